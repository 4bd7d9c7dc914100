"""One finding of `robo-rl doctor`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Check:
    """What was looked at, how it is, and what to do about it."""

    name: str
    status: Literal["OK", "WARN", "FAIL"]
    found: str
    fix: str = ""  # what to type or change; empty where nothing is wrong

    def line(self) -> str:
        """The finding in one line, the fix in a second one."""
        text = f"{self.status:<4}  {self.name:<12}  {self.found}"
        return f"{text}\n      {'':<12}  fix: {self.fix}" if self.fix else text
