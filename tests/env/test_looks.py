"""What events do to colours, lights and cameras is valid for any range, nominal at none, and seen by the cameras."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.append(str(Path(__file__).parent / "sensors"))
from seeing import front, lidar, robot_folder, seeing

from robo_rl.env import Event, ObsGroup, ObsTerm, VecEnv, looks, randomize
from robo_rl.env.actions import build_model
from robo_rl.env.events import EventContext
from robo_rl.env.masks import Rows
from robo_rl.env.registry import load_task
from robo_rl.env.rng import EnvRandom
from robo_rl.errors import UserError
from robo_rl.sim.gl import offscreen_context
from robo_rl.sim.mujoco_backend import MujocoBackend

N = 8
ALL = Rows(torch.ones(N, dtype=torch.bool))
wide = st.floats(0.0, 3.0)


@pytest.fixture(scope="module")
def robot(tmp_path_factory) -> str:
    return robot_folder(tmp_path_factory.mktemp("seer") / "seer")


@pytest.fixture(scope="module")
def ctx(robot) -> EventContext:
    return EventContext("test", MujocoBackend(build_model(seeing(robot)), N, threads=1), EnvRandom(0, N), {})


def run(ctx: EventContext, func, rows: Rows = ALL, **params) -> MujocoBackend:
    ctx.begin(rows)
    func(ctx, **params)
    return ctx._sim


@settings(max_examples=30, deadline=None)
@given(offset=wide, turn=wide, low=wide, high=wide, step=st.integers(0, 10**6))
def test_any_range_gives_valid_fields(ctx, offset, turn, low, high, step):
    ctx._rng.step = step
    run(ctx, looks.camera, name="front", offset=offset, turn_rad=turn, fovy_deg=100.0 * offset)
    run(ctx, looks.light, name="lamp", offset=offset, tilt_rad=turn, brightness=(low, high), tint=0.5)
    run(ctx, looks.material, name="ground", rgb=((low, high),) * 3)
    run(ctx, randomize.armature, scale=(low, high))
    sim = run(ctx, looks.colour, geoms=("wall", "ball"), rgb=((low, high), (0.0, 1.0), (0.5, 0.5)))
    camera, lamp = ctx.model.index("camera", "front"), ctx.model.index("light", "lamp")
    ones = torch.ones(N, dtype=torch.float64)
    torch.testing.assert_close(sim.params("cam_quat")[:, camera].norm(dim=1), ones)
    torch.testing.assert_close(sim.params("light_dir")[:, lamp].norm(dim=1), ones)
    assert ((sim.params("cam_fovy") >= 1.0) & (sim.params("cam_fovy") <= 179.0)).all()
    for field in ("geom_rgba", "mat_rgba", "light_diffuse"):
        assert ((sim.params(field) >= 0.0) & (sim.params(field) <= 1.0)).all()
    moved = sim.params("cam_pos")[:, camera] - ctx.default("cam_pos")[camera]
    assert (moved.abs() <= offset + 1e-6).all()
    cosine = (sim.params("cam_quat")[:, camera] * ctx.default("cam_quat")[camera]).sum(1).abs()
    assert (cosine >= np.cos(min(turn, np.pi) / 2) - 1e-6).all()
    assert (sim.params("dof_armature") >= 0.0).all()


def test_no_range_is_nominal_and_only_the_mask_is_changed(ctx):
    half = Rows(torch.arange(N) < 4)
    run(ctx, looks.camera, name="front", offset=0.0, turn_rad=0.0)
    sim = run(ctx, looks.light, name="lamp", offset=0.0, tilt_rad=0.0, brightness=(1.0, 1.0))
    for field in ("cam_pos", "cam_quat", "cam_fovy", "light_pos", "light_dir", "light_diffuse"):
        value = sim.params(field).double()
        torch.testing.assert_close(value, ctx.default(field).expand_as(value), rtol=1e-6, atol=1e-7)
    run(ctx, looks.camera, half, name="front", offset=0.1, turn_rad=0.1, fovy_deg=5.0)
    for field in ("cam_pos", "cam_quat", "cam_fovy"):
        changed = (sim.params(field) != ctx.default(field)).flatten(1).any(1)
        assert changed.tolist() == [True] * 4 + [False] * 4


def test_a_texture_is_one_of_those_named(ctx):
    ids = []
    for step in range(20):
        ctx._rng.step = step
        sim = run(ctx, looks.texture, name="ground", textures=("ground", ""))
        ids += sim.params("mat_texid")[:, ctx.model.index("material", "ground"), 1].tolist()
    assert set(ids) == {ctx.model.index("texture", "ground"), -1}
    with pytest.raises(UserError, match='no texture "grass"'):
        run(ctx, looks.texture, name="ground", textures=("grass",))


@settings(max_examples=20, deadline=None)
@given(low=st.floats(0.1, 1.0), tilt=st.floats(0.0, 0.5))
def test_gravity_is_scaled_and_leans_no_further_than_asked(ctx, low, tilt):
    sim = run(ctx, randomize.gravity, scale=(low, 1.0), tilt_rad=tilt)
    pull = sim.params("opt.gravity")
    size = pull.norm(dim=1)
    assert ((size >= 9.81 * low - 1e-6) & (size <= 9.81 + 1e-6)).all()
    assert (-pull[:, 2] / size >= np.cos(tilt) - 1e-6).all()


def test_a_robot_falls_as_its_gravity_says():
    task = replace(
        load_task("quadrotor_hover"), events={"gravity": Event(randomize.gravity, "reset", {"scale": (0.2, 1.0)})}
    )
    env = VecEnv(task, N, threads=1)
    env.reset()
    q = env.sim.state.q.clone()
    q[:, 2] = 2.0
    env.sim.write_state(ALL.mask, q)
    env.sim.set_control(torch.zeros(N, 4))
    env.sim.step(10)
    fallen = env.sim.state.v[:, 2].double()
    torch.testing.assert_close(fallen, env.sim.params("opt.gravity")[:, 2] * 10 * env.sim.dt, rtol=0.02, atol=0.0)
    assert fallen.std() > 0.05


def test_cameras_show_what_was_drawn_and_resume_brings_it_back(robot):
    try:
        offscreen_context(8, 8).free()
    except UserError as error:
        pytest.skip(str(error))
    events = {
        "wall": Event(looks.colour, "reset", {"geoms": ("wall", "step"), "rgb": ((0.0, 1.0),) * 3}),
        "camera": Event(looks.camera, "startup", {"name": "front", "offset": 0.02, "turn_rad": 0.05, "fovy_deg": 5.0}),
        "lamp": Event(looks.light, "reset", {"name": "lamp", "offset": 1.0, "tilt_rad": 0.5, "brightness": (0.3, 1.0)}),
    }
    groups = {"policy": ObsGroup({"lidar": ObsTerm(lidar)}), "pixels": ObsGroup({"front": ObsTerm(front)})}
    task = seeing(robot, observations=groups, events=events)
    env, few = VecEnv(task, 4, threads=1), VecEnv(task, 2, threads=1)
    first = env.reset()["pixels"].clone()
    assert torch.equal(few.reset()["pixels"], first[:2])
    assert len({tuple(picture.flatten().tolist()) for picture in first}) == 4
    resumed = VecEnv(task, 4, seed=3, threads=1)
    resumed.reset()
    resumed.load_state_dict(env.state_dict())
    for _ in range(12):
        a, b = env.step(torch.zeros(4, 1)), resumed.step(torch.zeros(4, 1))
        assert torch.equal(a.obs["pixels"], b.obs["pixels"])
    assert not torch.equal(a.obs["pixels"], first), "another episode, other colours"
