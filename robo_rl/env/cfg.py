"""The task: frozen dataclasses that say what a task is made of. Functions are fields, but cannot be overridden by name.

Every term function is pure: `f(s, **params) -> Tensor [N]` or `[N, d]`, with `s` a read-only `State` (in the `policy`
group, the `Channels` of the robot). Memory lives in trackers (see `env/tracker.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from robo_rl.env.actuators.cfg import ActuatorCfg, DCMotor, IdealPD
from robo_rl.env.hooks.cfg import SamplerCfg, StartsCfg
from robo_rl.env.tracker import Tracker
from robo_rl.sim.backend import Kinematics
from robo_rl.sim.camera import CameraCfg
from robo_rl.sim.rays import RaysCfg
from robo_rl.sim.scene import SceneCfg

Func = Callable[..., Any]
Params = Mapping[str, Any]


@dataclass(frozen=True)
class ObsTerm:
    """One observation term; the pipeline is compute -> noise -> clip -> scale -> sample and hold -> delay -> history.

    A row of what func gives depends on its own env only: at a reset func sees just the envs that begin anew.
    Between two samples, and where one is lost, the last one is held; the first step of an episode always brings one.
    """

    func: Func  # f(s, **params) -> [N, d]
    params: Params = field(default_factory=dict)  # keyword arguments of func
    noise: float = 0.0  # half-width of the uniform noise drawn each control step, unit of the term
    bias: float = 0.0  # half-width of the uniform offset drawn at each reset, unit of the term
    bias_walk: float = 0.0  # random walk of that offset: its standard deviation after 1 s, unit of the term / sqrt(s)
    clip: tuple[float, float] | None = None  # bounds applied before scaling, unit of the term
    scale: float = 1.0  # factor applied after clipping
    rate_hz: float | None = None  # Hz of the samples, at a phase drawn at each reset; None: every control step
    dropout: float = 0.0  # probability that a sample is lost
    delay_steps: tuple[int, int] = (0, 0)  # control steps, drawn for each env at reset, both ends included
    history: int = 1  # number of last values given, oldest first


@dataclass(frozen=True)
class ObsGroup:
    """Terms concatenated in order into one vector."""

    terms: Mapping[str, ObsTerm]
    corrupt: bool = True  # apply noise, bias, rate, dropout and delay; off for the critic


@dataclass(frozen=True)
class RewardTerm:
    """`weight * func(s, **params)` is added to the reward of each control step."""

    func: Func  # f(s, **params) -> [N]
    weight: float  # reward per unit of the term, per control step
    params: Params = field(default_factory=dict)  # keyword arguments of func


@dataclass(frozen=True)
class Termination:
    """Ends the episode where func is true. `time_out` ends count as truncation: the value function bootstraps."""

    func: Func  # f(s, **params) -> [N] bool
    params: Params = field(default_factory=dict)  # keyword arguments of func
    time_out: bool = False  # truncation instead of termination


@dataclass(frozen=True)
class CommandCfg:
    """A command drawn uniformly from a box, redrawn at random intervals; or one that a navigator works out."""

    names: tuple[str, ...]  # name of each element
    low: tuple[float, ...]  # lower bounds, unit of the command
    high: tuple[float, ...]  # upper bounds, unit of the command
    resample_s: tuple[float, float] = (10.0, 10.0)  # s between draws
    zero_prob: float = 0.0  # share of draws that are exactly zero
    slow_prob: float = 0.0  # share of draws scaled towards zero by a uniform factor
    curriculum: str | None = None  # name of the curriculum whose level scales the range
    func: Func | None = None  # f(s) -> [N, d] at each control step, in place of the draw; kept within the box


@dataclass(frozen=True)
class Event:
    """A randomisation. `func(ctx, **params)` changes the envs it acts on, see `EventContext` in `env/events.py`."""

    func: Func
    mode: Literal["startup", "reset", "interval"]  # once at start; at each reset; every interval_s
    params: Params = field(default_factory=dict)  # keyword arguments of func
    interval_s: tuple[float, float] = (0.0, 0.0)  # s between interval events, drawn for each env


@dataclass(frozen=True)
class Curriculum:
    """A level in [0, 1] for each env, moved at the end of each episode."""

    promote: Func  # f(s, **params) -> [N] bool, at the last step of an episode: raise the level
    demote: Func  # f(s, **params) -> [N] bool: lower the level
    step: float = 0.1  # change of level
    start: tuple[float, float] = (0.0, 0.0)  # levels at the beginning, drawn for each env
    judged: tuple[float, float] = (1.0, 1.0)  # levels in an evaluation, drawn for each env; there they stay
    params: Params = field(default_factory=dict)  # keyword arguments of both


@dataclass(frozen=True)
class Metric:
    """A quantity reduced over each episode; func gives [N], or a pair (value [N], weight [N])."""

    func: Func  # f(s, **params)
    reduce: Literal["mean", "rms", "max", "last"] = "mean"  # how an episode becomes one number
    params: Params = field(default_factory=dict)  # keyword arguments of func
    after_s: float = 0.0  # s, earlier steps do not count


@dataclass(frozen=True)
class Success:
    """An episode succeeds where func held at every step after `after_s` and the episode did not terminate early."""

    func: Func  # f(s, **params) -> [N] bool
    params: Params = field(default_factory=dict)  # keyword arguments of func
    after_s: float = 0.0  # s, earlier steps do not count


@dataclass(frozen=True)
class Acceptance:
    """A bound that a trained policy has to meet in evaluation."""

    metric: str  # "success", "terminated" (share of episodes) or the name of a metric (mean over episodes)
    op: Literal["<=", ">="]
    bound: float  # unit of the metric


@dataclass(frozen=True)
class JointPosition:
    """Joint position targets `default_pose + scale * action`, held by servos at physics rate."""

    scale: float | Mapping[str, float] = 0.25  # rad (or m) per unit of action; or by pattern of the joint's name
    clip: float = 10.0  # bound of |action| in the target; the raw action is what the policy sees again
    delay_s: tuple[float, float] = (0.0, 0.0)  # s, command delay drawn at each reset, to whole physics steps
    actuator: ActuatorCfg = field(default_factory=IdealPD)  # what turns targets into torques
    kind: Literal["joint_position"] = "joint_position"


@dataclass(frozen=True)
class JointVelocity:
    """Joint velocity targets `scale * action`, held at physics rate: torque = damping (target - velocity), at most the
    effort. For wheels; targets are clipped to the no-load speed of the robot file."""

    scale: float | Mapping[str, float] = 1.0  # rad/s (or m/s) per unit of action; or by pattern of the joint's name
    clip: float = 10.0  # bound of |action| in the target; the raw action is what the policy sees again
    delay_s: tuple[float, float] = (0.0, 0.0)  # s, command delay drawn at each reset, to whole physics steps
    kind: Literal["joint_velocity"] = "joint_velocity"


@dataclass(frozen=True)
class JointTorque:
    """Joint torques (or forces) `scale * clip(action, -1, 1) * effort`."""

    scale: float | Mapping[str, float] = 1.0  # share of the effort limit at |action| = 1; or by pattern of the joint
    actuator: DCMotor | None = None  # None: every torque is given, at any speed
    kind: Literal["joint_torque"] = "joint_torque"


@dataclass(frozen=True)
class Thrust:
    """Rotor thrusts `hover * (1 + scale * action)`, clipped to what the rotors give; hover = m g / rotors."""

    scale: float = 0.7  # share of the hover thrust per unit of action
    delay_s: tuple[float, float] = (0.0, 0.0)  # s, command delay drawn at each reset, to whole physics steps
    kind: Literal["thrust"] = "thrust"


@dataclass(frozen=True)
class RawControl:
    """The engine's controls themselves, of every actuator whatever it drives; for the bodies of benchmark suites."""

    normalized: bool = True  # [-1, 1] spans an actuator's ctrlrange; false: the control as it is, clipped to the range
    kind: Literal["raw_control"] = "raw_control"


