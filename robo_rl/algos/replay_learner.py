"""What the runner of off-policy training asks of an algorithm, and the settings that all of them have."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, Protocol

import torch
from torch import Tensor

from robo_rl.algos.adam import AdamCfg
from robo_rl.algos.modes import Run
from robo_rl.data.replay import Replay, ReplayCfg, Sample
from robo_rl.data.reward_scaler import RewardScaler
from robo_rl.data.rollout import Obs
from robo_rl.half_precision import bf16_is_fast
from robo_rl.nets.normalizer import Normalizer
from robo_rl.policies.bounded import BoundedPolicy
from robo_rl.policies.exploration import Explorer

Metrics = dict[str, Tensor]
_BF16_FROM = 128  # units of the widest layer from which bf16 is faster on a CPU that knows it


@dataclass(frozen=True)
class ReplayLearnerCfg(ABC):
    """Settings of every algorithm that learns from a replay."""

    SHARED: ClassVar[tuple[str, ...]] = ("batch_size", "replay.capacity")  # what the processes of a training divide
    replay: ReplayCfg = field(default_factory=ReplayCfg)  # what is kept of the past
    num_steps: int = 1  # control steps of each env per iteration
    updates: int = 1  # gradient steps per iteration
    batch_size: int = 256  # rows per gradient step
    start_steps: int = 1000  # env steps before the first update
    start: Literal["uniform", "policy"] = "uniform"  # who acts until then: chance within the bounds, or the policy
    restarts: tuple[int, ...] = ()  # env steps at which networks and optimisers begin anew; what was stored stays
    gamma: float = 0.99  # discount per control step
    policy_lr: float = 3e-4  # learning rate of the policy
    critic_lr: float = 3e-4  # learning rate of the critics
    optimizer: AdamCfg = field(default_factory=AdamCfg)  # of all networks; a temperature does not decay
    overlap: bool = False  # learn while acting, on two CPUs; new steps can be drawn an iteration later
    precision: Literal["auto", "float32", "bf16"] = "auto"  # of the hidden layers while learning; auto: the faster one

    def __post_init__(self) -> None:
        """Raise ValueError for a value out of range; the configuration layer names the key."""
        self._positive("num_steps", "updates", "batch_size", "policy_lr", "critic_lr")
        self._share("gamma")
        if self.start_steps < 0:
            raise ValueError(f"start_steps={self.start_steps}: expected at least 0")

    @property
    @abstractmethod
    def widest(self) -> int:
        """Units of the widest hidden layer."""

    def bf16(self, device: torch.device) -> bool:
        """Whether hidden layers learn in bfloat16."""
        if self.precision == "auto":
            return bf16_is_fast(device) and (device.type != "cpu" or self.widest >= _BF16_FROM)
        return self.precision == "bf16"

    def autocast(self, device: torch.device) -> torch.dtype | None:
        """The type of the hidden layers while learning; None is float32."""
        return torch.bfloat16 if self.bf16(device) else None

    def gradient_steps(self, num_envs: int) -> int:
        """Of an iteration."""
        return self.updates

    def reward_scaler(self, num_envs: int, device: torch.device | str) -> RewardScaler | None:
        """What scales the rewards that are drawn, where the algorithm does not do so itself."""
        return None

    def _positive(self, *names: str) -> None:
        for name in names:
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected more than 0")

    def _share(self, *names: str) -> None:
        for name in names:
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise ValueError(f"{name}={getattr(self, name)}: expected 0 to 1")


class Reader(Protocol):
    """A network that reads a group of observations."""

    obs_group: str
    normalizer: Normalizer | None

    def update_normalizer(self, obs: Obs, valid: Tensor) -> None:
        """Merge observations [..., d] where `valid` [...] into the statistics."""


class ReplayLearner(ABC):
    """An algorithm as the runner sees it."""

    policy: BoundedPolicy
    run: Run  # how its programs run

    @property
    @abstractmethod
    def readers(self) -> tuple[Reader, ...]:
        """The networks that read observations."""

    @abstractmethod
    def explorer(self, num_envs: int) -> Explorer:
        """What acts in training."""

    def recall(self, replay: Replay, generator: torch.Generator, progress: float) -> None:
        """Before each gradient step: what is learned from more than the rows of `update`. Nothing, as a rule."""
        del replay, generator, progress

    @abstractmethod
    def update(
        self, sample: Sample, generator: torch.Generator, progress: float = 0.0
    ) -> tuple[Callable[[], Tensor], Callable[[], Metrics]]:
        """One gradient step from B transitions; `generator` (on the learning device) draws what is drawn. `progress` of
        the training, 0 to 1, is done.

        Returns what gives the TD error of each critic and row [E, B], and scalar tensors of this step, to who asks: of
        small networks they cost a tenth of it.
        """

    @abstractmethod
    def state_dict(self) -> dict[str, Any]:
        """Networks with their normalisers, optimisers and counters."""

    @abstractmethod
    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""

    def observe(self, obs: Obs, valid: Tensor) -> None:
        """Update the observation statistics."""
        for reader in self.readers:
            reader.update_normalizer(obs, valid)

    def restart_as(self, fresh: ReplayLearner) -> None:
        """Networks and optimisers of `fresh`, an algorithm of the same settings, but for what is known of the
        observations."""
        for own, other in zip(self.readers, fresh.readers, strict=True):
            if own.normalizer is not None and other.normalizer is not None:
                other.normalizer.load_state_dict(own.normalizer.state_dict())
        self.load_state_dict(fresh.state_dict())
