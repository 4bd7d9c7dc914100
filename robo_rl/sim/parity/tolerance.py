"""How far two backends may lie apart: defaults for every robot, changed by the `parity` block of its robot.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from robo_rl.sim.registry import BACKENDS
from robo_rl.sim.robot_schema import Table, positive

ByTest = Mapping[str, Mapping[str, float]]

# Root mean square difference from the first backend, by test and quantity. About a tenth of what matters to a policy:
# 2 mm, half a degree, and a percent of the weight.
DEFAULTS: ByTest = {
    "drop": {"base_pos": 2e-3, "base_angle": 1e-2, "joint_pos": 1e-2},  # m, rad, rad or m
    "step": {
        "joint_pos": 5e-3,  # rad or m
        "joint_vel": 0.1,  # rad/s or m/s
        "effort": 2e-2,  # share of the effort limit
        "base_lin_vel": 1e-2,  # m/s, robots without joints
        "base_ang_vel": 5e-2,  # rad/s
    },
    "rollout": {"base_pos": 2e-3, "base_angle": 1e-2, "joint_pos": 1e-2, "joint_vel": 0.5},
    "limits": {"joint_pos": 5e-3, "overshoot": 2e-3},  # rad or m
    "contact": {"support": 1e-2, "foot_force": 2e-2, "base_pos": 1e-3},  # shares of the weight, m
}


@dataclass(frozen=True)
class Tolerances:
    """The `parity` block of a robot file."""

    changed: ByTest = field(default_factory=dict)  # for any backend
    backends: Mapping[str, ByTest] = field(default_factory=dict)  # for one backend

    def of(self, test: str, quantity: str, backend: str) -> float:
        """Largest root mean square difference allowed, in the unit of the quantity."""
        for source in (self.backends.get(backend, {}), self.changed, DEFAULTS):
            if quantity in source.get(test, {}):
                return source[test][quantity]
        raise KeyError(f"{test}.{quantity}")


def read_tolerances(raw: object, where: str) -> Tolerances:
    """The block read strictly: tests, their quantities, and `backends` with the same below the name of a backend."""
    table = Table.of(raw, where)
    changed = _by_test(table)
    backends: dict[str, ByTest] = table.take("backends", _backends, {})
    table.finish()
    return Tolerances(changed, backends)


def _backends(raw: object, where: str) -> dict[str, ByTest]:
    table = Table.of(raw, where)
    table.asked += BACKENDS
    table.finish()
    found: dict[str, ByTest] = {}
    for name in table.raw:
        inner = Table.of(table.raw[name], f"{where}: {name}")
        found[name] = _by_test(inner)
        inner.finish()
    return found


def _by_test(table: Table) -> dict[str, dict[str, float]]:
    return {test: table.take(test, partial(_numbers, known), {}) for test, known in DEFAULTS.items()}


def _numbers(known: Mapping[str, float], raw: object, where: str) -> dict[str, float]:
    table = Table.of(raw, where)
    found = {name: table.take(name, positive, default) for name, default in known.items()}
    table.finish()
    return {name: found[name] for name in known if name in table.raw}
