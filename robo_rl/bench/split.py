"""Where the time of a training goes: collect, sample, update, log, save, idle."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence

from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.scratch_run import train_run

PHASES = ("collect", "sample", "update", "log", "save")
WARM_UP = 0.25  # share of the lines that is left out: first allocations, caches, a replay that fills up
DEFAULT = (("algo=ppo", "task=quadrotor_hover"), ("algo=sac", "task=quadrotor_hover"))

Line = Mapping[str, float]


def measure(options: Options) -> list[Row]:
    """Train for `count` seconds what `options.words` say, as `robo-rl train` takes them. Raises UserError.

    Gradient steps are not compiled unless the words say so: compiling would take all of the time.
    """
    runs = [options.words] if options.words else list(DEFAULT)
    return [row for words in runs for row in of_training(words, options.count)]


def of_training(words: Sequence[str], seconds: int) -> list[Row]:
    """The rows of one training."""
    with tempfile.TemporaryDirectory() as runs_dir:
        limits = (f"runs_dir={runs_dir}", f"train.time_limit_s={seconds}", f"train.total_steps={10**12}")
        folder = train_run(["train.mode=eager", *words, *limits])
        text = (folder.path / "metrics.jsonl").read_text(encoding="utf-8")
    lines = [json.loads(line) for line in text.splitlines()]
    on_cpu = not any(word.startswith("device=cuda") for word in words)
    return rows(" ".join(words), settled(lines), "" if on_cpu else "; on a GPU the time of the launches")


def settled(lines: Sequence[Line]) -> Sequence[Line]:
    """Without the first lines, nor those before there was anything to learn from."""
    first = next((i for i, line in enumerate(lines) if "time/update_s" in line and "iteration" in line), 0)
    learning = [i for i, line in enumerate(lines) if any(key.startswith(("loss/", "grad_norm/")) for key in line)]
    first = max(first, learning[0] if learning else 0)
    return lines[first + round(WARM_UP * (len(lines) - first)) :]


def rows(what: str, lines: Sequence[Line], note: str = "") -> list[Row]:
    """Shares of the clock between the first and the last line; NaN where there are not two."""
    if len(lines) < 2:
        return [Row(f"{what}: {phase}", float("nan"), "%", detail="too short") for phase in (*PHASES, "idle")]
    total = lines[-1]["time/total_s"] - lines[0]["time/total_s"]
    spent = {phase: sum(line.get(f"time/{phase}_s", 0.0) for line in lines[1:]) for phase in PHASES}
    spent["update"] -= spent["sample"]  # drawing rows of the replay is a part of it
    spent["idle"] = total - sum(spent.values())
    count = lines[-1]["iteration"] - lines[0]["iteration"]
    table = [
        Row(f"{what}: {phase}", 100.0 * s / total, "%", detail=f"{1e3 * s / count:.3g} ms an iteration{note}")
        for phase, s in spent.items()
    ]
    rate = (lines[-1]["step"] - lines[0]["step"]) / total
    return [*table, Row(f"{what}: env steps", rate, "/s", detail=f"{total:.3g} s, {count:.0f} iterations")]
