"""One node or more of every operator that a bundle may contain, with inputs that it is defined for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

OUT = "out"


@dataclass(frozen=True)
class Case:
    """`node` on float32 inputs of `shapes` within `low` and `high`, and on `constants`, in the order of `inputs`."""

    op: str
    shapes: tuple[tuple[int, ...], ...]
    attributes: dict[str, Any] = field(default_factory=dict)
    constants: tuple[np.ndarray | None, ...] = ()  # after the inputs; None: left out
    low: float = -3.0
    high: float = 3.0
    whole: tuple[str, ...] = ()  # casts of the inputs before: "int64", "bool", "double" or "" each
    outputs: int = 1
    opset: int = 18


def ints(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


def weights(*shape: int) -> np.ndarray:
    return np.random.default_rng(len(shape) * 100 + sum(shape)).normal(0.0, 0.4, shape).astype(np.float32)


V, W, S = (1, 20), (1, 5), (2, 3, 4)  # longer and shorter than what is written out one by one; several axes
_UNARY = """
    Abs Ceil Cos Cosh Elu Erf Exp Floor HardSigmoid HardSwish Identity IsInf IsNaN LeakyRelu Mish Neg Relu Round Selu
    Sigmoid Sign Sin Sinh Softplus Softsign Tanh
"""
_SWEEP = (
    Case("Acos", (V,), low=-1, high=1),
    Case("Asin", (V,), low=-1, high=1),
    Case("Atan", (V,)),
    Case("Tan", (V,), low=-1, high=1),
    Case("Log", (V,), low=0.1, high=5),
    Case("Sqrt", (V,), low=0, high=5),
    Case("Reciprocal", (V,), low=0.5, high=5),
    Case("Exp", (V,), low=-100, high=80),
    Case("Exp", (V,), whole=("double",)),
    Case("Tanh", (V,), whole=("double",)),
    Case("Tanh", (V,), low=-0.7, high=0.7),
    Case("Sigmoid", (V,), low=-100, high=100),
    Case("Elu", (V,), {"alpha": 0.7}),
    Case("LeakyRelu", (V,), {"alpha": 0.3}),
    Case("Selu", (V,), {"alpha": 1.1, "gamma": 0.9}),
    Case("HardSigmoid", (V,), {"alpha": 0.3, "beta": 0.4}),
    Case("Abs", (V,), whole=("int64",)),
    Case("Neg", (W,), whole=("int64",)),
    Case("Sign", (V,), whole=("int64",)),
    Case("Gelu", (V,), opset=20),
    Case("Gelu", (V,), {"approximate": "tanh"}, opset=20),
    Case("Swish", (V,), {"alpha": 0.7}, opset=24),
)
_BINARY = (
    *(Case(op, (V, V)) for op in ("Add", "Sub", "Mul", "Greater", "GreaterOrEqual", "Less", "LessOrEqual")),
    *(Case(op, ((2, 3, 4), (3, 1))) for op in ("Add", "Sub", "Mul", "Max", "Min")),
    Case("Div", (V, V), low=0.5),
    Case("Div", (V, V), whole=("int64", "int64"), low=1),
    Case("Mul", (W, (1, 1))),
    Case("Equal", (V, V), whole=("int64", "int64")),
    Case("And", (V, V), whole=("bool", "bool")),
    Case("Or", (V, V), whole=("bool", "bool")),
    Case("Xor", (W, W), whole=("bool", "bool")),
    Case("Not", (W,), whole=("bool",)),
    Case("Mod", (V, V), {"fmod": 1}, low=0.5),
    Case("Mod", (V,), constants=(ints(3),), whole=("int64",)),
    Case("Mod", (V,), constants=(ints(-3),), whole=("int64",)),
    Case("Mod", (V,), {"fmod": 1}, (ints(3),), whole=("int64",)),
    Case("Pow", (V, V), low=0.2, high=2),
    Case("Pow", (V,), constants=(np.float32(2.0),)),
    Case("Pow", (V,), constants=(np.float32(3.0),)),
    Case("PRelu", (V,), constants=(weights(20),)),
    Case("Max", (V, V, V)),
    Case("Min", (V, (1, 1))),
    Case("Mean", (V, V, V)),
    Case("Sum", (V, V, V)),
    Case("Clip", (V,), constants=(np.float32(-0.5), np.float32(0.7))),
    Case("Clip", (V,), constants=(None, np.float32(0.7))),
    Case("Clip", (V,), constants=(np.float32(0.3),)),
    Case("Where", (V, V, V), whole=("bool", "", "")),
    Case("Where", (W, W), constants=()),
    Case("Cast", (V,), {"to": 7}),
    Case("Cast", (V,), {"to": 6}),
    Case("Cast", (V,), {"to": 9}),
    Case("Cast", (V,), {"to": 11}),
    Case("Cast", (V,), {"to": 1}, whole=("double",)),
    Case("CastLike", (V,), constants=(ints(0),)),
)
_MOVED = (
    Case("Concat", (V, W), {"axis": 1}),
    Case("Concat", (S, S), {"axis": -2}),
    Case("Expand", ((3, 1),), constants=(ints(2, 3, 4),)),
    Case("Flatten", (S,), {"axis": 2}),
    Case("Gather", (S,), {"axis": 1}, (ints(2, 0, -1),)),
    Case("Gather", (S,), {"axis": 2}, (np.array(1, np.int64),)),
    Case("Gather", (S, (5,)), {"axis": 1}, whole=("", "int64"), low=0, high=2.9),
    Case("Gather", (V, (1,)), {"axis": 1}, whole=("", "int64"), low=-3, high=2.9),
    Case("GatherElements", (S,), {"axis": 1}, (np.array([[[2, 0, 1, 1]], [[0, -1, 2, 0]]], np.int64),)),
    Case("GatherND", (S,), constants=(np.array([[1, 2], [0, 0]], np.int64),)),
    Case("Pad", (S,), constants=(ints(0, 1, 0, 1, 0, 2), np.float32(0.5))),
    Case("Pad", (S,), constants=(ints(0, 1, 0, 1, 0, 2),)),
    Case("Pad", (S,), {"mode": "reflect"}, (ints(0, 1, 0, 1, 0, 2),)),
    Case("Pad", ((9, 10),), constants=(ints(3, 2, 3, 4), np.float32(0.5))),  # too many pieces to write them out
    Case("Transpose", ((9, 10),), {"perm": [1, 0]}),
    Case("Concat", ((10, 3), (10, 4)), {"axis": 1}),
    Case("Concat", ((60, 1), (60, 2)), {"axis": 1}),
    Case("Reshape", (S,), constants=(ints(4, -1),)),
    Case("ScatterElements", (S, (1, 1, 4)), {"axis": 1}, ()),
    Case("ScatterND", (S, (2, 4)), constants=()),
    Case("Slice", (S,), constants=(ints(3, 0), ints(-5, 2), ints(2, 1), ints(-1, 1))),
    Case("Split", (V,), {"axis": 1, "num_outputs": 3}, outputs=3),
    Case("Split", (V,), {"axis": 1}, (ints(3, 17),), outputs=2),
    Case("Squeeze", ((1, 3, 1),), constants=(ints(0),)),
    Case("Unsqueeze", (S,), constants=(ints(0, 2),)),
    Case("Tile", (S,), constants=(ints(2, 1, 3),)),
    Case("Transpose", (S,), {"perm": [2, 0, 1]}),
    Case("Trilu", ((4, 5),), {"upper": 0}),
    Case("Trilu", ((4, 5),), constants=(np.array(1, np.int64),)),
)
_REDUCED = (
    *(
        Case(f"Reduce{kind}", (S,), constants=(ints(0, 2),), low=0.2, high=2)
        for kind in ("L1", "L2", "LogSumExp", "Max", "Mean", "Min", "Prod", "Sum", "SumSquare")
    ),
    Case("ReduceSum", (S,)),
    Case("ReduceSum", (S,), {"keepdims": 0}, (ints(-1),), whole=("int64",)),
    Case("ReduceMax", (S,), {"keepdims": 0}, (ints(1),)),
    Case("ReduceSum", (S,), {"noop_with_empty_axes": 1}),
    Case("ReduceLogSumExp", (S,), {"keepdims": 0}, (ints(1),), low=50, high=95),
    Case("ArgMax", (S,), {"axis": 1}),
    Case("ArgMin", (S,), {"axis": -1, "keepdims": 0}),
    Case("ArgMax", (V,), {"axis": 1, "select_last_index": 1}, whole=("int64",)),
    Case("CumSum", (S,), constants=(np.array(1, np.int32),)),
    Case("CumSum", (S,), {"exclusive": 1, "reverse": 1}, (np.array(2, np.int32),)),
    Case("Softmax", (S,), {"axis": 1}),
    Case("Softmax", (V,), low=50, high=100),
    Case("LogSoftmax", (S,)),
)
_COMPOSITE = (
    Case("LayerNormalization", (S,), {"axis": 1}, (weights(3, 4), weights(3, 4))),
    Case("LayerNormalization", (V,), {"epsilon": 1e-3}, (weights(20),)),
    Case("RMSNormalization", (V,), constants=(weights(20),), opset=23),
    Case("BatchNormalization", (S,), constants=(weights(3), weights(3), weights(3), np.abs(weights(3)) + 0.1)),
    Case("InstanceNormalization", ((1, 3, 8),), constants=(weights(3), weights(3))),
    Case("GroupNormalization", ((1, 4, 8),), {"num_groups": 2}, (weights(4), weights(4)), opset=21),
    Case("Gemm", ((1, 9),), {"transB": 1}, (weights(20, 9), weights(20))),
    Case("Gemm", ((3, 9),), constants=(weights(9, 7), weights(3, 1))),
    Case("Gemm", ((9, 2), (9, 4)), {"transA": 1, "alpha": 0.5, "beta": 2.0}, (weights(4),)),
    Case("MatMul", ((1, 9),), constants=(weights(9, 30),)),
    Case("MatMul", ((2, 3, 4), (2, 4, 5))),
    Case("MatMul", ((2, 3, 4), (4, 5))),
    Case("MatMul", ((7,), (7, 3))),
    Case("MatMul", ((3, 7), (7,))),
    Case("MatMul", ((1, 9),), constants=(weights(9, 30).astype(float),), whole=("double",)),
    Case("Einsum", ((2, 3, 4), (2, 5, 4)), {"equation": "bik,bjk->bij"}),
    Case("Einsum", ((3, 4), (4, 2)), {"equation": "ij,jk"}),
    Case("Einsum", ((2, 3, 4),), {"equation": "ijk->ki"}),
    Case("Einsum", ((3,), (4,)), {"equation": "i,j->ji"}),
    Case("Conv", ((1, 3, 12),), {"kernel_shape": [3], "strides": [2], "pads": [1, 1]}, (weights(4, 3, 3), weights(4))),
    Case("Conv", ((1, 4, 7, 6),), {"group": 2, "dilations": [2, 1]}, (weights(6, 2, 2, 3),)),
    Case("Conv", ((1, 2, 7, 6),), {"auto_pad": "SAME_UPPER", "strides": [2, 2]}, (weights(3, 2, 2, 3), weights(3))),
    Case("AveragePool", ((1, 2, 7, 6),), {"kernel_shape": [3, 2], "strides": [2, 2], "pads": [1, 0, 1, 1]}),
    Case("AveragePool", ((1, 2, 7),), {"kernel_shape": [3], "pads": [1, 1], "count_include_pad": 1}),
    Case("MaxPool", ((1, 2, 7, 6),), {"kernel_shape": [3, 2], "strides": [2, 1], "pads": [1, 0, 1, 1]}),
    Case("GlobalAveragePool", ((1, 3, 4, 5),)),
    Case("GlobalMaxPool", ((1, 3, 4, 5),)),
    Case("GRU", ((3, 1, 5),), {"hidden_size": 6}, (weights(1, 18, 5), weights(1, 18, 6), weights(1, 36)), outputs=2),
    Case(
        "GRU",
        ((2, 1, 5),),
        {"hidden_size": 6, "linear_before_reset": 1, "direction": "bidirectional"},
        (weights(2, 18, 5), weights(2, 18, 6), weights(2, 36), None, weights(2, 1, 6)),
        outputs=2,
    ),
    Case("LSTM", ((3, 1, 5),), {"hidden_size": 6}, (weights(1, 24, 5), weights(1, 24, 6)), outputs=3),
    Case(
        "LSTM",
        ((3, 1, 5),),
        {"hidden_size": 6, "direction": "reverse"},
        (weights(1, 24, 5), weights(1, 24, 6), weights(1, 48), None, weights(1, 1, 6), weights(1, 1, 6) + 1),
        outputs=3,
    ),
)
_OLDER = (  # what is an input today was an attribute once
    Case("Softmax", (S,), {"axis": 1}, opset=11),
    Case("LogSoftmax", (S,), {"axis": 2}, opset=11),
    Case("ReduceMean", (S,), {"axes": [1], "keepdims": 0}, opset=11),
    Case("ReduceSum", (S,), opset=11),
    Case("Squeeze", ((1, 3, 1),), {"axes": [0]}, opset=11),
    Case("Unsqueeze", (S,), {"axes": [1]}, opset=11),
    Case("Split", (V,), {"axis": 1, "split": [3, 17]}, outputs=2, opset=11),
    Case("Clip", (V,), {"min": -0.5, "max": 0.7}, opset=10),
    Case("Slice", (S,), {"starts": [1], "ends": [3], "axes": [1]}, opset=9),
    Case("BatchNormalization", (S,), constants=(weights(3), weights(3), weights(3), np.abs(weights(3)) + 0.1), opset=9),
)


def _special(case: Case) -> Case:
    """Constants that stand between the inputs cannot be said above: see `order`."""
    if case.op == "Where" and len(case.shapes) == 2:
        return Case("Where", case.shapes, constants=(np.array([[True, False, True, True, False]]),))
    if case.op == "ScatterElements":
        return Case(case.op, case.shapes, case.attributes, (np.array([[[2, 0, 1, 1]]], np.int64),))
    if case.op == "ScatterND":
        return Case(case.op, case.shapes, constants=(np.array([[1, 2], [0, 0]], np.int64),))
    return case


def order(case: Case) -> list[tuple[str, int]]:
    """Inputs of the node: ("x", i) is input i, ("k", i) constant i."""
    x = [("x", i) for i in range(len(case.shapes))]
    k = [("k", i) for i in range(len(case.constants))]
    if case.op == "Where" and k:
        return k + x
    return [x[0], *k, x[1]] if case.op.startswith("Scatter") else x + k


CASES = [
    *(Case(op, (shape,)) for op in _UNARY.split() for shape in (V, W)),
    *map(_special, (*_SWEEP, *_BINARY, *_MOVED, *_REDUCED, *_COMPOSITE, *_OLDER)),
]
FOLDED = ("Constant", "ConstantOfShape", "EyeLike", "Range", "Shape", "Size")
"""Nothing is left of these: what they give depends on no input."""
