"""Curves over time as small integers: what the HTML replay carries."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LEVELS = 65534  # steps of an int16 that keep the range symmetric


@dataclass(frozen=True, eq=False)
class Tracks:
    """C curves of K samples: `value = middle + step * level`."""

    middle: NDArray[np.float32]  # [C]
    step: NDArray[np.float32]  # [C], unit of the curve
    level: NDArray[np.int16]  # [C, K]

    def values(self) -> NDArray[np.float64]:
        """The curves again, [C, K], each within half a step of the original."""
        return self.middle[:, None].astype(np.float64) + self.step[:, None].astype(np.float64) * self.level

    def packed(self) -> bytes:
        """Deflated bytes: middles, steps, then low bytes and high bytes of the differences along time.

        Differences of a smooth curve are small and their high bytes nearly constant, which halves the deflated size.
        """
        # int16 differences wrap, and sums of them unwrap the same way.
        difference = np.ascontiguousarray(np.diff(self.level, axis=1, prepend=np.int16(0)), "<i2")
        planes = difference.view(np.uint8).reshape(-1, 2).T
        scales = self.middle.astype("<f4").tobytes() + self.step.astype("<f4").tobytes()
        return zlib.compress(scales + planes.tobytes(), 9)


def quantise(curves: NDArray[np.floating], resolution: float) -> Tracks:
    """Round `curves` [C, K] to int16 steps of `resolution`, or wider where the range of a curve needs it.

    The error is at most half a step: step = max(resolution, range / 65534).
    """
    low, high = curves.min(axis=1), curves.max(axis=1)
    middle = ((low + high) / 2).astype(np.float32)
    step = np.maximum(resolution, (high - low) / LEVELS).astype(np.float32)
    scaled = (curves - middle[:, None].astype(np.float64)) / step[:, None].astype(np.float64)
    return Tracks(middle, step, np.clip(np.rint(scaled), -LEVELS // 2 - 1, LEVELS // 2).astype(np.int16))


def continuous(quat: NDArray[np.floating]) -> NDArray[np.floating]:
    """`quat` [K, ..., 4] with signs flipped so that neighbours in time lie in one half-space.

    q and -q are one rotation; without jumps between them the curves stay smooth and can be interpolated.
    """
    flips = np.where((quat[1:] * quat[:-1]).sum(-1) < 0, -1.0, 1.0)
    signs = np.concatenate([np.ones((1, *quat.shape[1:-1])), np.cumprod(flips, axis=0)])
    return quat * signs[..., None]
