"""Config keys with one wrong letter: is each refused at once, before a simulator starts, and the right key named?"""

from __future__ import annotations

import random
import string
import tempfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from robo_rl.bench.command import robo_rl
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import spread
from robo_rl.config.compose import compose_run
from robo_rl.config.plain import flatten
from robo_rl.env.registry import list_tasks
from robo_rl.errors import UserError

REFUSED_S, RIGHT = 3.5, 0.95
TIMED_SHARE = 40  # one key in so many is also typed in a process of its own, and timed
SIMULATOR = "mujoco.batch"  # the module without which nothing is simulated
_LETTERS = string.ascii_lowercase + "_"


@dataclass(frozen=True)
class Typo:
    """A key of a task, and what a hasty person types."""

    task: str
    key: str
    typed: str

    @property
    def words(self) -> tuple[str, str]:
        """As overrides; the value never matters, because the key is looked at first."""
        return f"task={self.task}", f"{self.typed}=1"


def measure(options: Options) -> list[Row]:
    """`count` typos over the keys of all tasks."""
    typos = draw(options.count, random.Random(0))
    answers = [refusal(typo) for typo in typos]
    timed = typos[:: max(1, min(TIMED_SHARE, len(typos)))]
    return [*judged(typos, answers), refused_within([_seconds(typo) for typo in timed]), _simulators(timed[:1])]


def draw(count: int, rng: random.Random) -> list[Typo]:
    """Random one-letter edits of random keys; the edited key is never a key itself."""
    keys = {task: sorted(flatten(compose_run([f"task={task}"]).cfg)) for task in list_tasks()}
    typos = []
    for _ in range(count):
        task = rng.choice(sorted(keys))
        key = rng.choice(keys[task])
        typos.append(Typo(task, key, misspelt(key, keys[task], rng)))
    return typos


def misspelt(key: str, known: Collection[str], rng: random.Random) -> str:
    """`key` with one letter replaced, left out, put in, or swapped with its neighbour."""
    while True:
        i = rng.randrange(len(key))
        letter = rng.choice(_LETTERS)
        edits = {
            "replace": key[:i] + letter + key[i + 1 :],
            "leave out": key[:i] + key[i + 1 :],
            "put in": key[:i] + letter + key[i:],
            "swap": key[:i] + key[i + 1 : i + 2] + key[i] + key[i + 2 :],
        }
        typed = edits[rng.choice(sorted(edits))]
        is_group = any(name.startswith(f"{typed}.") for name in known)
        if key[i] != "." and typed not in known and not is_group and typed.count(".") == key.count("."):
            return typed


def refusal(typo: Typo) -> str | None:
    """The line a person reads; None where the key was accepted."""
    try:
        compose_run(typo.words)
    except UserError as error:
        return str(error)
    return None


def judged(typos: Sequence[Typo], answers: Sequence[str | None]) -> list[Row]:
    """How many were accepted, and how many answers name the right key, alone or beside an equally near one."""
    named = [answer is not None and _names(answer, typo.key) for typo, answer in zip(typos, answers)]
    accepted = sum(answer is None for answer in answers)
    missed = [typo.typed for typo, hit in zip(typos, named) if not hit]
    detail = f"{len(typos)} keys" + (f"; not: {', '.join(missed[:3])}" if missed else "")
    return [
        Row("misspelt keys accepted", accepted, "", "<=", 0, f"of {len(typos)}"),
        Row("misspelt keys: right one suggested", 100 * sum(named) / len(typos), "%", ">=", 100 * RIGHT, detail),
    ]


def refused_within(seconds: list[float]) -> Row:
    """The slowest answer counts."""
    detail = f"slowest of {len(seconds)}, {spread(seconds)} s"
    return Row("misspelt key refused", max(seconds), "s", "<=", REFUSED_S, detail)


def _names(answer: str, key: str) -> bool:
    _, _, rest = answer.partition("Did you mean ")
    return key in rest.partition("?")[0].split(" or ")


def _seconds(typo: Typo) -> float:
    with tempfile.TemporaryDirectory() as folder:
        return robo_rl("train", *typo.words, f"runs_dir={folder}", expect=2).seconds


def _simulators(typos: Sequence[Typo]) -> Row:
    """Whether the simulator was as much as imported; the interpreter tells."""
    started = [SIMULATOR in robo_rl("train", *t.words, python=("-X", "importtime"), expect=2).stderr for t in typos]
    return Row("simulators started before the refusal", sum(started), "", "<=", 0, f"{len(typos)} looked at")
