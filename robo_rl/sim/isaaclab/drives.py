"""Controls as Isaac Lab takes them: aims of joint drives, joint efforts, and wrenches of rotors.

A MuJoCo actuator on a joint with force g u + b0 + b1 q + b2 dq is a drive of stiffness -b1 and damping -b2 that aims at
g u / -b1 (at the velocity g u / -b2 without stiffness), or an effort where both are 0. On a site it is a wrench in the
frame of its body. A lag and a delay are computed here, physics step by physics step, as MuJoCo does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.errors import UserError
from robo_rl.sim.model import RobotModel
from robo_rl.sim.scene import history_slots

_JOINT, _SITE = int(mujoco.mjtTrn.mjTRN_JOINT), int(mujoco.mjtTrn.mjTRN_SITE)
_FIXED = int(mujoco.mjtGain.mjGAIN_FIXED)
_BIASES = (int(mujoco.mjtBias.mjBIAS_NONE), int(mujoco.mjtBias.mjBIAS_AFFINE))
_NO_LAG = int(mujoco.mjtDyn.mjDYN_NONE)
_LAGS = (_NO_LAG, int(mujoco.mjtDyn.mjDYN_FILTER), int(mujoco.mjtDyn.mjDYN_FILTEREXACT))
_NO_LIMIT = 1e6  # N m or N, where an actuator has none
PARAMETERS = ("actuator_gainprm", "actuator_biasprm", "actuator_dynprm", "actuator_gear", "actuator_delay")


@dataclass(frozen=True)
class Wrenches:
    """Forces and torques of the rotors about the centres of mass of bodies, in their frames, `[N, B, 3]` each."""

    bodies: list[int]
    force: Tensor
    torque: Tensor


class Drives:
    """All actuators of a model, for N envs. `parameters` are per-env values of fields in `PARAMETERS`."""

    def __init__(self, model: RobotModel, num_envs: int, device: torch.device) -> None:
        self._mj, self._device, self._n = model.mj, device, num_envs
        check_actuators(model.mj)
        mj = model.mj
        on_joint = mj.actuator_trntype == _JOINT
        self.joint_rows = np.flatnonzero(on_joint)  # actuators that drive joints
        self.joints = mj.actuator_trnid[on_joint, 0]
        self.site_rows = np.flatnonzero(~on_joint)
        self._lagged = mj.actuator_dyntype != _NO_LAG
        delays = history_slots(mj)
        self.delay_slots = delays.shape[1]
        self.ctrl = torch.zeros(num_envs, mj.nu, device=device)
        self.act = torch.zeros(num_envs, mj.na, device=device)
        self.past = torch.zeros(num_envs, self.delay_slots, mj.nu, device=device)  # newest first
        self._values = {
            name: self._tensor(getattr(mj, name)).expand(num_envs, *getattr(mj, name).shape) for name in PARAMETERS
        }

    @property
    def effort_limit(self) -> np.ndarray:
        """Of each actuator on a joint, N m or N."""
        mj, rows = self._mj, self.joint_rows
        limited = mj.actuator_forcelimited[rows].astype(bool)
        return np.where(limited, np.abs(mj.actuator_forcerange[rows]).min(1), _NO_LIMIT)

    def set_parameters(self, parameters: Mapping[str, Tensor]) -> None:
        """Take per-env values `[N, ...]`."""
        for name, value in parameters.items():
            self._values[name] = value.to(self._device, torch.float32)

    @property
    def input(self) -> Tensor:
        """Commands in force `[N, nu]`: delayed, before their limits and lags."""
        return self._delayed()

    def gains(self) -> tuple[Tensor, Tensor]:
        """Stiffness and damping of the joint drives, `[N, J]` each."""
        bias = self._values["actuator_biasprm"][:, self.joint_rows]
        return -bias[..., 1], -bias[..., 2]

    def aims(self) -> tuple[Tensor, Tensor, Tensor]:
        """Positions, velocities and efforts that the joint drives are given now, `[N, J]` each."""
        rows = self.joint_rows
        stiffness, damping = self.gains()
        gear = self._values["actuator_gear"][:, rows, 0]
        force = gear * self._values["actuator_gainprm"][:, rows, 0] * self._input()[:, rows]
        is_position, is_velocity = stiffness > 0.0, (stiffness <= 0.0) & (damping > 0.0)
        position = torch.where(is_position, force / stiffness.clamp_min(1e-9), 0.0)
        velocity = torch.where(is_velocity, force / damping.clamp_min(1e-9), 0.0)
        return position, velocity, torch.where(is_position | is_velocity, 0.0, force)

    def wrenches(self, center: Tensor) -> Wrenches | None:
        """What the rotors do now; `center` are the bodies' centres of mass in their frames, `[N or 1, nbody, 3]`."""
        if not len(self.site_rows):
            return None
        mj, sites = self._mj, self._mj.actuator_trnid[self.site_rows, 0]
        bodies = mj.site_bodyid[sites]
        turn = np.zeros((len(sites), 9))
        for row, site in zip(turn, sites):
            mujoco.mju_quat2Mat(row, mj.site_quat[site])
        rotation = self._tensor(turn.reshape(-1, 3, 3))
        gain = self._values["actuator_gainprm"][:, self.site_rows, :1] * self._input()[:, self.site_rows, None]
        gear = self._values["actuator_gear"][:, self.site_rows]
        force = gain * torch.einsum("sij,nsj->nsi", rotation, gear[..., :3])
        torque = gain * torch.einsum("sij,nsj->nsi", rotation, gear[..., 3:])
        arm = self._tensor(mj.site_pos[sites]) - center[:, bodies]
        torque = torque + torch.linalg.cross(arm.expand_as(force), force)
        found = sorted(set(bodies.tolist()))
        belongs = self._tensor(np.array([[body == found[b] for body in bodies] for b in range(len(found))]))
        return Wrenches(
            found, torch.einsum("bs,nsi->nbi", belongs, force), torch.einsum("bs,nsi->nbi", belongs, torque)
        )

    def advance(self, dt: float) -> None:
        """One physics step of the lags and of the commands under way."""
        if self._mj.na:
            self.act = self._lagged_next(dt)
        if self.delay_slots:
            self.past = torch.cat([self.ctrl.unsqueeze(1), self.past[:, :-1]], dim=1)

    def reset(self, mask: Tensor, ctrl: Tensor) -> None:
        """Controls `[nu]` held since ever, lags at 0, where mask is true."""
        keep = ~mask.unsqueeze(1)
        self.ctrl = torch.where(keep, self.ctrl, ctrl)
        self.act = self.act * keep
        self.past = torch.where(keep.unsqueeze(2), self.past, ctrl)

    def _input(self) -> Tensor:
        """What the gains multiply, `[N, nu]`: the command, delayed and limited, or the state of the lag."""
        command = self._limited(self._delayed())
        if not self._mj.na:
            return command
        held = command.clone()  # the state that is read stays as it is
        held[:, np.flatnonzero(self._lagged)] = self.act
        return held

    def _delayed(self) -> Tensor:
        if not self.delay_slots:
            return self.ctrl
        steps = (self._values["actuator_delay"] / float(self._mj.opt.timestep) - 1e-6).ceil().long()
        steps = steps.clamp(0, self.delay_slots)
        line = torch.cat([self.ctrl.unsqueeze(1), self.past], dim=1)
        return line.gather(1, steps.unsqueeze(1))[:, 0]

    def _limited(self, ctrl: Tensor) -> Tensor:
        limited = self._mj.actuator_ctrllimited.astype(bool)
        if not limited.any():
            return ctrl
        low, high = (
            np.where(limited, self._mj.actuator_ctrlrange[:, k], end) for k, end in ((0, -np.inf), (1, np.inf))
        )
        return ctrl.clamp(self._tensor(low), self._tensor(high))

    def _lagged_next(self, dt: float) -> Tensor:
        rows = np.flatnonzero(self._lagged)
        tau = self._values["actuator_dynprm"][:, rows, 0].clamp_min(1e-9)
        exact = self._tensor(self._mj.actuator_dyntype[rows] == _LAGS[2]) > 0.0
        share = torch.where(exact, 1.0 - torch.exp(-dt / tau), dt / tau)
        command = self._limited(self._delayed())[:, rows]
        return self.act + share * (command - self.act)

    def _tensor(self, value: np.ndarray) -> Tensor:
        return torch.as_tensor(value.astype(np.float32), device=self._device)


def check_actuators(mj: mujoco.MjModel) -> None:
    """Raise UserError for an actuator that neither joint drives nor wrenches can stand for."""
    for i in range(mj.nu):
        what = None
        if mj.actuator_trntype[i] not in (_JOINT, _SITE) or (
            mj.actuator_trntype[i] == _SITE and mj.actuator_trnid[i, 1] >= 0
        ):
            what = "a transmission other than to a joint or a site"
        elif mj.actuator_gaintype[i] != _FIXED or mj.actuator_biastype[i] not in _BIASES:
            what = "a force that is no affine function of position and velocity"
        elif mj.actuator_dyntype[i] not in _LAGS:
            what = "a dynamics other than a first-order lag"
        elif mj.actuator_biasprm[i, 0] or (mj.actuator_trntype[i] == _SITE and mj.actuator_biasprm[i, :3].any()):
            what = "a constant force"
        if what:
            raise UserError(f'actuator "{mj.actuator(i).name}" has {what}, which backend isaaclab lacks')
