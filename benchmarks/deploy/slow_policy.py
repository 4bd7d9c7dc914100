"""What a policy in a process of its own costs the loop, and how late its chunks are.

    python benchmarks/deploy/slow_policy.py [--joints 29] [--seconds 20] [--hidden 2048 2048 2048] [--priority 50]

A policy of random weights that answers with 16 rows, in a loop of 50 Hz. `act` is what the tick pays: an answer taken,
a question put, a target between two rows. Ticks that put a question, and ticks that take an answer, are told apart.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import body
import numpy as np
from robo_rl_deploy.bundle import Chunk
from robo_rl_deploy.chunks.actor import SlowActor
from robo_rl_deploy.chunks.process import ProcessSource
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.rt.clock import RealClock
from robo_rl_deploy.rt.loop import Late, Loop, OverrunPolicy
from robo_rl_deploy.rt.sched import real_time
from robo_rl_deploy.rt.stats import Histogram, Stages
from robo_rl_deploy.safety.supervisor import PolicyFault

PATIENT = OverrunPolicy(soft_misses=10**6, window_s=10.0, fault_gap_s=10.0)
CHUNK = Chunk(horizon=16, dt_s=0.02, execute=8, max_age_s=0.32, blend_s=0.04)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--joints", type=int, default=29)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--hidden", type=int, nargs="+", default=[512, 256, 128])
    parser.add_argument("--priority", type=int, default=0, help="of SCHED_FIFO; 0: none")
    args = parser.parse_args()
    rng, cost = np.random.default_rng(0), {name: Histogram() for name in ("all", "asking", "hearing", "other")}
    faults: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as folder:
        bundle = body.bundle(Path(folder) / "policy.rpb", args.joints, args.hidden, chunk=CHUNK)
        source, stages = ProcessSource(bundle, 0.02), Stages()
        actor = SlowActor(bind(bundle.manifest, body.robot()), source, RealClock(), stages)
        sizes = {c.name: c.size for c in bundle.manifest.channels if c.source != "last_action"}
        seen = [{name: rng.normal(size=size) for name, size in sizes.items()} for _ in range(64)]
        commands = {"velocity": np.zeros(3)}

        def tick(now_ns: int, k: int, late: Late | None) -> bool:
            heard, asked = stages["inference"].count, actor._asked_ns
            begin = time.perf_counter_ns()
            try:
                actor.act(seen[k % 64], commands, False)
            except PolicyFault as failure:
                faults[failure.fault.kind.text] = faults.get(failure.fault.kind.text, 0) + 1
                actor.reset()
            took = time.perf_counter_ns() - begin
            kind = (
                "asking" if actor._asked_ns != asked else "hearing" if stages["inference"].count != heard else "other"
            )
            cost["all"].record(took)
            cost[kind].record(took)
            return True

        loop = Loop(RealClock(), 20_000_000, tick, PATIENT)
        with real_time(args.priority or None, lock_memory=bool(args.priority)) as refused:
            loop.run(round(50 * args.seconds))
        source.close()
    report = {
        "graph_MiB": round(len(bundle.policy_onnx) / 2**20, 2),
        "ticks": loop.ticks,
        "act_us": {n: {p: round(1e-3 * h.percentile(p), 1) for p in (50, 99)} for n, h in cost.items()},
        "inference_ms": {p: round(1e-6 * stages["inference"].percentile(p), 2) for p in (50, 99)},
        "inferences": stages["inference"].count,
        "chunk_age_ms": {p: round(1e-6 * stages["chunk age"].percentile(p), 1) for p in (50, 99, 100)},
        "measured_before_ms": round(1e-6 * source.usual_ns, 2),
        "faults": faults,
        "refused": list(map(str, refused)),
    }
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
