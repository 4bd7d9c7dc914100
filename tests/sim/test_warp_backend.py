"""The mujoco_warp backend beyond the protocol: it agrees with MuJoCo, and nothing overflows in silence."""

from __future__ import annotations

import copy
from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch
from any_backend import N, converged_model_of, drive, full_state, make, mask_of, model_of
from robo_rl_deploy.errors import UserError

from robo_rl.sim.backend import CONTACT_OVERFLOW
from robo_rl.sim.capacity import Capacity, calibrate

pytest.importorskip("mujoco_warp")

import warp as wp

from robo_rl.sim.warp_device import Replay

# Largest difference after 50 control steps; one engine works in float64, the other in float32.
AGREEMENT = {
    "cartpole": {"qpos": 1e-5, "qvel": 1e-4, "xpos": 1e-6, "actuator_force": 1e-6, "site_xpos": 1e-5},
    "quadrotor": {"qpos": 3e-4, "qvel": 3e-3, "xmat": 3e-4, "actuator_force": 1e-6, "sensordata": 1e-2},
    "quadruped": {"qpos": 1e-4, "qvel": 1e-3, "xpos": 1e-4, "actuator_force": 1e-2, "cvel": 1e-2, "sensordata": 0.1},
}


@pytest.mark.parametrize("robot", AGREEMENT)
def test_agrees_with_mujoco(robot):
    model = converged_model_of(robot)
    engines = [make(name, model) for name in ("mujoco", "mujoco_warp")]
    for sim in engines:
        for field in AGREEMENT[robot]:
            sim.read(field)
        q, v = sim.state.q.clone(), sim.state.v.clone()
        if robot == "quadrotor":  # on the ground its cylinder has other contacts in either engine: it falls 20 m
            q[:, 2] = 30.0
            v[:, 3:] = torch.linspace(-1.0, 1.0, N)[:, None]
        sim.write_state(mask_of(*range(N)), q, v)
        sim.forward()
        drive(sim, 50, spread=0.03 if robot == "quadrotor" else 0.3)
        assert not sim.health().any()
    for field, bound in AGREEMENT[robot].items():
        ours, theirs = (sim.read(field) for sim in reversed(engines))
        assert ours.shape == theirs.shape
        assert (ours - theirs).abs().max() < bound, field


def with_room(contacts: int = 0, constraints: int = 0):
    """The quadruped with room that a person chose."""
    return replace(model_of("quadruped"), capacity=Capacity(contacts, constraints))


def half_in_the_air(sim) -> torch.Tensor:
    """Lift every other env 5 m up; returns the mask of those on the ground."""
    grounded = mask_of(*range(0, N, 2))
    q = sim.state.q.clone()
    q[:, 2] = 5.0
    sim.write_state(~grounded, q)
    sim.forward()
    return grounded


def test_measured_room_is_enough_for_what_a_robot_does_when_it_falls_about():
    sim = make("mujoco_warp")
    assert 8 <= sim.capacity.contacts <= 64
    drive(sim, 30, spread=2.0)
    assert not sim.health().any()
    assert calibrate(sim.model, Capacity()) == sim.capacity, "the same model always gives the same room"
    assert calibrate(sim.model, Capacity(contacts=5)) == Capacity(5, sim.capacity.constraints)


def test_an_env_that_needs_more_constraints_than_there_is_room_for_is_flagged_alone():
    """Constraint rows are counted for each env: 4 for each foot on the ground, none in the air."""
    sim = make("mujoco_warp", with_room(constraints=3))
    grounded = half_in_the_air(sim)
    drive(sim, 5)
    assert ((sim.health() & CONTACT_OVERFLOW) > 0).tolist() == grounded.tolist()
    calm = make("mujoco_warp")
    half_in_the_air(calm)
    drive(calm, 5)
    assert not calm.health().any()
    assert torch.equal(full_state(sim)[~grounded], full_state(calm)[~grounded])
    sim.reset(grounded)
    sim.forward(grounded)
    assert not sim.health().any()


def test_contacts_that_found_no_place_in_the_pool_are_never_passed_over():
    """The pool is shared, so when it is full every env may have lost a contact."""
    sim = make("mujoco_warp", with_room(contacts=1))
    drive(sim, 5)
    assert (sim.health() == CONTACT_OVERFLOW).all()
    aloft = make("mujoco_warp", with_room(contacts=1))
    q = aloft.state.q.clone()
    q[:, 2] = 5.0
    aloft.write_state(mask_of(*range(N)), q)
    aloft.forward()
    drive(aloft, 5)
    assert not aloft.health().any()


def test_graphs_and_kernels_one_by_one_do_the_same(monkeypatch):
    """What is recorded is what would run: also after a field was expanded, which makes other kernels."""
    recorded = make("mujoco_warp")
    monkeypatch.setattr(Replay, "_record", lambda self: None)
    eager = make("mujoco_warp")
    for sim in (recorded, eager):
        drive(sim, 2)
        sim.params("body_mass")[:, 1] *= torch.linspace(0.8, 1.2, N)
        sim.commit()
        drive(sim, 3)
        sim.reset(mask_of(1, 2))
        sim.forward(mask_of(1, 2))
        drive(sim, 3)
    assert torch.equal(full_state(recorded), full_state(eager))


def test_what_it_cannot_simulate_is_one_line():
    with pytest.raises(UserError, match=r'no model field "body_mas" for each env. Nearest: body_mass'):
        make("mujoco_warp", "cartpole").params("body_mas")
    with pytest.raises(UserError, match=r'no data field "qpoz" for each env. Nearest: qpos'):
        make("mujoco_warp", "cartpole").read("qpoz")
    mj = copy.copy(model_of("cartpole").mj)
    mj.opt.noslip_iterations = 3
    with pytest.raises(UserError, match=r"cannot simulate this model: noslip .* Use backend=mujoco"):
        make("mujoco_warp", replace(model_of("cartpole"), mj=mj))


def test_kernels_wait_for_torch_on_their_own_gpu(monkeypatch):
    """With several GPUs torch's current stream is that of the first, unless it is asked for another."""
    second = torch.device("cuda:1")
    monkeypatch.setattr(wp, "device_to_torch", lambda device: second)
    monkeypatch.setattr(torch.cuda, "current_stream", lambda device=None: f"stream of {device or 'cuda:0'}")
    seen = []
    monkeypatch.setattr(wp, "stream_from_torch", lambda stream: stream)
    monkeypatch.setattr(wp, "capture_launch", lambda graph, stream: seen.append(stream))
    replay = Replay(lambda: None, SimpleNamespace(is_cuda=True))
    replay._graph = "recorded"
    replay()
    assert seen == ["stream of cuda:1"]
