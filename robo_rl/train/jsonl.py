"""Append-only files of one JSON object a line that survive a kill: at worst the last line is torn, and is ignored."""

from __future__ import annotations

import fcntl
import json
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from robo_rl.errors import UserError
from robo_rl.train.storage import storage_errors

_FSYNC_EVERY_S = 5.0
_BLOCK = 1 << 16  # bytes


class JsonlWriter:
    """Appends whole lines; flushed to the system on each, to the disk every few seconds."""

    def __init__(self, path: Path, keep_bytes: int | None = None) -> None:
        """Open `path`, cut a torn last line, and keep only the first `keep_bytes` bytes where given.

        Raises `UserError` when the disk refuses, or when another process has the file open for writing.
        """
        self.path = path
        with storage_errors(path):
            self._file = open(path, "ab", buffering=0)  # noqa: SIM115 - closed by close()
            _lock(self._file.fileno(), path)
            self.size = _whole_lines(path, keep_bytes)  # bytes of whole lines in the file
            self._file.truncate(self.size)
        self._synced_at = time.monotonic()

    def append(self, record: Mapping[str, Any]) -> None:
        """Write one line. Raises `UserError` when the disk refuses; the lines before it stay whole."""
        line = json.dumps(record, allow_nan=False).encode() + b"\n"
        with storage_errors(self.path):
            try:
                _write_all(self._file.fileno(), line)
            except OSError:
                with suppress(OSError):
                    self._file.truncate(self.size)
                raise
            self.size += len(line)
            if time.monotonic() - self._synced_at > _FSYNC_EVERY_S:
                self.sync()

    def sync(self) -> None:
        """Flush to the disk. Raises `UserError` when it refuses."""
        with storage_errors(self.path):
            os.fsync(self._file.fileno())
        self._synced_at = time.monotonic()

    def close(self) -> None:
        """Flush and close; twice is fine."""
        if not self._file.closed:
            self.sync()
            self._file.close()


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """The objects of a file, a torn last line left out. Raises `OSError`, or `ValueError` for a damaged line."""
    whole, _, _torn = path.read_bytes().rpartition(b"\n")
    return [json.loads(line) for line in whole.splitlines()]


def _lock(descriptor: int, path: Path) -> None:
    """Hold the file until it is closed or the process ends, however it ends."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise UserError(
            f"{path} is being written by another process. Fix: stop that training first, or start a new run."
        ) from error
    except OSError:
        return  # a network file system without locks


def _whole_lines(path: Path, limit: int | None) -> int:
    """Length of the file, at most `limit`, up to and with its last newline; reads backwards, a block at a time."""
    with path.open("rb") as file:
        end = file.seek(0, os.SEEK_END)
        end = end if limit is None else min(end, limit)
        while end > 0:
            start = max(end - _BLOCK, 0)
            file.seek(start)
            newline = file.read(end - start).rfind(b"\n")
            if newline >= 0:
                return start + newline + 1
            end = start
    return 0


def _write_all(descriptor: int, data: bytes) -> None:
    # A disk that fills up takes part of the line first and raises on the rest.
    while data:
        data = data[os.write(descriptor, data) :]
