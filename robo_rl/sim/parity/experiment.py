"""The tests: for each a rig, where its robots start, what they are told, and what is compared."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from robo_rl.sim.model import RobotModel
from robo_rl.sim.parity import quantity as of
from robo_rl.sim.parity.quantity import Quantity, scalar_joints
from robo_rl.sim.parity.rig import Drive, Rig, drive_of

CONTROL_S = 0.02  # s between two controls
STEP_RAD = 0.3  # rad (or m), joint targets of the step response and of random controls
MOTOR_SHARE = 0.2  # of the effort, where joints have no servos
ROTOR_SHARE = 0.1  # of the hover thrust
LIFT_M = 0.002  # m, of a robot that starts on the ground: at exact touch rounding decides whether there is a contact
LIMIT_SHARE = 0.3  # of the effort, with which joints are driven into their limits


@dataclass(frozen=True)
class Experiment:
    """One test, ready to run on any backend; numbers in the order of the model it was made for."""

    name: str
    rig: Rig
    model: RobotModel
    q: np.ndarray  # [N, nq] positions at the start; velocities are zero
    controls: np.ndarray  # [T, N, A] one row each CONTROL_S
    quantities: Mapping[str, Quantity]
    settle: int = 0  # controls at the beginning that are not compared


@dataclass(frozen=True)
class Skipped:
    """A test that says nothing about this robot."""

    name: str
    reason: str


class Bench:
    """What the tests of a robot are made from: its models, and random numbers for each test."""

    def __init__(self, model: Callable[[Rig], RobotModel], num_envs: int, seed: int) -> None:
        self.model, self.num_envs, self._seed = model, num_envs, seed

    def random(self, test: str) -> np.random.Generator:
        """Numbers of a test; the same whichever other tests run."""
        return np.random.default_rng([self._seed, zlib.crc32(test.encode())])

    def poses(self, model: RobotModel, rng: np.random.Generator, spread: float) -> np.ndarray:
        """Default poses `[N, nq]`, joints moved by at most `spread` rad (or m) within their limits."""
        q = np.tile(model.default_qpos, (self.num_envs, 1))
        names = scalar_joints(model)
        at, limits = model.qpos_of(names), model.range_of(names)
        moved = q[:, at] + rng.uniform(-spread, spread, (self.num_envs, len(names)))
        q[:, at] = np.clip(moved, limits[:, 0], limits[:, 1])
        if model.base_body >= 0:
            q[:, model.base_qpos.start + 2] += LIFT_M
        return q

    def shared_out(self, model: RobotModel) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Every actuator once: the env that tests it, its column, and a sign, `[A]` each."""
        column = np.arange(model.num_actuators)
        return column % self.num_envs, column, np.where((column + column // self.num_envs) % 2, -1.0, 1.0)

    def constant(self, control: np.ndarray, seconds: float) -> np.ndarray:
        """The same control for a time, `[T, N, A]`, from `[A]` or `[N, A]`."""
        return np.broadcast_to(control, (round(seconds / CONTROL_S), self.num_envs, control.shape[-1])).copy()


def drop(bench: Bench) -> Experiment | Skipped:
    """Fall from 5 to 30 cm, a little tilted, joints held (rotors off); one second."""
    rig = Rig(ground=True, servo=True)
    model = bench.model(rig)
    if model.base_body < 0:
        return Skipped("drop", "fixed base: nothing falls")
    rng = bench.random("drop")
    q = bench.poses(model, rng, 0.0)
    start = model.base_qpos.start
    q[:, start + 2] += rng.uniform(0.05, 0.3, bench.num_envs)
    q[:, start + 3 : start + 7] = _tilted(rng, bench.num_envs, 0.2)
    quantities = {"base_pos": of.base_pos(), "base_angle": of.base_angle(), **_joints(model)}
    return Experiment("drop", rig, model, q, bench.constant(_rest(model), 1.0), quantities)


def step(bench: Bench) -> Experiment:
    """In the air, each env gives other joints (or rotors) a new target and holds the rest; half a second."""
    rig = Rig(ground=False, servo=True)
    model = bench.model(rig)
    drive, (env, column, sign) = drive_of(model.robot), bench.shared_out(model)
    control = np.tile(_hold(model), (bench.num_envs, 1))
    control[env, column] += sign * _amplitude(model, drive)[column]
    if drive == "rotor":
        moved = {"base_lin_vel": of.base_lin_vel(), "base_ang_vel": of.base_ang_vel()}
    else:
        moved = {"joint_pos": of.joint_pos(model), "joint_vel": of.joint_vel(model)}
    q = bench.poses(model, bench.random("step"), 0.0)
    return Experiment("step", rig, model, q, bench.constant(control, 0.5), {**moved, "effort": of.effort()})


def rollout(bench: Bench) -> Experiment:
    """On the ground, from random poses, random controls every 20 ms; half a second."""
    rig = Rig(ground=True, servo=True)
    model = bench.model(rig)
    rng = bench.random("rollout")
    q = bench.poses(model, rng, 0.1)
    controls = bench.constant(_hold(model), 0.5)
    controls += _amplitude(model, drive_of(model.robot)) * rng.uniform(-1.0, 1.0, controls.shape)
    quantities = _joints(model)
    if model.base_body >= 0:
        quantities = {"base_pos": of.base_pos(), "base_angle": of.base_angle(), **quantities}
    if "joint_pos" in quantities:
        quantities["joint_vel"] = of.joint_vel(model)
    return Experiment("rollout", rig, model, q, controls, quantities)


def limits(bench: Bench) -> Experiment | Skipped:
    """In the air, each env pushes other joints into a limit, from a tenth of their range before it; 0.4 s."""
    rig = Rig(ground=False, servo=False)
    model = bench.model(rig)
    if drive_of(model.robot) == "rotor" or not np.isfinite(model.joint_range).any():
        return Skipped("limits", "no driven joint has a limit")
    env, column, sign = bench.shared_out(model)
    limited = np.isfinite(model.joint_range[column]).all(1)
    env, column, sign = env[limited], column[limited], sign[limited]
    low, high = model.joint_range[column].T
    q = bench.poses(model, bench.random("limits"), 0.0)
    q[env, model.joint_qpos[column]] = np.where(sign > 0.0, 0.9 * high + 0.1 * low, 0.9 * low + 0.1 * high)
    control = np.zeros((bench.num_envs, model.num_actuators))
    control[env, column] = sign * LIMIT_SHARE * np.array(model.robot.effort_by_joint())[column]
    quantities = {"joint_pos": of.joint_pos(model), "overshoot": of.overshoot(model)}
    return Experiment("limits", rig, model, q, bench.constant(control, 0.4), quantities)


def contact(bench: Bench) -> Experiment | Skipped:
    """Stand for two seconds, then look at the forces for one: they carry the weight."""
    rig = Rig(ground=True, servo=True)
    model = bench.model(rig)
    if model.base_body < 0:
        return Skipped("contact", "fixed base: the ground carries nothing")
    q = bench.poses(model, bench.random("contact"), 0.05)
    quantities = {"support": of.support(), "base_pos": of.base_pos()}
    if of.has_touch(model):
        quantities["foot_force"] = of.foot_force()
    controls = bench.constant(_rest(model), 3.0)
    return Experiment("contact", rig, model, q, controls, quantities, settle=round(2.0 / CONTROL_S))


TESTS: dict[str, Callable[[Bench], Experiment | Skipped]] = {
    "drop": drop,
    "step": step,
    "rollout": rollout,
    "limits": limits,
    "contact": contact,
}


def _joints(model: RobotModel) -> dict[str, Quantity]:
    return {"joint_pos": of.joint_pos(model)} if scalar_joints(model) else {}


def _hold(model: RobotModel) -> np.ndarray:
    """Controls `[A]` that hold the robot: the default pose, no torque, or the thrust that carries the weight."""
    if drive_of(model.robot) == "rotor":
        return np.full(model.num_actuators, of.weight_of(model) / model.num_actuators)
    return model.default_ctrl


def _rest(model: RobotModel) -> np.ndarray:
    """Controls `[A]` of a robot that stands: as `_hold`, rotors off."""
    return model.default_ctrl


def _amplitude(model: RobotModel, drive: Drive) -> np.ndarray:
    """How far controls are changed, `[A]`."""
    if drive == "servo":
        return np.full(model.num_actuators, STEP_RAD)
    if drive == "motor":
        return MOTOR_SHARE * np.array(model.robot.effort_by_joint())
    return ROTOR_SHARE * _hold(model)


def _tilted(rng: np.random.Generator, count: int, most_rad: float) -> np.ndarray:
    """Attitudes `[count, 4]`, wxyz, leaning by at most `most_rad` about random horizontal axes."""
    lean, axis = rng.uniform(0.0, most_rad, count), rng.uniform(0.0, 2.0 * np.pi, count)
    sin = np.sin(0.5 * lean)
    return np.stack([np.cos(0.5 * lean), sin * np.cos(axis), sin * np.sin(axis), np.zeros(count)], axis=1)
