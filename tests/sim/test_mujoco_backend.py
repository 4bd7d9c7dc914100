"""What the mujoco backend promises beyond the protocol (tests/sim/test_backend_contract.py)."""

from __future__ import annotations

import mujoco
import numpy as np
import pytest
import torch
from any_backend import N, drive, full_state, model_of

from robo_rl.sim.mujoco_backend import MujocoBackend

MODEL = model_of("quadruped")


def test_bit_identical_for_one_and_two_threads():
    one, two = MujocoBackend(MODEL, N, threads=1), MujocoBackend(MODEL, N, threads=2)
    drive(one, 30), drive(two, 30)
    assert torch.equal(full_state(one), full_state(two))
    assert torch.equal(one.read("sensordata"), two.read("sensordata"))


def test_equals_a_plain_loop_over_mjdata():
    sim = MujocoBackend(MODEL, 1)
    data = mujoco.MjData(MODEL.mj)
    data.qpos[:] = MODEL.default_qpos
    slots = sim._delayed
    data.history[slots.ravel()] = np.repeat(MODEL.default_ctrl, slots.shape[1])
    target = MODEL.default_ctrl + 0.2
    for _ in range(20):
        sim.set_control(torch.tensor(target, dtype=torch.float32)[None])
        sim.step(4)
        data.ctrl[:] = target.astype(np.float32)
        for _ in range(4):
            mujoco.mj_step(MODEL.mj, data)
    assert np.array_equal(sim._batch.bind("qpos")[0], data.qpos)


def test_model_fields_are_per_env_and_constants_follow():
    sim = MujocoBackend(MODEL, N)
    nominal = MODEL.mj.body_subtreemass[0]
    sim.params("body_mass")[3] *= 2.0
    sim.commit()
    subtree = sim._batch.get_model(3).body_subtreemass[0]
    assert subtree == pytest.approx(2 * nominal)
    assert sim._batch.get_model(2).body_subtreemass[0] == pytest.approx(nominal)
