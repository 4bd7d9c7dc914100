"""What algorithms and interventions ask of an optimiser."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from robo_rl import ranks


@torch.no_grad()
def clip_norm(gradients: Sequence[Tensor], largest: float) -> tuple[list[Tensor], Tensor]:
    """The gradients, shrunk by one factor so that their norm together is at most `largest`; and the norm before.

    The same numbers as `torch.nn.utils.clip_grad_norm_`, which sorts tensors by device and type each time. Not in
    place: two gradients may share their memory.
    """
    norm = torch.linalg.vector_norm(torch.stack(torch._foreach_norm(list(gradients), 2.0)), 2.0)
    return list(torch._foreach_mul(list(gradients), (largest / (norm + 1e-6)).clamp(max=1.0))), norm


class Optimizer(ABC):
    """Changes `params` by their gradients; `algos.adam.Adam` is one, `interventions.base.Wrapped` changes another."""

    params: list[Tensor]
    rates: Tensor  # learning rates of now, on the device, changed in place

    def step(
        self,
        gradients: Sequence[Tensor],
        rows: Tensor | None = None,
        largest: float | None = None,
        young: Tensor | None = None,
    ) -> None:
        """Change the tensors by their `gradients`, in the order of the list, averaged over all ranks.

        `rows` []: how many rows those of this rank are the mean of, where that is not the same on all. `largest`: to
        which norm the averaged gradients are shrunk together. `young` as for `apply`.
        """
        gradients = ranks.mean(gradients, rows)
        self.apply(gradients if largest is None else clip_norm(gradients, largest)[0], young)

    @abstractmethod
    def apply(self, gradients: Sequence[Tensor], young: Tensor | None = None) -> None:
        """As `step`, with gradients that are equal on all ranks. `young` is given for some steps after `forget`."""

    @abstractmethod
    def slow_down(self, share: float | Tensor) -> None:
        """Go on at a `share` of the learning rates of the start, which may be a tensor [] of the device."""

    @abstractmethod
    def forget(self, entries: Sequence[tuple[Tensor, Tensor]]) -> None:
        """Of each (parameter, mask that broadcasts to it) know nothing any more where the mask is true."""

    @abstractmethod
    def state_dict(self) -> dict[str, Any]:
        """All that changes but the parameters."""

    @abstractmethod
    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
