"""What a run reports. `metrics.jsonl` and `events.jsonl` are the truth; tensorboard and wandb are projections of it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from robo_rl.train.console import warn as warn_line
from robo_rl.train.jsonl import JsonlWriter, read_jsonl
from robo_rl.train.sinks import open_sinks

METRICS, EVENTS = "metrics.jsonl", "events.jsonl"


class RunLog:
    """Appends metrics and events to a run folder and hands the metrics on to the sinks.

    `sinks` are names from `sinks.SINKS`; None means tensorboard if it is installed. `state` is `state_dict()` of the
    checkpoint a run resumes from: metrics after it are cut, in the projections too, so that no curve doubles back.
    `config` is the run's configuration; only an allow-listed part of it reaches a sink.
    """

    def __init__(
        self,
        folder: Path,
        sinks: Sequence[str] | None = None,
        *,
        config: Mapping[str, Any] | None = None,
        state: Mapping[str, Any] | None = None,
        warn: Callable[[str], None] = warn_line,
    ) -> None:
        """Raises `UserError`: unknown sink, sink asked for but not installed, disk full or read-only."""
        self._metrics = JsonlWriter(folder / METRICS, keep_bytes=state["metrics_bytes"] if state else None)
        # Events are history: what went wrong after the checkpoint stays on record.
        self._events = JsonlWriter(folder / EVENTS)
        self._last_step = int(state["step"]) if state else None
        history = read_metrics(folder / METRICS) if state else None
        self._sinks = open_sinks(sinks, folder, config or {}, history, warn)
        if state:
            self.event("resume", step=self._last_step)

    def metrics(self, step: int, values: Mapping[str, Any]) -> None:
        """Record the scalars of one log interval at environment step `step` (floats, 0-d tensors).

        A value that is not finite is written as null and named in an event. Raises `UserError` when the disk refuses.
        """
        scalars = {name: float(value) for name, value in values.items()}
        finite = {name: value for name, value in scalars.items() if math.isfinite(value)}
        record = {name: finite.get(name) for name in scalars}
        self._metrics.append({"step": step, "time": round(time.time(), 3), **record})
        self._last_step = step
        if len(finite) < len(scalars):
            odd = {name: repr(value) for name, value in scalars.items() if name not in finite}
            self.event("nonfinite_metric", step=step, values=odd)
        for sink in self._sinks:
            sink.metrics(step, finite)

    def event(self, kind: str, **fields: Any) -> None:
        """Record that something happened; `fields` are JSON values. Raises `UserError` when the disk refuses."""
        self._events.append({"event": kind, "time": round(time.time(), 3), **fields})

    def state_dict(self) -> dict[str, Any]:
        """Where the log stands, for the checkpoint; what is counted is on the disk when this returns."""
        self._metrics.sync()
        return {"metrics_bytes": self._metrics.size, "step": self._last_step or 0}

    def close(self) -> None:
        """Flush and close everything; twice is fine."""
        for sink in self._sinks:
            sink.close()
        self._sinks = []
        self._metrics.close()
        self._events.close()

    def __enter__(self) -> RunLog:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read_metrics(path: Path) -> list[dict[str, Any]]:
    """Lines of a `metrics.jsonl` as dicts with `step`, `time` (unix, s) and the metrics; null is None.

    A torn last line, as a kill leaves it, is left out. Raises `OSError` if there is no file.
    """
    return read_jsonl(path)
