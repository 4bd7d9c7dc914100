"""Event functions: `f(ctx, **params)` changes state or model fields of the envs that the event acts on.

Every range is (low, high), drawn uniformly for each env. Scales multiply the compiled model's value, so
repeated draws do not accumulate. A number may be a column `[R, 1]` too, as a task sampler gives it: work with columns
`u[:, k:k + 1]` of the draws, not with rows `u[:, k]`.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from robo_rl.env.events import EventContext
from robo_rl.errors import UserError
from robo_rl.sim.contact_pairs import in_named_pair
from robo_rl.sim.props import clamp_joints

Range = tuple[float, float]
BASE = "@base"  # as the name of a body: the floating base of the robot, whatever its file calls it


def reset_base(
    ctx: EventContext,
    pos: tuple[Range, ...],
    tilt_rad: float,
    yaw_rad: float,
    lin_vel: float,
    ang_vel: float,
    radius: float = 0.0,
) -> None:
    """Start of the floating base: offset `pos` (m, three ranges) from the default pose, plus a point drawn evenly from
    a ball of `radius` m; tilted by at most `tilt_rad` about a random horizontal axis, turned by at most `yaw_rad`;
    velocities of at most `lin_vel` m/s and `ang_vel` rad/s for each axis."""
    q, v = ctx.q, ctx.v
    base, dof = ctx.model.base_qpos, ctx.model.base_qvel
    u = ctx.uniform(-1.0, 1.0, 15)
    box = [(0.5 * (low + high) + x, 0.5 * (high - low)) for (low, high), x in zip(pos, ctx.model.default_qpos[base])]
    middle, half = ctx.constant(("box", pos), lambda: torch.tensor(box, dtype=torch.float32)).unbind(1)
    q[:, base.start : base.start + 3] = middle + half * u[:, :3] + radius * _in_unit_ball(0.5 + 0.5 * u[:, 12:])
    # A turn about z after a lean about a horizontal axis, multiplied out; an even heading of the axis stays even.
    axis, lean, turn = torch.pi * u[:, 3:4], 0.5 * tilt_rad * u[:, 4:5], 0.5 * yaw_rad * u[:, 5:6]
    cos, sin = lean.cos(), lean.sin()
    quat = torch.cat([cos * turn.cos(), sin * axis.cos(), sin * axis.sin(), cos * turn.sin()], dim=1)
    q[:, base.start + 3 : base.stop] = quat
    v[:, dof.start : dof.start + 3] = lin_vel * u[:, 6:9]
    v[:, dof.start + 3 : dof.stop] = ang_vel * u[:, 9:12]
    ctx.write_state(q, v)


def reset_joints(ctx: EventContext, offset: Range, velocity: Range, joints: tuple[str, ...] = ()) -> None:
    """Joints (by default the actuated ones) start at the default pose plus `offset` (rad or m), within their limits,
    with `velocity` (rad/s or m/s)."""
    q, v = ctx.q, ctx.v
    joints = joints or ctx.model.robot.joints
    default, low, high = ctx.constant(joints, lambda: _default_and_limits(ctx, joints))
    start = default + ctx.uniform(*offset, len(joints))
    q[:, ctx.columns("qpos", joints)] = start.clamp(low, high)
    v[:, ctx.columns("qvel", joints)] = ctx.uniform(*velocity, len(joints))
    ctx.write_state(q, v)


def reset_on_terrain(ctx: EventContext, curriculum: str) -> None:
    """Move the base, wherever it starts, to the start of a patch: its row from the level of `curriculum`, its kind
    drawn. List it after `reset_base`. Without a terrain nothing moves."""
    q, base = ctx.q, ctx.model.base_qpos
    ground = ctx.model.ground(q.device)
    if ground is None:
        return
    rows, kinds, _ = ground.starts.shape
    row = (ctx.level(curriculum) * (rows - 1)).round().long()
    kind = ctx.uniform(0, kinds, 1)[:, 0].long()
    q[:, base.start : base.start + 3] += ground.starts[row, kind]
    ctx.write_state(q)


def reset_prop(ctx: EventContext, prop: str, pos: tuple[Range, ...], yaw_rad: float = 0.0) -> None:
    """Start of a prop: offset `pos` (m, three ranges) from its place in the scene, turned about the vertical by at most
    `yaw_rad`, at rest. A fixed prop is put there as part of the model: it stands there for the whole episode. A clamped
    one stays at its height."""
    cfg = ctx.model.prop(prop)
    u = ctx.uniform(-1.0, 1.0, 4)
    box = [(0.5 * (low + high) + x, 0.5 * (high - low)) for (low, high), x in zip(pos, cfg.pos)]
    middle, half = ctx.constant((prop, pos), lambda: torch.tensor(box, dtype=torch.float32)).unbind(1)
    turn = 0.5 * (cfg.yaw_rad + yaw_rad * u[:, 3:])
    zero = torch.zeros_like(turn)
    place, quat = middle + half * u[:, :3], torch.cat([turn.cos(), zero, zero, turn.sin()], dim=1)
    if cfg.mount == "fixed":
        body = ctx.model.index("body", prop)
        ctx.write_param("body_pos", place.double(), body)
        ctx.write_param("body_quat", quat.double(), body)
        return
    q, v = ctx.q, ctx.v
    if cfg.mount == "clamped":
        joints, cos, sin = clamp_joints(prop), math.cos(cfg.yaw_rad), math.sin(cfg.yaw_rad)
        x, y = (place[:, i : i + 1] - cfg.pos[i] for i in (0, 1))
        shown = torch.cat([cos * x + sin * y, cos * y - sin * x, 2.0 * turn - cfg.yaw_rad], dim=1)
        q[:, ctx.columns("qpos", joints)], v[:, ctx.columns("qvel", joints)] = shown, 0.0
        ctx.write_state(q, v)
        return
    q[:, ctx.model.prop_qpos(prop)] = torch.cat([place, quat], dim=1)
    v[:, ctx.model.prop_qvel(prop)] = 0.0
    ctx.write_state(q, v)


def show_command(ctx: EventContext, prop: str, command: str, origin: tuple[float, float, float]) -> None:
    """Put a free prop, such as the marker "goal", where a command [x, y, z] of the new episode points: m from `origin`
    in the world. It only shows the command; reset events alone do so, so the command should last for the episode."""
    q = ctx.q
    place = ctx.model.prop_qpos(prop)
    start = ctx.constant(("origin", origin), lambda: torch.tensor(origin))
    q[:, place.start : place.start + 3] = ctx.command(command) + start
    ctx.write_state(q)


def push(ctx: EventContext, lin_vel: float, ang_vel: float = 0.0) -> None:
    """A shove: add at most `lin_vel` m/s to each horizontal velocity and `ang_vel` rad/s to each turn rate."""
    v = ctx.v
    dof = ctx.model.base_qvel
    u = ctx.uniform(-1.0, 1.0, 5)
    v[:, dof.start : dof.start + 2] += lin_vel * u[:, :2]
    v[:, dof.start + 3 : dof.stop] += ang_vel * u[:, 2:]
    ctx.write_state(v=v)


def mass(ctx: EventContext, scale: Range, body: str | None = None) -> None:
    """Scale the mass of a body, or of all bodies by one common factor, and its inertia with it: same shape, other
    density, so the inertia stays physically valid."""
    factor = ctx.uniform(*scale, 1).double()
    i = None if body is None else _body(ctx, body)
    rows = slice(None) if i is None else slice(i, i + 1)
    ctx.write_param("body_mass", ctx.default("body_mass")[rows] * factor, rows)
    ctx.write_param("body_inertia", ctx.default("body_inertia")[rows] * factor.unsqueeze(-1), rows)


def inertia(ctx: EventContext, scale: Range, body: str) -> None:
    """Change the mass distribution of a body at equal mass; list it after `mass`, which it follows.

    The principal second moments of mass J_i = (I_j + I_k - I_i) / 2 >= 0 are scaled independently, and
    I_i = J_j + J_k; so the triangle inequality holds for any draw.
    """
    i = _body(ctx, body)
    principal = ctx.default("body_inertia")[i]
    moments = 0.5 * principal.sum() - principal
    density = ctx.param("body_mass")[:, i, None] / ctx.default("body_mass")[i]
    scaled = density * moments * ctx.uniform(*scale, 3).double()
    ctx.write_param("body_inertia", scaled.sum(-1, keepdim=True) - scaled, i)


def center_of_mass(ctx: EventContext, offset: float, body: str) -> None:
    """Move a body's centre of mass by at most `offset` m along each axis."""
    i = _body(ctx, body)
    ctx.write_param("body_ipos", ctx.default("body_ipos")[i] + ctx.uniform(-offset, offset, 3).double(), i)


