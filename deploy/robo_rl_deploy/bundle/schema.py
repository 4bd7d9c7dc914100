"""The manifest: all that a robot must know about a policy besides its graph. SI units, beside each field.

Names bind: joints, actuators, sensors and commands are matched by name, never by position in a file. Unlimited or
unknown bounds are `None`, because JSON has no infinity.
"""

from __future__ import annotations

from dataclasses import dataclass, field

SCHEMA_VERSION = 3
OLDEST_SCHEMA = 2  # has no chunk and no noise_scale

MEASURED_SOURCES = ("joint_pos", "joint_vel", "sensor", "rays")
CHANNEL_SOURCES = (*MEASURED_SOURCES, "last_action", "phase", "flat")
"""Where a channel comes from.

joint_pos, joint_vel: the joints in `element_names`, in that order; sensor: the sensor named `sensor`; rays: distances
along `rays`. The robot or twin measures these. last_action: the raw action of the previous step, zero after a reset;
phase: time since the reset over `period_s`, modulo 1. The pipeline provides these. flat: ready-made observations, which
nobody but the training simulator can provide.
"""
OUTPUT_KINDS = ("joint_position", "joint_velocity", "torque", "thrust", "raw_control")
REDUCTIONS = ("mean", "rms", "max", "last")
CHUNK_MODES = ("absolute", "delta")
"""What the targets of a chunk are: as `outputs` say, or differences from the joint positions that the policy saw."""


@dataclass(frozen=True)
class Joint:
    """One joint of the robot, in the robot's own order."""

    name: str
    actuator: str | None  # MJCF actuator that drives it; None for a passive joint
    default: float  # rad or m, default pose
    lower: float | None = None  # rad or m
    upper: float | None = None  # rad or m
    velocity: float | None = None  # rad/s or m/s, largest speed
    effort: float | None = None  # N m or N, largest effort
    stiffness: float = 0.0  # N m/rad or N/m, of the position loop the policy was trained with
    damping: float = 0.0  # N m s/rad or N s/m
    sign: float = 1.0  # +1, or -1 where the robot's axis points against the model's


@dataclass(frozen=True)
class Robot:
    """The robot the policy was trained for."""

    name: str
    digest: str  # SHA-256 of the robot files, hex
    joints: tuple[Joint, ...]  # empty for a robot of rotors


@dataclass(frozen=True)
class Rates:
    """How often the policy and the physics under it ran in training."""

    control_hz: float  # Hz, one policy step
    physics_hz: float  # Hz, a whole multiple of control_hz

    @property
    def decimation(self) -> int:
        """Physics steps in one control step."""
        return round(self.physics_hz / self.control_hz)


@dataclass(frozen=True)
class Rays:
    """Geometry of a range sensor: reading = min(distance along the ray - offset, max_range)."""

    site: str  # it is fixed to; geoms of the site's body are not seen
    origins: tuple[tuple[float, ...], ...]  # m, x, y, z of each ray in the frame of the site
    directions: tuple[tuple[float, ...], ...]  # unit vectors in the frame of the site
    is_level: bool  # True: the pattern only turns with the heading of the site
    offset: float  # m
    max_range: float  # m, also read where nothing is hit
    groups: tuple[int, ...]  # geom groups of the twin that are seen


@dataclass(frozen=True)
class Channel:
    """One measured input of the graph, `channel.<name>` [1, size] float32."""

    name: str
    source: str  # one of CHANNEL_SOURCES
    size: int  # number of elements
    element_names: tuple[str, ...]  # joint names for joint_pos and joint_vel; axes such as x, y, z otherwise
    unit: str  # SI unit of every element; "1" for none
    frame: str = ""  # body, world or a sensor frame; "" where a frame has no meaning
    sensor: str | None = None  # name of the sensor, source "sensor" only
    period_s: float | None = None  # s, source "phase" only
    rays: Rays | None = None  # source "rays" only
    expected_delay_s: float = 0.0  # s, age of the measurement the policy was trained with


@dataclass(frozen=True)
class ObsTerm:
    """One observation term as it was configured. For people: the graph already contains it."""

    name: str
    channels: tuple[str, ...]  # names of channels, `command.<name>` for commands
    clip: tuple[float, float] | None = None  # in the unit of the term
    scale: tuple[float, ...] = (1.0,)  # one factor, or one an element
    history: int = 1  # number of control steps stacked


@dataclass(frozen=True)
class Command:
    """One command of the operator, graph input `command.<name>` [1, size] float32."""

    name: str
    size: int
    element_names: tuple[str, ...]
    ranges: tuple[tuple[float, float], ...]  # (lowest, highest) an element, in `unit`
    default: tuple[float, ...]  # in `unit`; what to send when nobody commands
    unit: str = "1"
    frame: str = ""


