"""Physics backends by name. Importing this file imports no engine and no torch."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from robo_rl.errors import UserError, unknown

if TYPE_CHECKING:
    from robo_rl.sim.backend import Kinematics, SimBackend
    from robo_rl.sim.model import RobotModel


@dataclass(frozen=True)
class BackendInfo:
    """What is known of a backend without importing it."""

    summary: str  # one line
    packages: tuple[str, ...] = ()  # besides those of the base installation
    extra: str = ""  # of robo-rl, which brings them
    on_gpu: bool = False  # runs on cuda devices, besides the CPU

    @property
    def missing(self) -> list[str]:
        """Packages that are not installed."""
        return [name for name in self.packages if importlib.util.find_spec(name) is None]

    @property
    def install(self) -> str:
        """What to type where packages are missing."""
        if self.extra == "isaac":
            return "make install-isaac"
        return f"pip install 'robo-rl[{self.extra}]'"


_BACKENDS = {
    "mujoco": BackendInfo("MuJoCo on CPU threads (mujoco.batch), float64 inside; bit-identical for any thread count"),
    "mujoco_warp": BackendInfo(
        "MuJoCo Warp on a GPU (device=cuda), float32; device=cpu is for tests", ("mujoco_warp", "warp"), "gpu", True
    ),
    "isaaclab": BackendInfo("Isaac Lab 3 on Newton, without Isaac Sim, float32", ("isaaclab",), "isaac", True),
}
BACKENDS = {name: info.summary for name, info in _BACKENDS.items()}
_DEVICE = re.compile(r"cpu|cuda(:(?P<index>\d+))?")


def list_backends() -> dict[str, str]:
    """One line for each backend; for one that is not installed, with what to type."""
    return {
        name: info.summary + (f" [not installed: {info.install}]" if info.missing else "")
        for name, info in _BACKENDS.items()
    }


def check_name(name: str) -> None:
    """Raise UserError for an unknown backend."""
    if name not in _BACKENDS:
        raise unknown("Backend", name, _BACKENDS, "robo-rl list backends")


# What each backend computes besides the engine's own sensors: `rays` and `camera` (`SimBackend.rays`, `render`).
SENSORS = {"mujoco": ("rays", "camera"), "mujoco_warp": ("rays", "camera"), "isaaclab": ("rays", "camera")}


def check_sensor(backend: str, kind: str, channel: str) -> None:
    """Raise UserError where a backend cannot compute the sensor behind a channel."""
    if kind not in SENSORS.get(backend, ()):
        able = ", ".join(f"backend={name}" for name, kinds in SENSORS.items() if kind in kinds)
        raise UserError(f'channel "{channel}" needs a {kind} sensor, which backend "{backend}" lacks; use {able}')


def check_backend(name: str, device: str = "cpu") -> None:
    """Raise UserError for an unknown backend, one that is not installed, or a device that it cannot use."""
    check_name(name)
    info = _BACKENDS[name]
    if info.missing:
        raise UserError(f'Backend "{name}" needs {" and ".join(info.missing)}, not installed here: {info.install}')
    if device != "cpu" and _DEVICE.fullmatch(device) and not info.on_gpu:
        on_gpu = " or ".join(f"backend={other}" for other, known in _BACKENDS.items() if known.on_gpu)
        raise UserError(f'Backend "{name}" runs on the CPU, not on "{device}". Use device=cpu, or {on_gpu}')
    check_device(device)


def check_device(device: str) -> None:
    """Raise UserError for an unknown device, and for a GPU that is not there."""
    parsed = _DEVICE.fullmatch(device)
    if parsed is None:
        raise UserError(f'device "{device}" is unknown. Use cpu, cuda or cuda:<number>')
    if device != "cpu":
        _check_gpu(device, int(parsed["index"] or 0))


def make_backend(
    name: str,
    model: RobotModel,
    num_envs: int,
    device: str = "cpu",
    threads: int = 0,
    kinematics: Kinematics = "legacy",
) -> SimBackend:
    """Build a backend by name; its engine is imported here and not before. `threads` 0 means every CPU.

    Raises UserError where it cannot be used, or where so many envs do not fit into memory.
    """
    check_backend(name, device)
    if name == "mujoco_warp":
        from robo_rl.sim.warp_backend import WarpBackend

        return WarpBackend(model, num_envs, device, kinematics)
    if name == "isaaclab":
        from robo_rl.sim.isaaclab_backend import IsaacLabBackend

        return IsaacLabBackend(model, num_envs, device, threads, kinematics)
    from robo_rl.sim.mujoco_backend import MujocoBackend

    return MujocoBackend(model, num_envs, threads, kinematics)


def bytes_per_env(name: str, model: RobotModel, device: str = "cpu") -> int:
    """Bytes that a backend takes for each env on its device; the engine is imported, and nothing large is built."""
    check_backend(name, device)
    if name == "mujoco_warp":
        from robo_rl.sim import warp_memory

        return warp_memory.bytes_per_env(model, device)
    if name == "isaaclab":
        from robo_rl.sim import isaaclab_backend

        return isaaclab_backend.bytes_per_env(model, device)
    from robo_rl.sim import mujoco_backend

    return mujoco_backend.bytes_per_env(model)


def _check_gpu(device: str, index: int) -> None:
    import torch

    if not torch.cuda.is_available():
        built = "" if torch.version.cuda else f" (this torch, {torch.__version__}, is built without CUDA)"
        raise UserError(f'device "{device}": no GPU is usable here{built}. Use device=cpu')
    if index >= torch.cuda.device_count():
        raise UserError(f'device "{device}" does not exist; GPUs here: {torch.cuda.device_count()}. Use cuda:0')
