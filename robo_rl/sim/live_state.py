"""`StateView` over a backend's `read`: each quantity is fetched when it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor


class LiveState:
    """The state as it is now, in the engine's own names."""

    def __init__(self, read: Callable[[str], Tensor]) -> None:
        self._read = read

    @property
    def q(self) -> Tensor:
        """Positions `[N, nq]`."""
        return self._read("qpos")

    @property
    def v(self) -> Tensor:
        """Velocities `[N, nv]`."""
        return self._read("qvel")

    @property
    def act(self) -> Tensor:
        """Actuator states `[N, na]`."""
        return self._read("act")

    @property
    def ctrl(self) -> Tensor:
        """Controls last set `[N, nu]`."""
        return self._read("ctrl")
