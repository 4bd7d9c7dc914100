"""`robo-rl deploy` and `python -m robo_rl_deploy`: check a policy bundle, drive its twin or a robot."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from robo_rl_deploy.commands import (
    bundles,
    codegen,
    console,
    doctor,
    imports,
    recordings,
    robots,
    sign,
    twin,
    waypoints,
)
from robo_rl_deploy.commands import run as drive
from robo_rl_deploy.errors import UserError, printable
from robo_rl_deploy.parser import Parser

_COMMANDS = (bundles, robots, drive, twin, console, waypoints, sign, doctor, imports, recordings, codegen)


def run(argv: Sequence[str], prog: str = "robo-rl deploy") -> int:
    """Run one command; returns the exit code. Raises `UserError` for what a person can mend."""
    args = _parser(prog).parse_args(list(argv))
    command: Callable[[argparse.Namespace], int] = args.command
    return command(args)


def main(argv: Sequence[str] | None = None, prog: str = "robo-rl deploy") -> int:
    """`run` with a `UserError` printed as one line and exit code 2."""
    try:
        code = run(sys.argv[1:] if argv is None else argv, prog)
        sys.stdout.flush()  # a reader that has left shows here, not while the interpreter shuts down
        return code
    except UserError as error:
        print(f"error: {printable(str(error))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141


def _parser(prog: str) -> Parser:
    parser = Parser(prog=prog, description="Check a policy bundle, drive its simulated twin or a robot.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in _COMMANDS:
        module.add(commands)
    return parser
