"""A torch module to a self-contained ONNX graph."""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from robo_rl.errors import UserError

OPSET = 18


def to_onnx(
    module: nn.Module, example: tuple[Tensor, ...], inputs: Sequence[str], outputs: Sequence[str], keep_unused: bool
) -> bytes:
    """ONNX bytes of `module.forward(*example)` with static shapes and full precision.

    Inputs that no output depends on are left out of the graph, or declared all the same with `keep_unused`.

    Raises UserError where the module does something that cannot be traced.
    """
    buffer = io.BytesIO()
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    try:
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # tracer remarks about constants, which the terms' indices are meant to be
            torch.onnx.export(
                module.eval(),
                example,
                buffer,  # type: ignore[arg-type]  # the stubs know paths only
                input_names=list(inputs),
                output_names=list(outputs),
                opset_version=OPSET,
                dynamo=False,
            )
    except (RuntimeError, TypeError, ValueError, torch.onnx.errors.OnnxExporterError) as error:
        raise UserError(f"cannot be traced into ONNX: {str(error).splitlines()[0]}") from error
    return _declared(buffer.getvalue(), example, inputs) if keep_unused else buffer.getvalue()


def _declared(graph: bytes, example: tuple[Tensor, ...], inputs: Sequence[str]) -> bytes:
    """The graph with every input declared, in the order asked for."""
    import onnx

    model = onnx.load_from_string(graph)
    found = {value.name: value for value in model.graph.input}
    del model.graph.input[:]
    for name, value in zip(inputs, example, strict=True):
        unused = onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, value.shape)
        model.graph.input.append(found.get(name, unused))
    return model.SerializeToString()
