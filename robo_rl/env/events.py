"""Events: randomisation at start, at each reset, and at random intervals. The functions are in `randomize.py`."""

from __future__ import annotations

import operator
from collections.abc import Callable, Hashable, Mapping
from typing import Any

import torch
from torch import Tensor

from robo_rl.env.actuators.drive import Drive, MotorDrive
from robo_rl.env.cfg import Event
from robo_rl.env.commands import Command
from robo_rl.env.curriculum import Levels
from robo_rl.env.masks import Rows, nobody
from robo_rl.env.rng import EnvRandom
from robo_rl.errors import UserError, unknown
from robo_rl.sim.backend import SimBackend

# Model fields whose change makes derived constants stale (inputs of mj_setConst).
DERIVED_FROM = frozenset(
    {"body_mass", "body_inertia", "body_ipos", "body_iquat", "body_pos", "body_quat", "dof_armature", "qpos0"}
)


class EventContext:
    """What an event function may touch: random numbers of its own stream, state, and per-env model fields.

    All of it is of the R envs that the event acts on, one row each (on a GPU of every env; what the others get is
    dropped). So an event function is written as if these were all the envs there are.
    """

    def __init__(
        self,
        name: str,
        sim: SimBackend,
        rng: EnvRandom,
        commands: Mapping[str, Command],
        levels: Levels | None = None,
        drive: Drive | None = None,
        age: Callable[[], Tensor] | None = None,
    ) -> None:
        self.name, self.model, self.dt = name, sim.model, sim.dt
        self._motor = drive if isinstance(drive, MotorDrive) else None
        self._sim, self._rng, self._commands, self._levels = sim, rng, commands, levels or Levels({}, rng)
        self._age = age
        self._constants: dict[Hashable, Tensor] = {}
        self._draws = 0
        self.stale = False  # a field was written that derived constants depend on
        self._rows: Rows

    def begin(self, rows: Rows) -> None:
        """Called before the function: its n-th draw of a step is always the n-th stream."""
        self._draws, self.stale, self._rows = 0, False, rows

    @property
    def mask(self) -> Tensor:
        """The envs that the event acts on, `[N]` bool."""
        return self._rows.mask

    @property
    def q(self) -> Tensor:
        """Copy of the positions, `[R, nq]`."""
        return self._rows.pick(self._sim.state.q)

    @property
    def v(self) -> Tensor:
        """Copy of the velocities, `[R, nv]`."""
        return self._rows.pick(self._sim.state.v)

    @property
    def time(self) -> Tensor:
        """Age of the episode, s, `[R]`: at a reset 0, but where a training begins with episodes of any age."""
        return (
            torch.zeros(len(self._rows), device=self._sim.device) if self._age is None else self._rows.pick(self._age())
        )

    def level(self, name: str) -> Tensor:
        """Level of a curriculum in [0, 1], `[R]`."""
        return self._rows.pick(self._levels.of(name))

    def write_state(self, q: Tensor | None = None, v: Tensor | None = None) -> None:
        """Set positions `[R, nq]` and/or velocities `[R, nv]`."""
        state, rows = self._sim.state, self._rows
        self._sim.write_state(
            rows.mask,
            None if q is None else rows.replaced(state.q, q),
            None if v is None else rows.replaced(state.v, v),
        )

    def constant(self, key: Hashable, build: Callable[[], Tensor]) -> Tensor:
        """A table that the function reads at every call, built once and kept on the device."""
        if key not in self._constants:
            self._constants[key] = build().to(self._sim.device)
        return self._constants[key]

    def command(self, name: str) -> Tensor:
        """A command of the envs, `[R, d]`; at a reset the one that the new episode begins with."""
        if name not in self._commands:
            known = ", ".join(self._commands) or "none"
            raise UserError(f'event "{self.name}" reads the command "{name}", the task has: {known}')
        return self._rows.pick(self._commands[name].value)

    def uniform(self, low: Tensor | float, high: Tensor | float, count: int) -> Tensor:
        """`[R, count]` uniform in [low, high)."""
        self._draws += 1
        u = self._rng.uniform(f"event/{self.name}/{self._draws}", count, self._rows)
        return low + (high - low) * u

    def normal(self, std: float, count: int) -> Tensor:
        """`[R, count]` normal with mean 0 (Box and Muller 1958)."""
        u = self.uniform(0.0, 1.0, 2 * count)
        return std * (-2.0 * (1.0 - u[:, :count]).log()).sqrt() * (2.0 * torch.pi * u[:, count:]).cos()

    def default(self, field: str) -> Tensor:
        """The compiled model's value of a field, float64, without the env dimension; not to be written into."""
        nominal = operator.attrgetter(field)  # "opt.gravity" is a field too
        return self.constant(("default", field), lambda: torch.as_tensor(nominal(self.model.mj), dtype=torch.float64))

    def columns(self, kind: str, names: tuple[str, ...]) -> slice | Tensor:
        """Where named things lie along the second axis of their field; `kind` as in `RobotModel.columns`."""
        return self.model.columns(kind, names, self._sim.device)

    def defaults(self, field: str) -> Tensor:
        """A copy of `default(field)` for each env, `[R, ...]`, to be changed and written back."""
        value = self.default(field)
        return value.expand(len(self._rows), *value.shape).clone()

    def param(self, field: str) -> Tensor:
        """Copy of the present values of a model field, float64 `[R, ...]`."""
        return self._rows.pick(self._sim.params(field)).double()

    def write_param(self, field: str, value: Tensor, index: int | slice = slice(None)) -> None:
        """Set elements `index` of a model field to `value [R, ...]`."""
        target = self._sim.params(field)[:, index]
        self._rows.put(target, value.to(target.dtype))
        self.stale |= field in DERIVED_FROM

    @property
    def runs_motor(self) -> bool:
        """Whether a motor model outside the engine drives the joints: then its parameters count, not the engine's."""
        return self._motor is not None

    def scale_motor(self, name: str, factor: Tensor) -> None:
        """Set a parameter of the motor model to its nominal values times `factor [R, A]` or `[R, 1]`.

        Raises UserError with the names there are where the motor has no such parameter.
        """
        if self._motor is None or name not in self._motor.actuator.params:
            known = ", ".join(self._motor.actuator.params) if self._motor else "none: the engine's servos drive"
            raise UserError(f'event "{self.name}" changes "{name}" of the motor model, which has: {known}')
        actuator = self._motor.actuator
        actuator.params[name] = self._rows.replaced(actuator.params[name], actuator.defaults[name] * factor)


