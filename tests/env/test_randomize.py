"""Randomisation: always physically valid, nominal at scale 1, inside its range, and felt by the physics."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from robo_rl.env import JointVelocity, randomize, rotations
from robo_rl.env.actions import build_model
from robo_rl.env.events import EventContext
from robo_rl.env.masks import Rows
from robo_rl.env.registry import load_task
from robo_rl.env.rng import EnvRandom
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError
from robo_rl.sim.mujoco_backend import MujocoBackend

N = 8
EVERYONE = torch.ones(N, dtype=torch.bool)
BASE = {"quadruped": "trunk", "quadrotor": "base"}
scales = st.tuples(st.floats(0.0, 3.0), st.floats(0.0, 3.0)).map(lambda x: (min(x), max(x)))
MODELS = {
    robot: build_model(load_task(task))
    for robot, task in (
        ("quadruped", "quadruped_velocity"),
        ("quadrotor", "quadrotor_hover"),
        ("cartpole", "cartpole_swingup"),
    )
}


def context(robot: str) -> EventContext:
    return EventContext("test", MujocoBackend(MODELS[robot], N, threads=1), EnvRandom(0, N), {})


SHARED = {robot: context(robot) for robot in MODELS}


def apply(ctx: EventContext, func, mask: torch.Tensor = EVERYONE, **params) -> MujocoBackend:
    ctx.begin(Rows(mask))
    func(ctx, **params)
    if ctx.stale:
        ctx._sim.commit(mask)
    return ctx._sim


@settings(max_examples=25, deadline=None)
@given(mass=scales, shape=scales, robot=st.sampled_from(["quadruped", "quadrotor"]), step=st.integers(0, 10**6))
def test_mass_and_inertia_are_always_physically_valid(mass, shape, robot, step):
    """Principal moments of any body satisfy I_i <= I_j + I_k."""
    ctx = SHARED[robot]
    ctx._rng.step = step
    apply(ctx, randomize.mass, scale=mass)
    sim = apply(ctx, randomize.inertia, scale=shape, body=BASE[robot])
    inertia = sim.params("body_inertia")
    assert (sim.params("body_mass") >= 0.0).all()
    assert (inertia >= 0.0).all()
    slack = inertia.sum(-1, keepdim=True) - 2.0 * inertia
    assert (slack >= -1e-9 * inertia.sum(-1, keepdim=True)).all()


def test_inertia_follows_the_mass_and_changes_shape_alone():
    ctx = context("quadruped")
    sim = apply(ctx, randomize.mass, scale=(2.0, 2.0))
    apply(ctx, randomize.inertia, scale=(1.0, 1.0), body="trunk")
    i = ctx.model.index("body", "trunk")
    assert torch.allclose(sim.params("body_inertia")[:, i], 2.0 * ctx.default("body_inertia")[i])
    apply(ctx, randomize.inertia, scale=(0.5, 1.5), body="trunk")
    assert torch.allclose(sim.params("body_mass")[:, i], 2.0 * ctx.default("body_mass")[i])
    assert sim.params("body_inertia")[:, i].std(0).min() > 0.0


ONE = (1.0, 1.0)
NOMINAL = {
    "mass": ("quadruped", randomize.mass, {"scale": ONE}),
    "one body's mass": ("quadruped", randomize.mass, {"scale": ONE, "body": "trunk"}),
    "inertia": ("quadruped", randomize.inertia, {"scale": ONE, "body": "trunk"}),
    "center_of_mass": ("quadruped", randomize.center_of_mass, {"offset": 0.0, "body": "trunk"}),
    "friction": ("quadruped", randomize.friction, {"scale": ONE}),
    "servo_gains": ("quadruped", randomize.servo_gains, {"stiffness": ONE, "damping": ONE}),
    "motor_strength": ("quadrotor", randomize.motor_strength, {"scale": ONE}),
    "joint_friction": ("cartpole", randomize.joint_friction, {"frictionloss": ONE, "damping": ONE}),
}


@pytest.mark.parametrize(("robot", "func", "params"), NOMINAL.values(), ids=NOMINAL)
def test_scale_one_is_nominal(robot, func, params):
    ctx = context(robot)
    sim = apply(ctx, func, **params)
    assert sim._params
    for field in sim._params:
        nominal = ctx.default(field)
        torch.testing.assert_close(sim.params(field), nominal.expand(N, *nominal.shape), rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize(("robot", "func", "params"), NOMINAL.values(), ids=NOMINAL)
def test_only_the_mask_is_changed(robot, func, params):
    ctx = context(robot)
    mask = torch.arange(N) < 3
    wide = {k: (0.5, 0.9) if v == ONE else 0.01 if k == "offset" else v for k, v in params.items()}
    sim = apply(ctx, func, mask, **wide)
    for field in sim._params:
        nominal = ctx.default(field).expand(N, *ctx.default(field).shape)
        assert torch.equal(sim.params(field)[~mask], nominal[~mask])
    assert any(not torch.equal(sim.params(f)[mask], ctx.default(f).expand_as(sim.params(f))[mask]) for f in sim._params)


def settle(robot: str, func=None, **params) -> tuple[EventContext, MujocoBackend]:
    """A robot in its default pose with position servos at rest, after an event."""
    ctx = context(robot)
    if func is not None:
        apply(ctx, func, **params)
    ctx._sim.forward()
    return ctx, ctx._sim


def hold(ctx: EventContext, offset: float = 0.0) -> torch.Tensor:
    return torch.tensor(ctx.model.default_ctrl + offset, dtype=torch.float32).expand(N, -1)


def test_stiffness_scales_the_torque_of_a_position_error():
    torques = []
    for scale in (1.0, 2.0):
        ctx, sim = settle("quadruped", randomize.servo_gains, stiffness=(scale, scale), damping=(1.0, 1.0))
        sim.read("actuator_force")
        sim.set_control(hold(ctx, 0.05))
        sim.step(1)
        torques.append(sim.read("actuator_force").clone())
    stiffness = torch.tensor(ctx.model.robot.stiffness_by_joint())
    torch.testing.assert_close(torques[0], (0.05 * stiffness).expand(N, -1), rtol=1e-3, atol=0.0)
    torch.testing.assert_close(torques[1], 2.0 * torques[0], rtol=1e-3, atol=0.0)


def test_a_velocity_servo_has_one_gain_and_damping_scales_it():
    """Torque kd (target - dq): moving at the target's speed it stays zero, whatever the scales."""
    task = replace(load_task("quadruped_velocity"), action=JointVelocity())
    sim = MujocoBackend(build_model(task), N, threads=1)
    ctx = EventContext("test", sim, EnvRandom(0, N), {})
    apply(ctx, randomize.servo_gains, stiffness=(3.0, 3.0), damping=(2.0, 2.0))
    v = sim.state.v.clone()
    v[:, torch.as_tensor(ctx.model.joint_qvel)] = 0.5
    sim.write_state(EVERYONE, v=v)
    for target, expected in ((0.5, 0.0), (1.0, 1.0)):
        sim.set_control(torch.full((N, 12), target))
        sim.forward()
        torch.testing.assert_close(sim.read("actuator_force"), torch.full((N, 12), expected))


