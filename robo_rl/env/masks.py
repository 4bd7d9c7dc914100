"""Bool masks [N]: short cuts on the CPU, where looking costs nothing; elsewhere nothing waits for the device."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.sim import devices


class Rows:
    """The envs of a mask.

    On the CPU work is done on these R rows only. Elsewhere it is done on all of them, R = N, and `put` writes those of
    the mask: to count them would wait for the device.
    """

    def __init__(self, mask: Tensor) -> None:
        self.mask = mask  # [N] bool
        self.index = mask.nonzero()[:, 0] if devices.is_host(mask) else None

    def __len__(self) -> int:
        return len(self.mask if self.index is None else self.index)

    def pick(self, x: Tensor) -> Tensor:
        """Copy `[R, ...]` of the rows of `x [N, ...]`."""
        return x.clone() if self.index is None else x.index_select(0, self.index)

    def put(self, target: Tensor, value: Tensor) -> None:
        """Write `value`, which broadcasts to `[R, ...]`, into the rows of `target [N, ...]` in place."""
        if self.index is None:
            mask = self.mask.view(-1, *[1] * (target.dim() - 1))
            target.copy_(torch.where(mask, value, target))
        else:
            target[self.index] = value

    def replaced(self, x: Tensor, value: Tensor) -> Tensor:
        """Copy of `x [N, ...]` with `value`, which broadcasts to `[R, ...]`, in the rows."""
        out = x.clone()
        self.put(out, value)
        return out


def nobody(mask: Tensor) -> bool:
    """True if the mask is known to be empty. On a device other than the CPU it is never looked at: always False."""
    return devices.is_host(mask) and not mask.any().item()


def everybody(mask: Tensor) -> bool:
    """True if the mask is known to be full; always False on a device other than the CPU."""
    return devices.is_host(mask) and bool(mask.all())


def known_finite(x: Tensor) -> bool:
    """True if every value is known to be finite, by one sum; always False on a device other than the CPU."""
    return devices.is_host(x) and devices.surely_finite(x)
