"""Of which state derived fields are after a step: each kind against a plain loop over `MjData`."""

from __future__ import annotations

import mujoco
import numpy as np
import pytest
import torch
from any_backend import BACKENDS, converged_model_of, make

from robo_rl.sim.scene import history_slots

pytestmark = pytest.mark.parametrize("backend", BACKENDS)
MODEL = converged_model_of("quadruped")
FIELDS = ("xpos", "sensordata", "actuator_force", "cvel")
AFTER_A_STEP = {"legacy": mujoco.mj_step1, "fresh": mujoco.mj_forward, "substep_old": lambda model, data: None}


@pytest.mark.parametrize("kinematics", AFTER_A_STEP)
@pytest.mark.parametrize("by_substep", [False, True])
def test_equals_a_plain_loop(backend, kinematics, by_substep):
    sim = make(backend, MODEL, 2, kinematics=kinematics)
    for name in FIELDS:
        sim.read(name)
    tolerance = 2e-4 if backend == "mujoco" else 5e-2  # N and N m among them; float32 inside
    data = mujoco.MjData(MODEL.mj)
    slots = history_slots(MODEL.mj)
    data.qpos[:] = MODEL.default_qpos
    data.history[slots.ravel()] = np.repeat(MODEL.default_ctrl, slots.shape[1])
    mujoco.mj_forward(MODEL.mj, data)
    contacts = 0
    for k in range(30):  # a fall onto the feet: contacts begin on the way
        target = (MODEL.default_ctrl + 0.3 * np.sin(0.7 * k + np.arange(12))).astype(np.float32)
        sim.set_control(torch.from_numpy(target).expand(2, -1))
        sim.step(4, (lambda _: None) if by_substep else None)
        data.ctrl[:] = target
        mujoco.mj_step(MODEL.mj, data, 4)
        contacts += data.ncon
        AFTER_A_STEP[kinematics](MODEL.mj, data)
        for name in ("qpos", "qvel", *FIELDS):
            expected = getattr(data, name).astype(np.float32)
            np.testing.assert_allclose(sim.read(name)[1].numpy(), expected, rtol=2e-4, atol=tolerance, err_msg=name)
    assert contacts > 0


def test_kinds_differ_in_what_is_read_and_not_in_what_happens(backend):
    reads = {}
    for kinematics in AFTER_A_STEP:
        sim = make(backend, MODEL, 1, kinematics=kinematics)
        sim.read("xpos"), sim.read("qacc")
        sim.step(4)
        sim.write_state(torch.tensor([True]), v=sim.state.v + 1.0)  # falling and turning
        sim.step(1)
        reads[kinematics] = {name: sim.read(name).clone() for name in ("qpos", "xpos", "qacc")}
    for kinematics in AFTER_A_STEP:
        torch.testing.assert_close(reads[kinematics]["qpos"], reads["legacy"]["qpos"])
    torch.testing.assert_close(reads["fresh"]["xpos"], reads["legacy"]["xpos"])
    assert not torch.allclose(reads["substep_old"]["xpos"], reads["legacy"]["xpos"], atol=1e-4)
    torch.testing.assert_close(reads["substep_old"]["qacc"], reads["legacy"]["qacc"])
    assert not torch.allclose(reads["fresh"]["qacc"], reads["legacy"]["qacc"], atol=1e-3)


def test_forward_of_some_envs_leaves_the_others_old(backend):
    sim = make(backend, MODEL, 2, kinematics="substep_old")
    sim.read("xpos")
    sim.write_state(torch.tensor([True, True]), v=sim.state.v + 1.0)
    sim.step(1)
    old = sim.read("xpos").clone()
    sim.forward(torch.tensor([True, False]))
    assert not torch.allclose(sim.read("xpos")[0], old[0], atol=1e-4)
    assert torch.equal(sim.read("xpos")[1], old[1])
