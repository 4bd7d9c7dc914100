"""The archive has one spelling, and nothing else is read."""

from __future__ import annotations

import io
import zipfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from robo_rl_deploy.bundle import archive, npz_arrays, npz_bytes
from robo_rl_deploy.errors import UserError

NAMES = st.from_regex(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,8}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,8})?", fullmatch=True)


@given(st.dictionaries(NAMES, st.binary(max_size=64), min_size=1, max_size=5))
@settings(max_examples=60, deadline=None)
def test_round_trip_and_the_standard_library_reads_it_too(members: dict[str, bytes]):
    data = archive.pack(members)
    assert archive.unpack(data) == members
    with zipfile.ZipFile(io.BytesIO(data)) as peer:
        assert peer.testzip() is None
        assert peer.namelist() == sorted(members)
        assert {name: peer.read(name) for name in peer.namelist()} == members


def test_order_of_insertion_does_not_matter():
    assert archive.pack({"a": b"1", "b": b"2"}) == archive.pack({"b": b"2", "a": b"1"})


def test_every_single_bit_of_the_file_matters():
    data = archive.pack({"a/b.txt": b"hello", "c": b""})
    for bit in range(8 * len(data)):
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(UserError):
            archive.unpack(bytes(flipped))


def test_every_truncation_and_any_appended_byte_is_refused():
    data = archive.pack({"a": b"hello", "b": b"world"})
    for length in range(len(data)):
        with pytest.raises(UserError):
            archive.unpack(data[:length])
    with pytest.raises(UserError, match="headers were changed"):
        archive.unpack(data + b"\0")


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_arbitrary_bytes_give_typed_errors_only(data: bytes):
    for candidate in (data, b"PK\x03\x04" + data):
        with pytest.raises(UserError):
            archive.unpack(candidate)


def test_a_zip_of_another_program_is_refused():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as peer:
        peer.writestr("a", b"hello")
    with pytest.raises(UserError, match="another program"):
        archive.unpack(buffer.getvalue())


@pytest.mark.parametrize("name", ["../x", "/x", "a//b", "", "a\\b", "ä", "a/../b", "a b"])
def test_names_that_could_leave_a_folder_are_refused(name: str):
    with pytest.raises(UserError, match="not allowed"):
        archive.pack({name: b""})


def test_the_damaged_member_is_named():
    data = bytearray(archive.pack({"first": b"hello", "second": b"world"}))
    data[data.index(b"world")] ^= 1
    with pytest.raises(UserError, match="second was changed"):
        archive.unpack(bytes(data))


def test_arrays_round_trip_with_type_and_shape_and_numpy_reads_them():
    arrays = {
        "a": np.arange(6, dtype=np.float32).reshape(2, 3)[:, ::-1],
        "group/b": np.array(7),
        "empty": np.zeros((3, 0)),
        "flag": np.array([True, False]),
        "big": np.arange(3, dtype=">i4"),
        "text": np.array(["x", "yy"]),
    }
    data = npz_bytes(arrays)
    with np.load(io.BytesIO(data), allow_pickle=False) as peer:
        for name, array in arrays.items():
            np.testing.assert_array_equal(peer[name], array)
    read = npz_arrays(data, "test")
    for name, array in arrays.items():
        assert read[name].shape == array.shape
        assert read[name].dtype == array.dtype.newbyteorder("<")
        np.testing.assert_array_equal(read[name], array)
    assert npz_bytes(read) == data


def test_python_objects_are_neither_written_nor_read():
    with pytest.raises(UserError, match="only numbers"):
        npz_bytes({"a": np.array([object()], dtype=object)})
    buffer = io.BytesIO()
    np.save(buffer, np.array([{}], dtype=object), allow_pickle=True)
    with pytest.raises(UserError, match="cannot be read"):
        npz_arrays(archive.pack({"a.npy": buffer.getvalue()}), "test")


@given(st.binary(max_size=80))
@settings(max_examples=100, deadline=None)
def test_broken_array_members_give_typed_errors(content: bytes):
    for candidate in (content, b"\x93NUMPY\x01\x00" + content):
        with pytest.raises(UserError):
            npz_arrays(archive.pack({"a.npy": candidate}), "test")
