"""Save and load a training state: safetensors and JSON, atomic, verified, exact; nothing is ever unpickled."""

from __future__ import annotations

import math
import re
import shutil
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import safetensors.torch

from robo_rl.errors import UserError
from robo_rl.train import checkpoint_store as store
from robo_rl.train.checkpoint_meta import (
    META,
    SCHEMA,
    CorruptCheckpoint,
    dropped_keys,
    encode_meta,
    file_of,
    read_meta,
    read_verified,
    sha256,
)
from robo_rl.train.checkpoint_store import discard_after, entries, latest, step_of, sweep
from robo_rl.train.state_tree import flatten, unflatten
from robo_rl.train.storage import fsync_folder, storage_errors, write_file

__all__ = [
    "CorruptCheckpoint",
    "discard_after",
    "entries",
    "keys_of",
    "latest",
    "load_checkpoint",
    "read_meta",
    "save_checkpoint",
    "step_of",
    "sweep",
]

_OWN_KEYS = {"schema", "step", "files", "tree", "digest", "once"}


def save_checkpoint(
    folder: Path,
    step: int,
    state: Mapping[str, Any],
    *,
    keep: int = 3,
    meta: Mapping[str, Any],
    once: Collection[str] = (),
    fsync: bool = True,
) -> Path:
    """Write `state` to `<folder>/<step>/`, then delete all but the last `keep` and the best one.

    Names of the state in `once` are large: only the newest checkpoint keeps them, older ones lose them.

    `state` maps names (letters, digits, _) to nested dicts and lists of tensors, arrays and scalars
    (`state_tree.flatten`); each name becomes one safetensors file. `meta` is JSON with at least `task`; its `score`
    (higher is better) decides which checkpoint is the best. `fsync=False` gives up safety against a power cut, not
    against a kill. Returns the folder.

    Raises `UserError` when the disk is full or read-only (what was there stays), `TypeError` or `ValueError` for a
    state or meta that cannot be written.
    """
    if keep < 1:
        raise ValueError("keep must be at least 1")
    files = _serialise(step, state, meta, once)
    with storage_errors(folder / str(step)):
        staged = store.staging_folder(folder, step)
        try:
            for name, data in files.items():
                write_file(staged / name, data, fsync=fsync)
            if fsync:
                fsync_folder(staged)
            path = store.publish(staged, folder, step)
        finally:
            shutil.rmtree(staged, ignore_errors=True)
        store.prune(folder, keep)
        store.drop(folder, path, once)
    return path


def load_checkpoint(
    path: Path, *, expect_task: str | None = None, expect_algo: str | None = None, keys: Collection[str] | None = None
) -> dict[str, Any]:
    """The state saved under `path` (`checkpoints/<step>`), tensors on the CPU; only `keys` of it when given.

    What only the newest checkpoint keeps is missing from an older one's state.

    Raises `UserError`: no such checkpoint, another task or algorithm, a newer schema, a key it does not hold;
    `CorruptCheckpoint` naming the file that is missing, truncated or changed.
    """
    if not path.is_dir():
        known = ", ".join(entry.name for entry in entries(path.parent)) or "none"
        raise UserError(f"no checkpoint {path}. Steps saved there: {known}.")
    meta = read_meta(path)
    for field, expected in (("task", expect_task), ("algo", expect_algo)):
        if expected is not None and meta.get(field) != expected:
            raise UserError(
                f"checkpoint {path} is of {field} {meta.get(field)}, not {expected}. "
                f"Fix: {field}={meta.get(field)}, or name a run of {expected}."
            )
    dropped = dropped_keys(path, meta)
    wanted = [key for key in meta["tree"] if key not in dropped] if keys is None else keys
    return {key: _load_key(path, key, meta) for key in wanted}


def keys_of(path: Path) -> list[str]:
    """Names of the state that a checkpoint holds. Raises as `load_checkpoint`."""
    meta = read_meta(path)
    dropped = dropped_keys(path, meta)
    return [key for key in meta["tree"] if key not in dropped]


def _serialise(step: int, state: Mapping[str, Any], meta: Mapping[str, Any], once: Collection[str]) -> dict[str, bytes]:
    """File contents by name, made before anything touches the disk."""
    if "task" not in meta or _OWN_KEYS & meta.keys():
        raise ValueError(f"meta needs `task` and may not hold {sorted(_OWN_KEYS)}")
    files, trees = {}, {}
    for key, value in state.items():
        if not re.fullmatch(r"[A-Za-z0-9_]+", key):
            raise ValueError(f"state key {key!r} cannot name a file")
        trees[key], tensors = flatten(value)
        if tensors:
            files[file_of(key)] = safetensors.torch.save(tensors)
    digests = {name: {"sha256": sha256(data), "bytes": len(data)} for name, data in files.items()}
    # JSON has no NaN; a score that does not exist yet is null.
    facts = {k: None if isinstance(v, float) and not math.isfinite(v) else v for k, v in meta.items()}
    document = {**facts, "schema": SCHEMA, "step": step, "files": digests, "tree": trees}
    if once:
        document["once"] = sorted(once)
    return {**files, META: encode_meta(document)}


def _load_key(path: Path, key: str, meta: Mapping[str, Any]) -> Any:
    if key not in meta["tree"]:
        raise UserError(f"checkpoint {path} holds no {key}. It holds: {', '.join(meta['tree'])}.")
    name = file_of(key)
    tensors = safetensors.torch.load(read_verified(path, name, dict(meta))) if name in meta["files"] else {}
    try:
        return unflatten(meta["tree"][key], tensors)
    except ValueError as error:
        raise CorruptCheckpoint(f"checkpoint {path} is damaged: {META}: {error}.") from error
