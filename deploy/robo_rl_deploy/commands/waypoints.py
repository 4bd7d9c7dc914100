"""`robo-rl deploy waypoints`: lead a rover whose run time is in another process from place to place."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from robo_rl_deploy.commands.bound import add_bundle
from robo_rl_deploy.commands.wires import add_wire, on_wire, turns
from robo_rl_deploy.errors import UserError

_RATE_HZ = 20.0


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Register it."""
    way = commands.add_parser("waypoints", help="lead a rover from place to place, over a wire")
    way.set_defaults(command=_waypoints)
    add_bundle(way, "the policy.rpb file that drives it")
    add_wire(way)
    way.add_argument("places", metavar="X,Y", nargs="+", help="m ahead and to the left of where it stands now")
    way.add_argument("--wheel-radius", type=float, default=0.0975, metavar="M", help="default: 0.0975, the rover's")


def _waypoints(args: argparse.Namespace) -> int:
    from robo_rl_deploy.waypoints import Follower, Odometer, Route

    route = Route([_place(text) for text in args.places])
    with on_wire(args) as (_, binding, transport):
        follower, told = Follower(binding, transport, Odometer(args.wheel_radius), route), 0

        def turn(now_ns: int) -> bool:
            nonlocal told
            follower.turn(now_ns)
            if route.reached > told:
                told = route.reached
                print(f"reached {told} of {len(route.places)}: {args.places[told - 1]}", file=sys.stderr, flush=True)
            return not route.is_done

        turns(turn, _RATE_HZ)
    return 0 if route.is_done else 1


def _place(text: str) -> tuple[float, float]:
    try:
        x, y = map(float, text.split(","))
    except ValueError:
        raise UserError(f'"{text}" is no place; write metres ahead and to the left, as 2.5,-1') from None
    return x, y
