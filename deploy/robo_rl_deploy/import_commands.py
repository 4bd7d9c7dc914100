"""`import`: a policy of another project as a bundle; `export-leapp`: a bundle as others read it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from robo_rl_deploy.errors import UserError, unknown

if TYPE_CHECKING:
    from robo_rl_deploy.bundle.importers.foreign import Foreign
    from robo_rl_deploy.robots.config import RobotCfg

FORMATS = ("metadata", "unitree", "leapp")


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Register them."""
    parser = commands.add_parser("import", help="a bundle from a policy of mjlab, holosoma, unitree_rl_lab or LEAPP")
    parser.set_defaults(command=_import)
    parser.add_argument("format", metavar="FORMAT", help="metadata (in the ONNX file), unitree or leapp")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="policy.onnx, deploy.yaml, graph.yaml")
    parser.add_argument("--robot", required=True, metavar="NAME|FILE", help="its limits, topics and names of joints")
    parser.add_argument("--out", required=True, type=Path, metavar="BUNDLE", help="the policy.rpb to write")
    parser.add_argument("--rate", type=float, metavar="HZ", help="control rate, where the files do not tell it")
    parser.add_argument("--joints", default="", metavar="NAME,...", help="names of motors 0, 1, ... (unitree)")
    parser.add_argument(
        "--command-range",
        action="append",
        default=[],
        metavar="LOW:HIGH",
        help="of each element of the command, with =",
    )


def _import(args: argparse.Namespace) -> int:
    from dataclasses import replace

    from robo_rl_deploy.bundle.importers.complete import bundle_of, parse_range
    from robo_rl_deploy.robots.read import read_robot

    if args.format not in FORMATS:
        raise unknown("format", args.format, FORMATS, ", ".join(FORMATS))
    robot = read_robot(args.robot)
    foreign = _foreign(args, robot)
    if args.rate is not None:
        if not 0.0 < args.rate < 1e5:
            raise UserError(f"--rate {args.rate}: expected Hz")
        foreign = replace(foreign, control_hz=args.rate)
    if args.command_range:
        ranges = {str(i): parse_range(text) for i, text in enumerate(args.command_range)}
        foreign = replace(foreign, commands=ranges)
    files = {path.name: path.read_bytes() for path in args.files}
    bundle = bundle_of(foreign, robot, args.out.stem, files, args.out)
    for note in foreign.notes:
        print(f"note: {note}", file=sys.stderr)
    print(f"note: limits, signs and topics are those of {robot.robot}'s file", file=sys.stderr)
    print(f"{bundle.path}: bundle {bundle.digest[:12]} for {robot.robot}, {foreign.control_hz:g} Hz")
    return 0


def _foreign(args: argparse.Namespace, robot: RobotCfg) -> Foreign:
    if args.format == "metadata":
        from robo_rl_deploy.bundle.importers.metadata import read_metadata

        (onnx,) = _files(args, ".onnx")
        return read_metadata(onnx)
    from robo_rl_deploy.bundle.importers.unitree import read_unitree

    onnx, yaml = _files(args, ".onnx", ".yaml")
    return read_unitree(yaml, onnx, robot, tuple(name for name in args.joints.split(",") if name))


def _files(args: argparse.Namespace, *suffixes: str) -> list[Path]:
    """The files in the order of their endings. Raises `UserError`."""
    by_suffix = {path.suffix: path for path in args.files}
    if len(args.files) != len(suffixes) or set(by_suffix) != set(suffixes):
        raise UserError(f"import {args.format} takes {' and '.join(f'one {suffix} file' for suffix in suffixes)}")
    return [by_suffix[suffix] for suffix in suffixes]
