"""`robo-rl deploy`: the commands of the run time, which also works without this package."""

from __future__ import annotations

from collections.abc import Sequence


def run(argv: Sequence[str]) -> int:
    """Run `robo-rl deploy ARGV`; returns the exit code. Raises `UserError`."""
    from robo_rl_deploy import cli

    return cli.run(argv)
