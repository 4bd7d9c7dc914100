"""A reference motion: joint positions and base pose over time, and its keypoints in the frame of the base.

File: npz without pickles: `joints` (names or roles), `fps` (Hz), `base_pos` [T, 3] (m), `base_quat` [T, 4] (wxyz),
`joint_pos` [T, J] (rad or m). `relative` may be left out: names of joints whose positions count from the robot's
default pose.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.env.events import EventContext
from robo_rl.env.sources import phase_of
from robo_rl.errors import UserError
from robo_rl.rotations import rotate_inverse
from robo_rl.sim.model import RobotModel

_KEYS = ("joints", "fps", "base_pos", "base_quat", "joint_pos")


@dataclass(frozen=True)
class MotionClip:
    """A motion that repeats: after the last frame comes the first."""

    joints: tuple[str, ...]  # [J]
    fps: float  # Hz
    base_pos: np.ndarray  # [T, 3] m, world
    base_quat: np.ndarray  # [T, 4] wxyz
    joint_pos: np.ndarray  # [T, J] rad or m
    relative: tuple[str, ...] = ()  # joints whose positions count from the robot's default pose: zero differs by robot

    def __post_init__(self) -> None:
        """Raise UserError for shapes that do not fit, values that are not finite, quaternions that are not unit."""
        frames, joints = self.joint_pos.shape if self.joint_pos.ndim == 2 else (0, 0)
        if frames < 2 or joints != len(self.joints) or self.fps <= 0.0:
            raise UserError(f"motion clip: {self.joint_pos.shape} joint positions for {len(self.joints)} joints; "
                            "expected [T, J] with at least two frames, and fps above 0")  # fmt: skip
        if self.base_pos.shape != (frames, 3) or self.base_quat.shape != (frames, 4):
            raise UserError(f"motion clip: base_pos {self.base_pos.shape} and base_quat {self.base_quat.shape}; "
                            f"expected ({frames}, 3) and ({frames}, 4)")  # fmt: skip
        stray = [name for name in self.relative if name not in self.joints]
        if stray:
            raise UserError(f'motion clip: relative names "{stray[0]}", which is none of its joints; mend the file')
        values = np.concatenate([self.joint_pos, self.base_pos, self.base_quat], axis=1)
        if not np.isfinite(values).all() or not np.allclose(np.linalg.norm(self.base_quat, axis=1), 1.0, atol=1e-3):
            raise UserError("motion clip: a value is not finite, or a base_quat is not of length 1; mend the file")

    @property
    def duration_s(self) -> float:
        """Time of one repetition, s."""
        return len(self.joint_pos) / self.fps

    def save(self, path: Path | str) -> None:
        """Write the npz file."""
        np.savez_compressed(
            path,
            joints=np.array(self.joints),
            fps=np.array(self.fps),
            base_pos=self.base_pos,
            base_quat=self.base_quat,
            joint_pos=self.joint_pos,
            relative=np.array(self.relative, dtype=str),
        )

    @classmethod
    def load(cls, path: Path | str) -> MotionClip:
        """Read an npz file. Raises UserError where it is missing, not a clip, or inconsistent."""
        try:
            with np.load(path, allow_pickle=False) as file:
                raw = {key: file[key] for key in _KEYS}
                relative = file["relative"] if "relative" in file else np.array([], dtype=str)
        except FileNotFoundError:
            raise UserError(f"motion clip {path} does not exist") from None
        except (KeyError, ValueError, OSError) as error:
            raise UserError(f"{path} is no motion clip: {error}. It needs {', '.join(_KEYS)}") from error
        names, counted = (tuple(str(name) for name in part) for part in (raw["joints"], relative))
        return cls(names, float(raw["fps"]), raw["base_pos"], raw["base_quat"], raw["joint_pos"], counted)

    def qpos(self, model: RobotModel) -> np.ndarray:
        """Frames as qpos `[T, nq]` of a robot; joints that the clip does not name stay in the default pose.

        Raises UserError for a joint that the robot does not have.
        """
        qpos = np.tile(model.default_qpos, (len(self.joint_pos), 1))
        columns, counted = model.qpos_of(self.joints), np.isin(self.joints, self.relative)
        qpos[:, columns] = self.joint_pos + counted * model.default_qpos[columns]
        qpos[:, model.base_qpos] = np.concatenate([self.base_pos, self.base_quat], axis=1)
        return qpos

    def qvel(self, model: RobotModel) -> np.ndarray:
        """Velocities `[T, nv]` by central differences, free joint as the engine has it (angular in the body frame)."""
        qpos, velocity = self.qpos(model), np.zeros((len(self.joint_pos), model.mj.nv))
        for t in range(len(qpos)):
            before, after = qpos[t - 1], qpos[(t + 1) % len(qpos)]
            mujoco.mj_differentiatePos(model.mj, velocity[t], 2.0 / self.fps, before, after)
        return velocity

    def joint_table(self, model: RobotModel) -> Tensor:
        """Positions `[T, A]` in the robot's order of actuated joints, float32."""
        return torch.as_tensor(self.qpos(model)[:, model.joint_qpos], dtype=torch.float32)

    def keypoint_table(self, model: RobotModel, sites: tuple[str, ...]) -> Tensor:
        """Positions `[T, S, 3]` of sites in the frame of the base, m, float32."""
        data = mujoco.MjData(model.mj)
        ids = [model.index("site", name) for name in sites]
        points = np.zeros((len(self.joint_pos), len(ids), 3))
        for t, qpos in enumerate(self.qpos(model)):
            data.qpos[:] = qpos
            mujoco.mj_kinematics(model.mj, data)
            points[t] = data.site_xpos[ids] - data.xpos[model.base_body]
        quat = torch.as_tensor(self.base_quat)[:, None].expand(-1, len(ids), 4)
        return rotate_inverse(quat, torch.as_tensor(points)).float()


def frame_at(phase: Tensor, frames: int) -> Tensor:
    """Index `[N]` of the frame nearest to a phase `[N, 1]` in [0, 1)."""
    return (phase[:, 0] * frames).round().long().remainder(frames)


def start_in_clip(ctx: EventContext, clip: MotionClip, command: str, noise: float = 0.0) -> None:
    """Begin the episode in the frame of its age and of a command `[R, 1]` in [0, 1), the share of the clip at age 0;
    joints off by at most `noise` rad."""
    qpos = ctx.constant("qpos", lambda: torch.as_tensor(clip.qpos(ctx.model), dtype=torch.float32))
    qvel = ctx.constant("qvel", lambda: torch.as_tensor(clip.qvel(ctx.model), dtype=torch.float32))
    share = (phase_of(ctx.time, clip.duration_s) + ctx.command(command)).remainder(1.0)
    frame = frame_at(share, len(qpos))
    q = qpos[frame]
    hinges = ctx.constant("hinges", lambda: torch.as_tensor(ctx.model.joint_qpos))
    q[:, hinges] += ctx.uniform(-noise, noise, len(hinges))
    ctx.write_state(q, qvel[frame])