ActionCfg = JointPosition | JointVelocity | JointTorque | Thrust | RawControl


@dataclass(frozen=True)
class TaskCfg:
    """Everything that defines a task."""

    name: str  # as in the registry
    robot: str  # name of a robot, or a path to its robot.yaml
    action: ActionCfg
    observations: Mapping[str, ObsGroup]
    rewards: Mapping[str, RewardTerm]
    terminations: Mapping[str, Termination]
    success: Success
    default_pose: Mapping[str, float] = field(default_factory=dict)  # rad or m, by joint: where not the robot file's
    scene: SceneCfg = field(default_factory=SceneCfg)
    sim_dt_s: float = 0.005  # s, physics step
    decimation: int = 4  # physics steps per control step
    episode_s: float = 20.0  # s, episodes are truncated here
    kinematics: Kinematics = "legacy"  # of which state derived quantities are after a step, see sim/backend.py
    phase_period_s: float = 1.0  # s, period of the clock that terms read as `s.phase`; it starts with the episode
    follows_clock: bool = False  # what it asks for runs with `s.time` or `s.phase`: a state is good at its moment only
    reward_floor: float | None = None  # lowest reward of a step, None for no floor
    sensors: Mapping[str, RaysCfg | CameraCfg] = field(default_factory=dict)  # `s.channel(name)`, not for the actor
    commands: Mapping[str, CommandCfg] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    curriculum: Mapping[str, Curriculum] = field(default_factory=dict)
    starts: StartsCfg = field(default_factory=StartsCfg)  # where training episodes begin
    sampler: SamplerCfg = field(default_factory=SamplerCfg)  # chooses parameters of training episodes
    trackers: Mapping[str, type[Tracker]] = field(default_factory=dict)  # memory that terms read by name
    metrics: Mapping[str, Metric] = field(default_factory=dict)
    acceptance: tuple[Acceptance, ...] = ()  # bounds that a trained policy has to meet
    tuned: Mapping[str, Mapping[str, Any]] = field(
        default_factory=dict
    )  # preset of an algorithm -> {dotted key: value}

    @property
    def step_dt_s(self) -> float:
        """Control period, s."""
        return self.sim_dt_s * self.decimation
