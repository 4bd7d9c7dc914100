"""What resets of units and a look at the networks add to the gradient steps of SAC.

Both are rare, and the speed of a machine varies by more than they cost. So every kind of gradient step is timed on its
own and the share is worked out: one step with all that follows it, and for resets the steps in which Adam corrects the
moments of what is young, in an interval of ordinary ones.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import torch

from robo_rl.bench.modes import OnReplay
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import median
from robo_rl.config.interventions import default_settings, plan
from robo_rl.interventions.base import Site
from robo_rl.interventions.plugs import YOUNG, Plugs
from robo_rl.train.host import keep_freed_memory

INTERVAL, BOUND = 1000, 2.0  # gradient steps; percent
WIDTHS = (64, 256)
METHODS = ("redo", "regrama", "continual_backprop", "shrink_perturb", "full_reset")
_PLAIN = 60  # ordinary steps that are timed between two rare ones


def measure(options: Options) -> Iterator[Row]:
    """`count` intervals of each, one CPU thread."""
    torch.set_num_threads(1)
    keep_freed_memory()
    for width in WIDTHS:
        yield _row("diagnostics", width, Plugs(diagnostics=YOUNG + _PLAIN), options.count)
        for method in METHODS:
            cfg = replace(default_settings(method), **{**plan(method).settings, "every": YOUNG + _PLAIN})
            made = cfg.make(Site(method, torch.Generator().manual_seed(0)))
            yield _row(method, width, Plugs([made]), options.count)


def _row(what: str, width: int, plugs: Plugs, count: int) -> Row:
    learner = OnReplay(width, 1, "cpu", "eager", plugs)
    for _ in range(2 * (YOUNG + _PLAIN) - plugs.steps % (YOUNG + _PLAIN)):
        learner.learn()  # the first ones build and warm up
    kinds: dict[str, list[float]] = {"rare": [], "young": [], "plain": []}
    for _ in range(count * (YOUNG + _PLAIN)):
        is_young = plugs.has_young
        before, start = plugs.acted, time.thread_time()
        learner.learn()
        seconds = time.thread_time() - start
        kinds["rare" if plugs.acted > before else "young" if is_young else "plain"].append(seconds)
    plain, young, rare = (median(kinds[kind]) for kind in ("plain", "young", "rare"))
    added = rare - plain + (YOUNG * (young - plain) if kinds["young"] else 0.0)
    detail = f"step {plain * 1e3:.2f} ms, with what follows it {rare * 1e3:.2f} ms"
    detail += f", young {young * 1e3:.2f} ms ({YOUNG} of them)" if kinds["young"] else ""
    name = f"{what} every {INTERVAL} gradient steps, SAC {width} x {width}: time added"
    return Row(name, 100.0 * added / (INTERVAL * plain), "%", "<=", BOUND, f"{detail}; {count} times, CPU time")
