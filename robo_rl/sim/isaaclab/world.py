"""A scene of ours built in Isaac Lab: the robot as an articulation, free props as rigid objects, ground and fixed props
as shapes of each env, Newton with the scene's options."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.errors import UserError
from robo_rl.rotations import conjugate, multiply, rotate, xyzw
from robo_rl.sim.capacity import Capacity
from robo_rl.sim.isaaclab.drives import Drives
from robo_rl.sim.isaaclab.fields import adding_fields
from robo_rl.sim.isaaclab.parts import ROBOT, STILL, Parts
from robo_rl.sim.isaaclab.shapes import Shapes
from robo_rl.sim.model import RobotModel
from robo_rl.sim.scene import CONES, INTEGRATORS
from robo_rl.sim.usd.convert import (
    body_name,
    geoms_of_all,
    grounds,
    height_fields,
    joint_name,
    prop_usda,
    still_usda,
    to_usda,
)
from robo_rl.sim.usd.files import usd_of_scene
from robo_rl.sim.usd.geoms import collides

_CONTACTS_OF = {"sphere": 1, "capsule": 2, "cylinder": 4, "box": 8, "mesh": 8, "ellipsoid": 1}  # with a plane, at most
_CONTACTS_OF_FIELD = 8  # of a geom with a height field: the engine keeps four, and a field may meet a box
_NO_ROOM = (1 << 9) - 1  # bits of mujoco_warp's OverflowType but for those of iterations


@dataclass(frozen=True)
class Asset:
    """What moves as one of Isaac Lab's assets: the robot, a free prop or one with joints."""

    handle: Any
    ours: list[int]  # its bodies, by index in the MuJoCo model
    theirs: list[int]  # the same, in Isaac Lab
    joints: list[int]  # its hinges and slides, by index in the MuJoCo model
    their_joints: list[int]  # the same, in Isaac Lab


class World:
    """Isaac Lab's simulation of N copies of one scene; `robot` is its articulation."""

    def __init__(self, model: RobotModel, parts: Parts, num_envs: int, device: str, drives: Drives) -> None:
        mj = model.mj
        import isaaclab.sim as sim_utils
        from isaaclab.scene import InteractiveScene
        from isaaclab.sim import SimulationContext

        from robo_rl.sim.warp_compat import equality_data_of_eleven

        with contextlib.ExitStack() as undo:  # whatever fails, nothing is left running
            scratch = Path(undo.enter_context(tempfile.TemporaryDirectory(prefix="robo_rl_")))
            files = _write_files(model, parts, scratch)
            self.sim = SimulationContext(_simulation_cfg(mj, parts, device))
            undo.callback(self.sim.clear_instance)
            with adding_fields(mj, parts), equality_data_of_eleven(mj):
                self.scene: Any = InteractiveScene(_scene_cfg(model, parts, drives, num_envs, files, sim_utils))
                self.sim.reset()
            # reaching the limit of iterations is meant; a lack of room is told by `overflown`
            self.sim.physics_manager._solver.mjw_model.opt.warn_overflow = False
            self.robot: Any = self.scene["robot"]
            self.dt, self._mj, self._movable = float(mj.opt.timestep), mj, parts.movable(mj)
            jointed = [_articulated(mj, self.scene[_asset_of(parts.prim(mj, prop[0]))], prop) for prop in parts.jointed]
            free = [Asset(self.scene[parts.prim(mj, body)], [body], [0], [], []) for body in parts.free]
            self.assets = [_articulated(mj, self.robot, parts.robot), *free, *jointed]
            self.shapes = Shapes(mj, parts, self.sim.physics_manager, num_envs, torch.device(device))
            self._release = undo.pop_all().close

    def place(self, pos: Tensor, quat: Tensor) -> None:
        """Put fixed props where `body_pos [N, nbody, 3]` and `body_quat [N, nbody, 4]` say; see `Shapes.set_places`."""
        self.shapes.set_places(pos, quat)
        for asset in self.assets[1:]:
            root = asset.ours[0]
            if root in self._movable:  # by its first link, which is at the origin where the file has the prop
                old_pos, old_quat = (
                    torch.as_tensor(x[[root]], dtype=torch.float32, device=pos.device)
                    for x in (self._mj.body_pos, self._mj.body_quat)
                )
                turn = multiply(torch.nn.functional.normalize(quat[:, root].float(), dim=-1), conjugate(old_quat))
                origin = pos[:, root].float() - rotate(turn, old_pos)
                asset.handle.write_root_link_pose_to_sim_index(root_pose=torch.cat([origin, xyzw(turn)], dim=-1))

    def push(self, bodies: Sequence[int], force: Tensor, torque: Tensor, in_world: bool) -> None:
        """Apply forces and torques `[N, B, 3]` at centres of mass in the next physics step, in the world's frame or in
        that of the body."""
        for asset in self.assets:
            columns = [k for k, body in enumerate(bodies) if body in asset.ours]
            if columns:
                theirs = [asset.theirs[asset.ours.index(bodies[k])] for k in columns]
                pushed = {"forces": force[:, columns].contiguous(), "torques": torque[:, columns].contiguous()}
                composer = asset.handle.instantaneous_wrench_composer
                composer.add_forces_and_torques_index(**pushed, body_ids=theirs, is_global=in_world)

    def joints_of(self, joints: np.ndarray) -> list[int]:
        """Index in Isaac Lab of joints of the robot, given by index in the MuJoCo model."""
        robot = self.assets[0]
        return [robot.their_joints[robot.joints.index(int(j))] for j in joints]

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
        del self.scene, self.robot, self.assets, self.shapes
        self._release()


