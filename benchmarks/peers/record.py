"""What a training leaves: one small JSON file, by which an interrupted comparison goes on."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from robo_rl.files import published


@dataclass(frozen=True)
class Point:
    """A policy on the way."""

    step: int  # env steps of training
    wall_s: float  # of training so far; evaluation is not counted
    cpu_s: float  # of all threads and processes until then
    returns: tuple[float, ...]  # of deterministic episodes
    accepted: bool | None = None  # meets every criterion of the task; None where it is judged by the return alone

    @property
    def mean(self) -> float:
        """Mean return."""
        return sum(self.returns) / len(self.returns)


@dataclass(frozen=True)
class Training:
    """One training of one side."""

    match: str
    side: str
    seed: int
    curve: tuple[Point, ...]
    settings: dict[str, Any]
    host: str  # machine and versions
    compile_s: float | None = None  # of the time, spent on compiling; None where nothing is compiled or it is not told

    @property
    def wall_s(self) -> float:
        """Of the whole training."""
        return self.curve[-1].wall_s

    @property
    def cpu_s(self) -> float:
        """The same in processor time."""
        return self.curve[-1].cpu_s

    @property
    def best(self) -> float:
        """Highest mean return of its points."""
        return max(point.mean for point in self.curve)

    def first(self, level: float) -> Point | None:
        """The first point whose mean return is at least `level`."""
        return next((point for point in self.curve if point.mean >= level), None)

    @property
    def first_accepted(self) -> Point | None:
        """The first point that meets every criterion."""
        return next((point for point in self.curve if point.accepted), None)

    def save(self, path: Path) -> None:
        """Write it, whole or not at all."""
        with published(path) as temporary:
            temporary.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")


def load(path: Path) -> Training:
    """Inverse of `Training.save`."""
    data = json.loads(path.read_text(encoding="utf-8"))
    curve = tuple(Point(**{**point, "returns": tuple(point["returns"])}) for point in data.pop("curve"))
    return Training(curve=curve, **data)


def path_of(folder: Path, match: str, side: str, seed: int) -> Path:
    """Where a training is kept."""
    return folder / match / f"{side}-s{seed}.json"
