"""The controls beside a live view: playback, choice of environment, command sliders, a text of numbers."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from robo_rl.viz.gamepad import Gamepad, find_gamepad
from robo_rl.viz.player import CommandRange, Player

if TYPE_CHECKING:
    import viser

_SPEEDS = ("0.1x", "0.25x", "0.5x", "1x", "2x", "4x")
_NUDGE = 0.1  # share of a command's range for one stroke of a key
# Keys for the first three elements of the first command, as forward, left and yaw left; W A S D Q E move the camera.
_KEYS = (("I", 0, 1), ("K", 0, -1), ("J", 1, 1), ("L", 1, -1), ("U", 2, 1), ("O", 2, -1))


@dataclass
class Wishes:
    """What the person at the controls asked for; the viewer's loop reads it and clears the single acts."""

    playing: bool = True
    step: bool = False
    reset: bool = False


@dataclass(frozen=True, eq=False)
class _CommandControl:
    """Sliders of one command."""

    name: str
    box: CommandRange
    drive: Any
    sliders: list[Any] = field(default_factory=list)

    def value(self) -> NDArray[np.float64] | None:
        """What the sliders say, [d]; None where the task decides."""
        return np.array([slider.value for slider in self.sliders]) if self.drive.value else None

    def show(self, value: NDArray[np.floating]) -> None:
        for slider, low, high, element in zip(self.sliders, self.box.low, self.box.high, value):
            wanted = float(np.clip(element, low, high))
            if wanted != slider.value:  # each assignment is a message to every browser
                slider.value = wanted


