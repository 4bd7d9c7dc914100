"""Ask the kernel for real time; take what it gives, report what it refuses, and give everything back."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from robo_rl_deploy.errors import UserError

Undo = Callable[[], None]

_MCL_CURRENT, _MCL_FUTURE = 1, 2  # sys/mman.h
_PR_SET_TIMERSLACK, _PR_GET_TIMERSLACK = 29, 30  # linux/prctl.h
_CAP_IPC_LOCK = 14  # linux/capability.h


@dataclass(frozen=True)
class Refused:
    """A step that the kernel refused; the loop runs without it, less evenly."""

    what: str
    why: str
    fix: str

    def __str__(self) -> str:
        return f"{self.what} refused: {self.why}; {self.fix}"


@contextlib.contextmanager
def real_time(
    priority: int | None = 50,
    cpus: Collection[int] | None = None,
    lock_memory: bool = True,
    freeze_gc: bool = True,
) -> Iterator[list[Refused]]:
    """Run the calling thread in real time; yields what was refused. Memory and garbage collector are the process's.

    `priority`: of SCHED_FIFO, 1 to 99, not inherited by children; None leaves the scheduler alone. `cpus`: the only
    processors to run on; None leaves them alone. `lock_memory`: no page of the process is swapped or fetched late.
    `freeze_gc`: no garbage is collected, so what the loop makes must not form cycles. Raises `UserError` for a
    priority out of range.
    """
    if priority is not None and not 1 <= priority <= 99:
        raise UserError(f"real-time priority {priority} does not exist; choose 1 to 99")
    refused: list[Refused] = []
    with contextlib.ExitStack() as undo:
        if freeze_gc:
            undo.callback(_freeze_gc())
        for step in (
            _lock_memory if lock_memory else None,
            _set_timer_slack,
            (lambda: _set_cpus(cpus)) if cpus is not None else None,
            (lambda: _set_fifo(priority)) if priority is not None else None,
        ):
            outcome = step() if step else None
            if isinstance(outcome, Refused):
                refused.append(outcome)
            elif outcome:
                undo.callback(outcome)
        yield refused


def _freeze_gc() -> Undo:
    """Collect once, then neither look at what exists nor collect again."""
    was_enabled, was_frozen = gc.isenabled(), gc.get_freeze_count()
    gc.collect()
    gc.freeze()
    gc.disable()

    def undo() -> None:
        if not was_frozen:  # else somebody else's frozen objects would thaw with ours
            gc.unfreeze()
        if was_enabled:
            gc.enable()

    return undo


def _lock_memory() -> Undo | Refused:
    libc = _libc()
    if libc is None or not hasattr(libc, "mlockall"):
        return Refused("locked memory", "this system has no mlockall", "use Linux on the robot")
    fix = "run as root or set `ulimit -l unlimited` (limits.conf: memlock)"
    # Under a limit, a lock on the future too would make a later allocation fail in the middle of a run.
    if not _may_lock_without_limit():
        return Refused("locked memory", "there is a limit", fix)
    if libc.mlockall(_MCL_CURRENT | _MCL_FUTURE):
        return Refused("locked memory", os.strerror(ctypes.get_errno()), fix)
    return lambda: _ignore(libc.munlockall())


def _set_cpus(cpus: Collection[int]) -> Undo | Refused:
    what = f"processors {sorted(cpus)}"
    if not hasattr(os, "sched_setaffinity"):
        return Refused(what, "this system cannot bind a thread to processors", "use Linux on the robot")
    before = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, cpus)
    except (OSError, ValueError) as error:
        return Refused(what, str(error), f"allowed here: {sorted(before)}")
    return lambda: os.sched_setaffinity(0, before)


def _set_fifo(priority: int) -> Undo | Refused:
    what = f"SCHED_FIFO {priority}"
    if not hasattr(os, "sched_setscheduler"):
        return Refused(what, "this system has no real-time scheduler", "use Linux on the robot")
    policy, param = os.sched_getscheduler(0), os.sched_getparam(0)
    try:
        # A child, and a thread that a library starts, must not compete with the loop.
        os.sched_setscheduler(0, os.SCHED_FIFO | os.SCHED_RESET_ON_FORK, os.sched_param(priority))
    except OSError as error:
        fix = f"run as root or set `ulimit -r {priority}` (limits.conf: rtprio)"
        return Refused(what, error.strerror or str(error), fix)

    def undo() -> None:
        try:
            os.sched_setscheduler(0, policy, param)
        except PermissionError:  # without the privilege the mark for children stays
            os.sched_setscheduler(0, policy | os.SCHED_RESET_ON_FORK, param)

    return undo


def _set_timer_slack() -> Undo | Refused:
    """Outside SCHED_FIFO the kernel may wake a sleeper 50 us late, to wake several at once."""
    libc = _libc()
    if libc is None or not hasattr(libc, "prctl"):
        return Refused("exact timers", "this system has no prctl", "use Linux on the robot")
    before = libc.prctl(_PR_GET_TIMERSLACK, 0, 0, 0, 0)
    if before < 0 or libc.prctl(_PR_SET_TIMERSLACK, ctypes.c_ulong(1), 0, 0, 0):
        return Refused("exact timers", os.strerror(ctypes.get_errno()), "allow prctl(PR_SET_TIMERSLACK)")
    return lambda: _ignore(libc.prctl(_PR_SET_TIMERSLACK, ctypes.c_ulong(before), 0, 0, 0))


def _libc() -> ctypes.CDLL | None:
    return ctypes.CDLL(None, use_errno=True) if os.name == "posix" else None


def _may_lock_without_limit() -> bool:
    import resource

    if resource.getrlimit(resource.RLIMIT_MEMLOCK)[0] == resource.RLIM_INFINITY:
        return True
    # Without /proc nobody knows; then memory counts as not lockable, and the refusal says how to allow it.
    with contextlib.suppress(OSError), open("/proc/self/status") as status:
        for line in status:
            if line.startswith("CapEff:"):
                return bool(int(line.split()[1], 16) >> _CAP_IPC_LOCK & 1)
    return False


def _ignore(result: int) -> None:
    del result
