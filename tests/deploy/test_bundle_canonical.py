"""One value has one spelling, and a dataclass is read strictly."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
import tiny_bundle
from hypothesis import given
from hypothesis import strategies as st
from robo_rl_deploy.bundle import Manifest, canonical
from robo_rl_deploy.errors import UserError


@dataclass(frozen=True)
class Part:
    size: int
    bounds: tuple[float, float]


@dataclass(frozen=True)
class Whole:
    name: str
    gain: float
    on: bool
    limit: float | None
    parts: tuple[Part, ...]
    pose: dict[str, float] = field(default_factory=dict)


# As code that computes them leaves them: numbers of NumPy, lists for tuples.
PART: tuple[Any, ...] = (np.int64(2), np.array([0, 0.1]))
LOOSE: dict[str, Any] = {"parts": [Part(*PART)], "pose": {"b": 2, "a": np.float32(0.5)}}
WHOLE = Whole("x", 1, True, None, **LOOSE)


def test_the_writer_spells_values_by_their_declared_type():
    text = canonical.dumps(WHOLE)
    assert text == (
        b'{"gain":1.0,"limit":null,"name":"x","on":true,"parts":[{"bounds":[0.0,0.1],"size":2}],"pose":{"a":0.5,"b":2.0}}'
    )
    again = canonical.decode(Whole, canonical.loads(text, "test"), "test")
    assert again == Whole("x", 1.0, True, None, (Part(2, (0.0, 0.1)),), {"a": 0.5, "b": 2.0})
    assert canonical.dumps(again) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_keep_every_bit(value: float):
    read = canonical.loads(canonical.dumps([value]), "test")[0]
    assert np.float64(read).tobytes() == np.float64(value).tobytes()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, b"x"])
def test_what_json_does_not_have_is_not_written(value):
    with pytest.raises(UserError, match="canonical"):
        canonical.dumps([value])


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"[1, 2]", b'{"b":1,"a":2}', b'{"a":1,"a":1}', b"[NaN]", b"[1.50]", b"[1e400]", b"\xff", b"[" * 9999],
)
def test_anything_but_the_one_spelling_is_refused(text: bytes):
    with pytest.raises(UserError):
        canonical.loads(text, "test")


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("gain", "1.0", r"test.gain: expected a finite number, found \"1.0\""),
        ("gain", True, "finite number"),
        ("on", 1, "true or false"),
        ("name", 3, "a string"),
        ("name", "a\nb", "printable text"),
        ("name", "\x1b[2J", "printable text"),
        ("limit", "none", "finite number"),
        ("parts", {}, "a list"),
        ("parts", [{"size": 2.0, "bounds": [0.0, 1.0]}], r"parts\[0\].size: expected an integer"),
        ("parts", [{"size": 2, "bounds": [0.0]}], r"parts\[0\].bounds: expected a list of 2"),
        ("parts", [{"size": 2, "bounds": [0.0, 1.0], "sise": 1}], r'unknown field "sise". Nearest: "size"'),
        ("pose", [1.0], "an object"),
    ],
)
def test_wrong_types_are_named(key: str, value, message: str):
    plain = json.loads(canonical.dumps(WHOLE)) | {key: value}
    with pytest.raises(UserError, match=message):
        canonical.decode(Whole, plain, "test")


def test_every_field_of_the_manifest_is_required():
    plain = json.loads(canonical.dumps(tiny_bundle.MANIFEST))
    assert canonical.decode(Manifest, plain, "manifest.json") == tiny_bundle.MANIFEST
    for name in plain:
        with pytest.raises(UserError, match=f'"{name}" is missing'):
            canonical.decode(Manifest, {key: value for key, value in plain.items() if key != name}, "manifest.json")
