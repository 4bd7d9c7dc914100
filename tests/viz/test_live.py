"""The live page: served here only, shows the robot, obeys its controls."""

import socket
import threading
import time
from typing import ClassVar

import numpy as np
import pytest
from headless_chromium import needs_chromium, page
from robo_rl_deploy.viz.ports import DEFAULT_PORT, HOST, free_port
from toy_scene import arm_and_body

from robo_rl.errors import UserError
from robo_rl.viz.live import LiveViewer
from robo_rl.viz.player import CommandRange, RecordingPlayer

pytest.importorskip("viser", reason="the extra viz is not installed")


class DrivenPlayer(RecordingPlayer):
    """A recording that remembers what it was told."""

    command_ranges: ClassVar = {"velocity": CommandRange(("vx", "vy", "wz"), (-1.0, -0.5, 0.0), (1.0, 0.5, 0.0))}

    def __init__(self, recording):
        super().__init__(recording)
        self.told, self.steps, self.resets = None, 0, 0

    def set_command(self, name, value):
        self.told = value

    def step(self):
        self.steps += 1
        super().step()

    def reset(self):
        self.resets += 1
        super().reset()


@pytest.fixture
def viewer():
    viewer = LiveViewer(DrivenPlayer(arm_and_body(num_envs=3)), free_port(None))
    yield viewer
    viewer.close()


def red(picture: np.ndarray) -> np.ndarray:
    """Where the red body is, between viser's notice and the panel."""
    r, g, b = (picture[:, 320:660, i].astype(int) for i in range(3))
    return (r > 90) & (r > 1.8 * g) & (r > 1.8 * b)


@needs_chromium
def test_page_shows_a_moving_robot_and_obeys(viewer):
    player, panel, ended = viewer._player, viewer._panel, threading.Event()
    loop = threading.Thread(target=viewer.run, args=(ended.is_set,))
    loop.start()
    try:
        time.sleep(0.3)
        assert player.steps == 0  # nobody watches
        panel._shadows.value = False  # for software rendering
        with page(1000, 420) as tab:
            tab.open(viewer.url)
            _until(lambda: player.steps > 0)
            panel._toggle()
            panel._all.value = False  # one robot, seen from near
            _until(lambda: red(tab.picture()).sum() > 60)
            first = red(tab.picture())
            steps = player.steps
            for _ in range(40):
                player.step()  # while it is paused nobody else does
            panel.wishes.step = True
            _until(lambda: player.steps == steps + 41)
            _until(lambda: (red(tab.picture()) ^ first).sum() > 40)
            panel.wishes.reset = True
            _until(lambda: player.resets == 1)
            assert player.told is None
            before = player.commands()["velocity"][0, 0]
            _press(tab, "i")
            _until(lambda: player.told is not None)
            time.sleep(0.3)
            assert player.told[0] == pytest.approx(min(1.0, before + 0.2), abs=1e-6)
            assert tab.errors == []
    finally:
        ended.set()
        loop.join()


def _until(holds, timeout_s: float = 60.0) -> None:
    end = time.monotonic() + timeout_s
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def _press(tab, key: str) -> None:
    for kind in ("keyDown", "keyUp"):
        code = f"Key{key.upper()}"
        tab.call("Input.dispatchKeyEvent", type=kind, key=key, code=code, windowsVirtualKeyCode=ord(key.upper()))


def test_only_this_machine_is_served(viewer):
    port = int(viewer.url.rsplit(":", 1)[1])
    assert viewer.url.startswith("http://127.0.0.1:")
    with socket.socket() as other:
        other.settimeout(2)
        assert other.connect_ex(("127.0.0.2", port)) != 0


def test_port_in_use_is_one_line_or_the_next_one():
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(UserError, match=f"port {port} cannot be used .*--port N"):
            free_port(port)
    assert DEFAULT_PORT <= free_port(None) < DEFAULT_PORT + 100
    with pytest.raises(UserError, match="port 99999"):
        free_port(99999)
