"""Rows to a file and back, read by programs of others too; damage is noticed, a cut is survived."""

from __future__ import annotations

import functools
import io
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcap.reader import make_reader
from mcap.writer import Writer
from mcap_ros2.decoder import DecoderFactory
from record_rows import JOINTS, LAYOUT, fill, random_rows
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.record import DamagedRecording, Field, Row, RowLayout, read_recording
from robo_rl_deploy.record.mcap_file import McapFile
from rosbags.highlevel import AnyReader
from rosbags.typesys import Stores, get_typestore


def write(path: Path, rows: np.ndarray, layout: RowLayout = LAYOUT, bundle: Path | None = None, finish=True) -> Path:
    with open(path, "wb") as sink:
        file = McapFile(sink, layout, {"digest": "abc", "run": "é"}, bundle)
        for first in range(0, len(rows), 100):
            file.add(rows[first : first + 100], first)
            file.flush()
        if finish:
            file.finish()
    return path


def same(recording, rows: np.ndarray) -> None:
    assert len(recording) == len(rows)
    for name in rows.dtype.names:
        assert recording.arrays[name].dtype == rows[name].dtype
        np.testing.assert_array_equal(recording.arrays[name], rows[name], err_msg=name)


def test_every_number_comes_back_exactly(tmp_path: Path):
    rows, bundle = random_rows(250), tmp_path / "policy.rpb"
    bundle.write_bytes(b"any bytes" * 1000)
    recording = read_recording(write(tmp_path / "a.mcap", rows, bundle=bundle))
    same(recording, rows)
    assert recording.is_complete
    assert recording.layout == LAYOUT
    assert recording.bundle == bundle.read_bytes()
    assert (recording.metadata["digest"], recording.metadata["run"]) == ("abc", "é")
    np.testing.assert_array_equal(recording.number, np.arange(250))
    assert recording.lost == 0


shapes = st.lists(st.integers(1, 3), max_size=2).map(tuple)
dtypes = st.sampled_from(["float64", "float32", "int64", "int32", "uint64", "uint32", "uint8", "bool"])


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["a", "b.x"]), shapes, dtypes), min_size=1, max_size=8), st.integers(0, 5))
def test_any_layout_comes_back(tmp_path_factory, parts: list, n: int):
    fields = tuple(Field(f"{name}{i}", shape, dtype) for i, (name, shape, dtype) in enumerate(parts))
    layout = RowLayout(fields)
    assert RowLayout.from_json(layout.to_json()) == layout
    rows = random_rows(n, layout, seed=n)
    path = write(tmp_path_factory.mktemp("any") / "a.mcap", rows, layout)
    same(read_recording(path), rows)


def test_a_row_is_written_through_its_views():
    (values,), row = random_rows(1), Row(LAYOUT)
    fill(row, values)
    back = LAYOUT.rows(np.frombuffer(row.buffer, np.uint8)[None])
    for name in values.dtype.names:
        np.testing.assert_array_equal(back[0][name], values[name])
    with pytest.raises(UserError, match=r"Nearest: measured\.q"):
        row["mesured.q"]


@pytest.mark.parametrize(
    "fields",
    [(), (Field("a"), Field("a")), (Field("a", dtype="object"),), (Field("a b"),), (Field("a", (2,), names=("x",)),)],
)
def test_a_layout_without_sense_is_refused(fields: tuple[Field, ...]):
    with pytest.raises(UserError):
        RowLayout(fields)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": 2}', '{"schema": 1, "fields": [{"name": "a"}]}'])
def test_a_description_that_is_none_is_refused(text: str):
    with pytest.raises(UserError):
        RowLayout.from_json(text)


@functools.cache
def rosbags_types():
    """Definitions and codec of an implementation that is not ours."""
    return get_typestore(Stores.ROS2_HUMBLE)


