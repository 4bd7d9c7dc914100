"""When the samples of a sensor come: at a rate of its own, and not all of them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from robo_rl.env.cfg import ObsTerm
from robo_rl.env.masks import Rows
from robo_rl.env.rng import EnvRandom
from robo_rl.errors import UserError

_EARLY = 1e-3  # of a period: rounding must not put a sample off to the next control step


class Sampling:
    """Which terms of a group bring a new sample in a control step; the others hold their last one.

    `clock` [N, K] counts periods of each of the K terms: it starts at a random phase in [0, 1), a sample is due where
    it reaches 1, which then falls away.
    """

    def __init__(
        self, name: str, terms: Mapping[str, ObsTerm], corrupt: bool, rng: EnvRandom, num_envs: int, step_dt_s: float
    ) -> None:
        """Raises UserError for a rate that is not above zero or a probability outside [0, 1)."""
        self._name, self._rng = name, rng
        specs = list(terms.values()) if corrupt else []
        for term, spec in terms.items():
            _check(f'observation term "{term}" of group "{name}"', spec)
        device = rng.device
        periods = [min(1.0, (spec.rate_hz or math.inf) * step_dt_s) for spec in specs]
        self._advance = torch.tensor(periods, device=device)  # periods of each sensor in a control step
        self._dropout = torch.tensor([spec.dropout for spec in specs], device=device)
        self._rated = any(advance < 1.0 for advance in periods)
        self._lossy = any(spec.dropout > 0.0 for spec in specs)
        self._clock = torch.zeros(num_envs, len(specs), device=device)

    @property
    def holds(self) -> bool:
        """Whether any term ever holds a sample."""
        return self._rated or self._lossy

    def step(self) -> Tensor:
        """Advance one control step; returns where a new sample arrives, `[N, K]` bool."""
        fresh = torch.ones_like(self._clock, dtype=torch.bool)
        if self._rated:
            clock = self._clock + self._advance
            fresh = clock >= 1.0 - _EARLY
            self._clock = torch.where(fresh, clock - 1.0, clock)
        if self._lossy:
            fresh = fresh & (self._rng.uniform(f"obs/{self._name}/dropout", fresh.shape[1]) >= self._dropout)
        return fresh

    def reset(self, rows: Rows) -> None:
        """Draw the phases of the episodes that begin in some envs; they begin with a sample of everything."""
        if self._rated:
            phase = self._rng.uniform(f"obs/{self._name}/rate", self._clock.shape[1], rows)
            self._clock = rows.replaced(self._clock, phase)

    def state_dict(self) -> dict[str, Tensor]:
        """The clocks."""
        return {"clock": self._clock}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._clock = state["clock"].clone()


def owners(sizes: Sequence[int], device: torch.device) -> Tensor:
    """Index of the term that each column of a group belongs to, `[D]`."""
    return torch.repeat_interleave(torch.arange(len(sizes)), torch.tensor(sizes)).to(device)


def _check(where: str, spec: ObsTerm) -> None:
    if spec.rate_hz is not None and not spec.rate_hz > 0.0:
        raise UserError(f"{where}: rate_hz is {spec.rate_hz:g}; give Hz above 0, or none for every control step")
    if not 0.0 <= spec.dropout < 1.0:
        raise UserError(f"{where}: dropout is {spec.dropout:g}; give a probability of at least 0 and below 1")
    if spec.bias_walk < 0.0:
        raise UserError(f"{where}: bias_walk is {spec.bias_walk:g}; it must be at least 0")
