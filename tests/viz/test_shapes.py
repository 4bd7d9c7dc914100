"""What is drawn is what the model has: places, colours, sizes, closed surfaces."""

import mujoco
import numpy as np
import pytest
from robo_rl_deploy.viz.decimate import cluster
from robo_rl_deploy.viz.poses import moving_bodies
from robo_rl_deploy.viz.shapes import Mesh, Shape, ground, shapes
from robo_rl_deploy.viz.tessellate import triangles
from toy_scene import arm_and_body


def compiled(body: str, assets: str = "") -> mujoco.MjModel:
    return mujoco.MjModel.from_xml_string(f"<mujoco><asset>{assets}</asset><worldbody>{body}</worldbody></mujoco>")


def volume(mesh: Mesh) -> float:
    """By the divergence theorem: positive only where the faces look outward."""
    a, b, c = (mesh.vertices[mesh.faces[:, i]].astype(np.float64) for i in range(3))
    return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6)


def of_kind(kind: str, size: tuple[float, float, float]) -> Shape:
    return Shape(kind, 0, np.zeros(3), np.array([1.0, 0, 0, 0]), size, (1, 1, 1, 1))


@pytest.mark.parametrize(
    ("kind", "size", "expected"),
    [
        ("box", (0.1, 0.2, 0.3), 8 * 0.1 * 0.2 * 0.3),
        ("sphere", (0.2, 0, 0), 4 / 3 * np.pi * 0.2**3),
        ("ellipsoid", (0.1, 0.2, 0.3), 4 / 3 * np.pi * 0.1 * 0.2 * 0.3),
        ("cylinder", (0.1, 0.3, 0), np.pi * 0.1**2 * 0.6),
        ("capsule", (0.1, 0.3, 0), np.pi * 0.1**2 * 0.6 + 4 / 3 * np.pi * 0.1**3),
    ],
)
def test_surfaces_enclose_the_right_volume_facing_outward(kind, size, expected):
    # An inscribed polyhedron of 24 sides and 12 rings is a few percent smaller, never larger.
    assert 0.95 * expected < volume(triangles(of_kind(kind, size))) <= expected * (1 + 1e-6)


def test_geoms_of_still_bodies_stand_in_the_world_frame():
    model = compiled(
        "<body pos='1 2 3' euler='0 0 90'><geom type='box' size='.1 .1 .1' pos='1 0 0'/></body>"
        "<body pos='5 5 5'><freejoint/><geom size='.1' pos='0 0 1'/></body>"
    )
    still, moving = shapes(model)
    assert (still.body, moving.body) == (-1, 0)
    np.testing.assert_allclose(still.pos, [1, 3, 3], atol=1e-9)
    np.testing.assert_allclose(moving.pos, [0, 0, 1], atol=1e-9)
    assert moving_bodies(model).tolist() == [2]


def test_hidden_geoms_are_left_out():
    model = compiled(
        "<geom size='.1' group='3'/><geom size='.1' rgba='1 1 1 0'/>"
        "<geom type='plane' size='1 1 1'/><geom size='.2' group='2'/>"
    )
    assert [shape.size[0] for shape in shapes(model)] == [0.2]


def test_colours_come_from_the_material_unless_the_geom_has_its_own():
    model = compiled(
        "<geom size='.1' material='m'/><geom size='.1' material='m' rgba='0 1 0 1'/>",
        "<material name='m' rgba='1 0 0 1'/>",
    )
    assert [shape.rgba for shape in shapes(model)] == [(1, 0, 0, 1), (0, 1, 0, 1)]


def test_ground_is_the_highest_level_plane():
    model = compiled(
        "<geom type='plane' size='1 1 1' pos='0 0 -1'/><geom type='plane' size='1 1 1' pos='0 0 .25'/>"
        "<geom type='plane' size='1 1 1' pos='0 0 9' euler='90 0 0'/>"
    )
    assert ground(model).height == 0.25
    assert ground(compiled("<geom size='.1'/>")) is None


def test_height_field_keeps_its_heights():
    model = compiled("<geom type='hfield' hfield='h'/>", "<hfield name='h' nrow='3' ncol='4' size='2 1 .5 .1'/>")
    model.hfield_data[:] = np.linspace(0, 1, 12)
    (shape,) = shapes(model)
    assert shape.mesh.vertices[:, 2].max() == pytest.approx(0.5)
    np.testing.assert_allclose(np.abs(shape.mesh.vertices[:, :2]).max(axis=0), [2, 1])
    assert len(shape.mesh.faces) == 2 * 2 * 3
    up = np.cross(
        *(shape.mesh.vertices[shape.mesh.faces[:, i]] - shape.mesh.vertices[shape.mesh.faces[:, 0]] for i in (1, 2))
    )
    assert (up[:, 2] > 0).all()


@pytest.mark.parametrize("target", [100, 250, 600])
def test_decimation_meets_its_target_and_keeps_the_form(target):
    fine = triangles(of_kind("sphere", (1.0, 0, 0)))
    vertices, faces = cluster(fine.vertices, fine.faces, target)
    assert 8 <= len(faces) <= target
    assert faces.max() < len(vertices)
    assert 0.4 < volume(Mesh(vertices, faces)) / volume(fine) < 1.05


def test_decimation_with_room_loses_nothing():
    fine = triangles(of_kind("box", (1.0, 2.0, 3.0)))
    assert volume(Mesh(*cluster(fine.vertices, fine.faces, 10_000))) == pytest.approx(volume(fine))


def test_meshes_are_embedded_within_the_budget():
    sphere = triangles(of_kind("sphere", (1.0, 0, 0)))
    points = " ".join(f"{v:.4f}" for v in sphere.vertices.ravel())
    model = compiled("<body><freejoint/><geom type='mesh' mesh='m'/></body>", f"<mesh name='m' vertex='{points}'/>")
    (whole,), (small,) = shapes(model), shapes(model, triangle_budget=100)
    assert len(whole.mesh.faces) == model.nmeshface
    assert len(small.mesh.faces) <= 100


def test_every_primitive_of_the_toy_scene_is_there():
    kinds = {shape.kind for shape in shapes(arm_and_body().model())}
    assert kinds == {"box", "sphere", "ellipsoid", "capsule", "cylinder"}
