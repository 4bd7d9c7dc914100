"""The promises of `SimBackend`, kept by the mujoco backend."""

from __future__ import annotations

import mujoco
import numpy as np
import pytest
import torch
from robo_rl_deploy.errors import UserError
from robo_rl_tasks.locomotion.quadruped_velocity import quadruped_velocity

from robo_rl.env.actions import build_model
from robo_rl.sim.backend import NON_FINITE
from robo_rl.sim.mujoco_backend import MujocoBackend
from robo_rl.sim.registry import check_backend

N = 6


@pytest.fixture(scope="module")
def model():
    return build_model(quadruped_velocity())


def drive(sim: MujocoBackend, steps: int, seed: int = 0) -> None:
    generator = torch.Generator().manual_seed(seed)
    for _ in range(steps):
        target = torch.tensor(sim.model.default_ctrl, dtype=torch.float32)
        sim.set_control(target + 0.3 * torch.randn(N, 12, generator=generator))
        sim.step(4)


def full_state(sim: MujocoBackend) -> torch.Tensor:
    return sim.snapshot()["state"]


def test_bit_identical_for_one_and_two_threads(model):
    one, two = MujocoBackend(model, N, threads=1), MujocoBackend(model, N, threads=2)
    drive(one, 30), drive(two, 30)
    assert torch.equal(full_state(one), full_state(two))
    assert torch.equal(one.read("sensordata"), two.read("sensordata"))


def test_equals_a_plain_loop_over_mjdata(model):
    sim = MujocoBackend(model, 1)
    data = mujoco.MjData(model.mj)
    data.qpos[:] = model.default_qpos
    slots = sim._delayed
    data.history[slots.ravel()] = np.repeat(model.default_ctrl, slots.shape[1])
    target = model.default_ctrl + 0.2
    for _ in range(20):
        sim.set_control(torch.tensor(target, dtype=torch.float32)[None])
        sim.step(4)
        data.ctrl[:] = target.astype(np.float32)
        for _ in range(4):
            mujoco.mj_step(model.mj, data)
    assert np.array_equal(sim._batch.bind("qpos")[0], data.qpos)


def test_restore_then_step_equals_step(model):
    sim = MujocoBackend(model, N)
    sim.params("geom_friction")[:, :, 0] *= torch.linspace(0.5, 1.5, N, dtype=torch.float64)[:, None]
    sim.params("body_mass")[:, 1] *= torch.linspace(0.8, 1.2, N, dtype=torch.float64)
    sim.commit()
    sim.read("sensordata"), sim.read("actuator_force")
    drive(sim, 15)
    saved = sim.snapshot()
    before = sim.read("sensordata").clone()
    drive(sim, 10, seed=1)
    after, sensed = full_state(sim), sim.read("sensordata").clone()
    sim.params("body_mass")[:, 1] *= 3.0
    sim.commit()
    sim.restore(saved)
    assert torch.equal(sim.read("sensordata"), before), "fields of the acceleration stage come back too"
    drive(sim, 10, seed=1)
    assert torch.equal(full_state(sim), after)
    assert torch.equal(sim.read("sensordata"), sensed)


def test_restore_into_a_fresh_backend_and_of_some_envs(model):
    sim = MujocoBackend(model, N)
    drive(sim, 5)
    saved = sim.snapshot()
    drive(sim, 5, seed=1)
    later = full_state(sim)
    fresh = MujocoBackend(model, N)
    fresh.restore(saved)
    drive(fresh, 5, seed=1)
    assert torch.equal(full_state(fresh), later)
    some = torch.tensor([True, False] * (N // 2))
    sim.restore(saved, some)
    assert torch.equal(full_state(sim)[some], saved["state"][some])
    assert torch.equal(full_state(sim)[~some], later[~some])


def test_a_diverging_env_is_flagged_alone(model):
    calm, sick = MujocoBackend(model, N), MujocoBackend(model, N)
    v = sick.state.v.clone()
    v[2] = float("nan")
    v[4] = 1e30
    only = torch.zeros(N, dtype=torch.bool)
    only[[2, 4]] = True
    sick.write_state(only, v=v)
    drive(calm, 5), drive(sick, 5)
    assert ((sick.health() & NON_FINITE) > 0).tolist() == only.tolist()
    assert not calm.health().any()
    assert torch.equal(full_state(calm)[~only], full_state(sick)[~only])
    sick.reset(only)
    sick.forward(only)
    assert not sick.health().any()


def test_writes_and_reset_touch_only_the_mask(model):
    sim = MujocoBackend(model, N)
    drive(sim, 5)
    before = full_state(sim)
    mask = torch.tensor([False, True, False, False, True, False])
    sim.reset(mask)
    sim.forward(mask)
    after = full_state(sim)
    assert torch.equal(after[~mask], before[~mask])
    assert torch.allclose(sim.state.q[mask], torch.tensor(model.default_qpos, dtype=torch.float32))
    q = sim.state.q.clone()
    q[:, 2] = 5.0
    sim.write_state(mask, q)
    assert (sim.state.q[:, 2] == 5.0).tolist() == mask.tolist()
    sim.forward(mask)
    assert torch.allclose(sim.read("xpos")[mask][:, 1, 2], torch.tensor(5.0))


def test_reset_holds_the_pose_under_a_command_delay(model):
    sim = MujocoBackend(model, N)
    sim.params("actuator_delay")[:] = 1.5 * sim.dt
    hold = torch.tensor(model.default_ctrl, dtype=torch.float32).expand(N, -1)
    sim.set_control(hold)
    sim.step(1)
    ideal = MujocoBackend(model, N)
    ideal.set_control(hold)
    ideal.step(1)
    assert torch.allclose(sim.state.q, ideal.state.q, atol=1e-6)


def test_model_fields_are_per_env_and_constants_follow(model):
    sim = MujocoBackend(model, N)
    nominal = model.mj.body_subtreemass[0]
    sim.params("body_mass")[3] *= 2.0
    sim.commit()
    subtree = sim._batch.get_model(3).body_subtreemass[0]
    assert subtree == pytest.approx(2 * nominal)
    assert sim._batch.get_model(2).body_subtreemass[0] == pytest.approx(nominal)


def test_writing_into_a_view_is_refused(model):
    sim = MujocoBackend(model, N)
    sim.read("xpos").add_(1.0)
    with pytest.raises(RuntimeError, match="xpos"):
        sim.read("xpos")


def test_on_substep_runs_before_each_substep(model):
    seen: list[int] = []
    sim, plain = MujocoBackend(model, N), MujocoBackend(model, N)
    sim.step(4, on_substep=seen.append)
    plain.step(4)
    assert seen == [0, 1, 2, 3]
    assert torch.equal(full_state(sim), full_state(plain))


def test_wrench_pushes_only_where_it_acts(model):
    sim = MujocoBackend(model, N)
    force = torch.zeros(N, 3)
    force[1, 0] = 200.0
    sim.set_wrench("trunk", force, torch.zeros(N, 3))
    sim.step(4)
    speed = sim.state.v[:, 0]
    assert speed[1] > 0.1
    assert (speed[[0, 2, 3, 4, 5]].abs() < 0.05).all()


def test_unknown_backend_and_device():
    with pytest.raises(UserError, match="Nearest: mujoco"):
        check_backend("mujocco")
    with pytest.raises(UserError, match="device=cpu"):
        check_backend("mujoco", "cuda")
