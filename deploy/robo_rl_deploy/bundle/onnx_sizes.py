"""How large every tensor of a graph will be, known before the graph is loaded: a few bytes could ask for all memory.

Shape inference alone loses track where an exporter computes shapes (Shape, Gather, Concat, ... into Expand). Such
arithmetic on small constants is done here, one step at a time, between rounds of inference. The library's own
propagation of values is not used: it writes out a `Range` of any length.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

from robo_rl_deploy.errors import UserError

MAX_ELEMENTS = 2**25
"""Most numbers in a tensor between two operators."""
_SMALL = 1 << 10  # elements of a constant that may be part of a shape
_MAX_ROUNDS = 64  # of inference; each needs at least one more constant

Shape = tuple[int, ...]


def check_sizes(model: onnx.ModelProto, what: str) -> None:
    """Raise `UserError` where a tensor is larger than `MAX_ELEMENTS`, or as large as data say."""
    sketch = _without_weights(model)
    constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in sketch.graph.initializer}
    for _ in range(_MAX_ROUNDS):
        shapes = _infer(sketch, what)
        for name, shape in shapes.items():
            if math.prod(shape) > MAX_ELEMENTS:
                raise UserError(f'{what}: tensor "{name}" has more than {MAX_ELEMENTS} elements')
        if not _fold(sketch, constants, shapes):
            break
    for node in sketch.graph.node:
        if any(name and name not in shapes for name in node.output):
            raise UserError(f'{what}: how large the result of operator "{node.op_type}" is depends on data')


def _without_weights(model: onnx.ModelProto) -> onnx.ModelProto:
    """The graph with its large constants as inputs: inference copies all that it is given."""
    sketch = onnx.ModelProto(ir_version=model.ir_version, opset_import=model.opset_import)
    sketch.graph.name = model.graph.name
    sketch.graph.node.extend(model.graph.node)
    sketch.graph.output.extend(model.graph.output)
    weights = {t.name: t for t in model.graph.initializer}
    sketch.graph.input.extend(value for value in model.graph.input if value.name not in weights)
    for tensor in weights.values():
        if math.prod(tensor.dims) <= _SMALL:
            sketch.graph.initializer.append(tensor)
        else:
            declared = helper.make_tensor_value_info(tensor.name, tensor.data_type, list(tensor.dims))
            sketch.graph.input.append(declared)
    return sketch


def _infer(sketch: onnx.ModelProto, what: str) -> dict[str, Shape]:
    """Shapes that are known by now, by name."""
    try:
        graph = onnx.shape_inference.infer_shapes(sketch, strict_mode=True).graph
    except (onnx.shape_inference.InferenceError, ValueError, MemoryError) as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0][:200]
        raise UserError(f"{what} is not a valid ONNX graph: {reason}") from error
    values = {value.name: value.type.tensor_type for value in (*graph.input, *graph.value_info, *graph.output)}
    return {
        name: tuple(dim.dim_value for dim in tensor.shape.dim)
        for name, tensor in values.items()
        if tensor.HasField("shape") and all(dim.HasField("dim_value") for dim in tensor.shape.dim)
    } | {tensor.name: tuple(tensor.dims) for tensor in graph.initializer}


def _fold(sketch: onnx.ModelProto, constants: dict[str, np.ndarray], shapes: dict[str, Shape]) -> bool:
    """Put constants in place of operators on small constants; whether there were any."""
    kept = []
    for node in sketch.graph.node:
        value = _value(node, constants, shapes)
        if value is None:
            kept.append(node)
        else:
            constants[node.output[0]] = value
            sketch.graph.initializer.append(numpy_helper.from_array(value, node.output[0]))
    has_folded = len(kept) < len(sketch.graph.node)
    if has_folded:
        del sketch.graph.node[:]
        sketch.graph.node.extend(kept)
    return has_folded


def _value(node: onnx.NodeProto, constants: dict[str, np.ndarray], shapes: dict[str, Shape]) -> np.ndarray | None:
    """The node's only result where that is small and does not depend on the graph's inputs."""
    if len(node.output) != 1:
        return None
    attributes = {attribute.name: helper.get_attribute_value(attribute) for attribute in node.attribute}
    if node.op_type == "Shape" and node.input[0] in shapes:
        dims = np.array(shapes[node.input[0]], np.int64)
        return dims[attributes.get("start", 0) : attributes.get("end", len(dims))]
    fold = _FOLDS.get(node.op_type) or _ELEMENTWISE.get(node.op_type)
    if fold is None or not all(not name or name in constants for name in node.input):
        return None
    inputs = [constants[name] if name else None for name in node.input]
    given = [value.shape for value in inputs if value is not None]
    try:
        # Before anything is computed: what is broadcast, or put together, must be small too.
        is_wide = node.op_type in _ELEMENTWISE and math.prod(np.broadcast_shapes(*given)) > _SMALL
        if is_wide or sum(map(math.prod, given)) > 4 * _SMALL:
            return None
        with np.errstate(all="ignore"):
            value = fold(inputs, attributes)
    except (ArithmeticError, IndexError, KeyError, TypeError, ValueError):
        return None  # inference or the runtime will say what is wrong with it
    return np.array(value, order="C") if value is not None and value.size <= _SMALL else None


def _constant(inputs: Sequence[Any], attributes: dict[str, Any]) -> np.ndarray | None:
    for name, dtype in (("value_int", np.int64), ("value_ints", np.int64), ("value_float", np.float32)):
        if name in attributes:
            return np.array(attributes[name], dtype)
    tensor = attributes.get("value")
    return numpy_helper.to_array(tensor) if tensor is not None and math.prod(tensor.dims) <= _SMALL else None


def _filled(inputs: Sequence[Any], attributes: dict[str, Any]) -> np.ndarray | None:
    fill = numpy_helper.to_array(attributes["value"]).reshape(-1)[0] if "value" in attributes else np.float32(0)
    return np.full(inputs[0], fill) if _fits(inputs[0]) else None


def _range(inputs: Sequence[Any], attributes: dict[str, Any]) -> np.ndarray | None:
    first, end, step = (value.reshape(-1)[0] for value in inputs)
    return np.arange(first, end, step) if (float(end) - float(first)) / float(step) <= _SMALL else None


def _expand(inputs: Sequence[Any], attributes: dict[str, Any]) -> np.ndarray | None:
    shape = np.broadcast_shapes(inputs[0].shape, tuple(inputs[1]))
    return np.broadcast_to(inputs[0], shape) if math.prod(shape) <= _SMALL else None


def _slice(inputs: Sequence[Any], attributes: dict[str, Any]) -> np.ndarray:
    data, starts, ends = inputs[:3]
    axes, steps = (inputs[i] if len(inputs) > i else None for i in (3, 4))
    cut = [slice(None)] * data.ndim
    for i, (start, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True)):
        step = 1 if steps is None else int(steps[i])
        cut[i if axes is None else int(axes[i])] = slice(start, None if step < 0 and end < -data.size else end, step)
    return data[tuple(cut)]


def _reshape(inputs: Sequence[Any], attributes: dict[str, Any]) -> np.ndarray:
    data, shape = inputs
    return data.reshape([data.shape[i] if size == 0 else size for i, size in enumerate(shape.tolist())])


def _axes(inputs: Sequence[Any], attributes: dict[str, Any]) -> tuple[int, ...]:
    given = inputs[1].tolist() if len(inputs) > 1 else attributes["axes"]
    return tuple(int(axis) for axis in given)


def _divide(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Whole numbers are divided as in C, towards zero."""
    return np.trunc(np.true_divide(a, b)).astype(a.dtype) if a.dtype.kind in "iu" else np.true_divide(a, b)


