"""What every training says of its networks now and then: whether they can still learn."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.interventions.base import Look
from robo_rl.interventions.neuron_graph import Layer

DORMANT = 0.025  # of the mean activity of a layer: below it a unit sleeps (Sokar et al. 2023, sec. 3)
INACTIVE = 0.01  # the same of the mean gradient (Liu et al. 2025, sec. 5)


def relative(score: Tensor) -> Tensor:
    """Scores [.., H] of units as multiples of their layer's mean."""
    return score / (score.mean(-1, keepdim=True) + 1e-9)


def dormant_share(layers: list[Layer], threshold: float = DORMANT) -> Tensor:
    """Share of the units that are hardly active, []; of no layer 0."""
    return _share([relative(layer.activity) <= threshold for layer in layers if layer.activity is not None])


def effective_rank(features: Tensor) -> Tensor:
    """(sum_i s_i^2)^2 / sum_i s_i^4 of features [B, d], or the mean over [E, B, d], s their singular values: [].

    1 where all rows lie on a line, d where they fill all directions alike: the exponential of the Renyi entropy of
    order 2 of the spectrum, where Roy and Vetterli (2007) take that of Shannon. It needs no decomposition, for which a
    device would wait.
    """
    gram = features.float().transpose(-1, -2) @ features.float()
    trace = gram.diagonal(dim1=-2, dim2=-1).sum(-1)
    return (trace.square() / gram.square().sum((-1, -2)).clamp(min=1e-30)).mean()


class Diagnostics:
    """The newest numbers, `plasticity/<network>/<what>`, all [] on the device."""

    def __init__(self) -> None:
        self.latest: dict[str, Tensor] = {}

    def see(self, look: Look) -> None:
        """Look at one network: shares of dormant and of inactive units, rank of the features before the last layer, and
        of each layer the norms of its weights and of their gradient."""
        prefix = f"plasticity/{look.name}"
        layers = [layer for _, layer in look.graph.open()]
        inactive = [relative(layer.fan_in(look.gradient(layer.weight))) <= INACTIVE for layer in layers]
        self.latest[f"{prefix}/dormant"] = dormant_share(layers)
        self.latest[f"{prefix}/inactive"] = _share(inactive)
        if look.graph.features is not None:
            self.latest[f"{prefix}/effective_rank"] = effective_rank(look.graph.features)
        weights = [layer.weight for layer in look.graph.layers]
        for what, tensors in (("weight_norm", weights), ("grad_norm", [look.gradient(w) for w in weights])):
            for place, norm in enumerate(torch._foreach_norm([t.detach() for t in tensors])):
                self.latest[f"{prefix}/{what}/{place}"] = norm


def _share(masks: list[Tensor]) -> Tensor:
    return torch.cat([mask.flatten() for mask in masks]).float().mean() if masks else torch.zeros(())
