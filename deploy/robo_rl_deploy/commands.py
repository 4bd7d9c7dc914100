"""The commands that move something: `run` drives a robot or its twin, `twin` is the robot for others."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from robo_rl_deploy.errors import UserError, unknown
from robo_rl_deploy.sign_commands import add_trust_file

if TYPE_CHECKING:
    from robo_rl_deploy.bundle import Bundle
    from robo_rl_deploy.pipeline.binding import Binding
    from robo_rl_deploy.rt.stats import Stages
    from robo_rl_deploy.transport.base import Transport
    from robo_rl_deploy.twin.faults import FaultCfg
    from robo_rl_deploy.twin.flaws import FlawsCfg
    from robo_rl_deploy.twin.starts import Start

WIRES = ("twin", "dds", "zenoh", "ros1", "ros2")


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """`robots`, `run` and `twin`."""
    robots = commands.add_parser("robots", help="robots that a policy can be bound to; with --faults what is watched")
    robots.set_defaults(command=_robots)
    robots.add_argument("--faults", action="store_true", help="kinds of faults and what each leads to")
    run = commands.add_parser("run", help="drive a robot with a bundle, over a wire, or its twin in this process")
    run.set_defaults(command=_run)
    run.add_argument("--wire", default="twin", help=f"one of {', '.join(WIRES)} (default: twin)")
    run.add_argument("--auto", action="store_true", help="press start and go by itself, as on the twin; else type them")
    run.add_argument("--effort", type=float, default=1.0, metavar="SHARE", help="of each motor's effort, 0 to 1")
    run.add_argument(
        "--own-process", action="store_true", help="a policy of chunks thinks beside the loop, slow or not"
    )
    run.add_argument("--record", metavar="FILE", help="record every tick to an .mcap file")
    run.add_argument("--priority", type=int, default=0, metavar="P", help="SCHED_FIFO priority of the loop; 0: none")
    add_trust_file(run)
    twin = commands.add_parser("twin", help="be the robot of a bundle on a wire, for a run time in another process")
    twin.set_defaults(command=_twin)
    twin.add_argument("--wire", default="dds", help=f"one of {', '.join(WIRES[1:])} (default: dds)")
    for command in (run, twin):
        command.add_argument("bundle", metavar="BUNDLE", help="a policy.rpb file")
        command.add_argument("--robot", metavar="NAME|FILE", help="robot's file (default: the robot of the bundle)")
        command.add_argument("--domain", type=int, default=0, metavar="N", help="DDS or ROS domain (default 0)")
        command.add_argument("--seconds", type=float, metavar="S", help="stop by itself after so long")
        command.add_argument(
            "--page",
            nargs="?",
            type=int,
            const=-1,
            metavar="PORT",
            help="a page in the browser to watch and to command",
        )
        command.add_argument("--faults", metavar="FILE", help="a script of what goes wrong on the twin")
        command.add_argument("--twin", metavar="FILE", help="flaws of the twin: a twin.yaml")
        command.add_argument("--start", type=int, default=0, metavar="I", help="evaluation start of the twin")
        command.add_argument(
            "--hang", type=float, default=0.0, metavar="M", help="the twin hangs on a rope, its soles so high"
        )


def _robots(args: argparse.Namespace) -> int:
    from robo_rl_deploy.robots.read import list_robots, read_robot
    from robo_rl_deploy.safety.faults import Kind

    if args.faults:
        for kind in Kind:
            print(f"{kind.text:18} {kind.severity.value}")
        return 0
    for name in list_robots():
        robot = read_robot(name)
        print(f"{name:12} {robot.description}")
    return 0


def _run(args: argparse.Namespace) -> int:
    from robo_rl_deploy.bundle import canonical
    from robo_rl_deploy.chunks.choice import open_actor
    from robo_rl_deploy.console import HELP, listen_beside
    from robo_rl_deploy.page.beside import beside_run
    from robo_rl_deploy.pipeline.binding import weakened
    from robo_rl_deploy.pipeline.controller import Controller
    from robo_rl_deploy.record.flight import FlightRecorder, Witness, closing_recorder
    from robo_rl_deploy.rt.clock import RealClock
    from robo_rl_deploy.rt.loop import stop_on_signals
    from robo_rl_deploy.rt.sched import real_time
    from robo_rl_deploy.rt.stats import Stages
    from robo_rl_deploy.run import Drive, Story
    from robo_rl_deploy.safety.states import State
    from robo_rl_deploy.twin.inside import TwinInside

    if args.wire not in WIRES:
        raise unknown("wire", args.wire, WIRES, ", ".join(WIRES))
    if args.faults and args.wire != "twin":
        raise UserError("--faults are those of a twin in this process; give them to robo-rl deploy twin in the other")
    if args.twin and args.wire != "twin":
        raise UserError("--twin is for a twin in this process; give it to robo-rl deploy twin in the other one")
    if args.hang < 0.0:
        raise UserError(f"--hang is {args.hang:g} m; it must not be below 0")
    if args.hang and args.wire != "twin":
        raise UserError("--hang is for a twin in this process; give it to robo-rl deploy twin in the other one")
    flaws = _flaws(args)
    # Who is at the other end of a wire, a robot or a twin, nobody can tell from here.
    bundle, binding = bind_bundle(args, must_be_signed=args.wire != "twin")
    binding = weakened(binding, args.effort)
    clock, period_s, stages = RealClock(), 1.0 / bundle.manifest.rates.control_hz, Stages()
    opening = open_actor(bundle, binding, clock, stages, args.own_process)
    with both_sides(args) as (transport, robot_side), opening as actor:
        inside = None
        if robot_side is not None:
            start = _start(bundle, args.start)
            inside = TwinInside(bundle, binding, robot_side, start, flaws, _faults(args), args.hang)
        witness = Witness(actor)
        controller = Controller(binding, transport, witness)
        is_automatic = args.auto or (inside is not None and args.page is None)
        run = {"wire": args.wire, "start": str(args.start), "flaws": canonical.dumps(flaws).decode()}
        flight = FlightRecorder(args.record, bundle, controller, witness, run) if args.record else None
        with closing_recorder(flight), beside_run(args.page, bundle, controller, inside) as (page, say):
            drive = Drive(controller, clock, period_s, is_automatic, inside, Story(say), flight, page)
            if not is_automatic:
                print(f"buttons: {HELP}", file=sys.stderr)
                listen_beside(controller.station, sys.stdin, lambda line: print(line, file=sys.stderr))
            print(f"{bundle.manifest.name} on {binding.robot.robot}, bundle {bundle.digest[:12]}", file=sys.stderr)
            real = real_time(args.priority or None, lock_memory=bool(args.priority))
            with stop_on_signals(drive.loop), real as refused:
                for refusal in refused:
                    print(refusal, file=sys.stderr)
                drive.run(args.seconds)
    print(_timing((stages, drive.stages), drive.loop.missed))
    return 0 if controller.supervisor.state is State.PASSIVE else 1


def _twin(args: argparse.Namespace) -> int:
    from robo_rl_deploy.page.elsewhere import TwinPage, closing_page
    from robo_rl_deploy.rt.clock import RealClock
    from robo_rl_deploy.rt.loop import Loop, stop_on_signals
    from robo_rl_deploy.twin.inside import TwinInside

    if args.wire not in WIRES[1:]:
        raise unknown("wire", args.wire, WIRES[1:], ", ".join(WIRES[1:]))
    bundle, binding = bind_bundle(args, must_be_signed=False)
    period_ns = round(1e9 / bundle.manifest.rates.control_hz)
    with both_sides(args) as (transport, _):
        start = _start(bundle, args.start)
        inside = TwinInside(bundle, binding, transport, start, _flaws(args), _faults(args), args.hang)
        page = None if args.page is None else TwinPage(args.page, bundle, binding, transport, inside)

        def tick(now_ns: int, k: int, late: object) -> bool:
            del k, late
            inside.before(now_ns)
            inside.after(now_ns)
            if page is not None:
                page.turn(now_ns)
            return True

        loop = Loop(RealClock(), period_ns, tick)
        print(f"twin of {binding.robot.robot} on {args.wire}, domain {args.domain}; Ctrl-C ends it", file=sys.stderr)
        with closing_page(page), stop_on_signals(loop):
            loop.run(None if args.seconds is None else round(1e9 * args.seconds / period_ns))
    return 0


def bind_bundle(args: argparse.Namespace, must_be_signed: bool) -> tuple[Bundle, Binding]:
    """The bundle and the robot of a command line, checked against each other."""
    from robo_rl_deploy.bundle import read_bundle
    from robo_rl_deploy.bundle.trust import read_trust, trust_path
    from robo_rl_deploy.pipeline.binding import bind
    from robo_rl_deploy.robots.read import read_robot

    bundle = read_bundle(args.bundle, trust=read_trust(trust_path(args.trust_file)) if must_be_signed else None)
    return bundle, bind(bundle.manifest, read_robot(args.robot or bundle.manifest.robot.name), bundle.golden)


def _faults(args: argparse.Namespace) -> list[FaultCfg]:
    from robo_rl_deploy.twin.faults import read_faults

    return read_faults(args.faults) if args.faults else []


def _flaws(args: argparse.Namespace) -> FlawsCfg | None:
    from robo_rl_deploy.twin.flaws import read_flaws

    return read_flaws(args.twin) if args.twin else None


def _start(bundle: Bundle, index: int) -> Start:
    from robo_rl_deploy.twin.starts import Starts

    starts = Starts.of(bundle)
    if not 0 <= index < len(starts):
        raise UserError(f"--start {index}: the bundle has {len(starts)} evaluation starts")
    return starts[index]


@contextmanager
def both_sides(args: argparse.Namespace) -> Iterator[tuple[Transport, Transport | None]]:
    """The run time's side of the wire and, where the twin is in this process, the twin's."""
    if args.wire == "twin":
        from robo_rl_deploy.transport.inproc import Bus, InprocTransport

        bus = Bus()
        yield InprocTransport(bus), InprocTransport(bus)
        return
    transport = open_wire(args.wire, args.domain)
    try:
        yield transport, None
    finally:
        transport.close()


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


def _timing(tables: tuple[Stages, ...], missed: int) -> str:
    rows = [
        f"{name:10} p50 {1e-3 * stage.percentile(50):8.1f}  p99 {1e-3 * stage.percentile(99):8.1f} us"
        for stages in tables
        for name, stage in stages.histograms.items()
    ]
    return "\n".join([*rows, f"missed deadlines: {missed}"])
