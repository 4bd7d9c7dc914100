"""What is known of a robot apart from any policy. SI units, beside each field."""

from __future__ import annotations

from dataclasses import dataclass, field

from robo_rl_deploy.safety.monitors import MonitorCfg

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class LoopCfg:
    """Who makes an effort out of a set point."""

    closed_by: str  # "motor controller", "ros2_control", ...
    rate_hz: float  # Hz


@dataclass(frozen=True)
class DriverCfg:
    """Who takes commands, and how it brings the motors to rest."""

    kind: str  # ros2_control, joint_state, unitree_go or unitree_hg
    topic: str  # of the commands
    watchdog_s: float  # s of silence after which the receiver damps by itself
    mode_machine: int = 0  # unitree_hg only: what the robot's LowState says; it refuses commands with another
    damping_topic: str = ""  # joint_state only: a std_msgs/Bool that is true while the driver has to damp


@dataclass(frozen=True)
class JointCfg:
    """One actuator and its joint, or all whose names match a pattern. `null` where nothing is known."""

    lower: float | None = None  # rad or m
    upper: float | None = None  # rad or m
    velocity: float | None = None  # rad/s or m/s, largest speed
    effort: float | None = None  # N m or N, largest effort
    kp_max: float | None = None  # N m/rad or N/m, largest stiffness a policy may ask for
    kd_max: float | None = None  # N m s/rad or N s/m, largest damping a policy may ask for
    slew: float | None = None  # rad/s or m/s of the set point; null: the largest speed
    safe_kd: float = 0.0  # N m s/rad or N s/m, with which the joint damps; 0: it is free
    hold_kp: float | None = None  # N m/rad or N/m, to hold a pose; null: the policy's
    hold_kd: float | None = None  # N m s/rad or N s/m, to hold a pose; null: the policy's
    wire: str = ""  # name on the topics; "": the actuator's joint
    sign: float = 1.0  # -1 where the driver's axis points the other way
    offset: float = 0.0  # rad or m that the driver shows where the model is at 0


@dataclass(frozen=True)
class StreamCfg:
    """A topic that the robot, or an estimator, publishes."""

    topic: str
    type: str  # in ROS spelling
    rate_hz: float | None = None  # Hz; null: the policy's control rate
    max_age_s: float | None = None  # s; null: two periods and 10 ms
    max_delay_s: float = 0.05  # s by which a message may be later than the quickest
    frozen_s: float = 0.0  # s that all numbers may stay the same; 0: for ever
    has_effort: bool = False  # joints only: efforts are measured, and watched


@dataclass(frozen=True)
class ChannelCfg:
    """Where a channel of the policy comes from."""

    stream: str  # one of `streams`
    field: str  # of its messages, see pipeline/fields.py
    sensor: str = ""  # in the twin's scene; "": named like the channel
    unit: str = ""  # SI, of its numbers, as the policy spells it; only where the message has no unit of its own
    frame: str = ""  # body or world, in which they are; only where the message has none


@dataclass(frozen=True)
class CommandCfg:
    """Where a command of the operator comes from."""

    topic: str
    type: str  # geometry_msgs/msg/Twist or std_msgs/msg/Float64MultiArray
    fields: tuple[str, ...] = ()  # of a Twist, say linear.x, an element of the command each
    timeout_s: float = 0.5  # s after which the default holds


@dataclass(frozen=True)
class JoyCfg:
    """A gamepad. Buttons by their place in the message, those of an Xbox pad under Linux; null: there is none."""

    topic: str = ""  # a sensor_msgs/Joy; "": there is none
    dead_man: int = 4  # left shoulder; only while it is held the axes count, and somebody is there
    start: int | None = 7  # "start"
    go: int | None = 0  # A
    stop: int | None = 1  # B
    reset: int | None = 6  # "back"; also lets go of the emergency stop that this gamepad pressed
    estop: int | None = 2  # X
    axes: dict[str, tuple[int, ...]] = field(default_factory=dict)  # command -> axis of each element, 1 is its largest


@dataclass(frozen=True)
class OperatorCfg:
    """The person's station. Topics are a std_msgs/Bool; "": there is none."""

    estop: str = "/operator/estop"  # true: pressed
    alive: str = ""  # comes again and again while somebody holds the dead man's switch
    alive_max_age_s: float = 0.5  # s
    joy: JoyCfg = JoyCfg()


@dataclass(frozen=True)
class MotionCfg:
    """From rest to the policy and back."""

    speed: float = 0.8  # rad/s or m/s, of the fastest joint on the way to a pose
    ramp_s: float = 0.5  # s, in which gains grow and fade
    settle_s: float = 0.3  # s, a pose is held before it counts as reached
    reached: float = 0.4  # rad or m, a joint may be off when it does
    patience_s: float = 5.0  # s, beyond the time that the way takes
    blend_s: float = 0.3  # s, from holding to the policy
    slow_s: float = 0.0  # s that the policy has its default commands before a person's stop; a second stop is at once


@dataclass(frozen=True)
class RobotCfg:
    """All of it."""

    robot: str  # name in the bundle
    description: str
    loop: LoopCfg
    driver: DriverCfg
    joints: dict[str, JointCfg]  # pattern (full match) of an actuator -> its limits; the first one counts
    streams: dict[str, StreamCfg]
    channels: dict[str, ChannelCfg]
    commands: dict[str, CommandCfg] = field(default_factory=dict)
    operator: OperatorCfg = OperatorCfg()
    monitors: MonitorCfg = field(default_factory=MonitorCfg)
    motion: MotionCfg = MotionCfg()
    faults: dict[str, str] = field(default_factory=dict)  # kind -> note, soft or hard
    schema: int = SCHEMA_VERSION
