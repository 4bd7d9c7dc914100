"""`robo-rl deploy twin`: be the robot of a bundle on a wire; and what makes up a twin, for `run`, too."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from robo_rl_deploy.commands.bound import add_bundle
from robo_rl_deploy.commands.wires import add_wire, on_wire, turns
from robo_rl_deploy.errors import UserError

if TYPE_CHECKING:
    from robo_rl_deploy.bundle import Bundle
    from robo_rl_deploy.pipeline.binding import Binding
    from robo_rl_deploy.transport.base import Transport
    from robo_rl_deploy.twin.flaws import FlawsCfg
    from robo_rl_deploy.twin.inside import TwinInside


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Register it."""
    twin = commands.add_parser("twin", help="be the robot of a bundle on a wire, for a run time in another process")
    twin.set_defaults(command=_twin)
    add_bundle(twin)
    add_wire(twin)
    add_twin(twin)


def add_twin(command: argparse.ArgumentParser) -> None:
    """What `run` and `twin` both take: how long, the page, and what the twin is like."""
    command.add_argument("--seconds", type=float, metavar="S", help="stop by itself after so long")
    page = "a page in the browser to watch and to command"
    command.add_argument("--page", nargs="?", type=int, const=-1, metavar="PORT", help=page)
    command.add_argument("--faults", metavar="FILE", help="a script of what goes wrong on the twin")
    command.add_argument("--twin", metavar="FILE", help="flaws of the twin: a twin.yaml")
    command.add_argument("--start", type=int, default=0, metavar="I", help="evaluation start of the twin")
    command.add_argument(
        "--hang", type=float, default=0.0, metavar="M", help="the twin hangs on a rope, its soles so high"
    )


def flaws_of(args: argparse.Namespace) -> FlawsCfg | None:
    """Of `--twin`. Raises `UserError`."""
    from robo_rl_deploy.twin.flaws import read_flaws

    return read_flaws(args.twin) if args.twin else None


def twin_of(
    args: argparse.Namespace, bundle: Bundle, binding: Binding, transport: Transport, flaws: FlawsCfg | None
) -> TwinInside:
    """The twin that the command line describes, on its side of the wire. Raises `UserError`."""
    from robo_rl_deploy.twin.faults import read_faults
    from robo_rl_deploy.twin.inside import TwinInside
    from robo_rl_deploy.twin.starts import Starts

    if args.hang < 0.0:
        raise UserError(f"--hang is {args.hang:g} m; it must not be below 0")
    starts = Starts.of(bundle)
    if not 0 <= args.start < len(starts):
        raise UserError(f"--start {args.start}: the bundle has {len(starts)} evaluation starts")
    faults = read_faults(args.faults) if args.faults else []
    return TwinInside(bundle, binding, transport, starts[args.start], flaws, faults, args.hang)


def _twin(args: argparse.Namespace) -> int:
    from robo_rl_deploy.page.elsewhere import TwinPage, closing_page

    with on_wire(args) as (bundle, binding, transport):
        twin = twin_of(args, bundle, binding, transport, flaws_of(args))
        page = None if args.page is None else TwinPage(args.page, bundle, binding, transport, twin)

        def turn(now_ns: int) -> bool:
            twin.before(now_ns)
            twin.after(now_ns)
            if page is not None:
                page.turn(now_ns)
            return True

        print(f"twin of {binding.robot.robot} on {args.wire}, domain {args.domain}; Ctrl-C ends it", file=sys.stderr)
        with closing_page(page):
            turns(turn, bundle.manifest.rates.control_hz, args.seconds)
    return 0
