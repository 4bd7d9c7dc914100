"""stable-baselines3's side of a comparison: its PPO or SAC, policies kept on the way and evaluated afterwards.

python benchmarks/peers/train_sb3.py ppo_half_cheetah --side sb3 --seed 1 --out FILE
"""

from __future__ import annotations

import copy
import multiprocessing
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import stable_baselines3
import torch
from clock import Clock
from episodes import Act, Judge
from matches import Match
from numpy.typing import NDArray
from record import Point, Training
from side import main
from stable_baselines3.common.base_class import BaseAlgorithm
from stable_baselines3.common.callbacks import BaseCallback
from stable_baselines3.common.env_util import make_vec_env
from stable_baselines3.common.vec_env import DummyVecEnv, SubprocVecEnv, VecEnv, VecNormalize

from robo_rl.bench.report import machine

VEC_ENVS: dict[str, Any] = {"dummy": DummyVecEnv, "subproc": SubprocVecEnv}
ALGORITHMS: dict[str, Any] = {"ppo": stable_baselines3.PPO, "sac": stable_baselines3.SAC}
ACTIVATIONS = {"relu": torch.nn.ReLU, "tanh": torch.nn.Tanh}


def train(name: str, match: Match, side: str, seed: int) -> Training:
    """Train one seed and evaluate the policies on its way."""
    settings = dict(match.peers[side].settings)
    torch.set_num_threads(settings.get("torch_threads", 1))
    env = environment(match, settings, seed)
    kept = Kept(match.every)
    model = algorithm(ALGORITHMS[match.algo], ACTIVATIONS, env, settings, seed)
    model.learn(match.total_steps, callback=kept)
    env.close()
    curve = evaluated(model, kept, match)
    host = f"{machine()}, stable-baselines3 {stable_baselines3.__version__}"
    return Training(name, side, seed, curve, settings, host)


def environment(match: Match, settings: dict[str, Any], seed: int) -> VecEnv:
    """Gymnasium's environments, observations and rewards normalised where asked."""
    kind = VEC_ENVS[settings.get("vec_env", "dummy")]
    env: VecEnv = make_vec_env(match.gym_id, settings.get("n_envs", 1), seed, vec_env_cls=kind)
    return VecNormalize(env, gamma=settings.get("gamma", 0.99)) if settings.get("normalize") else env


def algorithm(
    kind: Any, activations: Mapping[str, Any], env: VecEnv, settings: Mapping[str, Any], seed: int
) -> BaseAlgorithm:
    """The library's algorithm; `activations` are its own of each name."""
    ours = ("n_envs", "vec_env", "torch_threads", "normalize")
    words = {key: value for key, value in settings.items() if key not in ours}
    policy = {key: words.pop(key) for key in ("log_std_init", "ortho_init", "net_arch") if key in words}
    if "activation" in words:
        policy["activation_fn"] = activations[words.pop("activation")]
    return kind("MlpPolicy", env, seed=seed, device="cpu", policy_kwargs=policy, **words)


class Kept(BaseCallback):
    """Copies of the policy at every so many env steps, and when they were made."""

    def __init__(self, every: int) -> None:
        super().__init__()
        self.every, self.policies = every, []
        self._clock = Clock(cpu_s)

    def copied(self) -> Any:
        """The weights as they are."""
        return copy.deepcopy(self.model.policy.state_dict())

    def restore(self, weights: Any) -> None:
        """Inverse of `copied`."""
        self.model.policy.load_state_dict(weights)

    def _on_training_start(self) -> None:
        self._clock.start()

    def _on_step(self) -> bool:
        return True

    def _on_rollout_start(self) -> None:  # after the update from the rollout before
        if self.num_timesteps >= (len(self.policies) + 1) * self.every:
            self._keep()

    def _on_training_end(self) -> None:
        self._keep()

    def _keep(self) -> None:
        spent = self._clock.read()
        with self._clock.stopped():
            statistics = copy.deepcopy(getattr(self.training_env, "obs_rms", None))
            self.policies.append((self.num_timesteps, *spent, self.copied(), statistics))


def evaluated(model: BaseAlgorithm, kept: Kept, match: Match) -> tuple[Point, ...]:
    """Every policy kept."""
    torch.set_num_threads(1)
    judge, points = Judge(match.gym_id, match.episodes), []
    for step, wall_s, cpu, weights, statistics in kept.policies:
        kept.restore(weights)
        points.append(Point(step, wall_s, cpu, judge.returns(acting(model, statistics))))
    judge.close()
    return tuple(points)


def acting(model: BaseAlgorithm, statistics: Any) -> Act:
    """The deterministic action, as the library predicts it."""

    def act(obs: NDArray[np.float32]) -> NDArray[np.float32]:
        if statistics is not None:  # as VecNormalize does
            obs = ((obs - statistics.mean) / np.sqrt(statistics.var + 1e-8)).clip(-10.0, 10.0).astype(np.float32)
        return model.predict(obs, deterministic=True)[0]

    return act


def cpu_s() -> float:
    """Of this process and of those that it started (on Linux)."""
    stats = [Path(f"/proc/{child.pid}/stat").read_text() for child in multiprocessing.active_children()]
    ticks = sum(int(word) for stat in stats for word in stat.rpartition(")")[2].split()[11:13])  # user, system
    return time.process_time() + ticks / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main(__doc__, train)
