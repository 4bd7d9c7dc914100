"""The network of a learned actuator and its file: weights, the ages of its inputs and their scales."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import torch
from torch import Tensor

from robo_rl.errors import UserError, unknown

SUFFIX = ".safetensors"


@dataclass(frozen=True)
class ActuatorNet:
    """Position errors and velocities at some ages -> torque: a perceptron with softsign units.

    Input `[B, 2 T]`: errors of all T ages in rad, newest first, then velocities in rad/s. Hwangbo et al., "Learning
    agile and dynamic motor skills for legged robots", Science Robotics 2019, use the same inputs and units.
    """

    weights: tuple[Tensor, ...]  # [out, in] of each layer
    biases: tuple[Tensor, ...]  # [out]
    ages_s: tuple[float, ...]  # s, of the T inputs, ascending, the first is 0
    error_scale: float  # rad that count as 1
    velocity_scale: float  # rad/s that count as 1
    torque_scale: float  # N m of an output of 1
    note: str = ""  # what it was fitted to

    def __call__(self, errors: Tensor, velocities: Tensor) -> Tensor:
        """Torque `[B]` in N m from errors and velocities `[B, T]`."""
        x = torch.cat([errors / self.error_scale, velocities / self.velocity_scale], dim=-1)
        for weight, bias in zip(self.weights[:-1], self.biases[:-1], strict=True):
            x = torch.nn.functional.softsign(torch.nn.functional.linear(x, weight, bias))
        return torch.nn.functional.linear(x, self.weights[-1], self.biases[-1])[..., 0] * self.torque_scale

    def to(self, device: torch.device | str) -> ActuatorNet:
        """The net on another device."""
        move = {key: tuple(part.to(device) for part in getattr(self, key)) for key in ("weights", "biases")}
        return ActuatorNet(**{**self.__dict__, **move})

    def detached(self) -> ActuatorNet:
        """The net without gradients."""
        plain = {key: tuple(part.detach() for part in getattr(self, key)) for key in ("weights", "biases")}
        return ActuatorNet(**{**self.__dict__, **plain})

    def strides(self, dt_s: float) -> tuple[int, ...]:
        """Ages in physics steps of `dt_s`. Raises UserError where they are no whole number of them."""
        steps = tuple(round(age / dt_s) for age in self.ages_s)
        if any(abs(n * dt_s - age) > 1e-6 for n, age in zip(steps, self.ages_s, strict=True)):
            ages = ", ".join(f"{1e3 * age:g}" for age in self.ages_s)
            raise UserError(
                f"the actuator net reads errors {ages} ms old, the physics steps every {1e3 * dt_s:g} ms; "
                "choose a sim_dt_s that divides them, or fit the net anew"
            )
        return steps

    def save(self, path: Path) -> None:
        """Write `path`, a safetensors file."""
        from safetensors.torch import save_file

        tensors = {f"weight.{i}": weight.contiguous() for i, weight in enumerate(self.weights)}
        tensors |= {f"bias.{i}": bias.contiguous() for i, bias in enumerate(self.biases)}
        keys = ("ages_s", "error_scale", "velocity_scale", "torque_scale", "note")
        save_file(tensors, path, {"actuator": json.dumps({key: getattr(self, key) for key in keys})})


def load_net(name_or_path: str) -> ActuatorNet:
    """The net of a name in `robo_rl_assets/actuators` or of a file. Raises UserError where there is none, or no net."""
    from safetensors import SafetensorError, safe_open

    path = net_path(name_or_path)
    try:
        with safe_open(path, "pt") as file:
            about = json.loads((file.metadata() or {})["actuator"])
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 (no dict)
        count = len(tensors) // 2
        weights = tuple(tensors[f"weight.{i}"] for i in range(count))
        biases = tuple(tensors[f"bias.{i}"] for i in range(count))
        net = ActuatorNet(weights, biases, **{**about, "ages_s": tuple(about["ages_s"])})
    except (SafetensorError, KeyError, TypeError, ValueError) as fault:
        raise UserError(f"{path}: not a file of an actuator net ({fault}); write one with ActuatorNet.save") from fault
    _check(net, path)
    return net


def net_path(name_or_path: str) -> Path:
    """The file of a built-in name, or the path itself."""
    import robo_rl_assets

    files = [file for root in robo_rl_assets.__path__ for file in Path(root).glob(f"actuators/*{SUFFIX}")]
    known = {file.stem: file for file in files}
    path = known.get(name_or_path, Path(name_or_path).expanduser())
    if not path.is_file():
        raise unknown("Actuator net", name_or_path, known, "robo_rl_assets/actuators; or give a file")
    return path


def _check(net: ActuatorNet, path: Path) -> None:
    widths = [2 * len(net.ages_s), *(len(bias) for bias in net.biases)]
    fits = all(tuple(w.shape) == (b, a) for w, (a, b) in zip(net.weights, pairwise(widths), strict=True))
    if not fits or widths[-1] != 1 or not net.ages_s or net.ages_s[0] != 0.0 or list(net.ages_s) != sorted(net.ages_s):
        raise UserError(f"{path}: layers {widths} and ages {net.ages_s} do not make an actuator net; fit it anew")
