"""One test on one backend: its motion as numbers."""

from __future__ import annotations

from dataclasses import dataclass, field

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.errors import UserError
from robo_rl.sim.backend import CONTACT_OVERFLOW, ENGINE_ERROR, NON_FINITE, SimBackend
from robo_rl.sim.model import RobotModel
from robo_rl.sim.parity.experiment import CONTROL_S, Experiment

_TROUBLE = {NON_FINITE: "diverged", CONTACT_OVERFLOW: "ran out of room for contacts", ENGINE_ERROR: "was refused"}


@dataclass(frozen=True)
class Trace:
    """What a backend did in a test."""

    values: dict[str, Tensor] = field(default_factory=dict)  # quantity -> [T, N, d] float64
    missing: dict[str, str] = field(default_factory=dict)  # quantity -> why the backend cannot tell
    trouble: str = ""  # what `health` reported, in words


def run(sim: SimBackend, test: Experiment) -> Trace:
    """Start every env where the test says, copied by name, and follow its controls."""
    everyone = torch.ones(sim.num_envs, dtype=torch.bool, device=sim.device)
    sim.reset(everyone)
    q = by_name(test.q, test.model, sim.model)
    sim.write_state(everyone, torch.as_tensor(q, dtype=torch.float32, device=sim.device), sim.state.v * 0.0)
    sim.forward()
    order = [test.model.robot.actuators.index(name) for name in sim.model.robot.actuators]
    controls = torch.as_tensor(test.controls[:, :, order], dtype=torch.float32, device=sim.device)
    nsub = round(CONTROL_S / sim.dt)
    seen: dict[str, list[Tensor]] = {name: [] for name in test.quantities}
    missing: dict[str, str] = {}
    for t, control in enumerate(controls):
        sim.set_control(control)
        sim.step(nsub)
        if t >= test.settle:
            _look(sim, test, seen, missing)
    values = {name: torch.stack(rows) for name, rows in seen.items() if rows}
    return Trace(values, missing, _trouble(sim))


def by_name(q: np.ndarray, source: RobotModel, target: RobotModel) -> np.ndarray:
    """Positions `[N, nq]` of one model in the order of another that has the same joints."""
    out = np.tile(target.mj.qpos0, (len(q), 1))
    for i in range(source.mj.njnt):
        j = target.index("joint", source.mj.joint(i).name)
        a, b, size = source.mj.jnt_qposadr[i], target.mj.jnt_qposadr[j], _size(source.mj.jnt_type[i])
        out[:, b : b + size] = q[:, a : a + size]
    return out


def _size(kind: int) -> int:
    joint = mujoco.mjtJoint
    return {int(joint.mjJNT_FREE): 7, int(joint.mjJNT_BALL): 4}.get(int(kind), 1)


def _look(sim: SimBackend, test: Experiment, seen: dict[str, list[Tensor]], missing: dict[str, str]) -> None:
    for name, quantity in test.quantities.items():
        if name in missing:
            continue
        try:
            seen[name].append(quantity.read(sim).double().cpu())
        except UserError as error:
            missing[name] = str(error)


def _trouble(sim: SimBackend) -> str:
    bits = sim.health().cpu()
    found = [f"{int((bits & bit > 0).sum())} envs: {what}" for bit, what in _TROUBLE.items() if (bits & bit).any()]
    return "; ".join(found)
