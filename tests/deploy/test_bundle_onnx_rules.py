"""A graph that could run foreign code, read a file or produce NaN from its weights is refused by name."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from robo_rl_deploy.bundle import onnx_rules
from robo_rl_deploy.errors import UserError
from tiny_bundle import edited, model_bytes, policy_onnx

SHAPES = {"x": [1, 2]}, {"y": [1, 2]}


def one_node(*args, **kwargs) -> bytes:
    domain = kwargs.get("domain", "")
    return model_bytes([helper.make_node(*args, **kwargs)], *SHAPES, {}, domain=domain)


def test_the_tiny_policy_obeys():
    model = onnx_rules.check_graph(policy_onnx(), "policy.onnx")
    assert onnx_rules.operators(model) == {
        "Add": 1, "Clip": 1, "Concat": 1, "Gemm": 1, "Identity": 1, "Mul": 2, "Sub": 1
    }  # fmt: skip


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (one_node("RandomNormalLike", ["x"], ["y"]), '"RandomNormalLike" is not on the allow-list'),
        (one_node("Shout", ["x"], ["y"], domain="com.acme"), 'custom operator domain "com.acme"'),
        (one_node("Gelu", ["x"], ["y"], domain="com.microsoft"), "com.microsoft"),
        (b"", "not a valid ONNX graph|not an ONNX model"),
        (b"hello", "not an ONNX model"),
        (policy_onnx()[:-20], "not an ONNX model|not a valid|holds|cannot be read"),
    ],
)
def test_refused(model: bytes, message: str):
    with pytest.raises(UserError, match=message):
        onnx_rules.check_graph(model, "policy.onnx")


def test_control_flow_is_refused():
    branch = helper.make_graph(
        [helper.make_node("Identity", ["x"], ["b"])], "b", [], [helper.make_tensor_value_info("b", 1, [1, 2])]
    )
    node = helper.make_node("If", ["c"], ["y"], then_branch=branch, else_branch=branch)
    with pytest.raises(UserError, match=r'"If"'):
        onnx_rules.check_graph(model_bytes([node], *SHAPES, {"c": np.array(True)}), "policy.onnx")


def test_a_subgraph_under_an_allowed_name_is_refused():
    def add_subgraph(model: onnx.ModelProto) -> None:
        attribute = model.graph.node[0].attribute.add(name="body", type=onnx.AttributeProto.GRAPH)
        attribute.g.CopyFrom(helper.make_graph([], "inner", [], []))

    with pytest.raises(UserError, match=r"subgraph"):
        onnx_rules.check_graph(edited(policy_onnx(), add_subgraph), "policy.onnx")


def test_local_functions_are_refused():
    def add_function(model: onnx.ModelProto) -> None:
        model.functions.append(helper.make_function("local", "F", ["a"], ["b"], [], [helper.make_opsetid("", 18)]))

    with pytest.raises(UserError, match=r"local functions"):
        onnx_rules.check_graph(edited(policy_onnx(), add_function), "policy.onnx")


def test_external_data_is_refused():
    def externalise(model: onnx.ModelProto) -> None:
        tensor = model.graph.initializer[0]
        tensor.ClearField("raw_data")
        tensor.data_location = TensorProto.EXTERNAL
        tensor.external_data.add(key="location", value="../../etc/passwd")

    with pytest.raises(UserError, match=r'"W" keeps its data in another file'):
        onnx_rules.check_graph(edited(policy_onnx(), externalise), "policy.onnx")


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_weights_that_are_not_finite_are_refused(value: float):
    with pytest.raises(UserError, match=r'"b" holds a value that is not finite'):
        onnx_rules.check_graph(policy_onnx(b=np.array([value], np.float32)), "policy.onnx")
    half = np.array([value], np.float16)
    node = helper.make_node("Constant", [], ["c"], value=numpy_helper.from_array(half, "hidden"))
    with pytest.raises(UserError, match=r"not finite"):
        onnx_rules.check_graph(model_bytes([node], *SHAPES, {}), "policy.onnx")
    with pytest.raises(UserError, match=r'"alpha" holds'):
        onnx_rules.check_graph(one_node("Elu", ["x"], ["y"], alpha=value), "policy.onnx")


def test_sizes_must_be_static_and_types_float32():
    def make_dynamic(model: onnx.ModelProto) -> None:
        model.graph.input[0].type.tensor_type.shape.dim[0].dim_param = "batch"

    def make_double(model: onnx.ModelProto) -> None:
        model.graph.input[0].type.tensor_type.elem_type = TensorProto.DOUBLE

    with pytest.raises(UserError, match=r'"channel.joint_pos" has no static shape'):
        onnx_rules.check_graph(edited(policy_onnx(), make_dynamic), "policy.onnx")
    with pytest.raises(UserError, match=r'"channel.joint_pos" is not a float32'):
        onnx_rules.check_graph(edited(policy_onnx(), make_double), "policy.onnx")


def test_the_size_cap(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(onnx_rules, "MAX_GRAPH_BYTES", 100)
    with pytest.raises(UserError, match=r"more than"):
        onnx_rules.check_graph(policy_onnx(), "policy.onnx")
