"""The one error type a person can cause, and the nearest known names for what they typed."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class UserError(Exception):
    """Something a person can mend: the message is one line that names the cause and the fix."""


def printable(text: str) -> str:
    """`text` as one line: names in a damaged file may hold line breaks or terminal codes."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)


def nearest(name: str, known: Iterable[str], n: int = 3) -> list[str]:
    """The `n` known names most like `name`, best first; case and separators do not count."""
    folded: dict[str, str] = {}
    for candidate in known:
        folded.setdefault(_fold(candidate), candidate)
    return [folded[hit] for hit in difflib.get_close_matches(_fold(name), folded, n=n, cutoff=0.4)]


def unknown(kind: str, name: str, known: Iterable[str], listing: str) -> UserError:
    """`UserError` for a name that does not exist, with the nearest ones and where all of them are listed."""
    hits = nearest(name, known)
    hint = f" Nearest: {', '.join(hits)}." if hits else ""
    return UserError(f'{kind} "{name}" not found.{hint} All of them: {listing}')


def _fold(name: str) -> str:
    return name.lower().replace("-", "_").replace(" ", "_")
