"""Operators that reduce rows, and those made of several steps: normalisations, softmax, products, recurrent cells."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from robo_rl_deploy.codegen.elementwise import suffix
from robo_rl_deploy.codegen.literals import literal
from robo_rl_deploy.codegen.program import Program, Value


def add(p: Program, a: Value, b: Value) -> Value:
    """a + b."""
    return p.map(lambda x, y: f"({x} + {y})", a.dtype, a, b)


def sub(p: Program, a: Value, b: Value) -> Value:
    """a - b."""
    return p.map(lambda x, y: f"({x} - {y})", a.dtype, a, b)


def mul(p: Program, a: Value, b: Value) -> Value:
    """a b, element by element."""
    return p.map(lambda x, y: f"({x} * {y})", a.dtype, a, b)


def call(p: Program, name: str, x: Value) -> Value:
    """A function with a variant for each type, say `p_exp`."""
    return p.map(lambda a: f"{name}{suffix(x.dtype)}({a})", x.dtype, x)


def scaled(p: Program, x: Value, factor: float) -> Value:
    """x times a number."""
    return x if factor == 1.0 else p.map(lambda a: f"({a} * {literal(factor, x.dtype)})", x.dtype, x)


def reduce_axes(p: Program, what: str, x: Value, axes: Sequence[int], keepdims: bool) -> Value:
    """`what` (sum, mean, max, min, prod, l1, l2, square, argmax, argmin) over `axes`."""
    axes = sorted(axis % x.cells.ndim for axis in axes)
    kept = [axis for axis in range(x.cells.ndim) if axis not in axes]
    rows = x.cells.transpose([*kept, *axes]).reshape([*(x.shape[a] for a in kept), -1])
    shape = [1 if axis in axes else size for axis, size in enumerate(x.shape)]
    dtype = np.dtype(np.int64) if what.startswith("arg") else x.dtype
    sizes = (int(np.prod(rows.shape[:-1])), rows.shape[-1])
    out = p.fill("reduce", shape, dtype, Value(rows, x.dtype), sizes=sizes, what=what)
    return out if keepdims else out.moved(lambda c: c.reshape([x.shape[axis] for axis in kept]))


def cumsum(p: Program, x: Value, axis: int, exclusive: bool, reverse: bool) -> Value:
    """Running sum along `axis`."""
    rows = np.moveaxis(x.cells, axis, -1)
    rows = rows[..., ::-1] if reverse else rows
    sizes = (int(np.prod(rows.shape[:-1])), rows.shape[-1])
    what = "exclusive" if exclusive else ""
    out = p.fill("cumsum", rows.shape, x.dtype, Value(rows, x.dtype), sizes=sizes, what=what)
    return out.moved(lambda c: np.moveaxis(c[..., ::-1] if reverse else c, -1, axis))


def log_sum_exp(p: Program, x: Value, axes: Sequence[int], keepdims: bool) -> Value:
    """log of the sum of e^x over `axes`, safe for large x."""
    top = reduce_axes(p, "max", x, axes, True)
    total = reduce_axes(p, "sum", call(p, "p_exp", sub(p, x, top)), axes, True)
    out = add(p, call(p, "log", total), top)
    axes = [axis % x.cells.ndim for axis in axes]
    return out if keepdims else out.moved(lambda c: c.reshape([s for a, s in enumerate(x.shape) if a not in axes]))


def softmax(p: Program, x: Value, axis: int, log: bool) -> Value:
    """Along `axis`; its logarithm with `log`."""
    if log:
        return sub(p, x, log_sum_exp(p, x, [axis], True))
    shifted = call(p, "p_exp", sub(p, x, reduce_axes(p, "max", x, [axis], True)))
    total = reduce_axes(p, "sum", shifted, [axis], True)
    return p.map(lambda a, b: f"({a} / {b})", x.dtype, shifted, total)


def normalised(p: Program, x: Value, axes: Sequence[int], epsilon: float, centre: bool = True) -> Value:
    """x less its mean (with `centre`), over its root mean square along `axes`."""
    d = sub(p, x, reduce_axes(p, "mean", x, axes, True)) if centre else x
    f, eps = suffix(x.dtype), literal(epsilon, x.dtype)
    variance = p.map(
        lambda a: f"({a} / {literal(np.prod([x.shape[i] for i in axes]), x.dtype)})",
        x.dtype,
        reduce_axes(p, "square", d, axes, True),
    )
    rate = p.map(lambda a: f"(1 / sqrt{f}({a} + {eps}))", x.dtype, variance)
    return mul(p, d, rate)


def dense(p: Program, x: Value, w: Value, bias: Value | None = None) -> Value:
    """x [M, K] times w [K, N], plus bias [N]."""
    (m, k), n = x.shape, w.shape[1]
    if p.known(x) is not None and p.known(w) is None:
        turned = dense(p, w.moved(np.transpose), x.moved(np.transpose))
        out = turned.moved(np.transpose)
        return out if bias is None else add(p, out, bias)
    extra = [] if bias is None else [bias]
    return p.fill("dense", (m, n), x.dtype, x, w, *extra, sizes=(m, k, n), what="bias" if extra else "")


def matmul(p: Program, a: Value, b: Value) -> Value:
    """numpy's matmul."""
    x, y = a.cells, b.cells
    x, y = (x[None] if x.ndim == 1 else x), (y[:, None] if y.ndim == 1 else y)
    if y.ndim == 2:
        rows = dense(p, Value(x.reshape(-1, x.shape[-1]), a.dtype), Value(y, b.dtype))
        out = rows.cells.reshape([*x.shape[:-1], y.shape[-1]])
    else:
        batch = np.broadcast_shapes(x.shape[:-2], y.shape[:-2])
        x = np.broadcast_to(x, [*batch, *x.shape[-2:]]).reshape(-1, *x.shape[-2:])
        y = np.broadcast_to(y, [*batch, *y.shape[-2:]]).reshape(-1, *y.shape[-2:])
        each = [dense(p, Value(u, a.dtype), Value(v, b.dtype)).cells for u, v in zip(x, y)]
        out = np.stack(each).reshape([*batch, x.shape[-2], y.shape[-1]])
    out = out[..., 0, :] if a.cells.ndim == 1 else out
    return Value(out[..., 0] if b.cells.ndim == 1 else out, a.dtype)


