"""`robo-rl <command>`: finds the command's module, runs it, and turns errors into one line and an exit code."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

from robo_rl import __version__
from robo_rl.cli.help import overview
from robo_rl.errors import Told, UserError, nearest
from robo_rl.extras import missing_extra

# Command -> its line in the help. The module is `robo_rl.cli.<command>`, imported when the command is typed.
COMMANDS = {
    "train": "train a policy: robo-rl train task=quadrotor_hover",
    "eval": "play many episodes of a run and report return, success and every reward term",
    "plot": "draw learning curves of runs, mean and range over seeds",
    "play": "watch a run, or a task before training: live, as one HTML file, or as MP4",
    "export": "write the policy of a run as one checked bundle, policy.rpb",
    "deploy": "check, sign and run a bundle: on the robot's twin, on a robot, as C; record and compare",
    "demo": "train, evaluate, export, drive the twin and write the replay, in one go",
    "list": "list tasks, algos, backends or robots",
    "robot": "import a robot from MJCF or URDF, and check one",
    "parity": "compare physics backends on one robot: same starts, same controls",
    "sysid": "fit physics parameters of a robot to recorded joint data",
    "bench": "measure speed on this machine",
    "doctor": "check this machine and name the fix for what is missing",
}

USER_ERROR, INTERRUPTED, BROKEN_PIPE = 2, 130, 141  # exit codes; the last two as shells give them for SIGINT, SIGPIPE


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code; 2 for what a person can mend, with one line on stderr."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        code = _dispatch(words)
        sys.stdout.flush()  # a reader that has left shows here, not while the interpreter shuts down
        return code
    except Told:
        return USER_ERROR
    except UserError as error:
        return _fail(error)
    except ModuleNotFoundError as error:
        line = missing_extra(error)
        if line is None:
            raise
        return _fail(line)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE


def _dispatch(words: list[str]) -> int:
    command, rest = (words[0], words[1:]) if words else ("--help", [])
    if command in ("-h", "--help", "help"):
        print(overview(COMMANDS))
        return 0
    if command in ("-V", "--version"):
        print(f"robo-rl {__version__}")
        return 0
    if command not in COMMANDS:
        raise UserError(_unknown(command))
    return int(importlib.import_module(f"robo_rl.cli.{command}").run(rest))


def _unknown(command: str) -> str:
    near = nearest(command, COMMANDS)
    hint = f" Nearest: {', '.join(near)}." if near else ""
    return f'"{command}" is not a command.{hint} All of them: robo-rl --help'


def _fail(error: UserError) -> int:
    sys.stdout.flush()
    print(f"error: {error}", file=sys.stderr)
    return USER_ERROR


if __name__ == "__main__":
    sys.exit(main())
