"""Several columns side by side: each a backend, or the first one with coarser settings as a scale."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from robo_rl.sim.parity.experiment import TESTS, Bench, Experiment, Skipped
from robo_rl.sim.parity.quantity import Quantity
from robo_rl.sim.parity.rig import build_rig
from robo_rl.sim.parity.run import Trace, run
from robo_rl.sim.registry import make_backend
from robo_rl.sim.robot import RobotCfg
from robo_rl.sim.scene import SceneCfg

# Until the solver has converged: what is left are differences of the engines. Tasks stop it earlier.
CONVERGED = SceneCfg(iterations=30, ls_iterations=30)


@dataclass(frozen=True)
class Column:
    """One way to simulate."""

    backend: str
    device: str = "cpu"
    dt_scale: float = 1.0  # of the physics step
    scene: SceneCfg = CONVERGED
    name: str = ""  # in the table; the backend's where empty
    judged: bool = True  # whether tolerances apply; not to a scale

    @property
    def label(self) -> str:
        """Name in the table."""
        return self.name or self.backend


def scales(first: Column) -> list[Column]:
    """What differences are to be compared with: the first column at half its step, and with the solver of the tasks."""
    tasks = SceneCfg()
    return [
        replace(first, dt_scale=0.5 * first.dt_scale, name="half step", judged=False),
        replace(
            first,
            scene=replace(first.scene, iterations=tasks.iterations, ls_iterations=tasks.ls_iterations),
            name=f"{tasks.iterations} iterations",
            judged=False,
        ),
    ]


@dataclass(frozen=True)
class Entry:
    """How far one column lies from the first, or from the truth, in one quantity of one test."""

    test: str
    quantity: str
    unit: str
    column: str
    rmse: float | None  # None where the backend cannot tell
    largest: float | None
    tolerance: float
    judged: bool  # whether the tolerance applies; not to the scale
    note: str = ""

    @property
    def exceeds(self) -> bool:
        """Whether a tolerance is broken; NaN breaks it."""
        return self.judged and self.rmse is not None and not self.rmse <= self.tolerance


@dataclass(frozen=True)
class Report:
    """The result for one robot."""

    robot: RobotCfg
    columns: tuple[Column, ...]
    num_envs: int
    dt_s: float
    entries: tuple[Entry, ...]
    skipped: tuple[Skipped, ...]
    traces: dict[str, dict[str, Trace]]  # test -> column label -> trace
    tests: dict[str, Experiment]

    @property
    def exceeded(self) -> tuple[Entry, ...]:
        """Entries beyond their tolerance."""
        return tuple(entry for entry in self.entries if entry.exceeds)


def compare(
    robot: RobotCfg,
    columns: Sequence[Column],
    num_envs: int = 8,
    dt_s: float = 0.005,
    seed: int = 0,
    tests: Sequence[str] = tuple(TESTS),
) -> Report:
    """Run the tests on every column, one simulation at a time, and compare with the first column."""
    first = columns[0]
    bench = Bench(lambda rig: build_rig(robot, rig, dt_s * first.dt_scale, first.scene), num_envs, seed)
    made = [TESTS[name](bench) for name in tests]
    ready = {test.name: test for test in made if isinstance(test, Experiment)}
    traces: dict[str, dict[str, Trace]] = {name: {} for name in ready}
    for column in columns:
        for name, trace in _column(robot, column, list(ready.values()), num_envs, dt_s):
            traces[name][column.label] = trace
    entries = tuple(entry for test in ready.values() for entry in _entries(robot, test, columns, traces[test.name]))
    skipped = tuple(test for test in made if isinstance(test, Skipped))
    return Report(robot, tuple(columns), num_envs, dt_s, entries, skipped, traces, ready)


def _column(
    robot: RobotCfg, column: Column, tests: Sequence[Experiment], num_envs: int, dt_s: float
) -> Iterator[tuple[str, Trace]]:
    """Traces of all tests; those of the same rig run in one simulation, and no two simulations live at a time."""
    for rig in dict.fromkeys(test.rig for test in tests):
        model = build_rig(robot, rig, dt_s * column.dt_scale, column.scene)
        sim = make_backend(column.backend, model, num_envs, column.device)
        try:
            for test in tests:
                if test.rig == rig:
                    yield test.name, run(sim, test)
        finally:
            sim.close()


def _entries(robot: RobotCfg, test: Experiment, columns: Sequence[Column], traces: dict[str, Trace]) -> Iterator[Entry]:
    reference = traces[columns[0].label]
    for name, quantity in test.quantities.items():
        for i, column in enumerate(columns):
            if i == 0 and quantity.truth is None:
                continue
            trace = traces[column.label]
            rmse, largest = _distance(quantity, trace.values.get(name), reference.values.get(name))
            yield Entry(
                test.name,
                name,
                quantity.unit,
                column.label,
                rmse,
                largest,
                robot.parity.of(test.name, name, column.backend),
                judged=column.judged,
                note=trace.missing.get(name) or reference.missing.get(name) or trace.trouble,
            )


def _distance(quantity: Quantity, value: Tensor | None, reference: Tensor | None) -> tuple[float | None, float | None]:
    """Root mean square and largest difference `[T, N, d]`, from the reference or from the truth."""
    if value is None:
        return None, None
    other = reference if quantity.truth is None else torch.full_like(value, quantity.truth)
    if other is None:
        return None, None
    if quantity.average:
        value, other = value.mean(0), other.mean(0)
    gap = quantity.difference(value, other)
    return math.sqrt(gap.square().mean().item()), gap.abs().max().item()
