"""A training that is interrupted and resumed, against one that is not: every bit of the last state must agree."""

from __future__ import annotations

import random
import signal
import tempfile
from collections.abc import Mapping
from typing import Any

from torch import Tensor

from robo_rl.bench.command import robo_rl
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.config.compose import compose_run
from robo_rl.config.run_cfg import RunCfg
from robo_rl.env.step import Step
from robo_rl.env.vec_env import VecEnv
from robo_rl.train.checkpoint import latest, load_checkpoint
from robo_rl.train.on_policy import train
from robo_rl.train.run_folder import RunFolder
from robo_rl.train.state_tree import flatten

# A real task, small and short: episodes end, commands change, robots are pushed, checkpoints lie on the way.
SETTINGS = {
    "env.num_envs": 32,
    "algo.num_steps": 8,
    "algo.minibatch_size": 64,
    "algo.policy.hidden": "[32]",
    "algo.critic.hidden": "[32]",
    "train.total_steps": 32 * 8 * 12,
    "train.checkpoint_interval": 4,
    "train.torch_threads": 1,
    "task.episode_s": 0.6,
    "logger": "[]",
}
CONTROL_STEPS = 8 * 12


def measure(options: Options) -> list[Row]:
    """`count` different moments, between any two control steps; each run goes on in a new process."""
    moments = sorted(random.Random(0).sample(range(1, CONTROL_STEPS), min(options.count, CONTROL_STEPS - 1)))
    words = ["task=quadruped_velocity", *(f"{key}={value}" for key, value in SETTINGS.items())]
    with tempfile.TemporaryDirectory() as folder:
        words.append(f"runs_dir={folder}")
        whole = last_state(interrupted(words, at=None))
        differing = {at: differences(whole, last_state(resumed(interrupted(words, at)))) for at in moments}
    return [row(differing)]


class InterruptedEnv(VecEnv):
    """Gets this process a SIGTERM in one of its control steps."""

    at: int | None = None  # the control step, from 1; None for never
    taken = 0

    def step(self, action: Tensor) -> Step:
        """As ever."""
        self.taken += 1
        if self.taken == self.at:
            signal.raise_signal(signal.SIGTERM)
        return super().step(action)


def interrupted(words: list[str], at: int | None) -> RunFolder:
    """A run that was told to stop in control step `at`."""

    def make_env(cfg: RunCfg[Any]) -> VecEnv:
        env = InterruptedEnv(cfg.task, cfg.env.num_envs, cfg.backend, cfg.seed, cfg.device, cfg.env.threads)
        env.at = at
        return env

    composed = compose_run(words)
    return RunFolder(train(composed.cfg, composed.base, make_env))


def resumed(run: RunFolder) -> RunFolder:
    """The same run, brought to its end by a new process."""
    robo_rl("train", f"resume='{run.path}'")
    return run


def last_state(run: RunFolder) -> dict[str, Any]:
    """All that the last checkpoint holds."""
    return load_checkpoint(latest(run.checkpoints))


def differences(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    """Names of what differs in a single bit; the log and the clock know of the interruption and are left out."""
    names = []
    for key in sorted((one.keys() | other.keys()) - {"log"}):
        tree, tensors = flatten(_timeless(one.get(key)))
        other_tree, other_tensors = flatten(_timeless(other.get(key)))
        names += [key] * (tree != other_tree)
        names += [
            f"{key}/{n}" for n in tensors.keys() & other_tensors.keys() if not _same(tensors[n], other_tensors[n])
        ]
    return names


def row(differing: Mapping[int, list[str]]) -> Row:
    """Number of interruptions that left a trace."""
    traced = {at: names for at, names in differing.items() if names}
    detail = f"of {len(differing)}; weights, optimiser, normalisers, random streams, simulator, rollout"
    if traced:
        at, names = next(iter(traced.items()))
        detail += f"; first at step {at}: {', '.join(names[:3])}"
    return Row("interrupted runs that end differently", len(traced), "", "<=", 0, detail)


def _timeless(part: Any) -> Any:
    return {key: value for key, value in part.items() if key != "elapsed_s"} if isinstance(part, Mapping) else part


def _same(one: Tensor, other: Tensor) -> bool:
    """Equal to the bit: NaN equals itself, 0 differs from -0."""
    a, b = one.numpy(), other.numpy()
    return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
