"""The clock that MuJoCo's Python package gives the engine for its profiler.

`mj_step` asks it some forty times: 0.7 us of a physics step, 5 % of a quadruped's and a third of a cart-pole's.
"""

from __future__ import annotations

import ctypes
from pathlib import Path

import mujoco


class ClockStopped:
    """`with` it the engine measures no times: `mjData.timer` stands still. Physics is the same.

    The clock is one for the process: another thread's steps are not timed meanwhile, either. Where two overlap, the
    first to leave starts it, and the other's steps are timed from then on. Where the engine's library is not found, the
    clock goes on.
    """

    def __init__(self) -> None:
        self._clock = _engine_clock()
        self._was: int | None = None

    def __enter__(self) -> None:
        was = None if self._clock is None else self._clock.value  # asked once: it may stop between two questions
        if self._clock is not None and was is not None:
            self._was, self._clock.value = was, None

    def __exit__(self, *exc: object) -> None:
        if self._clock is not None and self._was is not None:
            self._clock.value, self._was = self._was, None


def _engine_clock() -> ctypes.c_void_p | None:
    """The engine's global `mjcb_time`."""
    for path in Path(mujoco.__file__).parent.glob("*mujoco*"):
        if path.suffix in (".dll", ".dylib") or ".so." in path.name:
            try:
                return ctypes.c_void_p.in_dll(ctypes.CDLL(str(path)), "mjcb_time")
            except (OSError, ValueError):
                return None
    return None
