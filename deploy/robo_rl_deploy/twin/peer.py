"""A simulated robot as others see a real one: it publishes its sensors, takes commands, and has a watchdog."""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.layouts import layouts
from robo_rl_deploy.transport.base import Publisher, Topic, Transport
from robo_rl_deploy.twin.flaws import FlawsCfg, SensorCfg, check_flaws
from robo_rl_deploy.twin.motors import Motors
from robo_rl_deploy.twin.outputs import make_output
from robo_rl_deploy.twin.sensing import Make, Noise, SensorLine, exactly
from robo_rl_deploy.twin.starts import Start
from robo_rl_deploy.twin.twin import Twin
from robo_rl_deploy.twin.worn import Worn


class Peer:
    """The robot of `binding` in MuJoCo, behind the topics of its file."""

    def __init__(
        self,
        bundle: Bundle,
        binding: Binding,
        transport: Transport,
        timestep_scale: float = 1.0,
        command_delay_s: float | None = None,
        flaws: FlawsCfg | None = None,
    ) -> None:
        """Scene as for `Twin`; `flaws` make it worse than its model.

        Raises `UserError` where scene, robot's file and flaws do not fit.
        """
        self.twin = Twin(bundle, timestep_scale, command_delay_s)
        self._binding, self._flaws = binding, flaws
        self._damping = JointCommand.damping(binding.limits.safe_kd)
        has_joint = np.array([joint is not None for joint in binding.joints])
        self._motors = Motors(self.twin.model, self.twin.actuators, has_joint)
        self._worn: Worn | None = None
        if flaws is not None:
            check_flaws(flaws, binding.robot, binding.names)
            self._worn = Worn(flaws, binding.names, self.twin.actuators, has_joint)
            self._motors.strength, self.twin.change = self._worn.strength, self._worn.change
        self._inputs = [transport.subscriber(topic) for topic in binding.driver.topics]
        self._newest: list[Any] = [None for _ in self._inputs]
        self._outputs = [self._output(name, transport) for name in layouts(binding)]
        self._lines = [] if flaws is None else [self._line(name, flaws) for name in layouts(binding)]
        self._coming: deque[tuple[int, JointCommand]] = deque()  # (when it takes effect, command)
        self._command, self._heard_ns = self._damping, -1
        self._episodes = 0
        self.rejected = 0  # commands that did not fit

    def reset(self, start: Start) -> None:
        """Put the robot into `start`; the motors damp until a command comes."""
        self._motors.release(self.twin.nominal)
        self.twin.reset(start)
        self._motors.begin(self.twin.model)
        self.listen(0)
        self._coming.clear()
        self._command, self._heard_ns = self._damping, -1
        if self._flaws is not None:
            seeds = np.random.SeedSequence((self._flaws.seed, self._episodes)).spawn(len(self._lines) + 1)
            self._rng, *others = map(np.random.default_rng, seeds)
            for line, rng in zip(self._lines, others):
                line.reset(rng)
        self._episodes += 1

    def publish(self, now_ns: int) -> None:
        """Every topic once, measured now."""
        for line in self._lines:
            line.publish(now_ns)
        if self._flaws is None:
            for publisher, make in self._outputs:
                publisher.send(make(now_ns))

    def listen(self, now_ns: int) -> bool:
        """Take in the newest command; True where one came."""
        is_new = False
        for i, subscriber in enumerate(self._inputs):
            for sample in subscriber.take():
                self._newest[i], is_new = sample.message, True
        if not is_new:
            return False
        try:
            command = self._binding.driver.decode(self._newest)
        except ValueError:
            self.rejected += 1
            return True
        if self._flaws is None:
            self._command, self._heard_ns = command, now_ns
        else:
            self._send(command, now_ns, self._flaws)
        return True

    @property
    def command(self) -> JointCommand:
        """What the motors hold."""
        return self._command

    def is_silent(self, now_ns: int) -> bool:
        """The watchdog has run out: no command came in time."""
        silence_ns = round(1e9 * self._binding.robot.driver.watchdog_s)
        return self._heard_ns < 0 or now_ns - self._heard_ns > silence_ns

    def step(self, now_ns: int, steps: int | None = None) -> None:
        """Physics from `now_ns` on for `steps` steps (default: one control period); silence damps at the very step."""
        left = self.twin.scene.decimation if steps is None else steps
        dt_ns = 1e9 * self.twin.scene.timestep_s
        if self._worn is not None:
            for i in range(left):
                self._worn_step(round(now_ns + i * dt_ns), round(now_ns + (i + 1) * dt_ns), self._worn)
            return
        limit_ns = self._heard_ns + 1e9 * self._binding.robot.driver.watchdog_s
        spoken = left if self._heard_ns >= 0 else 0
        if spoken and now_ns + left * dt_ns > limit_ns:
            spoken = min(max(int((limit_ns - now_ns) / dt_ns) + 1, 0), left)
        for command, count in ((self._command, spoken), (self._damping, left - spoken)):
            if count:
                self._motors.apply(command, self.twin.model, self.twin.data)
                self.twin.advance(count)

    def _worn_step(self, now_ns: int, end_ns: int, worn: Worn) -> None:
        """One physics step, in which commands on their way arrive, efforts depend on speeds and sensors measure."""
        while self._coming and self._coming[0][0] <= now_ns:
            self._heard_ns, self._command = self._coming.popleft()
        command = self._damping if self.is_silent(now_ns) else self._command
        model, data = self.twin.model, self.twin.data
        self._motors.apply(worn.command(command), model, data)
        if worn.has_line:
            worn.limit(model, data)
        self.twin.advance(1)
        for line in self._lines:
            if line.is_late:
                line.measure(end_ns)

    def _send(self, command: JointCommand, now_ns: int, flaws: FlawsCfg) -> None:
        """On its way to the motors, unless it is lost."""
        if not (flaws.command.loss and self._rng.random() < flaws.command.loss):
            self._coming.append((now_ns + round(1e9 * flaws.command.delay_s), command))

    def _output(self, stream: str, transport: Transport) -> tuple[Publisher, Make]:
        topic = self._binding.robot.streams[stream]
        make = make_output(self.twin, self._binding, stream, exactly)
        return transport.publisher(Topic(topic.topic, topic.type, reliable=True), make(0)), make

    def _line(self, stream: str, flaws: FlawsCfg) -> SensorLine:
        noise = Noise(flaws.sensors.get(stream, SensorCfg()))
        publisher = dict(zip(layouts(self._binding), self._outputs))[stream][0]
        make = make_output(self.twin, self._binding, stream, noise)
        return SensorLine(publisher, make, flaws.sensors.get(stream, SensorCfg()), noise)
