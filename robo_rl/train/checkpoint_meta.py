"""`meta.json` of a checkpoint: what it belongs to, the digest of each file, the tree of the state.

The file is one line of canonical JSON (sorted keys, no spaces) that also holds the digest of itself, so that a change
of any byte is noticed. The rule of the digest holds for every schema, older and newer.
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from robo_rl.errors import UserError

SCHEMA = 1
META = "meta.json"
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_]+\.safetensors")


class CorruptCheckpoint(UserError):
    """A checkpoint with a missing, truncated or changed file; the message names the file."""


def sha256(data: bytes) -> str:
    """Hex SHA-256 of `data`."""
    return hashlib.sha256(data).hexdigest()


def encode_meta(document: dict[str, Any]) -> bytes:
    """The bytes of `meta.json`, own digest included. Raises `ValueError` for what JSON cannot hold."""
    return _canonical({**document, "digest": sha256(_canonical(document))})


def read_meta(path: Path) -> dict[str, Any]:
    """The verified content of `<path>/meta.json` (keys schema, step, task, files, tree, and what the run added).

    Raises `CorruptCheckpoint`, or `UserError` for a schema newer than this version reads.
    """
    raw = _read(path, META)
    try:
        document = json.loads(raw)
        digest = document.pop("digest")
        intact = digest == sha256(_canonical(document)) and encode_meta(document) == raw
    except (ValueError, AttributeError, KeyError, TypeError, RecursionError):
        intact = False
    if not intact:
        raise _corrupt(path, META, "changed or truncated")
    if document.get("schema", 0) > SCHEMA:
        raise UserError(
            f"checkpoint {path} was written by a newer version (schema {document['schema']}, this one reads up to "
            f"{SCHEMA}). Fix: pip install -U robo-rl."
        )
    return document


def read_verified(path: Path, name: str, meta: dict[str, Any]) -> bytes:
    """Content of one file of the checkpoint, size and SHA-256 checked. Raises `CorruptCheckpoint`."""
    if not _PLAIN_NAME.fullmatch(name):
        raise _corrupt(path, META, f"names a file outside the checkpoint, {name!r}")
    data = _read(path, name)
    expected = meta["files"][name]
    if len(data) != expected["bytes"]:
        raise _corrupt(path, name, f"has {len(data)} bytes instead of {expected['bytes']}")
    if sha256(data) != expected["sha256"]:
        raise _corrupt(path, name, "changed since it was saved")
    return data


def verify(path: Path) -> dict[str, Any]:
    """Read and check every file of a checkpoint; returns its meta. Raises as `read_meta` and `read_verified`."""
    meta = read_meta(path)
    dropped = {file_of(key) for key in dropped_keys(path, meta)}
    for name in meta["files"]:
        if name not in dropped:
            read_verified(path, name, meta)
    return meta


def file_of(key: str) -> str:
    """Name of the file that holds the tensors of one part of the state."""
    return f"{key}.safetensors"


def dropped_keys(path: Path, meta: dict[str, Any]) -> set[str]:
    """Parts of the state that a newer checkpoint was to keep alone, and which are not here any more."""
    return {key for key in meta.get("once", ()) if not (path / file_of(key)).exists()}


def _read(path: Path, name: str) -> bytes:
    try:
        return (path / name).read_bytes()
    except OSError as error:
        raise _corrupt(path, name, (error.strerror or str(error)).lower()) from error


def _corrupt(path: Path, name: str, what: str) -> CorruptCheckpoint:
    return CorruptCheckpoint(f"checkpoint {path} is damaged: {name}: {what}. Fix: use an older one beside it.")


def _canonical(document: dict[str, Any]) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")
