"""The backend's own kernels: command delay, resets, sensor clearing, places of static geoms, health."""

# mypy: ignore-errors
# What follows is Warp's language: Python in form, compiled for the device.

from __future__ import annotations

import warp as wp

_HUGE = wp.constant(1.0e10)  # MuJoCo's mjMAXVAL: beyond it a state counts as diverged

wp.set_module_options({"enable_backward": False})


@wp.kernel
def delayed_control(
    command: wp.array2d[float],
    past: wp.array3d[float],
    delay_s: wp.array2d[float],
    dt_s: float,
    ctrl: wp.array2d[float],
) -> None:
    """ctrl = the newest command that is at least `delay_s` old; `past` [N, nu, S] holds S commands, newest last.

    A delay in ((k - 1) dt, k dt] is k physics steps, as in MuJoCo's own history; beyond S it is the oldest.
    """
    env, actuator = wp.tid()
    slots = past.shape[2]
    steps = int(wp.ceil(delay_s[env, actuator] / dt_s - 1.0e-4))
    if steps <= 0 or slots == 0:
        ctrl[env, actuator] = command[env, actuator]
    else:
        ctrl[env, actuator] = past[env, actuator, slots - wp.min(steps, slots)]


@wp.kernel
def remember_command(command: wp.array2d[float], past: wp.array3d[float]) -> None:
    """Shift `past` [N, nu, S] by one and append the command."""
    env, actuator = wp.tid()
    last = past.shape[2] - 1
    for i in range(last):
        past[env, actuator, i] = past[env, actuator, i + 1]
    past[env, actuator, last] = command[env, actuator]


@wp.kernel
def put_words(mask: wp.array[bool], value: wp.array[wp.int32], rows: wp.array2d[wp.int32]) -> None:
    """`rows` [N, k] = `value` [k] where `mask` [N]."""
    env, i = wp.tid()
    if mask[env]:
        rows[env, i] = value[i]


@wp.kernel
def put_bytes(mask: wp.array[bool], value: wp.array[wp.uint8], rows: wp.array2d[wp.uint8]) -> None:
    """The same for elements of one byte."""
    env, i = wp.tid()
    if mask[env]:
        rows[env, i] = value[i]


@wp.kernel
def clear_columns(columns: wp.array[int], data: wp.array2d[float]) -> None:
    """Zero some columns of `data` [N, n]."""
    env, i = wp.tid()
    data[env, columns[i]] = 0.0


@wp.func
def _rotated(q: wp.quat, v: wp.vec3) -> wp.vec3:
    # MuJoCo's order: q[0] is the real part
    u = wp.vec3(q[1], q[2], q[3])
    return v + 2.0 * wp.cross(u, wp.cross(u, v) + q[0] * v)


@wp.kernel
def place_geoms(
    geoms: wp.array[int],
    geom_bodyid: wp.array[int],
    geom_pos: wp.array2d[wp.vec3],
    geom_quat: wp.array2d[wp.quat],
    xpos: wp.array2d[wp.vec3],
    xquat: wp.array2d[wp.quat],
    geom_xpos: wp.array2d[wp.vec3],
    geom_xmat: wp.array2d[wp.mat33],
) -> None:
    """World poses of some geoms, from those of their bodies."""
    env, i = wp.tid()
    geom = geoms[i]
    body = geom_bodyid[geom]
    turn = xquat[env, body]
    local = geom_quat[env % geom_quat.shape[0], geom]
    geom_xpos[env, geom] = xpos[env, body] + _rotated(turn, geom_pos[env % geom_pos.shape[0], geom])
    x = _rotated(turn, _rotated(local, wp.vec3(1.0, 0.0, 0.0)))
    y = _rotated(turn, _rotated(local, wp.vec3(0.0, 1.0, 0.0)))
    z = _rotated(turn, _rotated(local, wp.vec3(0.0, 0.0, 1.0)))
    geom_xmat[env, geom] = wp.mat33(x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2])


@wp.func
def _is_sound(x: wp.array2d[float], env: int) -> bool:
    for i in range(x.shape[1]):  # noqa: SIM110
        # a NaN fails every comparison
        if not (wp.abs(x[env, i]) < _HUGE):
            return False
    return True


@wp.kernel
def examine(
    q: wp.array2d[float],
    v: wp.array2d[float],
    acceleration: wp.array2d[float],
    overflow: wp.array[int],
    overflow_mask: int,
    non_finite_bit: int,
    overflow_bit: int,
    health: wp.array[int],
) -> None:
    """Add to the health bits of each env."""
    env = wp.tid()
    if not (_is_sound(q, env) and _is_sound(v, env) and _is_sound(acceleration, env)):
        health[env] = health[env] | non_finite_bit
    if overflow[env] & overflow_mask:
        health[env] = health[env] | overflow_bit
