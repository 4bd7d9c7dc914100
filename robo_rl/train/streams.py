"""Named random streams: one generator for each purpose, so that a new one shifts none of the others."""

from __future__ import annotations

import hashlib

import torch
from torch import Tensor

from robo_rl import ranks

EQUAL = "intervention/"  # how the names of streams begin that are equal in all processes


class Streams:
    """Generators on one device, seeded by a hash of (seed, name); the global generator is never used.

    Of several processes that train together each has its own, but for `init` and the streams of interventions: all
    begin with the same networks, and reset the same units to the same weights.
    """

    def __init__(self, seed: int, device: torch.device | str = "cpu") -> None:
        self._seed, self._device = seed, device
        self._generators: dict[str, torch.Generator] = {}

    def __getitem__(self, name: str) -> torch.Generator:
        """The stream called `name`, made on first use."""
        if name not in self._generators:
            who = f"{ranks.rank()}/" if ranks.rank() and name != "init" and not name.startswith(EQUAL) else ""
            digest = hashlib.sha256(f"{self._seed}/{who}{name}".encode()).digest()
            seed = int.from_bytes(digest[:8], "little") >> 1  # manual_seed takes a signed 64-bit number
            self._generators[name] = torch.Generator(self._device).manual_seed(seed)
        return self._generators[name]

    def state_dict(self) -> dict[str, Tensor]:
        """State of every stream used so far."""
        return {name: generator.get_state() for name, generator in self._generators.items()}

    def load_state_dict(self, state: dict[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        for name, value in state.items():
            self[name].set_state(value)
