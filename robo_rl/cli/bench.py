"""`robo-rl bench NAME ...`: measure this machine, and hold the numbers against what is promised."""

from __future__ import annotations

import argparse
import contextlib
import json
import signal
import sys
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

from robo_rl_deploy.parser import Parser

from robo_rl.bench.catalogue import BENCHMARKS
from robo_rl.errors import UserError, unknown

if TYPE_CHECKING:
    from robo_rl.bench.row import Row

ALL, SPLIT = "all", "split"
DESCRIPTION = """\
robo-rl bench throughput startup     measure, and print a table: what, measured, bound, verdict
robo-rl bench all --quick            the short ones, each only a little; says whether something is badly wrong
robo-rl bench --list                 their names
robo-rl bench algo=sac task=NAME     where the time of this training goes: collect, sample, update, log, idle
Progress goes to stderr. Compare on an idle machine; ratios are taken within one run, both sides in turn."""


def run(argv: Sequence[str]) -> int:
    """Measure and print; 1 with --check where a bound is missed. Raises UserError where something was not measured."""
    options = _parse(argv)
    if options.list or not options.names:
        print(_listing())
        return 0
    results: dict[str, list[Row]] = {}
    try:
        with _cleaned_up():
            failures = _all_measured(_chosen(options.names, options.quick), options, results)
    finally:  # whatever ends it, what was measured is shown
        _print(results, options.markdown)
    if failures:
        raise UserError("not measured: " + "; ".join(failures))
    missed = any(row.verdict == "FAIL" for rows in results.values() for row in rows)
    return int(options.check and missed)


def _all_measured(names: Sequence[str], options: argparse.Namespace, results: dict[str, list[Row]]) -> list[str]:
    """Fill in rows by benchmark; why others are missing. One that cannot measure does not stop the rest."""
    failures: list[str] = []
    for name in names:
        try:
            with contextlib.closing(_measured(name, options)) as rows:
                for row in rows:
                    results.setdefault(name, []).append(row)
                    if options.json:
                        _write_json(options.json, results)
        except UserError as error:
            failures.append(f"{name}: {error}")
    return failures


@contextlib.contextmanager
def _cleaned_up() -> Iterator[None]:
    """SIGTERM unwinds like Ctrl-C, so that the trainings in the background end too."""

    def leave(number: int, frame: FrameType | None) -> NoReturn:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _chosen(names: Sequence[str], quick: bool) -> list[str]:
    for name in names:
        if name not in (ALL, *BENCHMARKS):
            raise unknown("Benchmark", name, [ALL, *BENCHMARKS], "robo-rl bench --list")
    if ALL not in names:
        return list(dict.fromkeys(names))
    return [name for name, benchmark in BENCHMARKS.items() if benchmark.quick_count or not quick]


def _measured(name: str, options: argparse.Namespace) -> Generator[Row, None, None]:
    from robo_rl.bench.options import Options

    benchmark = BENCHMARKS[name]
    count = options.count or (options.quick and benchmark.quick_count) or benchmark.count
    seeds = options.seeds[:1] if options.quick else options.seeds
    print(f"{name}: {benchmark.summary} ({count} {benchmark.counts})", file=sys.stderr, flush=True)
    with contextlib.redirect_stdout(sys.stderr):  # stdout is for the table
        for row in benchmark.load()(Options(count, seeds, options.run, options.runs_dir, options.words)):
            print(f"  {row.what}: {row.shown} {row.shown_bound}".rstrip(), file=sys.stderr, flush=True)
            yield row


def _print(results: dict[str, list[Row]], as_markdown: bool) -> None:
    if not results:
        return
    from robo_rl.bench import report

    rows = [row for group in results.values() for row in group]
    print((report.markdown if as_markdown else report.text)(rows, report.machine()))


def _write_json(path: Path, results: dict[str, list[Row]]) -> None:
    from robo_rl.bench import report
    from robo_rl.files import published

    with published(path) as temporary:
        temporary.write_text(json.dumps(report.as_json(results, report.machine()), indent=1) + "\n", encoding="utf-8")


def _listing() -> str:
    width = max(map(len, BENCHMARKS))
    lines = [f"{name:<{width}}  {b.summary} ({b.count} {b.counts})" for name, b in BENCHMARKS.items()]
    return "\n".join([*lines, f"{ALL:<{width}}  every one of them; with --quick those that take less than a minute"])


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = Parser(prog="robo-rl bench", description=DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="benchmarks, or all; or settings KEY=VALUE of a training"
    )
    parser.add_argument("--list", action="store_true", help="list the benchmarks")
    parser.add_argument("--quick", action="store_true", help="fewer repeats and one seed")
    parser.add_argument("--count", type=int, metavar="N", help="repeats, cases or kills (default: see --list)")
    parser.add_argument("--seeds", type=_seeds, default=(1, 2, 3), metavar="1,2,3", help="of trainings from scratch")
    parser.add_argument(
        "--run", metavar="RUN", help="trained run for parity and replay (default: latest, or a small one)"
    )
    parser.add_argument("--runs-dir", type=Path, default=Path("runs"), metavar="DIR", help="folder of runs")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the result as JSON too")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    parser.add_argument("--check", action="store_true", help="leave with code 1 where a bound is missed")
    options = parser.parse_intermixed_args(list(argv))
    if options.count is not None and options.count < 1:
        raise UserError(f"--count {options.count}: expected at least 1")
    options.words = tuple(name for name in options.names if "=" in name)
    options.names = [name for name in options.names if "=" not in name] or [SPLIT] * bool(options.words)
    if options.words and options.names != [SPLIT]:
        raise UserError(f'settings of a training ({options.words[0]}) are for the benchmark "{SPLIT}" alone')
    return options


def _seeds(text: str) -> tuple[int, ...]:
    """`1,2,3` as numbers; argparse turns the ValueError into a line."""
    return tuple(int(word) for word in text.split(","))
