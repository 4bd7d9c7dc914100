"""Where the wishes of a page or a gamepad go."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from robo_rl_deploy.safety.states import Event


class Desk(Protocol):
    """The `Station` of this process, or topics to one in another."""

    def press(self, wish: Event) -> None:
        """START, GO, STOP, RESET, or ESTOP, which holds until `release`."""

    def release(self) -> None:
        """The emergency stop is let go."""

    def hold(self, now_ns: int) -> None:
        """Somebody was there at `now_ns`."""

    def drive(self, name: str, value: np.ndarray | None, hand: str = "page") -> None:
        """Command `name` is `value` [d] from now on; None: `hand` lets go of it."""
