"""`robo-rl sysid LOG`: physics parameters of a robot from recorded joint data."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from robo_rl_deploy.parser import Parser

from robo_rl.errors import UserError, unknown

DRIVES = ("position", "torque")


def run(argv: Sequence[str]) -> int:
    """Fit, print the table, write the YAML. Raises UserError for a log or an option that cannot be used."""
    words = _parser().parse_args(list(argv))

    from robo_rl.sim.robot import load_robot
    from robo_rl.sim.sysid.fit import fit
    from robo_rl.sim.sysid.log import read_log
    from robo_rl.sim.sysid.plant import Plant
    from robo_rl.sim.sysid.report import save, table

    robot = load_robot(words.robot)
    drive = words.drive or ("position" if robot.stiffness else "torque")
    _check(words, drive)
    joints = Plant(robot, drive, 0.02).joints
    log = read_log(words.log, robot, joints)
    plant = Plant(robot, drive, log.dt_s)
    parameters = plant.parameters(words.fit or _default(drive), words.group)
    result = fit(plant, log, parameters, words.window, words.max_delay)
    out = words.out or words.log.with_name(f"{words.log.stem}_fit.yaml")
    save(result, plant, out)
    print(table(result, plant))
    print(
        f"wrote {out}: mjcf_joints are attributes of joints in {robot.mjcf_path.name}, robot_yaml goes into robot.yaml"
    )
    return 0


def _parser() -> Parser:
    parser = Parser(
        prog="robo-rl sysid",
        description="Fit armature, damping, dry friction and gains to joint data of a robot on a stand (base fixed, no "
        "ground). LOG is .npz or .csv with time, q, target and perhaps dq by joint, a recording of ours, or a robot's "
        "(.mcap, of robo-rl deploy run --record).",
    )
    parser.add_argument("log", type=Path, help="the joint data")
    parser.add_argument("--robot", required=True, help="name, folder or robot.yaml")
    parser.add_argument(
        "--fit",
        nargs="+",
        metavar="KIND",
        help="armature, damping, frictionloss, stiffness (of position servos), strength",
    )
    parser.add_argument(
        "--group", nargs="+", default=[], metavar="PATTERN", help="joints that share a value, e.g. '.*_hip' '.*_calf'"
    )
    parser.add_argument("--drive", help="what target means: position or torque (default: position if there are gains)")
    parser.add_argument("--window", type=float, default=0.5, help="s that are predicted at a stretch (default 0.5)")
    parser.add_argument("--max-delay", type=float, default=0.0, help="s, longest command delay tried (default 0: none)")
    parser.add_argument("--out", type=Path, help="YAML to write (default: <log>_fit.yaml)")
    return parser


def _default(drive: str) -> tuple[str, ...]:
    kinds = ("armature", "damping", "frictionloss")
    return (*kinds, "stiffness") if drive == "position" else kinds


def _check(words: argparse.Namespace, drive: str) -> None:
    from robo_rl.sim.sysid.plant import KINDS

    if drive not in DRIVES:
        raise unknown("Drive", drive, DRIVES, "robo-rl sysid --help")
    for kind in words.fit or ():
        if kind not in KINDS:
            raise unknown("Parameter", kind, KINDS, "robo-rl sysid --help")
    if drive == "torque" and "stiffness" in (words.fit or ()):
        raise UserError("--fit stiffness needs position targets; torques have no stiffness. Use --drive position")
    if drive == "position" and "strength" in (words.fit or ()):
        raise UserError("--fit strength needs torques; with position targets fit stiffness. Use --drive torque")
    if words.window <= 0.0 or words.max_delay < 0.0:
        raise UserError("--window must be above 0 s and --max-delay at least 0 s")
