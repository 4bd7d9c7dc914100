"""The setting a person meant: nearest dotted key by edit distance."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator

from robo_rl.errors import UserError

_TAIL_COST = 0.5  # a key found by its last parts only is worse than one that matches whole by half an edit


def unknown_setting(key: str, known: Iterable[str], hint: str = "robo-rl train task=NAME --help") -> UserError:
    """The line for a key that does not exist, with the nearest one that does."""
    near = nearest_settings(key, known)
    mean = f" Did you mean {' or '.join(near)}?" if near else ""
    return UserError(f"{key} is not a setting.{mean} All of them: {hint}")


def nearest_settings(key: str, known: Iterable[str], n: int = 2) -> list[str]:
    """At most `n` known keys within a third of the length of `key` in edits, best first, ties by name.

    A key typed without its first parts (`total_steps` for `train.total_steps`) is found too. After a clear winner
    (one whole edit better than the next) only that one is named.
    """
    limit = max(2.0, len(key) / 3)
    scores: dict[str, float] = {}
    for bound, extra, text, name in sorted(_candidates(key, known)):
        if bound > limit:
            break
        score = extra + edits(key, text, limit)
        if score <= limit:
            scores[name] = min(score, scores.get(name, score))
            limit = min(limit, score + 1)  # what is worse than that will not be named: no need to count it out
    best = sorted(scores, key=lambda name: (scores[name], name))[:n]
    return [name for name in best if scores[name] < scores[best[0]] + 1]


def _candidates(key: str, known: Iterable[str]) -> Iterator[tuple[float, float, str, str]]:
    """(lower bound of the score, part of it that is no edit, text to compare with, name), whole names and their tails.

    An edit mends at most one letter too many and one too few, so the letters alone bound the edits from below.
    """
    letters, depth = Counter(key), key.count(".") + 1
    for name in known:
        parts = name.split(".")
        tail = [(_TAIL_COST, ".".join(parts[-depth:]))] if depth < len(parts) else []
        for extra, text in [(0.0, name), *tail]:
            other = Counter(text)
            yield extra + max((letters - other).total(), (other - letters).total()), extra, text, name


def edits(a: str, b: str, limit: float = math.inf) -> float:
    """Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours (Boytsov 2011).

    Infinite as soon as it is sure to be above `limit`.
    """
    if abs(len(a) - len(b)) > limit:
        return math.inf
    before: list[int] = []
    above: list[int] = []
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        before, above, row = above, row, [i]
        for j, right in enumerate(b, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (left != right))
            if i > 1 and j > 1 and left == b[j - 2] and a[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit and min(above) > limit:  # a swap looks back over two rows
            return math.inf
    return row[-1]
