"""`robo-rl doctor`: what this machine can do, and the fix for what it cannot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from robo_rl.cli import machine, packages
from robo_rl.cli.check import Check
from robo_rl.cli.help import wants_help
from robo_rl.errors import UserError

USAGE = """\
robo-rl doctor
  OK    works
  WARN  something optional is missing; the line says what to type to have it
  FAIL  training does not work on this machine; the line says what to type
Leaves with code 1 if there is a FAIL."""

CHECKS: tuple[Callable[[], Iterator[Check]], ...] = (
    packages.python,
    packages.required,
    packages.extras,
    machine.rendering,
    machine.real_time,
    machine.disk,
    machine.cpus,
    machine.gpu,
    machine.ports,
)


def run(argv: Sequence[str]) -> int:
    """Print one line a check, and the fix under it; 1 if one failed. Raises UserError for any argument."""
    if wants_help(list(argv)):
        print(USAGE)
        return 0
    if argv:
        raise UserError(f"robo-rl doctor takes no arguments, got {' '.join(argv)}")
    failed = False
    for check in CHECKS:
        for result in check():
            print(result.line(), flush=True)
            failed |= result.status == "FAIL"
    return int(failed)
