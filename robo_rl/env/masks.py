"""Bool masks [N]: short cuts on the CPU, where looking costs nothing; elsewhere nothing waits for the device."""

from __future__ import annotations

from torch import Tensor


def nobody(mask: Tensor) -> bool:
    """True if the mask is known to be empty. On a device other than the CPU it is never looked at: always False."""
    return mask.device.type == "cpu" and not bool(mask.any())


def write_rows(target: Tensor, mask: Tensor, value: Tensor) -> None:
    """`target[mask] = value[mask]` in place, for `target [N, ...]` and a `value` that broadcasts to it."""
    value = value.expand_as(target)
    if mask.device.type == "cpu":
        rows = mask.nonzero()[:, 0]
        target[rows] = value[rows]
    else:
        target.copy_(value.where(mask.view(-1, *[1] * (target.dim() - 1)), target))
