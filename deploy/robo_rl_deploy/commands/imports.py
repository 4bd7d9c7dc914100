"""`import`: a policy of another project as a bundle; `export-leapp`: a bundle as others read it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from robo_rl_deploy.errors import UserError, unknown

if TYPE_CHECKING:
    from robo_rl_deploy.bundle.importers.complete import Parts, Ranges
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
    parser.add_argument("--pose", default="", metavar="RAD,...", help="to start from, in the order of targets (leapp)")
    for option, metavar, text in (
        ("--set", "KEY=VALUE,...", "what the metadata lacks, or rounds (metadata)"),
        ("--command-range", "LOW:HIGH", "of each element of the command, with ="),
    ):
        parser.add_argument(option, action="append", default=[], metavar=metavar, help=text)
    leapp = commands.add_parser("export-leapp", help="a bundle as LEAPP describes policies: graph and YAML")
    leapp.set_defaults(command=_export_leapp)
    leapp.add_argument("bundle", metavar="BUNDLE", help="a policy.rpb file")
    leapp.add_argument("--out", required=True, type=Path, metavar="FOLDER", help="where both files go")


def _import(args: argparse.Namespace) -> int:
    from robo_rl_deploy.bundle import write_bundle
    from robo_rl_deploy.bundle.importers.complete import parse_range
    from robo_rl_deploy.pipeline.binding import bind
    from robo_rl_deploy.robots.read import read_robot

    if args.format not in FORMATS:
        raise unknown("format", args.format, FORMATS, ", ".join(FORMATS))
    if args.rate is not None and not 0.0 < args.rate < 1e5:
        raise UserError(f"--rate {args.rate}: expected Hz")
    robot = read_robot(args.robot)
    ranges = {str(i): parse_range(text) for i, text in enumerate(args.command_range)}
    parts, notes = (_leapp if args.format == "leapp" else _foreign)(args, robot, ranges)
    bind(parts.manifest, robot, parts.golden)  # what this robot would refuse is not written
    bundle = write_bundle(args.out, parts.manifest, parts.policy_onnx, parts.golden, parts.provenance)
    for note in (*notes, f"limits, signs and topics are those of {robot.robot}'s file"):
        print(f"note: {note}", file=sys.stderr)
    print(f"{bundle.path}: bundle {bundle.digest[:12]} for {robot.robot}, {bundle.manifest.rates.control_hz:g} Hz")
    return 0


def _foreign(args: argparse.Namespace, robot: RobotCfg, ranges: Ranges) -> tuple[Parts, tuple[str, ...]]:
    from dataclasses import replace

    from robo_rl_deploy.bundle.importers.complete import parts_of
    from robo_rl_deploy.bundle.importers.metadata import read_metadata
    from robo_rl_deploy.bundle.importers.unitree import read_unitree

    if args.format == "metadata":
        (onnx,) = _files(args, ".onnx")
        foreign = read_metadata(onnx, dict(_pair(text) for text in args.set))
    else:
        onnx, yaml = _files(args, ".onnx", ".yaml")
        foreign = read_unitree(yaml, onnx, robot, tuple(name for name in args.joints.split(",") if name))
    foreign = replace(foreign, control_hz=args.rate or foreign.control_hz, commands=dict(ranges or foreign.commands))
    files = {path.name: path.read_bytes() for path in args.files}
    return parts_of(foreign, robot, args.out.stem, files), foreign.notes


def _leapp(args: argparse.Namespace, robot: RobotCfg, ranges: Ranges) -> tuple[Parts, tuple[str, ...]]:
    from dataclasses import replace

    from robo_rl_deploy.bundle.importers import leapp
    from robo_rl_deploy.bundle.importers.complete import Parts, golden_of
    from robo_rl_deploy.bundle.importers.foreign import numbers

    (yaml,) = _files(args, ".yaml")
    found = leapp.read_leapp(yaml)
    found = replace(found, control_hz=args.rate or found.control_hz)
    pose = numbers([text for text in args.pose.split(",") if text], None, "--pose")
    manifest = leapp.describe(found, robot, args.out.stem, pose, ranges)
    graph = leapp.wrap(found, manifest)
    provenance = {"imported": "LEAPP", "files": [found.path.name, found.onnx_path.name]}
    return Parts(manifest, graph, golden_of(manifest, graph), provenance), ()


def _export_leapp(args: argparse.Namespace) -> int:
    from robo_rl_deploy.bundle import read_bundle
    from robo_rl_deploy.bundle.exporters.leapp import export_leapp

    print(export_leapp(read_bundle(args.bundle), args.out))
    return 0


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals:
        raise UserError(f'--set "{text}": expected KEY=VALUE,VALUE,...')
    return key, value


def _files(args: argparse.Namespace, *suffixes: str) -> list[Path]:
    """The files in the order of their endings. Raises `UserError`."""
    by_suffix = {path.suffix: path for path in args.files}
    if len(args.files) != len(suffixes) or set(by_suffix) != set(suffixes):
        raise UserError(f"import {args.format} takes {' and '.join(f'one {suffix} file' for suffix in suffixes)}")
    return [by_suffix[suffix] for suffix in suffixes]
