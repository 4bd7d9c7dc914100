"""The twin's MuJoCo model: the scene in the bundle, at its own or a finer physics step, its commands late as asked."""

from __future__ import annotations

import math

import mujoco
import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.bundle.file import TWIN_ASSETS
from robo_rl_deploy.errors import UserError

_RATE_TOLERANCE = 1e-6  # physics_hz is 1 / timestep in floating point


class Scene:
    """The compiled scene and what was changed about it."""

    def __init__(self, bundle: Bundle, timestep_scale: float = 1.0, command_delay_s: float | None = None) -> None:
        """Compile `twin/robot.xml` with its timestep times `timestep_scale`.

        Every command acts `command_delay_s` late, rounded to whole physics steps, whatever the starts drew; None: as
        they drew it. Raises `UserError` for a bundle without a twin, a scene that does not compile, another rate than
        the manifest's, a delay below 0, or a scale that does not divide the control period.
        """
        rates = bundle.manifest.rates
        self.decimation = round(rates.decimation / timestep_scale) if timestep_scale > 0.0 else 0
        if self.decimation < 1 or abs(self.decimation * timestep_scale - rates.decimation) > _RATE_TOLERANCE:
            raise UserError(
                f"timestep_scale {timestep_scale} does not divide {rates.decimation} physics steps; use 1 or 0.5"
            )
        spec = load_spec(bundle)
        self._trained_dt = float(spec.option.timestep)
        if abs(self._trained_dt * rates.physics_hz - 1.0) > _RATE_TOLERANCE:
            raise UserError(
                f"{bundle.path}: the scene steps at {1 / self._trained_dt} Hz, the manifest at {rates.physics_hz} Hz"
            )
        self.timestep_s = spec.option.timestep = self._trained_dt * timestep_scale
        if command_delay_s is not None and not 0.0 <= command_delay_s < math.inf:
            raise UserError(f"a command delay of {1e3 * command_delay_s:g} ms cannot be; give 0 or more")
        self._steps = None if command_delay_s is None else round(command_delay_s / self.timestep_s)
        # Divergence has to stay visible; the engine would silently put the robot back to its initial state.
        spec.option.disableflags |= int(mujoco.mjtDisableBit.mjDSBL_AUTORESET)
        for actuator in spec.actuators:
            if self._steps is not None:
                actuator.nsample = self._steps
            elif actuator.nsample:
                actuator.nsample = round(actuator.nsample / timestep_scale)
            if actuator.nsample or actuator.delay:
                actuator.delay = float(self.actuator_delay(np.array(actuator.delay)))
        self.model = compile_spec(spec, bundle)

    def actuator_delay(self, trained: np.ndarray) -> np.ndarray:
        """Model field `actuator_delay` (s) for this scene from the one at the timestep of training.

        The engine delays by k steps for a delay in ((k - 1) dt, k dt], with rounding at the edge, so k steps are asked
        for as (k - 1/2) dt. A finer step must therefore convert steps, not seconds.
        """
        if self._steps is not None:
            return np.full_like(trained, max(self._steps - 0.5, 0.0) * self.timestep_s)
        if self.timestep_s == self._trained_dt:
            return trained
        steps = np.ceil(trained / self._trained_dt - 1e-9)
        steps = np.round(steps * self._trained_dt / self.timestep_s)
        return np.maximum(steps - 0.5, 0.0) * self.timestep_s


def load_spec(bundle: Bundle) -> mujoco.MjSpec:
    """The scene in the bundle, to be changed. Raises `UserError` where there is none, or it cannot be read."""
    if "twin/robot.xml" not in bundle.twin:
        raise UserError(f"{bundle.path}: has no twin (twin/robot.xml); export the run again with its twin")
    assets = {n.removeprefix(TWIN_ASSETS): content for n, content in bundle.twin.items() if n.startswith(TWIN_ASSETS)}
    try:
        return mujoco.MjSpec.from_string(bundle.twin["twin/robot.xml"].decode(), assets=assets)
    except (ValueError, UnicodeDecodeError) as error:
        raise UserError(f"{bundle.path}: twin/robot.xml cannot be read: {_one_line(error)}") from error


def compile_spec(spec: mujoco.MjSpec, bundle: Bundle) -> mujoco.MjModel:
    """Raises `UserError` for a scene that does not compile."""
    try:
        return spec.compile()
    except ValueError as error:
        raise UserError(f"{bundle.path}: twin/robot.xml does not compile: {_one_line(error)}") from error


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
