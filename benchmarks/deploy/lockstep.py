"""A bundle's evaluation starts on its twin: without a wire, through the run time in one process, and over DDS.

    python benchmarks/deploy/lockstep.py policy.rpb --starts 3 [--priority 50]

Prints, for each way, control steps a second; whether returns and trajectories are the same to the bit; and how long a
tick of the run time takes (receive, watch, infer, clamp, send), in us. `--priority` runs under SCHED_FIFO.
"""

from __future__ import annotations

import argparse
import json
import time
from unittest import mock

from robo_rl_deploy.bundle import Bundle, read_bundle
from robo_rl_deploy.pipeline.binding import Binding, bind
from robo_rl_deploy.pipeline.controller import Tick
from robo_rl_deploy.pipeline.policy import PolicyRunner
from robo_rl_deploy.robots.read import read_robot
from robo_rl_deploy.rt.sched import real_time
from robo_rl_deploy.rt.stats import Histogram
from robo_rl_deploy.transport.base import Transport
from robo_rl_deploy.transport.dds import open_dds
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.lockstep import Lockstep
from robo_rl_deploy.twin.score import TaskScorer
from robo_rl_deploy.twin.sim2sim import run_episode
from robo_rl_deploy.twin.starts import Start, Starts
from robo_rl_deploy.twin.twin import Twin


def alone(bundle: Bundle, starts: list[Start]) -> tuple[list[float], float]:
    """Returns, and steps a second, without a run time around the policy."""
    twin = Twin(bundle)
    runner, scorer = PolicyRunner(bundle), TaskScorer(bundle, twin.data)
    begin = time.perf_counter()
    episodes = [run_episode(twin, runner, scorer, start) for start in starts]
    seconds = time.perf_counter() - begin
    return [episode.total for episode in episodes], sum(episode.length for episode in episodes) / seconds


def over(
    bundle: Bundle, binding: Binding, starts: list[Start], sides: tuple[Transport, Transport], ticks: Histogram
) -> tuple[list[tuple[float, str]], float]:
    """Returns with trajectory hashes, and steps a second."""
    lockstep = Lockstep(bundle, binding, *sides)
    lockstep.connect()
    tick = lockstep.controller.tick

    def timed(now_ns: int) -> Tick:
        begin = time.perf_counter_ns()
        done = tick(now_ns)
        ticks.record(time.perf_counter_ns() - begin)
        return done

    begin = time.perf_counter()
    with mock.patch.object(lockstep.controller, "tick", timed):
        runs = [lockstep.episode(start) for start in starts]
    seconds = time.perf_counter() - begin
    return [(run.total, run.digest) for run in runs], sum(run.length for run in runs) / seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle")
    parser.add_argument("--starts", type=int, default=3)
    parser.add_argument("--domain", type=int, default=77)
    parser.add_argument("--priority", type=int, default=0, help="of SCHED_FIFO; 0: none")
    args = parser.parse_args()
    bundle = read_bundle(args.bundle)
    binding = bind(bundle.manifest, read_robot(bundle.manifest.robot.name), bundle.golden)
    starts = [Starts.of(bundle)[i] for i in range(args.starts)]
    bus, ticks = Bus(), {"in process": Histogram(), "dds": Histogram()}
    with real_time(args.priority or None, lock_memory=bool(args.priority)):
        plain, plain_speed = alone(bundle, starts)
        inside, inside_speed = over(
            bundle, binding, starts, (InprocTransport(bus), InprocTransport(bus)), ticks["in process"]
        )
        dds, dds_speed = over(bundle, binding, starts, (open_dds(args.domain), open_dds(args.domain)), ticks["dds"])
    report = {
        "actuators": len(binding.names),
        "steps_per_s": {"alone": round(plain_speed), "in process": round(inside_speed), "dds": round(dds_speed)},
        "returns_equal": plain == [total for total, _ in inside],
        "hashes_equal": inside == dds,
        "tick_us": {n: {p: h.percentile(p) / 1e3 for p in (50, 99)} for n, h in ticks.items()},
    }
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
