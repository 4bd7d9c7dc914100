"""Lines for the person at the terminal that are not results: they go to stderr."""

from __future__ import annotations

import sys


def warn(line: str) -> None:
    """Print `warning: <line>` to stderr."""
    print(f"warning: {line}", file=sys.stderr, flush=True)


def say(line: str) -> None:
    """Print a line that asks for nothing to stderr."""
    print(line, file=sys.stderr, flush=True)
