"""`robo-rl deploy codegen`: a bundle as source code."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from robo_rl_deploy.errors import unknown

TARGETS = {
    "c99": "policy.h and policy.c: the policy alone, for any processor",
    "cortex_m": "c99 and a bare-metal self-test for a Cortex-M7, run in QEMU by run.sh",
    "cpp": "c99 and a C++17 run time: limits, final clamp, watchdog, example driver",
    "ros2_control": "cpp and a controller plug-in of ros2_control, with container file and systemd unit",
}


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Register it."""
    targets = "; ".join(f"{name}: {text}" for name, text in TARGETS.items())
    codegen = commands.add_parser("codegen", help="write a policy as C99, C++17 or a ros2_control plug-in")
    codegen.set_defaults(command=_codegen)
    codegen.add_argument("bundle", metavar="BUNDLE", help="a policy.rpb file")
    codegen.add_argument("--out", required=True, metavar="DIR", help="folder to write into; files there are replaced")
    codegen.add_argument("--target", default="c99", help=f"{targets} (default: c99)")
    codegen.add_argument(
        "--robot", metavar="NAME|FILE", help="robot's file, of cpp and ros2_control (default: the bundle's)"
    )


def _codegen(args: argparse.Namespace) -> int:
    if args.target not in TARGETS:
        raise unknown("target", args.target, TARGETS, ", ".join(TARGETS))
    from robo_rl_deploy.bundle import read_bundle
    from robo_rl_deploy.codegen.targets import sources
    from robo_rl_deploy.codegen.write import write_all

    bundle = read_bundle(args.bundle)
    files = sources(bundle, args.target, args.robot)
    write_all(Path(args.out), files)
    print(f"{bundle.manifest.name}, bundle {bundle.digest[:12]}: {', '.join(sorted(files))} in {args.out}")
    return 0
