"""What a graph in a bundle may contain, so that loading it can neither run foreign code nor read a file.

One self-contained protobuf, standard operators from an allow-list (no control flow, no randomness, no strings), static
shapes of bounded size, finite weights. Anything else is refused by name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import numpy as np
import onnx
from google.protobuf.message import DecodeError
from onnx import TensorProto, numpy_helper

from robo_rl_deploy.bundle.onnx_sizes import check_sizes
from robo_rl_deploy.errors import UserError, printable

MAX_GRAPH_BYTES = 512 * 2**20
"""Largest graph; a control policy has kilobytes to tens of megabytes, and protobuf ends at 2 GiB."""

MAX_NODES = 2**15
"""Most operators of a graph."""

_OPS = """
    Abs Acos Add And ArgMax ArgMin Asin Atan AveragePool BatchNormalization Cast CastLike Ceil Clip Concat Constant
    ConstantOfShape Conv Cos Cosh CumSum Div Einsum Elu Equal Erf Exp Expand EyeLike Flatten Floor GRU Gather
    GatherElements GatherND Gelu Gemm GlobalAveragePool GlobalMaxPool Greater GreaterOrEqual GroupNormalization
    HardSigmoid HardSwish Identity InstanceNormalization IsInf IsNaN LSTM LayerNormalization LeakyRelu Less
    LessOrEqual Log LogSoftmax MatMul Max MaxPool Mean Min Mish Mod Mul Neg Not Or PRelu Pad Pow RMSNormalization
    Range Reciprocal ReduceL1 ReduceL2 ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum
    ReduceSumSquare Relu Reshape Resize Round ScatterElements ScatterND Selu Shape Sigmoid Sign Sin Sinh Size Slice
    Softmax Softplus Softsign Split Sqrt Squeeze Sub Sum Swish Tan Tanh Tile TopK Transpose Trilu Unsqueeze Where
    Xor
"""
ALLOWED_OPS = frozenset(_OPS.split())
"""Standard operators without control flow, randomness, strings, sequences or sizes that depend on data."""

_FLOAT_TYPES = (TensorProto.FLOAT, TensorProto.DOUBLE, TensorProto.FLOAT16, TensorProto.BFLOAT16)
_STANDARD_DOMAINS = ("", "ai.onnx")


def check_graph(data: bytes, what: str) -> onnx.ModelProto:
    """The parsed model if it obeys the rules; `what` names the member. Raises `UserError` that names the offender."""
    try:
        return _check_graph(data, what)
    except UserError as error:
        raise UserError(printable(str(error))) from error
    except UnicodeDecodeError as error:
        raise UserError(f"{what} is not a valid ONNX graph: a name in it is no text") from error


def _check_graph(data: bytes, what: str) -> onnx.ModelProto:
    if len(data) > MAX_GRAPH_BYTES:
        raise UserError(f"{what} has {len(data) >> 20} MiB, more than {MAX_GRAPH_BYTES >> 20} MiB")
    try:
        model = onnx.load_model_from_string(data)
    except DecodeError as error:
        raise UserError(f"{what} is not an ONNX model") from error
    if max(len(model.graph.node), len(model.graph.initializer)) > MAX_NODES:
        raise UserError(f"{what} has more than {MAX_NODES} operators or constants; no policy needs so many")
    _check_operators(model, what)
    for tensor in _tensors(model.graph):
        _check_tensor(tensor, what)
    for value in (*model.graph.input, *model.graph.output):
        static_shape(value, what)
    try:
        onnx.checker.check_model(model, full_check=True)
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError, ValueError) as error:
        raise UserError(f"{what} is not a valid ONNX graph: {_first_line(error)}") from error
    check_sizes(model, what)
    return model


def operators(model: onnx.ModelProto) -> dict[str, int]:
    """How often each operator occurs, by name."""
    return dict(sorted(Counter(node.op_type for node in model.graph.node).items()))


def static_shape(value: Any, what: str) -> tuple[int, ...]:
    """Shape of a graph input or output. Raises `UserError` unless it is a float32 tensor of fixed, positive sizes."""
    tensor = value.type.tensor_type
    # protobuf gives bytes for a string that is not UTF-8
    if not isinstance(value.name, str) or not value.name.isprintable():
        raise UserError(f"{what}: an input or output has a name that cannot be printed")
    if tensor.elem_type != TensorProto.FLOAT:
        raise UserError(f'{what}: "{value.name}" is not a float32 tensor')
    if not tensor.HasField("shape") or any(
        not dim.HasField("dim_value") or dim.dim_value < 1 for dim in tensor.shape.dim
    ):
        raise UserError(f'{what}: "{value.name}" has no static shape; export it with batch 1 and fixed sizes')
    return tuple(dim.dim_value for dim in tensor.shape.dim)


def _check_operators(model: onnx.ModelProto, what: str) -> None:
    if model.functions or model.training_info:
        raise UserError(f"{what} holds local functions or training graphs; inline or remove them before export")
    if model.graph.sparse_initializer or any(
        a.HasField("sparse_tensor") for n in model.graph.node for a in n.attribute
    ):
        raise UserError(f"{what} holds sparse tensors; store them dense")
    for opset in model.opset_import:
        if opset.domain not in _STANDARD_DOMAINS:
            raise UserError(
                f'{what} uses the custom operator domain "{opset.domain}"; only standard ONNX runs on a robot'
            )
    for node in model.graph.node:
        if node.domain not in _STANDARD_DOMAINS:
            raise UserError(f'{what}: operator "{node.op_type}" is of the custom domain "{node.domain}"')
        if node.op_type not in ALLOWED_OPS:
            raise UserError(
                f'{what}: operator "{node.op_type}" is not on the allow-list of robo_rl_deploy.bundle.onnx_rules'
            )
        if any(attribute.HasField("g") or attribute.graphs for attribute in node.attribute):
            raise UserError(f'{what}: operator "{node.op_type}" holds a subgraph; control flow is not allowed')


def _tensors(graph: onnx.GraphProto) -> Iterator[TensorProto]:
    """Every constant of the graph: initialisers and the tensors in attributes."""
    yield from graph.initializer
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.HasField("t"):
                yield attribute.t
            yield from attribute.tensors
            if attribute.type in (onnx.AttributeProto.FLOAT, onnx.AttributeProto.FLOATS):
                yield numpy_helper.from_array(np.array([attribute.f, *attribute.floats], np.float32), attribute.name)


def _check_tensor(tensor: TensorProto, what: str) -> None:
    if tensor.data_location == TensorProto.EXTERNAL or tensor.external_data:
        raise UserError(f'{what}: tensor "{tensor.name}" keeps its data in another file; save the model as one file')
    try:
        values = numpy_helper.to_array(tensor)
    except (ValueError, TypeError, KeyError) as error:
        raise UserError(f'{what}: tensor "{tensor.name}" cannot be read: {_first_line(error)}') from error
    if tensor.data_type not in _FLOAT_TYPES:
        return
    with np.errstate(invalid="ignore"):  # a signalling NaN is found all the same
        is_finite = np.isfinite(values.astype(np.float64)).all()
    if not is_finite:
        raise UserError(
            f'{what}: tensor "{tensor.name}" holds a value that is not finite; train again or fix the export'
        )


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0][:200]
