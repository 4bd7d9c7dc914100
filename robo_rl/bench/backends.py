"""What every backend costs before and beside the simulation: the start, and what a closed environment leaves behind."""

from __future__ import annotations

import subprocess
import sys
import time

from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import median, spread
from robo_rl.errors import UserError
from robo_rl.sim.registry import check_backend

TASK, NUM_ENVS = "quadruped_velocity", 64
FIRST_STEP_S = {"mujoco": 2.0, "mujoco_warp": 15.0}
GROWTH_MB, TIMES = 20.0, 50


def measure(options: Options) -> list[Row]:
    """Each backend that is installed, on its device; kernels are compiled before the clock starts."""
    return [row for name in FIRST_STEP_S if _usable(name) for row in (first_step(name, options.count), growth(name))]


def first_step(backend: str, repeats: int, device: str | None = None, num_envs: int = NUM_ENVS) -> Row:
    """Time from starting Python to the end of the first env step."""
    device = device or _device_of(backend)
    words = ("robo_rl.bench.one_step", TASK, backend, device, str(num_envs))
    _run(*words)
    seconds = []
    for _ in range(repeats):
        start = time.monotonic()
        _run(*words)
        seconds.append(time.monotonic() - start)
    detail = f"{num_envs} envs of {TASK} on {device}, {repeats} times, {spread(seconds)} s"
    return Row(f"{backend}: start to first step", median(seconds), "s", "<=", FIRST_STEP_S[backend], detail)


def growth(backend: str, times: int = TIMES) -> Row:
    """Growth of a process that makes and closes an environment many times, on the CPU."""
    grown = float(_run("robo_rl.bench.recreate", TASK, backend, str(times)).split()[-1])
    return Row(f"{backend}: {times} environments made and closed", grown, "MB", "<=", GROWTH_MB, f"{TASK}, on cpu")


def _usable(backend: str) -> bool:
    try:
        check_backend(backend)
    except UserError:
        return False
    return True


def _device_of(backend: str) -> str:
    import torch

    return "cuda" if backend != "mujoco" and torch.cuda.is_available() else "cpu"


def _run(module: str, *words: str) -> str:
    done = subprocess.run([sys.executable, "-m", module, *words], capture_output=True, text=True)
    if done.returncode:
        raise UserError(f"{module} {' '.join(words)}: {(done.stderr.strip().splitlines() or ['no output'])[-1]}")
    return done.stdout