def _articulated(mj: mujoco.MjModel, handle: Any, bodies: list[int]) -> Asset:
    joints = scalar_joints(mj, bodies)
    theirs = _order(handle.body_names, [body_name(mj, b) for b in bodies], "body")
    return Asset(handle, bodies, theirs, joints, _order(handle.joint_names, _names(mj, joints), "joint"))


def scalar_joints(mj: mujoco.MjModel, bodies: Sequence[int]) -> list[int]:
    """Hinges and slides of some bodies."""
    hinges = [j for j in range(mj.njnt) if mj.jnt_type[j] != mujoco.mjtJoint.mjJNT_FREE]
    return [j for j in hinges if mj.jnt_bodyid[j] in bodies]


def _names(mj: mujoco.MjModel, joints: Sequence[int]) -> list[str]:
    """What Isaac Lab calls joints: all between two bodies are one, `first:0`, `first:1` and so on."""
    names = []
    for j in joints:
        first = int(mj.body_jntadr[mj.jnt_bodyid[j]])
        alone = mj.body_jntnum[mj.jnt_bodyid[j]] == 1
        names.append(joint_name(mj, j) if alone else f"{joint_name(mj, first)}:{j - first}")
    return names


def _within_limits(model: RobotModel, joints: Sequence[int]) -> np.ndarray:
    """The default pose of joints, clipped: Isaac Lab refuses another, and the backend writes every start itself."""
    mj = model.mj
    pose, limits = model.default_qpos[mj.jnt_qposadr[joints]], mj.jnt_range[joints]
    return np.where(mj.jnt_limited[joints], pose.clip(limits[:, 0], limits[:, 1]), pose)


def _asset_of(prim: str) -> str:
    return prim.partition("/")[0]


def _order(theirs: list[str], ours: list[str], kind: str) -> list[int]:
    """Index in Isaac Lab of each of our joints or bodies."""
    missing = [name for name in ours if name not in theirs]
    if missing:
        raise UserError(f'{kind} "{missing[0]}" was lost on the way to Isaac Lab, which knows {", ".join(theirs)}')
    return [theirs.index(name) for name in ours]


def _write_files(model: RobotModel, parts: Parts, scratch: Path) -> dict[str, Path]:
    """USD files of the scene, by the prim of an env that each becomes."""
    files = {ROBOT: usd_of_scene(model.robot, model.mj, scratch, parts.of_robot)}
    if parts.still or grounds(model.mj):
        files[STILL] = scratch / f"{STILL}.usda"
        files[STILL].write_text(still_usda(model.mj, parts.still), encoding="utf-8")
    for body in parts.free:
        prim = parts.prim(model.mj, body)
        files[prim] = scratch / f"{prim}.usda"
        files[prim].write_text(prop_usda(model.mj, body), encoding="utf-8")
    for prop in parts.jointed:
        prim = _asset_of(parts.prim(model.mj, prop[0]))
        files[prim] = scratch / f"{prim}.usda"
        files[prim].write_text(to_usda(model.mj, prim, "", prop), encoding="utf-8")
    return files


