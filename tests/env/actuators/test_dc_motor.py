"""The DC motor against a scalar reference, its limits for any input, its energy, and the ideal limit."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from motor_tasks import driven

from robo_rl.env import IdealPD
from robo_rl.env.actions import build_model
from robo_rl.env.actuators.cfg import DCMotor
from robo_rl.env.actuators.dc_motor import DCMotorModel
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError

MODEL = build_model(load_task("quadruped_velocity"))
ROBOT = MODEL.robot
N = 7
anything = st.floats(width=32, allow_nan=True, allow_infinity=True)


def motor(position: bool = True, num_envs: int = N, **cfg: float) -> DCMotorModel:
    return DCMotorModel(DCMotor(**cfg), MODEL, num_envs, "cpu", position)


def slow_torque(j: int, cfg: DCMotor, target: float, q: float, v: float, gains: tuple[float, float, float]) -> float:
    """One motor, one number at a time."""
    kp, kd, strength = gains
    effort = ROBOT.effort_by_joint()[j]
    stall, no_load = cfg.stall_ratio * effort, cfg.speed_ratio * ROBOT.velocity_by_joint()[j]
    wanted = kp * (target - q) - kd * v
    most, least = stall * (1.0 - v / no_load), stall * (-1.0 - v / no_load)
    torque = min(max(wanted, least), most)
    return strength * min(max(torque, -effort), effort)


def test_equals_the_scalar_reference():
    cfg = DCMotor(stall_ratio=1.3, speed_ratio=0.8)
    model = motor(stall_ratio=1.3, speed_ratio=0.8)
    generator = torch.Generator().manual_seed(0)
    for name in model.params:
        model.params[name] = model.defaults[name] * (0.5 + torch.rand(N, 12, generator=generator))
    target, q = (2.0 * torch.randn(N, 12, generator=generator) for _ in range(2))
    v = 30.0 * torch.randn(N, 12, generator=generator)
    got = model.torque(target, q, v)
    for i in range(N):
        for j in range(12):
            gains = tuple(float(model.params[name][i, j]) for name in ("stiffness", "damping", "strength"))
            expected = slow_torque(j, cfg, float(target[i, j]), float(q[i, j]), float(v[i, j]), gains)
            assert float(got[i, j]) == pytest.approx(expected, rel=1e-4, abs=1e-3)


@settings(max_examples=200, deadline=None)
@given(target=anything, q=anything, v=anything, position=st.booleans())
def test_the_effort_limit_holds_for_any_input(target, q, v, position):
    model = motor(position, num_envs=1)
    one = torch.ones(1, 12)
    torque = model.torque(target * one, q * one, v * one)
    assert torch.isfinite(torque).all()
    assert (torque.abs() <= torch.tensor(ROBOT.effort_by_joint())).all()


@settings(max_examples=200, deadline=None)
@given(wanted=st.floats(-1e3, 1e3), share=st.floats(-3.0, 3.0))
def test_beyond_its_no_load_speed_a_motor_only_brakes_and_below_it_gives_no_more_than_its_power(wanted, share):
    model = motor(position=False, num_envs=1)
    speed = share * model.no_load[None]
    power = model.torque(torch.full((1, 12), wanted), torch.zeros(1, 12), speed) * speed
    if abs(share) >= 1.0:
        assert (power <= 1e-3).all()
    assert (power <= model.stall * model.no_load / 4.0 + 1e-3).all(), "more than stall torque x no-load speed / 4"


def test_four_quadrants():
    """At half of the no-load speed: half of the stall torque with the motion, one and a half against it."""
    model = motor(position=False, num_envs=1, stall_ratio=0.5)
    v = 0.5 * model.no_load[None]
    huge = torch.full((1, 12), 1e6)
    effort = model.effort[None]
    for sign in (1.0, -1.0):
        with_motion = model.torque(sign * huge, huge, sign * v)
        against = model.torque(-sign * huge, huge, sign * v)
        torch.testing.assert_close(with_motion, sign * 0.25 * effort)
        torch.testing.assert_close(against, -sign * 0.75 * effort)


def rollout(env, steps: int = 12) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    env.reset()
    states = []
    for _ in range(steps):
        env.step(torch.randn(4, 12, generator=generator))
        states.append(torch.cat([env.sim.state.q, env.sim.state.v], 1))
    return torch.stack(states)


def test_without_a_speed_limit_it_is_the_engines_servo():
    """Explicit Euler, so that the engine does not integrate the servo's damping implicitly either."""
    fast = {"episode_s": 10.0, "sim_dt_s": 0.002}
    servo, ours = (rollout(driven(4, cfg, **fast)) for cfg in (IdealPD(), DCMotor(stall_ratio=1e6, speed_ratio=1e6)))
    slow = rollout(driven(4, DCMotor(stall_ratio=1.0, speed_ratio=0.3), **fast))
    assert servo[-1, :, 7:19].std() > 0.05, "they moved"
    assert (ours - servo)[:4].abs().max() < 1e-4
    assert (slow - servo)[:4].abs().max() > 1e-2


def test_the_implicit_integrator_is_approached_with_the_physics_step():
    gaps = []
    for dt in (0.002, 0.001, 0.0005):
        fast = {"episode_s": 10.0, "sim_dt_s": dt, "decimation": round(0.02 / dt), "integrator": "implicitfast"}
        servo, ours = (rollout(driven(4, cfg, **fast), 3)[:, :, 7:19] for cfg in (IdealPD(), DCMotor(1e6, 1e6)))
        gaps.append((ours - servo).abs().max().item())
    assert gaps[0] > gaps[1] > gaps[2]
    assert gaps[2] < 0.02


def test_torque_actions_pass_the_motor():
    env = driven(2, DCMotor(stall_ratio=0.5), torque=True, decimation=1)
    env.reset()
    env.step(torch.ones(2, 12))
    at_rest = 0.5 * torch.tensor(ROBOT.effort_by_joint())
    torch.testing.assert_close(env.state.actuator_force, at_rest.expand(2, -1))


def test_impossible_ratios_are_refused():
    for cfg in ({"stall_ratio": 0.0}, {"speed_ratio": -1.0}, {"stall_ratio": math.nan}):
        with pytest.raises(UserError, match="must be above 0"):
            motor(**cfg)


def test_a_sleeping_robot_needs_no_energy():
    """In its default pose at rest every motor asks for nothing."""
    model = motor()
    pose = torch.tensor(ROBOT.default_pose_by_joint()).expand(N, -1)
    assert not np.any(model.torque(pose, pose, torch.zeros(N, 12)).numpy())
