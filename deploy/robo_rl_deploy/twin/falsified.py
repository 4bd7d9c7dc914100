"""Messages that arrive in time and are wrong: what a broken sensor, a careless driver or another convention sends."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from robo_rl_deploy.transport.messages import Time

Falsify = Callable[[Any, float], None]  # changes a message in place, by an amount


def numbers(message: Any) -> Iterator[tuple[Any, str]]:
    """(holder, field) of every floating-point field or array inside, headers left out."""
    for entry in dataclasses.fields(message):
        value = getattr(message, entry.name)
        if entry.name == "header" or "covariance" in entry.name:
            continue
        if dataclasses.is_dataclass(value):
            yield from numbers(value)
        elif isinstance(value, float) or (isinstance(value, np.ndarray) and value.dtype.kind == "f" and len(value)):
            yield message, entry.name


def _first(value: float) -> Falsify:
    """The first number becomes `value`."""

    def falsify(message: Any, amount: float) -> None:
        del amount
        for holder, name in numbers(message):
            field = getattr(holder, name)
            if isinstance(field, np.ndarray):
                setattr(holder, name, np.array([value, *field[1:]], field.dtype))
            else:
                setattr(holder, name, value)
            return

    return falsify


def _all(change: Callable[[Any, float], Any]) -> Falsify:
    """Every number through `change`."""

    def falsify(message: Any, amount: float) -> None:
        for holder, name in numbers(message):
            setattr(holder, name, change(getattr(holder, name), amount))

    return falsify


def _rename(change: Callable[[list[str]], list[str]]) -> Falsify:
    def falsify(message: Any, amount: float) -> None:
        del amount
        if hasattr(message, "name"):
            message.name = change(list(message.name))

    return falsify


def _cut(message: Any, amount: float) -> None:
    """Arrays lose their last element, names stay."""
    del amount
    for holder, name in numbers(message):
        field = getattr(holder, name)
        if isinstance(field, np.ndarray):
            setattr(holder, name, field[:-1])


def _missing(message: Any, amount: float) -> None:
    """The last joint is not there at all."""
    _cut(message, amount)
    _rename(lambda names: names[:-1])(message, amount)


def _extra(message: Any, amount: float) -> None:
    """A joint more than agreed, at the front."""
    if not hasattr(message, "name"):
        return
    message.name = ["stranger", *message.name]
    for holder, name in numbers(message):
        setattr(holder, name, np.concatenate([[amount], getattr(holder, name)]))


def _stamp(shift: Callable[[int, float], int]) -> Falsify:
    def falsify(message: Any, amount: float) -> None:
        if hasattr(message, "header"):
            message.header.stamp = Time.of(max(shift(message.header.stamp.ns, amount), 0))

    return falsify


def _wrapped(message: Any, amount: float) -> None:
    """The sender counts seconds in 32 bits, and they ran over."""
    if hasattr(message, "header"):
        message.header.stamp = Time(message.header.stamp.sec - 2**31, message.header.stamp.nanosec)
    del amount


def _quaternion(change: Callable[[np.ndarray, float], np.ndarray]) -> Falsify:
    """`change` of w, x, y, z."""

    def falsify(message: Any, amount: float) -> None:
        q = getattr(message, "orientation", None)
        if q is not None:
            q.w, q.x, q.y, q.z = change(np.array([q.w, q.x, q.y, q.z]), amount).tolist()

    return falsify


def _gyro(message: Any, amount: float) -> None:
    """The gyroscope turns the other way."""
    v = getattr(message, "angular_velocity", None)
    if v is not None:
        v.x, v.y, v.z = -amount * v.x, -amount * v.y, -amount * v.z


FALSIFIED: dict[str, Falsify] = {
    "nan": _first(float("nan")),
    "all_nan": _all(lambda x, a: x * float("nan")),
    "inf": _first(float("inf")),
    "huge": _first(1e300),
    "zero": _all(lambda x, a: x * 0.0),
    "sign": _all(lambda x, a: x * -1.0),
    "degrees": _all(lambda x, a: x * 57.29577951308232),
    "offset": _all(lambda x, a: x + a),
    "scale": _all(lambda x, a: x * a),
    "permuted": _rename(lambda names: names[1:] + names[:1]),
    "doubled": _rename(lambda names: [names[0]] * len(names)),
    "renamed": _rename(lambda names: [f"{name}_joint" for name in names]),
    "short": _cut,
    "missing": _missing,
    "extra": _extra,
    "clock_back": _stamp(lambda ns, a: ns - round(1e9 * a)),
    "clock_forward": _stamp(lambda ns, a: ns + round(1e9 * a)),
    "no_clock": _stamp(lambda ns, a: 0),
    "clock_wrap": _wrapped,
    "long_quaternion": _quaternion(lambda q, a: (1.0 + a) * q),
    # x y z w filled with w x y z
    "other_convention": _quaternion(lambda q, a: np.roll(q, 1)),
    "upside_down": _quaternion(lambda q, a: np.array([-q[1], q[0], q[3], -q[2]])),  # half a turn about x
    "gyro": _gyro,
}
