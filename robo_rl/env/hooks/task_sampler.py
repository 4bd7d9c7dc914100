"""The hook that lets a sampler choose levels, commands, the delay and parameters of events for each episode."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor

from robo_rl.env.command_delay import CommandDelay
from robo_rl.env.commands import Command
from robo_rl.env.curriculum import Levels
from robo_rl.env.events import Events
from robo_rl.env.hooks.alp_gmm import AlpGmm
from robo_rl.env.hooks.base import EnvHook, Outcome
from robo_rl.env.hooks.cfg import SamplerCfg
from robo_rl.env.hooks.samplers import Adr, Uniform
from robo_rl.env.hooks.starts import Starts
from robo_rl.env.masks import Rows
from robo_rl.env.rng import EnvRandom
from robo_rl.errors import UserError, unknown

SAMPLERS: dict[str, type[Uniform]] = {"uniform": Uniform, "adr": Adr, "alp_gmm": AlpGmm}
Pin = Callable[[Tensor], None]
"""f(value [N]): hold a parameter at these values; NaN where the task draws its own."""


class TaskSampler(EnvHook):
    """Draws a point for each episode, holds the parameters there, and tells the sampler how the episode went."""

    def __init__(
        self,
        cfg: SamplerCfg,
        rng: EnvRandom,
        num_envs: int,
        levels: Levels,
        commands: Mapping[str, Command],
        events: Events,
        delay: CommandDelay,
        scores: Sequence[str],
        starts: Starts | None = None,
    ) -> None:
        _check(cfg, scores)
        self._cfg, self._rng, self._starts = cfg, rng, starts
        self._score = cfg.score if cfg.score in _OUTCOMES else f"metric/{cfg.score}"
        bounds = zip(cfg.names, cfg.low, cfg.high, strict=True)
        self._pins = [_pin(name, low, high, levels, commands, events, delay) for name, low, high in bounds]
        self._low, self._high = (torch.tensor(bound, device=rng.device) for bound in (cfg.low, cfg.high))
        self.sampler = SAMPLERS[cfg.method](cfg, rng, num_envs)
        self._point = torch.zeros(num_envs, len(cfg.names), device=rng.device)
        self._chosen = torch.zeros(num_envs, dtype=torch.bool, device=rng.device)

    @property
    def values(self) -> Tensor:
        """Parameters of the running episodes, `[N, D]` in their units; NaN where the task drew its own."""
        value = self._low + (self._high - self._low) * self._point
        return torch.where(self._chosen.unsqueeze(1), value, torch.nan)

    def begin(self, rows: Rows) -> None:
        """Choose the parameters of the episodes that begin."""
        chosen = self._rng.uniform("sampler/strength", 1, rows)[:, 0] < self._cfg.strength
        self._point = rows.replaced(self._point, self.sampler.draw(rows))
        self._chosen = rows.replaced(self._chosen, chosen)
        self._hold()

    def place(self, rows: Rows) -> None:
        """An episode that begins in a past state has the parameters of that one's: nothing was chosen for it."""
        if self._starts is not None:
            self._chosen = self._chosen & ~self._starts.from_past
            self._hold()

    def after_step(self, outcome: Outcome) -> None:
        """Learn from the episodes that ended."""
        score = outcome.log[f"episode/{self._score}"]
        known = ~score.isnan()  # a metric that never counted in an episode says nothing of it
        ended = outcome.ended & outcome.valid & self._chosen & known
        self.sampler.learn(self._point, torch.where(known, score, 0.0), ended)
        self.sampler.advance()

    def restart(self) -> None:
        """Forget all episodes."""
        self.sampler.restart()

    def state_dict(self) -> dict[str, Tensor]:
        """Points of the running episodes and the memory of the sampler."""
        return {"point": self._point, "chosen": self._chosen} | {
            f"sampler/{key}": value for key, value in self.sampler.state_dict().items()
        }

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._point, self._chosen = state["point"].clone(), state["chosen"].clone()
        prefix = "sampler/"
        own = {key.removeprefix(prefix): value for key, value in state.items() if key.startswith(prefix)}
        self.sampler.load_state_dict(own)
        self._hold()

    def _hold(self) -> None:
        for pin, value in zip(self._pins, self.values.unbind(1), strict=True):
            pin(value)


_OUTCOMES = ("success", "return", "length")


def _pin(
    name: str,
    low: float,
    high: float,
    levels: Levels,
    commands: Mapping[str, Command],
    events: Events,
    delay: CommandDelay,
) -> Pin:
    """How a parameter is held between two bounds. Raises UserError for one that the task has not."""
    kind, _, rest = name.partition(".")
    part, _, element = rest.partition(".")
    if kind == "level":
        levels.of(rest)  # raises for one that is not there
        return lambda value: levels.pin(rest, value)
    if kind == "command":
        if part not in commands:
            raise unknown("Command", part, commands, "TaskCfg.commands")
        column = commands[part].column(element)
        return lambda value: commands[part].pin(column, value)
    if kind == "action":
        delay.check_pin(rest, low, high)
        return delay.pin
    if kind == "event":
        events.check_pin(part, element)
        return lambda value: events.pin(part, element, value)
    raise UserError(
        f'task.sampler.names: "{name}" is none of level.<curriculum>, command.<command>.<element>, action.delay_s, '
        "event.<event>.<parameter>"
    )


def _check(cfg: SamplerCfg, metrics: Sequence[str]) -> None:
    if not cfg.names:
        raise UserError("task.sampler.names is empty; name what the sampler chooses, e.g. [level.terrain]")
    if not len(cfg.names) == len(cfg.low) == len(cfg.high):
        raise UserError(
            f"task.sampler: {len(cfg.names)} names, {len(cfg.low)} low and {len(cfg.high)} high; as many of each"
        )
    for name, low, high in zip(cfg.names, cfg.low, cfg.high, strict=True):
        if not low <= high:
            raise UserError(f"task.sampler: {name} has low {low:g} above high {high:g}; exchange them")
    if cfg.score not in (*_OUTCOMES, *metrics):
        raise unknown("Score of task.sampler", cfg.score, (*_OUTCOMES, *metrics), "TaskCfg.metrics")
