"""Recordings of the tiny robot's twin, in virtual time or in step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.diagnostics.status import TOPIC
from robo_rl_deploy.diagnostics.teller import Teller
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Controller, PolicyActor
from robo_rl_deploy.record.flight import FlightRecorder, Witness
from robo_rl_deploy.robots.config import RobotCfg
from robo_rl_deploy.rt.clock import VirtualClock
from robo_rl_deploy.run import Drive, Story
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.flaws import FlawsCfg
from robo_rl_deploy.twin.inside import TwinInside
from robo_rl_deploy.twin.lockstep import Lockstep
from robo_rl_deploy.twin.starts import Starts
from tiny_robot import tiny_robot


class Flight:
    """A twin with its run time on a clock that is turned by hand."""

    def __init__(self, bundle: Bundle, path: Path, robot: RobotCfg | None = None, start: int = 0) -> None:
        clock = VirtualClock(10**9)
        bus, self.lines = Bus(clock.now_ns), []
        binding = bind(bundle.manifest, robot or tiny_robot())
        twin = TwinInside(bundle, binding, InprocTransport(bus), Starts.of(bundle)[start])
        witness = Witness(PolicyActor(bundle, binding))
        side = InprocTransport(bus)
        self.controller = Controller(binding, side, witness)
        self.ear = InprocTransport(bus).subscriber(replace(TOPIC, depth=10_000))
        self.recorder = FlightRecorder(path, bundle, self.controller, witness)
        period_s = 1.0 / bundle.manifest.rates.control_hz
        story = Story(self.lines.append)
        self.teller = Teller(side, self.controller, bundle.digest, self.recorder.tell)
        self.drive = Drive(self.controller, clock, period_s, True, twin, story, self.recorder, teller=self.teller)

    def run(self, seconds: float) -> None:
        try:
            self.drive.run(seconds)
        finally:
            self.teller.close()
            self.status = self.recorder.close()


def record_lockstep(
    bundle: Bundle,
    path: Path,
    episodes: int = 2,
    robot: RobotCfg | None = None,
    flaws: FlawsCfg | None = None,
    start: int = 0,
    steps: int | None = None,
) -> None:
    bus = Bus()
    binding = bind(bundle.manifest, robot or tiny_robot())
    lockstep = Lockstep(bundle, binding, InprocTransport(bus), InprocTransport(bus), flaws=flaws)
    lockstep.flight = FlightRecorder(path, bundle, lockstep.controller, lockstep.witness)
    try:
        for i in range(start, start + episodes):
            begin = Starts.of(bundle)[i]
            lockstep.episode(replace(begin, steps=steps or begin.steps))
    finally:
        lockstep.flight.close()
