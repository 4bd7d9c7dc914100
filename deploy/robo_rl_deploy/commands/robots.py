"""`robo-rl deploy robots`: what a policy can be bound to, and what is watched."""

from __future__ import annotations

import argparse
from typing import Any


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Register it."""
    robots = commands.add_parser("robots", help="robots that a policy can be bound to; with --faults what is watched")
    robots.set_defaults(command=_robots)
    robots.add_argument("--faults", action="store_true", help="kinds of faults and what each leads to")


def _robots(args: argparse.Namespace) -> int:
    from robo_rl_deploy.robots.read import list_robots, read_robot
    from robo_rl_deploy.safety.faults import Kind

    if args.faults:
        for kind in Kind:
            print(f"{kind.text:18} {kind.severity.value}")
        return 0
    names = list_robots()
    width = max(map(len, names))
    for name in names:
        print(f"{name:{width}} {read_robot(name).description}")
    return 0
