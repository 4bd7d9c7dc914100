"""Convolutions, pools and Einstein sums: cells are laid out so that a product or a reduction of rows remains."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np

from robo_rl_deploy.codegen.composites import add, dense, matmul, mul, reduce_axes
from robo_rl_deploy.codegen.program import Program, Value
from robo_rl_deploy.errors import UserError


def conv(p: Program, x: Value, w: Value, bias: Value | None, attributes: dict[str, Any]) -> Value:
    """Convolution [1, C, *S] with w [O, C / groups, *K] over any number of axes."""
    groups, kernel = int(attributes.get("group", 1)), w.shape[2:]
    seen = _windows(p, x, kernel, attributes, p.constant(np.zeros(1, x.dtype)))  # [C, *out, *K]
    out = seen.shape[1 : 1 + len(kernel)]
    per, made = x.shape[1] // groups, w.shape[0] // groups
    parts = []
    for g in range(groups):
        patch = np.moveaxis(seen.cells[g * per : (g + 1) * per], 0, len(kernel)).reshape(int(np.prod(out)), -1)
        weight = w.cells[g * made : (g + 1) * made].reshape(made, -1).T
        extra = None if bias is None else Value(bias.cells[g * made : (g + 1) * made], bias.dtype)
        parts.append(dense(p, Value(patch, x.dtype), Value(weight, w.dtype), extra).cells.T)
    return Value(np.concatenate(parts).reshape(1, w.shape[0], *out), x.dtype)


def pool(p: Program, op: str, x: Value, attributes: dict[str, Any]) -> Value:
    """MaxPool or AveragePool of [1, C, *S]."""
    kernel = tuple(attributes["kernel_shape"])
    axes = range(-len(kernel), 0)
    if op == "MaxPool":
        seen = _windows(p, x, kernel, attributes, p.constant(np.full(1, -np.inf, x.dtype)))
        return reduce_axes(p, "max", seen, axes, False).moved(lambda c: c[None])
    seen = _windows(p, x, kernel, attributes, p.constant(np.zeros(1, x.dtype)))
    total = reduce_axes(p, "sum", seen, axes, False)
    count = np.full(seen.shape[1 : -len(kernel)], np.prod(kernel), x.dtype)
    if not attributes.get("count_include_pad", 0):
        ones = Value(np.ones((1, 1, *x.shape[2:]), np.int64), x.dtype)
        count = _cut(ones.cells, kernel, attributes, 0)[0].sum(tuple(axes)).astype(x.dtype)
    return mul(p, total, p.constant((1.0 / count).astype(x.dtype))).moved(lambda c: c[None])


def einsum(p: Program, equation: str, values: Sequence[Value]) -> Value:
    """One or two operands, every letter once in each; raises `UserError` for other equations."""
    left, arrow, right = equation.replace(" ", "").partition("->")
    terms = left.split(",")
    if not arrow:
        right = "".join(sorted(c for c in set(left) - {","} if left.count(c) == 1))
    if "." in equation or len(terms) > 2 or any(len(set(term)) != len(term) for term in [*terms, right]):
        raise UserError(f'policy.onnx: operator Einsum with "{equation}"; no C is written for it')
    pairs = [
        _summed(p, term, value, right + "".join(terms[:i] + terms[i + 1 :]))
        for i, (term, value) in enumerate(zip(terms, values))
    ]
    if len(pairs) == 1:
        term, value = pairs[0]
        return value.moved(lambda c: c.transpose([term.index(letter) for letter in right]))
    (ta, a), (tb, b) = pairs
    both = [c for c in ta if c in tb]
    batch, inner = [c for c in both if c in right], [c for c in both if c not in right]
    rows, columns = [c for c in ta if c not in tb], [c for c in tb if c not in ta]
    size = dict(zip(ta, a.shape)) | dict(zip(tb, b.shape))
    x = _blocks(a, ta, (batch, rows, inner), size)
    y = _blocks(b, tb, (batch, inner, columns), size)
    order = [*batch, *rows, *columns]
    out = matmul(p, x, y).moved(lambda c: c.reshape([size[letter] for letter in order]))
    return out.moved(lambda c: c.transpose([order.index(letter) for letter in right]))


def _blocks(x: Value, term: str, blocks: tuple[list[str], ...], size: dict[str, int]) -> Value:
    """The axes of each block become one axis."""
    cells = x.cells.transpose([term.index(letter) for block in blocks for letter in block])
    return Value(cells.reshape([int(np.prod([size[c] for c in block])) for block in blocks]), x.dtype)


def _summed(p: Program, term: str, x: Value, kept: str) -> tuple[str, Value]:
    """Without the axes that nobody else has."""
    axes = [i for i, letter in enumerate(term) if letter not in kept]
    left = "".join(letter for letter in term if letter in kept)
    return (left, reduce_axes(p, "sum", x, axes, False)) if axes else (term, x)


def _windows(p: Program, x: Value, kernel: tuple[int, ...], attributes: dict[str, Any], fill: Value) -> Value:
    """What each place of the result sees: [C, *out, *kernel]."""
    del p
    if x.shape[0] != 1:
        raise UserError("policy.onnx: a convolution or pool over more than one picture; no C is written for it")
    return Value(_cut(x.cells, kernel, attributes, int(fill.cells[0]))[0], x.dtype)


def _cut(cells: np.ndarray, kernel: tuple[int, ...], attributes: dict[str, Any], fill: int) -> np.ndarray:
    """[1, C, *S] -> [1, C, *out, *kernel]; beyond the border is `fill`."""
    if attributes.get("ceil_mode"):
        raise UserError("policy.onnx: a pool with ceil_mode; no C is written for it")
    n = len(kernel)
    strides = list(attributes.get("strides", [1] * n))
    dilations = list(attributes.get("dilations", [1] * n))
    reach = [(k - 1) * d + 1 for k, d in zip(kernel, dilations)]
    pads = _pads(cells.shape[2:], reach, strides, attributes)
    padded = np.pad(cells, [(0, 0), (0, 0), *pads], constant_values=fill)
    out = [(size - r) // s + 1 for size, r, s in zip(padded.shape[2:], reach, strides)]
    seen = []
    for at in itertools.product(*(range(k) for k in kernel)):
        cut = [slice(i * d, i * d + (o - 1) * s + 1, s) for i, d, o, s in zip(at, dilations, out, strides)]
        seen.append(padded[(slice(None), slice(None), *cut)])
    return np.stack(seen, -1).reshape([*cells.shape[:2], *out, *kernel])


def _pads(
    sizes: Sequence[int], reach: list[int], strides: list[int], attributes: dict[str, Any]
) -> list[tuple[int, int]]:
    n = len(reach)
    auto = attributes.get("auto_pad", b"NOTSET").decode()
    if auto in ("NOTSET", "VALID"):
        pads = list(attributes.get("pads", [0] * 2 * n)) if auto == "NOTSET" else [0] * 2 * n
        return list(zip(pads[:n], pads[n:]))
    total = [max((-(-size // s) - 1) * s + r - size, 0) for size, r, s in zip(sizes, reach, strides)]
    return [(t // 2, t - t // 2) if auto == "SAME_UPPER" else (t - t // 2, t // 2) for t in total]


def affine(p: Program, x: Value, scale: Value, bias: Value | None, axis: int) -> Value:
    """x times scale plus bias, both along `axis`."""
    shape = [-1 if i == axis else 1 for i in range(x.cells.ndim)]
    out = mul(p, x, scale.moved(lambda c: c.reshape(shape)))
    return out if bias is None else add(p, out, bias.moved(lambda c: c.reshape(shape)))
