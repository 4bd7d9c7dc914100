"""Operators that only move numbers: onnxruntime moves cell numbers in their place, once, while the C is written."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from robo_rl_deploy.codegen.probe import session
from robo_rl_deploy.codegen.program import ZERO, Value
from robo_rl_deploy.errors import UserError

MOVED: dict[str, tuple[int, ...] | None] = {
    "Concat": None,
    "Expand": (0,),
    "Flatten": (0,),
    "Gather": (0,),
    "GatherElements": (0,),
    "GatherND": (0,),
    "Identity": (0,),
    "Pad": (0, 2),
    "Reshape": (0,),
    "ScatterElements": (0, 2),
    "ScatterND": (0, 2),
    "Slice": (0,),
    "Split": (0,),
    "Squeeze": (0,),
    "Tile": (0,),
    "Transpose": (0,),
    "Trilu": (0,),
    "Unsqueeze": (0,),
    "Where": (1, 2),
}
"""Operator -> which of its inputs are moved; the others say where to, and must be constants."""


def move(node: onnx.NodeProto, values: list[Value | None], known: list[np.ndarray | None], opset: int) -> list[Value]:
    """What a node of `MOVED` makes of `values`, one a node's input.

    `known` holds the numbers of constant inputs. Raises `UserError` where the place of a number depends on data.
    """
    moved = MOVED[node.op_type]
    feeds, weights = {}, []
    for i, (name, value) in enumerate(zip(node.input, values)):
        if value is None:
            continue
        if moved is None or i in moved:
            feeds[f"in{i}"] = value.cells.astype(np.int64)
        elif (where := known[i]) is not None:
            weights.append(numpy_helper.from_array(where, f"in{i}"))
        else:
            raise UserError(
                f'policy.onnx: operator {node.op_type}: "{name}" has to be a constant; no C is written for it'
            )
    if any(a.name == "reduction" and a.s not in (b"", b"none") for a in node.attribute):
        raise UserError(f"policy.onnx: operator {node.op_type} with a reduction; no C is written for it")
    names = [f"in{i}" if value is not None else "" for i, value in enumerate(values)]
    copy = onnx.NodeProto()
    copy.CopyFrom(node)
    del copy.input[:], copy.output[:]
    copy.input.extend(names)
    copy.output.extend(f"out{i}" for i in range(len(node.output)))
    assert ZERO == 0  # Pad and Trilu fill with 0
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, cells.shape) for name, cells in feeds.items()]
    outputs = [onnx.ValueInfoProto(name=name) for name in copy.output]
    graph = helper.make_graph([copy], "move", inputs, outputs, weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    first = next(value for i, value in enumerate(values) if value is not None and f"in{i}" in feeds)
    try:
        return [Value(np.asarray(cells), first.dtype) for cells in session(model).run(None, feeds)]
    except Exception as error:  # onnxruntime's exceptions share no base class; old versions of Pad know no integers
        raise UserError(f"policy.onnx: operator {node.op_type} of opset {opset}; no C is written for it") from error
