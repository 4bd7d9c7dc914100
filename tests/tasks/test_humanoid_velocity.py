from __future__ import annotations

import math
from types import SimpleNamespace

import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks.locomotion import humanoid_velocity as task
from robo_rl_tasks.locomotion import walking
from robo_rl_tasks.locomotion.humanoid_velocity import (
    CLEARANCE,
    GAIT_S,
    STRIDE,
    fell,
    follows_stride,
    foot_gravity,
    mean_error,
    pose_weight,
    settled_yaw_vel_error,
    sole_tilt,
    soles_close,
    stride,
)
from robo_rl_tasks.locomotion.mean_velocity import TIME_S

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task

N = 8
COMMAND = torch.tensor([0.5, 0.0, 0.0])


@pytest.fixture
def env():
    env = VecEnv(load_task("humanoid_velocity"), N, threads=1)
    env.reset()
    env.set_command("velocity", COMMAND)
    return env


def put(env, **joints: float):
    """Every robot in its default pose, with some joints elsewhere."""
    q = torch.as_tensor(env.model.default_qpos, dtype=torch.float32).repeat(N, 1)
    for name, value in joints.items():
        q[:, env.model.qpos_of([name])[0]] += value
    everyone = torch.ones(N, dtype=torch.bool)
    env.sim.write_state(everyone, q=q, v=torch.zeros(N, env.model.mj.nv))
    env.sim.forward()
    env._fresh()
    for tracker in env.trackers.values():
        tracker.update(env.state)
    env.state.forget()
    return env.state


def test_soles_are_flat_in_the_default_pose_and_tilt_with_the_ankle(env):
    assert sole_tilt(put(env)).max() < 1e-4
    s = put(env, left_ankle_pitch=0.3)
    torch.testing.assert_close(sole_tilt(s), torch.full((N,), math.sin(0.3) ** 2), atol=1e-3, rtol=0.0)
    assert (foot_gravity(s)[:, 0, 0] > 0.0).all()  # toes down: gravity points forward in the foot's frame


def test_soles_are_counted_as_close_below_sixteen_centimetres(env):
    assert soles_close(put(env)).max() == 0.0  # 23 cm apart
    s = put(env, left_hip_roll=-0.2)
    apart = (s.site_pos_w(("left_foot",)) - s.site_pos_w(("right_foot",)))[:, 0, :2].norm(dim=-1)
    assert (apart < 0.16).all()
    torch.testing.assert_close(soles_close(s), 0.16 - apart)


def test_the_legs_swing_in_turn_with_both_on_the_ground_between(env):
    both_down = []
    for k in range(round(GAIT_S / env.step_dt)):
        env._steps[:] = k
        env._fresh()
        swing = walking.swing_of(env.state, **STRIDE)
        assert not (swing >= 0.0).all(1).any(), "both feet in the air"
        both_down.append(bool((swing < 0.0).all()))
    assert 0.1 < sum(both_down) / len(both_down) < 0.25


def test_off_beat_and_clearance_count_only_while_moving(env):
    env._steps[:] = round(0.21 * GAIT_S / env.step_dt)  # middle of the left swing
    s = put(env)
    assert s.tracker("feet").contact.sum() == 2 * N
    torch.testing.assert_close(walking.off_beat(s, **STRIDE), torch.full((N,), 0.5))
    height = s.tracker("feet").height[:, 0]
    arch = CLEARANCE * torch.sin(math.pi * walking.swing_of(s, **STRIDE)[:, 0])
    error = walking.swing_height(s, **STRIDE, clearance=CLEARANCE)
    torch.testing.assert_close(error, (height - arch).square(), atol=1e-6, rtol=0.0)
    env.set_command("velocity", torch.zeros(3))
    env._fresh()
    assert walking.off_beat(env.state, **STRIDE).max() == 0.0
    assert walking.swing_height(env.state, **STRIDE, clearance=CLEARANCE).max() == 0.0


