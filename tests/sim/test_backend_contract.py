"""The promises of `SimBackend`, kept by every backend."""

from __future__ import annotations

import copy
from dataclasses import replace

import mujoco
import pytest
import torch
from any_backend import BACKENDS, N, converged_model_of, drive, full_state, make, mask_of
from robo_rl_tasks.locomotion.quadruped_velocity import quadruped_velocity

from robo_rl.env.actions import build_model
from robo_rl.sim.backend import NON_FINITE
from robo_rl.sim.props import PropCfg

pytestmark = pytest.mark.parametrize("backend", BACKENDS)
CHANGES = {
    "body_mass": lambda x: x[..., 1].mul_(1.5),
    "body_inertia": lambda x: x[..., 1, :].mul_(1.3),
    "body_ipos": lambda x: x[..., 1, :].add_(0.02),
    "dof_armature": lambda x: x[..., 6:].add_(0.01),
    "geom_friction": lambda x: x[..., 0].mul_(0.2),
    "actuator_gainprm": lambda x: x[..., 0].mul_(1.2),
    "opt.gravity": lambda x: x[..., 2].mul_(0.5),
}
assert len(CHANGES) == N - 1


def test_restore_then_step_equals_step(backend):
    sim = make(backend)
    scale = torch.linspace(0.5, 1.5, N)
    sim.params("geom_friction")[:, :, 0] *= scale[:, None]
    sim.params("body_mass")[:, 1] *= scale
    sim.params("actuator_delay")[:] = (1.5 * sim.dt * scale)[:, None]
    sim.commit()
    sim.read("sensordata"), sim.read("actuator_force")
    drive(sim, 10)
    saved = sim.snapshot()
    before = {name: sim.read(name).clone() for name in ("sensordata", "actuator_force")}
    drive(sim, 5, seed=1)
    after, sensed = full_state(sim), sim.read("sensordata").clone()
    sim.params("body_mass")[:, 1] *= 3.0
    sim.commit()
    sim.restore(saved)
    for name, value in before.items():
        assert torch.equal(sim.read(name), value), f"{name}: the acceleration stage comes back too"
    drive(sim, 5, seed=1)
    assert torch.equal(full_state(sim), after)
    assert torch.equal(sim.read("sensordata"), sensed)


def test_restore_into_a_fresh_backend_and_of_some_envs(backend):
    sim = make(backend)
    drive(sim, 5)
    saved, then = sim.snapshot(), full_state(sim)
    drive(sim, 5, seed=1)
    later = full_state(sim)
    fresh = make(backend)
    fresh.restore(saved)
    drive(fresh, 5, seed=1)
    assert torch.equal(full_state(fresh), later)
    some = mask_of(0, 2, 4)
    sim.restore(saved, some)
    assert torch.equal(full_state(sim)[some], then[some])
    assert torch.equal(full_state(sim)[~some], later[~some])


def test_a_diverging_env_is_flagged_alone(backend):
    calm, sick = make(backend), make(backend)
    v = sick.state.v.clone()
    v[2] = float("nan")
    v[4] = 1e30
    only = mask_of(2, 4)
    sick.write_state(only, v=v)
    drive(calm, 5), drive(sick, 5)
    assert ((sick.health() & NON_FINITE) > 0).tolist() == only.tolist()
    assert not calm.health().any()
    assert torch.equal(full_state(calm)[~only], full_state(sick)[~only])
    sick.reset(only)
    sick.forward(only)
    assert not sick.health().any()
    drive(sick, 1)
    assert not sick.health().any()


def test_writes_and_reset_touch_only_the_mask(backend):
    sim = make(backend)
    for name in ("sensordata", "actuator_force", "xpos"):
        sim.read(name)
    drive(sim, 5)
    before, sensed = full_state(sim), sim.read("sensordata").clone()
    mask = mask_of(1, 4)
    sim.reset(mask)
    sim.forward(mask)
    after = full_state(sim)
    assert torch.equal(after[~mask], before[~mask])
    assert torch.equal(sim.read("sensordata")[~mask], sensed[~mask])
    assert not torch.equal(sim.read("sensordata")[mask], sensed[mask])
    assert torch.allclose(sim.state.q[mask], torch.tensor(sim.model.default_qpos, dtype=torch.float32))
    q = sim.state.q.clone()
    q[:, 2] = 5.0
    sim.write_state(mask, q)
    assert (sim.state.q[:, 2] == 5.0).tolist() == mask.tolist()
    sim.forward(mask)
    assert torch.allclose(sim.read("xpos")[mask][:, 1, 2], torch.tensor(5.0))
    drive(sim, 1)
    assert not sim.health().any()


def test_a_reset_begins_the_same_episode_again(backend):
    sim = make(backend)
    drive(sim, 5)
    first = full_state(sim)
    sim.set_wrench("trunk", torch.full((N, 3), 20.0), torch.zeros(N, 3))
    drive(sim, 3, seed=2)
    sim.reset(mask_of(*range(N)))
    sim.forward()
    drive(sim, 5)
    assert torch.equal(full_state(sim), first)


