"""A gamepad on a topic, sensor_msgs/Joy, with a button that has to be held."""

from __future__ import annotations

import numpy as np

from robo_rl_deploy.bundle.schema import Command
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.desk import Desk
from robo_rl_deploy.robots.config import JoyCfg
from robo_rl_deploy.safety.states import Event
from robo_rl_deploy.transport.base import Topic, Transport
from robo_rl_deploy.transport.messages import Header, Joy, Time

_MAX_AGE_NS = 300_000_000  # a gamepad's driver repeats what is held, set it to 20 Hz (autorepeat_rate)
_DEAD_ZONE = 0.08  # sticks rest a few percent off centre
_DEPTH = 16  # messages between two ticks: no button may be lost


class Joystick:
    """Reads the gamepad of a robot's file."""

    def __init__(self, cfg: JoyCfg, commands: tuple[Command, ...], transport: Transport) -> None:
        """Raises `UserError` for axes that fit no command."""
        self._cfg, self._commands = cfg, driven_commands(cfg, commands)
        self.topic = Topic(cfg.topic, "sensor_msgs/msg/Joy", depth=_DEPTH)
        self._subscriber = transport.subscriber(self.topic)
        self._down: frozenset[int] = frozenset()
        self._axes = np.zeros(0)
        self._received_ns: int | None = None

    def poll(self, desk: Desk, now_ns: int) -> None:
        """Hand on what came. A button counts when it goes down, and not in the first message: it may have been down."""
        for sample in self._subscriber.take():
            message = sample.message
            down = frozenset(np.flatnonzero(message.buttons).tolist())
            if self._received_ns is not None:
                self._press(desk, down - self._down)
            elif self._cfg.estop in down:
                desk.press(Event.ESTOP)
            self._down, self._axes, self._received_ns = down, np.asarray(message.axes, float), sample.received_ns
        is_held = self._cfg.dead_man in self._down and self._received_ns is not None
        is_held = is_held and now_ns - (self._received_ns or 0) <= _MAX_AGE_NS
        if is_held:
            desk.hold(self._received_ns or 0)
        for command in self._commands:
            desk.drive(command.name, self._value(command) if is_held else None, "gamepad")

    def _press(self, desk: Desk, pressed: frozenset[int]) -> None:
        cfg = self._cfg
        if cfg.reset in pressed:
            desk.release()
        for wish, button in buttons_of(cfg).items():
            if button in pressed:
                desk.press(wish)
        if cfg.estop in pressed:
            desk.press(Event.ESTOP)

    def _value(self, command: Command) -> np.ndarray:
        """What the sticks say, [d]; an axis that the gamepad has not rests."""
        axes = self._cfg.axes[command.name]
        share = np.array([self._axes[axis] if axis < len(self._axes) else 0.0 for axis in axes])
        share = np.where(np.abs(share) < _DEAD_ZONE, 0.0, np.clip(share, -1.0, 1.0))
        rest, (low, high) = np.array(command.default), np.array(command.ranges, float).reshape(-1, 2).T
        return rest + np.where(share >= 0.0, share * (high - rest), -share * (low - rest))


def driven_commands(cfg: JoyCfg, commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """Those that have axes. Raises `UserError` for axes that are too many, too few or below 0."""
    for command in commands:
        axes = cfg.axes.get(command.name)
        if axes is not None and (len(axes) != command.size or min(axes, default=0) < 0):
            raise UserError(f"operator.joy.axes.{command.name}: expected {command.size} axes, counted from 0")
    return tuple(command for command in commands if command.name in cfg.axes)


def buttons_of(cfg: JoyCfg) -> dict[Event, int]:
    """Wish -> button, of those that have one."""
    places = {Event.START: cfg.start, Event.GO: cfg.go, Event.STOP: cfg.stop, Event.RESET: cfg.reset}
    return {wish: place for wish, place in places.items() if place is not None}


def pressed(cfg: JoyCfg, wish: Event | None, now_ns: int) -> Joy:
    """The message of a gamepad on which the button of `wish` is down, if it has one, and nothing else."""
    known = buttons_of(cfg)
    down = np.zeros(1 + max([*known.values(), cfg.dead_man, cfg.estop or 0]), np.int32)
    if wish in known:
        down[known[wish]] = 1
    return Joy(Header(Time.of(now_ns)), buttons=down)