def test_a_fall_is_a_low_or_a_tilted_pelvis(env):
    assert not fell(put(env)).any()
    for height, tilt, fallen in ((0.45, 0.0, True), (0.6, 0.0, False), (0.75, 55.0, True), (0.75, 45.0, False)):
        q = torch.as_tensor(env.model.default_qpos, dtype=torch.float32).repeat(N, 1)
        half = 0.5 * math.radians(tilt)
        q[:, env.model.base_qpos] = torch.tensor([0.0, 0.0, height, math.cos(half), math.sin(half), 0.0, 0.0])
        env.sim.write_state(torch.ones(N, dtype=torch.bool), q=q)
        env._fresh()
        assert bool(fell(env.state).all()) is fallen


def test_joints_that_only_spread_or_turn_a_leg_weigh_most():
    assert pose_weight("left_hip_yaw") > pose_weight("left_elbow") > pose_weight("right_knee") == 0.0


def test_the_stride_lifts_a_level_sole_by_the_clearance(env):
    env._steps[:] = round(0.21 * GAIT_S / env.step_dt)  # middle of the left swing
    bent = stride(put(env))[0]
    before = env.state.tracker("feet").height[:, 0].clone()
    s = put(env, **dict(zip(env.model.robot.joints, bent.tolist())))
    lifted = s.tracker("feet").height[:, 0] - before
    assert ((lifted - CLEARANCE).abs() < 0.03).all()
    assert sole_tilt(s).max() < 0.01
    torch.testing.assert_close(follows_stride(s), torch.ones(N), atol=1e-4, rtol=0.0)
    assert (follows_stride(put(env)) < 0.1).all()


def test_the_mean_velocity_keeps_the_turn_and_loses_the_sway(env):
    """Turning at 0.4 rad/s and swaying by 0.5 rad/s with every stride is an error of less than 0.1 rad/s."""
    mean, dt = env.trackers["mean"], env.step_dt
    mean.velocity = torch.zeros(N, 3)
    errors = []
    for k in range(round(6.0 * TIME_S / dt)):
        v = torch.zeros(N, env.model.mj.nv)
        v[:, env.model.base_qvel.start + 5] = 0.4 + 0.5 * math.sin(2.0 * math.pi * k * dt / GAIT_S)
        env.sim.write_state(torch.ones(N, dtype=torch.bool), v=v)
        env.sim.forward()
        env._fresh()
        mean.update(env.state)
        errors.append((mean.velocity[:, 2] - 0.4).abs().max().item())
    assert errors[0] > 0.38
    assert max(errors[-40:]) < 0.1
    torch.testing.assert_close(mean_error(env.state), COMMAND - mean.velocity)


def test_what_follows_a_new_command_does_not_count(env):
    env.set_command("velocity", COMMAND)
    env._fresh()
    assert settled_yaw_vel_error(env.state)[1].max() == 0.0


TASK = "humanoid_velocity"
ROLL_30 = [math.cos(math.pi / 12), math.sin(math.pi / 12), 0.0, 0.0]
PITCH_30 = [math.cos(math.pi / 12), 0.0, math.sin(math.pi / 12), 0.0]
POSE = model_of(TASK).robot.default_pose
WALK = {"command_velocity": [0.5, -0.2, 0.3]}
MID_SWING = {**WALK, "phase": [0.5 * STRIDE["share"] - 1e-3]}  # of the left foot; the right one stands


def feet(**values):
    return {"trackers": {"feet": SimpleNamespace(**{k: torch.tensor([v]) for k, v in values.items()})}}


def mean(*velocity: float):
    return {"trackers": {"mean": SimpleNamespace(velocity=torch.tensor([velocity]))}}


def placed(kind: str, **values: list[float]):
    """Rows of a table of bodies' attitudes or of sites' positions: those named; the others are zero."""
    mj = model_of(TASK).mj
    table = torch.zeros(mj.nbody, 4) if kind == "body" else torch.zeros(mj.nsite, 3)
    for name, value in values.items():
        table[model_of(TASK).index(kind, name)] = torch.tensor(value)
    return {"xquat" if kind == "body" else "site_xpos": table.tolist()}


