"""Per-env model fields, handed to Isaac Lab through its own setters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.sim.isaaclab.drives import Drives
from robo_rl.sim.isaaclab.world import World
from robo_rl.sim.model import RobotModel

Values = Mapping[str, Tensor]  # field -> [N, ...] float64


def write_params(world: World, model: RobotModel, values: Values, changed: Sequence[str], drives: Drives) -> None:
    """Hand on the fields that changed; those of `Drives` only where the engine holds them: the gains."""
    if set(PLACES) & set(changed):
        world.place(*(_value(model, values, name) for name in PLACES))
    for name in changed:
        if name in _WRITERS:
            _WRITERS[name](world, model, values[name].float())
    if {"actuator_gainprm", "actuator_biasprm"} & set(changed) and len(drives.joints):
        joints = world.joints_of(drives.joints)
        stiffness, damping = (gain.contiguous() for gain in drives.gains())
        world.robot.write_joint_stiffness_to_sim_index(stiffness=stiffness, joint_ids=joints)
        world.robot.write_joint_damping_to_sim_index(damping=damping, joint_ids=joints)


def _value(model: RobotModel, values: Values, name: str) -> Tensor:
    """Of a field, `[N, ...]`, whether it differs between envs or not."""
    if name in values:
        return values[name]
    some = next(iter(values.values()))
    value = torch.as_tensor(getattr(model.mj, name), dtype=some.dtype, device=some.device)
    return value.expand(len(some), *value.shape)


def _masses(world: World, model: RobotModel, value: Tensor) -> None:
    for asset in world.assets:
        asset.handle.set_masses_index(masses=value[:, asset.ours].contiguous(), body_ids=asset.theirs)


def _inertias(world: World, model: RobotModel, value: Tensor) -> None:
    turn = np.zeros((model.mj.nbody, 9))
    for row, quat in zip(turn, model.mj.body_iquat):
        mujoco.mju_quat2Mat(row, quat)
    axes = torch.as_tensor(turn.reshape(-1, 3, 3), dtype=torch.float32, device=value.device)
    full = torch.einsum("bij,nbj,bkj->nbik", axes, value, axes).flatten(2)
    for asset in world.assets:
        asset.handle.set_inertias_index(inertias=full[:, asset.ours].contiguous(), body_ids=asset.theirs)


def _centers(world: World, model: RobotModel, value: Tensor) -> None:
    for asset in world.assets:
        asset.handle.set_coms_index(coms=value[:, asset.ours].contiguous(), body_ids=asset.theirs)


def _friction(world: World, model: RobotModel, value: Tensor) -> None:
    world.shapes.set_friction(value)


def _dof(setter: str, argument: str) -> Callable[[World, RobotModel, Tensor], None]:
    def write(world: World, model: RobotModel, value: Tensor) -> None:
        for asset in (asset for asset in world.assets if asset.joints):
            dofs = torch.as_tensor(model.mj.jnt_dofadr[asset.joints].astype(np.int64), device=value.device)
            getattr(asset.handle, setter)(**{argument: value[:, dofs].contiguous()}, joint_ids=asset.their_joints)

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
PLACES = ("body_pos", "body_quat")
FIELDS = (*_WRITERS, *PLACES)
