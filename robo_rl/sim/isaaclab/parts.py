"""What a scene of ours is made of in Isaac Lab: a robot and props of all mounts. The rest is refused."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, product

import mujoco
import numpy as np

from robo_rl.errors import UserError
from robo_rl.sim.contact_pairs import is_named_pair, may_touch
from robo_rl.sim.model import RobotModel
from robo_rl.sim.robot_spec import load_spec
from robo_rl.sim.scene import INTEGRATORS
from robo_rl.sim.usd.convert import WORLD_LINK, body_name, geoms_of, geoms_of_all, grounds, is_free
from robo_rl.sim.usd.followers import check_constraints
from robo_rl.sim.usd.geoms import collides, geom_name

ROBOT, STILL = "Robot", "Still"  # prims of an env

_LACKS = "which backend isaaclab lacks"
# What a scene may have switched off: gravity, and what changes nothing of the motion here.
_SWITCHED_OFF = frozenset(
    f"mjDSBL_{flag}" for flag in ("GRAVITY", "AUTORESET", "WARMSTART", "MIDPHASE", "NATIVECCD", "ISLAND", "SENSOR")
)


@dataclass(frozen=True)
class Parts:
    """Bodies of a scene, by index in the MuJoCo model."""

    robot: list[int]
    still: list[int]  # of the fixed props: no bodies in Newton, but shapes of each env's world
    free: list[int]  # of the free props
    jointed: list[list[int]]  # of each prop with joints, its root first

    def prim(self, mj: mujoco.MjModel, body: int) -> str:
        """Path of the prim of a body in an env; of the world, that of what the robot's MJCF attaches to it."""
        name = body_name(mj, body) if body else WORLD_LINK
        if body in self.free:
            return f"Free_{name}"
        jointed = [prop[0] for prop in self.jointed if body in prop]
        asset = f"Jointed_{body_name(mj, jointed[0])}" if jointed else STILL if body in self.still else ROBOT
        return f"{asset}/{name}"

    def movable(self, mj: mujoco.MjModel) -> list[int]:
        """Bodies that may stand elsewhere in each env: roots of props that are fixed to the world."""
        fixed = [*self.still, *(prop[0] for prop in self.jointed)]
        return [body for body in fixed if mj.body_parentid[body] == 0 and not mj.body_jntnum[body]]

    @property
    def of_robot(self) -> list[int]:
        """The robot's bodies and the world, to which its MJCF may attach something."""
        return [0, *self.robot]

    def path(self, mj: mujoco.MjModel, geom: int) -> str:
        """Path of the prim of a geom in an env."""
        body = int(mj.geom_bodyid[geom])
        prim = f"{STILL}/{body_name(mj, body)}" if geom in grounds(mj) else self.prim(mj, body)
        return f"{prim}/{geom_name(mj, geom)}"


def parts_of(model: RobotModel) -> Parts:
    """Whose each body is. Raises UserError for what has no counterpart in Isaac Lab."""
    mj = model.mj
    props = {b: mj.body(int(mj.body_rootid[b])).name for b in range(1, mj.nbody)}
    props = {b: name for b, name in props.items() if name in model.props}
    trees = [[b for b in props if mj.body_rootid[b] == root] for root in props if mj.body_rootid[root] == root]
    free = [tree for tree in trees if is_free(mj, tree[0])]
    jointed = [tree for tree in trees if tree not in free and any(mj.body_jntnum[b] for b in tree)]
    for tree in free:
        if len(tree) > 1:
            raise UserError(f'prop "{props[tree[0]]}" floats and has several bodies, {_LACKS}; use backend=mujoco')
    robot = [b for b in range(1, mj.nbody) if b not in props]
    still = [b for tree in trees if tree not in free and tree not in jointed for b in tree]
    parts = Parts(robot, still, [tree[0] for tree in free], jointed)
    for tree in (robot, *jointed):
        _check_joints(mj, tree)
    _check_robot(model, parts)
    _check_masks(mj, parts)
    _check_zero(mj)
    _check_options(mj)
    return parts


def _check_options(mj: mujoco.MjModel) -> None:
    if mj.opt.integrator == INTEGRATORS.index("implicit"):
        raise UserError(f"scene.integrator=implicit: {_LACKS}; use implicitfast, euler or rk4")
    if mj.opt.density or mj.opt.viscosity:
        raise UserError(f"the scene is full of air or water, {_LACKS}")
    for name, bit in mujoco.mjtDisableBit.__members__.items():
        if mj.opt.disableflags & bit and name not in _SWITCHED_OFF:
            raise UserError(f'the scene has "{name.removeprefix("mjDSBL_").lower()}" switched off, {_LACKS}')


def _check_joints(mj: mujoco.MjModel, bodies: list[int]) -> None:
    """Newton makes one joint of all between two bodies: with one anchor, and what slides before what turns."""
    for body in bodies:
        first = int(mj.body_jntadr[body])
        joints = slice(first, first + int(mj.body_jntnum[body]))
        kinds = (mj.jnt_type[joints] == mujoco.mjtJoint.mjJNT_HINGE).tolist()
        if first >= 0 and (kinds != sorted(kinds) or np.ptp(mj.jnt_pos[joints], axis=0).any()):
            raise UserError(f'body "{mj.body(body).name}" turns before it slides, or about different points, {_LACKS}')


def _check_zero(mj: mujoco.MjModel) -> None:
    """USD knows one zero of a joint: the pose that the file has."""
    for j in range(mj.njnt):
        if mj.jnt_type[j] != mujoco.mjtJoint.mjJNT_FREE and mj.qpos0[mj.jnt_qposadr[j]]:
            raise UserError(f'joint "{mj.joint(j).name}" has a ref, {_LACKS}; make its zero the pose of the MJCF')


def _check_robot(model: RobotModel, parts: Parts) -> None:
    """One robot, whose MJCF brings nothing else that moves, on the ground."""
    mj, ground = model.mj, grounds(model.mj)
    free = sum(is_free(mj, body) for body in parts.robot)
    if free > 1:
        raise UserError(f"the scene has {free} free bodies besides its props, {_LACKS}: it simulates one robot")
    check_constraints(mj, model.robot.name)
    own = {body.name for body in load_spec(model.robot.mjcf_path).bodies}
    for i in parts.robot:
        if mj.body_parentid[i] == 0 and mj.body(i).name not in own:
            raise UserError(f'the scene has "{mj.body(i).name}" besides robot and props, {_LACKS}: use backend=mujoco')
    for i in geoms_of(mj, 0):
        if free and i not in ground and collides(mj, i):
            raise UserError(f'the scene has geom "{mj.geom(i).name}" besides the ground, {_LACKS}')


def _check_masks(mj: mujoco.MjModel, parts: Parts) -> None:
    """Between assets Newton knows no masks: whatever may touch something touches all of another asset."""
    robot, ground = geoms_of_all(mj, parts.of_robot), grounds(mj)
    props = [geoms_of_all(mj, bodies) for bodies in (parts.still, *([body] for body in parts.free), *parts.jointed)]
    for one, other in [(ground, [i for geoms in props for i in geoms]), *combinations([robot, *props], 2)]:
        for a, b in product(one, other):
            fast = not mj.body_weldid[mj.geom_bodyid[[a, b]]].any()
            touch = fast or may_touch(mj, a, b) or is_named_pair(mj, a, b)
            if not touch and collides(mj, a) and collides(mj, b):
                names = '" and "'.join(mj.geom(i).name or str(i) for i in (a, b))
                raise UserError(f'contact masks keep geoms "{names}" apart, {_LACKS} where props are concerned')
