"""A cube before the arm: how it is seen, and starts that touch nothing they should not."""

from __future__ import annotations

import math
from dataclasses import replace

import mujoco
import pytest
import torch
from arm_bench import CLOSED, OPEN
from fake_state import fake_state
from robo_rl_tasks.manipulation import arm, cube

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task
from robo_rl.eval.rollout import at_judged_levels

TASKS = ("arm_lift", "arm_push", "arm_pick_place")
N = 96
DOWN = [0.0, 1.0, 0.0, 0.0]


def at_level(name: str, share: float, num_envs: int = N, seed: int = 0, backend: str = "mujoco") -> VecEnv:
    """The task with this share of helped starts, just begun."""
    task, level = load_task(name), share / cube.HELP_SHARE
    helped = replace(task.curriculum[cube.HELP], start=(level, level))
    env = VecEnv(replace(task, curriculum={cube.HELP: helped}), num_envs, backend, seed, threads=1)
    env.reset()
    return env


@pytest.mark.parametrize("angle", [0.0, 0.2, -0.7])
@pytest.mark.parametrize("face", [0, 1, 2, 3])
def test_a_turn_is_told_whichever_faces_the_fingers_take(angle, face):
    half = 0.5 * (angle + face * math.pi / 2.0)
    sensors = {"tcp_quat": DOWN, "cube_quat": [math.cos(half), 0.0, 0.0, math.sin(half)]}
    value = cube.turn(fake_state("arm_lift", sensors=sensors))[0]
    assert value[0].item() == pytest.approx(math.cos(4.0 * angle), abs=1e-5)
    assert abs(value[1].item()) == pytest.approx(abs(math.sin(4.0 * angle)), abs=1e-5)


@pytest.mark.parametrize(
    ("forces", "offset", "held"), [((9.0, 9.0), 0.024, True), ((9.0, 9.0), 0.026, False), ((9.0, 1.0), 0.0, False)]
)
def test_held_is_between_two_pads_that_press(forces, offset, held):
    left, right = forces
    sensors = {"tcp_pos": [0.5, 0.0, 0.1], "cube_pos": [0.5, offset, 0.1], "left_touch": [left], "right_touch": [right]}
    s = fake_state("arm_lift", sensors=sensors)
    assert cube.is_held(s).item() == held
    assert cube.held(s).item() == cube.held_or_not(s)[0].item() == float(held)


@pytest.mark.parametrize(("z", "height", "fallen"), [(0.025, 0.0, False), (0.225, 0.2, False), (-0.09, -0.115, True)])
def test_height_is_above_where_it_lies(z, height, fallen):
    s = fake_state("arm_lift", sensors={"cube_pos": [0.5, 0.0, z]})
    assert cube.height(s).item() == pytest.approx(height)
    assert cube.has_fallen(s).item() == fallen


def deepest(env: VecEnv) -> dict[tuple[str, str], float]:
    """How deep geoms lie in each other in any env, by the bodies they belong to, m."""
    mj, deep = env.model.mj, dict[tuple[str, str], float]()
    data = mujoco.MjData(mj)
    for q in env.sim.state.q.double().numpy():
        data.qpos[:] = q
        mujoco.mj_forward(mj, data)
        for contact in data.contact:
            pair = tuple(sorted(mj.body(mj.geom_bodyid[geom]).name for geom in contact.geom))
            deep[pair] = max(deep.get(pair, 0.0), -contact.dist)
    return deep


@pytest.mark.parametrize("name", TASKS)
def test_an_episode_that_is_judged_starts_with_the_cube_on_the_table_and_nothing_else_touching(name):
    env = VecEnv(at_judged_levels(load_task(name)), N, threads=1)
    env.reset()
    deep = deepest(env)
    assert deep.keys() <= {("cube", "table")}
    assert max(deep.values(), default=0.0) < 1e-4
    assert (cube.height(env.state).abs() < 1e-4).all()
    assert arm.distance(env.state, cube.CUBE).min() > 0.1


