"""Whether recordings fit on the disk and get there in time."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from robo_rl_deploy.doctor.finding import Finding

_ROWS_PER_S, _ROW_BYTES = 500.0, 2048  # a tick of a humanoid at 500 Hz, before compression
_NEEDED = _ROWS_PER_S * _ROW_BYTES  # bytes/s
_MARGIN = 10.0  # others write too
_HOURS = 1.0  # that should fit
_TRIAL = 16 << 20  # bytes


def disk(folder: Path) -> Iterator[Finding]:
    """Free room and speed of `folder`, where recordings go."""
    try:
        speed, free = _write_speed(folder), shutil.disk_usage(folder).free
    except OSError as error:
        yield Finding(
            "disk", "fail", f"cannot write {folder.resolve()}: {error.strerror}", "record into another folder"
        )
        return
    room = free / _NEEDED / 3600.0
    found = f"{folder.resolve()}: {free / 1e9:.1f} GB free, {room:.0f} h of recordings"
    if room >= _HOURS:
        yield Finding("disk", "ok", found)
    else:
        yield Finding("disk", "warn", found, "free some, or record elsewhere; a full disk never stops the robot")
    found = f"{speed / 1e6:.0f} MB/s written and synced, {_NEEDED / 1e6:.0f} MB/s needed at 500 Hz"
    if speed >= _MARGIN * _NEEDED:
        yield Finding("disk speed", "ok", found)
    else:
        yield Finding(
            "disk speed", "warn", found, "record onto an SSD; rows that come too fast are dropped and counted"
        )


def _write_speed(folder: Path) -> float:
    """Bytes/s, the file synced and removed again."""
    block = os.urandom(1 << 20)  # nothing that a file system could compress
    with tempfile.TemporaryFile(dir=folder) as file:
        begin = time.perf_counter()
        for _ in range(_TRIAL // len(block)):
            file.write(block)
        file.flush()
        os.fsync(file.fileno())
        return _TRIAL / (time.perf_counter() - begin)
