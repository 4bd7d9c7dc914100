"""The cube in the hand: terms against numbers by hand, goals counted right, and a cage that holds."""

from __future__ import annotations

import math
from types import SimpleNamespace

import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks import terms
from robo_rl_tasks.manipulation import hand_reorient as task
from start_depth import deepest

from robo_rl.env import VecEnv, rotations
from robo_rl.env.registry import load_task
from robo_rl.env.rewards import has_terminated

TASK, N = "hand_reorient", 16
PALM = torch.tensor([0.0, math.sqrt(0.5), 0.0, math.sqrt(0.5)])  # the palm's attitude in the world


def turned(yaw: float, lean: float = 0.0) -> list[float]:
    """A cube turned by `yaw` about the vertical, then leaning by `lean` about its x axis, as the palm sees it."""
    about_z = torch.tensor([math.cos(0.5 * yaw), 0.0, 0.0, math.sin(0.5 * yaw)])
    about_x = torch.tensor([math.cos(0.5 * lean), math.sin(0.5 * lean), 0.0, 0.0])
    inverse = PALM * torch.tensor([1.0, -1.0, -1.0, -1.0])
    return rotations.multiply(inverse, rotations.multiply(about_z, about_x)).tolist()


def state(yaw=0.0, lean=0.0, goal=0.0, pos=task.PLACE, **fields):
    sensors = {"cube_pos": list(pos), "cube_quat": turned(yaw, lean)}
    trackers = {"goals": SimpleNamespace(progress=torch.tensor([0.3]), reached=torch.tensor([2.0]))}
    return fake_state(TASK, sensors=sensors, command_heading=[goal], trackers=trackers, **fields)


REWARDS = {  # function -> (state, parameters, value)
    task.progress: (state(), {}, 0.3),
    task.near: (state(0.2, goal=0.7), {"per_rad": 2.0}, math.exp(-1.0)),
    task.off_centre: (state(pos=(task.PLACE[0], 0.03, task.PLACE[2] + 0.04)), {}, 0.05),
    terms.action_rate: (state(action=[0.5] * 16, last_action=[0.0] * 16), {}, 4.0),
    terms.joint_speed: (state(joints={"index_1": (0.0, 3.0), "thumb_3": (0.0, 4.0)}), {}, 25.0),
}


