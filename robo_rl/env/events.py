"""Events: randomisation at start, at each reset, and at random intervals. The functions are in `randomize.py`."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.cfg import Event
from robo_rl.env.masks import nobody, write_rows
from robo_rl.env.rng import EnvRandom
from robo_rl.sim.backend import SimBackend

# Model fields whose change makes derived constants stale (inputs of mj_setConst).
DERIVED_FROM = frozenset({"body_mass", "body_inertia", "body_ipos", "body_iquat", "body_pos", "dof_armature", "qpos0"})


class EventContext:
    """What an event function may touch: random numbers of its own stream, state, and per-env model fields."""

    def __init__(self, name: str, sim: SimBackend, rng: EnvRandom) -> None:
        self.name, self.sim, self.model = name, sim, sim.model
        self._rng = rng
        self._draws = 0
        self.stale = False  # a field was written that derived constants depend on
        self._mask: Tensor | None = None

    def uniform(self, low: Tensor | float, high: Tensor | float, count: int) -> Tensor:
        """`[N, count]` uniform in [low, high); rows outside the event's mask are unspecified."""
        self._draws += 1
        u = self._rng.uniform(f"event/{self.name}/{self._draws}", count, self._mask)
        return low + (high - low) * u

    def default(self, field: str) -> Tensor:
        """The compiled model's value of a field, float64, without the env dimension."""
        return torch.as_tensor(getattr(self.model.mj, field), dtype=torch.float64)

    def write_param(self, field: str, mask: Tensor, value: Tensor, index: int | slice = slice(None)) -> None:
        """Set `params(field)[:, index]` to `value [N, ...]` where mask is true."""
        target = self.sim.params(field)[:, index]
        write_rows(target, mask, value.to(target.dtype))
        self.stale |= field in DERIVED_FROM

    def begin(self, mask: Tensor) -> None:
        """Called before the function: its n-th draw of a step is always the n-th stream."""
        self._draws, self.stale, self._mask = 0, False, mask


class Events:
    """All events of a task."""

    def __init__(self, cfg: Mapping[str, Event], sim: SimBackend, rng: EnvRandom, step_dt_s: float) -> None:
        self._cfg, self._sim, self._rng, self._dt, self._num_envs = cfg, sim, rng, step_dt_s, sim.num_envs
        self._contexts = {name: EventContext(name, sim, rng) for name in cfg}
        self._left = {name: torch.zeros(sim.num_envs) for name, event in cfg.items() if event.mode == "interval"}

    def startup(self) -> None:
        """Run the startup events on every env."""
        self._run("startup", torch.ones(self._num_envs, dtype=torch.bool))

    def reset(self, mask: Tensor) -> None:
        """Run the reset events where mask is true and start the interval clocks there."""
        self._run("reset", mask)
        for name, left in self._left.items():
            self._left[name] = torch.where(mask, self._draw_interval(name, "reset", mask), left)

    def interval(self) -> Tensor:
        """Run the interval events whose time has come; returns the mask [N] of envs whose state was changed."""
        touched = torch.zeros(self._num_envs, dtype=torch.bool)
        for name in self._left:
            self._left[name] = self._left[name] - self._dt
            due = self._left[name] < 0.5 * self._dt  # at the step nearest to the time drawn
            if nobody(due):
                continue
            self._left[name] = torch.where(due, self._draw_interval(name, "timer", due), self._left[name])
            if self._call(name, due):
                self._sim.commit(due)
            touched |= due
        return touched

    def state_dict(self) -> dict[str, Tensor]:
        """Clocks of the interval events."""
        return dict(self._left)

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._left = {name: state[name].clone() for name in self._left}

    def _run(self, mode: str, mask: Tensor) -> None:
        stale = [self._call(name, mask) for name, event in self._cfg.items() if event.mode == mode]
        if any(stale):
            self._sim.commit(mask)  # once for all events: derived constants follow the fields they wrote

    def _call(self, name: str, mask: Tensor) -> bool:
        """Run one event; True if it wrote a field that constants are derived from."""
        context, event = self._contexts[name], self._cfg[name]
        context.begin(mask)
        event.func(context, mask, **event.params)
        return context.stale

    def _draw_interval(self, name: str, cause: str, mask: Tensor) -> Tensor:
        low, high = self._cfg[name].interval_s
        return low + (high - low) * self._rng.uniform(f"event/{name}/{cause}", 1, mask)[:, 0]
