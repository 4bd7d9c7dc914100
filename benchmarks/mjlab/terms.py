"""The terms of mjlab 1.6's flat-velocity task, written on our env. Formulas from its source; `velocity.py` has the
numbers. Where nothing else is said, a term reads the same quantity as mjlab's term of that name."""

from __future__ import annotations

import math
from typing import ClassVar

import torch
from robot_file import velocity_sensor
from torch import Tensor

from robo_rl.env import Channels, RobotModel, State, Tracker, once
from robo_rl.env.events import EventContext
from robo_rl.rotations import rotate_inverse, yaw

TWIST = "twist"
TWIST_PARTS = ("forward", "left", "turn", "heading", "heading_draw", "standing_draw", "forward_draw")
MAX_TURN = 0.5  # rad/s, of the command
HEADING_GAIN = 0.5  # rad/s per rad of heading error
HEADING_SHARE, STANDING_SHARE, FORWARD_SHARE = 0.3, 0.1, 0.2  # of the commands drawn
STILL = 0.05  # m/s + rad/s, a smaller command asks to stand
TARGET_HEIGHT = 0.1  # m, of a swinging foot
Range = tuple[float, float]


class Feet(Tracker):
    """Contact of the feet, time in the air and on the ground, highest point of the swing; once per control step."""

    buffers: ClassVar[tuple[str, ...]] = ("air_time", "contact_time", "peak")
    outputs: ClassVar[tuple[str, ...]] = ("contact", "landed", "landed_peak", "height")
    sensors: ClassVar[tuple[str, ...]]  # prefix of mjlab's contact sensors, one a foot

    def __init__(self, model: RobotModel, num_envs: int, step_dt_s: float, device: torch.device | str) -> None:
        super().__init__(model, num_envs, step_dt_s, device)
        for name in (*self.buffers, *self.outputs):
            setattr(self, name, self.zeros(len(model.robot.feet)))

    def update(self, s: State) -> None:
        """Move one control step on."""
        found = s.sensors(tuple(f"{name}_found" for name in self.sensors)).squeeze(-1)
        self.height = s.site_pos_w(self.model.robot.feet)[:, :, 2]
        self.contact = (found > 0.0).float()
        aloft = 1.0 - self.contact
        self.landed = self.contact * (self.contact_time == 0.0)
        self.air_time = aloft * (self.air_time + self.step_dt_s)
        self.contact_time = self.contact * (self.contact_time + self.step_dt_s)
        peak = torch.where(self.contact > 0.0, self.peak, torch.maximum(self.peak, self.height))
        self.landed_peak = self.landed * peak
        self.peak = peak * (1.0 - self.landed)


class Actions(Tracker):
    """The action of two control steps ago."""

    buffers: ClassVar[tuple[str, ...]] = ("before_last", "last")

    def __init__(self, model: RobotModel, num_envs: int, step_dt_s: float, device: torch.device | str) -> None:
        super().__init__(model, num_envs, step_dt_s, device)
        self.before_last, self.last = self.zeros(model.num_actuators), self.zeros(model.num_actuators)

    def update(self, s: State) -> None:
        """Move one control step on."""
        self.before_last, self.last = self.last, s.last_action


@once
def twist(s: Channels) -> Tensor:
    """The commanded forward and lateral velocity and turn rate. [N, 3], m/s and rad/s.

    Drawn is a velocity, a heading, and three numbers in [0, 1) that decide which kind of command it is: some follow
    the heading in place of a turn rate, some go straight ahead, some stand.
    """
    forward, left, turn, heading, heading_draw, standing_draw, forward_draw = s.command(TWIST).unbind(-1)
    ahead = forward_draw <= FORWARD_SHARE
    forward = torch.where(ahead, forward.abs().clamp_min(0.3), forward)
    error = (heading - yaw(s.imu_quat) + math.pi).remainder(2.0 * math.pi) - math.pi
    steered = (HEADING_GAIN * error).clamp(-MAX_TURN, MAX_TURN)
    turn = torch.where(heading_draw <= HEADING_SHARE, steered, turn * ~ahead)
    moving = standing_draw > STANDING_SHARE
    return torch.stack([forward, left * ~ahead, turn], dim=-1) * moving.unsqueeze(-1)


@once
def speed_asked(s: State) -> Tensor:
    """Commanded speed and turn rate added up. [N]."""
    asked = twist(s)
    return asked[:, :2].norm(dim=1) + asked[:, 2].abs()


@once
def is_moving(s: State) -> Tensor:
    """1 where the command asks for motion. [N]."""
    return (speed_asked(s) > STILL).float()


