"""A scene of ours built in Isaac Lab: the robot as an articulation, the ground, Newton with the scene's options."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

import mujoco
import numpy as np
from torch import Tensor

from robo_rl.errors import UserError
from robo_rl.sim.isaaclab.drives import Drives
from robo_rl.sim.model import RobotModel
from robo_rl.sim.robot_spec import load_spec
from robo_rl.sim.scene import CONES, INTEGRATORS
from robo_rl.sim.usd.convert import pairs_apart
from robo_rl.sim.usd.files import GROUND, usd_of_scene
from robo_rl.sim.usd.geoms import collides, geom_name, material_name
from robo_rl.sim.usd.text import identifier

_CONTACTS_OF = {"sphere": 1, "capsule": 2, "cylinder": 4, "box": 8, "mesh": 8, "ellipsoid": 1}  # with a plane, at most
_GROUND = "/World/ground"
_GROUND_GEOM = "ground"
_NO_ROOM = (1 << 9) - 1  # bits of mujoco_warp's OverflowType but for those of iterations


class World:
    """Isaac Lab's simulation of N copies of one scene; `robot` is its articulation."""

    def __init__(self, model: RobotModel, num_envs: int, device: str, drives: Drives) -> None:
        mj = model.mj
        self.ground = ground = _ground_of(mj)
        import isaaclab.sim as sim_utils
        from isaaclab.scene import InteractiveScene
        from isaaclab.sim import SimulationContext

        self._scratch = tempfile.TemporaryDirectory(prefix="robo_rl_")
        usd = usd_of_scene(model.robot, mj, Path(self._scratch.name))
        self.sim = SimulationContext(_simulation_cfg(mj, device))
        try:
            self.scene: Any = InteractiveScene(_scene_cfg(model, drives, num_envs, usd, ground, sim_utils))
            self.sim.reset()
            # reaching the limit of iterations is meant; a lack of room is told by `overflown`
            self.sim.physics_manager._solver.mjw_model.opt.warn_overflow = False
        except Exception:
            self.sim.clear_instance()
            raise
        self.robot: Any = self.scene["robot"]
        self.dt = float(mj.opt.timestep)
        self._scalar = _scalar_joints(mj)
        self.joints = _order(self.robot.joint_names, [mj.joint(j).name for j in self._scalar], "joint")
        self.bodies = _order(self.robot.body_names, [mj.body(b).name for b in range(1, mj.nbody)], "body")

    def joints_of(self, joints: np.ndarray) -> list[int]:
        """Index in Isaac Lab of joints of the MuJoCo model, given by index there."""
        return [self.joints[self._scalar.index(int(j))] for j in joints]

    def warm_start(self) -> Tensor:
        """Where Newton's MuJoCo solver begins its next step, `[N, nv]`, live."""
        return self._of_solver("qacc_warmstart")

    def overflown(self) -> Tensor:
        """Envs `[N]` bool with more contacts or constraints than there is room for."""
        bits = self._of_solver("overflow")
        return (bits & _NO_ROOM) != 0

    def _of_solver(self, name: str) -> Tensor:
        import warp as wp

        return wp.to_torch(getattr(self.sim.physics_manager._solver.mjw_data, name))

    def step(self) -> None:
        """One physics step with what the robot has been given."""
        self.scene.write_data_to_sim()
        self.sim.step(render=False)
        self.scene.update(self.dt)

    def forward(self) -> None:
        """Bring Isaac Lab's derived quantities up to date with a state that was written."""
        self.sim.forward()
        self.scene.update(0.0)

    def close(self) -> None:
        """Release the simulation; another one may be made afterwards."""
        self.sim.stop()
        del self.scene, self.robot
        self.sim.clear_instance()
        self._scratch.cleanup()


def _scalar_joints(mj: mujoco.MjModel) -> list[int]:
    return [j for j in range(mj.njnt) if mj.jnt_type[j] != mujoco.mjtJoint.mjJNT_FREE]


