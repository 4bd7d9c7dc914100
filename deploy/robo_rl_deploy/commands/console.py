"""`robo-rl deploy console`: a station of its own, a page that commands a run time in another process over a wire."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from robo_rl_deploy.commands.bound import add_bundle
from robo_rl_deploy.commands.wires import add_wire, on_wire, turns

_RATE_HZ = 50.0


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Register it."""
    console = commands.add_parser("console", help="a page to watch and to command a run in another process")
    console.set_defaults(command=_console)
    add_bundle(console, "the policy.rpb file that runs there")
    add_wire(console)
    console.add_argument("--port", type=int, default=-1, metavar="N", help="of the page (default: a free one)")
    console.add_argument("--seconds", type=float, metavar="S", help="end by itself after so long")


def _console(args: argparse.Namespace) -> int:
    from robo_rl_deploy.diagnostics.line import StatusLine
    from robo_rl_deploy.page.elsewhere import ConsolePage, closing_page

    with on_wire(args) as (bundle, binding, transport):
        page = ConsolePage(args.port, bundle, binding, transport, StatusLine(sys.stdout))

        def turn(now_ns: int) -> bool:
            page.turn(now_ns)
            return True

        print(f"console of {binding.robot.robot} on {args.wire}, domain {args.domain}; Ctrl-C ends it", file=sys.stderr)
        with closing_page(page):
            turns(turn, _RATE_HZ, args.seconds)
    return 0
