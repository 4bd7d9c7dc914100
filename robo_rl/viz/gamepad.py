"""A gamepad on Linux, read from the kernel's joystick device without any library."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from robo_rl.viz.player import CommandRange

DEVICE = Path("/dev/input/js0")
_EVENT = struct.Struct("<IhBB")  # ms, value, type, number: struct js_event of linux/joystick.h
_AXIS = 0x02  # event type; the kernel adds 0x80 to the events that tell the initial state
_DEAD_ZONE = 0.08  # sticks rest a few percent off centre
# Axis and sign for the first three elements of a command, as forward, left and yaw left: left stick, then right stick.
_STICKS = ((1, -1.0), (0, -1.0), (3, -1.0))


class Gamepad:
    """Sticks of one device in [-1, 1], read without waiting."""

    def __init__(self, device: Path = DEVICE) -> None:
        """Open the device. Raises `OSError` where there is none or it may not be read."""
        self._descriptor = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
        self._axes: dict[int, float] = {}
        self._rest = b""

    def axes(self) -> dict[int, float]:
        """Axis number -> deflection, after all waiting events. Raises `OSError` when the device is unplugged."""
        try:
            while chunk := os.read(self._descriptor, 64 * _EVENT.size):
                self._take(chunk)
        except BlockingIOError:
            pass
        return self._axes

    def command(self, box: CommandRange) -> NDArray[np.float64]:
        """A value inside `box` [d]: sticks at rest give zero (or the nearest bound), elements past the third too."""
        axes = self.axes()
        sticks = [sign * axes.get(axis, 0.0) for axis, sign in _STICKS][: len(box.labels)]
        deflection = np.array(sticks + [0.0] * (len(box.labels) - len(sticks)))
        low, high = np.array(box.low), np.array(box.high)
        # Deflections are shares of the way from zero to the bound on their side.
        return np.clip(
            np.where(deflection >= 0, deflection * np.maximum(high, 0), -deflection * np.minimum(low, 0)), low, high
        )

    def close(self) -> None:
        """Close the device."""
        os.close(self._descriptor)

    def _take(self, chunk: bytes) -> None:
        events = self._rest + chunk
        whole = len(events) - len(events) % _EVENT.size
        self._rest = events[whole:]
        for _, value, kind, number in _EVENT.iter_unpack(events[:whole]):
            if kind & _AXIS:
                deflection = value / 32767.0
                self._axes[number] = 0.0 if abs(deflection) < _DEAD_ZONE else max(-1.0, min(1.0, deflection))


def find_gamepad(device: Path = DEVICE) -> tuple[Gamepad | None, str]:
    """The gamepad, if one can be read, and a line that says so or why not."""
    try:
        return Gamepad(device), f"gamepad: {device}"
    except FileNotFoundError:
        return None, f"no gamepad (no {device})"
    except OSError as error:
        return None, f"no gamepad ({device}: {error.strerror}; add yourself to the group input)"
