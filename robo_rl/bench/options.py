"""What a person asks of a benchmark."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Options:
    """The same for every benchmark; each takes what it needs."""

    count: int  # repeats, cases, kills: what `catalogue.Benchmark.counts` says
    seeds: tuple[int, ...] = (1, 2, 3)  # one training each
    run: str | None = None  # as `robo-rl play` takes it; None: the benchmark makes its own, or takes the latest
    runs_dir: Path = Path("runs")  # where runs are looked for, and where long trainings leave theirs
    words: tuple[str, ...] = ()  # settings `key=value` of the training that is measured, as `robo-rl train` takes them
