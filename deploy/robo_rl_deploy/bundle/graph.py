"""A graph ready to run: onnxruntime on one CPU thread, named arrays in, named arrays out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import onnxruntime as ort

from robo_rl_deploy.errors import UserError

Shape = tuple[int, ...]


class Graph:
    """An onnxruntime session with its signature. Inputs and outputs are float32 of fixed shape."""

    def __init__(self, data: bytes, what: str, threads: int = 1) -> None:
        """Load the bytes of a model that passed `onnx_rules.check_graph`; `what` names it in errors.

        More than one thread only adds latency below about a million weights. Raises `UserError` where this version of
        onnxruntime cannot run the graph.
        """
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 4  # what matters comes back as an exception
        try:
            self._session = ort.InferenceSession(data, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime's exceptions share no base class of their own
            raise UserError(f"{what} does not run in onnxruntime {ort.__version__}: {_first_line(error)}") from error
        self.inputs: dict[str, Shape] = {item.name: tuple(item.shape) for item in self._session.get_inputs()}
        self.outputs: dict[str, Shape] = {item.name: tuple(item.shape) for item in self._session.get_outputs()}

    def run(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str]) -> list[np.ndarray]:
        """The named outputs for `feeds` (one float32 array an input). The arrays belong to the caller."""
        return self._session.run(outputs, feeds)


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0][:200]
