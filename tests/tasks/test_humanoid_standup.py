"""Where the robot begins at each level, and what counts as standing."""

from __future__ import annotations

import math

import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks import terms
from robo_rl_tasks.locomotion import humanoid_standup as task

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task
from robo_rl.eval.rollout import at_judged_levels

TASK = "humanoid_standup"
N = 64


@pytest.fixture(scope="module")
def env():
    env = VecEnv(load_task(TASK), N, seed=2, threads=1)
    env.reset()
    return env


def tilted(height: float, degrees: float):
    half = 0.5 * math.radians(degrees)
    return fake_state(TASK, base={"pos": [0.0, 0.0, height], "quat": [math.cos(half), math.sin(half), 0.0, 0.0]})


def test_a_collapse_goes_down_stage_by_stage_and_rests_in_each(env):
    pool = env.model.table(task.collapsing, "cpu")
    height = pool[:, env.model.base_qpos.start + 2].view(task.STAGES, task.COUNT).mean(1)
    assert (height.diff() < 0.0).all()
    assert height[0] > 0.68
    assert height[-1] < 0.25
    assert pool[:, env.model.mj.nq :].abs().max() == 0.0
    assert torch.isfinite(pool).all()


def test_the_robots_that_lie_look_everywhere(env):
    lying = env.model.table(task.LYING, "cpu")
    height = lying[:, env.model.base_qpos.start + 2]
    assert (height < 0.25).float().mean() > 0.99
    assert height.max() < 0.4
    quat = lying[:, env.model.base_qpos.start + 3 : env.model.base_qpos.stop]
    w, x, y, z = quat.unbind(1)
    front_up = 2.0 * (x * z - w * y)  # vertical component of the pelvis' forward axis
    assert (front_up > 0.7).float().mean() > 0.1, "none lies on its back"
    assert (front_up < -0.7).float().mean() > 0.1, "none lies on its front"


def test_the_level_says_how_far_down_an_episode_begins(env):
    level = env.state.level(task.START)
    high = env.state.base_pos_w[:, 2]
    assert high[level < 0.1].min() > 0.6
    assert high[level > 0.95].max() < 0.3
    assert torch.corrcoef(torch.stack([level, high]))[0, 1] < -0.7


def test_an_evaluation_begins_lying():
    env = VecEnv(at_judged_levels(load_task(TASK)), N, seed=2, threads=1)
    env.reset()
    assert env.state.base_pos_w[:, 2].max() < 0.3
    assert not task.stands(env.state).any()


@pytest.mark.parametrize(
    ("height", "degrees", "up"), [(0.75, 0.0, True), (0.75, 15.0, True), (0.75, 25.0, False), (0.6, 0.0, False)]
)
def test_standing_is_high_and_upright(height, degrees, up):
    s = tilted(height, degrees)
    assert bool(task.stands(s)) is up
    assert bool(task.lies(s)) is not up
    assert task.time_to_stand(s).item() == (0.0 if up else 1.0)
    assert (task.still(s) > 0.0).item() is up


def test_every_reward_for_rising_grows_on_the_way_up():
    states = [tilted(*at) for at in ((0.1, 90.0), (0.3, 60.0), (0.5, 30.0), (0.76, 0.0))]
    for term in (task.rises, task.pelvis_rises, task.upright):
        values = [term(s).item() for s in states]
        assert values == sorted(values), term
        assert 0.0 <= values[0] < values[-1] <= 1.0
    assert task.rises(states[-1]).item() == pytest.approx(1.0)
    assert task.at_ease(states[-1]).item() == pytest.approx(1.0)


def soles(left: list[float], right: list[float], **base):
    sites = torch.zeros(model_of(TASK).mj.nsite, 3)
    for name, place in (("left_foot", left), ("right_foot", right)):
        sites[model_of(TASK).index("site", name)] = torch.tensor(place)
    return fake_state(TASK, base={"pos": [1.0, 2.0, 0.5], **base}, site_xpos=sites.tolist())


def standing(joints=None, **motion):
    return fake_state(TASK, base={"pos": [0.0, 0.0, task.HEIGHT], **motion}, joints=joints)


BY_HAND = [  # function, state, value
    (task.rises, tilted(0.5, 60.0), (0.5 + 0.5 * task.HEAD) / (task.HEIGHT + task.HEAD)),
    (task.rises, tilted(1.5, 0.0), 1.0),
    (task.rises, tilted(0.1, 180.0), 0.0),
    (task.pelvis_rises, tilted(0.5 * task.HEIGHT, 90.0), 0.5),
    (task.pelvis_rises, tilted(1.5, 0.0), 1.0),
    (task.upright, tilted(0.5 * task.HEIGHT, 60.0), 0.25),
    (task.upright, tilted(task.HEIGHT, 120.0), 0.0),
    (task.feet_below, soles([1.0, 2.1, 0.05], [1.24, 2.32, 0.02]), math.exp(-1.0)),  # the farther one: 0.4 m
    (task.feet_below, soles([1.0, 2.0, 0.11], [1.0, 2.0, 0.0]), 0.0),  # not on the ground
    (task.feet_below, soles([1.0, 2.0, 0.09], [1.0, 2.0, 0.09]), 1.0),
    (task.at_ease, standing({"left_hip_yaw": (1.0, 0.0)}), math.exp(-0.5)),
    (task.at_ease, tilted(0.3, 0.0), 0.0),
    (task.standing, standing(), 1.0),
    (task.standing, tilted(0.3, 0.0), 0.0),
    (task.still, standing(lin_vel=[0.0, 0.3, 0.0], ang_vel=[0.5, 0.0, 0.0]), 1.0 / (1.0 + 0.18 + 0.125)),
    (task.still, standing({"left_knee": (0.0, 3.0)}), 1.0 / 1.09),
    (task.still, tilted(0.3, 0.0), 0.0),
    (task.drift, standing(lin_vel=[0.3, 0.0, -0.4]), 0.5),
    (task.spin, standing(ang_vel=[0.0, 0.3, -0.4]), 0.5),
    (terms.joint_speed, standing({"left_knee": (0.0, 3.0), "right_hip_yaw": (0.0, -4.0)}), 25.0),
]


@pytest.mark.parametrize(("func", "s", "expected"), BY_HAND)
def test_reward_by_hand(func, s, expected):
    assert func(s).item() == pytest.approx(expected, rel=1e-4, abs=1e-6)


def test_every_reward_of_its_own_has_its_number():
    own = {term.func for term in task.REWARDS.values() if term.func.__module__ == task.__name__}
    assert own <= {func for func, *_ in BY_HAND}


@pytest.mark.parametrize(("height", "degrees", "up"), [(0.63, 19.0, True), (0.61, 0.0, False), (0.76, 21.0, False)])
def test_where_standing_begins(height, degrees, up):
    assert bool(task.stands(tilted(height, degrees))) is up
