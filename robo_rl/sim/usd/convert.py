"""A compiled MuJoCo model as USDA: bodies, joints and geoms under the names that the MJCF gives them.

UsdPhysics holds what every engine reads; what only MuJoCo has (armature, solver parameters, contact masks) is authored
under `mjc:`, which Newton understands. Sensors, actuators, sites, cameras and lights have no place there and are left
out: `IsaacLabBackend` computes them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import mujoco
import numpy as np

from robo_rl.errors import UserError
from robo_rl.sim.contact_pairs import is_named_pair
from robo_rl.sim.terrain.build import BOX
from robo_rl.sim.usd.followers import check_constraints, put_followers
from robo_rl.sim.usd.geoms import collides, geom_name, geom_prim, materials, place
from robo_rl.sim.usd.text import Prim, identifier, layer, number, tuple_of

WORLD_LINK = "world_link"  # a fixed base: what the MJCF attaches to the world hangs from this body
_LINK_MASS, _LINK_INERTIA = 1.0, 0.01  # kg, kg m^2, of that body, which cannot move
_HINGE, _SLIDE, _FREE = (
    int(kind) for kind in (mujoco.mjtJoint.mjJNT_HINGE, mujoco.mjtJoint.mjJNT_SLIDE, mujoco.mjtJoint.mjJNT_FREE)
)
_AXES = {"X": (1.0, 0.0, 0.0), "Y": (0.0, 1.0, 0.0), "Z": (0.0, 0.0, 1.0)}


def to_usda(model: mujoco.MjModel, name: str, digest: str = "", bodies: Sequence[int] | None = None) -> str:
    """The robot of a compiled model as a USDA file whose default prim is `name`.

    `digest` says what it was made from; `bodies` are the robot's, all by default (0: what is attached to the world).
    Raises UserError for ball joints, constraints and geoms that USD has no word for.
    """
    check_constraints(model, name)
    bodies = range(model.nbody) if bodies is None else bodies
    links = [body for body in bodies if body]
    root = Prim("Xform", identifier(name), ["PhysicsArticulationRootAPI", "NewtonArticulationRootAPI"])
    apart = pairs_apart(model, bodies)
    root.put("bool", "newton:selfCollisionEnabled", "true" if apart is not None else "false")
    root.put("uniform bool", "newton:jointsAddMobility", "true")
    path, base = f"/{root.name}", next((body for body in links if is_free(model, body)), None)
    joints = [joint for i in links for joint in _joints(model, i, path)]
    put_followers(model, _by_index(model, joints), f"{path}/joints")
    if base is None:
        root.children.append(_world_link(_geom_prims(model, 0, path) if 0 in bodies else []))
        joints.insert(0, _weld(f"{path}/{WORLD_LINK}"))
    # The file's origin is a floating base, since Isaac Lab adds its `init_state.pos` to what stands here.
    origin = np.zeros(3) if base is None else model.body_pos[base]
    root.children += [_body(model, i, path, origin) for i in links]
    _keep_apart(model, root, apart or [])
    root.children.append(Prim("Scope", "joints", children=joints))
    root.children.append(Prim("Scope", "materials", children=materials(model, geoms_of_all(model, bodies))))
    return layer(root, f"{name}, made from its MJCF by robo-rl robot usd", {"source": digest})


def _by_index(model: mujoco.MjModel, joints: Iterable[Prim]) -> dict[int, Prim]:
    prims = {prim.name: prim for prim in joints}
    names = {j: joint_name(model, j) for j in range(model.njnt) if model.jnt_type[j] != _FREE}
    return {j: prims[name] for j, name in names.items() if name in prims}


def joint_name(model: mujoco.MjModel, j: int) -> str:
    """Name of a joint's prim. Newton sorts the joints between two bodies by name, so several are numbered."""
    body = int(model.jnt_bodyid[j])
    if model.body_jntnum[body] == 1:
        return identifier(model.joint(j).name)
    return f"{body_name(model, body)}_dof{j - int(model.body_jntadr[body])}"


