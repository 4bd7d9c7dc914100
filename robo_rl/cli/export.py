"""robo-rl export RUN: write the policy as a checked bundle, policy.rpb; also of a stable-baselines3 model."""

from __future__ import annotations

from pathlib import Path

from robo_rl_deploy.parser import Parser

from robo_rl.errors import UserError


def run(argv: list[str]) -> int:
    """Export a run; 0, or an error where the exported policy differs from the trained one."""
    parser = Parser(prog="robo-rl export", description="Write a run's policy as a bundle (*.rpb).")
    parser.add_argument("run", nargs="?", default="latest", help="run folder, <task>/latest or latest (default)")
    parser.add_argument("--out", type=Path, default=None, help="file to write (default: <run>/policy.rpb)")
    parser.add_argument("--checkpoint", default="latest", help="env steps of the checkpoint (default: the latest)")
    parser.add_argument("--starts", type=int, default=100, help="evaluation episodes in the bundle (default 100)")
    parser.add_argument("--seed", type=int, default=0, help="seed of these episodes")
    parser.add_argument("--runs-dir", default="runs", help="where runs are looked for (default: runs)")
    parser.add_argument("--sb3", type=Path, metavar="ZIP", help="a PPO or SAC model of stable-baselines3 in its place")
    parser.add_argument("--task", help="the task that the model was trained on, with --sb3")
    parser.add_argument("--sb3-stats", type=Path, metavar="NPZ", help="mean and var of its observations (VecNormalize)")
    args = parser.parse_args(argv)
    if (args.sb3 is None) != (args.task is None):
        raise UserError("--sb3 ZIP and --task NAME go together")

    from robo_rl.export.export import export_run
    from robo_rl.export.sb3 import load_sb3
    from robo_rl.train.build import load_run

    if args.sb3 is None:
        trained, out = load_run(args.run, args.checkpoint, args.runs_dir), args.out
    else:
        trained = load_sb3(args.sb3, args.task, args.sb3_stats)
        out = args.out or args.sb3.with_suffix(".rpb")
    bundle = export_run(trained, out, args.starts, args.seed)
    report = bundle.golden_report
    print(f"{bundle.path}  digest {bundle.digest[:16]}")
    if report is not None:
        print(f"golden: {report.steps} steps, largest difference to torch {max(report.max_error.values()):.2g}")
    if not bundle.manifest.deployable:
        print("flat bundle: an observation term cannot be traced, so a robot will refuse it; write it in torch")
    if bundle.manifest.task.unscored:
        print(f"unscored reward terms: {', '.join(bundle.manifest.task.unscored)}")
    return 0
