"""TensorBoard event files, written with the package's record format alone.

`torch.utils.tensorboard` takes 2.4 s to import on a laptop core (0.3 s here), starts a thread and puts the machine's
name into the file's.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tensorboard.compat.proto.event_pb2 import Event, SessionLog
from tensorboard.compat.proto.summary_pb2 import Summary
from tensorboard.summary.writer.record_writer import RecordWriter

from robo_rl.train.storage import storage_errors


class TensorboardSink:
    """One event file a session; TensorBoard joins the files of the folder in order of their names."""

    def __init__(self, folder: Path, resume_after: int | None = None) -> None:
        """Start a file; what earlier files hold after step `resume_after` is marked as void. Raises `UserError`."""
        self._path = folder / f"events.out.tfevents.{time.time_ns()}"
        with storage_errors(self._path):
            folder.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("wb")
        self._records = RecordWriter(self._file)
        self._write(file_version="brain.Event:2")
        if resume_after is not None:
            self._write(step=resume_after + 1, session_log=SessionLog(status=SessionLog.START))

    def metrics(self, step: int, values: Mapping[str, float]) -> None:
        """Write the scalars; a viewer sees them at once. Raises `UserError` when the disk refuses."""
        tags = [Summary.Value(tag=name, simple_value=value) for name, value in values.items()]
        self._write(step=step, summary=Summary(value=tags))

    def close(self) -> None:
        """Close the file; twice is fine."""
        self._file.close()

    def _write(self, **fields: Any) -> None:
        with storage_errors(self._path):
            self._records.write(Event(wall_time=time.time(), **fields).SerializeToString())
            self._file.flush()
