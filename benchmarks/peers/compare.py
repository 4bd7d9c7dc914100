"""Ours against another library: the same task, the same machine, seed by seed in turn.

python benchmarks/peers/compare.py ppo_half_cheetah [--peer sb3] [--seeds 1,2,3,4,5] [--out runs/peers]
Each finished training is a small JSON file in --out: an interrupted comparison goes on with the next missing one, and
with all of them there it only prints the table and draws the plot.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import judge
import plot
from matches import MATCHES, OURS, Library, Match
from record import Training, load, path_of

from robo_rl.bench.report import machine, text

HERE = Path(__file__).parent


def in_turn(peer: str, seeds: Sequence[int]) -> Iterator[tuple[str, int]]:
    """A B, B A, A B, ...: what changes on the machine meets both sides alike."""
    for i, seed in enumerate(seeds):
        for side in (OURS, peer) if i % 2 == 0 else (peer, OURS):
            yield side, seed


def python_of(library: Library) -> str:
    """The interpreter of the environment that `make` installs it in."""
    return str(HERE.parents[1] / library.environment / "bin" / "python") if library.environment else sys.executable


def check_installed(library: Library, python: str) -> None:
    """Exits with the line that says how to install it, where this interpreter has not got it."""
    find = f"import sys, importlib.util; sys.exit(not importlib.util.find_spec('{library.package}'))"
    try:
        found = subprocess.run([python, "-c", find], stderr=subprocess.DEVNULL).returncode == 0
    except OSError:  # no such interpreter
        found = False
    if not found:
        sys.exit(f"error: {python} has no {library.package}: make {library.target}")


def train_missing(name: str, peer: str, seeds: Sequence[int], out: Path, pythons: Mapping[str, str]) -> None:
    """Run each training that has left no file, as a process of its own. Exits where one fails, and before the first one
    where the peer is not installed."""
    library = MATCHES[name].peers[peer].library
    scripts = {OURS: "train_ours.py", peer: library.script}
    pythons = {OURS: sys.executable, peer: python_of(library), **pythons}
    paths = {(side, seed): path_of(out, name, side, seed) for side, seed in in_turn(peer, seeds)}
    left = {key: path for key, path in paths.items() if not path.exists()}
    if any(side == peer for side, _ in left):
        check_installed(library, pythons[peer])
    for (side, seed), path in left.items():
        print(f"{name}: {side}, seed {seed}", file=sys.stderr, flush=True)
        command = [pythons[side], str(HERE / scripts[side]), name, "--side", side]
        done = subprocess.run([*command, "--seed", str(seed), "--out", str(path)], stdout=sys.stderr)
        if done.returncode:
            sys.exit(f"error: {side} failed on seed {seed} with code {done.returncode}; what is done stays in {out}")


def of_side(name: str, side: str, seeds: Sequence[int], out: Path) -> list[Training]:
    """Trainings by seed."""
    return [load(path_of(out, name, side, seed)) for seed in seeds]


def both_done(name: str, peer: str, seeds: Sequence[int], out: Path) -> list[int]:
    """The seeds that both sides have finished."""
    return [s for s in seeds if all(path_of(out, name, side, s).exists() for side in (OURS, peer))]


def show(name: str, match: Match, peer: str, seeds: Sequence[int], out: Path) -> None:
    """Print the table, and leave it and the plot beside the trainings."""
    ours, theirs = (of_side(name, side, seeds, out) for side in (OURS, peer))
    with (HERE / "published.csv").open(newline="", encoding="utf-8") as file:
        others = judge.published(list(csv.DictReader(file)), match)
    table = judge.rows(match, peer, ours, theirs)
    print(text([*table, *others], machine()))
    (out / name / f"{peer}.rows.json").write_text(json.dumps([row.to_dict() for row in table], indent=1) + "\n")
    plot.draw(match, {OURS: ours, peer: theirs}, out / name / f"{peer}.png")


def main() -> None:
    """Train what is missing, then show all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("match", choices=MATCHES)
    parser.add_argument("--peer", default="sb3", help="a peer of the match, see matches.py")
    parser.add_argument("--seeds", type=lambda words: [int(word) for word in words.split(",")], default=[1, 2, 3, 4, 5])
    parser.add_argument("--out", type=Path, default=Path("runs/peers"))
    parser.add_argument("--python", action="append", default=[], metavar="SIDE=PATH", help="interpreter of a side")
    parser.add_argument("--only-show", action="store_true", help="train nothing: what is done so far")
    args = parser.parse_args()
    match = MATCHES[args.match]
    if args.peer not in match.peers:
        parser.error(f"--peer {args.peer}: {args.match} has {', '.join(match.peers)}")
    if not args.only_show:
        train_missing(args.match, args.peer, args.seeds, args.out, dict(p.split("=", 1) for p in args.python))
    seeds = both_done(args.match, args.peer, args.seeds, args.out)
    if not seeds:
        sys.exit(f"error: no seed is done by both sides in {args.out / args.match}")
    show(args.match, match, args.peer, seeds, args.out)


if __name__ == "__main__":
    main()