def _order(theirs: list[str], ours: list[str], kind: str) -> list[int]:
    """Index in Isaac Lab of each of our joints or bodies."""
    missing = [name for name in ours if identifier(name) not in theirs]
    if missing:
        raise UserError(f'{kind} "{missing[0]}" was lost on the way to Isaac Lab, which knows {", ".join(theirs)}')
    return [theirs.index(identifier(name)) for name in ours]


def _ground_of(mj: mujoco.MjModel) -> int:
    return int(mujoco.mj_name2id(mj, mujoco.mjtObj.mjOBJ_GEOM, _GROUND_GEOM))


def check_scene(model: RobotModel) -> None:
    """Raise UserError for what has no counterpart in Isaac Lab: props, terrains, free bodies besides the robot."""
    mj, ground, lacks = model.mj, _ground_of(model.mj), "which backend isaaclab lacks"
    free = int((mj.jnt_type == mujoco.mjtJoint.mjJNT_FREE).sum())
    if free > 1:
        raise UserError(f"the scene has {free} free bodies, {lacks}: it simulates one robot and the ground")
    if mj.neq or mj.ntendon:
        raise UserError(f'robot "{model.robot.name}" has equality constraints or tendons, {lacks}')
    own = {body.name for body in load_spec(model.robot.mjcf_path).bodies}
    for i in range(1, mj.nbody):
        if mj.body_parentid[i] == 0 and mj.body(i).name not in own:
            raise UserError(f'the scene has "{mj.body(i).name}" besides the robot, {lacks}: use backend=mujoco')
    for i in range(mj.ngeom):
        on_world = mj.geom_bodyid[i] == 0 and i != ground and (mj.geom_contype[i] or mj.geom_conaffinity[i])
        if on_world and free:
            raise UserError(f'the scene has geom "{mj.geom(i).name}" besides the flat ground, {lacks}')
    if mj.opt.integrator == INTEGRATORS.index("implicit"):
        raise UserError(f"scene.integrator=implicit: {lacks}; use implicitfast, euler or rk4")


def _simulation_cfg(mj: mujoco.MjModel, device: str) -> Any:
    from isaaclab.sim import SimulationCfg
    from isaaclab_newton.physics import MJWarpSolverCfg, NewtonCfg

    contacts = _room_for_contacts(mj)
    solver = MJWarpSolverCfg(
        nconmax=contacts,
        njmax=10 * contacts + mj.njnt + mj.nv,
        iterations=int(mj.opt.iterations),
        ls_iterations=int(mj.opt.ls_iterations),
        integrator=INTEGRATORS[int(mj.opt.integrator)],
        cone=CONES[int(mj.opt.cone)],
        impratio=float(mj.opt.impratio),
    )
    physics = NewtonCfg(solver_cfg=solver, use_cuda_graph=device != "cpu")
    return SimulationCfg(device=device, dt=float(mj.opt.timestep), gravity=tuple(mj.opt.gravity), physics=physics)


def _room_for_contacts(mj: mujoco.MjModel) -> int:
    """Contacts of an env at most: of every geom with the ground, and a few between the robot's own."""
    kinds = [mujoco.mjtGeom(int(kind)).name.removeprefix("mjGEOM_").lower() for kind in mj.geom_type]
    touching = [kind for i, kind in enumerate(kinds) if mj.geom_contype[i] or mj.geom_conaffinity[i]]
    return 8 + sum(_CONTACTS_OF.get(kind, 0) for kind in touching)


