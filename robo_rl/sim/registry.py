"""Physics backends by name. Importing this file imports no engine and no torch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from robo_rl.errors import UserError, unknown

if TYPE_CHECKING:
    from robo_rl.sim.backend import Kinematics, SimBackend
    from robo_rl.sim.model import RobotModel

BACKENDS = {"mujoco": "MuJoCo on CPU threads (mujoco.batch), float64 inside; bit-identical for any thread count"}


def check_backend(name: str, device: str = "cpu") -> None:
    """Raise UserError for an unknown backend, or for a device that it cannot use."""
    if name not in BACKENDS:
        raise unknown("Backend", name, BACKENDS, "robo-rl list backends")
    if device.split(":")[0] != "cpu":
        raise UserError(f'Backend "{name}" runs on the CPU, not on "{device}". Use device=cpu')


def make_backend(
    name: str,
    model: RobotModel,
    num_envs: int,
    device: str = "cpu",
    threads: int = 0,
    kinematics: Kinematics = "legacy",
) -> SimBackend:
    """Build a backend by name; its engine is imported here and not before. `threads` 0 means every CPU."""
    check_backend(name, device)
    from robo_rl.sim.mujoco_backend import MujocoBackend

    return MujocoBackend(model, num_envs, threads, kinematics)
