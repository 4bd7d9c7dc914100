"""`robo-rl deploy run`: drive a robot over a wire, or its twin in this process."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from robo_rl_deploy.commands.bound import add_bundle, bind_bundle
from robo_rl_deploy.commands.sign import add_trust_file
from robo_rl_deploy.commands.twin import add_twin, flaws_of, twin_of
from robo_rl_deploy.commands.wires import WIRES, add_wire, both_sides, check_wire
from robo_rl_deploy.errors import UserError

if TYPE_CHECKING:
    from robo_rl_deploy.bundle import Bundle
    from robo_rl_deploy.pipeline.controller import Controller
    from robo_rl_deploy.pipeline.station import Station
    from robo_rl_deploy.record.flight import FlightRecorder, Witness
    from robo_rl_deploy.rt.stats import Stages
    from robo_rl_deploy.run import Drive
    from robo_rl_deploy.twin.flaws import FlawsCfg


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Register it."""
    run = commands.add_parser("run", help="drive a robot with a bundle, over a wire, or its twin in this process")
    run.set_defaults(command=_run)
    add_bundle(run)
    add_wire(run, WIRES)
    run.add_argument("--auto", action="store_true", help="press start and go by itself, as on the twin; else type them")
    run.add_argument("--effort", type=float, default=1.0, metavar="SHARE", help="of each motor's effort, 0 to 1")
    beside = "a policy of chunks thinks beside the loop, slow or not"
    run.add_argument("--own-process", action="store_true", help=beside)
    run.add_argument("--record", metavar="FILE", help="record every tick to an .mcap file")
    run.add_argument("--priority", type=int, default=0, metavar="P", help="SCHED_FIFO priority of the loop; 0: none")
    add_trust_file(run)
    add_twin(run)


def _run(args: argparse.Namespace) -> int:
    from robo_rl_deploy.chunks.choice import open_actor
    from robo_rl_deploy.diagnostics.teller import telling
    from robo_rl_deploy.page.beside import beside_run
    from robo_rl_deploy.pipeline.binding import weakened
    from robo_rl_deploy.pipeline.controller import Controller
    from robo_rl_deploy.record.flight import Witness, closing_recorder
    from robo_rl_deploy.rt.clock import RealClock
    from robo_rl_deploy.rt.stats import Stages
    from robo_rl_deploy.run import Drive, Story
    from robo_rl_deploy.safety.states import State

    _check(args)
    flaws = flaws_of(args)
    # Who is at the other end of a wire, a robot or a twin, nobody can tell from here.
    bundle, binding = bind_bundle(args, must_be_signed=args.wire != "twin")
    binding, clock, stages = weakened(binding, args.effort), RealClock(), Stages()
    opening = open_actor(bundle, binding, clock, stages, args.own_process)
    with both_sides(args.wire, args.domain) as (transport, robot_side), opening as actor:
        twin = None if robot_side is None else twin_of(args, bundle, binding, robot_side, flaws)
        witness = Witness(actor)
        controller = Controller(binding, transport, witness)
        is_automatic = args.auto or (twin is not None and args.page is None)
        flight = _recorder(args, bundle, controller, witness, flaws)
        beside = beside_run(args.page, bundle, controller, twin)
        telling_all = telling(transport, controller, bundle.digest, flight.tell if flight else None)
        with closing_recorder(flight), telling_all as teller, beside as (page, say):
            period_s = 1.0 / bundle.manifest.rates.control_hz
            drive = Drive(controller, clock, period_s, is_automatic, twin, Story(say), flight, page, teller)
            if not is_automatic:
                _listen(controller.station)
            print(f"{bundle.manifest.name} on {binding.robot.robot}, bundle {bundle.digest[:12]}", file=sys.stderr)
            _carry_out(drive, args.priority, args.seconds)
    print(_timing((stages, drive.stages), drive.loop.missed))
    return 0 if controller.supervisor.state is State.PASSIVE else 1


def _check(args: argparse.Namespace) -> None:
    """Raises `UserError` where options do not go together."""
    check_wire(args.wire, WIRES)
    if args.faults and args.wire != "twin":
        raise UserError("--faults are those of a twin in this process; give them to robo-rl deploy twin in the other")
    if args.twin and args.wire != "twin":
        raise UserError("--twin is for a twin in this process; give it to robo-rl deploy twin in the other one")
    if args.hang and args.wire != "twin":
        raise UserError("--hang is for a twin in this process; give it to robo-rl deploy twin in the other one")


def _recorder(
    args: argparse.Namespace, bundle: Bundle, controller: Controller, witness: Witness, flaws: FlawsCfg | None
) -> FlightRecorder | None:
    from robo_rl_deploy.bundle import canonical
    from robo_rl_deploy.record.flight import FlightRecorder

    run = {"wire": args.wire, "start": str(args.start), "flaws": canonical.dumps(flaws).decode()}
    return FlightRecorder(args.record, bundle, controller, witness, run) if args.record else None


def _listen(station: Station) -> None:
    """The buttons of the terminal, beside the loop."""
    from robo_rl_deploy.console import HELP, listen_beside

    print(f"buttons: {HELP}", file=sys.stderr)
    listen_beside(station, sys.stdin, lambda line: print(line, file=sys.stderr))


def _carry_out(drive: Drive, priority: int, seconds: float | None) -> None:
    """Until a stop; in real time where a `priority` is given, and what the machine refuses of it is told."""
    from robo_rl_deploy.rt.loop import stop_on_signals
    from robo_rl_deploy.rt.sched import real_time

    with stop_on_signals(drive.loop), real_time(priority or None, lock_memory=bool(priority)) as refused:
        for refusal in refused:
            print(refusal, file=sys.stderr)
        drive.run(seconds)


def _timing(tables: tuple[Stages, ...], missed: int) -> str:
    rows = [
        f"{name:10} p50 {1e-3 * stage.percentile(50):8.1f}  p99 {1e-3 * stage.percentile(99):8.1f} us"
        for stages in tables
        for name, stage in stages.histograms.items()
    ]
    return "\n".join([*rows, f"missed deadlines: {missed}"])