def test_damping_scales_the_torque_against_a_speed():
    torques = []
    for scale in (1.0, 2.0):
        ctx, sim = settle("quadruped", randomize.servo_gains, stiffness=(1.0, 1.0), damping=(scale, scale))
        v = sim.state.v.clone()
        v[:, torch.as_tensor(ctx.model.joint_qvel)] = 0.5
        sim.read("actuator_force")
        sim.set_control(hold(ctx))
        sim.write_state(EVERYONE, v=v)
        sim.forward()
        torques.append(sim.read("actuator_force").clone())
    damping = torch.tensor(ctx.model.robot.damping_by_joint())
    torch.testing.assert_close(torques[0], (-0.5 * damping).expand(N, -1), rtol=1e-3, atol=1e-5)
    torch.testing.assert_close(torques[1], 2.0 * torques[0], rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("time_constant_s", [0.02, 0.08])
def test_motor_lag_is_the_time_constant_that_one_measures(time_constant_s):
    _, sim = settle("quadrotor", randomize.motor_lag, time_constant_s=(time_constant_s, time_constant_s))
    target = 0.1
    sim.set_control(torch.full((N, 4), target))
    steps = round(time_constant_s / sim.dt)
    for k in range(1, 3 * steps + 1):
        sim.step(1)
        share = (sim.state.act[0, 0] / target).item()
        assert share == pytest.approx(1.0 - np.exp(-k * sim.dt / time_constant_s), abs=0.06), k


def test_motor_strength_scales_the_thrust():
    speeds = []
    for scale in (1.0, 1.5):
        ctx, sim = settle("quadrotor", randomize.motor_strength, scale=(scale, scale))
        q = sim.state.q.clone()
        q[:, 2] = 1.0  # off the ground
        sim.write_state(EVERYONE, q)
        sim.set_control(torch.full((N, 4), 0.12))
        sim.step(20)
        gravity = abs(float(ctx.model.mj.opt.gravity[2])) * 20 * sim.dt
        speeds.append(sim.state.v[:, 2] + gravity)
    torch.testing.assert_close(speeds[1], 1.5 * speeds[0], rtol=0.02, atol=0.0)


def test_mass_divides_the_acceleration():
    speeds = []
    for scale in (1.0, 2.0):
        ctx, sim = settle("quadrotor", randomize.mass, scale=(scale, scale))
        sim.set_wrench("base", torch.tensor([0.0, 0.0, 1.0]).expand(N, 3), torch.zeros(N, 3))
        sim.step(5)
        speeds.append(sim.state.v[:, 2] + abs(float(ctx.model.mj.opt.gravity[2])) * 5 * sim.dt)
    torch.testing.assert_close(speeds[0], 2.0 * speeds[1], rtol=0.02, atol=0.0)


def test_joint_damping_sets_how_fast_a_cart_stops():
    """v(t) = v(0) exp(-d t / m), m with the armature; the pole is made light and the cart free of it."""
    rates = []
    for scale in (1.0, 3.0):
        ctx = context("cartpole")
        apply(ctx, randomize.mass, scale=(1e-3, 1e-3), body="pole")
        apply(ctx, randomize.joint_friction, frictionloss=(1.0, 1.0), damping=(scale, scale))
        v = ctx._sim.state.v.clone()
        v[:, 0] = 0.5
        ctx._sim.write_state(EVERYONE, v=v)
        ctx._sim.step(10)
        rates.append(-(ctx._sim.state.v[:, 0] / 0.5).log())
    torch.testing.assert_close(rates[1], 3.0 * rates[0], rtol=0.1, atol=0.0)


def test_friction_of_named_pairs_is_refused():
    env = VecEnv(load_task("gym_half_cheetah"), 1)
    ctx = EventContext("grip", env.sim, env.rng, {})
    ctx.begin(Rows(torch.tensor([True])))
    with pytest.raises(UserError, match='event "grip" changes the friction of geoms whose contacts are named pairs'):
        randomize.friction(ctx, (0.5, 1.0))


def test_friction_stops_a_sliding_robot_sooner():
    slid = []
    for scale in (0.2, 1.0):
        ctx, sim = settle("quadruped", randomize.friction, scale=(scale, scale))
        sim.set_control(hold(ctx))
        sim.step(60)  # comes to rest on its feet
        v = sim.state.v.clone()
        v[:, 0] = 1.0
        feet = [ctx.model.index("site", name) for name in ctx.model.robot.feet]
        start = sim.read("site_xpos")[:, feet, 0].clone()
        sim.write_state(EVERYONE, v=v)
        sim.step(40)
        slid.append((sim.read("site_xpos")[:, feet, 0] - start).mean().item())
    assert slid[0] > 2.0 * slid[1] > 0.0


def test_center_of_mass_moves_at_most_by_its_offset():
    ctx = context("quadruped")
    sim = apply(ctx, randomize.center_of_mass, offset=0.03, body="trunk")
    i = ctx.model.index("body", "trunk")
    moved = sim.params("body_ipos")[:, i] - ctx.default("body_ipos")[i]
    assert 0.015 < moved.abs().max() <= 0.03


def test_reset_base_stays_inside_its_bounds_and_fills_them():
    ctx = SHARED["quadrotor"]
    starts, default = [], torch.tensor(ctx.model.default_qpos[:3], dtype=torch.float32)
    for step in range(100):
        ctx._rng.step = step
        pos = ((-1.0, 1.0), (0.0, 0.5), (2.0, 2.0))
        sim = apply(ctx, randomize.reset_base, pos=pos, tilt_rad=0.6, yaw_rad=1.0, lin_vel=0.4, ang_vel=0.2)
        starts.append(torch.cat([sim.state.q, sim.state.v], 1))
    q, v = torch.cat(starts)[:, :7], torch.cat(starts)[:, 7:]
    offset = q[:, :3] - default
    for axis, (low, high) in enumerate(pos):
        assert low - 1e-6 <= offset[:, axis].min() <= low + 0.01
        assert high - 0.01 <= offset[:, axis].max() <= high + 1e-6
    torch.testing.assert_close(q[:, 3:].norm(dim=1), torch.ones(len(q)))
    up = rotations.rotate(q[:, 3:], torch.tensor([0.0, 0.0, 1.0]).expand(len(q), 3))
    tilt = up[:, 2].clamp(-1, 1).acos()
    assert 0.55 < tilt.max() <= 0.6 + 1e-4
    assert 0.35 < v[:, :3].abs().max() <= 0.4
    assert 0.15 < v[:, 3:6].abs().max() <= 0.2


def test_reset_joints_respects_limits_and_poses_joints_without_an_actuator():
    ctx = SHARED["quadruped"]
    sim = apply(ctx, randomize.reset_joints, offset=(-10.0, 10.0), velocity=(-0.5, 0.5))
    q, limits = sim.state.q[:, torch.as_tensor(ctx.model.joint_qpos)].double(), torch.as_tensor(ctx.model.joint_range)
    assert (q >= limits[:, 0] - 1e-6).all()
    assert (q <= limits[:, 1] + 1e-6).all()
    ctx = SHARED["cartpole"]
    sim = apply(ctx, randomize.reset_joints, offset=(0.1, 0.1), velocity=(0.0, 0.0), joints=("hinge",))
    assert sim.state.q[:, 1].tolist() == pytest.approx([np.pi + 0.1] * N)


def test_push_adds_to_the_velocity_of_the_base_only():
    ctx = SHARED["quadruped"]
    ctx._sim.reset(EVERYONE)
    v = ctx._sim.state.v.clone()
    v[:] = 1.0
    ctx._sim.write_state(EVERYONE, v=v)
    change = apply(ctx, randomize.push, lin_vel=0.5, ang_vel=0.3).state.v - v
    assert (change[:, :2].abs() <= 0.5).all()
    assert (change[:, 3:6].abs() <= 0.3).all()
    assert (change[:, [0, 1, 3, 4, 5]] != 0.0).all()
    assert not change[:, 2].any()
    assert not change[:, 6:].any()


def test_a_ball_of_starts_is_filled_evenly():
    """Half of the points of a ball lie within 2^(-1/3) of its radius, and half above its middle."""
    ctx = SHARED["quadrotor"]
    still = {"tilt_rad": 0.0, "yaw_rad": 0.0, "lin_vel": 0.0, "ang_vel": 0.0}
    points = []
    for step in range(200):
        ctx._rng.step = step
        sim = apply(ctx, randomize.reset_base, pos=((0, 0), (0, 0), (2, 2)), radius=1.5, **still)
        points.append(sim.state.q[:, :3].clone())
    offset = torch.cat(points) - torch.tensor(ctx.model.default_qpos[:3] + np.array([0, 0, 2]), dtype=torch.float32)
    distance = offset.norm(dim=1)
    assert 1.45 < distance.max() <= 1.5 + 1e-5
    assert abs((distance < 1.5 * 0.5 ** (1 / 3)).float().mean() - 0.5) < 0.06
    assert ((offset > 0.0).float().mean(0) - 0.5).abs().max() < 0.06