def friction(ctx: EventContext, scale: Range, body: str | None = None) -> None:
    """Scale the sliding friction of the geoms of a body (or of a prop), or of all geoms, by one factor for each env."""
    factor = ctx.uniform(*scale, 1).double()
    rows = slice(None) if body is None else ctx.model.geoms_of(body)
    if in_named_pair(ctx.model.mj)[rows].any():
        raise UserError(
            f'event "{ctx.name}" changes the friction of geoms whose contacts are named pairs with a friction of their '
            "own; leave them unnamed (scene.edit of the task)"
        )
    value = ctx.defaults("geom_friction")[:, rows]
    value[:, :, 0] = value[:, :, 0] * factor
    ctx.write_param("geom_friction", value, rows)


def joint_friction(ctx: EventContext, frictionloss: Range, damping: Range) -> None:
    """Scale dry friction and damping of every joint."""
    count = ctx.model.mj.nv
    ctx.write_param("dof_frictionloss", ctx.default("dof_frictionloss") * ctx.uniform(*frictionloss, count).double())
    ctx.write_param("dof_damping", _times(ctx.default("dof_damping"), ctx.uniform(*damping, count).double()))


def armature(ctx: EventContext, scale: Range) -> None:
    """Scale the inertia of each motor's rotor, as it appears at the joint."""
    count = ctx.model.mj.nv
    ctx.write_param("dof_armature", ctx.default("dof_armature") * ctx.uniform(*scale, count).double())


