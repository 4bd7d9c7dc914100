"""Start poses: within the limits, free of contact, lifted no higher than needed."""

from __future__ import annotations

import math
from dataclasses import replace

import mujoco
import numpy as np
import pytest
import torch

from robo_rl.env import Event, VecEnv, starts
from robo_rl.env.actions import build_model
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError


def ncon(model, q: torch.Tensor) -> int:
    data = mujoco.MjData(model.mj)
    data.qpos[:] = q
    mujoco.mj_fwdPosition(model.mj, data)
    return data.ncon


@pytest.fixture(scope="module")
def dog():
    return build_model(load_task("quadruped_velocity"))


def test_a_random_pose_fills_the_limits_and_nothing_else(dog):
    u = torch.rand(2000, dog.mj.nq, generator=torch.Generator().manual_seed(0))
    q = starts.random_pose(dog, u)
    limits = torch.tensor(dog.joint_range).float()
    joints = q[:, torch.tensor(dog.joint_qpos)]
    assert ((joints >= limits[:, 0]) & (joints <= limits[:, 1])).all()
    share = (joints.amax(0) - joints.amin(0)) / (limits[:, 1] - limits[:, 0])
    assert share.min() > 0.99
    assert torch.equal(q[:, :3], torch.tensor(dog.default_qpos[:3]).float().expand(2000, 3))
    torch.testing.assert_close(q[:, 3:7].norm(dim=1), torch.ones(2000))


def test_what_is_not_limited_turns_only_where_it_is_asked():
    model = build_model(load_task("cartpole_swingup"))
    ends = torch.tensor([[0.0, 0.0], [1.0, 1.0]])
    turned, still = starts.random_pose(model, ends), starts.limited_pose(model, ends)
    hinge = int(model.qpos_of(["hinge"])[0])
    assert turned[:, hinge].tolist() == pytest.approx([-math.pi, math.pi])
    assert still[:, hinge].tolist() == pytest.approx([model.default_qpos[hinge]] * 2)
    assert torch.equal(turned[:, 1 - hinge], still[:, 1 - hinge])


def test_starts_of_the_pool_touch_nothing(dog):
    pool = dog.table(starts.free_of_contact, torch.device("cpu"))
    assert pool.shape == (starts.POOL, dog.mj.nq + dog.mj.nv)
    assert not pool[:, dog.mj.nq :].any()
    assert not any(ncon(dog, q[: dog.mj.nq]) for q in pool[:50])
    assert pool.unique(dim=0).shape == pool.shape
    assert dog.table(starts.free_of_contact, torch.device("cpu")) is pool, "made once"


def test_where_every_pose_touches_it_is_said(dog, monkeypatch):
    monkeypatch.setattr(starts, "_TRIES", 2)
    with pytest.raises(UserError, match='robot "quadruped" touches something in nearly all of 1024 random poses'):
        starts.free_of_contact(dog, lambda model, u: torch.zeros_like(u))


def test_lifted_as_little_as_needed(dog):
    """Against a search from below, one step at a time."""
    q = torch.tensor(dog.default_qpos, dtype=torch.float32).repeat(starts.POOL, 1)
    q[:, 3:7] = torch.nn.functional.normalize(torch.randn(starts.POOL, 4, generator=torch.Generator().manual_seed(0)))
    lifted = starts.lifted(dog, q.clone(), step_m=0.02, most=63)[:, : dog.mj.nq]
    for found, start in zip(lifted[:20], q[:20]):
        heights = (0.02 * k for k in range(64))
        free = next(z for z in heights if not ncon(dog, torch.cat([start[:2], torch.tensor([z]), start[3:]])))
        assert float(found[2]) == pytest.approx(free)
    assert lifted[:, 2].std() > 0.02


def test_settled_is_what_a_plain_loop_gives(dog):
    pool = starts.settled(dog, steps=30, count=3)
    u = torch.rand(3, dog.mj.nq, generator=torch.Generator().manual_seed(0))
    data = mujoco.MjData(dog.mj)
    data.qpos[:] = starts.random_pose(dog, u)[1]
    mujoco.mj_step(dog.mj, data, 30)
    np.testing.assert_allclose(pool[1], np.concatenate([data.qpos, data.qvel]), rtol=1e-5, atol=1e-5)


def test_moments_of_one_run_are_those_of_runs_of_their_own(dog):
    moments = starts.settling(dog, (4, 9, 30), starts.random_pose, count=3, limp=True)
    alone = [starts.settled(dog, steps, count=3, limp=True) for steps in (4, 9, 30)]
    assert torch.equal(moments, torch.cat(alone))
    assert not torch.equal(alone[2], starts.settled(dog, 30, count=3)), "limp: without motors"


def test_each_reset_draws_another_start_of_the_pool():
    events = {"start": Event(starts.from_pool, "reset", {"pool": starts.free_of_contact})}
    env = VecEnv(replace(load_task("quadruped_velocity"), events=events), 64, threads=1)
    pool = env.model.table(starts.free_of_contact, torch.device("cpu"))[:, : env.model.mj.nq]
    env.reset()
    first = env.sim.state.q.clone()
    env.reset()
    for q in (first, env.sim.state.q):
        assert (q[:, None] == pool).all(2).any(1).all()
        assert q.unique(dim=0).shape[0] > 50
    assert not torch.equal(first, env.sim.state.q)


def test_pressed_is_where_the_servos_lead_and_stays_there(dog):
    """In the air for a moment: joints go to their targets, the base has only fallen by that moment."""
    q = torch.tensor(dog.default_qpos, dtype=torch.float32).repeat(3, 1)
    q[:, 2] += 1.0
    aims = torch.tensor(dog.default_ctrl, dtype=torch.float32) + torch.tensor([[0.0], [0.1], [-0.1]])
    steps = 40
    state = starts.pressed(dog, q, aims, steps)
    assert not state[:, dog.mj.nq :].any()
    fallen = 0.5 * 9.81 * (steps * dog.mj.opt.timestep) ** 2
    torch.testing.assert_close(state[:, 2], q[:, 2] - fallen, atol=0.02, rtol=0.0)
    moved = state[:, dog.joint_qpos] - q[:, dog.joint_qpos]
    assert (moved[1] > 0.05).all()
    assert (moved[2] < -0.05).all()
    assert moved[0].abs().max() < 0.02