def lin_vel(s: Channels) -> Tensor:
    """Velocity at the IMU. [N, 3], m/s."""
    return s.channel("imu_lin_vel")


def foot_height(s: State) -> Tensor:
    """Foot sites over the ground. [N, F], m. mjlab casts rays; over a plane both are the site's height."""
    return s.tracker("feet").height


def foot_air_time(s: State) -> Tensor:
    """Time since each foot left the ground. [N, F], s."""
    return s.tracker("feet").air_time


def foot_contact(s: State) -> Tensor:
    """1 where a foot stands. [N, F]."""
    return s.tracker("feet").contact


@once
def foot_force(s: State) -> Tensor:
    """Net contact force of each foot. [N, F, 3], N."""
    return s.sensors(tuple(f"{name}_force" for name in s.tracker("feet").sensors))


def foot_contact_forces(s: State) -> Tensor:
    """Contact forces on a signed logarithmic scale. [N, 3 F]."""
    force = foot_force(s).flatten(1)
    return force.sign() * force.abs().log1p()


@once
def foot_velocity(s: State) -> Tensor:
    """Horizontal velocity of the foot sites. [N, F, 2], m/s."""
    return s.sensors(tuple(velocity_sensor(foot) for foot in s.model.robot.feet))[:, :, :2]


def track_linear_velocity(s: State, variance: float) -> Tensor:
    """exp(-(|v_xy - command|^2 + v_z^2) / variance). [N]."""
    v = s.base_lin_vel_b
    error = (twist(s)[:, :2] - v[:, :2]).square().sum(1) + v[:, 2].square()
    return torch.exp(-error / variance)


def track_angular_velocity(s: State, variance: float) -> Tensor:
    """exp(-((w_z - command)^2 + |w_xy|^2) / variance). [N]."""
    w = s.base_ang_vel_b
    error = (twist(s)[:, 2] - w[:, 2]).square() + w[:, :2].square().sum(1)
    return torch.exp(-error / variance)


def upright(s: State, body: str, variance: float) -> Tensor:
    """exp(-(squared sine of a body's tilt) / variance). [N]."""
    quat = s.field("xquat")[:, s.model.index("body", body)]
    down = torch.zeros_like(quat[:, 1:])
    down[:, 2] = -1.0
    return torch.exp(-rotate_inverse(quat, down)[:, :2].square().sum(1) / variance)


def pose(s: State, standing: tuple[float, ...], walking: tuple[float, ...], running: tuple[float, ...]) -> Tensor:
    """exp(-mean((q - default)^2 / std^2)) with a std for each joint, rad, and gait. [N]."""
    speed = speed_asked(s).unsqueeze(1)
    stands, walks, runs = s.constant(
        ("pose", standing, walking, running), lambda: torch.tensor([standing, walking, running])
    )
    std = torch.where(speed < STILL, stands, torch.where(speed < 1.5, walks, runs))
    return torch.exp(-(s.joint_pos_rel / std).square().mean(1))


def dof_pos_limits(s: State, share: float) -> Tensor:
    """How far joints are outside the middle `share` of their ranges, summed. [N], rad."""
    low, high = s.constant("joint_range", lambda: torch.as_tensor(s.model.joint_range.T, dtype=torch.float32))
    middle, half = 0.5 * (low + high), 0.5 * share * (high - low)
    return ((s.joint_pos - middle).abs() - half).clamp_min(0.0).sum(1)


def foot_clearance(s: State) -> Tensor:
    """Distance from the target height times horizontal speed, summed over feet; only when moving. [N], m^2/s."""
    return ((foot_height(s) - TARGET_HEIGHT).abs() * foot_velocity(s).norm(dim=-1)).sum(1) * is_moving(s)


def foot_swing_height(s: State) -> Tensor:
    """Squared relative error of the highest point of the swings that end now; only when moving. [N]."""
    feet = s.tracker("feet")
    return ((feet.landed_peak / TARGET_HEIGHT - 1.0).square() * feet.landed).sum(1) * is_moving(s)


def foot_slip(s: State) -> Tensor:
    """Squared horizontal speed of the feet on the ground, summed; only when moving. [N], m^2/s^2."""
    return (foot_velocity(s).square().sum(-1) * s.tracker("feet").contact).sum(1) * is_moving(s)


def soft_landing(s: State) -> Tensor:
    """Contact force of the feet that land now, summed; only when moving. [N], N."""
    return (foot_force(s).norm(dim=-1) * s.tracker("feet").landed).sum(1) * is_moving(s)


