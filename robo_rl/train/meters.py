"""Statistics that stay on the device until they are logged."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl import ranks

EPISODE = "episode/"


class EpisodeMeter:
    """Mean over the episodes that ended since the last fetch of every `episode/<name>` in a step's log, but those in
    which it is NaN: a metric that never counted."""

    def __init__(self, device: torch.device | str = "cpu") -> None:
        """`device` is that of the logs."""
        self._names: list[str] = []
        # Of each name, its number of episodes, then numbers of episodes, steps, valid steps.
        self._sums = torch.zeros(0, dtype=torch.float64, device=device)

    def add(self, log: Mapping[str, Tensor], ended: Tensor, valid: Tensor) -> None:
        """Count one control step: log values, `ended` and `valid` [N]; an invalid row is never averaged."""
        if not self._names:
            self._names = sorted(name for name in log if name.startswith(EPISODE))
            self._sums = self._sums.new_zeros(2 * len(self._names) + 3)
        done, count = ended & valid, len(self._names)
        if count:
            values = torch.stack([log[name] for name in self._names])
            known = done & ~values.isnan()
            self._sums[:count] += torch.where(known, values, 0.0).sum(1)
            self._sums[count : 2 * count] += known.sum(1)
        self._sums[2 * count :] += torch.stack([done, torch.ones_like(valid), valid]).sum(1)

    def fetch(self) -> dict[str, float]:
        """Means (none without an episode), `episode/count` and `valid_fraction`; starts anew."""
        if not self._sums.numel():
            return {}
        *sums, episodes, steps, valid = ranks.total(self._sums).tolist()
        self._sums.zero_()
        totals, counts = sums[: len(self._names)], sums[len(self._names) :]
        means = {name: total / n for name, total, n in zip(self._names, totals, counts, strict=True) if n}
        return {**means, "episode/count": episodes, "valid_fraction": valid / max(steps, 1.0)}

    def state_dict(self) -> dict[str, object]:
        """Running sums."""
        return {"names": list(self._names), "sums": self._sums.clone()}

    def load_state_dict(self, state: Mapping[str, object]) -> None:
        """Inverse of `state_dict`."""
        names, sums = state["names"], state["sums"]
        if not isinstance(names, list) or not isinstance(sums, Tensor):
            raise TypeError("not the state of an EpisodeMeter")
        if len(sums) != (2 * len(names) + 3 if names else 0):
            raise ValueError("the running means are of an older version.")
        self._names, self._sums = names, sums.to(self._sums.device)


class MetricMeter:
    """Mean over the updates since the last fetch, and over all processes, of scalar tensors."""

    def __init__(self) -> None:
        self._updates: list[dict[str, Tensor]] = []

    def add(self, metrics: dict[str, Tensor]) -> None:
        """Remember the metrics of one update."""
        self._updates.append(metrics)

    def fetch(self) -> dict[str, float]:
        """Means, in one transfer from the device; starts anew."""
        if not self._updates:
            return {}
        names = list(self._updates[0])
        means = torch.stack([torch.stack([u[name].float() for u in self._updates]).mean() for name in names])
        self._updates = []
        return dict(zip(names, ranks.mean([means])[0].tolist()))

    def state_dict(self) -> dict[str, object]:
        """The updates since the last fetch: names, and [K, M] values."""
        names = list(self._updates[0]) if self._updates else []
        rows = [torch.stack([update[name].float() for name in names]) for update in self._updates]
        return {"names": names, "values": torch.stack(rows) if rows else torch.zeros(0, 0)}

    def load_state_dict(self, state: Mapping[str, object]) -> None:
        """Inverse of `state_dict`."""
        names, values = state["names"], state["values"]
        if not isinstance(names, list) or not isinstance(values, Tensor):
            raise TypeError("not the state of a MetricMeter")
        self._updates = [dict(zip(names, row.unbind(), strict=True)) for row in values]
