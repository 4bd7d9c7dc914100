"""All interventions of one training, as an algorithm and its runner see them. It is asked, and says nothing of whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol, TypeVar

import torch
from torch import Tensor, nn

from robo_rl.data.replay import Sample
from robo_rl.interventions.base import Intervention, Learned, Look, Moment
from robo_rl.interventions.diagnostics import Diagnostics
from robo_rl.interventions.neuron_graph import trace
from robo_rl.optimizer import Optimizer

YOUNG = 50  # gradient steps after a reset with a bias correction of their own; then the moments are whole
_ROWS = 256  # on which activities are measured

Taken = dict[str, Tensor]
N = TypeVar("N", bound=nn.Module)


class Run(Protocol):
    """Runs a program, see `algos.modes`."""

    def __call__(self, program: Callable[..., Taken], *inputs: Any) -> Taken:
        """One gradient step."""
        ...


class Rows(Protocol):
    """What an algorithm learns from, B rows."""

    @property
    def valid(self) -> Tensor:
        """[B, ...] bool, which rows count."""

    def __len__(self) -> int: ...

    def select(self, index: Tensor) -> Any:
        """Some of them."""


class _Turn:
    """When it is somebody's turn to see all networks, and which of them it has not seen yet."""

    def __init__(self, interval: int, last: int) -> None:
        self.interval, self.last = interval, last
        self.pending: list[str] = []

    def come(self, count: int, names: Sequence[str]) -> None:
        if self.interval and not self.pending and count - self.last >= self.interval:
            self.pending, self.last = list(names), count


