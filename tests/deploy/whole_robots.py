"""Whole robots of the project that a policy without learning swings, as bundles without torch, and their recordings.

The quadruped hangs on a rope or stands; the arm is the tasks' arm on its pedestal.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import mujoco
import numpy as np
import tiny_bundle
from onnx import helper
from robo_rl_deploy.bundle import (
    Action,
    Bundle,
    Channel,
    Joint,
    Manifest,
    ObsTerm,
    Output,
    Pose,
    Rates,
    Robot,
    Task,
    twin_members,
    write_bundle,
)
from robo_rl_deploy.bundle.golden import replay
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Controller, PolicyActor
from robo_rl_deploy.record import Recording, read_recording
from robo_rl_deploy.record.flight import FlightRecorder, Witness
from robo_rl_deploy.robots.read import read_robot
from robo_rl_deploy.rt.clock import VirtualClock
from robo_rl_deploy.run import Drive, Story
from robo_rl_deploy.safety.states import Event, State
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.flaws import FlawsCfg
from robo_rl_deploy.twin.inside import TwinInside
from robo_rl_deploy.twin.starts import Starts

from robo_rl.sim.robot import RobotCfg, load_robot
from robo_rl.sim.scene import SceneCfg, build_spec, position_servo

PERIOD_S = 10.0  # of the excitation
EPISODE_STEPS = 100
_AXES = {3: ("x", "y", "z"), 4: ("w", "x", "y", "z")}


@dataclass(frozen=True)
class Whole:
    """How a robot is simulated and swung."""

    robot: str
    control_hz: float
    physics_hz: float
    swing: dict[str, float]  # rad or m, how far each actuator's target goes from the start pose; patterns by their end
    hz: tuple[float, float] = (0.5, 3.0)


HANGING = Whole("quadruped", 50.0, 200.0, {"hip": 0.25, "thigh": 0.4, "calf": 0.4})
STANDING = Whole("quadruped", 50.0, 200.0, {"hip": 0.06, "thigh": 0.15, "calf": 0.2}, (0.3, 1.5))
ARM = Whole("arm", 20.0, 100.0, {"gripper": 0.008, "": 0.3}, (0.2, 1.2))


def make(path: Path, whole: Whole) -> Bundle:
    """Write the bundle of `whole`."""
    robot = load_robot(whole.robot)
    spec = build_spec(robot, SceneCfg(), 1.0 / whole.physics_hz)
    position_servo(spec, robot, robot.stiffness_by_joint(), robot.damping_by_joint())
    model = spec.compile()
    manifest, policy = _manifest(whole, robot, model), _policy_onnx(whole, robot, model)
    rng = np.random.default_rng(0)
    record = {f"channel.{c.name}": rng.normal(size=(40, c.size)).astype(np.float32) for c in manifest.channels}
    record["is_first"] = (np.arange(40) == 0).astype(np.float32)
    record |= replay(manifest, Graph(policy, "policy.onnx"), record)
    return write_bundle(path, manifest, policy, record, {}, twin_members(spec.to_xml(), _starts(robot, model), None))


class _Waited(TwinInside):
    """A twin with a person beside it, who lets the robot stand in `ready` for a while."""

    READY_S = 1.2

    controller: Controller

    def before(self, now_ns: int) -> None:
        """The buttons, then the sensors."""
        state = self.controller.supervisor.state
        if state is not State.READY:
            self._since_ns = now_ns
        if state is State.PASSIVE:
            self.controller.station.press(Event.START)
        elif state is State.READY and now_ns - self._since_ns > 1e9 * self.READY_S:
            self.controller.station.press(Event.GO)
        super().before(now_ns)


def fly(
    bundle: Bundle, whole: Whole, path: Path, flaws: FlawsCfg | None = None, hang_m: float = 0.0, seconds: float = 16.0
) -> Recording:
    """From rest to the policy and on until `seconds`, recorded."""
    clock = VirtualClock(10**9)
    bus, lines = Bus(clock.now_ns), list[str]()
    binding = bind(bundle.manifest, read_robot(whole.robot))
    twin = _Waited(bundle, binding, InprocTransport(bus), Starts.of(bundle)[0], flaws, hang_m=hang_m)
    witness = Witness(PolicyActor(bundle, binding))
    twin.controller = controller = Controller(binding, InprocTransport(bus), witness)
    flight = FlightRecorder(path, bundle, controller, witness)
    try:
        Drive(controller, clock, 1.0 / whole.control_hz, False, twin, Story(lines.append), flight).run(seconds)
    finally:
        flight.close()
    recording = read_recording(path)
    assert (recording.arrays["policy.ran"] != 0).sum() > 0.5 * seconds * whole.control_hz, "\n".join(lines)
    return recording


def _targets(whole: Whole, robot: RobotCfg, model: mujoco.MjModel) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(middle, lower, upper) of each actuator's target; what would leave the joint's range begins further inside."""
    ranges = np.array([model.joint(name).range for name in robot.joints])
    size, middle = _swing(whole, robot), np.array(robot.default_pose_by_joint())
    return np.clip(middle, ranges[:, 0] + size, ranges[:, 1] - size), ranges[:, 0], ranges[:, 1]


