"""ONNX's GRU and LSTM, step by step: each step is written out, as a policy takes one."""

from __future__ import annotations

from typing import Any

import numpy as np

from robo_rl_deploy.codegen.composites import gru_cell, lstm_cell
from robo_rl_deploy.codegen.program import Program, Value
from robo_rl_deploy.errors import UserError

_GATES = {"GRU": 3, "LSTM": 4}
_USUAL = {"GRU": [b"Sigmoid", b"Tanh"], "LSTM": [b"Sigmoid", b"Tanh", b"Tanh"]}


def recurrent(p: Program, op: str, values: list[Value | None], attributes: dict[str, Any]) -> list[Value]:
    """Y [T, D, 1, H], Y_h [D, 1, H] and of an LSTM Y_c, for X [T, 1, in] and D directions.

    Raises `UserError` for a batch, sequence lengths, peepholes, clipping and unusual activations.
    """
    x, w, r, bias, lengths, h0, c0, peepholes = [*values, *[None] * 8][:8]
    assert x is not None
    assert w is not None
    assert r is not None
    directions, width = w.shape[0], r.shape[2]
    usual = attributes.get("activations", _USUAL[op] * directions) == _USUAL[op] * directions
    odd = {"a batch": x.shape[1] != 1, "sequence lengths": lengths is not None, "peepholes": peepholes is not None}
    odd |= {name: bool(attributes.get(name)) for name in ("clip", "layout", "input_forget")}
    odd["these activations"] = not usual
    if any(odd.values()):
        raise UserError(
            f"policy.onnx: operator {op} with {next(k for k, v in odd.items() if v)}; no C is written for it"
        )
    zeros = p.constant(np.zeros((directions, 2 * _GATES[op] * width), x.dtype)) if bias is None else bias
    nothing = p.constant(np.zeros((directions, 1, width), x.dtype))
    first, cells = h0 or nothing, c0 or nothing
    runs = [_run(p, op, x, [_row(v, d) for v in (w, r, zeros, first, cells)], d, attributes) for d in range(directions)]
    out = [Value(np.stack([run[0] for run in runs], 1), x.dtype)]
    return out + [Value(np.stack([run[i] for run in runs]), x.dtype) for i in range(1, 2 if op == "GRU" else 3)]


def _run(
    p: Program, op: str, x: Value, own: list[Value], direction: int, attributes: dict[str, Any]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cells of all h [T, 1, H], of the last h and c [1, H]."""
    w, r, bias, h, c = own
    n = _GATES[op] * h.shape[1]
    wb, rb = Value(bias.cells[:n], bias.dtype), Value(bias.cells[n:], bias.dtype)
    backward = direction == 1 or attributes.get("direction", b"forward") == b"reverse"
    steps, out = range(x.shape[0]), {}
    for t in reversed(steps) if backward else steps:
        if op == "GRU":
            h = gru_cell(p, _row(x, t), h, w, r, wb, rb, bool(attributes.get("linear_before_reset")))
        else:
            h, c = lstm_cell(p, _row(x, t), h, c, w, r, wb, rb)
        out[t] = h.cells
    return np.stack([out[t] for t in steps]), h.cells, c.cells


def _row(x: Value, i: int) -> Value:
    return Value(x.cells[i], x.dtype)
