"""What the disk can refuse, said in one line; and the flushes that make a write outlast a power cut."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from robo_rl.errors import UserError

_FULL = "free some space there, or start the run on another disk"
_READ_ONLY = "make it writable, or start the run in a folder you may write to"
_FIX = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: "raise the file size limit (ulimit -f unlimited)",
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
}


@contextmanager
def storage_errors(target: Path) -> Iterator[None]:
    """Turn an `OSError` raised inside into a one-line `UserError` that names `target` and the fix."""
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        fix = _FIX.get(error.errno or 0, "check the disk and the path")
        raise UserError(f"cannot write {target}: {reason}. Fix: {fix}.") from error


def write_file(path: Path, data: bytes, *, fsync: bool = True) -> None:
    """Write a new file and flush it to the disk. Raises `OSError`."""
    with path.open("xb") as file:
        file.write(data)
        if fsync:
            file.flush()
            os.fsync(file.fileno())


def fsync_folder(folder: Path) -> None:
    """Flush a folder's own entries: without it a rename may be lost in a power cut. Raises `OSError`."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