@pytest.mark.parametrize(("func", "case"), REWARDS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_reward_by_hand(func, case):
    s, params, expected = case
    assert func(s, **params).item() == pytest.approx(expected, rel=1e-4)


def test_every_reward_has_its_number():
    assert {term.func for term in load_task(TASK).rewards.values()} == {*REWARDS, has_terminated}


@pytest.mark.parametrize("yaw", [-3.0, -0.5, 0.0, 1.1, 3.1])
@pytest.mark.parametrize("goal", [-1.2, 0.0, 1.2])
def test_the_turn_that_is_left_is_the_shorter_one(yaw, goal):
    s = state(yaw, goal=goal)
    left = (goal - yaw + math.pi) % (2.0 * math.pi) - math.pi
    assert task.error(s).item() == pytest.approx(abs(left), abs=1e-3)
    seen = task.to_goal(s)[0]
    assert seen[4:].tolist() == pytest.approx([math.cos(left), math.sin(left)], abs=1e-3)
    assert seen[:4].norm().item() == pytest.approx(1.0, abs=1e-5)


def test_a_leaning_cube_is_not_at_its_goal():
    assert task.error(state(0.5, 0.6, goal=0.5)).item() == pytest.approx(0.6, abs=1e-4)
    assert task.tilt(state(0.5, 0.6)).item() == pytest.approx(0.6, abs=1e-4)


@pytest.mark.parametrize(("height", "lean", "dropped"), [(0.54, 0.5, False), (0.54, 1.1, True), (0.5, 0.0, True)])
def test_dropped_is_below_the_palm_or_on_another_side(height, lean, dropped):
    s = state(lean=lean, xpos=[[0.0, 0.0, height]] * model_of(TASK).mj.nbody)
    assert task.is_dropped(s).item() == dropped


def test_goals_are_counted_once_each_when_the_cube_comes_near():
    """Errors and ages written down: reached in the third step, kept, then a new goal that is reached at once."""
    tracker = task.Goals(None, 1, 0.05, "cpu")
    seen = []
    for yaw, age, goal in ((0.0, 0.05, 1.0), (0.3, 0.1, 1.0), (0.7, 0.15, 1.0), (0.3, 0.2, 1.0), (0.8, 0.0, 0.9)):
        s = state(yaw, goal=goal)
        read = s._read
        s._read = lambda key, age=age, read=read: torch.tensor([age]) if key == "age.heading" else read(key)
        tracker.update(s)
        seen.append((tracker.reached.item(), tracker.done.item(), round(tracker.progress.item(), 3)))
    assert seen == [(0.0, 0.0, 0.0), (0.0, 0.0, 0.3), (1.0, 1.0, 0.4), (1.0, 1.0, -0.4), (2.0, 1.0, 0.0)]


@pytest.fixture(scope="module")
def env() -> VecEnv:
    return VecEnv(load_task(TASK), N, seed=3, threads=1)


def test_nothing_starts_in_anything_else():
    env = VecEnv(load_task(TASK), 64, threads=1)
    env.reset()
    assert deepest(env) < 5e-4


def test_starts_are_alike_for_any_number_of_envs(env):
    env.reseed(3)
    many = env.reset()["policy"].clone()
    few = VecEnv(load_task(TASK), 4, seed=3, threads=1)
    torch.testing.assert_close(few.reset()["policy"], many[:4], atol=0.0, rtol=0.0)
    assert many.unique(dim=0).shape[0] == N


def test_a_hand_at_rest_keeps_the_cube_and_small_motions_do_not_throw_it_out(env):
    env.reset()
    for std in (0.0, 0.2):
        generator = torch.Generator().manual_seed(0)
        for _ in range(40):
            step = env.step(std * torch.randn(N, 16, generator=generator))
            assert step.valid.all()
            assert not step.terminated.any()
    assert task.error(env.state).isfinite().all()
    assert (task.cube_pos(env.state).norm(dim=1) < 0.03).all()


def test_the_attitude_is_the_worlds(env):
    env.reset()
    for _ in range(10):
        env.step(torch.randn(N, 16, generator=torch.Generator().manual_seed(2)))
    ours, world = task.attitude(env.state), env.state.prop_quat_w("cube")
    torch.testing.assert_close((ours * world).sum(1).abs(), torch.ones(N), atol=1e-4, rtol=0.0)
    place = env.state.prop_pos_w("cube") - torch.tensor(task.START)
    torch.testing.assert_close(task.cube_pos(env.state).norm(dim=1), place.norm(dim=1), atol=1e-4, rtol=0.0)


def test_an_episode_asks_for_four_headings(env):
    env.reset()
    goals = [env.commands[task.GOAL].value.clone()]
    for _ in range(env.max_episode_steps - 1):
        env.step(torch.zeros(N, 16))
        if not torch.equal(env.commands[task.GOAL].value, goals[-1]):
            goals.append(env.commands[task.GOAL].value.clone())
    assert len(goals) == task.GOALS
    assert all((goal.abs() <= task.RANGE_RAD).all() for goal in goals)


@pytest.mark.slow
def test_steps_on_mujoco_warp_as_on_mujoco():
    pytest.importorskip("mujoco_warp")
    envs = [VecEnv(load_task(TASK), 4, backend=name) for name in ("mujoco", "mujoco_warp")]
    for env in envs:
        env.reset()
        for _ in range(4):
            assert env.step(torch.full((4, 16), 0.2)).valid.all()
    places = [task.cube_pos(env.state) for env in envs]
    torch.testing.assert_close(places[1], places[0], atol=2e-3, rtol=0.0)
