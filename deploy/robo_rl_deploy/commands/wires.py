"""The wires of the command line, and what commands beside a run in another process have in common."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from robo_rl_deploy.commands.bound import bind_bundle
from robo_rl_deploy.errors import unknown

if TYPE_CHECKING:
    from robo_rl_deploy.bundle import Bundle
    from robo_rl_deploy.pipeline.binding import Binding
    from robo_rl_deploy.transport.base import Transport

OUTSIDE = ("dds", "zenoh", "ros1", "ros2")  # to other processes
WIRES = ("twin", *OUTSIDE)


def add_wire(command: argparse.ArgumentParser, wires: Sequence[str] = OUTSIDE) -> None:
    """`--wire`, the first of `wires` by default, and `--domain`."""
    command.add_argument("--wire", default=wires[0], help=f"one of {', '.join(wires)} (default: {wires[0]})")
    command.add_argument("--domain", type=int, default=0, metavar="N", help="DDS or ROS domain (default 0)")


def check_wire(wire: str, wires: Sequence[str] = OUTSIDE) -> None:
    """Raises `UserError` for one that is not of `wires`."""
    if wire not in wires:
        raise unknown("wire", wire, wires, ", ".join(wires))


def open_wire(wire: str, domain: int) -> Transport:
    """A wire to other processes on this machine."""
    if wire == "dds":
        from robo_rl_deploy.transport.dds import open_dds

        return open_dds(domain)
    if wire == "zenoh":
        from robo_rl_deploy.transport.zenoh import open_zenoh

        return open_zenoh(domain)
    if wire == "ros1":
        from robo_rl_deploy.transport.ros1 import open_ros1

        return open_ros1()
    from robo_rl_deploy.transport.ros2 import open_rclpy

    return open_rclpy(domain)


@contextmanager
def both_sides(wire: str, domain: int) -> Iterator[tuple[Transport, Transport | None]]:
    """The run time's side of the wire and, where the twin is in this process, the twin's."""
    if wire == "twin":
        from robo_rl_deploy.transport.inproc import Bus, InprocTransport

        bus = Bus()
        yield InprocTransport(bus), InprocTransport(bus)
        return
    transport = open_wire(wire, domain)
    try:
        yield transport, None
    finally:
        transport.close()


@contextmanager
def on_wire(args: argparse.Namespace) -> Iterator[tuple[Bundle, Binding, Transport]]:
    """Bundle, robot and wire of a command that drives nothing itself, so nobody has to have signed the bundle."""
    check_wire(args.wire)
    bundle, binding = bind_bundle(args, must_be_signed=False)
    with both_sides(args.wire, args.domain) as (transport, _):
        yield bundle, binding, transport


def turns(turn: Callable[[int], bool], rate_hz: float, seconds: float | None = None) -> None:
    """Call `turn` with the time in ns at `rate_hz`, until it returns False, `seconds` are over or Ctrl-C."""
    from robo_rl_deploy.rt.clock import RealClock
    from robo_rl_deploy.rt.loop import Loop, stop_on_signals

    loop = Loop(RealClock(), round(1e9 / rate_hz), lambda now_ns, k, late: turn(now_ns))
    with stop_on_signals(loop):
        loop.run(None if seconds is None else round(rate_hz * seconds))
