"""An argument parser whose mistakes are one line with the fix, like all others."""

from __future__ import annotations

import argparse
from typing import NoReturn

from robo_rl_deploy.errors import UserError, nearest

_UNKNOWN = "unrecognized arguments: "


class Parser(argparse.ArgumentParser):
    """`argparse.ArgumentParser` that raises `UserError` in place of printing its usage and leaving."""

    def error(self, message: str) -> NoReturn:
        """Raise UserError; an unknown option gets the nearest known one."""
        hint = ""
        if message.startswith(_UNKNOWN):
            word = message.removeprefix(_UNKNOWN).split()[0].split("=")[0]
            hits = nearest(word, self._option_string_actions, n=1) if word.startswith("-") else []
            hint = f" Did you mean {hits[0]}?" if hits else ""
        raise UserError(f"{message}.{hint} Usage: {self.prog} --help")
