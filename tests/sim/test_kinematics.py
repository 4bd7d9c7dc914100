"""Of which state derived fields are after a step: each kind against a plain loop over `MjData`."""

from __future__ import annotations

import mujoco
import numpy as np
import pytest
import torch
from robo_rl_tasks.locomotion.quadruped_velocity import quadruped_velocity

from robo_rl.env.actions import build_model
from robo_rl.sim.mujoco_backend import MujocoBackend

FIELDS = ("xpos", "sensordata", "actuator_force", "cvel")
AFTER_A_STEP = {"legacy": mujoco.mj_step1, "fresh": mujoco.mj_forward, "substep_old": lambda model, data: None}


@pytest.fixture(scope="module")
def model():
    return build_model(quadruped_velocity())


@pytest.mark.parametrize("kinematics", AFTER_A_STEP)
@pytest.mark.parametrize("by_substep", [False, True])
def test_equals_a_plain_loop(model, kinematics, by_substep):
    sim = MujocoBackend(model, 2, threads=1, kinematics=kinematics)
    for name in FIELDS:
        sim.read(name)
    data = mujoco.MjData(model.mj)
    slots = sim._delayed
    data.qpos[:] = model.default_qpos
    data.history[slots.ravel()] = np.repeat(model.default_ctrl, slots.shape[1])
    mujoco.mj_forward(model.mj, data)
    for k in range(30):  # a fall onto the feet: contacts begin on the way
        target = (model.default_ctrl + 0.3 * np.sin(0.7 * k + np.arange(12))).astype(np.float32)
        sim.set_control(torch.from_numpy(target).expand(2, -1))
        sim.step(4, (lambda _: None) if by_substep else None)
        data.ctrl[:] = target
        mujoco.mj_step(model.mj, data, 4)
        AFTER_A_STEP[kinematics](model.mj, data)
        for name in ("qpos", "qvel", *FIELDS):
            expected = getattr(data, name).astype(np.float32)
            np.testing.assert_allclose(sim.read(name)[1].numpy(), expected, rtol=2e-4, atol=2e-4, err_msg=name)
    assert data.ncon > 0


def test_kinds_differ_in_what_is_read_and_not_in_what_happens(model):
    reads = {}
    for kinematics in AFTER_A_STEP:
        sim = MujocoBackend(model, 1, threads=1, kinematics=kinematics)
        sim.read("xpos"), sim.read("qacc")
        sim.step(4)
        sim.write_state(torch.tensor([True]), v=sim.state.v + 1.0)  # falling and turning
        sim.step(1)
        reads[kinematics] = {name: sim.read(name).clone() for name in ("qpos", "xpos", "qacc")}
    for kinematics in AFTER_A_STEP:
        torch.testing.assert_close(reads[kinematics]["qpos"], reads["legacy"]["qpos"])
    assert torch.equal(reads["fresh"]["xpos"], reads["legacy"]["xpos"])
    assert not torch.allclose(reads["substep_old"]["xpos"], reads["legacy"]["xpos"], atol=1e-4)
    assert torch.equal(reads["substep_old"]["qacc"], reads["legacy"]["qacc"])
    assert not torch.allclose(reads["fresh"]["qacc"], reads["legacy"]["qacc"], atol=1e-3)


def test_forward_of_some_envs_leaves_the_others_old(model):
    sim = MujocoBackend(model, 2, threads=1, kinematics="substep_old")
    sim.read("xpos")
    sim.write_state(torch.tensor([True, True]), v=sim.state.v + 1.0)
    sim.step(1)
    old = sim.read("xpos").clone()
    sim.forward(torch.tensor([True, False]))
    assert not torch.allclose(sim.read("xpos")[0], old[0], atol=1e-4)
    assert torch.equal(sim.read("xpos")[1], old[1])