def body_ang_vel(s: State, body: str) -> Tensor:
    """Squared roll and pitch rate of a body in the world. [N], rad^2/s^2."""
    return s.field("cvel")[:, s.model.index("body", body), :2].square().sum(1)


def angular_momentum(s: State) -> Tensor:
    """Squared angular momentum of the whole robot. [N], kg^2 m^4/s^2."""
    return s.sensor("robot/root_angmom").square().sum(1)


def self_collisions(s: State, threshold_n: float = 10.0) -> Tensor:
    """1 where the robot presses on itself harder than the threshold. [N]. mjlab counts the physics steps that do."""
    return (s.sensor("self_collision_pelvis_force").norm(dim=1) > threshold_n).float()


def fell_over(s: State) -> Tensor:
    """Tilted by more than 70 degrees. [N] bool."""
    return s.base_gravity_b[:, 2] > -math.cos(math.radians(70.0))


def is_up(s: State) -> Tensor:
    """Not fallen. [N] bool."""
    return ~fell_over(s)


def action_acceleration(s: State) -> Tensor:
    """Mean absolute second difference of the action. [N]."""
    return (s.action - 2.0 * s.last_action + s.tracker("actions").before_last).abs().mean(1)


def lin_vel_error(s: State) -> Tensor:
    """Horizontal velocity error. [N], m/s."""
    return (twist(s)[:, :2] - s.base_lin_vel_b[:, :2]).norm(dim=1)


def turn_error(s: State) -> Tensor:
    """Error of the turn rate. [N], rad/s."""
    return (twist(s)[:, 2] - s.base_ang_vel_b[:, 2]).abs()


def slip_speed(s: State) -> tuple[Tensor, Tensor]:
    """Mean speed of the feet on the ground, m/s, weighted by how many there are. [N] each."""
    contact = s.tracker("feet").contact
    count = contact.sum(1)
    return (foot_velocity(s).norm(dim=-1) * contact).sum(1) / count.clamp_min(1.0), count


def landing_force(s: State) -> tuple[Tensor, Tensor]:
    """Mean force of the feet that land, N, weighted by how many there are. [N] each."""
    landed = s.tracker("feet").landed
    count = landed.sum(1)
    return (foot_force(s).norm(dim=-1) * landed).sum(1) / count.clamp_min(1.0), count


def peak_height(s: State) -> tuple[Tensor, Tensor]:
    """Mean highest point of the swings that end, m, weighted by how many there are. [N] each."""
    feet = s.tracker("feet")
    count = feet.landed.sum(1)
    return feet.landed_peak.sum(1) / count.clamp_min(1.0), count


def push(ctx: EventContext, lin: tuple[float, ...], ang: tuple[float, ...]) -> None:
    """Add at most `lin` (x, y, z) m/s and `ang` (roll, pitch, yaw) rad/s to the velocity of the base."""
    v = ctx.v
    v[:, ctx.model.base_qvel] += ctx.uniform(-1.0, 1.0, 6) * ctx.constant("most", lambda: torch.tensor((*lin, *ang)))
    ctx.write_state(v=v)


def foot_friction(
    ctx: EventContext, geoms: tuple[str, ...], slide: Range, spin: Range | None, roll: Range | None
) -> None:
    """One friction for all foot geoms of an env: sliding drawn evenly, spinning and rolling evenly in the logarithm."""
    value = ctx.param("geom_friction")
    rows = [ctx.model.index("geom", name) for name in geoms]
    value[:, rows, 0] = ctx.uniform(*slide, 1).double()
    for axis, limits in ((1, spin), (2, roll)):
        if limits is not None:
            value[:, rows, axis] = ctx.uniform(math.log(limits[0]), math.log(limits[1]), 1).double().exp()
    ctx.write_param("geom_friction", value)


def encoder_bias(ctx: EventContext, bias: Range) -> None:
    """The servos see joint angles that are off by a constant: kp (target - (q + b)) as a constant force -kp b."""
    ids = ctx.constant("ids", lambda: torch.as_tensor(ctx.model.actuator_ids))
    value = ctx.param("actuator_biasprm")
    value[:, ids, 0] = value[:, ids, 1] * ctx.uniform(*bias, len(ids)).to(value.dtype)
    ctx.write_param("actuator_biasprm", value)


def base_com(ctx: EventContext, half: tuple[float, float, float], body: str) -> None:
    """Move a body's centre of mass by at most `half` m along each axis."""
    i = ctx.model.index("body", body)
    offset = ctx.uniform(-1.0, 1.0, 3) * ctx.constant("half", lambda: torch.tensor(half))
    ctx.write_param("body_ipos", ctx.defaults("body_ipos")[:, i] + offset.double(), i)
