"""What the machine offers: pictures without a screen, real time, disk, CPUs, GPU, ports."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from robo_rl.cli.check import Check

VIEWER_PORT = 8080  # where `robo-rl play` serves its page unless told otherwise
_MIN_FREE = 2e9  # bytes; a run of the built-in tasks with checkpoints and recordings stays below 0.5 GB
_TIMEOUT_S = 30.0  # s; the first EGL context on a loaded machine takes several

_RENDER = """
import mujoco
model = mujoco.MjModel.from_xml_string("<mujoco><worldbody><light pos='0 0 3'/><geom size='1'/></worldbody></mujoco>")
data = mujoco.MjData(model)
mujoco.mj_forward(model, data)
with mujoco.Renderer(model, 32, 32) as renderer:
    renderer.update_scene(data)
    assert renderer.render().max() > 0
"""
_REAL_TIME = "import os; os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(80))"
_LOCK_MEMORY = """
import ctypes, os
if ctypes.CDLL(None, use_errno=True).mlockall(3):
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
"""


def rendering() -> Iterator[Check]:
    """Off-screen pictures, each way tried in a process of its own because a broken driver kills it."""
    works = [gl for gl in ("egl", "osmesa", "glfw") if _succeeds(_RENDER, MUJOCO_GL=gl, PYOPENGL_PLATFORM=gl)]
    if works:
        yield Check("rendering", "OK", f"{', '.join(works)} (MUJOCO_GL={works[0]})")
    else:
        fix = "apt install libosmesa6 (or libegl1), then MUJOCO_GL=osmesa (egl). Training and HTML replays work without"
        yield Check("rendering", "WARN", "neither EGL, OSMesa nor GLFW draws: no MP4", fix)


def real_time() -> Iterator[Check]:
    """Real-time scheduling and locked memory, for driving a robot."""
    if not hasattr(os, "sched_setscheduler"):
        yield Check("real time", "WARN", f"{sys.platform} has no SCHED_FIFO", "drive robots from Linux")
        return
    limits = "add `@realtime - {}` to /etc/security/limits.d/99-realtime.conf, join that group, log in again"
    if _succeeds(_REAL_TIME):
        yield Check("real time", "OK", "SCHED_FIFO allowed")
    else:
        yield Check("real time", "WARN", "SCHED_FIFO refused; only a robot needs it", limits.format("rtprio 98"))
    if _succeeds(_LOCK_MEMORY):
        yield Check("memory lock", "OK", "mlockall allowed")
    else:
        fix = limits.format("memlock unlimited")
        yield Check("memory lock", "WARN", "mlockall refused; only a robot needs it", fix)


def disk() -> Iterator[Check]:
    """Whether runs can be written here, and how many."""
    folder = Path("runs") if Path("runs").is_dir() else Path()
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
        free = shutil.disk_usage(folder).free
    except OSError as error:
        yield Check("disk", "FAIL", f"cannot write {folder.resolve()}: {error.strerror}", "work in a folder of yours")
        return
    found = f"{folder.resolve()} is writable, {free / 1e9:.1f} GB free"
    if free < _MIN_FREE:
        yield Check("disk", "WARN", found, f"free {_MIN_FREE / 1e9:.0f} GB, or write elsewhere: runs_dir=FOLDER")
    else:
        yield Check("disk", "OK", found)


def cpus() -> Iterator[Check]:
    """CPUs this process may use; a container may grant less time than it shows CPUs."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    quota = _cpu_quota()
    if quota is not None and quota < count:
        fix = f"env.threads={max(1, round(quota))}, or raise the CPU limit of the container"
        yield Check("cpus", "WARN", f"{count} visible, but only {quota:g} granted", fix)
    else:
        yield Check("cpus", "OK", f"{count}")


def gpu() -> Iterator[Check]:
    """A GPU is reported, and never needed."""
    if shutil.which("nvidia-smi") is None:
        yield Check("gpu", "OK", "none found; none is needed")
        return
    query = ["nvidia-smi", "--query-gpu=name,driver_version,memory.free", "--format=csv,noheader"]
    try:
        done = subprocess.run(query, capture_output=True, text=True, timeout=_TIMEOUT_S)
    except (OSError, subprocess.TimeoutExpired) as error:
        yield Check("gpu", "WARN", f"nvidia-smi does not answer: {error}", "reinstall the NVIDIA driver, or ignore it")
        return
    if done.returncode:
        yield Check("gpu", "WARN", "nvidia-smi finds no driver", "reinstall the NVIDIA driver, or ignore it")
    for line in done.stdout.splitlines() if done.returncode == 0 else ():
        yield Check("gpu", "OK", line)


def ports() -> Iterator[Check]:
    """Whether the live viewer finds its port free on this machine."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", VIEWER_PORT))
        except OSError:
            fix = "none needed: robo-rl play takes the next free port, or --port N"
            yield Check("viewer port", "WARN", f"{VIEWER_PORT} is in use", fix)
            return
    yield Check("viewer port", "OK", f"127.0.0.1:{VIEWER_PORT} is free")


def _succeeds(program: str, **environment: str) -> bool:
    try:
        done = subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, **environment}, capture_output=True, timeout=_TIMEOUT_S
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _cpu_quota() -> float | None:
    """CPUs granted by the control group (version 2), or None for no limit."""
    try:
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text().split()
    except (OSError, ValueError):
        return None
    return None if quota == "max" else float(quota) / float(period)
