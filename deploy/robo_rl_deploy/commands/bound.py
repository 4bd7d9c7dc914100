"""The bundle and the robot of a command line, checked against each other."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from robo_rl_deploy.bundle import Bundle
    from robo_rl_deploy.pipeline.binding import Binding


def add_bundle(command: argparse.ArgumentParser, text: str = "a policy.rpb file") -> None:
    """`BUNDLE`, of which `text` says what it is, and `--robot`."""
    command.add_argument("bundle", metavar="BUNDLE", help=text)
    command.add_argument("--robot", metavar="NAME|FILE", help="robot's file (default: the robot of the bundle)")


def bind_bundle(args: argparse.Namespace, must_be_signed: bool) -> tuple[Bundle, Binding]:
    """Both, read. Raises `UserError` where they do not fit, or nobody who is trusted signed what has to be signed."""
    from robo_rl_deploy.bundle import read_bundle
    from robo_rl_deploy.bundle.trust import read_trust, trust_path
    from robo_rl_deploy.pipeline.binding import bind
    from robo_rl_deploy.robots.read import read_robot

    bundle = read_bundle(args.bundle, trust=read_trust(trust_path(args.trust_file)) if must_be_signed else None)
    return bundle, bind(bundle.manifest, read_robot(args.robot or bundle.manifest.robot.name), bundle.golden)
