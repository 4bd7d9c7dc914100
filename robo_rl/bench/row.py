"""One line of the result of a benchmark: what was measured, what was promised, and whether it holds."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal

Verdict = Literal["PASS", "FAIL", "-"]


@dataclass(frozen=True)
class Row:
    """A measured number. Without a bound it is for information."""

    what: str
    measured: float  # NaN where the measurement gave no number: such a row fails its bound
    unit: str = ""
    op: Literal["<=", ">="] = "<="
    bound: float | None = None  # in `unit`
    detail: str = ""  # how it was measured: repeats, seeds, spread

    @property
    def verdict(self) -> Verdict:
        """PASS or FAIL, "-" without a bound."""
        if self.bound is None:
            return "-"
        holds = self.measured <= self.bound if self.op == "<=" else self.measured >= self.bound
        return "PASS" if holds else "FAIL"

    @property
    def shown(self) -> str:
        """The measured number with its unit."""
        return _number(self.measured, self.unit)

    @property
    def shown_bound(self) -> str:
        """The bound with its unit, "" without one."""
        return "" if self.bound is None else f"{self.op} {_number(self.bound, self.unit)}"

    def to_dict(self) -> dict[str, Any]:
        """As JSON values; a measurement that gave no number is null."""
        measured = self.measured if math.isfinite(self.measured) else None
        return {
            "what": self.what,
            "measured": measured,
            "unit": self.unit,
            "op": self.op,
            "bound": self.bound,
            "verdict": self.verdict,
            "detail": self.detail,
        }


def _number(value: float, unit: str) -> str:
    text = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"
    return f"{text} {unit}".rstrip()
