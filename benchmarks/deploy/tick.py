"""How long a whole tick takes: messages decoded and checked, supervisor, policy, clamp, command encoded and sent.

    python benchmarks/deploy/tick.py [--joints 29] [--priority 50] [--ticks 20000] [--wire dds]

A robot of that many joints with an inertial unit, a policy of 512-256-128 units, in process: what a wire adds is
`dds_round_trip.py`'s. The time is virtual, the ticks follow each other at once, every tick brings new messages.

What it costs to tell others the state is measured after each tick: where nothing is sent, where it is, four times a
second, and at a change of state. `--wire dds` sends that over DDS to listeners in this process.
"""

from __future__ import annotations

import argparse
import json
import math
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import body
import numpy as np
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.diagnostics.status import TOPIC
from robo_rl_deploy.diagnostics.teller import Teller
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Controller, PolicyActor
from robo_rl_deploy.rt.sched import real_time
from robo_rl_deploy.rt.stats import Histogram
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.transport.base import Topic, Transport
from robo_rl_deploy.transport.dds import open_dds
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.transport.messages import Header, Imu, JointState, Quaternion, Time, Twist, Vector3


class Senses:
    """Sends what a robot that sways would measure."""

    def __init__(self, bus: Bus, names: list[str]) -> None:
        wire, self._names = InprocTransport(bus), names
        self._joints, self._imu = self._state(0), Imu()
        self._senders = [
            wire.publisher(Topic("/joint_states", "sensor_msgs/msg/JointState"), self._joints),
            wire.publisher(Topic("/imu/data", "sensor_msgs/msg/Imu"), self._imu),
            wire.publisher(Topic("/cmd_vel", "geometry_msgs/msg/Twist"), Twist()),
        ]

    def send(self, now_ns: int) -> None:
        """All of a moment."""
        angle = 0.1 * math.sin(1e-9 * now_ns)
        speed = 0.1 * math.cos(1e-9 * now_ns)
        turn = Quaternion(0.0, math.sin(0.5 * angle), 0.0, math.cos(0.5 * angle))
        up = Vector3(-9.81 * math.sin(angle), 0.0, 9.81 * math.cos(angle))
        header = Header(Time.of(now_ns))
        imu = Imu(header, turn, angular_velocity=Vector3(0.0, speed, 0.0), linear_acceleration=up)
        for sender, message in zip(self._senders, (self._state(now_ns), imu, Twist(Vector3(0.3, 0.0, 0.0)))):
            sender.send(message)

    def _state(self, now_ns: int) -> JointState:
        phase = 1e-9 * now_ns + np.arange(len(self._names))
        return JointState(
            Header(Time.of(now_ns)), self._names, 0.1 * np.sin(phase), 0.1 * np.cos(phase), np.zeros(len(phase))
        )


LISTENERS = 3
KINDS = ("quiet", "told", "changed")


def measure(bundle: Bundle, ticks: int, wire: Transport | None) -> tuple[Histogram, set[str], dict[str, Histogram]]:
    """Durations of the ticks, ns, the kinds of faults that came up, which would make them longer, and what telling the
    state over `wire` (None: in process) costs after a tick of each of `KINDS`, ns."""
    now_ns, period_ns = 0, round(1e9 / bundle.manifest.rates.control_hz)
    bus = Bus(lambda: now_ns)
    binding = bind(bundle.manifest, body.robot(), bundle.golden)
    side = InprocTransport(bus)
    controller = Controller(binding, side, PolicyActor(bundle, binding))
    controller.begin(State.RUN)
    senses, took, faults = Senses(bus, list(binding.wire.names)), Histogram(), set()
    ears = [(wire or InprocTransport(bus)).subscriber(TOPIC) for _ in range(LISTENERS)]
    teller, costs = Teller(wire or side, controller, bundle.digest), {kind: Histogram() for kind in KINDS}
    for k in range(ticks + 200):
        now_ns += period_ns
        senses.send(now_ns)
        begin = time.perf_counter_ns()
        tick = controller.tick(now_ns)
        if k >= 200:
            took.record(time.perf_counter_ns() - begin)
        faults |= {fault.kind.text for fault in tick.decision.faults}
        # Of another state now and then: what a transition costs.
        is_change = k % 1000 in (500, 501)
        shown = replace(tick, decision=replace(tick.decision, state=State.BLEND)) if k % 1000 == 500 else tick
        begin = time.perf_counter_ns()
        teller.tick(now_ns, shown)
        cost = time.perf_counter_ns() - begin
        heard = [len(ear.take()) for ear in ears]
        if k >= 200:
            costs["changed" if is_change else "told" if any(heard) else "quiet"].record(cost)
        if tick.decision.state is not State.RUN:
            raise SystemExit(f"the robot stopped: {tick.decision.faults}")
    return took, faults, costs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--joints", type=int, default=29)
    parser.add_argument("--ticks", type=int, default=20_000)
    parser.add_argument("--priority", type=int, default=0, help="of SCHED_FIFO; 0: none")
    parser.add_argument("--wire", choices=("inproc", "dds"), default="inproc", help="by which the state is told")
    parser.add_argument("--domain", type=int, default=99, help="of DDS")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bundle = body.bundle(Path(folder) / "policy.rpb", args.joints)
    with real_time(args.priority or None, lock_memory=bool(args.priority)) as refused:
        wire = open_dds(args.domain) if args.wire == "dds" else None
        took, faults, costs = measure(bundle, args.ticks, wire)
    report = {"joints": args.joints, "ticks": took.count, "faults": sorted(faults), "refused": list(refused)}
    report |= {f"p{p}_us": round(took.percentile(p) / 1e3, 1) for p in (50, 90, 99)}
    report["telling"] = {
        kind: {"count": cost.count} | {f"p{p}_us": round(cost.percentile(p) / 1e3, 1) for p in (50, 99)}
        for kind, cost in costs.items()
    }
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
