"""The folder `checkpoints/`: one sub-folder a step, published by a rename and taken away by a rename.

Names: `<step>` a checkpoint; `<step>.new` a complete one about to take the place of `<step>`; `.tmp-*` everything
else (half-written or half-deleted), swept at the next start. At no moment is the newest good checkpoint unreachable.
"""

from __future__ import annotations

import math
import os
import re
import shutil
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from robo_rl.errors import UserError
from robo_rl.train.checkpoint_meta import CorruptCheckpoint, file_of, read_meta, verify
from robo_rl.train.console import warn as warn_line
from robo_rl.train.storage import fsync_folder, storage_errors

_NAME = re.compile(r"(\d+)(\.new)?")
_STAGED = ".tmp-"


def entries(folder: Path) -> list[Path]:
    """Published checkpoints, oldest first; not verified."""
    if not folder.is_dir():
        return []
    found = [(match, path) for path in folder.iterdir() if (match := _NAME.fullmatch(path.name))]
    return [path for _, path in sorted(found, key=lambda item: (int(item[0][1]), item[0][2] or ""))]


def step_of(path: Path) -> int:
    """Environment step a checkpoint folder is named after. Raises `ValueError` for another folder."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        raise ValueError(f"{path} is not named after a step")
    return int(match[1])


def latest(folder: Path, warn: Callable[[str], None] = warn_line) -> Path:
    """The newest checkpoint that verifies; each damaged one passed over is named in a warning line.

    Raises `UserError` when none is left, or when the newest needs a newer version of this package.
    """
    candidates = entries(folder)
    for path in reversed(candidates):
        try:
            verify(path)
        except CorruptCheckpoint as error:
            warn(f"{error} Trying the one before.")
        else:
            return path
    if candidates:
        raise UserError(f"no undamaged checkpoint in {folder} ({len(candidates)} damaged). Fix: train again.")
    raise UserError(f"no checkpoint in {folder}. Fix: train until the first one is saved, or name another run.")


def publish(staged: Path, folder: Path, step: int) -> Path:
    """Rename a complete, flushed folder to `<folder>/<step>`, replacing an older one safely. Raises `OSError`."""
    final = folder / str(step)
    if final.exists():
        # Two renames: a kill between them leaves the new one under `<step>.new`, which readers prefer.
        staged = _rename(staged, folder / f"{step}.new")
    _settle(staged, final)
    fsync_folder(folder)
    return final


def discard(path: Path) -> None:
    """Delete a checkpoint; a kill on the way leaves no half one under its name. Raises `OSError`."""
    hidden = _rename(path, path.with_name(f"{_STAGED}old-{path.name}-{os.getpid()}"))
    shutil.rmtree(hidden)


def staging_folder(folder: Path, step: int) -> Path:
    """A new empty folder to write a checkpoint in. Raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    staged = folder / f"{_STAGED}{step}-{os.getpid()}"
    if staged.exists():
        shutil.rmtree(staged)
    staged.mkdir()
    return staged


def sweep(folder: Path) -> None:
    """Remove what a killed run left behind and finish its last replacement; call once when a run starts or resumes.

    What another living process is writing stays.

    Raises `UserError` when the disk refuses.
    """
    if not folder.is_dir():
        return
    with storage_errors(folder):
        for path in list(folder.iterdir()):
            if path.name.startswith(_STAGED) and not _is_in_use(path):
                shutil.rmtree(path)
        for path in entries(folder):
            if path.suffix == ".new":
                _settle(path, path.with_suffix(""))


def discard_after(folder: Path, step: int) -> None:
    """Delete checkpoints later than `step`: a run that resumes at `step` writes them again. Raises `UserError`."""
    with storage_errors(folder):
        for path in entries(folder):
            if step_of(path) > step:
                discard(path)


def prune(folder: Path, keep: int) -> None:
    """Keep the last `keep` checkpoints and the one with the highest `score` in its meta. Raises `OSError`."""
    published = entries(folder)
    spare = {path: _score(path) for path in published[:-keep]}
    kept_best = max((_score(path) for path in published[-keep:]), default=-math.inf)
    best = max(spare, key=lambda path: spare[path], default=None)
    for path in spare:
        if path != best or spare[path] <= kept_best:
            discard(path)


def drop(folder: Path, newest: Path, keys: Collection[str]) -> None:
    """Take the files of `keys` from every checkpoint but the newest. Raises `OSError`."""
    for path in entries(folder):
        if path != newest:
            for key in keys:
                (path / file_of(key)).unlink(missing_ok=True)


def _is_in_use(staged: Path) -> bool:
    """Whether the process named by `.tmp-<step>-<pid>` lives and is another than this one."""
    _, _, pid = staged.name.rpartition("-")
    if not pid.isdigit() or int(pid) == os.getpid():
        return False
    try:
        os.kill(int(pid), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _settle(staged: Path, final: Path) -> None:
    if final.exists():
        discard(final)
    _rename(staged, final)


def _rename(source: Path, target: Path) -> Path:
    if target.exists():
        shutil.rmtree(target)
    return source.rename(target)


def _score(path: Path) -> float:
    try:
        score: Any = read_meta(path).get("score")
    except UserError:
        return -math.inf
    return score if isinstance(score, (int, float)) and math.isfinite(score) else -math.inf
