"""What the kernel lets a real-time loop have, and how late its timer wakes one up."""

from __future__ import annotations

import os
import platform
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from robo_rl_deploy.doctor.finding import Finding, read_first_line
from robo_rl_deploy.rt.clock import RealClock
from robo_rl_deploy.rt.sched import real_time
from robo_rl_deploy.rt.stats import Histogram

_PRIORITIES = (80, 50, 1)  # tried in this order
_ENOUGH = 50  # above the kernel's own threads for interrupts
_PERIOD_NS = 2_000_000  # 500 Hz
_LATE_P99_NS = 250_000  # ns; what the real-time loop is built for
_TOO_LATE_P99_NS = 5_000_000  # ns; a loop of 200 Hz would miss its deadlines
_GOOD_CLOCKS = ("tsc", "kvm-clock", "hyperv_clocksource_tsc_page", "arch_sys_counter")
_CPUS = Path("/sys/devices/system/cpu")


def kernel() -> Iterator[Finding]:
    """Whether the kernel can be interrupted everywhere."""
    if not sys.platform.startswith("linux"):
        yield Finding("kernel", "fail", f"{platform.system()} has no real-time scheduler", "drive robots from Linux")
    elif read_first_line("/sys/kernel/realtime") == "1" or "PREEMPT_RT" in platform.version():
        yield Finding("kernel", "ok", f"{platform.release()}, PREEMPT_RT")
    else:
        fix = "a kernel with PREEMPT_RT (Debian: linux-image-rt-amd64 or -arm64); without, expect single late ticks"
        yield Finding("kernel", "warn", f"{platform.release()}, no PREEMPT_RT", fix)


def priority() -> Iterator[Finding]:
    """The highest of a few SCHED_FIFO priorities that this user may have."""
    fix = "`@realtime - rtprio 98` in /etc/security/limits.d/99-realtime.conf, join that group, log in again"
    reason = ""
    for wanted in _PRIORITIES:
        with real_time(wanted, lock_memory=False, freeze_gc=False) as refused:
            reason = next((r.why for r in refused if r.what.startswith("SCHED_FIFO")), "")
        if not reason and wanted >= _ENOUGH:
            yield Finding("priority", "ok", f"SCHED_FIFO {wanted} is permitted")
            return
        if not reason:
            yield Finding("priority", "warn", f"SCHED_FIFO {wanted} is permitted, {_ENOUGH} is not", fix)
            return
    yield Finding("priority", "fail", f"SCHED_FIFO refused: {reason}", fix)


def memory_lock() -> Iterator[Finding]:
    """Whether all memory may be locked, so that no page is fetched in the middle of a tick."""
    with real_time(None, lock_memory=True, freeze_gc=False) as refused:
        reason = next((r.why for r in refused if r.what == "locked memory"), "")
    if reason:
        fix = (
            "`@realtime - memlock unlimited` in /etc/security/limits.d/99-realtime.conf, join that group, log in again"
        )
        yield Finding("memory lock", "fail", f"refused: {reason}", fix)
    else:
        yield Finding("memory lock", "ok", "all memory may be locked")


def clock() -> Iterator[Finding]:
    """What the monotonic clock is made of, and the smallest step it shows."""
    source = read_first_line("/sys/devices/system/clocksource/clocksource0/current_clocksource") or "unknown"
    steps = sorted(_step_ns() for _ in range(200))
    found = f"{source}, {time.clock_getres(time.CLOCK_MONOTONIC) * 1e9:g} ns, read in {steps[100]} ns"
    if steps[100] < 5_000 and source in (*_GOOD_CLOCKS, "unknown"):
        yield Finding("clock", "ok", found)
    else:
        fix = f"one of {', '.join(_GOOD_CLOCKS)}: kernel option clocksource=tsc, or the BIOS"
        yield Finding("clock", "warn", found, fix)


def timer(seconds: float = 1.0) -> Iterator[Finding]:
    """How late a thread with the best permitted priority wakes up, 500 times a second."""
    late, real, count = Histogram(), RealClock(), round(1e9 * seconds / _PERIOD_NS)
    wanted = _PRIORITIES[0]
    with real_time(wanted) as refused:
        start = real.now_ns()
        for k in range(1, count + 1):
            real.sleep_until_ns(start + k * _PERIOD_NS)
            late.record(real.now_ns() - start - k * _PERIOD_NS)
    p50, p99 = late.percentile(50), late.percentile(99)
    how = f"SCHED_FIFO {wanted}" if not any(r.what.startswith("SCHED_FIFO") for r in refused) else "no priority"
    lateness = f"p50 {p50 / 1e3:.0f}, p99 {p99 / 1e3:.0f}, max {late.max / 1e3:.0f} us"
    found = f"{count} wake-ups at 500 Hz ({how}) late by {lateness}"
    if p99 <= _LATE_P99_NS:
        yield Finding("timer", "ok", found)
    else:
        fix = "end what else runs, allow priority and memory lock, set the governor to performance"
        yield Finding("timer", "warn" if p99 <= _TOO_LATE_P99_NS else "fail", found, fix)


def governor() -> Iterator[Finding]:
    """Whether processors slow down while they wait."""
    found = {read_first_line(path) for path in _CPUS.glob("cpu[0-9]*/cpufreq/scaling_governor")} - {""}
    if not found:
        yield Finding("governor", "ok", "none: the frequency is fixed, or not ours to see (virtual machine)")
    elif found == {"performance"}:
        yield Finding("governor", "ok", "performance")
    else:
        yield Finding("governor", "warn", ", ".join(sorted(found)), "cpupower frequency-set -g performance")


def processors() -> Iterator[Finding]:
    """How many this process may use."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if count >= 2:
        yield Finding("processors", "ok", f"{count} of {os.cpu_count()}")
    else:
        yield Finding("processors", "warn", "one", "recorder and console share it with the loop; give it two")


def _step_ns() -> int:
    before = time.monotonic_ns()
    while (after := time.monotonic_ns()) == before:
        pass
    return after - before
