"""Everything one training run is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

from robo_rl.env.cfg import TaskCfg

AlgoT = TypeVar("AlgoT")  # frozen dataclass of the algorithm, see `robo_rl/config/algos.py`

# Fields that a selection on the command line (`task=`, `algo=`, `backend=`) fills; they are no settings of their own.
SELECTED = {"selected": True}


@dataclass(frozen=True)
class EnvCfg:
    """Size of the batched environment."""

    num_envs: int = 1024  # environments stepped together
    threads: int = 0  # physics threads, 0 for one a CPU; the result does not depend on it

    def __post_init__(self) -> None:
        _at_least(1, num_envs=self.num_envs)
        _at_least(0, threads=self.threads)


@dataclass(frozen=True)
class TrainCfg:
    """Length of a run, and what is written on the way."""

    total_steps: int = 10_000_000  # env steps, summed over all environments; training ends here
    time_limit_s: float | None = None  # s of wall clock after which training ends too, None for no limit
    log_interval: int = 1  # iterations between two lines of metrics.jsonl
    checkpoint_interval: int = 50  # iterations between two checkpoints
    keep_checkpoints: int = 3  # newest checkpoints kept, older ones are removed
    torch_threads: int = 0  # threads of torch during the update, 0 for one a CPU
    diagnostics: int = 1000  # gradient steps between two looks at whether the networks can still learn; 0 for none
    mode: Literal["auto", "eager", "compile", "graphs"] = "auto"  # of gradient steps; auto: compiled in a long run

    def __post_init__(self) -> None:
        _at_least(
            1,
            total_steps=self.total_steps,
            log_interval=self.log_interval,
            checkpoint_interval=self.checkpoint_interval,
            keep_checkpoints=self.keep_checkpoints,
        )
        _at_least(
            0, torch_threads=self.torch_threads, time_limit_s=self.time_limit_s or 0, diagnostics=self.diagnostics
        )


@dataclass(frozen=True)
class RunCfg(Generic[AlgoT]):
    """One training run. Composed by `robo_rl.config.compose.compose_run`, saved by `robo_rl.config.saved`."""

    task: TaskCfg  # chosen by task=NAME; its settings: robo-rl train task=NAME --help
    algo: AlgoT  # chosen by algo=NAME
    task_ref: str = field(metadata=SELECTED)  # what task= chose: a name of the registry, or the path of a task file
    algo_name: str = field(metadata=SELECTED)  # what algo= chose: a preset of robo_rl_configs/algo
    backend: str = field(default="mujoco", metadata=SELECTED)  # what backend= chose: a physics backend
    seed: int = 0  # seed of every random stream
    device: str = "cpu"  # torch device of policy and buffers: cpu | cuda | cuda:1
    runs_dir: str = "runs"  # folder under which <task>/<algo>/<time>-s<seed>/ is made
    resume: str | None = None  # run folder to go on with, or "latest" for the newest run of this task and algorithm
    logger: tuple[Literal["tensorboard", "wandb"], ...] = (
        "tensorboard",
    )  # copies of metrics.jsonl; wandb stays offline; [] for none
    env: EnvCfg = field(default_factory=EnvCfg)
    train: TrainCfg = field(default_factory=TrainCfg)
    intervention: Mapping[str, Any] = field(default_factory=dict)  # chosen by intervention=[NAME,...], in their order


def _at_least(bound: int, **settings: float) -> None:
    for name, value in settings.items():
        if value < bound:
            raise ValueError(f"{name}={value:g}: expected at least {bound}")