def still_usda(model: mujoco.MjModel, bodies: Sequence[int]) -> str:
    """What stands fast as a USDA file without rigid bodies: the ground but for height fields, and `bodies`."""
    root, data = Prim("Xform", "still"), mujoco.MjData(model)
    mujoco.mj_kinematics(model, data)
    spelled = [i for i in grounds(model) if i not in height_fields(model)]
    parts = {0: spelled, **{body: geoms_of(model, body) for body in bodies}}
    for body, geoms in parts.items():
        part = Prim("Xform", body_name(model, body), children=[geom_prim(model, i, "/still") for i in geoms])
        place(part, data.xpos[body], data.xquat[body])
        root.children.append(part)
    shown = [i for geoms in parts.values() for i in geoms]
    root.children.append(Prim("Scope", "materials", children=materials(model, shown)))
    return layer(root, "what stands fast in a scene of robo_rl", {})


def prop_usda(model: mujoco.MjModel, body: int) -> str:
    """A free body as a USDA file whose default prim is the body."""
    root = _body(model, body, f"/{body_name(model, body)}", model.body_pos[body])
    root.children.append(Prim("Scope", "materials", children=materials(model, geoms_of(model, body))))
    return layer(root, "a prop of a scene of robo_rl", {})


def is_free(model: mujoco.MjModel, body: int) -> bool:
    """Whether a body floats."""
    first = int(model.body_jntadr[body])
    return first >= 0 and int(model.jnt_type[first]) == _FREE


def geoms_of(model: mujoco.MjModel, body: int) -> list[int]:
    """Geoms of a body."""
    start = int(model.body_geomadr[body])
    return list(range(start, start + int(model.body_geomnum[body])))


def grounds(model: mujoco.MjModel) -> list[int]:
    """Planes, height fields and the boxes of a terrain. They stand in a file of their own, apart from any link."""
    planes = np.flatnonzero(model.geom_type == int(mujoco.mjtGeom.mjGEOM_PLANE)).tolist()
    boxes = [i for i in geoms_of(model, 0) if model.geom(i).name.startswith(BOX)]
    return sorted({*planes, *height_fields(model), *boxes})


def height_fields(model: mujoco.MjModel) -> list[int]:
    """Geoms that are height fields."""
    return np.flatnonzero(model.geom_type == int(mujoco.mjtGeom.mjGEOM_HFIELD)).tolist()


def geoms_of_all(model: mujoco.MjModel, bodies: Iterable[int]) -> list[int]:
    """Geoms of some bodies but for the ground."""
    ground = set(grounds(model))
    return [i for body in bodies for i in geoms_of(model, body) if i not in ground]


def pairs_apart(model: mujoco.MjModel, bodies: Sequence[int] | None = None) -> list[tuple[int, int]] | None:
    """Pairs of the robot's geoms that the contact masks keep from touching; None where none may touch another.

    `bodies` are the robot's, all by default.
    """
    bodies = range(model.nbody) if bodies is None else bodies
    geoms = [i for i in geoms_of_all(model, bodies) if collides(model, i)]
    pairs = [
        (a, b) for k, a in enumerate(geoms) for b in geoms[k + 1 :] if model.geom_bodyid[a] != model.geom_bodyid[b]
    ]
    apart = [pair for pair in pairs if not _may_touch(model, *pair)]
    return None if len(apart) == len(pairs) else apart


def _may_touch(model: mujoco.MjModel, a: int, b: int) -> bool:
    """MuJoCo's filter for two geoms of different bodies; parent and child are left to the engines, which all know."""
    masks = model.geom_contype[a] & model.geom_conaffinity[b] | model.geom_contype[b] & model.geom_conaffinity[a]
    one, two = sorted((int(model.geom_bodyid[a]), int(model.geom_bodyid[b])))
    return is_named_pair(model, a, b) or (bool(masks) and (one << 16) + two not in model.exclude_signature)


