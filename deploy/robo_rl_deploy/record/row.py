"""The layout of one tick's row: fields by name, described in JSON so that a reader needs nothing else.

A dot in a name makes a group: `measured.q` and `measured.dq` travel together.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

import numpy as np

from robo_rl_deploy.errors import UserError, unknown

_DTYPES = ("float64", "float32", "int64", "int32", "uint64", "uint32", "uint8", "bool")
JOINT_FIELDS = ("q", "dq", "kp", "kd", "tau_ff")


@dataclass(frozen=True)
class Field:
    """One quantity of a row."""

    name: str
    shape: tuple[int, ...] = ()
    dtype: str = "float64"
    names: tuple[str, ...] = ()  # of the elements, where they have any

    @property
    def group(self) -> str:
        """What stands before the dot, or the name."""
        return self.name.partition(".")[0]

    @property
    def size(self) -> int:
        """Number of elements."""
        return int(np.prod(self.shape, dtype=int))


@dataclass(frozen=True)
class RowLayout:
    """The fields of a row in order. Raises `UserError` where a field makes no sense or a name comes twice."""

    fields: tuple[Field, ...]

    def __post_init__(self) -> None:
        for field in self.fields:
            is_sane = re.fullmatch(r"[A-Za-z]\w*(\.\w+)?", field.name) and all(n > 0 for n in field.shape)
            if field.dtype not in _DTYPES or not is_sane or len(field.names) not in (0, field.size):
                raise UserError(f"{field} cannot be recorded; dtype one of {', '.join(_DTYPES)}, a name an element")
        names = [field.name for field in self.fields]
        if len(set(names)) != len(names) or not names:
            raise UserError(f"a row needs fields of different names, got {names}")

    @cached_property
    def dtype(self) -> np.dtype[Any]:
        """The row as numpy knows it, little-endian, each field on its own alignment."""
        formats = [(f.name, np.dtype(f.dtype).newbyteorder("<"), f.shape) for f in self.fields]
        return np.dtype(formats, align=True)

    @property
    def row_bytes(self) -> int:
        """Bytes of a row."""
        return int(self.dtype.itemsize)

    def groups(self) -> dict[str, tuple[Field, ...]]:
        """Fields by group, both in order."""
        groups: dict[str, tuple[Field, ...]] = {}
        for field in self.fields:
            groups[field.group] = (*groups.get(field.group, ()), field)
        return groups

    def rows(self, data: np.ndarray) -> np.ndarray:
        """Bytes [n, row_bytes] uint8, as a ring gives them, as structured rows [n]."""
        return np.ascontiguousarray(data).view(self.dtype).reshape(len(data))

    def to_json(self) -> str:
        """The description that `from_json` reads."""
        return json.dumps({"schema": 1, "fields": [asdict(field) for field in self.fields]})

    @classmethod
    def from_json(cls, text: str) -> RowLayout:
        """The layout that `to_json` described. Raises `UserError` for anything else."""
        try:
            content = json.loads(text)
            if content["schema"] != 1:
                raise UserError(f"row layout of schema {content['schema']}; this version reads 1")
            fields = [
                Field(str(f["name"]), tuple(map(int, f["shape"])), str(f["dtype"]), tuple(map(str, f["names"])))
                for f in content["fields"]
            ]
        except (ValueError, KeyError, TypeError) as error:
            raise UserError(f"this is no row layout ({type(error).__name__}: {error}); record again") from None
        return cls(tuple(fields))


class Row:
    """Memory of one row; `row[name]` is a view to write into, [()] of it for a single number."""

    def __init__(self, layout: RowLayout) -> None:
        self._layout, self._memory = layout, np.zeros(1, layout.dtype)
        self._views = {f.name: self._memory[f.name][0:1].reshape(f.shape) for f in layout.fields}
        self.buffer = self._memory.view(np.uint8).data  # [row_bytes] format "B", for a ring

    def __getitem__(self, name: str) -> np.ndarray:
        try:
            return self._views[name]
        except KeyError:
            raise unknown("field", name, self._views, ", ".join(self._views)) from None

    def block(self, names: Sequence[str]) -> np.ndarray:
        """One view [size] of fields that stand one behind the other, because a tick counts its operations.

        Raises `UserError` where they do not, or are of different types.
        """
        fields = {field.name: field for field in self._layout.fields}
        parts = [fields[name] for name in names]
        dtype = np.dtype(parts[0].dtype).newbyteorder("<")
        places = self._layout.dtype.fields
        assert places is not None  # a layout has fields
        offsets = [places[name][1] for name in names]
        ends = [start + part.size * dtype.itemsize for start, part in zip(offsets, parts)]
        if any(part.dtype != parts[0].dtype for part in parts) or offsets[1:] != ends[:-1]:
            raise UserError(f"{', '.join(names)} do not stand one behind the other in the row")
        return self._memory.view(np.uint8)[offsets[0] : ends[-1]].view(dtype)


TICK_FIELDS = ("stamp_ns", "k", "late_ns", "missed", "state", "event", "faults")
MEASURED_FIELDS = ("q", "dq", "tau")


def tick_layout(
    channels: Mapping[str, Sequence[str]],
    commands: Mapping[str, Sequence[str]],
    action: int,
    targets: Sequence[str],
    joints: Sequence[str],
    extra: Iterable[Field] = (),
    streams: Sequence[str] = (),
) -> RowLayout:
    """The row of a control tick.

    `channels` and `commands`: element names by name; `action`: size of the raw action; `targets`: actuators of the
    policy's output; `joints`: those of the command that is sent and of what is measured; `streams`: topics whose age is
    kept. `extra` fields follow. `tick.stamp_ns` is CLOCK_MONOTONIC, `tick.faults` has one bit a fault, `policy.ran` is
    0 where the policy was not asked, 1 where it answered, 2 where it failed.
    """
    return RowLayout(
        (
            *(Field(f"tick.{name}", dtype="int64") for name in TICK_FIELDS),
            *(Field(f"age.{name}", dtype="int64") for name in streams),  # ns, -1: nothing came yet
            *(Field(f"policy.{name}", dtype="int64") for name in ("ran", "is_first")),
            *(Field(f"sent.{name}", (len(joints),), "float64", tuple(joints)) for name in JOINT_FIELDS),
            *(Field(f"measured.{name}", (len(joints),), "float64", tuple(joints)) for name in MEASURED_FIELDS),
            *(Field(f"channel.{n}", (len(e),), "float32", tuple(e)) for n, e in channels.items()),
            *(Field(f"command.{n}", (len(e),), "float32", tuple(e)) for n, e in commands.items()),
            Field("policy.raw_action", (action,), "float32"),
            Field("policy.targets", (len(targets),), "float32", tuple(targets)),
            *extra,
        )
    )
