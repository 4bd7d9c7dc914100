"""What a run time told others, on its way into the recording: the bytes of a message, and when it was sent."""

from __future__ import annotations

from robo_rl_deploy.record.row import Field, Row, RowLayout
from robo_rl_deploy.rt.shm import RingReader, RingWriter

MOST_BYTES = 4096
_LAYOUT = RowLayout(
    (
        Field("told.stamp_ns", dtype="int64"),  # CLOCK_MONOTONIC
        Field("told.size", dtype="int64"),  # bytes of the message
        Field("told.data", (MOST_BYTES,), "uint8"),
    )
)
_CAPACITY = 64  # messages that wait while the disk stalls: 16 s of a run in which nothing happens


class ToldWriter:
    """The run time's side."""

    def __init__(self, ring: str) -> None:
        self._ring, self._row = RingWriter(ring, _LAYOUT.row_bytes, _CAPACITY), Row(_LAYOUT)
        self._data = self._row["told.data"].data

    def write(self, stamp_ns: int, data: bytes) -> None:
        """Hand over a message of at most `MOST_BYTES`. Never waits; the oldest gives way."""
        self._row["told.stamp_ns"][()], self._row["told.size"][()] = stamp_ns, len(data)
        self._data[: len(data)] = data
        self._ring.write(self._row.buffer)

    def close(self) -> None:
        """No message will follow."""
        self._ring.close()


class ToldReader:
    """The recording process's side."""

    def __init__(self, ring: str) -> None:
        """Raises `UserError` where there is no such ring."""
        self._reader = RingReader(ring)

    def read(self) -> list[tuple[int, int, bytes]]:
        """(number, stamp in ns, message) of all that came."""
        rows = _LAYOUT.rows(self._reader.read())
        first = self._reader.position - len(rows)
        return [
            (first + i, int(row["told.stamp_ns"]), row["told.data"][: int(row["told.size"])].tobytes())
            for i, row in enumerate(rows)
        ]
