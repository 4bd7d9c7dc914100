"""The field can be flown, the ring of range sensors sees it, and every term of the task by hand."""

from __future__ import annotations

import math

import by_hand
import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks import goals
from robo_rl_tasks.aerial import pillars
from robo_rl_tasks.aerial import quadrotor_obstacles as task

from robo_rl.env import Channels, VecEnv
from robo_rl.env.registry import load_task

TASK = "quadrotor_obstacles"
CFG = load_task(TASK)
HULL = CFG.terminations["hit_pillar"].params


def at(pos, places=None, **state):
    """The robot at `pos`, props at `places` name -> position, the others far off."""
    model = model_of(TASK)
    where = torch.full((model.mj.nbody, 3), -20.0)
    for name, place in (places or {}).items():
        where[model.index("body", name)] = torch.tensor(place)
    return fake_state(TASK, base={"pos": pos, **state.pop("base", {})}, xpos=where.tolist(), **state)


def test_the_hull_passes_between_any_two_pillars():
    assert pillars.FIELD.gap_m(pillars.PILLAR_M) / 2.0 > pillars.HULL_M + 0.05


def test_starts_and_goals_are_clear_of_every_pillar_and_below_the_ceiling():
    env = VecEnv(CFG, 300, threads=1)
    env.reset()
    goal = task.goal_w(env.state)
    free = torch.cdist(goal[:, None, :2], env.state.body_pos_w(pillars.PILLARS)[..., :2]).amin((1, 2))
    assert pillars.clearance(env.state).min() > 0.3
    assert free.min() > pillars.PILLAR_M + pillars.HULL_M + 0.3
    assert task.distance(env.state).min() > 2.0
    assert task.faces(env.state).min() > 0.55, "turned towards the goal within 45 degrees, tilted by 10"
    for height in (goal[:, 2], env.state.base_pos_w[:, 2]):
        assert 0.65 < height.min() < 0.8
        assert 1.2 < height.max() < 1.35


def test_the_ring_sees_the_pillars_where_they_are():
    """Against circles cut by lines: level, turned by nothing, the robot in the middle of each env's field."""
    env = VecEnv(CFG, 20, threads=1)
    env.reset()
    q, base = env.sim.state.q.clone(), env.model.base_qpos
    q[:, base] = torch.tensor([0.05, 0.02, 1.0, 1.0, 0.0, 0.0, 0.0])
    env.sim.write_state(torch.ones(20, dtype=torch.bool), q)
    env.sim.forward()
    env._fresh()
    seen = env.channels.channel("ranger")
    away = env.state.body_pos_w(pillars.PILLARS)[..., :2] - q[:, None, :2]  # [N, K, 2]
    angle = torch.arange(24) * 2.0 * torch.pi / 24
    ray = torch.stack([angle.cos(), angle.sin()], dim=-1)
    along = (away.unsqueeze(2) * ray).sum(-1)  # [N, K, 24]
    aside = away.square().sum(-1).unsqueeze(2) - along.square()
    hit = along - (pillars.PILLAR_M**2 - aside).clamp_min(0.0).sqrt()
    expected = torch.where((aside < pillars.PILLAR_M**2) & (along > 0.0), hit, 9.0).amin(1).clamp_max(4.0)
    inside = expected.amin(1) > 0.0
    torch.testing.assert_close(seen[inside], expected[inside], atol=1e-3, rtol=0.0)
    assert inside.sum() > 10
    assert (seen < 4.0).float().mean() > 0.3


REWARDS = {  # function -> (where, keyword arguments of `at`, parameters, value)
    task.progress: (
        [0.0, 0.0, 1.0],
        {"places": {"goal": [3.0, 4.0, 1.0]}, "base": {"lin_vel": [0.0, 0.9375, 5.0]}},
        {"pace": 1.5},
        0.5,
    ),
    goals.near: (
        [0.0, 0.0, 1.0],
        {"places": {"goal": [0.0, 0.5, 1.0]}},
        {**CFG.rewards["near"].params, "per_m": 2.0},
        math.exp(-1.0),
    ),
    goals.too_close: (
        [0.0, 0.0, 1.0],
        {"places": {"pillar7": [0.36, 0.0, 0.0]}},
        CFG.rewards["pillar"].params,
        0.25,
    ),
    task.too_fast: ([0.0, 0.0, 1.0], {"base": {"lin_vel": [0.0, 1.2, 1.6]}}, {}, 0.49),
    task.faces: (
        [0.0, 0.0, 1.0],
        {"places": {"goal": [0.0, 3.0, 1.0]}, "base": {"quat": [math.cos(0.2), 0.0, 0.0, math.sin(0.2)]}},
        {},
        math.sin(0.4),
    ),
    **{func: ([0.0, 0.0, 1.0], *case) for func, case in by_hand.FLIGHT.items()},
}