def gravity(ctx: EventContext, scale: Range, tilt_rad: float = 0.0) -> None:
    """Scale gravity and lean it by at most `tilt_rad`, which is a floor that is not level."""
    pull = -ctx.default("opt.gravity")[2] * ctx.uniform(*scale, 1).double()
    u = ctx.uniform(0.0, 1.0, 2).double()
    lean, turn = tilt_rad * u[:, :1], 2.0 * torch.pi * u[:, 1:]
    flat = pull * lean.sin()
    ctx.write_param("opt.gravity", torch.cat([flat * turn.cos(), flat * turn.sin(), -pull * lean.cos()], dim=1))


def servo_gains(ctx: EventContext, stiffness: Range, damping: Range) -> None:
    """Scale the gains of the position or velocity servos, each motor on its own."""
    names = ctx.model.robot.actuators
    ids = ctx.columns("actuator", names)
    kp = ctx.uniform(*stiffness, len(names)).double()
    kd = ctx.uniform(*damping, len(names)).double()
    if ctx.runs_motor:
        ctx.scale_motor("stiffness", kp.float())
        ctx.scale_motor("damping", kd.float())
        return
    gain = ctx.defaults("actuator_gainprm")
    bias = ctx.defaults("actuator_biasprm")
    is_velocity = ctx.default("actuator_biasprm")[ids, 1] == 0.0  # its one gain is the damping
    gain[:, ids, 0] *= torch.where(is_velocity.to(kp.device), kd, kp)
    bias[:, ids, 1] *= kp
    bias[:, ids, 2] *= kd
    ctx.write_param("actuator_gainprm", gain)
    ctx.write_param("actuator_biasprm", bias)


def motor_lag(ctx: EventContext, time_constant_s: Range) -> None:
    """Time constant of the first-order motor lag, one for each env."""
    value = ctx.defaults("actuator_dynprm")
    value[:, :, 0] = ctx.uniform(*time_constant_s, 1).double()
    ctx.write_param("actuator_dynprm", value)


def motor_strength(ctx: EventContext, scale: Range) -> None:
    """Scale what each rotor or motor gives for the same control."""
    value = ctx.defaults("actuator_gear")
    factor = ctx.uniform(*scale, value.shape[1]).double()
    if ctx.runs_motor:
        ctx.scale_motor("strength", factor[:, ctx.columns("actuator", ctx.model.robot.actuators)].float())
        return
    ctx.write_param("actuator_gear", value * factor.unsqueeze(-1))


def normal(ctx: EventContext, count: int) -> Tensor:
    """`[R, count]` standard normal (Box and Muller 1958)."""
    radius = (-2.0 * (1.0 - ctx.uniform(0.0, 1.0, count)).log()).sqrt()
    return radius * (2.0 * torch.pi * ctx.uniform(0.0, 1.0, count)).cos()


def _default_and_limits(ctx: EventContext, joints: tuple[str, ...]) -> Tensor:
    """Default position, lower and upper limit of joints, `[3, J]`."""
    default = torch.tensor(ctx.model.default_qpos[ctx.model.qpos_of(joints)])
    return torch.stack([default, *torch.tensor(ctx.model.range_of(joints)).unbind(1)]).float()


def _body(ctx: EventContext, name: str) -> int:
    """Index of a body of the scene."""
    robot = ctx.model.robot
    if name == BASE and robot.base is None:
        raise UserError(f'robot "{robot.name}" has a fixed base; event "{ctx.name}" of this task needs a floating one')
    return ctx.model.index("body", robot.base if name == BASE and robot.base else name)


def _in_unit_ball(u: Tensor) -> Tensor:
    """Points `[N, 3]` spread evenly in the unit ball, from uniform `u [N, 3]` in [0, 1)."""
    z, turn = 2.0 * u[:, 0] - 1.0, 2.0 * torch.pi * u[:, 1]
    flat = (1.0 - z.square()).clamp_min(0.0).sqrt()
    direction = torch.stack([flat * turn.cos(), flat * turn.sin(), z], dim=-1)
    return direction * u[:, 2:].pow(1.0 / 3.0)


def _times(field: Tensor, factor: Tensor) -> Tensor:
    """`field [nv]` or `[nv, k]` times `factor [N, nv]`."""
    return field * (factor if field.dim() == 1 else factor.unsqueeze(-1))
