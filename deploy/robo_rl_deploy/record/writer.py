"""The recording process: `python -m robo_rl_deploy.record.writer JOB`, started by `record.Recorder`.

It ends when the ring does, because the robot's process closed it or died, and when the file cannot be written any
more; it then says so in its status and leaves what was saved.
"""

from __future__ import annotations

import contextlib
import errno
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.record.mcap_file import McapFile
from robo_rl_deploy.record.row import Row, RowLayout
from robo_rl_deploy.record.status import STATUS_LAYOUT
from robo_rl_deploy.record.told import ToldReader
from robo_rl_deploy.rt.process import Parent, be_ordinary
from robo_rl_deploy.rt.shm import RingReader, RingWriter

_POLL_S = 0.02
_AT_ONCE = 512  # rows copied out of the ring in one go

Report = Callable[[int, int, int], None]
"""`report(saved, lost, error number)`."""


def record(
    reader: RingReader,
    open_file: Callable[[RowLayout], McapFile],
    wait: Callable[[float], bool],
    flush_s: float,
    report: Report,
    told: ToldReader | None = None,
) -> int:
    """Move rows from the ring to the file until the ring ends; returns 0, or the number of the error that ended it.

    `told`: where messages come from that the run time sent others. `wait(seconds)` sleeps, and is False once no row
    will follow.
    """
    layout = RowLayout.from_json(reader.description)
    saved = pending = 0
    try:
        file = open_file(layout)
        report(0, 0, 0)
        flushed = time.monotonic()
        while True:
            is_last = reader.is_finished or not wait(_POLL_S)  # before the read: what came until then is read
            while len(data := reader.read(_AT_ONCE)):
                file.add(layout.rows(data), reader.position - len(data))
                pending += len(data)
                if time.monotonic() - flushed >= flush_s:
                    file.flush()
                    saved, pending, flushed = saved + pending, 0, time.monotonic()
                    report(saved, reader.lost, 0)
            for number, stamp_ns, message in told.read() if told is not None else ():
                file.tell(number, stamp_ns, message)
            if is_last or (pending and time.monotonic() - flushed >= flush_s):
                file.flush()
                saved, pending, flushed = saved + pending, 0, time.monotonic()
            report(saved, reader.lost, 0)
            if is_last:
                file.finish()
                return 0
    except OSError as error:
        report(saved, reader.lost, error.errno or errno.EIO)
        return error.errno or errno.EIO


def main(argv: list[str]) -> int:
    """Run one job; exit code 0, 2 for a mistake of the user, 3 where the file could not be written to its end."""
    be_ordinary()
    job = json.loads(argv[0])
    try:
        sink = _create(Path(job["path"]))
        reader, told = RingReader(job["ring"]), ToldReader(job["ring"] + "-told")
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    bundle = None if job["bundle"] is None else Path(job["bundle"])
    status, row = RingWriter(job["ring"] + "-status", STATUS_LAYOUT.row_bytes, 16), Row(STATUS_LAYOUT)

    def report(saved: int, lost: int, error: int) -> None:
        row["saved"][()], row["lost"][()], row["error"][()] = saved, lost, error
        status.write(row.buffer)

    def open_file(layout: RowLayout) -> McapFile:
        return McapFile(sink, layout, job["metadata"], bundle)

    failed = record(reader, open_file, Parent().wait, job["flush_s"], report, told)
    with contextlib.suppress(OSError):  # a full disk, of which the status has told
        sink.close()
    status.close()
    return 3 if failed else 0


def _create(path: Path) -> IO[bytes]:
    try:
        return open(path, "xb")
    except FileExistsError:
        raise UserError(f"{path} exists; recordings are never overwritten, choose another name") from None
    except OSError as error:
        raise UserError(f"{path}: {error.strerror}; choose a folder that exists and can be written") from None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