@pytest.mark.parametrize(("func", "case"), REWARDS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_reward_by_hand(func, case):
    pos, state, params, expected = case
    assert func(at(pos, **state), **params).item() == pytest.approx(expected, rel=1e-4)


def test_near_the_goal_it_may_face_anywhere():
    turned = {"quat": [math.cos(0.2), 0.0, 0.0, math.sin(0.2)]}
    assert task.faces(at([0.0, 0.0, 1.0], places={"goal": [0.4, 0.0, 1.0]}, base=turned)).item() == 0.0


def test_every_reward_has_its_number():
    assert {term.func for name, term in CFG.rewards.items() if name != "fails"} <= set(REWARDS)


ENDS = [  # where, pillar, goal -> hits, too high, lost, at the goal
    ([0.0, 0.0, 1.0], [0.15, 0.0, 0.0], [0.1, 0.0, 1.1], True, False, False, True),
    ([0.0, 0.0, 1.0], [0.17, 0.0, 0.0], [0.15, 0.0, 1.2], False, False, False, False),
    ([0.0, 0.0, 1.9], [0.0, 0.3, 0.0], [9.5, 0.0, 1.0], False, True, True, False),
]


@pytest.mark.parametrize(("pos", "pillar", "goal", "hits", "high", "lost", "there"), ENDS)
def test_ends(pos, pillar, goal, hits, high, lost, there):
    s = at(pos, places={"pillar3": pillar, "goal": goal})
    found = (goals.touches(s, **HULL), task.too_high(s), task.lost(s), goals.is_at(s, **CFG.success.params))
    assert tuple(x.item() for x in found) == (hits, high, lost, there)


def test_a_robot_that_the_engine_lets_touch_a_pillar_has_ended_before():
    env = VecEnv(CFG, 1, threads=1)
    env.reset()
    place = env.state.body_pos_w(("pillar1",))[0, 0].clone()
    contacts, seen = env.sim._batch.bind("ncon"), 0
    for share in torch.linspace(0.05, 0.2, 16):
        q = env.sim.state.q.clone()
        q[0, env.model.base_qpos] = torch.tensor([place[0] + share, place[1], 1.0, 1.0, 0.0, 0.0, 0.0])
        env.sim.write_state(torch.tensor([True]), q)
        env.sim.forward()
        env._fresh()
        touches = int(contacts[0]) > 0
        seen += touches
        assert bool(goals.touches(env.state, **HULL)) or not touches
        assert touches == (share.item() < pillars.PILLAR_M + pillars.HULL_M - 1e-3) or abs(share.item() - 0.16) < 2e-3
    assert seen > 8


def test_the_goal_is_seen_from_the_body_and_not_farther_than_a_metre():
    values = {
        "channel.base_pos": [1.0, 0.0, 1.0],
        "channel.imu_quat": [math.sqrt(0.5), 0.0, 0.0, math.sqrt(0.5)],
        "command.goal": [4.0, 0.0, 5.0],
    }
    s = Channels(model_of(TASK), lambda key: torch.tensor([values[key]]))
    assert task.goal(s)[0].tolist() == pytest.approx([0.0, -0.6, 0.8], abs=1e-6)
    assert task.goal_distance(s)[0].tolist() == pytest.approx([5.0])
    values["channel.ranger"] = [0.0, 0.5, 2.0, 4.0]
    assert goals.proximity(s, **task.POLICY["ranger"].params)[0].tolist() == pytest.approx([1.0, 0.75, 0.0, 0.0])
    values["command.goal"] = [1.3, 0.0, 1.4]
    assert task.goal(s)[0].tolist() == pytest.approx([0.0, -0.3, 0.4], abs=1e-6)