def _swing(whole: Whole, robot: RobotCfg) -> np.ndarray:
    return np.array([next(far for end, far in whole.swing.items() if name.endswith(end)) for name in robot.actuators])


def _manifest(whole: Whole, robot: RobotCfg, model: mujoco.MjModel) -> Manifest:
    middle, low, high = _targets(whole, robot, model)
    columns = (robot.joints, robot.actuators, middle, low, high, robot.velocity_by_joint(), robot.effort_by_joint())
    rows = zip(*columns, robot.stiffness_by_joint(), robot.damping_by_joint())
    joints = tuple(Joint(name, actuator, *map(float, numbers)) for name, actuator, *numbers in rows)
    count, sensed = len(joints), [n for n in ("imu_quat", "imu_gyro", "tcp_pos") if n in robot.channels]
    channels = [
        Channel("joint_pos", "joint_pos", count, robot.joints, "rad"),
        Channel("joint_vel", "joint_vel", count, robot.joints, "rad/s"),
        Channel("phase", "phase", 1, ("phase",), "1", period_s=PERIOD_S),
    ]
    for name in sensed:
        size, cfg = int(model.sensor(name).dim[0]), robot.channels[name]
        channels.append(Channel(name, "sensor", size, _AXES[size], cfg.unit, cfg.frame, name))
    pose = Pose(dict(zip(robot.joints, middle.tolist())))
    return Manifest(
        name=f"swung_{robot.name}",
        task=Task("swing"),
        robot=Robot(robot.name, robot.digest, joints),
        rates=Rates(whole.control_hz, whole.physics_hz),
        channels=tuple(channels),
        obs=tuple(ObsTerm(channel.name, (channel.name,)) for channel in channels),
        outputs=(Output("joint_position", robot.actuators, tuple(low.tolist()), tuple(high.tolist())),),
        action=Action(count),
        start=pose,
        stop=pose,
    )


def _policy_onnx(whole: Whole, robot: RobotCfg, model: mujoco.MjModel) -> bytes:
    """targets = middle + swing (0.5 sin + 0.3 sin + 0.2 sin), each joint with three rates of its own."""
    rng, count = np.random.default_rng(1), len(robot.joints)
    middle, low, high = _targets(whole, robot, model)
    turns = np.round(rng.uniform(*(PERIOD_S * np.array(whole.hz)), (1, 3 * count)))
    mix = np.concatenate([share * np.diag(_swing(whole, robot)) for share in (0.5, 0.3, 0.2)])
    weights = {
        "rate": (2.0 * np.pi * turns).astype(np.float32),
        "shift": rng.uniform(0.0, 6.0, 3 * count).astype(np.float32),
        "mix": mix.astype(np.float32),
        "middle": middle.astype(np.float32),
        "low": low.astype(np.float32),
        "high": high.astype(np.float32),
    }
    nodes = [
        helper.make_node("Gemm", ["channel.phase", "rate", "shift"], ["angle"]),
        helper.make_node("Sin", ["angle"], ["wave"]),
        helper.make_node("Gemm", ["wave", "mix", "middle"], ["raw_action"]),
        helper.make_node("Max", ["raw_action", "low"], ["not_below"]),
        helper.make_node("Min", ["not_below", "high"], ["targets"]),
    ]
    sizes = {channel.name: channel.size for channel in _manifest(whole, robot, model).channels}
    inputs = {f"channel.{name}": [1, size] for name, size in sizes.items()} | {"is_first": [1]}
    return tiny_bundle.model_bytes(nodes, inputs, {"targets": [1, count], "raw_action": [1, count]}, weights)


def _starts(robot: RobotCfg, model: mujoco.MjModel) -> dict[str, np.ndarray]:
    qpos = model.qpos0.copy()
    for name, value in robot.default_pose.items():
        qpos[model.joint(name).qposadr[0]] = value
    return {
        "episode_steps": np.array(EPISODE_STEPS),
        "qpos": qpos[None],
        "qvel": np.zeros((1, model.nv)),
        "act": np.zeros((1, 0)),
        "return": np.zeros(1),
        "success": np.ones(1),
        "length": np.full(1, float(EPISODE_STEPS)),
    }
