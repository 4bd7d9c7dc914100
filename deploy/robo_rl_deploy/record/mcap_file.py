"""Rows into an MCAP file that Foxglove and rosbag2 readers open: profile ros2, messages in CDR, zstd chunks."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO

import numpy as np

from robo_rl_deploy.diagnostics.status import TOPIC
from robo_rl_deploy.record.row import RowLayout
from robo_rl_deploy.record.topics import group_topics, view_topics
from robo_rl_deploy.transport.definitions import schema_text
from robo_rl_deploy.transport.prepared import Prepared

STAMP = "tick.stamp_ns"  # CLOCK_MONOTONIC; without that field, when the row was written
LAYOUT_METADATA, RUN_METADATA = "robo_rl.row_layout", "robo_rl.run"
_CHUNK_BYTES = 1 << 20
_NO_LIMIT = 1 << 62  # chunks end between rows, where `add` says so


class McapFile:
    """An open recording. What `flush` was called for stays readable however the process ends."""

    def __init__(self, sink: IO[bytes], layout: RowLayout, metadata: Mapping[str, str], bundle: Path | None) -> None:
        from mcap.writer import CompressionType, Writer

        self._writer = Writer(sink, _NO_LIMIT, CompressionType.ZSTD, enable_data_crcs=True)
        self._writer.start("ros2", "robo_rl")
        self._wall_ns = time.time_ns() - time.monotonic_ns()
        self._writer.add_metadata(LAYOUT_METADATA, {"json": layout.to_json()})
        clock = {"wall_minus_monotonic_ns": str(self._wall_ns)}
        self._writer.add_metadata(RUN_METADATA, {**metadata, **clock})
        if bundle is not None:
            now = time.time_ns()
            self._writer.add_attachment(now, now, bundle.name, "application/zip", bundle.read_bytes())
        views = [(topic, type_, make) for topic, type_, make in view_topics(layout)]
        groups = [(topic.name, topic.type, topic.messages) for topic in group_topics(layout)]
        schemas: dict[str, int] = {}
        blank = np.zeros(1, layout.dtype)
        self._channels = []
        for name, type_, make in [*groups, *views]:
            if type_ not in schemas:
                schemas[type_] = self._writer.register_schema(type_, "ros2msg", schema_text(type_).encode())
            channel = self._writer.register_channel(name, "cdr", schemas[type_])
            self._channels.append((channel, make, Prepared(next(make(blank, [0]))).encode))
        self._told: int | None = None  # its channel, in recordings of a run time that tells others
        self._chunk_rows, self._open_rows = max(1, _CHUNK_BYTES // (3 * layout.row_bytes)), 0

    def add(self, rows: np.ndarray, first_number: int) -> None:
        """Append structured rows [n]; the i-th is number `first_number` + i of the run, which shows gaps to readers."""
        stamps = rows[STAMP].tolist() if STAMP in (rows.dtype.names or ()) else [time.monotonic_ns()] * len(rows)
        walls = [stamp + self._wall_ns for stamp in stamps]
        columns = [make(rows, walls) for _, make, _ in self._channels]
        for i, (wall, *messages) in enumerate(zip(walls, *columns)):
            number = (first_number + i) & 0xFFFFFFFF
            for (channel, _, encode), message in zip(self._channels, messages):
                self._writer.add_message(channel, wall, encode(message), wall, number)
            self._open_rows += 1
            if self._open_rows >= self._chunk_rows:
                self.flush()

    def tell(self, number: int, stamp_ns: int, message: bytes) -> None:
        """Append what the run time told others, the `number`-th of its messages, in CDR; `stamp_ns` as in a row."""
        if self._told is None:
            schema = self._writer.register_schema(TOPIC.type, "ros2msg", schema_text(TOPIC.type).encode())
            self._told = self._writer.register_channel(TOPIC.name, "cdr", schema)
        wall = stamp_ns + self._wall_ns
        self._writer.add_message(self._told, wall, message, wall, number & 0xFFFFFFFF)

    def flush(self) -> None:
        """Hand everything so far to the operating system as a whole chunk."""
        self._writer.flush()
        self._open_rows = 0

    def finish(self) -> None:
        """Write the index; the sink stays open."""
        self._writer.finish()
