"""`state_tree`: what goes in comes out, bit for bit, with the same types."""

from __future__ import annotations

import math
import random
import struct

import numpy as np
import pytest
import safetensors.torch
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from robo_rl.train.state_tree import flatten, unflatten

DTYPES = [
    torch.float64,
    torch.float32,
    torch.float16,
    torch.bfloat16,
    torch.int64,
    torch.int32,
    torch.int16,
    torch.int8,
    torch.uint8,
    torch.uint16,
    torch.uint32,
    torch.uint64,
    torch.bool,
]
NUMPY_DTYPES = ["f8", ">f8", "f4", "f2", "i8", "i4", "<i2", "i1", "u8", "u4", ">u2", "u1", "?"]


def same(a, b) -> bool:
    """Equal in type and to the bit, NaN payloads and the sign of zero included."""
    if isinstance(a, torch.Tensor):
        return a.dtype == b.dtype and a.shape == b.shape and raw(a) == raw(b)
    if isinstance(a, (np.ndarray, np.generic)):
        native = a.dtype.newbyteorder("=")
        return (
            type(a) is type(b)
            and b.dtype == native
            and a.shape == b.shape
            and a.astype(native).tobytes() == b.tobytes()
        )
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b))
    if isinstance(a, float):
        return (math.isnan(a) and math.isnan(b)) or struct.pack("d", a) == struct.pack("d", b)
    return a == b


def raw(tensor: torch.Tensor) -> bytes:
    return bytes(tensor.contiguous().reshape(-1).view(torch.uint8).tolist())


def round_trip(state):
    tree, tensors = flatten(state)
    return unflatten(tree, safetensors.torch.load(safetensors.torch.save(tensors)) if tensors else {})


@st.composite
def tensors(draw):
    dtype = draw(st.sampled_from(DTYPES))
    shape = draw(st.lists(st.integers(0, 4), max_size=3))
    count = math.prod(shape) * dtype.itemsize
    data = draw(st.binary(min_size=count, max_size=count))
    if dtype == torch.bool:
        data = bytes(byte & 1 for byte in data)
    flat = torch.frombuffer(bytearray(data), dtype=dtype) if data else torch.empty(0, dtype=dtype)
    tensor = flat.reshape(shape)
    return tensor.mT if tensor.ndim >= 2 and draw(st.booleans()) else tensor


arrays = st.sampled_from(NUMPY_DTYPES).flatmap(lambda d: npst.arrays(d, npst.array_shapes(min_dims=0, min_side=0)))
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
leaves = (
    scalars | tensors() | arrays | st.sampled_from([np.float32(0.1), np.int64(-7), np.float64(1e-320), np.bool_(True)])
)
states = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=3) | st.integers(0, 2), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(states)
@settings(max_examples=300, deadline=None)
def test_any_state_comes_back_bit_for_bit(state):
    assert same(state, round_trip(state))


def test_keys_that_share_a_path_stay_apart():
    state = {"a/b": torch.tensor(1), "a": {"b": torch.tensor(2)}, 1: torch.tensor(3), "1": torch.tensor(4)}
    state["__metadata__"] = torch.tensor(5)
    assert same(state, round_trip(state))


def test_optimizer_and_random_streams_come_back():
    net = torch.nn.Linear(3, 2)
    optimizer = torch.optim.Adam(net.parameters())
    net(torch.ones(1, 3)).sum().backward()
    optimizer.step()
    numpy_state = np.random.default_rng(3).bit_generator.state  # holds 128-bit integers
    state = {
        "optimizer": optimizer.state_dict(),
        "torch": torch.get_rng_state(),
        "numpy": numpy_state,
        "python": random.getstate(),
    }
    back = round_trip(state)
    assert same(state, back)
    random.setstate(back["python"])
    np.random.default_rng().bit_generator.state = back["numpy"]


def test_views_of_one_storage_and_overlaps_are_saved_apart():
    flat = torch.arange(6.0)
    state = [flat, flat[2:4], flat[:1].expand(3), flat]
    assert same(state, round_trip(state))


def test_a_saved_tensor_does_not_follow_the_live_one():
    live = torch.zeros(3)
    array = np.zeros(3)
    tree, saved = flatten({"t": live, "a": array})
    live += 1
    array += 1
    back = unflatten(tree, saved)
    assert back["t"].sum() == 0
    assert back["a"].sum() == 0


@pytest.mark.parametrize(
    ("bad", "path"),
    [
        ({"a": {"b": object()}}, "a/b"),
        ([{1, 2}], "0"),
        (np.array(["x"]), "the top"),
        ({"a": {1.5: 1}}, "a"),
        (b"x", "top"),
    ],
)
def test_what_cannot_be_saved_is_named_by_its_path(bad, path):
    with pytest.raises(TypeError, match=path):
        flatten(bad)


@pytest.mark.parametrize(
    "tree", [{}, {"a": 1, "b": 2}, {"call": "os.system"}, {"tensor": "gone"}, {"dict": [1]}, {"list": 3}]
)
def test_a_foreign_tree_is_refused(tree):
    with pytest.raises(ValueError, match=r"state tree"):
        unflatten(tree, {})
