"""A graph of a few bytes cannot ask for all memory, and what exporters compute about shapes is followed."""

from __future__ import annotations

import time

import numpy as np
import pytest
from onnx import helper
from onnx.reference import ReferenceEvaluator
from robo_rl_deploy.bundle import onnx_sizes
from robo_rl_deploy.bundle.onnx_rules import check_graph
from robo_rl_deploy.errors import UserError
from tiny_bundle import model_bytes

HUGE, ONE, TWO = np.array([100_000, 100_000]), np.array([1]), np.array([2])


def summed(*nodes, **weights) -> bytes:
    """`nodes` make `b`; its sum is the output."""
    ends = [
        helper.make_node("Cast", ["b"], ["float"], to=1),
        helper.make_node("ReduceSum", ["float"], ["sum"], keepdims=0),
        helper.make_node("Reshape", ["sum", "one"], ["y"]),
    ]
    return model_bytes([*nodes, *ends], {"x": [1, 2]}, {"y": [1]}, weights | {"one": ONE})


def node(op: str, *inputs: str, to: str = "b", **attributes):
    return helper.make_node(op, list(inputs), [to], **attributes)


BOMBS = {
    "fill": summed(node("ConstantOfShape", "s"), s=HUGE),
    "fill of a computed shape": summed(node("Mul", "s", "s", to="q"), node("ConstantOfShape", "q"), s=HUGE),
    "fill of an unknown function": summed(
        node("Pow", "s", "two", to="q"), node("ConstantOfShape", "q"), s=HUGE, two=TWO
    ),
    "fill as large as a measurement": summed(
        helper.make_node("Cast", ["x"], ["i"], to=7),
        node("Reshape", "i", "two", to="q"),
        node("ConstantOfShape", "q"),
        two=TWO,
    ),
    "expand": summed(node("Reshape", "x", "two", to="q"), node("Expand", "q", "s"), s=np.array([10**10, 2]), two=TWO),
    "range": summed(node("Range", "a", "e", "d"), a=np.int64(0), e=np.int64(10**11), d=np.int64(1)),
    "range to a product": summed(
        node("Mul", "e", "e", to="q"), node("Range", "a", "q", "d"), a=np.int64(0), e=np.int64(10**6), d=np.int64(1)
    ),
    "tile": summed(node("Tile", "x", "s"), s=HUGE),
    "pad": summed(node("Pad", "x", "s"), s=np.array([0, 0, 10**10, 10**5])),
    "identity matrix": summed(node("ConstantOfShape", "s", to="q"), node("EyeLike", "q"), s=HUGE),
    "broadcast of folded constants": summed(
        *(node("Reshape", "v", f"s{i}", to=f"v{i}") for i in range(3)),
        node("Where", "v0", "v1", "v2"),
        v=np.ones(1000, bool),
        **{f"s{i}": np.roll([1000, 1, 1], i) for i in range(3)},
    ),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_small_graph_with_large_results_is_refused_at_once(name: str):
    begin = time.perf_counter()
    with pytest.raises(UserError, match=r"more than 33554432 elements|depends on data") as error:
        check_graph(BOMBS[name], "policy.onnx")
    assert len(BOMBS[name]) < 4000
    assert "\n" not in str(error.value)
    assert time.perf_counter() - begin < 2.0


def test_shapes_that_an_exporter_computes_are_followed():
    """Shape, Gather, Unsqueeze, Concat, Where, Expand, as torch writes `x.expand(...)`."""
    data = summed(
        node("Shape", "x", to="s"),
        node("Gather", "s", "last", to="n", axis=0),
        node("Unsqueeze", "n", "zero", to="row"),
        node("Concat", "row", "minus", to="wanted", axis=0),
        node("Equal", "wanted", "minuses", to="open"),
        node("Where", "open", "ones", "wanted", to="shape"),
        node("Expand", "x", "shape"),
        last=np.int64(-1),
        zero=np.array([0]),
        minus=np.array([-1]),
        minuses=np.array([-1, -1]),
        ones=np.array([1, 1]),
    )
    check_graph(data, "policy.onnx")


def example(op: str, rng: np.random.Generator) -> tuple[list[np.ndarray], dict]:
    """Inputs and attributes of one operator."""
    a, b = (rng.integers(-5, 6, 4) for _ in range(2))
    special: dict[str, tuple[list, dict]] = {
        "Constant": ([], {"value_ints": a.tolist()}),
        "ConstantOfShape": ([np.abs(a[:3])], {"value": helper.make_tensor("v", 7, [1], [3])}),
        "Range": ([a[0], np.int64(9), np.int64(2)], {}),
        "Expand": ([a.reshape(4, 1), np.array([4, 3])], {}),
        "Slice": ([a, b[:1], a[:1], np.array([0]), rng.choice([-2, -1, 1, 2], 1)], {}),
        "Reshape": ([a, np.array([2, -1])], {}),
        "Concat": ([a, b], {"axis": 0}),
        "Gather": ([a, rng.integers(-4, 4, 3)], {"axis": 0}),
        "Unsqueeze": ([a, np.array([0, -1])], {}),
        "Squeeze": ([a.reshape(1, 4, 1), np.array([0, -1])], {}),
        "Cast": ([a], {"to": 1}),
        "Div": ([a, np.where(b == 0, 3, b)], {}),
        "Mod": ([a, np.where(b == 0, 3, b)], {}),
        "Not": ([a > 0], {}),
        "Where": ([a > 0, a, b], {}),
        "Identity": ([a], {}),
        "Neg": ([a], {}),
    }
    return special.get(op, ([a, b], {}))


@pytest.mark.parametrize("op", sorted(onnx_sizes._FOLDS | onnx_sizes._ELEMENTWISE))
def test_folded_operators_give_what_the_reference_gives(op: str):
    rng = np.random.default_rng(0)
    for _ in range(30):
        inputs, attributes = example(op, rng)
        names = [f"i{k}" for k in range(len(inputs))]
        made = helper.make_node(op, names, ["y"], **attributes)
        values = dict(zip(names, map(np.asarray, inputs)))
        folded = onnx_sizes._value(made, values, {})
        assert folded is not None
        graph = helper.make_graph([made], "g", [], [helper.make_empty_tensor_value_info("y")])
        graph.input.extend(
            helper.make_tensor_value_info(n, helper.np_dtype_to_tensor_dtype(v.dtype), v.shape)
            for n, v in values.items()
        )
        reference = ReferenceEvaluator(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)]))
        (expected,) = reference.run(None, values)
        assert folded.shape == np.shape(expected)
        np.testing.assert_array_equal(folded, expected)
