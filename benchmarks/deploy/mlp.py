"""A network of dense layers with ELU between them, of random weights, as an ONNX graph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def weights_of(widths: Sequence[int], rng: np.random.Generator) -> dict[str, np.ndarray]:
    """W0, b0, W1, ... float32: W [out, in] that keeps the size of what goes through, b [out] of 0.1."""
    weights = {}
    for i, (before, after) in enumerate(pairwise(widths)):
        weights[f"W{i}"] = rng.normal(0, before**-0.5, (after, before)).astype(np.float32)
        weights[f"b{i}"] = rng.normal(0, 0.1, after).astype(np.float32)
    return weights


def layers(seen: str, out: str, count: int) -> list[onnx.NodeProto]:
    """From the value `seen` [1, in] to `out` [1, out], over `count` layers with the names of `weights_of`."""
    nodes, value = [], seen
    for i in range(count):
        is_last = i == count - 1
        nodes.append(helper.make_node("Gemm", [value, f"W{i}", f"b{i}"], [out if is_last else f"z{i}"], transB=1))
        value = f"h{i}"
        nodes += [] if is_last else [helper.make_node("Elu", [f"z{i}"], [value])]
    return nodes


def model(
    nodes: Sequence[onnx.NodeProto],
    inputs: Mapping[str, Sequence[int]],
    outputs: Mapping[str, Sequence[int]],
    constants: Mapping[str, np.ndarray],
) -> bytes:
    """The graph as a bundle holds it; `inputs` and `outputs` are shapes by name, all float32."""
    given, made = (
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in shapes.items()]
        for shapes in (inputs, outputs)
    )
    held = [numpy_helper.from_array(np.asarray(array), name) for name, array in constants.items()]
    graph = helper.make_graph(nodes, "mlp", given, made, held)
    made_of = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8)
    return bytes(made_of.SerializeToString())
