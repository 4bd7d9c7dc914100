"""The commands that look into a bundle: `inspect`, `verify` and `sim2sim`."""

from __future__ import annotations

import argparse
import json
from typing import Any

from robo_rl_deploy.commands.sign import add_trust_file


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Register them."""
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
    add_trust_file(verify)
    for command in (inspect, verify, sim2sim):
        command.add_argument("bundle", metavar="BUNDLE", help="a policy.rpb file")
        command.add_argument("--json", action="store_true", help="print JSON instead of text")


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
