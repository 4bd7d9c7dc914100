"""The command line of a script that trains one side."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from matches import MATCHES, Match
from record import Training


def main(doc: str | None, train: Callable[[str, Match, str, int], Training]) -> None:
    """Train one seed and write the file. `train` takes the names of match and side, and the seed."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("match", choices=MATCHES)
    parser.add_argument("--side", required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    train(args.match, MATCHES[args.match], args.side, args.seed).save(args.out)
