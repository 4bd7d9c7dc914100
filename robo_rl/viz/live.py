"""A live view in the browser, served on this machine only."""

from __future__ import annotations

import contextlib
import io
import logging
import time
from collections.abc import Callable

from robo_rl_deploy.viz.live_scene import LiveScene
from robo_rl_deploy.viz.ports import HOST, free_port

from robo_rl.errors import UserError
from robo_rl.viz.panel import Panel
from robo_rl.viz.player import Player

_FRAMES_HZ = 30.0
_TEXT_HZ = 5.0
_MAX_LAG_S = 0.2  # a simulation slower than real time plays slower instead of catching up for ever
_IDLE_S = 0.1  # between looks for a viewer while nobody watches


class LiveViewer:
    """Steps a player in real time and shows it to whoever opens the page."""

    def __init__(self, player: Player, port: int | None = None) -> None:
        """Serve on `port`, or on the first free one from 8080. Raises `UserError` for a port in use or no viser."""
        try:
            import viser
        except ImportError as error:
            raise UserError("the browser viewer needs viser: pip install 'robo-rl[viz]'") from error
        logging.getLogger("websockets").setLevel(logging.CRITICAL)  # a browser that leaves is no error
        self._player = player
        with _silence():
            self._server = viser.ViserServer(host=HOST, port=free_port(port), verbose=False)
        self.url = f"http://{HOST}:{self._server.get_port()}"
        self._server.gui.configure_theme(show_logo=False, show_share_button=False, control_width="medium")
        self._scene = LiveScene(self._server, player.model, player.qpos())
        self._panel = Panel(self._server, player)
        self._panel.on_view_change(lambda: self._scene.aim_cameras(len(self._panel.shown)))
        self._show()
        self._panel.print_status()

    @property
    def is_watched(self) -> bool:
        """Whether a browser is connected."""
        return bool(self._server.get_clients())

    def run(self, stop: Callable[[], bool] = lambda: False, unwatched: bool = False) -> None:
        """Play until `stop()`. While nobody watches nothing is computed, unless `unwatched` asks for it."""
        due = shown = printed = time.monotonic()
        while not stop():
            now = time.monotonic()
            if not (unwatched or self.is_watched):
                time.sleep(_IDLE_S)
                due = now
                continue
            due = self._advance(now, due)
            if now - shown >= 1.0 / _FRAMES_HZ:
                shown = now
                self._panel.command_player()
                self._show()
            if now - printed >= 1.0 / _TEXT_HZ:
                printed = now
                self._panel.print_status()
            time.sleep(min(max(due - time.monotonic(), 0.001), 1.0 / _FRAMES_HZ))

    def close(self) -> None:
        """Stop serving."""
        self._panel.close()
        with _silence():
            self._server.stop()

    def _advance(self, now: float, due: float) -> float:
        """Steps that are due, and when the next one is."""
        wishes, period = self._panel.wishes, self._player.dt_s / self._panel.speed
        if wishes.reset:
            wishes.reset = False
            self._player.reset()
        if wishes.step:
            wishes.step = False
            self._player.step()
        if not wishes.playing:
            return now + period
        due = max(due, now - _MAX_LAG_S)
        while due <= now and time.monotonic() - now < _MAX_LAG_S:
            self._player.step()
            due += period
        return due

    def _show(self) -> None:
        self._scene.show(self._player.qpos(), self._panel.shown, self._panel.follow)


def _silence() -> contextlib.redirect_stdout[io.StringIO]:
    """viser prints boxes about its address; ours is one line."""
    return contextlib.redirect_stdout(io.StringIO())
