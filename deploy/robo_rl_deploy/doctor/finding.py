"""One thing that was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Status = Literal["ok", "warn", "fail"]


@dataclass(frozen=True)
class Finding:
    """What was looked at, how it is, and what to do about it."""

    name: str
    status: Status
    found: str
    fix: str = ""  # what to type or change; empty where nothing is wrong

    def line(self) -> str:
        """All of it in one line."""
        return f"{self.status:<4}  {self.name:<14}  {self.found}" + (f"; fix: {self.fix}" if self.fix else "")


def read_first_line(path: str | Path) -> str:
    """The first line of a file of the kernel; "" where it does not exist or is not readable."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.readline().strip()
    except OSError:
        return ""
