"""Inputs as nobody wrote them: mutations of good ones, and the judge of what a reader makes of them."""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper
from robo_rl_deploy.bundle.onnx_rules import ALLOWED_OPS
from robo_rl_deploy.errors import UserError

_NUMBERS = (
    b"\0" * 8,
    b"\xff" * 8,
    b"\xff\xff\xff\x7f",
    b"\0\0\0\x80",
    b"\x01",
    b"\0\0\xf0\x7f",
    b"\0\0\0\0\0\0\xf0\x7f",
)
_WORDS = ": {}[]&*!|>%@-\n \t\x00é#'\"0eE.~,?<"
_VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1.5,
    1e308,
    2**63,
    10**400,
    "",
    "x",
    "\u202e\x1b[2J",
    [],
    {},
    [[]],
    [None],
)
SLOWEST_S = 5.0  # of one input, on a machine that is busy with others
MOST_KIB = 400_000  # by which memory may grow over all inputs, ONNX Runtime's own included


def mutated(data: bytes, rng: random.Random) -> bytes:
    """Flipped, overwritten, cut, doubled, inserted, one to four times."""
    out = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        i, j = sorted(rng.randrange(len(out) + 1) for _ in range(2))
        kind = rng.randrange(7)
        if kind == 0 and i < len(out):
            out[i] ^= 1 << rng.randrange(8)
        elif kind == 1:
            number = rng.choice(_NUMBERS)
            out[i : i + len(number)] = number
        elif kind == 2:
            del out[i : i + rng.choice((1, 4, 8, j - i))]
        elif kind == 3:
            out[i:i] = rng.randbytes(rng.randrange(9))
        elif kind == 4:
            out[i:i] = out[i : min(j, i + 64)]
        elif kind == 5 and rng.random() < 0.3:
            del out[i:]
        elif i < len(out):
            out[i] = rng.choice((0, 1, 0x7F, 0x80, 0xFF))
    return bytes(out)


def mutated_text(text: str, rng: random.Random) -> str:
    """As `mutated`, with what means something in YAML and JSON."""
    for _ in range(rng.randint(1, 4)):
        i, j = sorted(rng.randrange(len(text) + 1) for _ in range(2))
        pieces = (
            "",
            text[i:j] * 2,
            "".join(rng.choices(_WORDS, k=5)),
            "[" * 50,
            "{a: " * 50,
            "1" * 50,
            "!!binary ",
            "- ",
        )
        text = text[:i] + rng.choice(pieces) + text[j if rng.random() < 0.3 else i :]
    return text


def mutated_tree(value: Any, rng: random.Random) -> Any:
    """Plain data with one of its values, at any depth, replaced, removed or added."""
    if isinstance(value, (dict, list)) and value and rng.random() < 0.85:
        copy: Any = value.copy()
        key = rng.choice(list(value)) if isinstance(value, dict) else rng.randrange(len(value))
        choice = rng.random()
        if choice < 0.08:
            del copy[key]
        elif choice < 0.16 and isinstance(copy, list):
            copy.insert(key, rng.choice(_VALUES))
        elif choice < 0.16:
            copy[rng.choice(("", "x", "name", "\x1b"))] = rng.choice(_VALUES)
        else:
            copy[key] = mutated_tree(copy[key], rng)
        return copy
    if rng.random() < 0.02:
        return nested(rng.choice((50, 200)))
    return rng.choice(_VALUES)


def mutated_graph(data: bytes, rng: random.Random) -> bytes:
    """An ONNX graph, still readable, with nodes, sizes, types or constants that somebody else would have chosen."""
    model = onnx.load_model_from_string(data)
    for _ in range(rng.randint(1, 3)):
        size = rng.choice((0, 1, 2, 3, -1, 10**5, 2**31, 2**40, 2**62))
        rng.choice((_change_node, _change_wiring, _change_size))(model.graph, size, rng)
    return bytes(model.SerializeToString())


def _change_node(graph: onnx.GraphProto, size: int, rng: random.Random) -> None:
    node, kind = rng.choice(graph.node), rng.randrange(5)
    if kind == 0:
        node.op_type = rng.choice(sorted(ALLOWED_OPS))
    elif kind == 1:
        node.op_type = rng.choice(("ConstantOfShape", "Expand", "Tile", "Range", "Pad", "EyeLike", "Reshape", "Resize"))
    elif kind == 2:
        graph.node.insert(rng.randrange(len(graph.node)), node)
    elif kind == 3:
        graph.node.remove(node)
    else:
        node.attribute.append(helper.make_attribute(rng.choice(("axis", "to", "perm", "value", "alpha")), size))


def _change_wiring(graph: onnx.GraphProto, size: int, rng: random.Random) -> None:
    node, kind = rng.choice(graph.node), rng.randrange(3)
    names = [name for other in graph.node for name in (*other.input, *other.output)]
    if kind == 0 and node.input:
        node.input[rng.randrange(len(node.input))] = rng.choice([*names, ""])
    elif kind == 1:
        node.output[rng.randrange(len(node.output))] = rng.choice(names)
    else:
        shape = numpy_helper.from_array(np.array([size, rng.choice((1, size))]), f"size{rng.random()}")
        graph.initializer.append(shape)
        node.input.append(shape.name)


def _change_size(graph: onnx.GraphProto, size: int, rng: random.Random) -> None:
    tensor, kind = rng.choice(graph.initializer), rng.randrange(4)
    if kind == 0:
        rng.choice(rng.choice([*graph.input, *graph.output]).type.tensor_type.shape.dim).dim_value = size
    elif kind == 1:
        tensor.dims[:] = [size, rng.choice((1, size))]
    elif kind == 2:
        tensor.data_type = rng.randrange(30)
    else:
        tensor.raw_data = tensor.raw_data[: rng.randrange(9)]


def nested(depth: int) -> Any:
    value: Any = []
    for _ in range(depth):
        value = [value]
    return value


def judge(count: int, seed: int, give: Callable[[random.Random], Any], read: Callable[[Any], object]) -> int:
    """Read `count` inputs; how many were refused.

    Anything but `UserError` in one printable line fails, as do an input that takes long and memory that grows.
    """
    rng, refused, before = random.Random(seed), 0, _peak_kib()
    for _ in range(count):
        candidate = give(rng)
        begin = time.thread_time()  # not by the clock, which counts what else a busy machine does
        line = refusal(read, candidate)
        refused += line is not None
        assert line is None or (line.isprintable() and len(line) < 2000), repr(line)
        assert time.thread_time() - begin < SLOWEST_S, repr(candidate)[:200]
    assert _peak_kib() - before < MOST_KIB
    return refused


def refusal(read: Callable[[Any], object], candidate: Any) -> str | None:
    """What the reader says; None where it takes it."""
    try:
        read(candidate)
    except UserError as error:
        return str(error)
    return None


def _peak_kib() -> int:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak
