"""One stream of a twin's measurements with its flaws: noise on the numbers, delay and loss of the messages."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

import numpy as np

from robo_rl_deploy.transport.base import Publisher
from robo_rl_deploy.transport.messages import Time
from robo_rl_deploy.twin.flaws import SensorCfg

Values = Callable[[str, np.ndarray], np.ndarray]  # field of the message, true numbers -> what the sensor shows
Make = Callable[[int], Any]  # time stamp, ns -> message


def exactly(field: str, values: np.ndarray) -> np.ndarray:
    """A sensor without flaws."""
    del field
    return values


class Noise:
    """The `Values` of one stream."""

    def __init__(self, cfg: SensorCfg) -> None:
        self._cfg = cfg
        self.reset(np.random.default_rng(0))

    def reset(self, rng: np.random.Generator) -> None:
        """A new episode: biases are drawn when a field is first read."""
        self._rng, self._bias = rng, dict[str, np.ndarray]()

    def __call__(self, field: str, values: np.ndarray) -> np.ndarray:
        """See `Values`; an orientation is w x y z."""
        noise = self._cfg.fields.get(field)
        if noise is None:
            return values
        values = np.asarray(values, float)
        size = 3 if field == "orientation" else len(values)
        if field not in self._bias:
            self._bias[field] = noise.bias * self._rng.uniform(-1.0, 1.0, size)
        error = self._bias[field] + noise.white * self._rng.standard_normal(size)
        shown = _turned(values, error) if field == "orientation" else values + error
        return np.round(shown / noise.step) * noise.step if noise.step else shown


class SensorLine:
    """Measures, keeps and sends the messages of one stream."""

    def __init__(self, publisher: Publisher, make: Make, cfg: SensorCfg, noise: Noise) -> None:
        self._publisher, self._make, self._cfg, self._noise = publisher, make, cfg, noise
        self._delay_ns = round(1e9 * cfg.delay_s)
        self._kept: deque[tuple[int, Any]] = deque()

    @property
    def is_late(self) -> bool:
        """Messages are kept for a while, so they have to be measured at every physics step."""
        return self._delay_ns > 0

    def reset(self, rng: np.random.Generator) -> None:
        """A new episode."""
        self._kept.clear()
        self._noise.reset(rng)
        self._rng = rng

    def measure(self, now_ns: int) -> None:
        """Keep what is measured now."""
        self._kept.append((now_ns, self._make(now_ns)))
        while len(self._kept) > 1 and self._kept[1][0] <= now_ns - self._delay_ns:
            self._kept.popleft()

    def publish(self, now_ns: int) -> None:
        """Send the newest measurement that is old enough; until there is one, the first."""
        if not self.is_late:
            message = self._make(now_ns)
        else:
            if not self._kept:
                self.measure(now_ns)
            due = [message for stamp, message in self._kept if stamp <= now_ns - self._delay_ns + 1]
            message = due[-1] if due else self._kept[0][1]
            if hasattr(message, "header"):
                message.header.stamp = Time.of(max(now_ns - self._delay_ns, 0))
        if not (self._cfg.loss and self._rng.random() < self._cfg.loss):
            self._publisher.send(message)


def _turned(q: np.ndarray, turn: np.ndarray) -> np.ndarray:
    """Quaternion w x y z after a small rotation vector in the body's frame, rad."""
    half = 0.5 * turn
    w, (x, y, z) = q[0], q[1:]
    out = np.array(
        [
            w - x * half[0] - y * half[1] - z * half[2],
            x + w * half[0] + y * half[2] - z * half[1],
            y + w * half[1] + z * half[0] - x * half[2],
            z + w * half[2] + x * half[1] - y * half[0],
        ]
    )
    return out / np.linalg.norm(out)