def _keep_apart(model: mujoco.MjModel, root: Prim, pairs: list[tuple[int, int]]) -> None:
    prims = {(body.name, geom.name): geom for body in root.children for geom in body.children}
    for a in sorted({a for a, _ in pairs}):
        prim = prims[_body_of(model, a), geom_name(model, a)]
        prim.apis = [*prim.apis, "PhysicsFilteredPairsAPI"]
        paths = [f"</{root.name}/{_body_of(model, b)}/{geom_name(model, b)}>" for first, b in pairs if first == a]
        prim.lines.append(f"rel physics:filteredPairs = [{', '.join(paths)}]")


def _body_of(model: mujoco.MjModel, geom: int) -> str:
    body = int(model.geom_bodyid[geom])
    return body_name(model, body) if body else WORLD_LINK


def ground_usda(model: mujoco.MjModel, digest: str = "") -> str:
    """The plane of a compiled scene, geom `ground`, as a USDA file of its own."""
    i = mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_GEOM, "ground")
    root = Prim("Xform", "ground")
    root.children = [geom_prim(model, i, "/ground"), Prim("Scope", "materials", children=materials(model, [i]))]
    return layer(root, "the ground, made by robo-rl robot usd", {"source": digest})


def _world_link(geoms: list[Prim]) -> Prim:
    link = Prim("Xform", WORLD_LINK, ["PhysicsRigidBodyAPI", "PhysicsMassAPI"])
    _put_mass(link, _LINK_MASS, (0.0, 0.0, 0.0), (_LINK_INERTIA,) * 3, (1.0, 0.0, 0.0, 0.0))
    link.children = geoms
    return link


def _body(model: mujoco.MjModel, i: int, root: str, origin: np.ndarray) -> Prim:
    body = Prim("Xform", body_name(model, i), ["PhysicsRigidBodyAPI", "PhysicsMassAPI"])
    data = mujoco.MjData(model)
    mujoco.mj_kinematics(model, data)  # at qpos0: bodies lie beside each other in the file, each with its world pose
    place(body, data.xpos[i] - origin, data.xquat[i])
    _put_mass(body, model.body_mass[i], model.body_ipos[i], model.body_inertia[i], model.body_iquat[i])
    body.put("float", "mjc:gravcomp", number(model.body_gravcomp[i]))
    body.children = _geom_prims(model, i, root)
    return body


def _geom_prims(model: mujoco.MjModel, body: int, root: str) -> list[Prim]:
    return [geom_prim(model, i, root) for i in geoms_of_all(model, [body])]


def _put_mass(
    prim: Prim, mass: float, center: Iterable[float], inertia: Iterable[float], axes: Iterable[float]
) -> None:
    prim.put("float", "physics:mass", number(mass))
    prim.put("point3f", "physics:centerOfMass", tuple_of(center))
    prim.put("float3", "physics:diagonalInertia", tuple_of(inertia))
    prim.put("quatf", "physics:principalAxes", tuple_of(axes))


def _joints(model: mujoco.MjModel, body: int, root: str) -> list[Prim]:
    """The joints between a body and its parent: its hinges and slides, a weld where it has none."""
    parent = int(model.body_parentid[body])
    above = f"{root}/{body_name(model, parent) if parent else WORLD_LINK}"
    ends = (above, f"{root}/{body_name(model, body)}")
    first = int(model.body_jntadr[body])
    ids = range(first, first + int(model.body_jntnum[body]))
    if is_free(model, body):
        return []
    if not ids:
        weld = Prim("PhysicsFixedJoint", f"{body_name(model, body)}_weld")
        _put_ends(weld, ends, model.body_pos[body], model.body_quat[body], np.zeros(3), np.array([1.0, 0, 0, 0]))
        return [weld]
    return [_joint(model, body, j, ends) for j in ids]


