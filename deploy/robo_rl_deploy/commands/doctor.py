"""`robo-rl deploy doctor`: one line for each thing that a robot's computer needs."""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from robo_rl_deploy.commands.wires import check_wire, open_wire

if TYPE_CHECKING:
    from robo_rl_deploy.doctor.finding import Finding


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Register it."""
    doctor = commands.add_parser("doctor", help="can this machine drive a robot: ok, warn or fail, each with its fix")
    doctor.set_defaults(command=_doctor)
    doctor.add_argument("--robot", metavar="NAME|FILE", help="look for this robot's topics too, on --wire")
    doctor.add_argument("--wire", metavar="WIRE", help="open this wire: dds, zenoh, ros1 or ros2 (with --robot: dds)")
    doctor.add_argument("--domain", type=int, default=0, metavar="N", help="DDS or ROS domain (default 0)")
    doctor.add_argument("--folder", type=Path, default=Path(), help="where recordings go (default: here)")
    doctor.add_argument("--json", action="store_true", help="print JSON instead of text")


def _doctor(args: argparse.Namespace) -> int:
    found = []
    for finding in _findings(args):
        found.append(finding)
        if not args.json:
            print(finding.line(), flush=True)
    if args.json:
        print(json.dumps([dataclasses.asdict(finding) for finding in found], indent=2))
    return int(any(finding.status == "fail" for finding in found))


def _findings(args: argparse.Namespace) -> Iterator[Finding]:
    from robo_rl_deploy.doctor import kernel, network, software, storage
    from robo_rl_deploy.robots.read import read_robot

    robot = read_robot(args.robot) if args.robot else None
    wire = args.wire or ("dds" if robot else "")
    if wire:
        check_wire(wire)
    yield from software.python()
    yield from software.packages(wire)
    yield from software.trusted_keys()
    for check in (kernel.kernel, kernel.processors, kernel.priority, kernel.memory_lock, kernel.clock, kernel.timer):
        yield from check()
    yield from kernel.governor()
    yield from storage.disk(args.folder)
    yield from network.interfaces()
    yield from network.loopback_multicast()
    if wire:
        yield from network.peers(wire, robot, lambda: open_wire(wire, args.domain))