@dataclass(frozen=True)
class Output:
    """A run of elements of the graph output `targets`; several outputs follow each other in the order listed."""

    kind: str  # one of OUTPUT_KINDS: absolute rad or m | rad/s or m/s | N m or N | N | the actuator's own unit
    names: tuple[str, ...]  # actuators
    lower: tuple[float | None, ...]  # smallest target an element
    upper: tuple[float | None, ...]  # largest target an element


@dataclass(frozen=True)
class Action:
    """The policy's own action, graph output `raw_action` [1, size]: dimensionless, never clamped, fed back."""

    size: int


@dataclass(frozen=True)
class Chunk:
    """The policy answers with several steps at once: `targets` [1, horizon, A], `raw_action` [1, horizon, A'].

    Row k is for the time of the observation + k `dt_s`; between two rows a target moves on a straight line.
    """

    horizon: int  # rows
    dt_s: float  # s from row to row, a whole multiple of the control period
    execute: int  # rows that are carried out before the policy is asked again, as in training
    max_age_s: float  # s since the observation, after which no row is carried out; at most horizon * dt_s
    blend_s: float  # s in which a new chunk takes over from the old one, where the policy has a process of its own
    mode: str = "absolute"  # one of CHUNK_MODES
    prefix: int = 0  # rows of the graph input `prefix` [1, prefix, A'], still to come from before; 0: no such input


@dataclass(frozen=True)
class ActuatorModel:
    """The motor model of the training. For people, and for whoever compares: a twin drives its joints by servos."""

    kind: str = "engine"  # engine: the simulator's own actuators, as in twin/robot.xml; dc_motor | learned
    numbers: dict[str, float] = field(default_factory=dict)  # parameters, by name
    files: dict[str, str] = field(default_factory=dict)  # pattern of joints -> name and SHA-256 of a net


@dataclass(frozen=True)
class StateTensor:
    """A tensor carried from step to step: input `state.<name>`, output `next_state.<name>`, both [1, *shape] float32.

    Zero when the runner starts; the graph fills it itself where `is_first` is 1.
    """

    name: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Envelope:
    """Outside of this the policy has not been trained and a supervisor stops it."""

    tilt: float | None = None  # rad between the body's and the world's vertical
    height_min: float | None = None  # m, of the base
    height_max: float | None = None  # m, of the base


@dataclass(frozen=True)
class Pose:
    """Joint positions by joint name."""

    pose: dict[str, float] = field(default_factory=dict)  # rad or m


@dataclass(frozen=True)
class Tolerance:
    """How far the golden vectors may be off on the machine that reads the bundle."""

    atol: float = 1e-5  # in the unit of the output
    rtol: float = 1e-5  # relative to the recorded value


@dataclass(frozen=True)
class Success:
    """An episode succeeds when it does not terminate and the task graph's `success` holds on every counted step."""

    after_s: float = 0.0  # s; earlier control steps do not count


@dataclass(frozen=True)
class Metric:
    """How the task graph's `metric.<name>` of every step becomes one number an episode."""

    reduce: str = "mean"  # one of REDUCTIONS
    after_s: float = 0.0  # s; earlier control steps do not count


@dataclass(frozen=True)
class Task:
    """What the policy was trained for and how the twin scores it."""

    name: str
    success: Success | None = None  # None: the task defines no success
    metrics: dict[str, Metric] = field(default_factory=dict)
    unscored: tuple[str, ...] = ()  # reward terms that could not be traced; they are in neither return


@dataclass(frozen=True)
class Manifest:
    """The contract between a policy and a robot."""

    name: str
    task: Task
    robot: Robot
    rates: Rates
    channels: tuple[Channel, ...]
    outputs: tuple[Output, ...]
    action: Action
    actuator: ActuatorModel = field(default_factory=ActuatorModel)
    commands: tuple[Command, ...] = ()
    obs: tuple[ObsTerm, ...] = ()
    state: tuple[StateTensor, ...] = ()
    noise_shape: tuple[int, ...] | None = (
        None  # graph input `noise` [1, *noise_shape], standard normal; None: no such input
    )
    noise_scale: float = 1.0  # standard deviation of `noise` on a robot; 0: always the same answer
    chunk: Chunk | None = None  # None: one step at a time
    envelope: Envelope = Envelope()
    start: Pose = field(default_factory=Pose)  # pose to take before the policy runs
    stop: Pose = field(default_factory=Pose)  # pose to take after it
    tests: Tolerance = Tolerance()
    deployable: bool = True  # False: a flat bundle for simulators, which a robot refuses
    evaluation: dict[str, float] = field(default_factory=dict)  # summary in the training simulator
    schema: int = SCHEMA_VERSION

    @property
    def num_targets(self) -> int:
        """Length of the graph output `targets`."""
        return sum(len(output.names) for output in self.outputs)

    @property
    def target_names(self) -> tuple[str, ...]:
        """Actuator of each element of `targets`."""
        return tuple(name for output in self.outputs for name in output.names)