def test_reset_holds_the_pose_under_a_command_delay(backend):
    sim, ideal = make(backend), make(backend)
    sim.params("actuator_delay")[:] = 1.5 * sim.dt
    for each in (sim, ideal):
        each.set_control(torch.tensor(sim.model.default_ctrl, dtype=torch.float32).expand(N, -1))
        each.step(1)
    assert torch.allclose(sim.state.q, ideal.state.q, atol=1e-6)


def test_a_delay_is_whole_physics_steps_for_each_env(backend):
    """What an env with a delay of k steps does, one without does k steps earlier."""
    sim = make(backend)
    steps = torch.tensor([0, 1, 2, 1, 0, 2, 1, 0])
    sim.params("actuator_delay")[:] = ((steps - 0.5).clamp_min(0.0) * sim.dt)[:, None]
    rest = torch.tensor(sim.model.default_ctrl, dtype=torch.float32)
    sim.read("actuator_force")
    forces = []
    for k in range(4):
        sim.set_control((rest + (0.1 if k == 0 else 0.0)).expand(N, -1))  # one pulse
        sim.step(1)
        forces.append(sim.read("actuator_force").clone())
    still = make(backend)
    still.read("actuator_force")
    for k in range(4):
        still.step(1)
        moved = (forces[k] - still.read("actuator_force")).abs().amax(1)
        assert (moved[steps > k] < 1e-3).all(), "too early"
        assert (moved[steps == k] > 1.0).all(), "too late"


def test_changed_model_fields_equal_models_compiled_with_them(backend):
    """Env i, with field i changed, behaves as MuJoCo itself does with that value; so no env sees another's."""
    model = converged_model_of("quadruped")
    plain, sim = make(backend, model), make(backend, model)
    for i, (field, change) in enumerate(CHANGES.items()):
        change(sim.params(field)[i])
    sim.commit(mask_of(*range(N - 1)))
    drive(plain, 4), drive(sim, 4)
    ours, unchanged = full_state(sim).double(), full_state(plain).double()
    assert torch.equal(ours[N - 1], unchanged[N - 1])
    for i, (field, change) in enumerate(CHANGES.items()):
        engine = make("mujoco", replace(model, mj=_changed(model.mj, field, change), _ids={}, _columns={}))
        drive(engine, 4)
        error = (ours[i] - full_state(engine)[i]).abs().max()
        assert error < (1e-9 if backend == "mujoco" else 2e-4), field  # float64; float32 with velocities of 10 rad/s
        assert (ours[i] - unchanged[i]).abs().max() > 1e-2, field


def test_a_prop_that_stands_fast_may_stand_elsewhere_in_each_env(backend):
    """A box under the robot of env 3 alone: that robot comes to rest on it, the others on the ground."""
    task = quadruped_velocity()
    far = PropCfg("box", pos=(5.0, 0.0, 0.0))
    model = build_model(replace(task, scene=replace(task.scene, props={"box": far})))
    sim = make(backend, model)
    body = model.index("body", "box")
    sim.params("body_pos")[3, body, :2] = 0.0
    sim.params("body_quat")[3, body] = torch.tensor([0.5**0.5, 0.0, 0.0, 0.5**0.5]).to(sim.params("body_quat"))
    here = mask_of(3)
    sim.commit(here)
    q = sim.state.q.clone()
    q[:, 2] += 0.4
    sim.write_state(here, q)
    sim.forward()
    geom = int(model.mj.body_geomadr[body])
    place, turn = sim.read("geom_xpos")[:, geom], sim.read("geom_xmat")[:, geom]
    expected = torch.tensor([5.0, 0.0, 0.2]).repeat(N, 1)
    expected[3, 0] = 0.0
    assert torch.allclose(place, expected, atol=1e-6)
    assert torch.allclose(turn[3], torch.tensor([0.0, -1, 0, 1, 0, 0, 0, 0, 1]), atol=1e-6)
    assert torch.allclose(turn[0], torch.eye(3).flatten(), atol=1e-6)
    drive(sim, 25, spread=0.0)
    height = sim.state.q[:, 2]
    assert (height[~here] < 0.35).all()
    assert height[3] > 0.42, "its trunk lies on the box"


def test_writing_into_a_view_is_refused(backend):
    sim = make(backend)
    sim.read("xpos").add_(1.0)
    with pytest.raises(RuntimeError, match="xpos"):
        sim.read("xpos")


def test_on_substep_runs_before_each_substep(backend):
    seen: list[int] = []
    sim, plain = make(backend), make(backend)
    sim.step(4, on_substep=seen.append)
    plain.step(4)
    assert seen == [0, 1, 2, 3]
    assert torch.equal(full_state(sim), full_state(plain))


def test_wrench_pushes_only_where_it_acts(backend):
    sim = make(backend)
    force = torch.zeros(N, 3)
    force[1, 0] = 200.0
    sim.set_wrench("trunk", force, torch.zeros(N, 3))
    sim.step(4)
    speed = sim.state.v[:, 0]
    assert speed[1] > 0.1
    assert (speed[~mask_of(1)].abs() < 0.05).all()


def _changed(mj: mujoco.MjModel, field: str, change) -> mujoco.MjModel:
    changed = copy.copy(mj)
    owner = changed.opt if field.startswith("opt.") else changed
    change(torch.from_numpy(getattr(owner, field.removeprefix("opt."))))
    mujoco.mj_setConst(changed, mujoco.MjData(changed))
    return changed
