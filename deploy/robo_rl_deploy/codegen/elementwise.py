"""Operators on single elements as C expressions."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import reduce
from typing import Any

import numpy as np

from robo_rl_deploy.codegen.literals import ctype, literal
from robo_rl_deploy.codegen.program import Program, Template, Value
from robo_rl_deploy.errors import UserError

Attributes = dict[str, Any]
_FLOATS = ("float32", "float64")
_BOOL = np.dtype(bool)


def _call(name: str) -> Template:
    """A function of the C library or of `helpers`."""
    return lambda *args: f"{name}({', '.join(args)})"


# {f} is "f" for float and "" for double; {x} the element; {name} an attribute as a number of the element's type.
_UNARY: dict[str, tuple[str, dict[str, float]]] = {
    "Abs": ("fabs{f}({x})", {}),
    "Acos": ("acos{f}({x})", {}),
    "Asin": ("asin{f}({x})", {}),
    "Atan": ("atan{f}({x})", {}),
    "Ceil": ("ceil{f}({x})", {}),
    "Cos": ("cos{f}({x})", {}),
    "Cosh": ("cosh{f}({x})", {}),
    "Elu": ("({x} < 0 ? {alpha} * (p_exp{f}({x}) - 1) : {x})", {"alpha": 1.0}),
    "Erf": ("erf{f}({x})", {}),
    "Exp": ("p_exp{f}({x})", {}),
    "Floor": ("floor{f}({x})", {}),
    "HardSigmoid": ("p_clip{f}({alpha} * {x} + {beta}, 0, 1)", {"alpha": 0.2, "beta": 0.5}),
    "HardSwish": ("({x} * p_clip{f}({x} / 6 + {half}, 0, 1))", {"half": 0.5}),
    "LeakyRelu": ("({x} < 0 ? {alpha} * {x} : {x})", {"alpha": 0.01}),
    "Log": ("log{f}({x})", {}),
    "Mish": ("({x} * p_tanh{f}(p_softplus{f}({x})))", {}),
    "Neg": ("(-{x})", {}),
    "Reciprocal": ("(1 / {x})", {}),
    "Relu": ("({x} < 0 ? 0 : {x})", {}),
    "Round": ("rint{f}({x})", {}),
    "Selu": (
        "({gamma} * ({x} < 0 ? {alpha} * (p_exp{f}({x}) - 1) : {x}))",
        {"alpha": 1.67326319217681884765625, "gamma": 1.05070102214813232421875},
    ),
    "Sigmoid": ("p_sigmoid{f}({x})", {}),
    "Sin": ("sin{f}({x})", {}),
    "Sinh": ("sinh{f}({x})", {}),
    "Softplus": ("p_softplus{f}({x})", {}),
    "Softsign": ("({x} / (1 + fabs{f}({x})))", {}),
    "Sqrt": ("sqrt{f}({x})", {}),
    "Swish": ("({x} * p_sigmoid{f}({alpha} * {x}))", {"alpha": 1.0}),
    "Tan": ("tan{f}({x})", {}),
    "Tanh": ("p_tanh{f}({x})", {}),
}
_INTEGER_UNARY = {"Abs": "({x} < 0 ? -{x} : {x})", "Neg": "(-{x})", "Relu": "({x} < 0 ? 0 : {x})"}
_SIGNS = "(({x} > 0) - ({x} < 0))"
_COMPARED = {"Equal": "==", "Greater": ">", "GreaterOrEqual": ">=", "Less": "<", "LessOrEqual": "<="}
_LOGICAL = {"And": "&&", "Or": "||", "Xor": "!="}
_ARITHMETIC = {"Add": "+", "Sub": "-", "Mul": "*"}
_FOLDED = {"Max": "({a} < {b} || {b} != {b} ? {b} : {a})", "Min": "({a} > {b} || {b} != {b} ? {b} : {a})"}

_SPECIAL = ("Mean", "Sum", "Sign", "Not", "IsNaN", "IsInf", "Cast", "CastLike", "Clip", "Div", "Gelu", "Mod")
OPERATORS = frozenset(
    (*_UNARY, *_COMPARED, *_LOGICAL, *_ARITHMETIC, *_FOLDED, *_SPECIAL, "PRelu", "Pow", "Where"),
)


def elementwise(p: Program, op: str, values: list[Value | None], attributes: Attributes, out: np.dtype) -> Value:
    """What `op` of `OPERATORS` makes of `values`, an element at a time. `out` is the type of the result.

    NaN stays NaN, so that it is seen at the end. Raises `UserError` for a variant that no C is written for.
    """
    x = values[0]
    assert x is not None
    present = [value for value in values if value is not None]
    if op in ("Max", "Min", "Sum", "Mean"):
        return _folded(p, op, present)
    if op == "Clip":
        return _clip(p, [*values, None, None][:3], attributes)
    return p.map(_template(op, x.dtype, attributes, out), out, *present)


def suffix(dtype: np.dtype) -> str:
    """Of the C library's functions for a type."""
    return "f" if dtype == np.float32 else ""


