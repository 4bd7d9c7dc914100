"""skrl's side of a comparison: its PPO or SAC, with networks of our sizes, in Gymnasium's environments.

.venv-skrl/bin/python benchmarks/peers/train_skrl.py ppo_half_cheetah --side skrl --seed 1 --out FILE
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from itertools import pairwise
from typing import Any

import gymnasium
import numpy as np
import torch
from clock import Clock
from episodes import Act, Judge
from matches import Match
from numpy.typing import NDArray
from record import Point, Training
from side import main
from skrl.agents.torch import Agent
from skrl.agents.torch.ppo import PPO
from skrl.agents.torch.sac import SAC
from skrl.envs.wrappers.torch import Wrapper, wrap_env
from skrl.memories.torch import RandomMemory
from skrl.models.torch import DeterministicMixin, GaussianMixin, Model
from skrl.resources.preprocessors.torch import RunningStandardScaler
from skrl.resources.schedulers.torch import KLAdaptiveLR
from skrl.trainers.torch import SequentialTrainer
from skrl.utils import set_seed
from torch import Tensor, nn

from robo_rl.bench.report import machine

QUIET = {"write_interval": 0, "checkpoint_interval": 0}  # neither tensorboard nor checkpoints


def train(name: str, match: Match, side: str, seed: int) -> Training:
    """Train one seed and evaluate the policies on its way."""
    settings = dict(match.peers[side].settings)
    torch.set_num_threads(settings["torch_threads"])
    set_seed(seed)
    env = environment(match.gym_id, settings["n_envs"])
    agent = AGENTS[match.algo](env, settings)
    kept = Kept(agent, match.every, env.num_envs, settings.get("rollouts", 1))
    steps = match.total_steps // env.num_envs
    quiet = {"headless": True, "disable_progressbar": True, "close_environment_at_exit": False}
    trainer = SequentialTrainer(env=env, agents=agent, cfg={"timesteps": steps, **quiet})
    kept.clock.start()
    trainer.train()
    kept.keep(steps * env.num_envs)
    env.close()
    curve = evaluated(agent, kept, match)
    return Training(name, side, seed, curve, settings, f"{machine()}, skrl {version('skrl')}")


def environment(gym_id: str, count: int) -> Wrapper:
    """Gymnasium's environments. Several are reset by the step after an end, so that the last observation is true; that
    step is learned from as if it had been taken, one of a thousand here."""
    if count == 1:
        return wrap_env(Clipped(gymnasium.make(gym_id)), verbose=False)
    many = gymnasium.make_vec(gym_id, num_envs=count, vectorization_mode="sync", wrappers=(Clipped,))
    return wrap_env(many, verbose=False)


class Clipped(gymnasium.ActionWrapper):
    """Clips actions, as every other side does. Gymnasium's own wrapper takes away the bounds that the policy needs."""

    def action(self, action: NDArray[np.float32]) -> NDArray[np.float32]:
        """Within the bounds."""
        return action.clip(self.action_space.low, self.action_space.high)


def layers(inputs: int, hidden: Sequence[int], outputs: int) -> nn.Sequential:
    """ReLU between linear layers, torch's own first weights, as in the library's examples."""
    sizes = [inputs, *hidden]
    body = [part for a, b in pairwise(sizes) for part in (nn.Linear(a, b), nn.ReLU())]
    return nn.Sequential(*body, nn.Linear(sizes[-1], outputs))


class Policy(GaussianMixin, Model):
    """A Gaussian whose mean is squashed into the bounds and whose standard deviation is learned, as in its examples:
    the library has no density of a squashed sample."""

    def __init__(self, env: Wrapper, settings: Mapping[str, Any]) -> None:
        Model.__init__(self, observation_space=env.observation_space, action_space=env.action_space, device="cpu")
        GaussianMixin.__init__(self)
        self.net = layers(self.num_observations, settings["net_arch"], self.num_actions)
        self.log_std = nn.Parameter(torch.full((self.num_actions,), settings["log_std_init"]))
        low, high = (torch.as_tensor(bound) for bound in (env.action_space.low, env.action_space.high))
        self._middle, self._reach = (low + high) / 2.0, (high - low) / 2.0

    def compute(self, inputs: Mapping[str, Tensor], role: str) -> tuple[Tensor, dict[str, Tensor]]:
        """Mean and log of the standard deviation."""
        mean = self._middle + self._reach * torch.tanh(self.net(inputs["observations"]))
        return mean, {"log_std": self.log_std}


