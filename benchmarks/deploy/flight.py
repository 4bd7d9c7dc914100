"""What a whole row costs the loop: a tick of so many joints is written into the row and handed over.

    python benchmarks/deploy/flight.py [--joints 29] [--rate-hz 500] [--seconds 10] [--priority 50]

The ticks are those of `tick.py`, at their own rate, because a row that is written once in 2 ms is cold.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import body
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Controller, PolicyActor
from robo_rl_deploy.record.flight import FlightRecorder, Witness
from robo_rl_deploy.rt.clock import RealClock
from robo_rl_deploy.rt.loop import Late, Loop, OverrunPolicy
from robo_rl_deploy.rt.sched import real_time
from robo_rl_deploy.rt.stats import Histogram
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from tick import Senses

PATIENT = OverrunPolicy(soft_misses=10**6, window_s=10.0, fault_gap_s=10.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--joints", type=int, default=29)
    parser.add_argument("--rate-hz", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--priority", type=int, default=50, help="of SCHED_FIFO; 0: none")
    args = parser.parse_args()
    clock, cost = RealClock(), Histogram()
    with tempfile.TemporaryDirectory() as folder:
        bundle = body.bundle(Path(folder) / "policy.rpb", args.joints, control_hz=float(args.rate_hz))
        bus, binding = Bus(clock.now_ns), bind(bundle.manifest, body.robot(), bundle.golden)
        witness = Witness(PolicyActor(bundle, binding))
        controller = Controller(binding, InprocTransport(bus), witness)
        controller.begin(State.RUN)
        recorder = FlightRecorder(Path(folder) / "bench.mcap", bundle, controller, witness)
        senses = Senses(bus, list(binding.wire.names))

        def tick(now_ns: int, k: int, late: Late | None) -> bool:
            senses.send(now_ns)
            told = controller.tick(now_ns)
            start = time.perf_counter_ns()
            recorder.tick(now_ns, k, 0, late.missed if late else 0, told)
            cost.record(time.perf_counter_ns() - start)
            return True

        loop = Loop(clock, 1_000_000_000 // args.rate_hz, tick, PATIENT)
        with real_time(args.priority or None, lock_memory=bool(args.priority)) as refused:
            loop.run(round(args.seconds * args.rate_hz))
        status = recorder.close()
    report = {"joints": args.joints, "rows": status.offered, "dropped": status.lost, "refused": list(map(str, refused))}
    print(json.dumps(report | {f"p{p}_us": round(1e-3 * cost.percentile(p), 1) for p in (50, 90, 99)}))


if __name__ == "__main__":
    main()
