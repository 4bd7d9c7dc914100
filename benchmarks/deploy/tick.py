"""How long a whole tick takes: messages decoded and checked, supervisor, policy, clamp, command encoded and sent.

    python benchmarks/deploy/tick.py [--joints 29] [--priority 50] [--ticks 20000]

A robot of that many joints with an inertial unit, a policy of 512-256-128 units, in process: what a wire adds is
`dds_round_trip.py`'s. The time is virtual, the ticks follow each other at once, every tick brings new messages.
"""

from __future__ import annotations

import argparse
import json
import math
import tempfile
import time
from pathlib import Path

import body
import numpy as np
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Controller, PolicyActor
from robo_rl_deploy.rt.sched import real_time
from robo_rl_deploy.rt.stats import Histogram
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.transport.base import Topic
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


def measure(bundle: Bundle, ticks: int) -> tuple[Histogram, set[str]]:
    """Durations of the ticks, ns, and the kinds of faults that came up, which would make them longer."""
    now_ns, period_ns = 0, round(1e9 / bundle.manifest.rates.control_hz)
    bus = Bus(lambda: now_ns)
    binding = bind(bundle.manifest, body.robot(), bundle.golden)
    controller = Controller(binding, InprocTransport(bus), PolicyActor(bundle, binding))
    controller.begin(State.RUN)
    senses, took, faults = Senses(bus, list(binding.wire.names)), Histogram(), set()
    for k in range(ticks + 200):
        now_ns += period_ns
        senses.send(now_ns)
        begin = time.perf_counter_ns()
        tick = controller.tick(now_ns)
        if k >= 200:
            took.record(time.perf_counter_ns() - begin)
        faults |= {fault.kind.text for fault in tick.decision.faults}
        if tick.decision.state is not State.RUN:
            raise SystemExit(f"the robot stopped: {tick.decision.faults}")
    return took, faults


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--joints", type=int, default=29)
    parser.add_argument("--ticks", type=int, default=20_000)
    parser.add_argument("--priority", type=int, default=0, help="of SCHED_FIFO; 0: none")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bundle = body.bundle(Path(folder) / "policy.rpb", args.joints)
    with real_time(args.priority or None, lock_memory=bool(args.priority)) as refused:
        took, faults = measure(bundle, args.ticks)
    report = {"joints": args.joints, "ticks": took.count, "faults": sorted(faults), "refused": list(refused)}
    report |= {f"p{p}_us": round(took.percentile(p) / 1e3, 1) for p in (50, 90, 99)}
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