class Panel:
    """Builds the controls and says what they are set to."""

    def __init__(self, server: viser.ViserServer, player: Player) -> None:
        """Add the controls to the server's panel."""
        self.wishes = Wishes()
        self._server, self._player = server, player
        self._controls = [self._add_command(name, box) for name, box in player.command_ranges.items()]
        with server.gui.add_folder("Playback"):
            self._play = server.gui.add_button("Pause", hint="space")
            self._play.on_click(lambda _: self._toggle())
            for label, wish in (("Step", "step"), ("Reset", "reset")):
                server.gui.add_button(label).on_click(self._asker(wish))
            self._speed = server.gui.add_dropdown("speed", _SPEEDS, initial_value="1x")
        with server.gui.add_folder("View"):
            self._env = server.gui.add_dropdown("environment", [str(i) for i in range(player.num_envs)])
            self._all = server.gui.add_checkbox("show all", initial_value=True, visible=player.num_envs > 1)
            self._follow = server.gui.add_checkbox("follow", initial_value=True)
            self._shadows = server.gui.add_checkbox("shadows", initial_value=True, hint="off is faster without a GPU")
            self._shadows.on_update(lambda _: server.scene.configure_default_lights(cast_shadow=self._shadows.value))
        self._pad: Gamepad | None = None
        if self._controls:
            self._pad, line = find_gamepad()
            server.gui.add_markdown(f"*{line}*; keys I K J L U O, X for zero")
        self._add_keys()
        self._text = server.gui.add_html("")  # last: its length changes with the task
        self._shown = ("", "")

    @property
    def speed(self) -> float:
        """Simulated over real time."""
        return float(str(self._speed.value).removesuffix("x"))

    @property
    def env(self) -> int:
        """The environment whose numbers are printed."""
        return int(self._env.value)

    @property
    def shown(self) -> list[int]:
        """The environments to draw."""
        return list(range(self._player.num_envs)) if self._all.value else [self.env]

    @property
    def follow(self) -> bool:
        """Whether the robots stay in the middle."""
        return bool(self._follow.value)

    def on_view_change(self, act: Callable[[], None]) -> None:
        """Call `act` when another number of robots is to be seen."""
        self._all.on_update(lambda _: act())

    def command_player(self) -> None:
        """Hand the player what sliders or gamepad say, and show on the sliders what the task decides."""
        self._read_gamepad()
        current = self._player.commands()
        for control in self._controls:
            value = control.value()
            self._player.set_command(control.name, value)
            if value is None:
                control.show(current[control.name][self.env])

    def print_status(self) -> None:
        """Refresh the text."""
        lines = self._player.status(self.env)
        lines |= {
            f"command {name}": ", ".join(f"{v:.2f}" for v in values[self.env])
            for name, values in self._player.commands().items()
            if name not in self._player.command_ranges
        }
        cell = "<tr><td>{}</td><td style='text-align:right;font-variant-numeric:tabular-nums'>{}</td></tr>"
        rows = "".join(cell.format(html.escape(label), html.escape(text)) for label, text in lines.items())
        text = f"<table style='width:100%;padding:0 .8em;font-size:.85em'>{rows}</table>"
        title, shown = self._shown
        self._shown = (self._player.title, text)
        if self._player.title != title:
            self._server.gui.set_panel_label(self._player.title)
        if text != shown:
            self._text.content = text

    def close(self) -> None:
        """Release the gamepad."""
        if self._pad is not None:
            self._pad.close()

    def _toggle(self) -> None:
        self.wishes.playing = not self.wishes.playing
        self._play.label = "Pause" if self.wishes.playing else "Play"

    def _asker(self, wish: str) -> Callable[[object], None]:
        return lambda _: setattr(self.wishes, wish, True)

    def _add_command(self, name: str, box: CommandRange) -> _CommandControl:
        with self._server.gui.add_folder(f"Command: {name}"):
            control = _CommandControl(name, box, self._server.gui.add_checkbox("drive it myself", initial_value=False))
            for label, low, high in zip(box.labels, box.low, box.high):
                control.sliders.append(self._add_slider(label, low, high, self._taker(control)))
        return control

    def _add_slider(self, label: str, low: float, high: float, take: Callable[[Any], None]) -> Any:
        if high <= low:  # the task fixes this element
            return self._server.gui.add_number(label, low, disabled=True)
        slider = self._server.gui.add_slider(label, low, high, (high - low) / 200, float(np.clip(0.0, low, high)))
        slider.on_update(take)
        return slider

    def _taker(self, control: _CommandControl) -> Callable[[Any], None]:
        """A hand on a slider takes the wheel; a change by the program does not."""

        def take(event: Any) -> None:
            if event.client is not None:
                control.drive.value = True

        return take

    def _add_keys(self) -> None:
        gui = self._server.gui
        gui.add_command("Pause or play", hotkey="space").on_trigger(lambda _: self._toggle())
        gui.add_command("Reset", hotkey="R").on_trigger(self._asker("reset"))
        gui.add_command("Step", hotkey="N").on_trigger(self._asker("step"))
        if not self._controls:
            return
        first = self._controls[0]
        for key, element, sign in _KEYS[: 2 * len(first.box.labels)]:
            word = "more" if sign > 0 else "less"
            command = gui.add_command(f"{first.box.labels[element]} {word}", hotkey=key)  # type: ignore[arg-type]
            command.on_trigger(self._nudger(first, element, sign))
        gui.add_command("Command zero", hotkey="X").on_trigger(lambda _: self._zero(first))

    def _nudger(self, control: _CommandControl, element: int, sign: int) -> Callable[[object], None]:
        low, high = control.box.low[element], control.box.high[element]

        def nudge(_: object) -> None:
            control.drive.value = True
            slider = control.sliders[element]
            slider.value = float(np.clip(slider.value + sign * _NUDGE * (high - low), low, high))

        return nudge

    def _zero(self, control: _CommandControl) -> None:
        control.drive.value = True
        control.show(np.zeros(len(control.sliders)))

    def _read_gamepad(self) -> None:
        if self._pad is None or not self._controls:
            return
        try:
            if any(self._pad.axes().values()):
                self._controls[0].drive.value = True
            if self._controls[0].drive.value and self._pad.axes():
                self._controls[0].show(self._pad.command(self._controls[0].box))
        except OSError:  # unplugged
            self._pad.close()
            self._pad = None
