"""Shapes, types and constants of a graph, found by running it once: its sizes depend on no data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import onnx
import onnxruntime as ort
from onnx import numpy_helper

from robo_rl_deploy.errors import UserError

C_TYPES = {"float32": "float", "float64": "double", "int64": "int64_t", "int32": "int32_t", "bool": "uint8_t"}
"""numpy's name of a type -> C's."""

_OF_SHAPE_ONLY = ("Shape", "Size")


@dataclass(frozen=True)
class Probe:
    """What is known of every tensor before any input is."""

    shapes: dict[str, tuple[int, ...]]
    dtypes: dict[str, np.dtype]
    constants: dict[str, np.ndarray]
    nodes: list[onnx.NodeProto]  # those that compute, in order, as far as an output needs them


def probe(model: onnx.ModelProto, example: Mapping[str, np.ndarray]) -> Probe:
    """What a run on `example` (inputs of the graph; ones for those that it does not name) shows.

    Raises `UserError` where onnxruntime cannot run the graph, or a tensor has a type that no C is written for.
    """
    found = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    inputs = [value for value in model.graph.input if value.name not in found]
    constant = set(found)
    for node in model.graph.node:
        if node.op_type in _OF_SHAPE_ONLY or all(name in constant for name in node.input if name):
            constant.update(node.output)
    feeds = {v.name: np.ones(_shape(v), np.float32) for v in inputs} | dict(example)
    found |= feeds | _every_tensor(model, feeds)
    nodes = _needed(model, constant)
    for node in nodes:
        for name in (*node.input, *node.output):
            if name and found[name].dtype.name not in C_TYPES:
                raise UserError(f"policy.onnx: operator {node.op_type} on {found[name].dtype}; no C is written for it")
    return Probe(
        shapes={name: array.shape for name, array in found.items()},
        dtypes={name: array.dtype for name, array in found.items()},
        constants={name: found[name] for name in constant if name in found},
        nodes=nodes,
    )


def session(model: onnx.ModelProto) -> ort.InferenceSession:
    """onnxruntime, operator by operator as written."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level = 4
    return ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def _every_tensor(model: onnx.ModelProto, feeds: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Whatever any node makes of `feeds`."""
    names = [name for node in model.graph.node for name in node.output if name]
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    del copy.graph.output[:]
    copy.graph.output.extend(onnx.ValueInfoProto(name=name) for name in names)
    try:
        return dict(zip(names, session(copy).run(names, feeds)))
    except Exception as error:  # onnxruntime's exceptions share no base class of their own
        raise UserError(
            f"policy.onnx does not run in onnxruntime {ort.__version__}: {error}".splitlines()[0]
        ) from error


def _needed(model: onnx.ModelProto, constant: set[str]) -> list[onnx.NodeProto]:
    wanted = {value.name for value in model.graph.output}
    nodes = []
    for node in reversed(model.graph.node):
        if wanted.intersection(node.output) and not constant.issuperset(node.output):
            wanted.update(node.input)
            nodes.append(node)
    return nodes[::-1]


def _shape(value: onnx.ValueInfoProto) -> tuple[int, ...]:
    return tuple(dim.dim_value for dim in value.type.tensor_type.shape.dim)
