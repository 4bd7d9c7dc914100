"""`robo-rl robot import FILE`, `check NAME`, `fetch NAME` and `usd NAME`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from robo_rl_deploy.parser import Parser

if TYPE_CHECKING:
    from robo_rl.sim.robot_health import Check

FAILED_CHECK = 1


def run(argv: Sequence[str]) -> int:
    """Run the command; 0 where no check fails, 1 where one does. Raises UserError for what cannot be read."""
    if not argv or argv[0] in ("-h", "--help"):
        print(_parser().format_help().strip())
        return 0
    words = _parser().parse_args(list(argv))
    if words.action == "import":
        return _import(words)
    if words.action == "usd":
        return _usd(words.robot, words.check)
    return _fetch(words.robot) if words.action == "fetch" else _check(words.robot)


def _parser() -> Parser:
    parser = Parser(prog="robo-rl robot", description="bring in a robot and check it")
    actions = parser.add_subparsers(dest="action", required=True)
    bring = actions.add_parser("import", help="write a robot file from MJCF (.xml) or URDF (.urdf)")
    bring.add_argument("file", type=Path, help="the MJCF or URDF")
    bring.add_argument("--out", type=Path, default=Path(), help="folder that gets <name>/ (default: here)")
    bring.add_argument("--name", help="name of the robot (default: the file's)")
    bring.add_argument("--fixed-base", action="store_true", help="a URDF's root link is bolted to the world")
    check = actions.add_parser("check", help="check mass, inertia, limits, collisions and the standing pose")
    check.add_argument("robot", help="name, folder or robot.yaml")
    bring = actions.add_parser("fetch", help="download a robot of MuJoCo Menagerie, once; the only command that does")
    bring.add_argument("robot", nargs="?", help="its name there; without one, all names are listed")
    usd = actions.add_parser("usd", help="write robot.usda beside a robot.yaml, for backend=isaaclab")
    usd.add_argument("robot", nargs="?", help="name, folder or robot.yaml (default: every file of the assets)")
    usd.add_argument("--check", action="store_true", help="convert again and compare; write nothing")
    return parser


def _usd(name: str | None, check: bool) -> int:
    from robo_rl.sim.robot import load_robot
    from robo_rl.sim.usd.files import robot_usd, usd_files

    stale = 0
    for file in usd_files() if name is None else [robot_usd(load_robot(name))]:
        if not check:
            file.save()
        current = file.is_current
        stale += not current
        print(f"{'same' if check and current else 'wrote' if current else 'DIFFERS'}  {file.name}  {file.path}")
    if stale:
        print("write what differs again: robo-rl robot usd")
    return FAILED_CHECK if stale else 0


def _import(words: argparse.Namespace) -> int:
    from robo_rl.sim.robot_health import check_robot
    from robo_rl.sim.robot_import import import_robot

    imported = import_robot(words.file, words.out, words.name, words.fixed_base)
    folder = imported.robot.path.parent
    print(f"wrote {folder}")
    for line in imported.assumed:
        print(f"assumed: {line}")
    print(f'set "licence" and "source" in {folder / "robot.yaml"}; check again with: robo-rl robot check {folder}')
    return _report(check_robot(imported.robot))


def _fetch(name: str | None) -> int:
    from robo_rl.sim import menagerie
    from robo_rl.sim.robot import load_robot

    if name is None:
        here = set(menagerie.local_names())
        for known in menagerie.known_names():
            print(f"{known}{'  on this machine' if known in here else ''}")
        return 0
    robot = load_robot(menagerie.fetch(name))
    print(f"{name} is there, licence {robot.licence}, digest {robot.digest[:16]}")
    print(f"check it with: robo-rl robot check {name}; train it with: robo-rl train task=TASK robot={name}")
    return 0


def _check(name: str) -> int:
    from robo_rl.sim.robot import load_robot
    from robo_rl.sim.robot_health import check_robot

    return _report(check_robot(load_robot(name)))


def _report(checks: Sequence[Check]) -> int:
    """Print one line a check; the advice only where there is something to do."""
    width = max(len(check.name) for check in checks)
    for check in checks:
        advice = f"\n{'':{width + 8}}-> {check.advice}" if check.verdict != "PASS" and check.advice else ""
        print(f"{check.verdict:4}  {check.name:{width}}  {check.found}{advice}")
    return FAILED_CHECK if any(check.verdict == "FAIL" for check in checks) else 0
