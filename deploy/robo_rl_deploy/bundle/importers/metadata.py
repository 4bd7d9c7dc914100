"""Policies whose ONNX file carries metadata: mjlab, whole_body_tracking (lists as text with commas), holosoma (JSON).

Keys of the former: joint_names, joint_stiffness, joint_damping, default_joint_pos, action_scale, observation_names and,
where the exporter writes them, observation_history_lengths and command_names; of the latter: dof_names, kp, kd,
default_joint_pos, action_scale, observation_names, command_ranges. Neither tells rate, limits, clips or scales.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import onnx

from robo_rl_deploy.bundle.importers.foreign import Foreign, Numbers, numbers, read_graph, rounding, term
from robo_rl_deploy.errors import UserError, nearest

_ALIASES = {"dof_names": "joint_names", "kp": "joint_stiffness", "kd": "joint_damping"}
_NUMERIC = ("joint_stiffness", "joint_damping", "default_joint_pos", "action_scale")
_LONGEST = 1 << 20  # characters of a value


def read_metadata(path: Path) -> Foreign:
    """The policy in an ONNX file with metadata. Raises `UserError` that names what is missing."""
    graph = read_graph(path)
    entries = _entries(graph, path)
    joints = _texts(entries, "joint_names", path)
    values: dict[str, Numbers] = {}
    notes: list[str] = []
    for key in _NUMERIC:
        texts = _texts(entries, key, path)
        values[key] = numbers(texts, len(joints), f"{path}: {key}")
        notes += rounding(key, texts)
    names = _texts(entries, "observation_names", path)
    history = _history(entries, len(names), path)
    notes.append("scales and clips of observation terms are not in the file: taken as 1 and none")
    return Foreign(
        format="ONNX metadata",
        graph=graph,
        joints=tuple(joints),
        stiffness=values["joint_stiffness"],
        damping=values["joint_damping"],
        default=values["default_joint_pos"],
        scale=values["action_scale"],
        offset=values["default_joint_pos"],
        terms=tuple(term(name, str(path), history=steps) for name, steps in zip(names, history)),
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
        raise UserError(f"{path}: its metadata lacks {key}{hint}; export it with metadata, as mjlab does")
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
