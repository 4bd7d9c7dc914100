"""robo-rl parity ROBOT: the same starts and controls on several backends, and how far their motions lie apart."""

from __future__ import annotations

import json
import sys
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from robo_rl_deploy.parser import Parser

from robo_rl.errors import UserError, unknown
from robo_rl.extras import missing_extra
from robo_rl.sim.registry import BACKENDS, check_backend

if TYPE_CHECKING:
    from robo_rl.sim.parity.compare import Report


def run(argv: list[str]) -> int:
    """Compare, print the table, write picture and report. Raises UserError where a tolerance is exceeded."""
    parser = Parser(prog="robo-rl parity", description="Compare physics backends on one robot.")
    parser.add_argument("robot", help="name, folder or robot.yaml")
    parser.add_argument("--backends", default="", metavar="A,B", help="the first is the reference (default: all here)")
    parser.add_argument("--tests", default="", metavar="A,B", help="drop,step,rollout,limits,contact (default: all)")
    parser.add_argument("--envs", type=int, default=8, help="different starts of each test (default 8)")
    parser.add_argument("--dt", type=float, default=0.005, metavar="S", help="physics step (default 0.005)")
    parser.add_argument("--device", default="cpu", help="of the backends that can use it: cpu or cuda")
    parser.add_argument("--seed", type=int, default=0, help="of starts and controls")
    parser.add_argument("--runs-dir", type=Path, default=Path("runs"), metavar="DIR", help="gets parity/<robot>/")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    args = parser.parse_args(argv)
    backends = _backends(args.backends, args.device)
    if args.envs < 1:
        raise UserError(f"--envs {args.envs}: expected at least 1")

    from robo_rl.sim.parity import text
    from robo_rl.sim.parity.compare import Column, compare, scales
    from robo_rl.sim.parity.experiment import TESTS
    from robo_rl.sim.robot import load_robot

    robot = load_robot(args.robot)
    tests = _names("Test", args.tests, TESTS, "robo-rl parity --help") or list(TESTS)
    columns = [Column(name, _device(name, args.device)) for name in backends]
    report = compare(
        robot, [columns[0], *scales(columns[0]), *columns[1:]], args.envs, _whole_steps(args.dt), args.seed, tests
    )
    folder = args.runs_dir / "parity" / robot.name
    folder.mkdir(parents=True, exist_ok=True)
    _picture(report, folder / "parity.png")
    (folder / "report.json").write_text(json.dumps(text.as_json(report), indent=1) + "\n")
    print(json.dumps(text.as_json(report)) if args.json else f"{text.table(report)}\nwritten to {folder}")
    if report.exceeded:
        raise UserError(text.complaint(report))
    return 0


def _picture(report: Report, path: Path) -> None:
    """The picture, or a line where the package for it is missing: the numbers do without."""
    from robo_rl.sim.parity.plot import save_plot

    try:
        save_plot(report, path)
    except ModuleNotFoundError as error:
        line = missing_extra(error)
        if line is None:
            raise
        print(f"no picture: {line}", file=sys.stderr)


def _backends(asked: str, device: str) -> list[str]:
    """Two or more different backends that can run here."""
    names = _names("Backend", asked, BACKENDS, "robo-rl list backends")
    for name in names:
        check_backend(name, _device(name, device))
    names = names or [name for name in BACKENDS if _can_run(name, device)]
    if len(names) < 2:
        have = ", ".join(name for name in BACKENDS if _can_run(name, device))
        raise UserError(f"parity compares at least two backends, e.g. --backends mujoco,mujoco_warp; here run: {have}")
    return names


def _names(kind: str, asked: str, known: Collection[str], listing: str) -> list[str]:
    names = [name.strip() for name in asked.split(",") if name.strip()]
    for name in names:
        if name not in known:
            raise unknown(kind, name, known, listing)
        if names.count(name) > 1:
            raise UserError(f'{kind} "{name}" is named twice; name each once')
    return names


def _can_run(name: str, device: str) -> bool:
    try:
        check_backend(name, _device(name, device))
    except UserError:
        return False
    return True


def _device(backend: str, device: str) -> str:
    """`mujoco` has the CPU only."""
    return "cpu" if backend == "mujoco" else device


def _whole_steps(dt_s: float) -> float:
    """A physics step that fits into the control step. Raises UserError for one that does not."""
    from robo_rl.sim.parity.experiment import CONTROL_S

    steps = round(CONTROL_S / dt_s) if dt_s > 0.0 else 0
    if steps < 1 or abs(steps * dt_s - CONTROL_S) > 1e-9:
        raise UserError(f"--dt {dt_s:g}: controls change every {CONTROL_S:g} s; give {CONTROL_S:g} over a whole number")
    return dt_s
