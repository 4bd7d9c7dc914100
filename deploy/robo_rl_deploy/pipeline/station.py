"""What the person at the station wants: commands, the emergency stop, the dead man's switch."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

import numpy as np

from robo_rl_deploy.bundle.schema import Command
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.joystick import Joystick
from robo_rl_deploy.robots.config import CommandCfg
from robo_rl_deploy.safety.faults import Fault, Kind
from robo_rl_deploy.safety.states import Event
from robo_rl_deploy.safety.supervisor import Operator
from robo_rl_deploy.transport.base import Subscriber, Topic, Transport

_TWIST = "geometry_msgs/msg/Twist"
_BOOL = "std_msgs/msg/Bool"
_NEUTRAL = 0.05  # of a command's range, around its default


@dataclass
class _Input:
    """One command of the policy and where it comes from."""

    command: Command
    cfg: CommandCfg | None
    subscriber: Subscriber | None
    default: np.ndarray  # [d] float32
    low: np.ndarray  # [d] smallest and largest that the policy takes
    high: np.ndarray
    value: np.ndarray  # [d] float32, newest usable one
    timeout_ns: int = 0
    received_ns: int | None = None
    heard: int = 0  # messages since the last `forget`
    local: dict[str, np.ndarray] = field(default_factory=dict)  # whose hand is on a dead man's switch -> [d] float32


class Station:
    """Reads the operator's topics. Buttons of a local console come by `press`."""

    def __init__(self, binding: Binding, transport: Transport, lockstep: bool = False) -> None:
        """`lockstep` as for `Receiver`. Raises `UserError` for a command whose topic cannot carry it."""
        cfg, self._lockstep = binding.robot.operator, lockstep
        self._inputs = [
            self._input(c, binding.robot.commands.get(c.name), transport) for c in binding.manifest.commands
        ]
        # Best effort hears every sender; who asks for a reliable one does not hear the others at all.
        self._estop = transport.subscriber(Topic(cfg.estop, _BOOL)) if cfg.estop else None
        self._alive = transport.subscriber(Topic(cfg.alive, _BOOL)) if cfg.alive else None
        self._joystick = Joystick(cfg.joy, binding.manifest.commands, transport) if cfg.joy.topic else None
        of_person = [Topic(name, _BOOL) for name in (cfg.estop, cfg.alive) if name]
        of_person += [self._joystick.topic] if self._joystick else []
        self.topics = [*of_person, *(Topic(i.cfg.topic, i.cfg.type, lockstep) for i in self._inputs if i.cfg)]
        self._alive_max_ns, self._alive_ns = round(1e9 * cfg.alive_max_age_s), -1
        self._is_pressed = self._is_pressed_afar = False  # here, and as the topic says: both have to be let go
        self._estop_topic, self._hand = cfg.estop, "here"  # where it is pressed
        self._wish: Event | None = None
        self._faults: list[Fault] = []

    def press(self, wish: Event) -> None:
        """A button of the console: START, GO, STOP, RESET, or ESTOP, which holds until `release`."""
        if wish is Event.ESTOP:
            self._is_pressed, self._hand = True, "here"
        elif self._wish is not Event.STOP:  # of two wishes in one tick
            self._wish = wish

    def release(self) -> None:
        """The console's emergency stop is let go; that of a topic is let go there."""
        self._is_pressed = False

    @property
    def is_pressed(self) -> bool:
        """The emergency stop is, here or elsewhere."""
        return self._is_pressed or self._is_pressed_afar

    @property
    def pressed_by(self) -> str:
        """Where the emergency stop is pressed, "" where it is not."""
        places = [self._hand] if self._is_pressed else []
        return " and ".join([*places, *([f"on {self._estop_topic}"] if self._is_pressed_afar else [])])

    def hears(self, now_ns: int) -> bool | None:
        """Somebody holds the dead man's switch; None where the robot's file asks for nobody."""
        if self._alive is None:
            return None
        return self._alive_ns >= 0 and now_ns - self._alive_ns <= self._alive_max_ns

    @property
    def defaults(self) -> dict[str, np.ndarray]:
        """The policy's commands where nobody commands, [d] float32 each."""
        return {item.command.name: item.default for item in self._inputs}

    def hold(self, now_ns: int) -> None:
        """Somebody was at a page or a gamepad at `now_ns`."""
        self._alive_ns = max(self._alive_ns, now_ns)

    def drive(self, name: str, value: np.ndarray | None, hand: str = "page") -> None:
        """`hand` commands `value` [d] until it says otherwise, whatever comes by the topic; None: it lets go."""
        for item in self._inputs:
            if item.command.name == name and value is not None and np.isfinite(value).all():
                item.local[hand] = np.minimum(np.maximum(value, item.low), item.high).astype(np.float32)
            elif item.command.name == name:
                item.local.pop(hand, None)

    def poll(self, now_ns: int) -> tuple[Operator, dict[str, np.ndarray], list[Fault]]:
        """What is wanted in this tick, the commands of the policy, and what is wrong with what came."""
        self.take(now_ns)
        if self._joystick is not None:
            was_pressed = self._is_pressed
            self._joystick.poll(self, now_ns)
            if self._is_pressed and not was_pressed:
                self._hand = f"on {self._joystick.topic.name}"
        faults, self._faults = self._faults, []
        for sample in self._estop.take() if self._estop else ():
            self._is_pressed_afar = bool(sample.message.data)
        for sample in self._alive.take() if self._alive else ():
            if sample.message.data:
                self._alive_ns = sample.received_ns
        if self.hears(now_ns) is False:
            faults.append(Fault(Kind.HEARTBEAT, "nobody holds the dead man's switch"))
        commands = {item.command.name: _value(item, now_ns) for item in self._inputs}
        wish, self._wish = self._wish, None
        # Only a wish asks for it.
        neutral = wish is None or all(_is_neutral(item, commands[item.command.name]) for item in self._inputs)
        return Operator(wish, self.is_pressed, neutral), commands, faults

    def _input(self, command: Command, cfg: CommandCfg | None, transport: Transport) -> _Input:
        default = np.array(command.default, np.float32)
        low, high = np.array(command.ranges, float).reshape(-1, 2).T
        if cfg is None:
            return _Input(command, None, None, default, low, high, default)
        if cfg.type == _TWIST:
            names = {f"{part}.{axis}" for part in ("linear", "angular") for axis in "xyz"}
            if len(cfg.fields) != command.size or not names.issuperset(cfg.fields):
                raise UserError(f"commands.{command.name}: fields must be {command.size} of {', '.join(sorted(names))}")
        elif cfg.type != "std_msgs/msg/Float64MultiArray":
            raise UserError(
                f"commands.{command.name}: {cfg.type} carries no command; use {_TWIST} or Float64MultiArray"
            )
        subscriber = transport.subscriber(Topic(cfg.topic, cfg.type, self._lockstep))
        return _Input(command, cfg, subscriber, default, low, high, default, round(1e9 * cfg.timeout_s))

    def take(self, now_ns: int) -> int:
        """Take in every command that came; how many each topic has brought at least since the last `forget`."""
        heard = [self._take(item, now_ns) for item in self._inputs if item.subscriber is not None]
        return min(heard, default=1 << 62)

    def forget(self) -> None:
        """Commands are counted from 0, and the defaults hold."""
        for item in self._inputs:
            item.heard, item.received_ns = 0, None

    def _take(self, item: _Input, now_ns: int) -> int:
        for sample in item.subscriber.take() if item.subscriber else ():
            item.heard += 1
            value = _read(item, sample.message)
            if len(value) != item.command.size or not np.isfinite(value).all():
                self._faults.append(Fault(Kind.OPERATOR, f"{item.command.name}: {value.tolist()} is not usable"))
                item.received_ns = None
                continue
            item.value = np.minimum(np.maximum(value, item.low), item.high).astype(np.float32)
            item.received_ns = now_ns if self._lockstep else sample.received_ns
        return item.heard


def _value(item: _Input, now_ns: int) -> np.ndarray:
    """The newest command, or the default where none came in time."""
    if item.local:
        return next(iter(item.local.values()))
    if item.received_ns is None or now_ns - item.received_ns > item.timeout_ns:
        return item.default
    return item.value


def _read(item: _Input, message: Any) -> np.ndarray:
    if item.cfg is not None and item.cfg.type == _TWIST:
        return np.array([attrgetter(name)(message) for name in item.cfg.fields], float)
    return np.asarray(message.data, float)


def _is_neutral(item: _Input, value: np.ndarray) -> bool:
    room = _NEUTRAL * (item.high - item.low) + 1e-6
    return bool((np.abs(value - np.array(item.command.default)) <= room).all())
