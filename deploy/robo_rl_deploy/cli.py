"""`robo-rl deploy` and `python -m robo_rl_deploy`: check a policy bundle, drive its twin or a robot."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence

from robo_rl_deploy import commands as driving
from robo_rl_deploy import (
    console_command,
    doctor_command,
    import_commands,
    learning,
    sign_commands,
    waypoints_command,
)
from robo_rl_deploy.codegen import command as codegen
from robo_rl_deploy.errors import UserError, printable
from robo_rl_deploy.parser import Parser


def run(argv: Sequence[str], prog: str = "robo-rl deploy") -> int:
    """Run one command; returns the exit code. Raises `UserError` for what a person can mend."""
    args = _parser(prog).parse_args(list(argv))
    command: Callable[[argparse.Namespace], int] = args.command
    return command(args)


def main(argv: Sequence[str] | None = None, prog: str = "robo-rl deploy") -> int:
    """`run` with a `UserError` printed as one line and exit code 2."""
    try:
        code = run(sys.argv[1:] if argv is None else argv, prog)
        sys.stdout.flush()  # a reader that has left shows here, not while the interpreter shuts down
        return code
    except UserError as error:
        print(f"error: {printable(str(error))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141


def _parser(prog: str) -> Parser:
    parser = Parser(prog=prog, description="Check a policy bundle, drive its simulated twin or a robot.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    inspect = commands.add_parser("inspect", help="what is in a bundle: robot, channels, commands, rates, digest")
    inspect.set_defaults(command=_inspect)
    verify = commands.add_parser("verify", help="check every byte, the graph's rules and the golden vectors here")
    verify.set_defaults(command=_verify)
    sim2sim = commands.add_parser(
        "sim2sim", help="replay the evaluation starts on the MuJoCo twin, also at half its step"
    )
    sim2sim.set_defaults(command=_sim2sim)
    sim2sim.add_argument("--starts", type=int, metavar="N", help="only the first N evaluation starts")
    sim2sim.add_argument(
        "--delay-ms", type=float, metavar="MS", help="how late commands act on the twin (default: as in training)"
    )
    sign_commands.add_trust_file(verify)
    driving.add(commands)
    console_command.add(commands)
    waypoints_command.add(commands)
    sign_commands.add(commands)
    doctor_command.add(commands)
    import_commands.add(commands)
    learning.add(commands)
    codegen.add(commands)
    for command in (inspect, verify, sim2sim):
        command.add_argument("bundle", metavar="BUNDLE", help="a policy.rpb file")
        command.add_argument("--json", action="store_true", help="print JSON instead of text")
    return parser


def _inspect(args: argparse.Namespace) -> int:
    from robo_rl_deploy.bundle import canonical, read_bundle
    from robo_rl_deploy.bundle.text import describe

    bundle = read_bundle(args.bundle, verify_golden=False)
    if args.json:
        print(json.dumps({"digest": bundle.digest, "manifest": json.loads(canonical.dumps(bundle.manifest))}, indent=2))
    else:
        print(describe(bundle))
    return 0


def _verify(args: argparse.Namespace) -> int:
    from robo_rl_deploy.bundle import read_bundle
    from robo_rl_deploy.bundle.text import verification
    from robo_rl_deploy.bundle.trust import read_trust, trust_path

    bundle = read_bundle(args.bundle)
    assert bundle.golden_report is not None  # read_bundle ran it
    if args.json:
        signer = bundle.signature.public_key if bundle.signature else None
        report = {
            "digest": bundle.digest,
            "signed_by": signer,
            "operators": bundle.operators,
            "max_error": bundle.golden_report.max_error,
        }
        print(json.dumps(report | {"steps": bundle.golden_report.steps}, indent=2))
    else:
        print(verification(bundle, read_trust(trust_path(args.trust_file))))
    return 0


def _sim2sim(args: argparse.Namespace) -> int:
    from concurrent.futures import ThreadPoolExecutor

    from robo_rl_deploy.bundle import read_bundle
    from robo_rl_deploy.twin.sim2sim import run_sim2sim
    from robo_rl_deploy.twin.table import sim2sim_table

    bundle, delay_s = read_bundle(args.bundle), None if args.delay_ms is None else 1e-3 * args.delay_ms
    # Two threads: the physics and the graphs leave Python's lock to each other.
    with ThreadPoolExecutor(2) as pool:
        reports = list(pool.map(lambda scale: run_sim2sim(bundle, args.starts, scale, delay_s), (1.0, 0.5)))
    if args.json:
        print(json.dumps({"digest": bundle.digest, "reports": [report.to_dict() for report in reports]}, indent=2))
    else:
        print(sim2sim_table(bundle, reports))
    return 0
