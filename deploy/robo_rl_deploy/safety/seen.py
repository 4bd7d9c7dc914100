"""Which measurements are far from those of the training."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

_LEAST_ROOM = 1e-3  # in the channel's unit, for what never changed in training


@dataclass(frozen=True)
class Seen:
    """What a channel showed in training."""

    low: np.ndarray  # [d]
    high: np.ndarray  # [d]


class Spans:
    """Of several channels, end to end: one comparison a tick for all of them."""

    def __init__(self, seen: Mapping[str, Seen], margin: float) -> None:
        """`margin`, of a channel's range, is how far beyond it a value is still like those of the training."""
        self._seen, self._ends, end = dict(seen), list[int](), 0
        for span in seen.values():
            end += len(span.low)
            self._ends.append(end)
        low, high = (np.concatenate([np.zeros(0), *(getattr(s, of) for s in seen.values())]) for of in ("low", "high"))
        room = margin * (high - low) + _LEAST_ROOM
        self._low, self._high = low - room, high + room

    def __len__(self) -> int:
        """Numbers of all channels."""
        return len(self._low)

    def outside(self, channels: Mapping[str, np.ndarray]) -> np.ndarray:
        """Which numbers are too far, [len] bool."""
        values = np.concatenate([channels[name] for name in self._seen])
        return (values < self._low) | (values > self._high)

    def told(self, where: np.ndarray, channels: Mapping[str, np.ndarray]) -> Iterator[str]:
        """The first number of each channel in which one is, [len] bool."""
        if not np.count_nonzero(where):
            return
        for (name, span), part in zip(self._seen.items(), np.split(where, self._ends)):
            if part.any():
                i = int(np.argmax(part))
                low, high = span.low[i], span.high[i]
                yield f"{name}[{i}] is {channels[name][i]:.3g}, in training {low:.3g} to {high:.3g}"
