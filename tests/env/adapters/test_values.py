"""Values survive the way into a tensor and back, bit for bit and with their type."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest

from robo_rl.env.adapters.values import decode, encode
from robo_rl.errors import UserError

VALUES = [
    None,
    True,
    7,
    0.1,
    -0.0,
    math.inf,
    "text",
    (1, (2.5, None), [3]),
    {"a": {"b": (1,)}, "array": 2},
    np.float32(0.1),
    np.float64(0.1),
    np.arange(6, dtype=np.int32).reshape(2, 3),
    np.array([np.nan, 1e-320]),
    np.zeros((0, 3)),
    np.random.default_rng(5).bit_generator.state,
]


@pytest.mark.parametrize("value", VALUES, ids=str)
def test_round_trip(value):
    back = decode(json.loads(json.dumps(encode(value))))
    assert type(back) is type(value)
    if isinstance(value, np.ndarray):
        assert back.dtype == value.dtype
        assert back.shape == value.shape
        assert back.tobytes() == value.tobytes()
    else:
        assert back == value
        assert repr(back) == repr(value)


def test_a_thing_that_is_no_value_is_refused():
    with pytest.raises(UserError, match="holds a set_iterator"):
        encode((1, iter({2})))