class Events:
    """All events of a task."""

    def __init__(
        self,
        cfg: Mapping[str, Event],
        sim: SimBackend,
        rng: EnvRandom,
        step_dt_s: float,
        commands: Mapping[str, Command],
        levels: Levels,
        drive: Drive | None = None,
        age: Callable[[], Tensor] | None = None,
    ) -> None:
        """`age()` is that of the episodes, s, `[N]`; without it they begin at 0."""
        self._cfg, self._sim, self._rng, self._dt, self._num_envs = cfg, sim, rng, step_dt_s, sim.num_envs
        self._contexts = {name: EventContext(name, sim, rng, commands, levels, drive, age) for name in cfg}
        self._pins: dict[str, dict[str, Tensor]] = {}  # event -> parameter -> [N], NaN where it is as configured
        timed = [name for name, event in cfg.items() if event.mode == "interval"]
        self._left = {name: torch.zeros(sim.num_envs, device=sim.device) for name in timed}

    def startup(self) -> None:
        """Run the startup events on every env."""
        self._run("startup", Rows(torch.ones(self._num_envs, dtype=torch.bool, device=self._sim.device)))

    def reset(self, rows: Rows) -> None:
        """Run the reset events in some envs and start the interval clocks there."""
        self._run("reset", rows)
        for name, left in self._left.items():
            self._left[name] = rows.replaced(left, self._draw_interval(name, "reset", rows))

    def interval(self) -> Tensor | None:
        """Run the interval events whose time has come; returns the mask [N] of envs whose state was changed, or None
        where the task has no such events."""
        if not self._left:
            return None
        touched = torch.zeros(self._num_envs, dtype=torch.bool, device=self._sim.device)
        for name in self._left:
            self._left[name] = self._left[name] - self._dt
            due = self._left[name] < 0.5 * self._dt  # at the step nearest to the time drawn
            if nobody(due):
                continue
            rows = Rows(due)
            self._left[name] = rows.replaced(self._left[name], self._draw_interval(name, "timer", rows))
            if self._call(name, rows):
                self._sim.commit(due)
            touched |= due
        return touched

    def check_pin(self, name: str, parameter: str) -> None:
        """Raise UserError unless a parameter of an event can be pinned."""
        if name not in self._cfg:
            raise unknown("Event", name, self._cfg, "TaskCfg.events")
        event = self._cfg[name]
        if parameter not in event.params:
            raise unknown(f'Parameter of event "{name}"', parameter, event.params, "its params in the task file")
        value = event.params[parameter]
        ends = value if isinstance(value, tuple) and len(value) == 2 else (value,)
        if event.mode == "startup" or not all(type(end) in (int, float) for end in ends):  # a bool is no number
            raise UserError(
                f"event.{name}.{parameter} is {value} of a {event.mode} event; only a number or a range of a reset or "
                "interval event can be chosen for each episode"
            )

    def pin(self, name: str, parameter: str, value: Tensor) -> None:
        """Hold a parameter at `value [N]`, where it is not NaN, from the next call on."""
        self._pins.setdefault(name, {})[parameter] = value

    def state_dict(self) -> dict[str, Tensor]:
        """Clocks of the interval events."""
        return dict(self._left)

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._left = {name: state[name].clone() for name in self._left}

    def _run(self, mode: str, rows: Rows) -> None:
        stale = [self._call(name, rows) for name, event in self._cfg.items() if event.mode == mode]
        if any(stale):
            self._sim.commit(rows.mask)  # once for all events: derived constants follow the fields they wrote

    def _call(self, name: str, rows: Rows) -> bool:
        """Run one event; True if it wrote a field that constants are derived from."""
        context, event = self._contexts[name], self._cfg[name]
        context.begin(rows)
        params = self._params(name, rows)
        try:
            event.func(context, **params)
        except (TypeError, ValueError, RuntimeError) as error:  # the last is of torch: shapes that do not fit
            if name not in self._pins:
                raise
            reason = str(error).partition("\n")[0]
            raise UserError(
                f'event "{name}" cannot take {", ".join(self._pins[name])} for each env: {reason}'
            ) from error
        return context.stale

    def _params(self, name: str, rows: Rows) -> dict[str, Any]:
        """Arguments of the function; what is pinned is a column `[R, 1]`, or a range of two equal columns."""
        params = dict(self._cfg[name].params)
        for key, pin in self._pins.get(name, {}).items():
            value, default = rows.pick(pin).unsqueeze(1), params[key]
            ends = default if isinstance(default, tuple) else (default,)
            columns = tuple(torch.where(value.isnan(), float(end), value) for end in ends)
            params[key] = columns if isinstance(default, tuple) else columns[0]
        return params

    def _draw_interval(self, name: str, cause: str, rows: Rows) -> Tensor:
        low, high = self._cfg[name].interval_s
        return low + (high - low) * self._rng.uniform(f"event/{name}/{cause}", 1, rows)[:, 0]
