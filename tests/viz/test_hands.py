"""Gamepad and keyboard: what hands do becomes a command inside its range."""

import os
import struct
from typing import ClassVar

import numpy as np
import pytest
from toy_scene import arm_and_body

from robo_rl.errors import UserError
from robo_rl.viz import native
from robo_rl.viz.gamepad import Gamepad, find_gamepad
from robo_rl.viz.native import Keyboard, has_display, run_native
from robo_rl.viz.player import CommandRange, RecordingPlayer

BOX = CommandRange(("vx", "vy", "wz", "height"), (-0.5, -0.3, -1.0, 0.2), (1.0, 0.3, 1.0, 0.4))


@pytest.fixture
def stick(tmp_path):
    """A pipe where the kernel's device would be: write(axis, value) moves a stick."""
    os.mkfifo(tmp_path / "js0")
    pad = Gamepad(tmp_path / "js0")
    hand = os.open(tmp_path / "js0", os.O_WRONLY)

    def move(axis: int, value: int, kind: int = 0x02) -> None:
        os.write(hand, struct.pack("<IhBB", 0, value, kind, axis))

    yield pad, move, hand
    os.close(hand)
    pad.close()


def test_sticks_reach_the_bounds_of_their_side(stick):
    pad, move, _ = stick
    np.testing.assert_allclose(pad.command(BOX), [0, 0, 0, 0.2])  # at rest; the height has no stick and no zero
    move(1, -32767)  # forward
    move(0, 32767)  # right
    np.testing.assert_allclose(pad.command(BOX), [1.0, -0.3, 0, 0.2])
    move(1, 32767)
    np.testing.assert_allclose(pad.command(BOX)[0], -0.5)


def test_dead_zone_buttons_and_torn_events_are_harmless(stick):
    pad, move, hand = stick
    move(1, 2000)
    move(1, -32767, kind=0x01)  # a button
    assert pad.axes() == {1: 0.0}
    event = struct.pack("<IhBB", 0, -16384, 0x82, 1)  # an initial state, in two pieces
    os.write(hand, event[:3])
    assert pad.axes() == {1: 0.0}
    os.write(hand, event[3:])
    assert pad.axes()[1] == pytest.approx(-0.5, abs=1e-4)


def test_no_gamepad_is_a_sentence(tmp_path):
    pad, line = find_gamepad(tmp_path / "js0")
    assert pad is None
    assert "no gamepad" in line


class Rover(RecordingPlayer):
    command_ranges: ClassVar = {"velocity": CommandRange(("vx", "vy"), (-1.0, -1.0), (1.0, 1.0))}
    told = None

    def set_command(self, name, value):
        self.told = None if value is None else value.copy()


UP, LEFT, COMMA, ENTER, SPACE = 265, 263, 44, 257, 32


def test_keys_drive_inside_the_range():
    rover = Rover(arm_and_body())
    keyboard = Keyboard(rover)
    keyboard.apply()
    assert rover.told is None  # no hand, no command
    for key in [UP] * 3 + [LEFT, COMMA]:  # the rover has no third element for the comma
        keyboard.press(key)
    keyboard.apply()
    np.testing.assert_allclose(rover.told, [0.6, 0.2])
    for _ in range(9):
        keyboard.press(UP)
    keyboard.apply()
    np.testing.assert_allclose(rover.told, [1.0, 0.2])
    keyboard.press(ENTER)
    keyboard.apply()
    np.testing.assert_array_equal(rover.told, [0, 0])
    keyboard.press(SPACE)
    assert not keyboard.playing


@pytest.mark.parametrize(
    ("environment", "system", "expected"),
    [
        ({}, "Linux", False),
        ({"DISPLAY": ":0"}, "Linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "Linux", True),
        ({"DISPLAY": ""}, "Linux", False),
        ({}, "Darwin", True),
    ],
)
def test_display(environment, system, expected):
    assert has_display(environment, system) is expected


class FakeWindow:
    """MuJoCo's window without a screen: closes after a few frames and notes what it showed."""

    def __init__(self, model, data, frames=8):
        import mujoco

        self.data, self.left, self.seen, self.extra = data, frames, [], []
        self.user_scn = mujoco.MjvScene(model, 1000)

    def is_running(self):
        self.left -= 1
        return self.left >= 0

    def sync(self):
        self.seen.append(self.data.qpos.copy())
        self.extra.append(self.user_scn.ngeom)

    def lock(self):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


def test_window_shows_all_environments_and_time_passes(monkeypatch):
    import mujoco.viewer

    windows = []

    def launch(model, data, **_):
        windows.append(FakeWindow(model, data))
        return windows[0]

    monkeypatch.setattr(mujoco.viewer, "launch_passive", launch)
    run_native(RecordingPlayer(arm_and_body(num_envs=3)))
    window = windows[0]
    assert len(window.seen) == 8
    assert not np.array_equal(window.seen[0], window.seen[-1])
    moving_geoms = 5
    assert window.extra == [2 * moving_geoms] * 8


def test_window_that_does_not_open_is_one_line(monkeypatch):
    import mujoco.viewer

    def launch(*_, **__):
        raise RuntimeError("could not\ninitialize GLFW")

    monkeypatch.setattr(mujoco.viewer, "launch_passive", launch)
    with pytest.raises(UserError, match=r"could not initialize GLFW.*--viewer viser"):
        run_native(RecordingPlayer(arm_and_body()))
    assert native.KEYS