class Value(DeterministicMixin, Model):
    """V of an observation, or Q of observation and action."""

    def __init__(self, env: Wrapper, settings: Mapping[str, Any], *, of_actions: bool) -> None:
        Model.__init__(self, observation_space=env.observation_space, action_space=env.action_space, device="cpu")
        DeterministicMixin.__init__(self)
        inputs = self.num_observations + (self.num_actions if of_actions else 0)
        self.net = layers(inputs, settings["net_arch"], 1)
        self._of_actions = of_actions

    def compute(self, inputs: Mapping[str, Tensor], role: str) -> tuple[Tensor, dict[str, Tensor]]:
        """The value, [N, 1]."""
        names = ("observations", "taken_actions") if self._of_actions else ("observations",)
        return self.net(torch.cat([inputs[name] for name in names], dim=1)), {}


def words(env: Wrapper, settings: Mapping[str, Any]) -> dict[str, Any]:
    """What is left for the library's own configuration."""
    ours = ("n_envs", "torch_threads", "net_arch", "log_std_init", "kl_target", "memory_size")
    return {
        **{key: value for key, value in settings.items() if key not in ours},
        "observation_preprocessor": RunningStandardScaler,
        "observation_preprocessor_kwargs": {"size": env.observation_space, "device": "cpu"},
        "experiment": QUIET,
    }


def ppo(env: Wrapper, settings: Mapping[str, Any]) -> PPO:
    """Its PPO: a learning rate that follows the KL divergence, values standardised, as in its examples."""
    cfg = words(env, settings) | {
        "learning_rate_scheduler": KLAdaptiveLR,
        "learning_rate_scheduler_kwargs": {"kl_threshold": settings["kl_target"]},
        "value_preprocessor": RunningStandardScaler,
        "value_preprocessor_kwargs": {"size": 1, "device": "cpu"},
    }
    models = {"policy": Policy(env, settings), "value": Value(env, settings, of_actions=False)}
    memory = RandomMemory(memory_size=settings["rollouts"], num_envs=env.num_envs, device="cpu")
    return built(PPO, env, models, memory, cfg)


def sac(env: Wrapper, settings: Mapping[str, Any]) -> SAC:
    """Its SAC. Rows are drawn with replacement: without, it shuffles the whole replay for each draw."""
    names = ("critic_1", "critic_2", "target_critic_1", "target_critic_2")
    models = {name: Value(env, settings, of_actions=True) for name in names} | {"policy": Policy(env, settings)}
    size = settings["memory_size"]
    memory = RandomMemory(memory_size=size, num_envs=env.num_envs, device="cpu", replacement=True)
    return built(SAC, env, models, memory, words(env, settings))


def built(kind: Any, env: Wrapper, models: dict[str, Model], memory: RandomMemory, cfg: dict[str, Any]) -> Any:
    """The agent."""
    spaces = {"observation_space": env.observation_space, "action_space": env.action_space}
    return kind(models=models, memory=memory, cfg=cfg, device="cpu", **spaces)


AGENTS: dict[str, Any] = {"ppo": ppo, "sac": sac}


class Kept:
    """Copies of policy and statistics after every so many env steps, and when they were made."""

    def __init__(self, agent: Agent, every: int, num_envs: int, rollouts: int) -> None:
        self.policies: list[tuple[int, float, float, dict[str, Any]]] = []
        self.clock = Clock()
        self._agent, self._every, self._num_envs, self._rollouts = agent, every, num_envs, rollouts
        agent.pre_interaction = self._before_step  # empty in both: what the library calls before each step

    def _before_step(self, *, timestep: int, timesteps: int) -> None:
        step = timestep * self._num_envs
        if timestep % self._rollouts == 0 and step >= (len(self.policies) + 1) * self._every:  # after an update
            self.keep(step)

    def keep(self, step: int) -> None:
        """Copy what acts."""
        spent = self.clock.read()
        with self.clock.stopped():
            names = ("policy", "observation_preprocessor")
            parts = {name: copy.deepcopy(self._agent.checkpoint_modules[name].state_dict()) for name in names}
            self.policies.append((step, *spent, parts))


def evaluated(agent: Agent, kept: Kept, match: Match) -> tuple[Point, ...]:
    """Every policy kept."""
    torch.set_num_threads(1)
    judge, points = Judge(match.gym_id, match.episodes), []
    for step, wall_s, cpu_s, parts in kept.policies:
        for name, weights in parts.items():
            agent.checkpoint_modules[name].load_state_dict(weights)
        points.append(Point(step, wall_s, cpu_s, judge.returns(acting(agent))))
    judge.close()
    return tuple(points)


def acting(agent: Agent) -> Act:
    """The mean action of an observation standardised as in training."""
    policy, scaler = (agent.checkpoint_modules[name] for name in ("policy", "observation_preprocessor"))

    @torch.no_grad()
    def act(obs: NDArray[np.float32]) -> NDArray[np.float32]:
        _, outputs = policy.act({"observations": scaler(torch.from_numpy(obs))}, role="policy")
        return outputs["mean_actions"].numpy()

    return act


if __name__ == "__main__":
    main(__doc__, train)
