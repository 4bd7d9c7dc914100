"""The robot's side of the flight recorder: a row a tick into shared memory, never waiting for a disk."""

from __future__ import annotations

import importlib.util
import json
import os
import time
from collections.abc import Mapping
from pathlib import Path

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.record.row import Row, RowLayout
from robo_rl_deploy.record.status import STATUS_LAYOUT, RecorderStatus, why
from robo_rl_deploy.record.told import ToldWriter
from robo_rl_deploy.rt.process import Helper
from robo_rl_deploy.rt.ready import ring_of
from robo_rl_deploy.rt.shm import RingWriter

_PATIENCE_S = 30.0


class Recorder:
    """Records rows to an MCAP file by a process of its own. Fill `row`, call `record`, once a tick."""

    def __init__(
        self,
        path: str | Path,
        layout: RowLayout,
        bundle: str | Path | None = None,
        metadata: Mapping[str, str] | None = None,
        capacity: int = 8192,
        flush_s: float = 0.5,
    ) -> None:
        """Start the process and wait until it writes; takes a second, so before the loop.

        `bundle` is attached whole. `metadata`: the bundle's digest and whatever names the run. `capacity`: rows that
        wait while the disk stalls. A crash loses at most the last `flush_s` seconds. Raises `UserError` where `path`
        exists or cannot be written, or the extra `record` is not installed.
        """
        for package in ("mcap", "zstandard"):
            if importlib.util.find_spec(package) is None:
                raise UserError(f"recording needs {package}; pip install 'robo-rl[record]'")
        self.row = Row(layout)
        self._name = f"record-{os.getpid()}-{time.monotonic_ns()}"
        self._ring = RingWriter(self._name, layout.row_bytes, capacity, layout.to_json())
        self._told = ToldWriter(self._name + "-told")
        job = {
            "ring": self._name,
            "path": str(path),
            "bundle": None if bundle is None else str(bundle),
            "metadata": dict(metadata or {}),
            "flush_s": flush_s,
        }
        self._helper = Helper("robo_rl_deploy.record.writer", [json.dumps(job)])
        self._saved = self._lost = self._error = 0
        try:
            self._status = ring_of(self._helper, self._name + "-status", "the recorder", _PATIENCE_S)
        except BaseException:
            self._ring.close()
            self._told.close()
            self._helper.stop(0.0)
            raise

    @property
    def pid(self) -> int:
        """Of the recording process."""
        return self._helper.pid

    def record(self) -> None:
        """Hand over `row` as it is now. Neither waits nor fails, whatever became of the recording process."""
        self._ring.write(self.row.buffer)

    def tell(self, stamp_ns: int, data: bytes) -> None:
        """Hand over what was told others at `stamp_ns`, CDR. Neither waits nor fails."""
        self._told.write(stamp_ns, data)

    def status(self) -> RecorderStatus:
        """How it goes. A few microseconds: for a console a few times a second, not for every tick."""
        exit_code = self._helper.exit_code  # first: what it reported before its end is then all there
        newest = self._status.latest()
        if newest is not None:
            report = STATUS_LAYOUT.rows(newest[None])[0]
            self._saved, self._lost, self._error = (int(report[name]) for name in ("saved", "lost", "error"))
        offered = self._ring.written
        lost = self._lost if exit_code is None else offered - self._saved
        return RecorderStatus(exit_code is None, offered, self._saved, lost, why(self._error, exit_code))

    def close(self, timeout_s: float = 30.0) -> RecorderStatus:
        """Write what is waiting, finish the file and say how it went. More than once is no error."""
        self._told.close()
        self._ring.close()
        self._helper.stop(timeout_s)
        return self.status()
