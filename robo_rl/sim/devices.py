"""Which tensors can be looked at without waiting for a device."""

from __future__ import annotations

from torch import Tensor


def is_host(x: Tensor) -> bool:
    """True if the values of `x` lie in the memory of this process: short cuts that look at them cost nothing."""
    return x.device.type == "cpu"