@pytest.mark.parametrize("name", TASKS)
def test_a_helped_start_puts_nothing_into_anything(name):
    env = at_level(name, 1.0)
    deep = deepest(env)
    assert deep.keys() <= {("cube", "table"), ("cube", "finger_left"), ("cube", "finger_right")}
    assert max(deep.values(), default=0.0) < 1e-3
    assert not env.sim.state.v.any()


@pytest.mark.parametrize("name", TASKS)
def test_starts_are_the_same_however_many_envs_there_are(name):
    few, many = at_level(name, 0.5, 4, seed=3), at_level(name, 0.5, 9, seed=3)
    for _ in range(3):
        assert torch.equal(few.sim.state.q, many.sim.state.q[:4])
        few.reset(), many.reset()


@pytest.mark.parametrize("name", TASKS)
def test_help_comes_in_the_share_that_the_level_says_and_never_when_judged(name):
    env = at_level(name, 0.5, 400)
    near = (arm.distance(env.state, cube.CUBE) < 0.2).float().mean()
    assert 0.4 < near < 0.65
    assert load_task(name).curriculum[cube.HELP].judged == (0.0, 0.0)


@pytest.mark.parametrize("name", TASKS)
def test_help_becomes_less_with_success_and_more_with_failure(name):
    help_ = load_task(name).curriculum[cube.HELP]
    env = at_level(name, 1.0)
    assert torch.equal(help_.promote(env.state), ~help_.demote(env.state))


@pytest.mark.slow  # test_arm_peg_insert.py does it with the same arm
@pytest.mark.parametrize("name", TASKS)
def test_runs_on_mujoco_warp(name):
    pytest.importorskip("mujoco_warp")
    env = VecEnv(load_task(name), 4, backend="mujoco_warp")
    env.reset()
    for action in 0.3 * torch.randn(4, 4, env.action_dim, generator=torch.Generator().manual_seed(0)):
        step = env.step(action)
        assert step.valid.all()
        assert torch.isfinite(step.reward).all()


def test_what_begins_in_the_grasp_stays_there_while_the_gripper_is_told_to_close():
    env = at_level("arm_lift", 1.0)
    target = env.state.joint_pos.clone()
    grasps = target[:, 7] < 0.03
    assert 0.2 < grasps.float().mean() < 0.5
    target[:, 7] = torch.where(grasps, CLOSED, OPEN)
    before = cube.height(env.state).clone()
    for _ in range(10):
        env.step((target - env.action_map.offset) / env.action_map.scale)
    assert cube.is_held(env.state)[grasps].all()
    torch.testing.assert_close(cube.height(env.state), before, atol=4e-3, rtol=0.0)


def test_a_shaken_grasp_is_the_same_on_mujoco_warp():
    """From one firm grasp on: pads of boxes, of which engines find different contacts, let the cube turn by 10 mrad."""
    pytest.importorskip("mujoco_warp")
    ours, theirs = (at_level("arm_lift", 1.0, 64, 5, backend) for backend in ("mujoco", "mujoco_warp"))
    target, generator = ours.state.joint_pos.clone(), torch.Generator().manual_seed(0)
    grasped = (target[:, 7] < 0.03) & (cube.height(ours.state) > 0.03)
    target[:, 7] = CLOSED
    for _ in range(5):
        ours.step((target - ours.action_map.offset) / ours.action_map.scale)
    theirs.sim.write_state(torch.ones(64, dtype=torch.bool), ours.sim.state.q, ours.sim.state.v)
    for _ in range(10):
        shaken = target.clone()
        shaken[:, :7] += 0.05 * torch.randn(64, 7, generator=generator)
        for env in (ours, theirs):
            env.step((shaken - env.action_map.offset) / env.action_map.scale)
    assert grasped.sum() >= 8
    assert cube.is_held(ours.state)[grasped].all()
    torch.testing.assert_close(ours.sim.state.q[grasped], theirs.sim.state.q[grasped], atol=1e-4, rtol=0.0)
