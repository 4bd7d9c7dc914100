"""What is wrong with a robot that moves: its body, its joints, what it does with what it was told."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.safety.faults import Fault, Kind
from robo_rl_deploy.safety.hold import Hold
from robo_rl_deploy.safety.imu import ImuComparison, rotate_inverse
from robo_rl_deploy.safety.limits import Limits
from robo_rl_deploy.safety.seen import Seen, Spans

_NORM_TOLERANCE = 0.05  # of a quaternion; float32 and a sender's rounding are far below
_GRAVITY = 9.81  # m/s^2
_UP = np.array([0.0, 0.0, 1.0])
_Text = Callable[[int], str]


@dataclass
class Measured:
    """The robot as it is now. What is not measured is None or NaN."""

    q: np.ndarray  # [A] rad or m; 0 for a rotor
    dq: np.ndarray  # [A] rad/s or m/s; 0 for a rotor
    effort: np.ndarray  # [A] N m or N; NaN where it is not measured
    quat: np.ndarray | None = None  # [4] w x y z, body in world
    gyro: np.ndarray | None = None  # [3] rad/s, body frame
    acc: np.ndarray | None = None  # [3] m/s^2, body frame, gravity's reaction included
    height: float | None = None  # m
    joints_ns: int = 0  # sender's time of the joints
    imu_ns: int = 0  # sender's time of orientation and gyroscope
    channels: Mapping[str, np.ndarray] = field(default_factory=dict)  # what the policy reads, each [d] float32


@dataclass(frozen=True)
class MonitorCfg:
    """Bounds of the monitors; `None` switches one off."""

    tilt: float | None = None  # rad, between the body's and the world's vertical
    height_min: float | None = None  # m
    height_max: float | None = None  # m
    position_margin: float = 0.15  # rad or m beyond the joint's range
    velocity_factor: float = 1.5  # of the largest speed
    effort_factor: float = 1.2  # of the largest effort, where it is measured
    effort_hold_s: float = 0.2  # s that it may last
    power: float | None = None  # W, sum over the joints
    power_hold_s: float = 0.2  # s that it may last
    tracking: float = 0.4  # rad or m between set point and joint while a pose is held
    tracking_hold_s: float = 0.5  # s that it may last
    stuck: float = 0.1  # rad or m that a joint's speed says it went while its position stayed the same
    slew_hold_s: float = 0.5  # s that the policy may ask for jumps
    unseen_margin: float = 1.0  # of a channel's range in training, beyond it
    unseen_hold_s: float = 0.5  # s that it may last
    imu_window_s: float = 0.25  # s, over which gyroscope and orientation are compared
    imu_angle: float = 0.4  # rad that they may come apart in it
    gravity_angle: float = 0.35  # rad between the orientation's and the accelerometer's vertical, at rest


class Monitors:
    """All of them for one robot; `check` is called once a tick."""

    def __init__(self, names: tuple[str, ...], limits: Limits, cfg: MonitorCfg, seen: Mapping[str, Seen]) -> None:
        """`names` are the actuators' [A]; `seen` the channels that are compared with the training."""
        self._names, self._limits, self._cfg, self._seen = names, limits, cfg, Spans(seen, cfg.unseen_margin)
        size = len(names)
        self._lowest, self._highest = limits.lower - cfg.position_margin, limits.upper + cfg.position_margin
        self._fastest, self._strongest = cfg.velocity_factor * limits.velocity, cfg.effort_factor * limits.effort
        self._effort = Hold(size, _ns(cfg.effort_hold_s))
        self._power = Hold(1, _ns(cfg.power_hold_s))
        self._tracking = Hold(size, _ns(cfg.tracking_hold_s))
        self._slew = Hold(size, _ns(cfg.slew_hold_s))
        self._unseen = Hold(len(self._seen), _ns(cfg.unseen_hold_s))
        self._turn = ImuComparison(_ns(cfg.imu_window_s), cfg.imu_angle)
        self._never = np.zeros(size, bool)
        self._still_q = np.full(size, np.nan)
        self._unnoticed = np.zeros(size)  # way that the speeds add up to while the position was the same
        self._last_ns = 0  # sender's time of the joints that were looked at last

    def check(
        self, now_ns: int, now: Measured, sent: JointCommand, jumped: np.ndarray, holds_pose: bool
    ) -> list[Fault]:
        """What is wrong. `sent` is the last command, `jumped` [A] whose set points the last clamp held back."""
        faults = self._body(now) + self._joints(now)
        faults += self._load(now_ns, now, sent)
        away = (np.abs(sent.q - now.q) > self._cfg.tracking) & (sent.kp > 0.0) if holds_pose else self._never
        moved = self._tracking(away, now_ns)
        faults += self._each(Kind.TRACKING, moved, lambda i: f"is at {now.q[i]:.2f}, sent to {sent.q[i]:.2f}")
        faults += self._each(Kind.SLEW, self._slew(jumped, now_ns), lambda i: "is asked to jump again and again")
        return faults

    def check_training(self, now_ns: int, channels: Mapping[str, np.ndarray]) -> list[Fault]:
        """Channels that are far from what the policy was trained on."""
        if not len(self._seen):
            return []
        lasting = self._unseen(self._seen.outside(channels), now_ns)
        return [Fault(Kind.UNSEEN, text) for text in self._seen.told(lasting, channels)]

    def gravity(self, now: Measured) -> list[Fault]:
        """At rest the accelerometer shows where up is; an orientation that says otherwise is of another convention, or
        the unit is mounted otherwise. One that is not of unit length is `check`'s to tell."""
        if now.quat is None or now.acc is None:
            return []
        size = float(np.linalg.norm(now.acc))
        if abs(size - _GRAVITY) > 0.2 * _GRAVITY:
            return [Fault(Kind.GRAVITY, f"the accelerometer shows {size:.1f} m/s^2 at rest, expected {_GRAVITY}")]
        angle = _angle(rotate_inverse(now.quat, _UP), now.acc / size)
        if angle > self._cfg.gravity_angle:
            text = (
                f"up differs by {math.degrees(angle):.0f} degrees; is the quaternion w x y z, the unit mounted as said?"
            )
            return [Fault(Kind.GRAVITY, text)]
        return []

    def clear(self) -> None:
        """Nothing has lasted so far."""
        for hold in (self._effort, self._power, self._tracking, self._slew, self._unseen):
            hold.clear()
        self._turn.clear()
        self._unnoticed.fill(0.0)
        self._last_ns = 0

    def _body(self, now: Measured) -> list[Fault]:
        cfg, faults = self._cfg, []
        if now.quat is not None:
            w, x, y, z = now.quat.tolist()
            norm = math.sqrt(w * w + x * x + y * y + z * z)
            if not abs(norm - 1.0) <= _NORM_TOLERANCE:
                return [Fault(Kind.QUATERNION, f"its length is {norm:.3f}")]
            w, x, y, z = w / norm, x / norm, y / norm, z / norm
            tilt = math.acos(min(max(1.0 - 2.0 * (x * x + y * y), -1.0), 1.0))
            if cfg.tilt is not None and tilt > cfg.tilt:
                faults.append(
                    Fault(Kind.TILT, f"{math.degrees(tilt):.0f} degrees, allowed {math.degrees(cfg.tilt):.0f}")
                )
            if now.gyro is not None:
                faults += self._turn(now.imu_ns, (w, x, y, z), tuple(now.gyro.tolist()))
        if now.height is not None:
            low = -math.inf if cfg.height_min is None else cfg.height_min
            high = math.inf if cfg.height_max is None else cfg.height_max
            if not low <= now.height <= high:
                faults.append(Fault(Kind.HEIGHT, f"{now.height:.2f} m, allowed {low:.2f} to {high:.2f}"))
        return faults

    def _joints(self, now: Measured) -> list[Fault]:
        lim, found = self._limits, []
        bad = ~((now.q >= self._lowest) & (now.q <= self._highest) & (np.abs(now.dq) <= self._fastest))  # NaN is bad
        if np.count_nonzero(bad):
            outside, fast = ~((now.q >= self._lowest) & (now.q <= self._highest)), ~(np.abs(now.dq) <= self._fastest)
            found += self._each(Kind.JOINT_POSITION, outside, lambda i: _beyond(now.q[i], lim.lower[i], lim.upper[i]))
            found += self._each(Kind.JOINT_VELOCITY, fast, lambda i: f"{now.dq[i]:.1f}, limit {lim.velocity[i]:.1f}")
        if now.joints_ns > self._last_ns:
            way = now.dq * (1e-9 * (now.joints_ns - self._last_ns) if self._last_ns else 0.0)
            self._unnoticed = np.where(now.q == self._still_q, self._unnoticed + way, 0.0)
            self._still_q, self._last_ns = now.q.copy(), now.joints_ns
        stuck = np.abs(self._unnoticed) > self._cfg.stuck
        return found + self._each(Kind.FROZEN, stuck, lambda i: "position stays the same at a speed that is not 0")

    def _load(self, now_ns: int, now: Measured, sent: JointCommand) -> list[Fault]:
        lim, cfg = self._limits, self._cfg
        over = self._effort(np.abs(now.effort) > self._strongest, now_ns)  # NaN is not known, not over
        faults = self._each(Kind.JOINT_EFFORT, over, lambda i: f"{now.effort[i]:.1f}, limit {lim.effort[i]:.1f}")
        if cfg.power is not None:
            exerted, known = now.effort, np.isfinite(now.effort)
            if np.count_nonzero(known) < len(exerted):
                asked = np.minimum(np.maximum(sent.effort(now.q, now.dq), -lim.effort), lim.effort)
                exerted = np.where(known, exerted, asked)
            power = float(np.abs(exerted * now.dq).sum())
            if self._power(np.array([power > cfg.power]), now_ns)[0]:
                faults.append(Fault(Kind.POWER, f"{power:.0f} W, allowed {cfg.power:.0f}"))
        return faults

    def _each(self, kind: Kind, bad: np.ndarray, text: _Text) -> list[Fault]:
        """A fault that names the first of the bad actuators."""
        if not np.count_nonzero(bad):
            return []
        i = int(np.argmax(bad))
        more = int(bad.sum()) - 1
        return [Fault(kind, f"{self._names[i]}: {text(i)}" + (f" and {more} more" if more else ""))]


def _angle(a: np.ndarray, b: np.ndarray) -> float:
    return math.acos(min(max(float(a @ b), -1.0), 1.0))


def _beyond(q: float, lower: float, upper: float) -> str:
    return f"{q:.2f}, range {lower:.2f} to {upper:.2f}"


def _ns(seconds: float) -> int:
    return round(1e9 * seconds)