def test_ros_tools_that_are_not_ours_read_it(tmp_path: Path):
    """mcap-ros2-support decodes by the definitions in the file, rosbags by its own."""
    rows = random_rows(120)
    with open(write(tmp_path / "a.mcap", rows), "rb") as stream:
        reader = make_reader(stream, decoder_factories=[DecoderFactory()])
        assert reader.get_header().profile == "ros2"
        seen: dict[str, list] = {}
        for _, channel, message, decoded in reader.iter_decoded_messages():
            seen.setdefault(channel.topic, []).append((message, decoded))
    assert {len(messages) for messages in seen.values()} == {120}
    for i in (0, 7, 119):
        joints, command, imu = (seen[topic][i][1] for topic in ("/joint_states", "/joint_command", "/imu"))
        assert list(joints.name) == list(command.name) == list(JOINTS)
        np.testing.assert_array_equal(joints.position, rows["measured.q"][i])
        np.testing.assert_array_equal(joints.velocity, rows["measured.dq"][i])
        np.testing.assert_array_equal(command.effort, rows["sent.tau_ff"][i])
        quat = [getattr(imu.orientation, axis) for axis in "wxyz"]
        np.testing.assert_array_equal(quat, rows["channel.imu_quat"][i].astype(float))
        assert imu.linear_acceleration_covariance[0] == -1.0  # the robot has no such channel
        message, sent = seen["/robo_rl/sent"][i]
        assert sent.layout.dim[0].size == len(sent.data) == 15
        assert message.sequence == i
    gaps = np.diff([message.log_time for message, _ in seen["/imu"]])
    assert set(gaps) == {1_000_000}


def test_rosbags_reads_it_and_encodes_the_same_bytes(tmp_path: Path):
    store = rosbags_types()
    with AnyReader([write(tmp_path / "a.mcap", random_rows(30))], default_typestore=store) as reader:
        count = 0
        for connection, _, data in reader.messages():
            decoded = reader.deserialize(data, connection.msgtype)
            again = store.serialize_cdr(store.deserialize_cdr(data, connection.msgtype), connection.msgtype)
            assert bytes(again) == bytes(data)
            assert type(decoded).__name__.endswith(connection.msgtype.rsplit("/", 1)[1])
            count += 1
        assert count == 30 * len(reader.topics) > 300


def test_a_gap_shows(tmp_path: Path):
    rows = random_rows(20)
    with open(tmp_path / "a.mcap", "wb") as sink:
        file = McapFile(sink, LAYOUT, {}, None)
        file.add(rows[:5], 0)
        file.add(rows[12:], 12)
        file.finish()
    recording = read_recording(tmp_path / "a.mcap")
    assert recording.number.tolist() == [0, 1, 2, 3, 4, *range(12, 20)]
    assert recording.lost == 7


def test_a_cut_file_is_read_up_to_its_last_whole_chunk(tmp_path: Path):
    rows = random_rows(500)
    whole = write(tmp_path / "a.mcap", rows, finish=False).read_bytes()
    lengths = []
    for cut in np.linspace(len(whole), 2500, 25).astype(int):
        (tmp_path / "cut.mcap").write_bytes(whole[:cut])
        recording = read_recording(tmp_path / "cut.mcap")
        assert not recording.is_complete
        same(recording, rows[: len(recording)])
        lengths.append(len(recording))
    assert lengths[0] == 500
    assert set(lengths) <= {500, 400, 300, 200, 100, 0}
    assert lengths == sorted(lengths, reverse=True)
    assert len(set(lengths)) == 6


def test_flipped_bits_never_yield_wrong_numbers(tmp_path: Path):
    rows, rng = random_rows(100), np.random.default_rng(1)
    whole = write(tmp_path / "a.mcap", rows).read_bytes()
    path, refused = tmp_path / "b.mcap", 0
    for _ in range(120):
        data = bytearray(whole)
        data[rng.integers(len(data))] ^= 1 << rng.integers(8)
        path.write_bytes(data)
        try:
            recording = read_recording(path)
        except DamagedRecording as error:
            refused += len(str(error).splitlines()) == 1
        else:
            if recording.is_complete:
                same(recording, rows)
            else:
                same(recording, rows[: len(recording)])
    assert refused > 80


def test_other_files_are_refused_in_one_line(tmp_path: Path):
    path = tmp_path / "a.mcap"
    for content in (b"", b"not a recording", bytes(1000)):
        path.write_bytes(content)
        with pytest.raises(DamagedRecording, match=r"use another copy|choose another"):
            read_recording(path)
    stream = io.BytesIO()
    writer = Writer(stream)
    writer.start()
    writer.finish()
    path.write_bytes(stream.getvalue())
    with pytest.raises(DamagedRecording, match="layout is missing"):
        read_recording(path)
    with pytest.raises(UserError, match="choose a recording"):
        read_recording(tmp_path / "none.mcap")


def test_the_layout_is_plain_json():
    description = json.loads(LAYOUT.to_json())
    assert [f["name"] for f in description["fields"]][:7] == [
        f"tick.{n}" for n in ("stamp_ns", "k", "late_ns", "missed", "state", "event", "faults")
    ]
    assert next(f for f in description["fields"] if f["name"] == "sent.q")["names"] == list(JOINTS)
