"""A recording back to arrays by name. Whatever is wrong with the file is a `DamagedRecording`."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.record.mcap_file import LAYOUT_METADATA, RUN_METADATA
from robo_rl_deploy.record.row import RowLayout
from robo_rl_deploy.record.topics import GroupTopic, group_topics

_RECORD_LIMIT = 1 << 30  # bytes; a damaged length must not ask for all memory
_CHUNK_LIMIT = 1 << 28  # bytes of a chunk, not compressed; the recorder's have one MiB


class DamagedRecording(UserError):
    """The file is no recording, or not what was written."""


@dataclass(frozen=True)
class Recording:
    """What was recorded."""

    arrays: dict[str, np.ndarray]  # [T, *shape] by field name, in the field's own dtype
    number: np.ndarray  # [T] number of each row in the run; a step of more than one: rows were lost between
    layout: RowLayout
    metadata: dict[str, str]
    bundle: bytes | None  # the bundle that drove the robot
    is_complete: bool  # False: the recorder was cut off; what it had saved by then is here

    def __len__(self) -> int:
        return len(self.number)

    @property
    def lost(self) -> int:
        """Rows that are missing between the first one of the run and the last one here."""
        return int(self.number[-1]) + 1 - len(self) if len(self) else 0


def read_recording(path: str | Path) -> Recording:
    """The recording at `path`, also one that was cut off. Raises `DamagedRecording`; `UserError` without the file."""
    try:
        from mcap.exceptions import McapError
        from zstandard import ZstdError
    except ImportError as error:
        raise UserError(f"reading a recording needs {error.name}; pip install 'robo-rl[record]'") from None

    with _open(Path(path)) as stream:
        try:
            return _read(stream)
        except DamagedRecording as error:
            raise DamagedRecording(f"{path}: {error}") from None
        except (
            McapError,
            ZstdError,
            UserError,
            ValueError,
            KeyError,
            struct.error,
            EOFError,
            OverflowError,
            MemoryError,
        ) as error:
            reason = f"{type(error).__name__}: {error}".splitlines()[0]
            raise DamagedRecording(f"{path} is damaged ({reason}); use another copy") from None


def _open(path: Path) -> IO[bytes]:
    try:
        return open(path, "rb")
    except OSError as error:
        raise UserError(f"{path}: {error.strerror}; choose a recording (*.mcap)") from None


def _read(stream: IO[bytes]) -> Recording:
    from mcap.exceptions import EndOfFile
    from mcap.records import Chunk, Footer
    from mcap.stream_reader import StreamReader, breakup_chunk

    arrivals = _Arrivals()
    is_complete = False
    bounded: Any = _Bounded(stream)  # the library asks for a whole file object, and only reads
    records = StreamReader(bounded, emit_chunks=True, validate_crcs=True, record_size_limit=_RECORD_LIMIT).records
    try:
        for record in records:
            if isinstance(record, Chunk):
                _check_chunk(record)
            for part in breakup_chunk(record, validate_crc=True) if isinstance(record, Chunk) else (record,):
                arrivals.take(part)
            is_complete |= isinstance(record, Footer)
    except (EndOfFile, struct.error):
        if stream.read(1):  # not at the end: a record that promises more than it has
            raise
        # Cut off: everything before the last whole record is there.
    return arrivals.recording(is_complete)


class _Bounded:
    """The bytes of a file. A read of more than there is asks for no memory to hold it."""

    def __init__(self, stream: IO[bytes]) -> None:
        here = stream.tell()
        self._stream, self._left = stream, stream.seek(0, 2) - here
        stream.seek(here)

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes."""
        data = self._stream.read(self._left if size < 0 else min(size, self._left))
        self._left -= len(data)
        return data


def _check_chunk(chunk: Any) -> None:
    """What a chunk will take when it is unpacked, by its own word and by that of what is packed in it."""
    from zstandard import frame_content_size

    if chunk.compression not in ("", "zstd"):
        raise DamagedRecording(f"a chunk is compressed by {chunk.compression[:20]!r}, not by zstd; choose another file")
    packed = frame_content_size(chunk.data) if chunk.compression else len(chunk.data)
    if max(chunk.uncompressed_size, packed) > _CHUNK_LIMIT or packed > chunk.uncompressed_size:
        raise DamagedRecording(
            f"a chunk would unpack to {max(chunk.uncompressed_size, packed)} bytes; use another copy"
        )


class _Arrivals:
    """Records of a file, sorted out."""

    def __init__(self) -> None:
        self._metadata: dict[str, dict[str, str]] = {}
        self._bundle: bytes | None = None
        self._topics: dict[int, str] = {}
        self._data: dict[str, list[bytes]] = {}
        self._numbers: dict[str, list[int]] = {}

    def take(self, record: Any) -> None:
        """Sort one record in; those that are of no use here are left out."""
        kind = type(record).__name__
        if kind == "Message":
            topic = self._topics[record.channel_id]
            self._data[topic].append(record.data)
            self._numbers[topic].append(record.sequence)
        elif kind == "Channel" and record.id not in self._topics:
            self._topics[record.id] = record.topic
            self._data[record.topic], self._numbers[record.topic] = [], []
        elif kind == "Metadata":
            self._metadata[record.name] = record.metadata
        elif kind == "Attachment":
            self._bundle = record.data

    def recording(self, is_complete: bool) -> Recording:
        """All of it as arrays."""
        if LAYOUT_METADATA not in self._metadata:
            raise DamagedRecording("no recording of robo_rl: the row's layout is missing; choose another file")
        layout = RowLayout.from_json(self._metadata[LAYOUT_METADATA]["json"])
        topics = group_topics(layout)
        number = self._numbers.get(topics[0].name, [])
        arrays: dict[str, np.ndarray] = {}
        for topic in topics:
            if self._numbers.get(topic.name, []) != number:
                raise DamagedRecording(f"{topic.name} and {topics[0].name} hold different rows; use another copy")
            with np.errstate(all="ignore"):  # a damaged number need not fit into its field
                arrays.update(topic.columns(_numbers(topic, self._data.get(topic.name, []))))
        arrays = {field.name: arrays[field.name] for field in layout.fields}
        metadata = self._metadata.get(RUN_METADATA, {})
        return Recording(arrays, np.array(number, np.int64), layout, metadata, self._bundle, is_complete)


def _numbers(topic: GroupTopic, messages: list[bytes]) -> np.ndarray:
    """[T, size] from the messages of one topic: all have the same head, and the numbers are what stands last."""
    dtype = np.dtype("<i8" if topic.is_whole else "<f8")
    lengths = {len(message) for message in messages}
    if len(lengths) > 1 or any(length <= dtype.itemsize * topic.size for length in lengths):
        raise DamagedRecording(f"{topic.name} holds messages of other lengths than the layout says; use another copy")
    whole = np.frombuffer(b"".join(messages), np.uint8).reshape(len(messages), -1) if messages else None
    if whole is None:
        return np.zeros((0, topic.size), dtype)
    return np.ascontiguousarray(whole[:, -dtype.itemsize * topic.size :]).view(dtype)
