"""Per-env model fields, handed to Isaac Lab through its own setters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.sim.isaaclab.drives import Drives
from robo_rl.sim.isaaclab.world import World, prevailing
from robo_rl.sim.model import RobotModel
from robo_rl.sim.usd.geoms import geom_name

Values = Mapping[str, Tensor]  # field -> [N, ...] float64


def write_params(world: World, model: RobotModel, values: Values, changed: Sequence[str], drives: Drives) -> None:
    """Hand on the fields that changed; those of `Drives` only where the engine holds them: the gains."""
    for name in changed:
        if name in _WRITERS:
            _WRITERS[name](world, model, values[name].float())
    if {"actuator_gainprm", "actuator_biasprm"} & set(changed) and len(drives.joints):
        joints = world.joints_of(drives.joints)
        stiffness, damping = (gain.contiguous() for gain in drives.gains())
        world.robot.write_joint_stiffness_to_sim_index(stiffness=stiffness, joint_ids=joints)
        world.robot.write_joint_damping_to_sim_index(damping=damping, joint_ids=joints)


def _masses(world: World, model: RobotModel, value: Tensor) -> None:
    world.robot.set_masses_index(masses=value[:, 1:].contiguous(), body_ids=world.bodies)


def _inertias(world: World, model: RobotModel, value: Tensor) -> None:
    turn = np.zeros((model.mj.nbody, 9))
    for row, quat in zip(turn, model.mj.body_iquat):
        mujoco.mju_quat2Mat(row, quat)
    axes = torch.as_tensor(turn.reshape(-1, 3, 3)[1:], dtype=torch.float32, device=value.device)
    full = torch.einsum("bij,nbj,bkj->nbik", axes, value[:, 1:], axes)
    world.robot.set_inertias_index(inertias=full.flatten(2).contiguous(), body_ids=world.bodies)


def _centers(world: World, model: RobotModel, value: Tensor) -> None:
    world.robot.set_coms_index(coms=value[:, 1:].contiguous(), body_ids=world.bodies)


def _friction(world: World, model: RobotModel, value: Tensor) -> None:
    """Sliding friction of the ground, which the robot's geoms hold, but for those that prevail over it: see `World`."""
    if world.ground < 0:
        return
    import warp as wp
    from newton import ModelFlags

    manager = world.sim.physics_manager
    view = world.robot.root_view
    shapes = wp.to_torch(view.get_attribute("shape_material_mu", manager.get_model())[:, 0])
    own = {geom_name(model.mj, i) for i in prevailing(model.mj, world.ground)}
    rest = torch.tensor([name.rsplit("/", 1)[-1] not in own for name in view.shape_names], device=value.device)
    shapes[:] = torch.where(rest, value[:, world.ground, :1], shapes)
    manager.add_model_change(ModelFlags.SHAPE_PROPERTIES)


def _dof(setter: str, argument: str) -> Callable[[World, RobotModel, Tensor], None]:
    def write(world: World, model: RobotModel, value: Tensor) -> None:
        scalar = model.mj.jnt_dofadr[model.mj.jnt_type != mujoco.mjtJoint.mjJNT_FREE].astype(np.int64)
        ours = value[:, torch.as_tensor(scalar, device=value.device)].contiguous()
        getattr(world.robot, setter)(**{argument: ours}, joint_ids=world.joints)

    return write


_WRITERS: dict[str, Callable[[World, RobotModel, Tensor], None]] = {
    "body_mass": _masses,
    "body_inertia": _inertias,
    "body_ipos": _centers,
    "geom_friction": _friction,
    "dof_armature": _dof("write_joint_armature_to_sim_index", "armature"),
    "dof_damping": _dof("write_joint_viscous_friction_coefficient_to_sim_index", "joint_viscous_friction_coeff"),
    "dof_frictionloss": _dof("write_joint_friction_coefficient_to_sim_index", "joint_friction_coeff"),
}
BODY_FIELDS = tuple(_WRITERS)
