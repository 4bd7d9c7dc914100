"""MuJoCo geoms as USD shapes, with their contact parameters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import mujoco
import numpy as np

from robo_rl.errors import UserError
from robo_rl.sim.contact_pairs import in_named_pair
from robo_rl.sim.usd.text import Prim, array_of, identifier, number, tuple_of

_TYPE = mujoco.mjtGeom
_PLANE, _SPHERE, _CAPSULE = int(_TYPE.mjGEOM_PLANE), int(_TYPE.mjGEOM_SPHERE), int(_TYPE.mjGEOM_CAPSULE)
_CYLINDER, _BOX, _MESH = int(_TYPE.mjGEOM_CYLINDER), int(_TYPE.mjGEOM_BOX), int(_TYPE.mjGEOM_MESH)
_ELLIPSOID = int(_TYPE.mjGEOM_ELLIPSOID)


def geom_prim(model: mujoco.MjModel, i: int, root: str) -> Prim:
    """Geom i in the frame of its body. One that may touch something collides; `root` is where materials lie.

    Raises UserError for a shape that USD has no word for.
    """
    prim = _shape(model, i)
    place(prim, model.geom_pos[i], model.geom_quat[i], _scale(model, i))
    colour = model.geom_rgba[i]
    prim.put("color3f[]", "primvars:displayColor", array_of([tuple_of(colour[:3])]))
    if collides(model, i):
        _put_contact(prim, model, i, root)
    return prim


def collides(model: mujoco.MjModel, i: int) -> bool:
    """Whether a geom may touch another."""
    return bool(model.geom_contype[i] or model.geom_conaffinity[i] or in_named_pair(model)[i])


def materials(model: mujoco.MjModel, geoms: Iterable[int]) -> list[Prim]:
    """One physics material for each friction of those geoms that collide."""
    frictions = {material_name(model, i): model.geom_friction[i] for i in geoms if collides(model, i)}
    return [_material(name, friction) for name, friction in sorted(frictions.items())]


def material_name(model: mujoco.MjModel, i: int) -> str:
    """Name of the material of a geom: geoms of equal friction and priority share one."""
    priority = f"_priority_{model.geom_priority[i]}" if model.geom_priority[i] else ""
    return identifier("friction_" + "_".join(number(x) for x in model.geom_friction[i]) + priority)


def place(prim: Prim, pos: Sequence[float], quat: Sequence[float], scale: np.ndarray | None = None) -> None:
    """Pose of a prim in its parent's frame; quaternion wxyz."""
    prim.put("double3", "xformOp:translate", tuple_of(pos))
    prim.put("quatd", "xformOp:orient", tuple_of(quat))
    order = ["xformOp:translate", "xformOp:orient"]
    if scale is not None:
        prim.put("double3", "xformOp:scale", tuple_of(scale))
        order.append("xformOp:scale")
    prim.put("uniform token[]", "xformOpOrder", array_of(f'"{op}"' for op in order))


def _shape(model: mujoco.MjModel, i: int) -> Prim:
    kind, size = int(model.geom_type[i]), model.geom_size[i]
    name = geom_name(model, i)
    if kind == _PLANE:
        plane = Prim("Plane", name)
        plane.put("uniform token", "axis", '"Z"')
        return plane
    if kind == _SPHERE:
        return _sized(Prim("Sphere", name), radius=size[0])
    if kind in (_CAPSULE, _CYLINDER):
        round_one = Prim("Capsule" if kind == _CAPSULE else "Cylinder", name)
        round_one.put("uniform token", "axis", '"Z"')
        return _sized(round_one, radius=size[0], height=2.0 * size[1])
    if kind == _BOX:
        return _sized(Prim("Cube", name), size=2.0)
    if kind == _ELLIPSOID and not collides(model, i):
        return _sized(Prim("Sphere", name), radius=1.0)  # stretched by its scale, which no engine lets collide
    if kind == _MESH:
        return _mesh(model, int(model.geom_dataid[i]), name)
    shape = mujoco.mjtGeom(kind).name.removeprefix("mjGEOM_").lower()
    raise UserError(f'geom "{geom_name(model, i)}" may collide and is of type {shape}, which USD has no word for')


def _sized(prim: Prim, **sizes: float) -> Prim:
    for name, value in sizes.items():
        prim.put("double", name, number(value))
    return prim


def _scale(model: mujoco.MjModel, i: int) -> np.ndarray | None:
    return model.geom_size[i] if int(model.geom_type[i]) in (_BOX, _ELLIPSOID) else None


def _mesh(model: mujoco.MjModel, m: int, name: str) -> Prim:
    start, count = int(model.mesh_vertadr[m]), int(model.mesh_vertnum[m])
    first, faces = int(model.mesh_faceadr[m]), int(model.mesh_facenum[m])
    points = model.mesh_vert[start : start + count]
    corners = model.mesh_face[first : first + faces].ravel()
    mesh = Prim("Mesh", name, ["PhysicsMeshCollisionAPI"])
    mesh.put("point3f[]", "points", array_of(tuple_of(point) for point in points))
    mesh.put("int[]", "faceVertexCounts", array_of(["3"] * faces))
    mesh.put("int[]", "faceVertexIndices", array_of(str(int(c)) for c in corners))
    mesh.put("uniform token", "subdivisionScheme", '"none"')
    mesh.put("uniform token", "physics:approximation", '"convexHull"')
    return mesh


def _put_contact(prim: Prim, model: mujoco.MjModel, i: int, root: str) -> None:
    prim.apis = [*prim.apis, "PhysicsCollisionAPI", "MaterialBindingAPI", "MjcCollisionAPI"]
    prim.lines.append(f"rel material:binding:physics = <{root}/materials/{material_name(model, i)}>")
    for name, whole in (
        ("condim", model.geom_condim[i]),
        ("priority", model.geom_priority[i]),
        ("group", model.geom_group[i]),
    ):
        prim.put("uniform int", f"mjc:{name}", str(int(whole)))
    for name, value in (
        ("margin", model.geom_margin[i]),
        ("gap", model.geom_gap[i]),
        ("solmix", model.geom_solmix[i]),
    ):
        prim.put("uniform double", f"mjc:{name}", number(value))
    prim.put("uniform double[]", "mjc:solref", array_of(map(number, model.geom_solref[i])))
    prim.put("uniform double[]", "mjc:solimp", array_of(map(number, model.geom_solimp[i])))
    prim.put("float", "newton:contactGap", number(model.geom_gap[i]))
    prim.put("float", "newton:contactMargin", number(model.geom_margin[i]))


def _material(name: str, friction: np.ndarray) -> Prim:
    material = Prim("Material", name, ["PhysicsMaterialAPI", "NewtonMaterialAPI"])
    material.put("float", "physics:dynamicFriction", number(friction[0]))
    material.put("float", "physics:staticFriction", number(friction[0]))
    material.put("float", "newton:torsionalFriction", number(friction[1]))
    material.put("float", "newton:rollingFriction", number(friction[2]))
    return material


def geom_name(model: mujoco.MjModel, i: int) -> str:
    """Name of its prim: the geom's own, marked since bodies may have the same; else its number in its body."""
    body = int(model.geom_bodyid[i])
    return identifier(f"geom_{model.geom(i).name or i - int(model.body_geomadr[body])}")
