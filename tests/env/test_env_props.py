"""Props in an environment: where they start, what terms and the actor see of them, and that everything survives."""

from __future__ import annotations

import math
from dataclasses import replace

import mujoco
import pytest
import torch
from tiny_tasks import TINY, random_actions, same_step

from robo_rl.env import (
    Channels,
    CommandCfg,
    Event,
    JointPosition,
    ObsGroup,
    ObsTerm,
    PropCfg,
    RewardTerm,
    SceneCfg,
    State,
    Success,
    TaskCfg,
    Termination,
    VecEnv,
    randomize,
)
from robo_rl.errors import UserError

N = 64
BOX = ((-0.2, 0.2), (-0.1, 0.1), (0.0, 0.05))


def cube_pos(s: Channels) -> torch.Tensor:
    return s.channel("cube_pos")


def table_height(s: State) -> torch.Tensor:
    return s.prop_pos_w("table")[:, 2:]


def cube_speed(s: State) -> torch.Tensor:
    return s.prop_lin_vel_w("cube").norm(dim=-1) + s.prop_ang_vel_b("cube").norm(dim=-1)


def turned(s: State) -> torch.Tensor:
    return s.prop_quat_w("cube")[:, 3].abs()


def is_low(s: State) -> torch.Tensor:
    return s.prop_pos_w("cube")[:, 2] < 0.1


def cart_pos(s: Channels) -> torch.Tensor:
    return s.joint_pos


TASK: TaskCfg = replace(
    TINY,
    scene=SceneCfg(
        props={
            "table": PropCfg("table", pos=(0.0, 1.0, 0.0)),
            "cube": PropCfg("cube", pos=(0.0, 1.0, 0.45), mount="free", measured=True),
        }
    ),
    observations={
        "policy": ObsGroup({"cart": ObsTerm(cart_pos), "cube": ObsTerm(cube_pos, noise=0.01, history=2)}),
        "critic": ObsGroup({"table": ObsTerm(table_height)}, corrupt=False),
    },
    rewards={"speed": RewardTerm(cube_speed, 1.0), "turned": RewardTerm(turned, 1.0)},
    terminations={"low": Termination(is_low)},
    success=Success(is_low),
    commands={},
    curriculum={},
    events={
        "cube": Event(randomize.reset_prop, "reset", {"prop": "cube", "pos": BOX, "yaw_rad": 0.5}),
        "table": Event(randomize.reset_prop, "reset", {"prop": "table", "pos": ((0, 0), (0, 0), (-0.05, 0.0))}),
        "weight": Event(randomize.mass, "reset", {"scale": (0.5, 2.0), "body": "cube"}),
        "slippery": Event(randomize.friction, "reset", {"scale": (0.5, 1.5), "body": "cube"}),
    },
    trackers={},
    metrics={},
)


@pytest.fixture
def env() -> VecEnv:
    env = VecEnv(TASK, N, threads=1)
    env.reset()
    return env


def test_a_free_prop_starts_in_its_box_at_rest(env):
    place = env.state.prop_pos_w("cube") - torch.tensor([0.0, 1.0, 0.45])
    for axis, (low, high) in enumerate(BOX):
        assert low <= place[:, axis].min() < low + 0.2 * (high - low)
        assert high - 0.2 * (high - low) < place[:, axis].max() <= high
    yaw = 2.0 * torch.asin(env.state.prop_quat_w("cube")[:, 3])
    assert 0.4 < yaw.abs().max() <= 0.5
    assert not env.state.prop_lin_vel_w("cube").any()


def test_a_fixed_prop_is_moved_as_part_of_the_model_and_carries_what_lies_on_it(env):
    height = env.state.prop_pos_w("table")[:, 2].clone()
    assert -0.05 <= height.min() < -0.04
    assert -0.01 < height.max() <= 0.0
    for _ in range(25):
        env.sim.step(4)
    rest = env.state.prop_pos_w("cube")[:, 2]
    env._fresh()
    torch.testing.assert_close(env.state.prop_pos_w("cube")[:, 2], height + 0.425, atol=2e-3, rtol=0.0)
    assert rest.shape == (N,)


def test_a_clamped_prop_starts_alike_but_as_part_of_the_state():
    places = []
    for mount in ("fixed", "clamped"):
        box = PropCfg("box", pos=(0.0, 1.0, 0.5), yaw_rad=0.7, mount=mount)
        move = {"prop": "box", "pos": ((-0.1, 0.2), (0.0, 0.3), (0.0, 0.0)), "yaw_rad": 0.5}
        task = replace(TASK, scene=SceneCfg(props={**TASK.scene.props, "box": box}))
        env = VecEnv(replace(task, events={"box": Event(randomize.reset_prop, "reset", move)}), N, threads=1)
        env.reset()
        places.append((env.state.prop_pos_w("box"), env.state.prop_quat_w("box")))
    for fixed, clamped in zip(*places, strict=True):
        torch.testing.assert_close(clamped, fixed, atol=1e-5, rtol=0.0)