def _simulation_cfg(mj: mujoco.MjModel, parts: Parts, device: str) -> Any:
    from isaaclab.sim import SimulationCfg
    from isaaclab_newton.physics import MJWarpSolverCfg, NewtonCfg

    room = room_of(mj, parts)
    solver = MJWarpSolverCfg(
        nconmax=room.contacts,
        njmax=room.constraints,
        iterations=int(mj.opt.iterations),
        ls_iterations=int(mj.opt.ls_iterations),
        integrator=INTEGRATORS[int(mj.opt.integrator)],
        cone=CONES[int(mj.opt.cone)],
        impratio=float(mj.opt.impratio),
    )
    falls = not mj.opt.disableflags & mujoco.mjtDisableBit.mjDSBL_GRAVITY
    gravity = tuple(mj.opt.gravity.tolist()) if falls else (0.0, 0.0, 0.0)
    physics = NewtonCfg(solver_cfg=solver, use_cuda_graph=device != "cpu")
    return SimulationCfg(device=device, dt=float(mj.opt.timestep), gravity=gravity, physics=physics)


def room_of(mj: mujoco.MjModel, parts: Parts) -> Capacity:
    """Contacts of an env at most: of every geom that moves with the ground and, where there are props or boxes on the
    ground, with another of them; and a few between the robot's own. Constraint rows follow from them."""
    bodies = [*parts.of_robot, *parts.free, *(body for prop in parts.jointed for body in prop)]
    moving = [i for i in geoms_of_all(mj, bodies) if collides(mj, i)]
    kinds = [mujoco.mjtGeom(int(mj.geom_type[i])).name.removeprefix("mjGEOM_").lower() for i in moving]
    on_ground = [max(_CONTACTS_OF.get(kind, 0), _CONTACTS_OF_FIELD if height_fields(mj) else 0) for kind in kinds]
    is_alone = mj.nbody == len(parts.of_robot) and len(grounds(mj)) <= 1
    contacts = 8 + (1 if is_alone else 2) * sum(on_ground)
    return Capacity(contacts, 10 * contacts + mj.njnt + mj.nv)


def _scene_cfg(
    model: RobotModel, parts: Parts, drives: Drives, num_envs: int, files: Mapping[str, Path], sim_utils: Any
) -> Any:
    from isaaclab.actuators import ImplicitActuatorCfg
    from isaaclab.assets import ArticulationCfg, AssetBaseCfg, RigidObjectCfg
    from isaaclab.scene import InteractiveSceneCfg

    mj = model.mj
    stiffness, damping, limit = {}, {}, {}
    kp, kd = drives.gains()
    for k, name in enumerate(_names(mj, [int(joint) for joint in drives.joints])):
        stiffness[name], damping[name] = float(kp[0, k]), float(kd[0, k])
        limit[name] = float(drives.effort_limit[k])
    cfg = InteractiveSceneCfg(num_envs=num_envs, env_spacing=0.0)
    prims = {name: f"{{ENV_REGEX_NS}}/{name}" for name in files}
    spawns = {name: sim_utils.UsdFileCfg(usd_path=str(path)) for name, path in files.items()}
    if STILL in files:
        cfg.still = AssetBaseCfg(prim_path=prims[STILL], spawn=spawns[STILL])
    for body in parts.free:
        prim = parts.prim(mj, body)
        setattr(cfg, prim, RigidObjectCfg(prim_path=prims[prim], spawn=spawns[prim]))
    articulated = {"robot": (ROBOT, parts.robot)}
    articulated |= {(prim := _asset_of(parts.prim(mj, prop[0]))): (prim, prop) for prop in parts.jointed}
    for name, (prim, bodies) in articulated.items():
        joints = scalar_joints(mj, bodies)
        names = _names(mj, joints)
        servo = ImplicitActuatorCfg(
            joint_names_expr=names,
            stiffness={name: stiffness.get(name, 0.0) for name in names},
            damping={name: damping.get(name, 0.0) for name in names},
            joint_effort_limit={name: limit.get(name, 1e6) for name in names},
        )
        pose = dict(zip(names, _within_limits(model, joints).tolist()))
        start = ArticulationCfg.InitialStateCfg(joint_pos=pose, joint_vel=dict.fromkeys(names, 0.0))
        actuators = {"all": servo} if names else {}
        asset = ArticulationCfg(prim_path=prims[prim], spawn=spawns[prim], init_state=start, actuators=actuators)
        setattr(cfg, name, asset)
    return cfg
