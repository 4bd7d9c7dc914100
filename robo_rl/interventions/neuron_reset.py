"""Units that do nothing begin anew: ReDo (Sokar et al. 2023, arXiv 2302.12902), ReGraMa (Liu et al. 2025, 2505.24061).

s_i = E|h_i| / mean_k E|h_k| (activation), or mean_j |dL/dw_ij| / mean over the layer (gradient). A unit of s_i <= tau
gets incoming weights as at the start of a training, its outgoing weights become 0, optimisers forget both, slow copies
take both over. With outgoing weights of 0 the network computes what it did before, but for what a norm behind the unit
makes of it; so `auto` leaves them where there is one, as the authors of ReGraMa do.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import torch
from torch import Tensor

from robo_rl import ranks
from robo_rl.errors import UserError
from robo_rl.interventions.base import Fresh, Intervention, InterventionCfg, Learned, Look, Site
from robo_rl.interventions.diagnostics import relative
from robo_rl.interventions.neuron_graph import Layer

Entries = list[tuple[Tensor, Tensor]]  # (parameter, mask that broadcasts to it)


@dataclass(frozen=True)
class ResetCfg(InterventionCfg):
    """What all resets of units share."""

    every: int = 1000  # gradient steps between two resets
    outgoing: Literal["zero", "keep", "auto"] = "zero"  # their outgoing weights; auto: keep them behind a norm
    target: Literal["copy", "leave"] = "copy"  # whether slow copies take the new weights over

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.every < 1:
            raise ValueError(f"every={self.every}: expected at least 1")

    @property
    def interval(self) -> int:
        """See `InterventionCfg`."""
        return self.every


@dataclass(frozen=True)
class Cfg(ResetCfg):
    """Reset of units that do nothing; `strength` is the chance of each to be reset."""

    score: Literal["activation", "gradient"] = "activation"  # by what a unit is judged
    threshold: float = 0.025  # of the mean of its layer; at most that much is nothing
    most: float = 1.0  # largest share of a layer that is reset at once, those with the lowest score

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.threshold < 0.0:
            raise ValueError(f"threshold={self.threshold}: expected at least 0")
        if not 0.0 < self.most <= 1.0:
            raise ValueError(f"most={self.most}: expected more than 0, at most 1")

    def make(self, site: Site) -> NeuronReset:
        """See `InterventionCfg`."""
        return NeuronReset(self, site)


class UnitReset(Intervention, ABC):
    """Resets the units that `chosen` names; what differs between methods is that."""

    cfg: ResetCfg

    def __init__(self, cfg: ResetCfg, site: Site) -> None:
        super().__init__(cfg, site)
        self.cfg = cfg
        self._reset: dict[str, Tensor] = {}  # share of the units of each network that was reset last, []

    @abstractmethod
    def chosen(self, look: Look, place: int, layer: Layer) -> Tensor:
        """Which units of a layer begin anew, [H] or [E, H] bool."""

    def every(self, look: Look, fresh: Fresh) -> bool:
        """See `Intervention`."""
        masks = [(layer, self.chosen(look, place, layer)) for place, layer in look.graph.open()]
        if not masks:
            raise UserError(
                f"intervention={self.name}: no unit of {look.name} can be reset: its layers are outputs or residual. "
                "Give it hidden layers, or leave the intervention out"
            )
        renew(look.learned, masks, fresh(), self.cfg)
        self._reset[look.name] = torch.cat([mask.flatten() for _, mask in masks]).float().mean()
        return True

    def metrics(self) -> dict[str, Tensor]:
        """Share of the units that was reset last."""
        return {f"reset/{name}": share for name, share in self._reset.items()}

    def state_dict(self) -> dict[str, Any]:
        """See `metrics`."""
        return {"reset": dict(self._reset)}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self._reset = {name: share.to(self.generator.device) for name, share in state["reset"].items()}

    def fired(self, mask: Tensor) -> Tensor:
        """Each unit of `mask` with the chance `strength`."""
        if self.cfg.strength == 1.0:
            return mask
        drawn = torch.rand(mask.shape, generator=self.generator, device=mask.device)
        return mask & (drawn < self.cfg.strength)


class NeuronReset(UnitReset):
    """See the module."""

    cfg: Cfg

    def chosen(self, look: Look, place: int, layer: Layer) -> Tensor:
        """See `UnitReset`."""
        score = layer.activity if self.cfg.score == "activation" else layer.fan_in(look.gradient(layer.weight))
        assert score is not None  # an open layer has consumers, which saw its units
        score = relative(ranks.mean([score])[0])
        mask = score <= self.cfg.threshold
        if self.cfg.most < 1.0:
            mask &= score.argsort(-1).argsort(-1) < int(self.cfg.most * layer.units)
        return self.fired(mask)


def renew(learned: Learned, masks: Iterable[tuple[Layer, Tensor]], fresh: Learned, cfg: ResetCfg) -> None:
    """The units of `masks` in place: incoming weights of `fresh`, outgoing ones 0, moments and slow copies with them.

    Everything is written over whole tensors, so that nothing waits for a device and recorded graphs keep their memory.
    """
    new = {id(own): other for own, other in learned.pairs(fresh.net)}
    incoming: Entries = []
    outgoing: Entries = []
    for layer, mask in masks:
        incoming += layer.incoming(mask)
        if cfg.outgoing == "zero" or (cfg.outgoing == "auto" and not layer.coupled):
            outgoing += layer.outgoing(mask)
    for param, mask in incoming:
        param.copy_(torch.where(mask, new[id(param)], param))
    for param, mask in outgoing:
        param.masked_fill_(mask, 0.0)
    if learned.slow is not None and cfg.target == "copy":
        slow = {id(own): other for own, other in learned.pairs(learned.slow)}
        for param, mask in incoming + outgoing:
            slow[id(param)].copy_(torch.where(mask, param, slow[id(param)]))
    learned.optimizer.forget(incoming + outgoing)
