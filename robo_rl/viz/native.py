"""MuJoCo's own window, where there is a display."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import mujoco
import numpy as np
from numpy.typing import NDArray
from robo_rl_deploy.viz.framing import grid_offsets, robot_radius
from robo_rl_deploy.viz.poses import Kinematics, moving_bodies

from robo_rl.errors import UserError
from robo_rl.viz.player import Player

# Keys as GLFW numbers them: what they add to the first command, as (element, sign) for forward, left and yaw left.
_STROKES = {265: (0, 1), 264: (0, -1), 263: (1, 1), 262: (1, -1), ord(","): (2, 1), ord("."): (2, -1)}
_PAUSE, _RESET, _ZERO = 32, 259, 257  # space, backspace, enter
_NUDGE = 0.1  # share of a command's range for one stroke
_FRAMES_HZ = 60.0
KEYS = "space: pause, backspace: reset, arrows and , .: command, enter: command zero"


def has_display(environment: Mapping[str, str] = os.environ, system: str = platform.system()) -> bool:
    """Whether a window can be expected to open."""
    return system in ("Darwin", "Windows") or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


@dataclass
class Keyboard:
    """What has been typed into the window."""

    player: Player
    playing: bool = True
    reset: bool = False
    command: NDArray[np.float64] | None = None  # [d] of the first command, None while the task decides
    _boxes: list[str] = field(init=False)

    def __post_init__(self) -> None:
        """Find the first command."""
        self._boxes = list(self.player.command_ranges)

    def press(self, key: int) -> None:
        """Take one key."""
        if key == _PAUSE:
            self.playing = not self.playing
        elif key == _RESET:
            self.reset = True
        elif self._boxes and (key == _ZERO or key in _STROKES):
            box = self.player.command_ranges[self._boxes[0]]
            low, high = np.array(box.low), np.array(box.high)
            value = np.zeros(len(low)) if self.command is None or key == _ZERO else self.command
            element, sign = _STROKES.get(key, (len(low), 0))
            if element < len(low):
                value[element] += sign * _NUDGE * (high - low)[element]
            self.command = np.clip(value, low, high)

    def apply(self) -> None:
        """Hand the player what was asked for."""
        if self._boxes and self.command is not None:
            self.player.set_command(self._boxes[0], self.command)
        if self.reset:
            self.reset = False
            self.player.reset()


def run_native(player: Player, stop: Callable[[], bool] = lambda: False) -> None:
    """Show `player` in a window until it is closed or `stop()`. Raises `UserError` where no window opens."""
    import mujoco.viewer

    kinematics, others = Kinematics(player.model), Kinematics(player.model)
    data, keyboard = kinematics.place(player.qpos()[0]), Keyboard(player)
    radius = robot_radius(player.model, others.bodies(player.qpos(), moving_bodies(player.model)))
    offsets = grid_offsets(player.num_envs, 2.6 * radius)
    offsets = offsets - offsets[0]  # the first environment is the window's own and stays where it is
    try:
        window = mujoco.viewer.launch_passive(
            player.model, data, key_callback=keyboard.press, show_left_ui=False, show_right_ui=False
        )
    except RuntimeError as error:
        raise UserError(f"no window ({' '.join(str(error).split())}): --viewer viser shows it in a browser") from error
    with window:
        due = time.monotonic()
        while window.is_running() and not stop():
            keyboard.apply()
            while keyboard.playing and due <= time.monotonic():
                player.step()
                due += player.dt_s
            qpos = player.qpos()
            with window.lock():
                kinematics.place(qpos[0])
                window.user_scn.ngeom = 0
                for env in range(1, player.num_envs):
                    _add(window.user_scn, player.model, others.place(qpos[env]), offsets[env])
            window.sync()
            now = time.monotonic()
            due = max(due, now - 0.2) if keyboard.playing else now
            time.sleep(1.0 / _FRAMES_HZ)


def _add(scene: Any, model: mujoco.MjModel, data: mujoco.MjData, offset: NDArray[np.float64]) -> None:
    """Draw the moving geoms of `data` into the window's own scene, shifted."""
    first = scene.ngeom
    moving = mujoco.mjtCatBit.mjCAT_DYNAMIC.value
    mujoco.mjv_addGeoms(model, data, mujoco.MjvOption(), mujoco.MjvPerturb(), moving, scene)
    for i in range(first, scene.ngeom):
        scene.geoms[i].pos += offset