def _fits(shape: np.ndarray) -> bool:
    return math.prod(int(size) for size in shape) <= _SMALL and all(size >= 0 for size in shape)


_FOLDS: dict[str, Callable[[Sequence[Any], dict[str, Any]], np.ndarray | None]] = {
    "Constant": _constant,
    "ConstantOfShape": _filled,
    "Range": _range,
    "Expand": _expand,
    "Slice": _slice,
    "Reshape": _reshape,
    "Concat": lambda x, a: np.concatenate(x, axis=a["axis"]),
    "Gather": lambda x, a: np.take(x[0], x[1], axis=a.get("axis", 0)),
    "Unsqueeze": lambda x, a: np.expand_dims(x[0], _axes(x, a)),
    "Squeeze": lambda x, a: np.squeeze(x[0], _axes(x, a)),
}
_ELEMENTWISE: dict[str, Callable[[Sequence[Any], dict[str, Any]], np.ndarray]] = {
    "Identity": lambda x, a: x[0],
    "Cast": lambda x, a: x[0].astype(helper.tensor_dtype_to_np_dtype(a["to"])),
    "Add": lambda x, a: x[0] + x[1],
    "Sub": lambda x, a: x[0] - x[1],
    "Mul": lambda x, a: x[0] * x[1],
    "Div": lambda x, a: _divide(x[0], x[1]),
    "Mod": lambda x, a: np.fmod(x[0], x[1]) if a.get("fmod") else np.mod(x[0], x[1]),
    "Neg": lambda x, a: -x[0],
    "Not": lambda x, a: ~x[0],
    "Less": lambda x, a: x[0] < x[1],
    "Greater": lambda x, a: x[0] > x[1],
    "Min": lambda x, a: functools.reduce(np.minimum, x),
    "Max": lambda x, a: functools.reduce(np.maximum, x),
    "Equal": lambda x, a: x[0] == x[1],
    "Where": lambda x, a: np.where(x[0], x[1], x[2]),
}