def gru_cell(p: Program, x: Value, h: Value, w: Value, r: Value, wb: Value, rb: Value, after: bool) -> Value:
    """One step; gates in ONNX's order z, r, h. x, h [1, *]; w, r [3H, *]; wb, rb [3H]; `after`: linear_before_reset."""
    n = h.shape[1]
    from_x = dense(p, x, w.moved(np.transpose), wb)
    gates = dense(p, h, Value(r.cells[: 2 * n].T, r.dtype), Value(rb.cells[: 2 * n], rb.dtype))
    zr = call(p, "p_sigmoid", add(p, _part(from_x, 0, 2 * n), gates))
    z, reset = _part(zr, 0, n), _part(zr, n, 2 * n)
    last, bias = Value(r.cells[2 * n :].T, r.dtype), Value(rb.cells[2 * n :], rb.dtype)
    past = mul(p, reset, dense(p, h, last, bias)) if after else dense(p, mul(p, reset, h), last, bias)
    fresh = call(p, "p_tanh", add(p, _part(from_x, 2 * n, 3 * n), past))
    return p.map(lambda a, b, c: f"((1 - {a}) * {b} + {a} * {c})", h.dtype, z, fresh, h)


def lstm_cell(
    p: Program, x: Value, h: Value, c: Value, w: Value, r: Value, wb: Value, rb: Value
) -> tuple[Value, Value]:
    """One step; gates in ONNX's order i, o, f, c. Returns h and c [1, H]."""
    n = h.shape[1]
    gates = add(p, dense(p, x, w.moved(np.transpose), wb), dense(p, h, r.moved(np.transpose), rb))
    sigma = call(p, "p_sigmoid", _part(gates, 0, 3 * n))
    i, o, f = (_part(sigma, k * n, (k + 1) * n) for k in range(3))
    fresh = call(p, "p_tanh", _part(gates, 3 * n, 4 * n))
    cell = p.map(lambda a, b, d, e: f"({a} * {b} + {d} * {e})", h.dtype, f, c, i, fresh)
    return mul(p, o, call(p, "p_tanh", cell)), cell


def _part(x: Value, first: int, end: int) -> Value:
    return x.moved(lambda c: c[:, first:end])
