"""A graph in double precision: what it would give without rounding, to judge two implementations in float32."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, numpy_helper
from onnx.reference import ReferenceEvaluator

FLOAT, DOUBLE = TensorProto.FLOAT, TensorProto.DOUBLE


class Exact:
    """`run` takes the float32 inputs of the graph."""

    def __init__(self, model: onnx.ModelProto) -> None:
        copy = onnx.ModelProto()
        copy.CopyFrom(model)
        constants = [a.t for node in copy.graph.node for a in node.attribute if a.HasField("t")]
        for tensor in (*copy.graph.initializer, *constants):
            if tensor.data_type == FLOAT:
                tensor.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(tensor).astype(float), tensor.name))
        for node in copy.graph.node:
            for attribute in node.attribute:
                if node.op_type == "Cast" and attribute.name == "to" and attribute.i == FLOAT:
                    attribute.i = DOUBLE
        for value in (*copy.graph.input, *copy.graph.output):
            if value.type.tensor_type.elem_type == FLOAT:
                value.type.tensor_type.elem_type = DOUBLE
        self._evaluator = ReferenceEvaluator(copy)

    def run(self, feeds: dict[str, np.ndarray]) -> list[np.ndarray]:
        return self._evaluator.run(None, {name: array.astype(float) for name, array in feeds.items()})
