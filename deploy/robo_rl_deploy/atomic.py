"""A file that is there as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from robo_rl_deploy.errors import UserError


def write_atomically(path: Path, data: bytes, what: str, mode: int = 0o644) -> None:
    """All of `data` under `path`, or what was there before; `what` names it in errors. Raises `UserError`."""
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)  # mkstemp makes it private
        os.replace(temporary, path)
    except OSError as error:
        raise UserError(f"cannot write {what} {path}: {error.strerror}") from error
    finally:
        if temporary is not None:
            with contextlib.suppress(FileNotFoundError):  # it has its own name by now
                os.unlink(temporary)
