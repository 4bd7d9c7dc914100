"""From a graph to a program: every operator that C is written for, and a refusal by name for the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import onnx
from onnx import helper

from robo_rl_deploy.codegen import composites, windows
from robo_rl_deploy.codegen.elementwise import OPERATORS, elementwise
from robo_rl_deploy.codegen.movement import MOVED, move
from robo_rl_deploy.codegen.probe import Probe, probe
from robo_rl_deploy.codegen.program import Program, Value
from robo_rl_deploy.codegen.recurrent import recurrent
from robo_rl_deploy.errors import UserError

_REDUCTIONS = {
    "ReduceL1": "l1",
    "ReduceL2": "l2",
    "ReduceMax": "max",
    "ReduceMean": "mean",
    "ReduceMin": "min",
    "ReduceProd": "prod",
    "ReduceSum": "sum",
    "ReduceSumSquare": "square",
}


def lower(
    model: onnx.ModelProto, program: Program, inputs: Mapping[str, Value], example: Mapping[str, np.ndarray]
) -> dict[str, Value]:
    """Add the graph of `model` to `program`; its outputs by name. `inputs` are the graph's, in the program.

    `example` as for `probe`.

    Raises `UserError` for the first operator that no C is written for.
    """
    return _Lowering(model, program, inputs, probe(model, example)).outputs()


class _Lowering:
    def __init__(self, model: onnx.ModelProto, program: Program, inputs: Mapping[str, Value], found: Probe) -> None:
        self._model, self._p, self._found = model, program, found
        self._values: dict[str, Value] = dict(inputs)
        self._opset = next(o.version for o in model.opset_import if o.domain in ("", "ai.onnx"))

    def outputs(self) -> dict[str, Value]:
        """Those of the graph."""
        for node in self._found.nodes:
            for name, value in zip(node.output, self._node(node)):
                if not name:
                    continue
                assert value.shape == self._found.shapes[name], f"{node.op_type}: {value.shape}"
                self._values[name] = Value(value.cells, self._found.dtypes[name])
        return {value.name: self._value(value.name) for value in self._model.graph.output}

    def _value(self, name: str) -> Value:
        if name not in self._values:
            self._values[name] = self._p.constant(self._found.constants[name])
        return self._values[name]

    def _node(self, node: onnx.NodeProto) -> list[Value]:
        op, values = node.op_type, [self._value(name) if name else None for name in node.input]
        attributes = {a.name: helper.get_attribute_value(a) for a in node.attribute}
        known = [None if value is None else self._p.known(value) for value in values]
        if op == "Gather" and known[1] is None:
            return [self._pick(values, attributes)]
        if op in MOVED and (op != "Where" or known[0] is not None):
            return move(node, values, known, self._opset)
        if op in OPERATORS:
            return [elementwise(self._p, op, values, attributes, self._found.dtypes[node.output[0]])]
        if op in ("GRU", "LSTM"):
            return recurrent(self._p, op, values, attributes)
        write = _WRITERS.get(op)
        if write is None or any(node.output[1:]):
            raise UserError(
                f"policy.onnx: operator {op}{' with several outputs' * (write is not None)}; no C is written for it"
            )
        return [write(self._p, [v for v in values], attributes | {"opset": self._opset, "known": known, "op": op})]

    def _pick(self, values: list[Value | None], attributes: dict[str, Any]) -> Value:
        """Gather at places that are computed."""
        data, index = values
        assert data is not None
        assert index is not None
        axis = int(attributes.get("axis", 0)) % data.cells.ndim
        outer, inner = int(np.prod(data.shape[:axis])), int(np.prod(data.shape[axis + 1 :]))
        shape = (*data.shape[:axis], *index.shape, *data.shape[axis + 1 :])
        sizes = (outer, data.shape[axis], int(np.prod(index.shape)), inner)
        return self._p.fill("pick", shape, data.dtype, data, index, sizes=sizes)


Writer = Callable[[Program, list[Any], dict[str, Any]], Value]


def _axes(values: list[Any], attributes: dict[str, Any], ndim: int) -> list[int]:
    """Of a reduction: an attribute, or an input that is a constant."""
    if len(values) > 1 and values[1] is not None:
        axes = attributes["known"][1]
        if axes is None:
            raise UserError(f"policy.onnx: operator {attributes['op']} over computed axes; no C is written for it")
        return [int(axis) for axis in axes] or ([] if attributes.get("noop_with_empty_axes") else list(range(ndim)))
    return list(attributes.get("axes", [] if attributes.get("noop_with_empty_axes") else range(ndim)))


def _reduction(p: Program, values: list[Any], a: dict[str, Any]) -> Value:
    x = values[0]
    axes, keep = _axes(values, a, x.cells.ndim), bool(a.get("keepdims", 1))
    if not axes and a.get("noop_with_empty_axes"):
        return x
    if a["op"] == "ReduceLogSumExp":
        return composites.log_sum_exp(p, x, axes, keep)
    return composites.reduce_axes(p, _REDUCTIONS[a["op"]], x, axes, keep)


def _arg(p: Program, values: list[Any], a: dict[str, Any]) -> Value:
    what = a["op"].lower() + ("_last" if a.get("select_last_index") else "")
    return composites.reduce_axes(p, what, values[0], [int(a.get("axis", 0))], bool(a.get("keepdims", 1)))


def _gemm(p: Program, values: list[Any], a: dict[str, Any]) -> Value:
    x, w, c = [*values, None][:3]
    x = x.moved(np.transpose) if a.get("transA") else x
    w = w.moved(np.transpose) if a.get("transB") else w
    alpha, beta = float(a.get("alpha", 1.0)), float(a.get("beta", 1.0))
    n = w.shape[1]
    if c is not None and alpha == beta == 1.0 and c.cells.size == n and c.shape[-1:] == (n,):
        return composites.dense(p, x, w, c.moved(np.ravel))
    out = composites.scaled(p, composites.dense(p, x, w), alpha)
    return out if c is None else composites.add(p, out, composites.scaled(p, c, beta))


def _softmax(p: Program, values: list[Any], a: dict[str, Any]) -> Value:
    x, log = values[0], a["op"] == "LogSoftmax"
    if a["opset"] >= 13:
        return composites.softmax(p, x, int(a.get("axis", -1)), log)
    axis = int(a.get("axis", 1)) % x.cells.ndim
    flat = x.moved(lambda c: c.reshape(int(np.prod(c.shape[:axis])), -1))
    return composites.softmax(p, flat, -1, log).moved(lambda c: c.reshape(x.shape))


def _layer_norm(p: Program, values: list[Any], a: dict[str, Any]) -> Value:
    x, scale, bias = [*values, None][:3]
    axes = range(int(a.get("axis", -1)) % x.cells.ndim, x.cells.ndim)
    epsilon = float(a.get("epsilon", 1e-5))
    out = composites.mul(p, composites.normalised(p, x, axes, epsilon, a["op"] == "LayerNormalization"), scale)
    return out if bias is None else composites.add(p, out, bias)


def _batch_norm(p: Program, values: list[Any], a: dict[str, Any]) -> Value:
    scale, bias, mean, var = a["known"][1:5]
    if any(x is None for x in (scale, bias, mean, var)) or a.get("training_mode"):
        raise UserError("policy.onnx: operator BatchNormalization with statistics of its input; no C is written for it")
    rate = scale / np.sqrt(var.astype(float) + float(a.get("epsilon", 1e-5)))
    shape = [-1 if i == 1 else 1 for i in range(values[0].cells.ndim)]
    centred = composites.sub(p, values[0], p.constant(mean.reshape(shape)))
    return windows.affine(p, centred, p.constant(rate.astype(scale.dtype)), values[2], 1)


def _group_norm(p: Program, values: list[Any], a: dict[str, Any]) -> Value:
    """Per channel (instance) or group; before opset 21 a group has one scale, from then on a channel has."""
    x, scale, bias = values
    groups = x.shape[1] if a["op"] == "InstanceNormalization" else int(a["num_groups"])
    rows = x.moved(lambda c: c.reshape(c.shape[0], groups, -1))
    out = composites.normalised(p, rows, [2], float(a.get("epsilon", 1e-5))).moved(lambda c: c.reshape(x.shape))
    each = x.shape[1] // scale.shape[0]
    scale, bias = (v.moved(lambda c: np.repeat(c, each)) for v in (scale, bias))
    return windows.affine(p, out, scale, bias, 1)


def _global_pool(p: Program, values: list[Any], a: dict[str, Any]) -> Value:
    what = "mean" if a["op"] == "GlobalAveragePool" else "max"
    return composites.reduce_axes(p, what, values[0], range(2, values[0].cells.ndim), True)


def _cumsum(p: Program, values: list[Any], a: dict[str, Any]) -> Value:
    axis = a["known"][1]
    if axis is None:
        raise UserError("policy.onnx: operator CumSum over a computed axis; no C is written for it")
    return composites.cumsum(p, values[0], int(axis), bool(a.get("exclusive")), bool(a.get("reverse")))


_WRITERS: dict[str, Writer] = {
    **dict.fromkeys([*_REDUCTIONS, "ReduceLogSumExp"], _reduction),
    **dict.fromkeys(["ArgMax", "ArgMin"], _arg),
    **dict.fromkeys(["Softmax", "LogSoftmax"], _softmax),
    **dict.fromkeys(["LayerNormalization", "RMSNormalization"], _layer_norm),
    **dict.fromkeys(["InstanceNormalization", "GroupNormalization"], _group_norm),
    **dict.fromkeys(["GlobalAveragePool", "GlobalMaxPool"], _global_pool),
    **dict.fromkeys(["AveragePool", "MaxPool"], lambda p, v, a: windows.pool(p, a["op"], v[0], a)),
    "BatchNormalization": _batch_norm,
    "Conv": lambda p, v, a: windows.conv(p, v[0], v[1], v[2] if len(v) > 2 else None, a),
    "CumSum": _cumsum,
    "Einsum": lambda p, v, a: windows.einsum(p, a["equation"].decode(), v),
    "Gemm": _gemm,
    "MatMul": lambda p, v, a: composites.matmul(p, *v),
}