def _scene_cfg(model: RobotModel, drives: Drives, num_envs: int, usd: Path, ground: int, sim_utils: Any) -> Any:
    from isaaclab.actuators import ImplicitActuatorCfg
    from isaaclab.assets import ArticulationCfg, AssetBaseCfg
    from isaaclab.scene import InteractiveSceneCfg

    mj = model.mj
    names = [identifier(mj.joint(j).name) for j in _scalar_joints(mj)]
    stiffness, damping, limit = (dict.fromkeys(names, value) for value in (0.0, 0.0, 1e6))
    kp, kd = drives.gains()
    for k, joint in enumerate(drives.joints):
        name = identifier(mj.joint(int(joint)).name)
        stiffness[name], damping[name] = float(kp[0, k]), float(kd[0, k])
        limit[name] = float(drives.effort_limit[k])
    pose = {name: float(model.default_qpos[mj.jnt_qposadr[j]]) for name, j in zip(names, _scalar_joints(mj))}
    cfg = InteractiveSceneCfg(num_envs=num_envs, env_spacing=0.0)
    body = sim_utils.UsdFileCfg(usd_path=str(usd))
    if ground >= 0:
        plane = sim_utils.GroundPlaneCfg(usd_path=str(GROUND), physics_material=None)
        contact = _contact_of(mj, ground)
        on_robot = pairs_apart(mj) is None  # a robot that touches itself keeps its own friction for that
        plane.func = _editing(sim_utils.spawn_ground_plane, {**contact, "mjc:priority": 0} if on_robot else contact)
        spared = {name(mj, i) for i in prevailing(mj, ground) for name in (geom_name, material_name)}
        body.func = _editing(sim_utils.spawn_from_usd, contact if on_robot else {}, spared)
        cfg.ground = AssetBaseCfg(prim_path=_GROUND, spawn=plane)
    servo = ImplicitActuatorCfg(joint_names_expr=names, stiffness=stiffness, damping=damping, joint_effort_limit=limit)
    cfg.robot = ArticulationCfg(
        prim_path="{ENV_REGEX_NS}/Robot",
        spawn=body,
        init_state=ArticulationCfg.InitialStateCfg(joint_pos=pose, joint_vel=dict.fromkeys(names, 0.0)),
        actuators={"all": servo} if names else {},
    )
    return cfg


def prevailing(mj: mujoco.MjModel, ground: int) -> list[int]:
    """Geoms whose own friction holds when they touch the ground, since their priority is higher."""
    return [i for i in range(mj.ngeom) if collides(mj, i) and mj.geom_priority[i] > mj.geom_priority[ground]]


def _editing(spawn: Callable[..., Any], values: Mapping[str, Any], spared: Collection[str] = ()) -> Callable[..., Any]:
    """A spawner of Isaac Lab that then sets the named attributes on every prim that has them, save for `spared`."""

    def spawn_and_edit(*args: Any, **kwargs: Any) -> Any:
        from pxr import Usd

        prim = spawn(*args, **kwargs)
        for below in Usd.PrimRange(prim):
            for name, value in values.items():
                if below.HasAttribute(name) and below.GetName() not in spared:
                    below.GetAttribute(name).Set(value)
        return prim

    return spawn_and_edit


def _contact_of(mj: mujoco.MjModel, ground: int) -> dict[str, Any]:
    """How the ground touches, as attributes for it, or for the geoms of the robot.

    Isaac Lab's ground is one shape for all envs, so its friction could not differ between them. The robot's geoms can
    hold it for each env, and in a contact of the two the result is the same, since the higher priority wins. Geoms of a
    higher priority than the ground's (a caster) keep their own.
    """
    slide, torsion, rolling = (float(x) for x in mj.geom_friction[ground])
    return {
        "mjc:priority": int(mj.geom_priority[ground]),
        "physics:dynamicFriction": slide,
        "physics:staticFriction": slide,
        "newton:torsionalFriction": torsion,
        "newton:rollingFriction": rolling,
        "mjc:condim": int(mj.geom_condim[ground]),
        "mjc:solref": [float(x) for x in mj.geom_solref[ground]],
        "mjc:solimp": [float(x) for x in mj.geom_solimp[ground]],
    }
