"""Generated C against onnxruntime, operator by operator."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from c_graph import CGraph, worst
from onnx import TensorProto, helper, numpy_helper
from onnx_cases import CASES, FOLDED, Case, order
from robo_rl_deploy.bundle.onnx_rules import ALLOWED_OPS
from robo_rl_deploy.codegen.graph import Field, compile_model
from robo_rl_deploy.codegen.probe import session
from robo_rl_deploy.errors import UserError

REFUSED = ("Resize", "TopK")
_CASTS = {"int64": TensorProto.INT64, "bool": TensorProto.BOOL, "double": TensorProto.DOUBLE}


def graph_of(cases: list[Case]) -> onnx.ModelProto:
    """All of them side by side in one graph, so that one compilation tests many."""
    nodes, inputs, outputs, constants = [], [], [], []
    for n, case in enumerate(cases):
        names = {}
        for i, shape in enumerate(case.shapes):
            inputs.append(helper.make_tensor_value_info(f"x{n}_{i}", TensorProto.FLOAT, shape))
            names["x", i] = f"x{n}_{i}"
            if case.whole and case.whole[i]:
                names["x", i] = f"cast{n}_{i}"
                nodes.append(helper.make_node("Cast", [f"x{n}_{i}"], [names["x", i]], to=_CASTS[case.whole[i]]))
        for i, array in enumerate(case.constants):
            names["k", i] = f"k{n}_{i}" if array is not None else ""
            if array is not None:
                constants.append(numpy_helper.from_array(np.asarray(array), names["k", i]))
        made = [f"out{n}_{i}" for i in range(case.outputs)]
        nodes.append(helper.make_node(case.op, [names[key] for key in order(case)], made, **case.attributes))
        outputs += made
    values = [onnx.ValueInfoProto(name=name) for name in outputs]
    graph = helper.make_graph(nodes, "cases", inputs, values, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", cases[0].opset)], ir_version=10)
    return onnx.shape_inference.infer_shapes(typed(model), strict_mode=True, data_prop=True)


def typed(model: onnx.ModelProto) -> onnx.ModelProto:
    """With the types and shapes of outputs, as onnxruntime finds them."""
    for value, found in zip(model.graph.output, session(model).get_outputs()):
        kind = found.type.removeprefix("tensor(").removesuffix(")")
        kinds = {"float": TensorProto.FLOAT, "int32": TensorProto.INT32, "float16": TensorProto.FLOAT16, **_CASTS}
        value.CopyFrom(helper.make_tensor_value_info(found.name, kinds[kind], found.shape))
    return model


@pytest.fixture(scope="module", params=sorted({case.opset for case in CASES}))
def compiled(request, tmp_path_factory) -> tuple[CGraph, list[Case]]:
    cases = [case for case in CASES if case.opset == request.param]
    return CGraph(graph_of(cases), tmp_path_factory.mktemp("cases")), cases


def feeds_of(cases: list[Case], rng: np.random.Generator) -> dict[str, np.ndarray]:
    return {
        f"x{n}_{i}": rng.uniform(case.low, case.high, shape).astype(np.float32)
        for n, case in enumerate(cases)
        for i, shape in enumerate(case.shapes)
    }


def test_every_operator_gives_what_onnxruntime_gives(compiled):
    graph, cases = compiled
    names = [value.name for value in graph.model.graph.output]
    for seed in range(20):
        feeds = feeds_of(cases, np.random.default_rng(seed))
        found, expected = graph.run(feeds), graph.expected(feeds)
        for name, ours, theirs in zip(names, found, expected, strict=True):
            case = cases[int(name.removeprefix("out").split("_")[0])]
            assert worst([ours], [theirs]) < 1e-6, (case, seed, ours, theirs)


def test_every_allowed_operator_is_compiled_folded_or_refused():
    assert {case.op for case in CASES} | set(FOLDED) | set(REFUSED) == ALLOWED_OPS
    assert not {case.op for case in CASES} & set(REFUSED)


def compile_only(case: Case) -> None:
    model = graph_of([case])
    compile_model(model, {v.name: Field(v.name, v.name, 1, True) for v in model.graph.input})


@pytest.mark.parametrize(
    ("case", "named"),
    [
        (Case("TopK", ((1, 9),), constants=(np.array([3], np.int64),), outputs=2), "TopK"),
        (Case("Resize", ((1, 1, 4),), constants=(None, np.ones(3, np.float32))), "Resize"),
        (Case("Cast", ((1, 9),), {"to": TensorProto.FLOAT16}), "Cast on float16"),
        (Case("MaxPool", ((1, 1, 4),), {"kernel_shape": [2]}, outputs=2), "MaxPool with several outputs"),
        (Case("MaxPool", ((1, 1, 5),), {"kernel_shape": [2], "strides": [2], "ceil_mode": 1}), "ceil_mode"),
        (Case("Pad", ((2, 3),), {"pads": [0, 1, 0, 1], "value": 0.5}, opset=10), "Pad of opset 10"),
        (Case("Einsum", ((3, 3),), {"equation": "ii->i"}), "Einsum"),
        (Case("Tile", ((1, 2), (2,)), whole=("", "int64"), low=1, high=2), "Tile"),
        (
            Case(
                "LSTM",
                ((3, 2, 5),),
                {"hidden_size": 6},
                (np.ones((1, 24, 5), np.float32), np.ones((1, 24, 6), np.float32)),
            ),
            "LSTM with a batch",
        ),
    ],
)
def test_what_no_c_is_written_for_is_refused_by_name_in_one_line(case, named):
    with pytest.raises(UserError) as caught:
        compile_only(case)
    assert named in str(caught.value)
    assert "\n" not in str(caught.value)


def test_nan_is_not_lost_on_its_way_through_limits(tmp_path: Path):
    """A clip, a maximum or a rectifier must not turn a broken number into a good one."""
    kinds = [Case("Relu", ((1, 9),)), Case("Clip", ((1, 9),), constants=(np.float32(-1), np.float32(1)))]
    kinds += [Case(op, ((1, 9), (1, 9))) for op in ("Max", "Min")]
    graph = CGraph(graph_of(kinds), tmp_path)
    feeds = {
        name: np.full(shape, np.nan if name.endswith("_0") else 1, np.float32) for name, shape in graph.shapes.items()
    }
    assert all(np.isnan(array).all() for array in graph.run(feeds))
    turned = {
        name: np.full(shape, 1 if name.endswith("_0") else np.nan, np.float32) for name, shape in graph.shapes.items()
    }
    assert all(np.isnan(array).all() for array in graph.run(turned)[2:])


def test_exp_overflows_and_underflows_as_it_should(tmp_path: Path):
    graph = CGraph(graph_of([Case("Exp", ((1, 12),)), Case("Tanh", ((1, 12),)), Case("Sigmoid", ((1, 12),))]), tmp_path)
    x = np.array([[0, -0.0, 88.7, 89, 1e30, np.inf, -87.3, -95, -103, -120, -np.inf, np.nan]], np.float32)
    exp, tanh, sigmoid = graph.run({name: x for name in graph.shapes})
    with np.errstate(over="ignore"):
        true = np.exp(x.astype(float)).astype(np.float32)
    np.testing.assert_allclose(exp, true, rtol=3e-7, atol=3e-45)
    np.testing.assert_allclose(tanh, np.tanh(x.astype(float)), rtol=3e-7)
    assert sigmoid[0, [5, 10]].tolist() == [1.0, 0.0]


def test_our_exp_and_tanh_are_within_two_units_of_the_last_place(tmp_path: Path):
    size = 200_000
    graph = CGraph(graph_of([Case("Exp", ((1, size),)), Case("Tanh", ((1, size),))]), tmp_path)
    x = np.linspace(-87, 88, size, dtype=np.float32)[None]
    y = (np.linspace(-1, 1, size) ** 3 * 12).astype(np.float32)[None]
    exp, tanh = graph.run({"x0_0": x, "x1_0": y})
    for found, true in ((exp, np.exp(x.astype(float))), (tanh, np.tanh(y.astype(float)))):
        assert (np.abs(found - true) / np.spacing(np.abs(true).astype(np.float32))).max() < 2.0
