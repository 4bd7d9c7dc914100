"""Which rows of a replay are drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor


@dataclass(frozen=True)
class SamplerCfg:
    """How transitions are drawn from a replay."""

    kind: Literal["uniform", "recent", "prioritised"] = "uniform"  # all alike, the younger the likelier, by TD error
    newest: float = 3.0  # recent: how much likelier the newest step is than the oldest one stored, as a power of e
    exponent: float = 0.6  # prioritised: of the priority; 0 is uniform
    least: float = 1e-6  # prioritised: TD errors below it count as this much; 1 in LAP, so that no row is lost for ever
    correction: float = 0.4  # prioritised: exponent of the importance weight; 1 undoes the bias in full

    def __post_init__(self) -> None:
        for name in ("newest", "exponent", "correction"):
            if not 0.0 <= getattr(self, name) < math.inf:
                raise ValueError(f"{name}={getattr(self, name)}: expected at least 0")
        if not 0.0 < self.least < math.inf:
            raise ValueError(f"least={self.least}: expected more than 0")


def ages(cfg: SamplerCfg, filled: int, size: int, generator: torch.Generator) -> Tensor:
    """`size` ages below `filled`, in steps since stored: uniform, or of a truncated geometric law. [size] int64.

    The law P(age) ~ q^age is scaled to what is stored, q = exp(-newest / filled): its shape does not depend on the
    capacity. Drawn by its inverse, age = floor(log(1 - u (1 - q^filled)) / log q).
    """
    device = generator.device
    if cfg.kind != "recent" or cfg.newest == 0.0:
        return torch.randint(filled, (size,), generator=generator, device=device)
    u = torch.rand(size, generator=generator, device=device, dtype=torch.float64)
    age = torch.log1p(u * math.expm1(-cfg.newest)) * (-filled / cfg.newest)
    return age.long().clamp(0, filled - 1)
