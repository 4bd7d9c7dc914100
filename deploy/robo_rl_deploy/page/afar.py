"""The page's wishes to a run time in another process: over the topics of the robot's file, as any other station."""

from __future__ import annotations

import time

import numpy as np

from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.joystick import buttons_of, pressed
from robo_rl_deploy.pipeline.sender import command_sender
from robo_rl_deploy.safety.states import Event
from robo_rl_deploy.transport.base import Topic, Transport
from robo_rl_deploy.transport.messages import Bool

WISHES = (Event.START, Event.GO, Event.STOP, Event.RESET)
_EVERY_NS = 50_000_000  # between two messages of a topic
_DOWN = 3  # messages for which a button stays down: some wires lose one


class Afar:
    """A `Desk` that publishes. `turn` repeats what holds."""

    def __init__(self, binding: Binding, transport: Transport) -> None:
        """Topics that the robot's file does not name are left out: then that button does nothing, see `deaf`."""
        cfg = binding.robot.operator
        self._joy = cfg.joy if cfg.joy.topic else None
        self._buttons = transport.publisher(Topic(cfg.joy.topic, "sensor_msgs/msg/Joy")) if cfg.joy.topic else None
        self._estop = transport.publisher(Topic(cfg.estop, "std_msgs/msg/Bool")) if cfg.estop else None
        self._alive = transport.publisher(Topic(cfg.alive, "std_msgs/msg/Bool")) if cfg.alive else None
        names = [c.name for c in binding.manifest.commands if c.name in binding.robot.commands]
        self._senders = {name: command_sender(name, binding, transport) for name in names}
        self._values: dict[str, np.ndarray] = {}
        self._wish: Event | None = None
        self._left = 0  # messages in which its button is still down
        self._is_pressed = False
        self._sent_ns = self._alive_ns = 0
        mute = [wish.name.lower() for wish in WISHES if not self._joy or wish not in buttons_of(self._joy)]
        mute += [] if self._estop else ["the emergency stop"]
        self.deaf = [f"not by this page: {', '.join(mute)}; the robot's file has no topic for it"] if mute else []

    @property
    def wish(self) -> Event | None:
        """The button that is down."""
        return Event.ESTOP if self._is_pressed else self._wish

    @property
    def is_pressed(self) -> bool:
        """The emergency stop is."""
        return self._is_pressed

    def press(self, wish: Event) -> None:
        """As `Desk.press`."""
        if wish is Event.ESTOP:
            self._is_pressed = True
            self._send_estop()
        elif self._wish is not Event.STOP:
            self._wish, self._left = wish, _DOWN

    def release(self) -> None:
        """As `Desk.release`."""
        self._is_pressed = False
        self._send_estop()

    def hold(self, now_ns: int) -> None:
        """As `Desk.hold`; said once for each new `now_ns`."""
        if self._alive is not None and now_ns > self._alive_ns:
            self._alive_ns = now_ns
            self._alive.send(Bool(True))

    def drive(self, name: str, value: np.ndarray | None, hand: str = "page") -> None:
        """As `Desk.drive`; what is let go is no longer sent, so the receiver's time-out ends it."""
        del hand
        if value is None:
            self._values.pop(name, None)
        else:
            self._values[name] = value

    def turn(self, now_ns: int) -> None:
        """Send what is due."""
        if now_ns - self._sent_ns < _EVERY_NS:
            return
        self._sent_ns = now_ns
        if self._buttons is not None and self._joy is not None:
            self._buttons.send(pressed(self._joy, self._wish if self._left else None, time.time_ns()))
            self._left = max(self._left - 1, 0)
            self._wish = self._wish if self._left else None
        if self._is_pressed:
            self._send_estop()
        for name, value in self._values.items():
            if name in self._senders:
                publisher, make = self._senders[name]
                publisher.send(make(value))

    def _send_estop(self) -> None:
        if self._estop is not None:
            self._estop.send(Bool(self._is_pressed))
