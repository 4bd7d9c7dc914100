"""Where the terms' reads come from in a running environment: engine fields, channels, commands, clocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from torch import Tensor

from robo_rl.errors import UserError

if TYPE_CHECKING:
    from robo_rl.env.built_env import BuiltEnv
    from robo_rl.sim.model import RobotModel
    from robo_rl.sim.robot import ChannelCfg

T = TypeVar("T")
_OF_THE_ENV = frozenset({"action", "last_action", "time", "phase"})  # keys that are no engine fields
_JOINT_FIELDS = {"joint_pos": "qpos", "joint_vel": "qvel"}


class FieldReader:
    """`read(key)` of `state.py` over an environment; channels are computed once per control step."""

    def __init__(self, env: BuiltEnv) -> None:
        self._env = env
        self._memo: dict[str, Tensor] = {}

    def __call__(self, key: str) -> Tensor:
        """The value of a key, `[N, ...]`."""
        value = self._memo.get(key)
        if value is not None:
            return value
        if key.startswith("channel.") and key.removeprefix("channel.") in self._env.sensors:
            return self._env.sensors.read(key.removeprefix("channel."))  # which keep their own memory
        value = self._memo[key] = self._read(key)
        return value

    def clear(self, moved: Tensor | None = None) -> None:
        """Forget the values of the last state; `moved [N]` are the envs whose physics is another, by default all."""
        self._memo.clear()
        self._env.sensors.moved(moved)

    def _read(self, key: str) -> Tensor:
        env = self._env
        kind, _, name = key.partition(".")
        if not name:
            return self._of_the_env(key) if key in _OF_THE_ENV else env.sim.read(key)
        if kind == "channel":
            return read_channel(env.model, name, env.sim.read)
        if kind == "command":
            return _part("command", name, env.commands).value
        if kind == "age":
            return _part("command", name, env.commands).age
        if kind == "before":
            return env._before(name)
        if kind == "level":
            _part("curriculum", name, env.task.curriculum)
            return env._levels.of(name)
        raise UserError(f'a term reads "{key}", which is nothing an environment has')

    def _of_the_env(self, key: str) -> Tensor:
        env = self._env
        if key == "action":
            return env._action
        if key == "last_action":
            return env._last_action
        if key == "time":
            return env._age_s()
        return phase_of(self("time"), env.task.phase_period_s)


def phase_of(time: Tensor, period_s: float) -> Tensor:
    """Clock `[N, 1]` in [0, 1) from the time since the episode began `[N]`, s."""
    return (time / period_s).remainder(1.0).unsqueeze(-1)


def read_channel(model: RobotModel, name: str, read: Callable[[str], Tensor]) -> Tensor:
    """A robot channel `[N, d]` out of engine fields; `joint_pos` and `joint_vel` exist on every robot."""
    channel: ChannelCfg | None = model.robot.channels.get(name)
    source = name if channel is None else channel.source
    if source in _JOINT_FIELDS:
        field = _JOINT_FIELDS[source]
        value = read(field)
        return value[:, model.columns(field, model.channel_joints(name), value.device)]
    return read("sensordata")[:, model.sensor(channel.sensor if channel else name)]


def _part(kind: str, name: str, parts: Mapping[str, T]) -> T:
    if name not in parts:
        raise UserError(f'a term reads the {kind} "{name}", the task has: {", ".join(parts) or "none"}')
    return parts[name]