class Plugs:
    """The interventions of one algorithm, in their order, and the diagnostics.

    An algorithm builds its networks and optimisers through `built` and `wrapped`, says with `attach` what it has, runs
    each gradient step by `step`, tells the step's gradients to `slopes`, and calls `end` after it.
    """

    def __init__(self, interventions: Sequence[Intervention] = (), diagnostics: int = 0) -> None:
        """`diagnostics`: gradient steps between two looks at the networks, the first one at once; 0: none."""
        self.interventions = list(interventions)
        self.diagnostics = Diagnostics()
        self.learned: dict[str, Learned] = {}
        self.fresh: Callable[[torch.Generator], Mapping[str, Learned]] | None = None  # all networks, drawn anew
        self.steps = 0  # gradient steps so far
        self.acted = 0  # times that somebody's turn came, of this process
        self._turns = [_Turn(i.cfg.interval, 0) for i in self.interventions]
        self._look = _Turn(diagnostics, -diagnostics)
        self._has_news = False
        self._young_left = 0
        self._watching = False
        self._gradients: dict[str, dict[int, Tensor]] = {}
        self._young = torch.zeros(())

    @property
    def has_young(self) -> bool:
        """Whether the next gradient step is one of those after a reset in which optimisers correct for it."""
        return self._young_left > 0

    def built(self, net: N, generator: torch.Generator) -> N:
        """A network, drawn by `generator`, as it is to be trained, loaded and exported."""
        del generator  # each draws from its own stream
        for intervention in self.interventions:
            intervention.build(net, intervention.generator)
        return net

    def wrapped(self, optimizer: Optimizer) -> Optimizer:
        """The optimiser to use in place of this one."""
        for intervention in self.interventions:
            optimizer = intervention.wrap(optimizer)
        return optimizer

    def attach(self, learned: Mapping[str, Learned]) -> None:
        """The networks of the algorithm by name, before its first step."""
        self.learned = dict(learned)
        for name, net in learned.items():
            self._young = self._young.to(net.optimizer.params[0].device)
            for intervention in self.interventions:
                intervention.attach(name, net)

    def step(self, run: Run, program: Callable[..., Taken], *inputs: Any, acts: bool = True) -> Taken:
        """One gradient step by `program(*inputs, Moment)`; without `acts` nobody has a turn after it.

        A step that is looked at runs as it is written: the same numbers, and its gradients can be kept.
        """
        self.steps += 1
        if acts:
            for turn in (self._look, *self._turns):
                turn.come(self.steps, list(self.learned))
        self._watching = acts and any(turn.pending for turn in (self._look, *self._turns))
        moment = Moment(self._young if self._young_left else None)
        self._young_left = max(0, self._young_left - 1)
        return program(*inputs, moment) if self._watching else run(program, *inputs, moment)

    def slopes(self, name: str, params: Sequence[Tensor], gradients: Sequence[Tensor]) -> Sequence[Tensor]:
        """The gradients of a network's parameters with what interventions add; within the gradient step."""
        for intervention in self.interventions:
            own = intervention.slopes(name, params)
            if own is not None:
                gradients = torch._foreach_add(list(gradients), own)
        if self._watching:
            self._gradients[name] = {id(p): g.detach() for p, g in zip(params, gradients, strict=True)}
        return gradients

    @torch.no_grad()
    def end(self, rows: Rows) -> None:
        """After a gradient step from `rows`: whose turn it is acts on the networks that learned in it."""
        if not self._watching:
            return
        if len(rows) > _ROWS:
            rows = rows.select(torch.arange(_ROWS, device=rows.valid.device))
        drawn: dict[str, Mapping[str, Learned]] = {}  # each draws all networks at once
        for name, gradients in self._gradients.items():
            turns = [(i, turn) for i, turn in zip(self.interventions, self._turns, strict=True) if name in turn.pending]
            if not turns and name not in self._look.pending:
                continue
            self.acted += 1
            self._has_news = True
            if name in self._look.pending:
                self._look.pending.remove(name)
                self.diagnostics.see(self._seen(name, rows, gradients))
            for intervention, turn in turns:
                turn.pending.remove(name)
                # Each sees the network as the one before left it.
                look = self._seen(name, rows, gradients)
                if intervention.every(look, partial(self._fresh, intervention, name, drawn)):
                    self._young_left = YOUNG
        self._gradients = {}
        self._watching = False

    def drawn(self, sample: Sample) -> Sample:
        """The rows to learn from in place of those drawn from the replay."""
        for intervention in self.interventions:
            sample = intervention.drawn(sample)
        return sample

    def metrics(self) -> dict[str, float]:
        """What was seen and done last, once; nothing until there is more. Waits for the device."""
        if not self._has_news:
            return {}
        self._has_news = False
        latest = dict(self.diagnostics.latest)
        for intervention in self.interventions:
            latest |= {f"{intervention.name}/{key}": value for key, value in intervention.metrics().items()}
        values = torch.stack([x.float() for x in latest.values()]).tolist() if latest else []
        return dict(zip(latest, values, strict=True))

    def state_dict(self) -> dict[str, Any]:
        """Counters and the memory of each."""
        turns = {"look": self._look, **{i.name: turn for i, turn in zip(self.interventions, self._turns, strict=True)}}
        return {
            "steps": self.steps,
            "young": self._young_left,
            "has_news": self._has_news,
            "turns": {name: {"last": turn.last, "pending": list(turn.pending)} for name, turn in turns.items()},
            "looks": dict(self.diagnostics.latest),
            "of": {i.name: i.state_dict() for i in self.interventions},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.steps, self._young_left, self._has_news = state["steps"], state["young"], state["has_news"]
        turns = {"look": self._look, **{i.name: turn for i, turn in zip(self.interventions, self._turns, strict=True)}}
        for name, turn in turns.items():
            turn.last, turn.pending = state["turns"][name]["last"], list(state["turns"][name]["pending"])
        self.diagnostics.latest = {name: x.to(self._young.device) for name, x in state["looks"].items()}
        for intervention in self.interventions:
            intervention.load_state_dict(state["of"][intervention.name])

    def _seen(self, name: str, rows: Rows, gradients: Mapping[int, Tensor]) -> Look:
        learned = self.learned[name]
        return Look(name, learned, trace(learned.net, learned.forward, rows, rows.valid), gradients)

    def _fresh(self, intervention: Intervention, name: str, drawn: dict[str, Mapping[str, Learned]]) -> Learned:
        if self.fresh is None:
            raise ValueError(f"{intervention.name}: nobody said how the networks are built")
        if intervention.name not in drawn:
            drawn[intervention.name] = self.fresh(intervention.generator)
        return drawn[intervention.name][name]


class Redraw(Plugs):
    """Builds networks as those of other interventions are built, and nothing else: for a new draw of their weights."""

    def __init__(self, of: Plugs) -> None:
        super().__init__()
        self._of = of

    def built(self, net: N, generator: torch.Generator) -> N:
        """See `Plugs`; `generator` draws all of it."""
        for intervention in self._of.interventions:
            intervention.build(net, generator)
        return net
