"""The newest rows of several tensors, put in by mask: nothing waits for the device to count them."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor


class Ring:
    """`size` rows of each of some tensors. Rows beyond the mask go to a spare row that nobody reads."""

    def __init__(self, size: int, shapes: Mapping[str, tuple[int, ...]], device: torch.device) -> None:
        self.size = size
        self._rows = {name: torch.zeros(size + 1, *shape, device=device) for name, shape in shapes.items()}
        self._next = torch.zeros((), dtype=torch.int64, device=device)
        self.count = torch.zeros((), dtype=torch.int64, device=device)  # rows filled

    def __contains__(self, name: str) -> bool:
        return name in self._rows

    def __getitem__(self, name: str) -> Tensor:
        """All rows `[size, ...]`, in no order; those not filled yet are zero."""
        return self._rows[name][: self.size]

    @property
    def filled(self) -> Tensor:
        """Which rows hold something. `[size]` bool."""
        return torch.arange(self.size, device=self.count.device) < self.count

    def put(self, mask: Tensor, values: Mapping[str, Tensor]) -> None:
        """Add the rows of `values [N, ...]` where mask `[N]` is true, in order; if they are more than fit, the last."""
        rank = mask.cumsum(0)
        total = rank[-1]
        place = torch.where(mask & (rank > total - self.size), (self._next + rank - 1) % self.size, self.size)
        for name, value in values.items():
            self._rows[name].index_copy_(0, place, value.to(self._rows[name].dtype))
        self._next = (self._next + total) % self.size
        self.count = (self.count + total).clamp_max(self.size)

    def pick(self, u: Tensor) -> dict[str, Tensor]:
        """One filled row, drawn by `u [R]` in [0, 1), of each tensor. `[R, ...]`; the first row while there is none."""
        index = (u * self.count).long().clamp(torch.zeros_like(self.count), (self.count - 1).clamp_min(0))
        return {name: rows.index_select(0, index) for name, rows in self._rows.items()}

    def clear(self) -> None:
        """Forget all rows."""
        self._next, self.count = torch.zeros_like(self._next), torch.zeros_like(self.count)

    def state_dict(self) -> dict[str, Tensor]:
        """Rows and counters."""
        return {"next": self._next, "count": self.count, **{name: self[name] for name in self._rows}}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._next, self.count = state["next"].clone(), state["count"].clone()
        for name in self._rows:
            self[name].copy_(state[name])
