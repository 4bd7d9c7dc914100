"""robo-rl eval RUN: many deterministic episodes, intervals, acceptance, a recording."""

from __future__ import annotations

import json
from dataclasses import asdict

from robo_rl_deploy.parser import Parser

from robo_rl.sim.registry import check_backend


def run(argv: list[str]) -> int:
    """Evaluate a run; 0 even where a criterion is missed, 1 with --check."""
    parser = Parser(prog="robo-rl eval", description="Play many episodes and report with intervals.")
    parser.add_argument("run", nargs="?", default="latest", help="run folder, <task>/latest or latest (default)")
    parser.add_argument("--episodes", type=int, default=1000, help="number of episodes (default 1000)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the episodes; never those of training")
    parser.add_argument(
        "--backend", default="", help="simulator: mujoco (default), or another, to see what carries over"
    )
    parser.add_argument("--device", default="cpu", help="of the simulator and the policy: cpu (default), cuda")
    parser.add_argument("--checkpoint", default="latest", help="env steps of the checkpoint (default: the latest)")
    parser.add_argument("--runs-dir", default="runs", help="where runs are looked for (default: runs)")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.add_argument("--check", action="store_true", help="exit with 1 where an acceptance criterion is missed")
    args = parser.parse_args(argv)

    if args.backend:
        check_backend(args.backend, args.device)
    from robo_rl.eval.evaluate import evaluate, save_report, table
    from robo_rl.train.build import load_run

    loaded = load_run(args.run, args.checkpoint, args.runs_dir)
    on = f"-{args.backend}" if args.backend not in ("", "mujoco") else ""
    recording = loaded.folder.recordings / f"{loaded.step}{on}.npz"
    report = evaluate(loaded, args.episodes, args.seed, recording, backend=args.backend, device=args.device)
    save_report(report, loaded.folder.path / f"evaluation{on}.json")
    print(json.dumps(asdict(report)) if args.json else table(report))
    return int(args.check and not report.accepted)
