"""The benchmarks by name. Imports none of them, so that they can be listed at once."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from robo_rl.bench.options import Options
    from robo_rl.bench.row import Row


@dataclass(frozen=True)
class Benchmark:
    """Where a benchmark is, and how much of it is done."""

    entry: str  # module below robo_rl.bench, and the function in it
    summary: str
    counts: str  # what `--count` is the number of
    count: int
    quick_count: int  # with --quick; 0: `all --quick` leaves it out

    def load(self) -> Callable[[Options], Iterable[Row]]:
        """The function that measures; rows may come one by one."""
        module, _, function = self.entry.partition(":")
        measure: Callable[[Options], Iterable[Row]] = getattr(
            importlib.import_module(f"robo_rl.bench.{module}"), function
        )
        return measure


BENCHMARKS = {
    "throughput": Benchmark(
        "throughput:measure", "env steps per second, against raw physics of the same states", "pairs", 20, 3
    ),
    "control_suite": Benchmark(
        "control_suite:measure", "batched ports against dm_control's own loop, 64 envs", "pairs", 10, 2
    ),
    "gymnasium": Benchmark(
        "gymnasium_speed:measure", "batched HalfCheetah and Ant, against Gymnasium's vector envs", "pairs", 20, 0
    ),
    "sac_speed": Benchmark(
        "sac_speed:measure", "gradient steps of SAC per second, against stable-baselines3", "pairs", 20, 3
    ),
    "compile": Benchmark(
        "modes:compiled", "gradient steps of SAC and PPO compiled, against eager, one CPU thread", "pairs", 10, 0
    ),
    "ppo_learner": Benchmark("ppo_learner:measure", "PPO's learner per iteration, against rsl_rl's", "pairs", 10, 0),
    "split": Benchmark(
        "split:measure",
        "where the time of a training goes: `robo-rl bench algo=NAME task=NAME`",
        "s of training",
        20,
        0,
    ),
    "flash_sac_speed": Benchmark(
        "sac_speed:flash", "gradient steps of the preset flash_sac per second, one CPU thread", "blocks", 20, 3
    ),
    "mrq_speed": Benchmark(
        "sac_speed:mrq", "gradient steps of the preset mrq per second, one CPU thread", "blocks", 20, 0
    ),
    "plasticity": Benchmark(
        "plasticity:measure", "units that are dormant after many tasks, with and without resets", "tasks", 40, 0
    ),
    "plasticity_cost": Benchmark(
        "plasticity_cost:measure", "time that resets of units and diagnostics add to SAC", "intervals", 12, 0
    ),
    "startup": Benchmark(
        "startup:measure", "--help, list, a wrong task name, the first metric line", "repeats of each", 5, 1
    ),
    "typos": Benchmark(
        "typos:measure", "config keys with one wrong letter: refused, with the right one", "keys", 200, 40
    ),
    "parity": Benchmark(
        "parity:measure", "exported against trained policy; sim2sim against training simulator", "starts", 100, 10
    ),
    "replay": Benchmark("replay:measure", "size of the HTML replay of 10 s", "environments", 16, 16),
    "resume": Benchmark(
        "resume:measure", "interrupted and resumed against not interrupted, bit for bit", "interruptions", 20, 2
    ),
    "kill": Benchmark("kill:measure", "SIGKILL while saving; SIGTERM in training, a quarter as often", "kills", 200, 8),
    "viewer": Benchmark("viewer:measure", "how much a watched viewer slows a training", "pairs", 10, 0),
    "hover": Benchmark("learning:hover", "quadrotor_hover from scratch, once a seed", "test episodes", 1000, 0),
    "hover_sac": Benchmark("learning:hover_sac", "the same by SAC", "test episodes", 1000, 0),
    "quadruped": Benchmark(
        "learning:quadruped", "quadruped_velocity from scratch, once a seed", "test episodes", 1000, 0
    ),
    "backends": Benchmark(
        "backends:measure", "start to the first step; what 50 closed environments leave", "repeats", 5, 1
    ),
    "gpu_speed": Benchmark("gpu:speed", "mujoco_warp on a GPU: env steps with and without PPO", "iterations", 10, 0),
    "gpu_memory": Benchmark("gpu:memory", "the same: is memory flat from minute 2 to 8", "s of training", 480, 0),
    "gpu_sac_graphs": Benchmark(
        "modes:on_gpu", "SAC's gradient steps on a GPU as graphs, against our own eager", "pairs", 20, 0
    ),
    "gpu_quadruped": Benchmark("gpu:quadruped", "quadruped_velocity on a GPU from scratch", "test episodes", 1000, 0),
    "gpu_humanoid": Benchmark("gpu:humanoid", "humanoid_velocity on a GPU from scratch", "test episodes", 500, 0),
    "demo": Benchmark("demo:measure", "what `make demo` does once it is installed", "repeats", 1, 0),
}
