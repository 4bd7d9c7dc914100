"""`robo-rl deploy waypoints`: lead a rover whose run time is in another process from place to place."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from robo_rl_deploy.commands import WIRES, bind_bundle, both_sides
from robo_rl_deploy.errors import UserError, unknown

_RATE_HZ = 20.0


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """`waypoints`."""
    way = commands.add_parser("waypoints", help="lead a rover from place to place, over a wire")
    way.set_defaults(command=_waypoints)
    way.add_argument("bundle", metavar="BUNDLE", help="the policy.rpb file that drives it")
    way.add_argument("places", metavar="X,Y", nargs="+", help="m ahead and to the left of where it stands now")
    way.add_argument("--wheel-radius", type=float, default=0.0975, metavar="M", help="default: 0.0975, the rover's")
    way.add_argument("--wire", default="dds", help=f"one of {', '.join(WIRES[1:])} (default: dds)")
    way.add_argument("--robot", metavar="NAME|FILE", help="robot's file (default: the robot of the bundle)")
    way.add_argument("--domain", type=int, default=0, metavar="N", help="DDS or ROS domain (default 0)")


def _waypoints(args: argparse.Namespace) -> int:
    from robo_rl_deploy.rt.clock import RealClock
    from robo_rl_deploy.rt.loop import Loop, stop_on_signals
    from robo_rl_deploy.waypoints import Follower, Odometer, Route

    if args.wire not in WIRES[1:]:
        raise unknown("wire", args.wire, WIRES[1:], ", ".join(WIRES[1:]))
    route = Route([_place(text) for text in args.places])
    _, binding = bind_bundle(args, must_be_signed=False)
    with both_sides(args) as (transport, _):
        follower, told = Follower(binding, transport, Odometer(args.wheel_radius), route), 0

        def tick(now_ns: int, k: int, late: object) -> bool:
            nonlocal told
            del k, late
            follower.turn(now_ns)
            if route.reached > told:
                told = route.reached
                print(f"reached {told} of {len(route.places)}: {args.places[told - 1]}", file=sys.stderr, flush=True)
            return not route.is_done

        loop = Loop(RealClock(), round(1e9 / _RATE_HZ), tick)
        with stop_on_signals(loop):
            loop.run()
    return 0 if route.is_done else 1


def _place(text: str) -> tuple[float, float]:
    try:
        x, y = map(float, text.split(","))
    except ValueError:
        raise UserError(f'"{text}" is no place; write metres ahead and to the left, as 2.5,-1') from None
    return x, y