def cast(source: np.dtype, target: np.dtype) -> Template:
    """A number in another type. Whole numbers saturate; ONNX leaves open what a number too large becomes."""
    if target == source:
        return lambda x: x
    if target == _BOOL:
        return lambda x: f"({x} != 0)"
    if target.kind == "i" and source.kind == "f":
        return _call(f"p_to_int{8 * target.itemsize}")
    if target.kind == "i" and target.itemsize < source.itemsize:
        return lambda x: f"((int32_t)(uint32_t)({x}))"
    return lambda x: f"(({ctype(target)})({x}))"


def _template(op: str, dtype: np.dtype, attributes: Attributes, out: np.dtype) -> Template:
    simple = _symbolic(op, dtype, attributes)
    if simple is not None:
        return simple
    special: dict[str, Callable[[], Template]] = {
        "Cast": lambda: cast(dtype, out),
        "CastLike": lambda: lambda x, like: cast(dtype, out)(x),
        "Div": lambda: _div(dtype),
        "Gelu": lambda: _gelu(dtype, attributes),
        "IsInf": lambda: _is_inf(attributes),
        "IsNaN": lambda: lambda x: f"({x} != {x})",
        "Mod": lambda: _mod(dtype, attributes),
        "Not": lambda: lambda x: f"(!{x})",
        "PRelu": lambda: lambda x, slope: f"({x} < 0 ? {slope} * {x} : {x})",
        "Pow": lambda: _pow(dtype),
        "Sign": lambda: lambda x: _SIGNS.format(x=x),
        "Where": lambda: lambda c, a, b: f"({c} ? {a} : {b})",
    }
    return special[op]()


def _symbolic(op: str, dtype: np.dtype, attributes: Attributes) -> Template | None:
    """The operators that a table says all of."""
    sign = _COMPARED.get(op) or _LOGICAL.get(op) or _ARITHMETIC.get(op)
    if sign:
        return lambda a, b: f"({a} {sign} {b})"
    if op not in _UNARY:
        return None
    if dtype.name not in _FLOATS:
        if op not in _INTEGER_UNARY:
            raise UserError(f"policy.onnx: operator {op} on {dtype}; no C is written for it")
        return lambda x: _INTEGER_UNARY[op].format(x=x)
    text, defaults = _UNARY[op]
    numbers = {name: literal(attributes.get(name, value), dtype) for name, value in defaults.items()}
    return lambda x: text.format(x=x, f=suffix(dtype), **numbers)


def _folded(p: Program, op: str, values: list[Value]) -> Value:
    dtype = values[0].dtype
    text = _FOLDED.get(op, "({a} + {b})")
    total = reduce(lambda a, b: p.map(lambda x, y: text.format(a=x, b=y), dtype, a, b), values)
    if op != "Mean":
        return total
    return p.map(lambda x: f"({x} / {len(values)})", dtype, total)


def _clip(p: Program, values: list[Value | None], attributes: Attributes) -> Value:
    x, low, high = values
    assert x is not None
    for name, bound, text in (("min", low, "({x} < {y} ? {y} : {x})"), ("max", high, "({x} > {y} ? {y} : {x})")):
        if bound is None and name in attributes:
            bound = p.constant(np.array(attributes[name], x.dtype))
        if bound is not None:
            x = p.map(lambda a, b, text=text: text.format(x=a, y=b), x.dtype, x, bound)
    return x


def _div(dtype: np.dtype) -> Template:
    if dtype.kind == "f":
        return lambda a, b: f"({a} / {b})"
    return lambda a, b: f"({b} == 0 ? 0 : {a} / {b})"


def _gelu(dtype: np.dtype, attributes: Attributes) -> Template:
    f, half = suffix(dtype), literal(0.5, dtype)
    if attributes.get("approximate", b"none") == b"tanh":
        a, b = literal(math.sqrt(2.0 / math.pi), dtype), literal(0.044715, dtype)
        return lambda x: f"({half} * {x} * (1 + p_tanh{f}({a} * ({x} + {b} * {x} * {x} * {x}))))"
    root = literal(math.sqrt(0.5), dtype)
    return lambda x: f"({half} * {x} * (1 + erf{f}({x} * {root})))"


def _is_inf(attributes: Attributes) -> Template:
    signs = [sign for sign in ("positive", "negative") if attributes.get(f"detect_{sign}", 1)]
    tests = {"positive": "{x} == INFINITY", "negative": "{x} == -INFINITY"}
    return lambda x: "(" + (" || ".join(tests[sign].format(x=x) for sign in signs) or f"0 * (int)({x} != 0)") + ")"


def _mod(dtype: np.dtype, attributes: Attributes) -> Template:
    if dtype.kind == "f":
        return _call(f"{'fmod' if attributes.get('fmod') else 'p_mod'}{suffix(dtype)}")
    if attributes.get("fmod"):
        return lambda a, b: f"({b} == 0 ? 0 : {a} % {b})"
    return lambda a, b: f"({b} == 0 ? 0 : ({a} % {b} + {b}) % {b})"


def _pow(dtype: np.dtype) -> Template:
    if dtype.kind != "f":
        raise UserError(f"policy.onnx: operator Pow on {dtype}; no C is written for it")
    return _call(f"p_pow{suffix(dtype)}")
