"""robo-rl plot RUN...: learning curves over env steps and over time, mean and range over seeds."""

from __future__ import annotations

from pathlib import Path

from robo_rl_deploy.parser import Parser

from robo_rl.train.run_folder import find_runs


def run(argv: list[str]) -> int:
    """Draw the curves of all runs that are named. Raises UserError."""
    parser = Parser(prog="robo-rl plot", description="Learning curves: runs that differ by their seed are one line.")
    parser.add_argument("runs", nargs="+", metavar="RUN", help="run folder, latest, or task/algo: all runs of these")
    parser.add_argument("--out", type=Path, default=Path("curves.svg"), help="picture: .svg, .png or .pdf")
    parser.add_argument("--metric", default="episode/return", help="what is drawn (default: episode/return)")
    parser.add_argument(
        "--x", default="both", choices=("steps", "time", "both"), help="axis (default: both, side by side)"
    )
    parser.add_argument("--label", action="append", default=[], help="of a line, in their order; once for each line")
    parser.add_argument("--runs-dir", default="runs", help="where runs are looked for (default: runs)")
    args = parser.parse_args(argv)
    found = [run for word in args.runs for run in find_runs(word, args.runs_dir)]

    from robo_rl.viz.curves import AXES, draw, grouped

    groups = grouped(found, args.label)
    draw(groups, args.metric, list(AXES) if args.x == "both" else [args.x], args.out)
    for group in groups:
        print(f"{group.label}: {', '.join(run.name for run in group.runs)}")
    print(f"written to {args.out}")
    return 0
