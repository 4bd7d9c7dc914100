"""Policies whose ONNX file carries metadata: mjlab, whole_body_tracking (lists as text with commas), holosoma (JSON).

Keys of the former: joint_names, joint_stiffness, joint_damping, default_joint_pos, action_scale, observation_names and,
where the exporter writes them, observation_history_lengths and command_names; of the latter: dof_names, kp, kd,
command_ranges, and the others only where somebody added them. Neither tells rate, limits, clips or scales. What is
missing, or rounded, a person gives by key, as text with commas; `observation_scales` is one factor a term.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import onnx

from robo_rl_deploy.bundle.importers.foreign import Foreign, Numbers, Term, kind_of, numbers, read_graph, rounding
from robo_rl_deploy.errors import UserError, nearest, unknown

_ALIASES = {"dof_names": "joint_names", "kp": "joint_stiffness", "kd": "joint_damping"}
_NUMERIC = ("joint_stiffness", "joint_damping", "default_joint_pos", "action_scale")
KEYS = (*_NUMERIC, "joint_names", "observation_names", "observation_history_lengths", "observation_scales")
_LONGEST = 1 << 20  # characters of a value


def read_metadata(path: Path, given: Mapping[str, str] | None = None) -> Foreign:
    """The policy in an ONNX file with metadata; `given` counts more. Raises `UserError` that names what is missing."""
    graph = read_graph(path)
    entries = _entries(graph, path)
    for key, text in (given or {}).items():
        if key not in KEYS:
            raise unknown("key", key, KEYS, ", ".join(KEYS))
        entries[key] = [part.strip() for part in text.split(",")]
    joints = _texts(entries, "joint_names", path)
    values: dict[str, Numbers] = {}
    notes: list[str] = []
    for key in _NUMERIC:
        texts = _texts(entries, key, path)
        values[key] = numbers(texts, len(joints), f"{path}: {key}")
        notes += rounding(key, texts)
    names = _texts(entries, "observation_names", path)
    history = _history(entries, len(names), path)
    scales = (1.0,) * len(names)
    if "observation_scales" in entries:
        where = f"{path}: observation_scales"
        scales = numbers(_texts(entries, "observation_scales", path), len(names), where)
    else:
        notes.append("scales of observation terms are not in the file, taken as 1: --set observation_scales=...")
    kinds = [kind_of(name, str(path)) for name in names]
    return Foreign(
        format="ONNX metadata",
        graph=graph,
        joints=tuple(joints),
        stiffness=values["joint_stiffness"],
        damping=values["joint_damping"],
        default=values["default_joint_pos"],
        scale=values["action_scale"],
        offset=values["default_joint_pos"],
        terms=tuple(Term(n, k, (s,), history=h) for n, k, s, h in zip(names, kinds, scales, history)),
        control_hz=None,
        commands=_command_ranges(entries),
        notes=tuple(notes),
    )


def _entries(graph: onnx.ModelProto, path: Path) -> dict[str, Any]:
    """Metadata by key, JSON already read, other text as a list of what stands between its commas."""
    entries: dict[str, Any] = {}
    for entry in graph.metadata_props:
        key, text = _ALIASES.get(entry.key, entry.key), entry.value
        if key in entries or len(text) > _LONGEST:
            raise UserError(f"{path}: metadata {key} is there twice, or very long")
        try:
            entries[key] = json.loads(text, parse_int=str, parse_float=str)  # as they were written
        except (ValueError, RecursionError):
            entries[key] = [part.strip() for part in text.split(",")]
    return entries


def _texts(entries: dict[str, Any], key: str, path: Path) -> list[str]:
    if key not in entries:
        hint = "".join(f' (there is "{hit}")' for hit in nearest(key, entries, n=1))
        raise UserError(f"{path}: its metadata lacks {key}{hint}; give it: --set {key}=VALUE,VALUE,...")
    value = entries[key]
    row = value if isinstance(value, list) else [value]
    if not row or not all(isinstance(item, str) and item.isprintable() and item for item in row):
        raise UserError(f"{path}: metadata {key} is no list of names or numbers")
    return row


def _history(entries: dict[str, Any], terms: int, path: Path) -> list[int]:
    if "observation_history_lengths" not in entries:
        return [1] * terms
    where = f"{path}: observation_history_lengths"
    lengths: Numbers = numbers(_texts(entries, "observation_history_lengths", path), None, where)
    if len(lengths) != terms or not all(length == int(length) and 1 <= length <= 1000 for length in lengths):
        raise UserError(f"{where}: expected {terms} whole numbers from 1 on")
    return [int(length) for length in lengths]


def _command_ranges(entries: dict[str, Any]) -> dict[str, tuple[float, float]]:
    """Of holosoma: element -> [low, high]."""
    ranges = entries.get("command_ranges")
    if not isinstance(ranges, dict):
        return {}
    found = {}
    for name, bounds in ranges.items():
        if isinstance(bounds, list) and len(bounds) == 2:
            low, high = numbers(bounds, None, f"command_ranges.{name}")
            found[name] = (low, high)
    return found