def off(**joints: float):
    return {"joints": {name: (POSE.get(name, 0.0) + value, 0.0) for name, value in joints.items()}}


# The mean velocity is off by (0.2, -0.3) m/s and -0.4 rad/s.
DRIFTING = {**WALK, **mean(0.3, 0.1, 0.7)}

ARCH = {**STRIDE, "clearance": CLEARANCE}

BY_HAND = [  # function, state, parameters, value
    (task.tracks_mean_lin_vel, DRIFTING, {"sigma": 0.25}, math.exp(-0.13 / 0.0625)),
    (task.tracks_mean_yaw_vel, DRIFTING, {"sigma": 0.5}, math.exp(-0.16 / 0.25)),
    (walking.tilt, {"base": {"quat": ROLL_30}}, {}, 0.25),
    (task.height_error, {"base": {"pos": [3.0, 2.0, task.HEIGHT + 0.1]}}, {}, 0.01),
    (task.sole_tilt, placed("body", left_foot=ROLL_30, right_foot=PITCH_30), {}, 0.5),
    (walking.off_beat, {**MID_SWING, **feet(contact=[1.0, 0.0])}, {**STRIDE}, 1.0),
    (walking.off_beat, {**MID_SWING, **feet(contact=[0.0, 1.0])}, {**STRIDE}, 0.0),
    (walking.swing_height, {**MID_SWING, **feet(height=[CLEARANCE - 0.02, 0.3])}, ARCH, 0.0004),
    (task.follows_stride, off(left_knee=0.2, left_hip_yaw=1.0), {}, math.exp(-0.2)),
    (task.follows_stride, {**MID_SWING, **off(right_knee=0.2)}, {}, math.exp(-(0.16 + 0.64 + 0.16 + 0.04) / 0.2)),
    (task.pose, off(left_hip_yaw=0.3, left_elbow=0.2, right_knee=1.0), {}, 0.09 + 0.5 * 0.04),
    (task.soles_close, placed("site", left_foot=[0.05, 0.0, 0.9], right_foot=[0.0, 0.12, 0.0]), {}, 0.03),
]


@pytest.mark.parametrize(("func", "fields", "params", "expected"), BY_HAND)
def test_reward_by_hand(func, fields, params, expected):
    assert func(fake_state(TASK, **fields), **params).item() == pytest.approx(expected, rel=1e-3, abs=1e-7)


def test_every_reward_of_its_own_has_its_number():
    own = {term.func for term in task.REWARDS.values() if term.func.__module__ == task.__name__}
    assert own == {func for func, *_ in BY_HAND if func.__module__ == task.__name__}


@pytest.mark.parametrize(("age", "weight"), [(task.SETTLE_S - 0.1, 0.0), (task.SETTLE_S + 0.1, 1.0)])
def test_errors_are_of_the_mean_velocity_once_the_command_is_old(age, weight):
    s = fake_state(TASK, **DRIFTING, **{"age.velocity": age})
    for func, error in ((task.settled_lin_vel_error, math.sqrt(0.13)), (task.settled_yaw_vel_error, 0.4)):
        value, counts = func(s)
        assert (value.item(), counts.item()) == (pytest.approx(error), weight)


def test_the_stride_begins_in_time_whatever_the_clock_is_rounded_to():
    for phase, foot in ((0.0, 0), (0.999999, 0), (0.5, 1), (0.499999, 1)):
        swing = walking.swing_of(fake_state(TASK, phase=[phase]), **STRIDE)[0]
        assert 0.0 <= swing[foot] < 0.01
        assert swing[1 - foot] < 0.0
    assert (walking.swing_of(fake_state(TASK, phase=[0.3]), **STRIDE)[0, 0] - 0.3 / STRIDE["share"]).abs() < 5e-3
