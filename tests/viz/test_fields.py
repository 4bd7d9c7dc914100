"""Height fields as few triangles: within the budget, nowhere far from the field, cut to the window."""

from __future__ import annotations

import mujoco
import numpy as np
import pytest
from robo_rl_deploy.viz.fields import crop_fields, field_triangles
from robo_rl_deploy.viz.shapes import is_shared_world, shapes

from robo_rl.sim.terrain.build import add_terrain
from robo_rl.sim.terrain.cfg import TerrainCfg
from robo_rl.sim.terrain.generate import generate

TERRAIN = generate(TerrainCfg(kinds=("stairs_up", "rough"), levels=2, patch_m=4.0, border_m=1.0, platform_m=1.0))


@pytest.fixture(scope="module")
def model() -> mujoco.MjModel:
    spec = mujoco.MjSpec()
    add_terrain(spec, TERRAIN, (1.0, 0.005, 0.0001))
    return spec.compile()


def area(vertices, faces):
    a, b, c = (vertices[faces[:, i]][:, :2] for i in range(3))
    return 0.5 * (np.cross(b - a, c - a)).sum()


@pytest.mark.parametrize("budget", [3_000, 12_000])
def test_the_budget_is_kept_and_the_ground_is_covered_once(model, budget):
    vertices, faces = field_triangles(model, 0, budget)
    assert 0.2 * budget < len(faces) <= budget
    assert area(vertices.astype(float), faces) == pytest.approx(np.prod(TERRAIN.size_m), rel=1e-5)


def test_there_are_no_cracks(model):
    """Every edge belongs to two triangles, or lies on the border of the field."""
    vertices, faces = field_triangles(model, 0, 3_000, np.array([[1.0, 1.0]]))
    edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    found, count = np.unique(edges, axis=0, return_counts=True)
    assert count.max() == 2
    ends = vertices[found[count == 1]][:, :, :2]
    low, high = vertices[:, :2].min(axis=0), vertices[:, :2].max(axis=0)
    on_border = (np.isclose(ends, low) | np.isclose(ends, high)).all(axis=1).any(axis=1)
    assert on_border.all()
    corners = vertices[faces][:, :, :2].astype(float)
    assert (np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]) > 1e-6).all()


def test_the_triangles_go_where_the_robots_do(model):
    near, budget = np.array([[1.0, 2.5]]), 3_000
    spent = []
    for ways in (None, near):
        vertices, faces = field_triangles(model, 0, budget, ways)
        middle = vertices[faces].mean(axis=1)[:, :2]
        spent.append(int((np.linalg.norm(middle - near, axis=1) < 0.5).sum()))
    assert spent[1] > 3 * spent[0]


def test_flat_stairs_cost_little_and_lose_nothing(model):
    """A patch of stairs: 6400 cells, exact to 2 mm everywhere with a fraction of the triangles."""
    everywhere = np.stack(np.meshgrid(*[np.linspace(-3.8, -0.2, 19)] * 2), axis=-1).reshape(-1, 2)
    vertices, faces = field_triangles(model, 0, 6_000, everywhere, margin=0.1)
    assert len(faces) < 6_000
    assert vertices[:, :2].min(axis=0) == pytest.approx([-3.95, -3.95], abs=0.051)
    assert vertices[:, :2].max(axis=0) == pytest.approx([-0.05, -0.05], abs=0.051)
    a, b, c = (vertices[faces[:, i]].astype(float) for i in range(3))
    middle = (a + b + c) / 3.0
    column = (middle[:, 0] - TERRAIN.corner[0]) / 0.05
    row = (middle[:, 1] - TERRAIN.corner[1]) / 0.05
    low = np.floor([row, column]).astype(int)
    around = np.stack([TERRAIN.height[low[0] + i, low[1] + j] for i in (0, 1) for j in (0, 1)])
    z = middle[:, 2] + TERRAIN.span[0]
    assert (z > around.min(axis=0) - 0.01).all()
    assert (z < around.max(axis=0) + 0.01).all()


def test_terrain_is_one_shape_of_a_shared_world(model):
    (shape,) = shapes(model, 5_000)
    assert shape.kind == "mesh"
    assert shape.body == -1
    assert len(shape.mesh.faces) <= 5_000
    assert is_shared_world(model)
    assert not is_shared_world(mujoco.MjModel.from_xml_string("<mujoco/>"))


def test_a_cropped_field_is_where_it_was():
    """Rays from above end on the same heights inside the window, and on nothing beyond it."""
    spec = mujoco.MjSpec()
    add_terrain(spec, TERRAIN, (1.0, 0.005, 0.0001))
    whole = spec.compile()
    spec = mujoco.MjSpec.from_string(spec.to_xml())
    window = np.array([[-2.0, -1.0], [0.5, 1.5]])
    crop_fields(spec, window)
    part = spec.compile()
    assert part.hfield_data.size < 0.1 * whole.hfield_data.size
    points, hit = np.random.default_rng(0).uniform(*window, (100, 2)), np.zeros(1, np.int32)
    down, ends = np.array([0.0, 0.0, -1.0]), []
    for model in (whole, part):
        data = mujoco.MjData(model)
        mujoco.mj_forward(model, data)
        ends.append([mujoco.mj_ray(model, data, np.array([*p, 5.0]), down, None, 1, -1, hit, None) for p in points])
        outside = mujoco.mj_ray(model, data, np.array([2.0, 0.0, 5.0]), down, None, 1, -1, hit, None)
    np.testing.assert_allclose(*ends, atol=1e-6)
    assert outside == -1.0