def _joint(model: mujoco.MjModel, body: int, j: int, ends: tuple[str, str]) -> Prim:
    kind, name = int(model.jnt_type[j]), model.joint(j).name
    if kind not in (_HINGE, _SLIDE):
        raise UserError(f'joint "{name}" is a ball joint, which has no counterpart in USD; use three hinges')
    if not name:
        raise UserError(f'a joint of body "{model.body(body).name}" has no name; give it one in the MJCF')
    joint = Prim(
        "PhysicsRevoluteJoint" if kind == _HINGE else "PhysicsPrismaticJoint",
        joint_name(model, j),
        ["NewtonJointAPI", "MjcJointAPI"],
    )
    axis, turn = _axis(model.jnt_axis[j])
    joint.put("uniform token", "physics:axis", f'"{axis}"')
    anchor, start = _rotate(model.body_quat[body], model.jnt_pos[j]), _product(model.body_quat[body], turn)
    _put_ends(joint, ends, model.body_pos[body] + anchor, start, model.jnt_pos[j], turn)
    if model.jnt_limited[j]:
        unit = math.degrees(1.0) if kind == _HINGE else 1.0
        joint.put("float", "physics:lowerLimit", number(model.jnt_range[j, 0] * unit))
        joint.put("float", "physics:upperLimit", number(model.jnt_range[j, 1] * unit))
    _put_dof(joint, model, j, int(model.jnt_dofadr[j]))
    return joint


def _put_dof(joint: Prim, model: mujoco.MjModel, j: int, dof: int) -> None:
    """What MuJoCo adds to a joint: inertia of the rotor, losses, spring, softness of the limits."""
    joint.put("float", "newton:armature", number(model.dof_armature[dof]))
    for name, value in (
        ("armature", model.dof_armature[dof]),
        ("damping", model.dof_damping[dof]),
        ("frictionloss", model.dof_frictionloss[dof]),
        ("stiffness", model.jnt_stiffness[j]),
        ("springref", model.qpos_spring[model.jnt_qposadr[j]]),
    ):
        joint.put("uniform double", f"mjc:{name}", number(value))
    for name, values in (
        ("solreflimit", model.jnt_solref[j]),
        ("solimplimit", model.jnt_solimp[j]),
        ("solreffriction", model.dof_solref[dof]),
        ("solimpfriction", model.dof_solimp[dof]),
    ):
        joint.put("uniform double[]", f"mjc:{name}", f"[{', '.join(map(number, values))}]")


def _weld(link: str) -> Prim:
    weld = Prim("PhysicsFixedJoint", "root_joint")
    weld.lines.append(f"rel physics:body1 = <{link}>")
    return weld


def _put_ends(
    joint: Prim, ends: tuple[str, str], pos0: np.ndarray, rot0: np.ndarray, pos1: np.ndarray, rot1: np.ndarray
) -> None:
    for k, (end, pos, rot) in enumerate(zip(ends, (pos0, pos1), (rot0, rot1))):
        joint.lines.append(f"rel physics:body{k} = <{end}>")
        joint.put("point3f", f"physics:localPos{k}", tuple_of(pos))
        joint.put("quatf", f"physics:localRot{k}", tuple_of(rot))


def _axis(axis: np.ndarray) -> tuple[str, np.ndarray]:
    """USD's axis token, and the rotation (wxyz) that turns that axis into the joint's."""
    for token, unit in _AXES.items():
        if np.allclose(axis, unit, atol=1e-9):
            return token, np.array([1.0, 0.0, 0.0, 0.0])
    half = np.array([1.0 + axis[0], 0.0, -axis[2], axis[1]])  # half-way quaternion from x to the axis
    if axis[0] < -1.0 + 1e-9:
        half = np.array([0.0, 0.0, 0.0, 1.0])
    return "X", half / np.linalg.norm(half)


def _product(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    out = np.zeros(4)
    mujoco.mju_mulQuat(out, a, b)
    return out


def _rotate(quat: np.ndarray, vec: np.ndarray) -> np.ndarray:
    out = np.zeros(3)
    mujoco.mju_rotVecQuat(out, vec, quat)
    return out


def body_name(model: mujoco.MjModel, body: int) -> str:
    """Name of a body's prim."""
    return identifier(model.body(body).name or f"body{body}")
