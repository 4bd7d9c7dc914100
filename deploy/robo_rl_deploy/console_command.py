"""`robo-rl deploy console`: a station of its own, a page that commands a run time in another process over a wire."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from robo_rl_deploy.commands import WIRES, bind_bundle, both_sides
from robo_rl_deploy.errors import unknown

_RATE_HZ = 50.0


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """`console`."""
    console = commands.add_parser("console", help="a page to watch and to command a run in another process")
    console.set_defaults(command=_console)
    console.add_argument("bundle", metavar="BUNDLE", help="the policy.rpb file that runs there")
    console.add_argument("--wire", default="dds", help=f"one of {', '.join(WIRES[1:])} (default: dds)")
    console.add_argument("--robot", metavar="NAME|FILE", help="robot's file (default: the robot of the bundle)")
    console.add_argument("--domain", type=int, default=0, metavar="N", help="DDS or ROS domain (default 0)")
    console.add_argument("--port", type=int, default=-1, metavar="N", help="of the page (default: a free one)")
    console.add_argument("--seconds", type=float, metavar="S", help="end by itself after so long")


def _console(args: argparse.Namespace) -> int:
    from robo_rl_deploy.diagnostics.line import StatusLine
    from robo_rl_deploy.page.elsewhere import ConsolePage, closing_page
    from robo_rl_deploy.rt.clock import RealClock
    from robo_rl_deploy.rt.loop import Loop, stop_on_signals

    if args.wire not in WIRES[1:]:
        raise unknown("wire", args.wire, WIRES[1:], ", ".join(WIRES[1:]))
    bundle, binding = bind_bundle(args, must_be_signed=False)
    with both_sides(args) as (transport, _):
        page = ConsolePage(args.port, bundle, binding, transport, StatusLine(sys.stdout))

        def tick(now_ns: int, k: int, late: object) -> bool:
            del k, late
            page.turn(now_ns)
            return True

        loop = Loop(RealClock(), round(1e9 / _RATE_HZ), tick)
        print(f"console of {binding.robot.robot} on {args.wire}, domain {args.domain}; Ctrl-C ends it", file=sys.stderr)
        with closing_page(page), stop_on_signals(loop):
            loop.run(None if args.seconds is None else round(_RATE_HZ * args.seconds))
    return 0
