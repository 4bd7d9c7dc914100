"""Events: randomisation at start, at each reset, and at random intervals. The functions are in `randomize.py`."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.cfg import Event
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
        self._stale = False

    def uniform(self, low: Tensor | float, high: Tensor | float, count: int) -> Tensor:
        """`[N, count]` uniform in [low, high)."""
        self._draws += 1
        return self._rng.between(f"event/{self.name}/{self._draws}", low, high, count)

    def default(self, field: str) -> Tensor:
        """The compiled model's value of a field, float64, without the env dimension."""
        return torch.as_tensor(getattr(self.model.mj, field), dtype=torch.float64)

    def write_param(self, field: str, mask: Tensor, value: Tensor, index: int | slice | Tensor = slice(None)) -> None:
        """Set `params(field)[:, index]` to `value [N, ...]` where mask is true."""
        target = self.sim.params(field)
        view = target[:, index]
        shaped = mask.view(-1, *[1] * (view.dim() - 1))
        target[:, index] = torch.where(shaped, value.to(view.dtype), view)
        self._stale |= field in DERIVED_FROM

    def begin(self) -> None:
        """Called before the function: its n-th draw of a step is always the n-th stream."""
        self._draws, self._stale = 0, False

    def finish(self, mask: Tensor) -> None:
        """Called after the function: derived constants follow the fields that it wrote."""
        if self._stale:
            self.sim.commit(mask)


class Events:
    """All events of a task."""

    def __init__(self, cfg: Mapping[str, Event], sim: SimBackend, rng: EnvRandom, step_dt_s: float) -> None:
        self._cfg, self._rng, self._dt, self._num_envs = cfg, rng, step_dt_s, sim.num_envs
        self._contexts = {name: EventContext(name, sim, rng) for name in cfg}
        self._left = {name: torch.zeros(sim.num_envs) for name, event in cfg.items() if event.mode == "interval"}

    def startup(self) -> None:
        """Run the startup events on every env."""
        self._run("startup", torch.ones(self._num_envs, dtype=torch.bool))

    def reset(self, mask: Tensor) -> None:
        """Run the reset events where mask is true and start the interval clocks there."""
        self._run("reset", mask)
        for name, left in self._left.items():
            self._left[name] = torch.where(mask, self._draw_interval(name, "reset"), left)

    def interval(self) -> Tensor:
        """Run the interval events whose time has come; returns the mask [N] of envs whose state was changed."""
        touched = torch.zeros(self._num_envs, dtype=torch.bool)
        for name in self._left:
            left = self._left[name] - self._dt
            due = left <= 1e-6
            self._left[name] = torch.where(due, self._draw_interval(name, "timer"), left)
            if bool(due.any()):
                self._call(name, due)
                touched |= due
        return touched

    def state_dict(self) -> dict[str, Tensor]:
        """Clocks of the interval events."""
        return dict(self._left)

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._left = {name: state[name].clone() for name in self._left}

    def _run(self, mode: str, mask: Tensor) -> None:
        for name, event in self._cfg.items():
            if event.mode == mode:
                self._call(name, mask)

    def _call(self, name: str, mask: Tensor) -> None:
        context, event = self._contexts[name], self._cfg[name]
        context.begin()
        event.func(context, mask, **event.params)
        context.finish(mask)

    def _draw_interval(self, name: str, cause: str) -> Tensor:
        low, high = self._cfg[name].interval_s
        return self._rng.between(f"event/{name}/{cause}", low, high)[:, 0]
