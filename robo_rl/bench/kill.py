"""SIGKILL and SIGTERM, in one benchmark."""

from __future__ import annotations

from robo_rl.bench.kill_saving import kill_saving
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.stop_training import stop_training

KILLS_PER_STOP = 4


def measure(options: Options) -> list[Row]:
    """`count` SIGKILLs of a process that saves, a quarter as many SIGTERMs of a training."""
    return [*kill_saving(options.count), *stop_training(max(1, options.count // KILLS_PER_STOP))]
