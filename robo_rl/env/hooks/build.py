"""The hooks that a task asks for. One without effect is not built: strength 0 is the same program as absence."""

from __future__ import annotations

from collections.abc import Mapping

from robo_rl.env.cfg import TaskCfg
from robo_rl.env.command_delay import CommandDelay
from robo_rl.env.commands import Command
from robo_rl.env.curriculum import Levels
from robo_rl.env.events import Events
from robo_rl.env.hooks.base import EnvHook
from robo_rl.env.hooks.situation import Situation
from robo_rl.env.hooks.starts import Starts, has_effect
from robo_rl.env.hooks.task_sampler import TaskSampler
from robo_rl.env.rng import EnvRandom
from robo_rl.env.tracker import Tracker
from robo_rl.sim.backend import SimBackend


def build_hooks(
    task: TaskCfg,
    sim: SimBackend,
    rng: EnvRandom,
    levels: Levels,
    commands: Mapping[str, Command],
    events: Events,
    delay: CommandDelay,
    trackers: Mapping[str, Tracker],
) -> dict[str, EnvHook]:
    """Hooks by name, in the order in which they take part. Raises UserError for settings that do not fit the task."""
    hooks: dict[str, EnvHook] = {}
    starts = None
    if has_effect(task.starts):
        starts = hooks["starts"] = Starts(task, sim, rng, Situation(sim, levels, commands, trackers))
    if task.sampler.method != "none" and task.sampler.strength > 0.0:
        scores = list(task.metrics)
        hooks["sampler"] = TaskSampler(task.sampler, rng, sim.num_envs, levels, commands, events, delay, scores, starts)
    return hooks
