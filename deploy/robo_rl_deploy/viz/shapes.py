"""The visible geoms of a model as plain shapes in the frames of moving bodies."""

from __future__ import annotations

from dataclasses import dataclass, replace

import mujoco
import numpy as np
from numpy.typing import NDArray

from robo_rl_deploy.viz.decimate import cluster
from robo_rl_deploy.viz.fields import field_triangles
from robo_rl_deploy.viz.poses import moving_bodies

_TYPES = mujoco.mjtGeom
_PRIMITIVES = {
    int(_TYPES.mjGEOM_SPHERE): "sphere",
    int(_TYPES.mjGEOM_CAPSULE): "capsule",
    int(_TYPES.mjGEOM_ELLIPSOID): "ellipsoid",
    int(_TYPES.mjGEOM_CYLINDER): "cylinder",
    int(_TYPES.mjGEOM_BOX): "box",
}
_TRIANGULATED = (int(_TYPES.mjGEOM_MESH), int(_TYPES.mjGEOM_HFIELD))
TERRAIN = "terrain"  # how names of a generated height field, on which all environments stand, begin
_LAST_VISIBLE_GROUP = 2  # MuJoCo's own viewers show geom groups 0 to 2 at start; collision geometry lies above


@dataclass(frozen=True, eq=False)
class Mesh:
    """Triangles."""

    vertices: NDArray[np.float32]  # [V, 3], m
    faces: NDArray[np.int32]  # [F, 3], counter-clockwise from outside


@dataclass(frozen=True, eq=False)
class Shape:
    """One visible geom. Sizes follow MJCF: radius, half lengths or half axes, m."""

    kind: str  # sphere, capsule, ellipsoid, cylinder, box or mesh
    body: int  # index into `moving_bodies`, or -1 where it never moves
    pos: NDArray[np.float64]  # [3], m, in the frame of `body`, or of the world
    quat: NDArray[np.float64]  # [4], wxyz
    size: tuple[float, float, float]
    rgba: tuple[float, float, float, float]
    mesh: Mesh | None = None
    is_ground: bool = False  # a height field


@dataclass(frozen=True)
class Ground:
    """A horizontal plane, drawn without bounds."""

    height: float  # m


def shapes(
    model: mujoco.MjModel,
    triangle_budget: int = 60_000,
    ways: NDArray[np.float64] | None = None,
    margin: float = np.inf,
) -> list[Shape]:
    """Shapes of all visible geoms but planes; meshes are decimated so that all of them keep about `triangle_budget`.

    Colours are those of the material where there is one. Height fields become meshes, each within the budget, finest
    near `ways` [P, 2] m, points of the world where robots go, and cut `margin` m beyond them.
    """
    index = {int(body): i for i, body in enumerate(moving_bodies(model))}
    data = mujoco.MjData(model)
    mujoco.mj_kinematics(model, data)
    geoms = [geom for geom in range(model.ngeom) if is_visible(model, geom)]
    fields = [_field(model, data, g, triangle_budget, ways, margin) for g in geoms if _is_field(model, g)]
    found = fields + [_shape(model, data, geom, index) for geom in geoms if not _is_field(model, geom)]
    total = sum(len(shape.mesh.faces) for shape in found if shape.mesh and shape.kind == "mesh")
    share = min(1.0, triangle_budget / max(total, 1))
    found = [replace(s, mesh=_decimated(s.mesh, share)) if s.mesh and s.kind == "mesh" else s for s in found]
    return [replace(s, kind="mesh") if s.mesh else s for s in found]


def is_shared_world(model: mujoco.MjModel) -> bool:
    """Whether all environments stand on one large generated terrain: they are drawn where they are, not on a grid."""
    return any(model.geom(geom).name.startswith(TERRAIN) for geom in range(model.ngeom))


def ground(model: mujoco.MjModel) -> Ground | None:
    """The highest visible horizontal plane, or None."""
    data = mujoco.MjData(model)
    mujoco.mj_kinematics(model, data)
    planes = [g for g in range(model.ngeom) if model.geom_type[g] == _TYPES.mjGEOM_PLANE]
    upright = [float(data.geom_xpos[g, 2]) for g in planes if data.geom_xmat[g, 8] > 0.999]
    return Ground(max(upright)) if upright else None


def is_visible(model: mujoco.MjModel, geom: int) -> bool:
    """Whether `geom` is drawn: not see-through, and in a group that viewers show at start. Planes never are."""
    shown = model.geom_group[geom] <= _LAST_VISIBLE_GROUP and _rgba(model, geom)[3] > 0
    return bool(shown) and int(model.geom_type[geom]) in (*_PRIMITIVES, *_TRIANGULATED)


def _shape(model: mujoco.MjModel, data: mujoco.MjData, geom: int, index: dict[int, int]) -> Shape:
    body = index.get(int(model.geom_bodyid[geom]), -1)
    pos, quat = model.geom_pos[geom].copy(), model.geom_quat[geom].copy()
    if body < 0:
        pos = data.geom_xpos[geom].copy()
        mujoco.mju_mat2Quat(quat, data.geom_xmat[geom])
    kind, mesh = _PRIMITIVES.get(int(model.geom_type[geom]), "mesh"), None
    if kind == "mesh":
        mesh = _mesh(model, model.geom_dataid[geom])
    x, y, z = (float(v) for v in model.geom_size[geom])
    return Shape(kind, body, pos, quat, (x, y, z), _rgba(model, geom), mesh)


def _is_field(model: mujoco.MjModel, geom: int) -> bool:
    return bool(model.geom_type[geom] == _TYPES.mjGEOM_HFIELD)


def _field(
    model: mujoco.MjModel,
    data: mujoco.MjData,
    geom: int,
    budget: int,
    ways: NDArray[np.float64] | None,
    margin: float,
) -> Shape:
    """A height field of the world; fields do not move."""
    pos, quat = data.geom_xpos[geom].copy(), np.zeros(4)
    mujoco.mju_mat2Quat(quat, data.geom_xmat[geom])
    ways = None if ways is None else ways - pos[:2]
    mesh = Mesh(*field_triangles(model, model.geom_dataid[geom], budget, ways, margin))
    x, y, z = (float(v) for v in model.geom_size[geom])
    return Shape("field", -1, pos, quat, (x, y, z), _rgba(model, geom), mesh, is_ground=True)


def _rgba(model: mujoco.MjModel, geom: int) -> tuple[float, float, float, float]:
    material = model.geom_matid[geom]
    # MuJoCo lets an own colour of the geom win over its material; 0.5 grey is what "not given" compiles to.
    own = model.geom_rgba[geom]
    colour = own if material < 0 or not np.allclose(own, (0.5, 0.5, 0.5, 1)) else model.mat_rgba[material]
    r, g, b, a = (float(v) for v in colour)
    return r, g, b, a


def _mesh(model: mujoco.MjModel, mesh: int) -> Mesh:
    first, count = model.mesh_vertadr[mesh], model.mesh_vertnum[mesh]
    first_face, faces = model.mesh_faceadr[mesh], model.mesh_facenum[mesh]
    vertices = model.mesh_vert[first : first + count].copy()
    return Mesh(vertices, model.mesh_face[first_face : first_face + faces].astype(np.int32))


def _decimated(mesh: Mesh, share: float) -> Mesh:
    if share >= 1.0:
        return mesh
    return Mesh(*cluster(mesh.vertices, mesh.faces, max(32, int(share * len(mesh.faces)))))
