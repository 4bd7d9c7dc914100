"""A twin as a robot is before anybody presses START: at rest, on the ground, its motors damping.

Evaluation starts are the middle of something: in the air, in motion. A quadruped lies down from there, a rover stands,
an arm sinks. A robot that would fall over hangs on a rope. One that flies keeps its start. `hang_m` lifts a robot
off the ground, as one hangs on its first day.
"""

from __future__ import annotations

from dataclasses import replace

import mujoco
import numpy as np

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.twin.peer import Peer
from robo_rl_deploy.twin.starts import Start
from robo_rl_deploy.twin.tether import SINKS_M, Tether, base_of

_LONGEST_S = 5.0  # until a robot lies
_STILL = 0.02  # rad/s or m/s
_TIPPED = 0.6  # rad from upright that a robot which rests by itself may be tilted


def put_at_rest(peer: Peer, binding: Binding, start: Start, hang_m: float = 0.0) -> Tether | None:
    """Put the robot of `peer` at rest near `start`; the rope that holds it, if it needs one.

    With `hang_m` above 0 its soles hang so high over the ground. Raises `UserError` for a base that does not float.
    """
    base = base_of(peer.twin.nominal)
    if hang_m > 0.0 and not (base and any(binding.joints)):
        raise UserError(f"{binding.robot.robot} has no base on legs that could hang on a rope; leave out --hang")
    if not any(binding.joints):
        peer.reset(start)
        return None
    upright = _upright(peer.twin.nominal, binding, start)
    if hang_m > 0.0:
        return _hung(peer, upright, hang_m + SINKS_M)
    peer.reset(upright)
    _settle(peer, None)
    return None if _tilt(peer) < _TIPPED else _hung(peer, upright, 0.0)


def _hung(peer: Peer, upright: Start, lift_m: float) -> Tether:
    """On a rope, at rest, after it was hooked in `lift_m` higher than `upright`."""
    qpos, base = upright.qpos.copy(), base_of(peer.twin.nominal)
    qpos[int(peer.twin.nominal.jnt_qposadr[peer.twin.nominal.body_jntadr[base]]) + 2] += lift_m
    peer.reset(replace(upright, qpos=qpos))
    mujoco.mj_forward(peer.twin.model, peer.twin.data)
    tether = Tether(peer.twin.model, peer.twin.data)
    _settle(peer, tether)
    return tether


def steps_on(peer: Peer, now_ns: int, tether: Tether | None) -> None:
    """One control period of `peer`."""
    if tether is None:
        peer.step(now_ns)
        return
    for i in range(peer.twin.scene.decimation):
        tether.pull()
        peer.step(now_ns + round(1e9 * i * peer.twin.scene.timestep_s), 1)


def _upright(model: mujoco.MjModel, binding: Binding, start: Start) -> Start:
    """`start` without motion, without tilt, in the pose that the policy begins in."""
    qpos = start.qpos.copy()
    for name, value in zip(binding.joints, binding.start):
        if name is not None:
            qpos[model.jnt_qposadr[mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_JOINT, name)]] = value
    base = base_of(model)
    if base:
        turn = int(model.jnt_qposadr[model.body_jntadr[base]]) + 3
        w, z = qpos[turn], qpos[turn + 3]
        size = float(np.hypot(w, z))
        qpos[turn : turn + 4] = [w / size, 0.0, 0.0, z / size] if size > 1e-6 else [1.0, 0.0, 0.0, 0.0]
    return replace(start, qpos=qpos, qvel=np.zeros_like(start.qvel))


def _settle(peer: Peer, tether: Tether | None) -> None:
    """Damp until nothing moves; no command has come, so that is what the motors do."""
    period_s = peer.twin.scene.decimation * peer.twin.scene.timestep_s
    for _ in range(round(_LONGEST_S / period_s)):
        steps_on(peer, 0, tether)
        if peer.twin.data.time > 0.5 and float(np.abs(peer.twin.data.qvel).max(initial=0.0)) < _STILL:
            return


def _tilt(peer: Peer) -> float:
    """Of the base against the vertical, rad; 0 for a robot that is fixed."""
    base = base_of(peer.twin.model)
    return float(np.arccos(np.clip(peer.twin.data.xmat[base].reshape(3, 3)[2, 2], -1.0, 1.0))) if base else 0.0
