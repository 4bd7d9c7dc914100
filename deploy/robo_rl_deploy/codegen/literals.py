"""Numbers and names in C."""

from __future__ import annotations

import re

import numpy as np

from robo_rl_deploy.codegen.probe import C_TYPES


def ctype(dtype: np.dtype) -> str:
    """C's name of a type."""
    return C_TYPES[np.dtype(dtype).name]


def literal(value: float | int | np.generic, dtype: np.dtype) -> str:
    """A number without loss."""
    dtype = np.dtype(dtype)
    if dtype.kind == "b":
        return str(int(bool(value)))
    if dtype.kind == "i":
        whole = int(value)
        return f"(-INT64_C({-(whole + 1)}) - 1)" if whole < 0 else str(whole) if whole < 2**15 else f"INT64_C({whole})"
    number = float(dtype.type(value))
    if number != number:
        return "NAN"
    if number in (float("inf"), float("-inf")):
        return "INFINITY" if number > 0 else "(-INFINITY)"
    text = _short(number) + ("f" if dtype == np.float32 else "")
    return f"({text})" if text.startswith("-") else text


def numbers(array: np.ndarray, indent: str = "    ") -> str:
    """Initialiser of an array, without the braces, in lines of a readable length."""
    lines, line = [], indent
    for value in array.ravel().tolist():
        text = _bare(literal(value, array.dtype)) + ", "
        if len(line) + len(text) > 118:
            lines.append(line.rstrip())
            line = indent
        line += text
    return "\n".join([*lines, line.rstrip().rstrip(",")])


def string(text: str) -> str:
    """A string literal; what is not a plain letter is written as an octal code."""
    return '"' + "".join(c if re.match(r"[A-Za-z0-9 _.,:;/+-]", c) else _octal(c) for c in text) + '"'


def remark(text: str) -> str:
    """Text that may stand in a comment: names come from a file."""
    return re.sub(r"[^A-Za-z0-9 _.,:;+=()\[\]-]", "?", text)


def identifier(text: str, taken: set[str]) -> str:
    """A name in C, unlike all in `taken`, which it joins."""
    base = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_") or "unnamed"
    name, n = base, 2
    while name.lower() in taken:
        name, n = f"{base}_{n}", n + 1
    taken.add(name.lower())
    return name


def _short(number: float) -> str:
    """Hexadecimal without trailing zeros; whole numbers as people write them."""
    if number == int(number) and abs(number) < 1e6 and str(number) != "-0.0":
        return str(number)
    mantissa, exponent = number.hex().split("p")
    return mantissa.rstrip("0").rstrip(".") + "p" + exponent


def _bare(text: str) -> str:
    return text[1:-1] if text.startswith("(") else text


def _octal(letter: str) -> str:
    return "".join(f"\\{byte:03o}" for byte in letter.encode())
