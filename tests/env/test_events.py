"""Events: when they run, for whom, and that what they draw does not add up."""

from __future__ import annotations

import pytest
import torch
from tiny_tasks import random_actions, tiny

from robo_rl.env import CommandCfg, Event, randomize
from robo_rl.env.events import EventContext
from robo_rl.env.masks import Rows
from robo_rl.errors import UserError


class Calls:
    """An event function that remembers the masks it was called with."""

    def __init__(self) -> None:
        self.masks: list[torch.Tensor] = []

    def __call__(self, ctx) -> None:
        self.masks.append(ctx.mask.clone())


def run(event: Event, steps: int = 30, num_envs: int = 4, **changes):
    env = tiny(num_envs, events={"event": event}, terminations={}, **changes)
    env.reset()
    for action in random_actions(steps, num_envs, 1):
        env.step(action)
    return env


def test_startup_runs_once_for_everyone():
    calls = Calls()
    run(Event(calls, "startup"), steps=70)
    assert [mask.all().item() for mask in calls.masks] == [True]


def test_reset_events_run_where_episodes_begin():
    calls = Calls()
    run(Event(calls, "reset"), steps=70)
    assert len(calls.masks) == 3, "the first reset and two time limits of 30 steps"
    assert all(mask.all() for mask in calls.masks)


def test_a_fixed_interval_is_kept_to_the_step_and_begins_anew_with_the_episode():
    calls = Calls()
    run(Event(calls, "interval", interval_s=(0.14, 0.14)), steps=60)
    assert len(calls.masks) == 8, "steps 7, 14, 21, 28 of two episodes of 30 steps"


def test_random_intervals_lie_in_their_range_and_differ_between_envs():
    calls = Calls()
    env = tiny(64, events={"event": Event(calls, "interval", interval_s=(0.1, 0.2))}, terminations={}, episode_s=100.0)
    env.reset()
    hits = torch.zeros(60, 64, dtype=torch.bool)
    for k, action in enumerate(random_actions(60, 64, 1)):
        before = len(calls.masks)
        env.step(action)
        if len(calls.masks) > before:
            hits[k] = calls.masks[-1]
    gaps = torch.cat([row.nonzero()[:, 0].diff() for row in hits.T])
    assert gaps.min() == 5
    assert gaps.max() == 10
    assert len({tuple(row.tolist()) for row in hits.T}) > 50


def test_reset_draws_do_not_accumulate():
    env = run(Event(randomize.mass, "reset", {"scale": (0.5, 1.5)}), num_envs=32, steps=0, episode_s=0.02)
    nominal, seen = torch.as_tensor(env.model.mj.body_mass), []
    for action in random_actions(40, 32, 1):
        env.step(action)
        seen.append(env.sim.params("body_mass")[:, 1:] / nominal[1:])
    ratio = torch.stack(seen)
    assert ratio.min() >= 0.5
    assert ratio.max() <= 1.5
    assert (ratio[0] != ratio[1]).all()
    assert abs(ratio.mean() - 1.0) < 0.03


def test_constants_that_follow_from_masses_are_fresh_after_a_reset():
    env = run(Event(randomize.mass, "reset", {"scale": (2.0, 2.0)}), steps=1)
    nominal = env.model.mj.body_subtreemass[0]
    assert abs(env.sim._batch.get_model(1).body_subtreemass[0] - 2.0 * nominal) < 1e-9


def test_a_kick_is_seen_in_the_observation_of_its_step():
    def shove(ctx):
        v = ctx.v
        v[:, 0] = 1.5
        ctx.write_state(v=v)

    env = run(Event(shove, "interval", interval_s=(0.1, 0.1)), steps=4)
    step = env.step(torch.zeros(4, 1))
    assert (env.channels.joint_vel[:, 0] == 1.5).all()
    assert torch.equal(step.obs["critic"][:, :2], env.sim.state.q)


def test_a_reset_event_sees_the_command_of_the_episode_that_begins():
    seen: list[tuple[torch.Tensor, torch.Tensor]] = []

    def look(ctx) -> None:
        seen.append((ctx.mask.clone(), ctx.command("target").clone()))

    command = CommandCfg(names=("x",), low=(0.0,), high=(1.0,), resample_s=(100.0, 100.0))
    env = tiny(8, events={"look": Event(look, "reset")}, commands={"target": command}, terminations={})
    env.reset()
    for action in random_actions(35, 8, 1):
        env.step(action)
    assert len(seen) == 2
    for (mask, value), earlier in zip(seen, [None, seen[0][1]]):
        assert value.shape == (int(mask.sum()), 1)
        assert earlier is None or not torch.equal(value, earlier)
    assert torch.equal(seen[-1][1], env.commands["target"].value)


def test_an_event_that_reads_a_command_that_is_not_there_is_told():
    with pytest.raises(UserError, match='reads the command "aim", the task has: target'):
        run(Event(lambda ctx: ctx.command("aim"), "reset"))


def test_normal_numbers_have_their_mean_and_spread():
    env = tiny(4000)
    context = EventContext("start", env.sim, env.rng, {})
    context.begin(Rows(torch.ones(4000, dtype=torch.bool)))
    x = context.normal(0.5, 3)
    assert x.mean(0).tolist() == pytest.approx([0.0] * 3, abs=0.03)
    assert x.std(0).tolist() == pytest.approx([0.5] * 3, rel=0.05)
    assert (x.abs() > 1.0).float().mean().item() == pytest.approx(0.0455, abs=0.01)
    assert torch.corrcoef(x.T)[0, 1].abs() < 0.05
