"""How one control step is driven: by the engine's own actuators, or by a motor model in every physics step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from torch import Tensor

from robo_rl.env.actuators.actuator import Actuator
from robo_rl.env.actuators.cfg import ActuatorCfg, DCMotor, IdealPD, LearnedActuator
from robo_rl.env.actuators.dc_motor import DCMotorModel
from robo_rl.env.actuators.delay import TargetDelay
from robo_rl.env.actuators.learned import LearnedModel
from robo_rl.env.masks import Rows
from robo_rl.sim.backend import SimBackend

Listener = Callable[[Tensor, Tensor, Tensor], None]
"""f(position error, velocity, torque), each [N, A], once a physics step; the error is of the target last sent."""


class Drive(Protocol):
    """From targets to physics."""

    def step(self, target: Tensor, decimation: int) -> None:
        """One control step of `decimation` physics steps towards targets `[N, A]`."""

    def reset(self, rows: Rows) -> None:
        """Forget the episodes of some envs."""

    def set_delay(self, rows: Rows, steps: Tensor) -> None:
        """Let commands act `steps [R]` physics steps late in some envs, at most as many as there is room for."""

    def state_dict(self) -> dict[str, Tensor]:
        """Parameters and memory outside the engine."""

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""


class EngineDrive:
    """Controls held by the engine; nothing is computed between physics steps."""

    def __init__(self, sim: SimBackend) -> None:
        self._sim = sim

    def step(self, target: Tensor, decimation: int) -> None:
        """Set the controls and step."""
        self._sim.set_control(target)
        self._sim.step(decimation)

    def reset(self, rows: Rows) -> None:
        """The engine keeps the memory."""

    def set_delay(self, rows: Rows, steps: Tensor) -> None:
        """Into the engine's own field, half a step early: see `scene.delay_s`."""
        sim = self._sim
        columns = sim.model.columns("actuator", sim.model.robot.actuators, sim.device)
        delay = sim.params("actuator_delay")
        late = rows.pick(delay)
        late[:, columns] = ((steps.double() - 0.5) * sim.dt).clamp_min(0.0).unsqueeze(1).to(late.dtype)
        rows.put(delay, late)

    def state_dict(self) -> dict[str, Tensor]:
        """Nothing."""
        return {}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Nothing."""


class MotorDrive:
    """A motor model in the loop at physics rate, behind a command delay; the engine gets torques."""

    def __init__(self, actuator: Actuator, delay: TargetDelay, sim: SimBackend) -> None:
        self.actuator, self.delay = actuator, delay
        self.listener: Listener | None = None  # what a recording of the motors hooks in
        self._sim = sim
        joints, device = sim.model.robot.joints, sim.device
        self._q = sim.model.columns("qpos", joints, device)
        self._v = sim.model.columns("qvel", joints, device)

    def step(self, target: Tensor, decimation: int) -> None:
        """Torques before each physics step."""
        self.delay.push(target)
        self._sim.step(decimation, self._substep)

    def reset(self, rows: Rows) -> None:
        """Motor and delay begin anew."""
        self.actuator.reset(rows)
        self.delay.reset(rows)

    def set_delay(self, rows: Rows, steps: Tensor) -> None:
        """Of the targets on their way to the motor."""
        self.delay.steps = rows.replaced(self.delay.steps, steps)

    def state_dict(self) -> dict[str, Tensor]:
        """Of the motor and the delay."""
        return {**self.actuator.state_dict(), **self.delay.state_dict()}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self.actuator.load_state_dict(state)
        self.delay.load_state_dict(state)

    def _substep(self, k: int) -> None:
        state = self._sim.state
        q, v = state.q[:, self._q], state.v[:, self._v]
        torque = self.actuator.torque(self.delay.target(k), q, v)
        self._sim.set_control(torque)
        if self.listener is not None:
            self.listener(self.delay.newest - q, v, torque)


def make_drive(
    cfg: ActuatorCfg, sim: SimBackend, decimation: int, position: bool, longest_delay: int, initial: Tensor
) -> Drive:
    """The drive of an action; `position` for position targets, `initial [A]` before a start. A motor model has room for
    targets that are `longest_delay` physics steps late; the engine's room is part of the scene."""
    if isinstance(cfg, IdealPD):
        return EngineDrive(sim)
    delay = TargetDelay(longest_delay, decimation, initial, sim.num_envs)
    return MotorDrive(_actuator(cfg, sim, position), delay, sim)


def _actuator(cfg: DCMotor | LearnedActuator, sim: SimBackend, position: bool) -> Actuator:
    if isinstance(cfg, DCMotor):
        return DCMotorModel(cfg, sim.model, sim.num_envs, sim.device, position)
    return LearnedModel(cfg, sim.model, sim.num_envs, sim.device, sim.dt)
