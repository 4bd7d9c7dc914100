"""What a recording says of a floating base: orientation, turn rate, place and speed, if the policy reads them."""

from __future__ import annotations

from collections.abc import Mapping

import mujoco
import numpy as np

from robo_rl_deploy.bundle import Manifest

_S = mujoco.mjtSensor


class Base:
    """Writes the measured state of the base into the engine's; what is not measured stays as the simulator has it."""

    def __init__(self, model: mujoco.MjModel, manifest: Manifest) -> None:
        free = [j for j in range(model.njnt) if model.jnt_type[j] == mujoco.mjtJoint.mjJNT_FREE]
        self._channels: dict[int, str] = {}
        if not free:
            return
        body = int(model.jnt_bodyid[free[0]])
        self._q, self._v = int(model.jnt_qposadr[free[0]]), int(model.jnt_dofadr[free[0]])
        for channel in manifest.channels:
            index = mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_SENSOR, channel.sensor) if channel.sensor else -1
            if index < 0 or not _is_at(model, index, body):
                continue
            self._channels[int(model.sensor_type[index])] = channel.name

    @property
    def measured(self) -> tuple[str, ...]:
        """Channels that are taken over."""
        return tuple(self._channels.values())

    @property
    def turn_channels(self) -> tuple[str, str] | None:
        """Channels of orientation and of turn rate; None where one is missing."""
        quat, gyro = self._channels.get(_S.mjSENS_FRAMEQUAT), self._channels.get(_S.mjSENS_GYRO)
        return None if quat is None or gyro is None else (quat, gyro)

    def write(self, channels: Mapping[str, np.ndarray], data: mujoco.MjData) -> None:
        """Take over what `channels` [d] each say."""
        seen = {kind: np.asarray(channels[name], float) for kind, name in self._channels.items() if name in channels}
        if not self._channels:
            return
        q, v = data.qpos[self._q : self._q + 7], data.qvel[self._v : self._v + 6]
        if _S.mjSENS_FRAMEQUAT in seen:
            q[3:] = seen[_S.mjSENS_FRAMEQUAT] / max(float(np.linalg.norm(seen[_S.mjSENS_FRAMEQUAT])), 1e-9)
        if _S.mjSENS_GYRO in seen:
            v[3:] = seen[_S.mjSENS_GYRO]
        if _S.mjSENS_FRAMEPOS in seen:
            q[:3] = seen[_S.mjSENS_FRAMEPOS]
        if _S.mjSENS_FRAMELINVEL in seen:
            v[:3] = seen[_S.mjSENS_FRAMELINVEL]
        if _S.mjSENS_VELOCIMETER in seen:
            mujoco.mju_rotVecQuat(v[:3], seen[_S.mjSENS_VELOCIMETER], q[3:])


def _is_at(model: mujoco.MjModel, sensor: int, body: int) -> bool:
    """The sensor sits at the frame of `body`, without a turn of its own."""
    kind, index = model.sensor_objtype[sensor], int(model.sensor_objid[sensor])
    if kind == mujoco.mjtObj.mjOBJ_SITE:
        return int(model.site_bodyid[index]) == body and bool(np.allclose(model.site_quat[index], [1, 0, 0, 0]))
    return kind in (mujoco.mjtObj.mjOBJ_BODY, mujoco.mjtObj.mjOBJ_XBODY) and index == body
