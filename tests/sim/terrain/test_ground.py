"""What terms read of the ground is what the engine collides with, in the compiled model and in its XML."""

from __future__ import annotations

import mujoco
import numpy as np
import pytest
import torch

from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene
from robo_rl.sim.terrain.build import add_terrain
from robo_rl.sim.terrain.cfg import TerrainCfg
from robo_rl.sim.terrain.generate import generate
from robo_rl.sim.terrain.ground import Ground

CFG = TerrainCfg(
    kinds=("rough", "stairs_up", "obstacles", "gaps"), levels=3, patch_m=4.0, border_m=1.0, platform_m=1.0, seed=3
)
GROUND = Ground(generate(CFG))


def points(count: int, seed: int = 0) -> np.ndarray:
    half = np.array(GROUND.half_m) - 0.01
    return np.random.default_rng(seed).uniform(-half, half, (count, 2))


@pytest.fixture(scope="module")
def spec() -> mujoco.MjSpec:
    return build_spec(load_robot("quadruped"), SceneCfg(terrain=CFG), 0.005)


@pytest.mark.parametrize("source", ["compiled", "xml"])
def test_heights_are_where_rays_end(spec, source):
    model = compile_scene(spec)
    if source == "xml":
        model = mujoco.MjModel.from_xml_string(spec.to_xml())
    data = mujoco.MjData(model)
    data.qpos[2] = 50.0
    mujoco.mj_forward(model, data)
    assert mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_GEOM, "ground") < 0, "the terrain takes the plane's place"
    xy, hit = points(300), np.zeros(1, np.int32)
    down = np.array([0.0, 0.0, -1.0])
    ray = [5.0 - mujoco.mj_ray(model, data, np.array([*p, 5.0]), down, None, 1, -1, hit, None) for p in xy]
    table = GROUND.height(torch.as_tensor(xy, dtype=torch.float32)).numpy()
    # where the ground is nearly vertical, rounding of the point to float32 is what is left
    np.testing.assert_allclose(table, ray, atol=5e-5)


def test_a_ball_comes_to_rest_on_the_heights():
    """Dropped on gentle ground and slowed down: within 1 mm of its radius above the table."""
    cfg = TerrainCfg(kinds=("slope_down",), levels=2, patch_m=4.0, border_m=1.0, platform_m=1.0, slope=(0.05, 0.1))
    terrain, spec = generate(cfg), mujoco.MjSpec()
    ground = Ground(terrain)
    add_terrain(spec, terrain, (0.8, 0.005, 0.0001))
    spots = np.random.default_rng(1).uniform(-1.9, 1.9, (12, 2)) * [2.0, 1.0]
    for i, (x, y) in enumerate(spots):
        z = float(ground.height(torch.tensor([x, y], dtype=torch.float32))) + 0.05
        ball = spec.worldbody.add_body(name=f"ball{i}", pos=[x, y, z])
        ball.add_freejoint()
        ball.add_geom(type=mujoco.mjtGeom.mjGEOM_SPHERE, size=[0.03, 0, 0], mass=0.1)
    model = spec.compile()
    model.dof_damping[:] = 0.01
    data = mujoco.MjData(model)
    mujoco.mj_step(model, data, 400)
    where = np.array([data.body(f"ball{i}").xpos for i in range(len(spots))])
    table = ground.height(torch.as_tensor(where[:, :2], dtype=torch.float32)).numpy()
    np.testing.assert_allclose(where[:, 2] - table, 0.03, atol=1e-3)


def test_interpolation_against_a_slow_reference():
    terrain = generate(CFG)
    for x, y in points(200, seed=2):
        u, v = (x - terrain.corner[0]) / CFG.cell_m, (y - terrain.corner[1]) / CFG.cell_m
        c, r = int(u), int(v)
        a, b = terrain.height[r, c], terrain.height[r + 1, c + 1]
        third = terrain.height[r, c + 1] if u - c > v - r else terrain.height[r + 1, c]
        far, near = max(u - c, v - r), min(u - c, v - r)
        expected = a * (1 - far) + third * (far - near) + b * near
        assert float(GROUND.height(torch.tensor([x, y], dtype=torch.float32))) == pytest.approx(expected, abs=1e-4)


def test_any_point_has_a_height():
    xy = torch.tensor([[1e9, 0.0], [-1e9, 1e9], [float("nan"), 0.0], [float("inf"), float("-inf")]])
    assert torch.isfinite(GROUND.height(xy)).all()
    level, kind = GROUND.patch_of(xy)
    for index, count in ((level, 3), (kind, 4)):
        assert ((index >= 0) & (index < count)).all()


def test_every_start_lies_in_its_own_patch_at_the_height_of_the_ground():
    level, kind = GROUND.patch_of(GROUND.starts[..., :2])
    assert torch.equal(level, torch.arange(3)[:, None].expand(3, 4))
    assert torch.equal(kind, torch.arange(4)[None].expand(3, 4))
    torch.testing.assert_close(GROUND.height(GROUND.starts[..., :2]), GROUND.starts[..., 2], atol=1e-4, rtol=0)