def test_the_actor_sees_a_measured_prop_and_no_other(env):
    torch.testing.assert_close(env.channels.channel("cube_pos")[:, :2], env.state.prop_pos_w("cube")[:, :2])
    with pytest.raises(UserError, match='"table_pos" is not a channel'):
        env.channels.channel("table_pos")


def test_unknown_and_fixed_props_are_named(env):
    with pytest.raises(UserError, match='the scene has no prop "cub"\\. Nearest: cube'):
        env.state.prop_pos_w("cub")
    with pytest.raises(UserError, match='prop "table" does not float'):
        env.state.prop_lin_vel_w("table")


def test_mass_and_friction_of_a_prop_alone_are_drawn(env):
    for field, kind in (("body_mass", "body"), ("geom_friction", "geom")):
        values = env.sim.params(field)
        varies = (values != values[0]).flatten(2).any(-1).any(0) if values.dim() > 2 else (values != values[0]).any(0)
        names = [getattr(env.model.mj, kind)(i).name for i in varies.nonzero().flatten().tolist()]
        assert names == (["cube"] if kind == "body" else ["cube_solid"])


def test_resume_is_exact_with_props():
    first, second = VecEnv(TASK, 8, threads=1), VecEnv(TASK, 8, threads=1)
    first.reset()
    second.reset()
    actions = random_actions(20, 8, 1)
    for action in actions[:10]:
        first.step(action)
    second.load_state_dict(first.state_dict())
    for action in actions[10:]:
        assert same_step(first.step(action), second.step(action))


def test_the_default_pose_of_a_floating_robot_is_untouched_by_free_props():
    from robo_rl.env.actions import build_model
    from robo_rl.env.registry import load_task

    task = load_task("quadruped_velocity")
    alone = build_model(task)
    beside = build_model(replace(task, scene=replace(task.scene, props=TASK.scene.props)))
    start = alone.mj.nq
    assert beside.default_qpos[:start].tolist() == alone.default_qpos.tolist()
    assert beside.default_qpos[start:].tolist() == pytest.approx([0.0, 1.0, 0.45, 1.0, 0.0, 0.0, 0.0])
    assert beside.base_qpos == alone.base_qpos
    assert mujoco.mj_id2name(beside.mj, mujoco.mjtObj.mjOBJ_CAMERA, 0) == "track"
    assert math.isclose(beside.mj.body("cube").mass[0], 0.0875)


def test_a_marker_shows_the_command_of_the_new_episode():
    goal = CommandCfg(("x", "y", "z"), (-0.3, -0.3, 0.1), (0.3, 0.3, 0.4), (9.0, 9.0))
    show = Event(randomize.show_command, "reset", {"prop": "cube", "command": "goal", "origin": (0.0, 1.0, 0.4)})
    env = VecEnv(replace(TASK, commands={"goal": goal}, events={"cube": show}), N, threads=1)
    env.reset()
    expected = env.commands["goal"].value + torch.tensor([0.0, 1.0, 0.4])
    torch.testing.assert_close(env.state.prop_pos_w("cube"), expected, atol=1e-5, rtol=0.0)


def test_props_and_a_coupled_gripper_move_alike_on_both_engines():
    """On the arm: a table lowered by a few centimetres in each env, a cube that falls on it, fingers that close."""
    pytest.importorskip("mujoco_warp")
    action = JointPosition({"joint[1-7]": 0.2, "finger_left": 0.01})
    task = replace(TASK, robot="arm", action=action, scene=replace(TASK.scene, iterations=20, ls_iterations=20))
    seen = []
    for backend in ("mujoco", "mujoco_warp"):
        env = VecEnv(task, 4, backend)
        env.reset()
        for action in random_actions(25, 4, 8):
            step = env.step(action)
        assert step.valid.all()
        places = (env.state.prop_pos_w("cube"), env.state.prop_pos_w("table"), env.state.joint_pos)
        seen.append(torch.cat(places, dim=1).clone())
        fingers = env.state.field("qpos")[:, env.model.qpos_of(["finger_left", "finger_right"])]
        torch.testing.assert_close(fingers[:, 0], fingers[:, 1], atol=1e-3, rtol=0.0)
    assert seen[0][:, 5].unique().numel() == 4  # heights of the tables
    torch.testing.assert_close(seen[1], seen[0], atol=1e-3, rtol=0.0)
