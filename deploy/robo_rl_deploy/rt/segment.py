"""A named piece of shared memory that one process owns while it lives.

The owner holds a file lock, which the kernel takes back however the process ends. So the rule for what is left over is
simple: a name whose lock is free has no owner; whoever creates that name next throws the rest away, and whoever has it
open keeps reading the old memory. `multiprocessing.shared_memory` cannot tell the living from the dead, and before
Python 3.13 its tracker removes segments that are still in use. A forked process that starts no other program shares the
lock of its parent.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import re
import tempfile
from pathlib import Path

from robo_rl_deploy.errors import UserError

_PREFIX = "robo_rl."


class Segment:
    """Shared memory by name; `memory` is its content. Made by `create_segment` or `open_segment`."""

    def __init__(self, path: Path, descriptor: int, size: int, is_owner: bool) -> None:
        self.memory = memoryview(mmap.mmap(descriptor, size))
        self._path, self._descriptor, self._is_owner = path, descriptor, is_owner

    @property
    def has_owner(self) -> bool:
        """The process that created it is alive and has not closed it."""
        if self._is_owner:
            return True
        return _has_owner(self._descriptor)

    def close(self) -> None:
        """Let go; the owner's close removes the name. More than once is no error. Views of it keep the memory alive."""
        if self._descriptor < 0:
            return
        if self._is_owner and _is_at(self._path, self._descriptor):
            with contextlib.suppress(FileNotFoundError):  # somebody removed the name first
                self._path.unlink()
        os.close(self._descriptor)
        self._descriptor = -1


def create_segment(name: str, size: int) -> Segment:
    """New zeroed memory of `size` bytes, all of it touched so that no later write waits for the kernel.

    Raises `UserError` where the name has a living owner or is no name, or the memory does not suffice.
    """
    import fcntl

    path = _path(name)
    while True:
        with contextlib.suppress(FileExistsError):  # of somebody who lives, or left over: see below
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            if _is_at(path, descriptor):  # else somebody took it for a left-over before it was locked
                break
            os.close(descriptor)
        _remove_left_over(path, name)
    try:
        _allocate(descriptor, size)
    except OSError as error:
        path.unlink()
        os.close(descriptor)
        raise UserError(f'shared memory "{name}": no room for {size} bytes ({error.strerror}); ask for less') from None
    segment = Segment(path, descriptor, size, is_owner=True)
    segment.memory[:] = bytes(size)
    return segment


def open_segment(name: str) -> Segment:
    """The memory that another process created under `name`. Raises `UserError` where there is none."""
    path = _path(name)
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    except FileNotFoundError:
        raise UserError(f'shared memory "{name}" does not exist; start its writer first') from None
    except PermissionError:
        raise UserError(f'shared memory "{name}" belongs to another user; read it as the user of its writer') from None
    size = os.fstat(descriptor).st_size
    if not size:
        os.close(descriptor)
        raise UserError(f'shared memory "{name}" is not ready; try again')
    return Segment(path, descriptor, size, is_owner=False)


def remove_left_over(name: str) -> None:
    """Remove what a killed process left under `name`. Raises `UserError` where its owner lives."""
    _remove_left_over(_path(name), name)


def _allocate(descriptor: int, size: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, 0, size)
    else:  # macOS: a lack of memory shows only when it is touched
        os.ftruncate(descriptor, size)


def _path(name: str) -> Path:
    if not re.fullmatch(r"[A-Za-z0-9_.-]{1,200}", name):
        raise UserError(f'"{name}" is no name for shared memory; use letters, digits, "_", "." and "-"')
    shared = Path("/dev/shm")
    return (shared if shared.is_dir() else Path(tempfile.gettempdir())) / (_PREFIX + name)


def _remove_left_over(path: Path, name: str) -> None:
    """Remove what a dead process left. Raises `UserError` where its owner lives."""
    with contextlib.suppress(FileNotFoundError):  # it is gone
        descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        try:
            if _has_owner(descriptor):
                raise UserError(f'shared memory "{name}" is in use; stop its writer or use another name')
            if _is_at(path, descriptor):
                path.unlink()
        finally:
            os.close(descriptor)


def _has_owner(descriptor: int) -> bool:
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    fcntl.flock(descriptor, fcntl.LOCK_UN)
    return False


def _is_at(path: Path, descriptor: int) -> bool:
    """The open file is still the one under `path`."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False
