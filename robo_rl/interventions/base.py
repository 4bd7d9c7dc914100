"""The six places at which an intervention takes part in a training, and what it is shown there.

`build` changes networks before an optimiser knows them, `wrap` an optimiser, `slopes` are of a loss of the weights
(hook `signal`), `every` acts between two gradient steps (`event`), `task` changes where episodes begin (`env`), `drawn`
what is learned from (`data`). What runs within a gradient step (`slopes`, a wrapped optimiser) is a pure function of
tensors that changes others in place: it is compiled, or recorded, with the step.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from robo_rl.data.replay import Sample
from robo_rl.env.cfg import TaskCfg
from robo_rl.interventions.neuron_graph import NeuronGraph
from robo_rl.optimizer import Optimizer

HOOKS = ("build", "optim", "signal", "event", "env", "data")


class Wrapped(Optimizer):
    """An optimiser that passes everything on; a plug-in of the hook `optim` overrides `stepped`, or `apply`."""

    def __init__(self, inner: Optimizer) -> None:
        self.inner, self.params, self.rates = inner, inner.params, inner.rates

    def slow_down(self, share: float | Tensor) -> None:
        """See `Optimizer`."""
        self.inner.slow_down(share)

    def apply(self, gradients: Sequence[Tensor], young: Tensor | None = None) -> None:
        """See `Optimizer`."""
        self.inner.apply(gradients, young)
        self.stepped()

    def stepped(self) -> None:
        """The parameters have just been changed. Nothing, as a rule."""

    def forget(self, entries: Sequence[tuple[Tensor, Tensor]]) -> None:
        """See `Optimizer`."""
        self.inner.forget(entries)

    def state_dict(self) -> dict[str, Any]:
        """See `Optimizer`."""
        return self.inner.state_dict()

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """See `Optimizer`."""
        self.inner.load_state_dict(state)


@dataclass(frozen=True)
class Learned:
    """A network of an algorithm, with what goes with it."""

    net: nn.Module  # all of its parameters learn, in their order
    optimizer: Optimizer  # of these parameters, and perhaps of others
    forward: Callable[[Any], object]  # the network on rows that the algorithm learns from: what is traced
    slow: nn.Module | None = None  # its slow copy

    def pairs(self, other: nn.Module) -> list[tuple[Tensor, Tensor]]:
        """Each parameter, and that of `other`, a network of the same shape."""
        return list(zip(self.net.parameters(), other.parameters(), strict=True))


@dataclass(frozen=True)
class Look:
    """One network right after a gradient step."""

    name: str  # policy, critic, ...
    learned: Learned
    graph: NeuronGraph  # its neurons, and how active they were on rows of this step
    gradients: Mapping[int, Tensor]  # id of a parameter -> its gradient of this step, before any clipping

    def gradient(self, parameter: Tensor) -> Tensor:
        """Of one parameter."""
        return self.gradients[id(parameter)]


@dataclass(frozen=True)
class Moment:
    """What is special about a gradient step; a tree of tensors, as the inputs of a program are."""

    young: Tensor | None = None  # [] where an optimiser has entries that began anew a few steps ago


@dataclass(frozen=True)
class InterventionCfg(ABC):
    """Settings of every intervention."""

    strength: float = 1.0  # share of its effect, 0 to 1; at 0 it takes no part

    def __post_init__(self) -> None:
        """Raise ValueError for a value out of range; the configuration layer names the key."""
        if not 0.0 <= self.strength <= 1.0:
            raise ValueError(f"strength={self.strength}: expected 0 to 1")

    @property
    def interval(self) -> int:
        """Gradient steps between two calls of `every`; 0: it is never called."""
        return 0

    def task(self, task: TaskCfg) -> TaskCfg:
        """The task to train on in place of this one. Raises UserError where it does not fit."""
        return task

    @abstractmethod
    def make(self, site: Site) -> Intervention:
        """What takes part in one training."""


@dataclass(frozen=True)
class Site:
    """Where an intervention is put to work."""

    name: str
    generator: torch.Generator  # its own stream, on the training device; equal on all ranks
    mirror: Callable[[], Any] | None = None  # left and right of the environment exchanged, where that is known


Fresh = Callable[[], Learned]  # the network as it is built, drawn anew


class Intervention:
    """Does nothing anywhere; a plug-in overrides what it is for. It draws from its own stream alone."""

    def __init__(self, cfg: InterventionCfg, site: Site) -> None:
        self.cfg, self.name, self.generator = cfg, site.name, site.generator

    def build(self, net: nn.Module, generator: torch.Generator) -> None:
        """Change a network in place, before there is an optimiser; it is what is trained, loaded and exported.

        `generator` draws what is drawn.
        """

    def wrap(self, optimizer: Optimizer) -> Optimizer:
        """The optimiser to use in place of this one."""
        return optimizer

    def attach(self, name: str, learned: Learned) -> None:
        """A network that the training has, before its first step."""

    def slopes(self, name: str, params: Sequence[Tensor]) -> list[Tensor] | None:
        """What is added to the gradients of a network's parameters, in their order; within the gradient step."""
        return None

    def every(self, look: Look, fresh: Fresh) -> bool:
        """Act on one network, between two gradient steps; whether optimisers were made to forget."""
        return False

    def drawn(self, sample: Sample) -> Sample:
        """The rows to learn from in place of those drawn from the replay."""
        return sample

    def metrics(self) -> dict[str, Tensor]:
        """Scalars of its last action, for the log."""
        return {}

    def state_dict(self) -> dict[str, Any]:
        """Memory. The random stream is saved with the others."""
        return {}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
