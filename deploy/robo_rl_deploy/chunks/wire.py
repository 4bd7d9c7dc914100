"""Questions and answers as rows of shared memory."""

from __future__ import annotations

from typing import Any

import numpy as np

from robo_rl_deploy.bundle.schema import MEASURED_SOURCES, Manifest
from robo_rl_deploy.chunks.executor import TimedRows
from robo_rl_deploy.chunks.source import Answer, Question
from robo_rl_deploy.safety.faults import Fault, Kind

_TEXT_BYTES = 200
_KINDS = (None, Kind.POLICY_OUTPUT, Kind.POLICY_FAILED)  # what an answer may be instead of rows


def question_row(manifest: Manifest) -> np.dtype[Any]:
    """A question's bytes."""
    action = manifest.action.size
    channels = [(f"channel.{c.name}", "<f4", (c.size,)) for c in manifest.channels if c.source in MEASURED_SOURCES]
    commands = [(f"command.{c.name}", "<f4", (c.size,)) for c in manifest.commands]
    head = [("episode", "<i8"), ("seen_ns", "<i8"), ("prefix_size", "<i8"), ("time_s", "<f8")]
    prefix = manifest.chunk.prefix if manifest.chunk else 0
    return np.dtype(
        [*head, *channels, *commands, ("last_action", "<f4", (action,)), ("prefix", "<f4", (prefix, action))]
    )


def answer_row(manifest: Manifest) -> np.dtype[Any]:
    """An answer's bytes."""
    horizon = manifest.chunk.horizon if manifest.chunk else 1
    head = [
        ("episode", "<i8"),
        ("seen_ns", "<i8"),
        ("duration_ns", "<i8"),
        ("kind", "<i8"),
        ("text", f"S{_TEXT_BYTES}"),
    ]
    targets, raw_action = ((horizon, size) for size in (manifest.num_targets, manifest.action.size))
    return np.dtype([*head, ("targets", "<f4", targets), ("raw_action", "<f4", raw_action)])


class Slot:
    """Memory of one row, written field by field."""

    def __init__(self, dtype: np.dtype[Any]) -> None:
        memory = np.zeros(1, dtype)
        names = dtype.names or ()
        self.fields = {name: memory[name] for name in names}  # [1, ...]
        self.buffer = memory.view(np.uint8).data  # for a ring


def put_question(slot: Slot, question: Question) -> None:
    """Fill `slot`. Channels and commands must be those of the manifest."""
    fields = slot.fields
    fields["episode"][0], fields["seen_ns"][0], fields["time_s"][0] = (
        question.episode,
        question.seen_ns,
        question.time_s,
    )
    for name, value in question.channels.items():
        fields[f"channel.{name}"][0] = value
    for name, value in question.commands.items():
        fields[f"command.{name}"][0] = value
    fields["last_action"][0] = question.last_action
    size = 0 if question.prefix is None else len(question.prefix)
    fields["prefix_size"][0] = size
    if size:
        fields["prefix"][0, :size] = question.prefix


def get_question(row: np.ndarray, dtype: np.dtype[Any]) -> Question:
    """From the bytes of a ring [row_bytes]."""
    fields = row.view(dtype)[0]
    groups: dict[str, dict[str, np.ndarray]] = {"channel": {}, "command": {}}
    for key in dtype.names or ():
        group, dot, name = key.partition(".")
        if dot:
            groups[group][name] = fields[key]
    size = int(fields["prefix_size"])
    return Question(
        episode=int(fields["episode"]),
        seen_ns=int(fields["seen_ns"]),
        time_s=float(fields["time_s"]),
        channels=groups["channel"],
        commands=groups["command"],
        last_action=fields["last_action"],
        prefix=fields["prefix"][:size] if size else None,
    )


def put_answer(slot: Slot, answer: Answer, seen_ns: int) -> None:
    """Fill `slot`; `seen_ns` of the question."""
    fields, fault = slot.fields, answer.fault
    fields["episode"][0], fields["seen_ns"][0], fields["duration_ns"][0] = answer.episode, seen_ns, answer.duration_ns
    fields["kind"][0] = 0 if fault is None else _KINDS.index(fault.kind)
    fields["text"][0] = b"" if fault is None else fault.detail.encode("ascii", "replace")[:_TEXT_BYTES]
    if answer.rows is not None:
        fields["targets"][0], fields["raw_action"][0] = answer.rows.targets, answer.rows.raw_action


def get_answer(row: np.ndarray, dtype: np.dtype[Any]) -> Answer:
    """From the bytes of a ring [row_bytes]."""
    fields = row.view(dtype)[0]
    kind = _KINDS[int(fields["kind"])]
    episode, duration_ns = int(fields["episode"]), int(fields["duration_ns"])
    if kind is not None:
        return Answer(episode, None, duration_ns, Fault(kind, fields["text"].decode("ascii")))
    return Answer(episode, TimedRows(int(fields["seen_ns"]), fields["targets"], fields["raw_action"]), duration_ns)
