"""From messages to what the supervisor and the policy look at: topics are read by name, checked, cut into channels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from robo_rl_deploy.bundle.schema import MEASURED_SOURCES
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.layouts import Layout, layouts
from robo_rl_deploy.safety.faults import Fault
from robo_rl_deploy.safety.monitors import Measured
from robo_rl_deploy.safety.streams import Stream, StreamCfg
from robo_rl_deploy.transport.base import Subscriber, Topic, Transport

_DEPTH = 16  # messages kept between two ticks; only the newest counts, but each is checked
_BODY = {"orientation": "quat", "angular_velocity": "gyro", "linear_acceleration": "acc"}  # field -> of `Measured`


@dataclass
class _Source:
    """A topic, how its messages are read, and what is known of its timing."""

    layout: Layout
    stream: Stream
    topic: Topic
    subscriber: Subscriber
    heard: int = 0  # messages since the last `forget`, good or not
    rejected: int = 0  # messages that the wire could not read, told so far


class Receiver:
    """Subscribes to what the binding needs. `poll` takes in what came, `measured` is the robot as it is then."""

    def __init__(self, binding: Binding, transport: Transport, lockstep: bool = False) -> None:
        """With `lockstep`, for twins, messages arrive at the time of the `take`, and none may be lost.

        Raises `UserError` where a topic cannot be joined.
        """
        robot, self._lockstep = binding.robot, lockstep
        self._sources: dict[str, _Source] = {}
        for name, layout in layouts(binding).items():
            topic = Topic(robot.streams[name].topic, robot.streams[name].type, lockstep, _DEPTH)
            stream = Stream(_stream_cfg(name, layout, binding))
            self._sources[name] = _Source(layout, stream, topic, transport.subscriber(topic))
        self._size = len(binding.names)
        self._driven = np.array([i for i, joint in enumerate(binding.joints) if joint is not None], int)
        self._joints = next((s for s in self._sources.values() if s.layout.q is not None), None)
        self._channels = [
            (channel.name, self._sources[robot.channels[channel.name].stream])
            for channel in binding.manifest.channels
            if channel.source in MEASURED_SOURCES
        ]
        self._body = [
            (_BODY[source.field], self._sources[source.stream], name)
            for name, source in robot.channels.items()
            if source.field in _BODY and source.stream in self._sources
        ]
        heights = {channel.name for channel in binding.manifest.channels if channel.size == 3} & {"base_pos"}
        self._height = next((source for name, source in self._channels if name in heights), None)

    @property
    def topics(self) -> list[Topic]:
        """Those that are listened to."""
        return [source.topic for source in self._sources.values()]

    @property
    def streams(self) -> dict[str, Stream]:
        """By name in the robot's file."""
        return {name: source.stream for name, source in self._sources.items()}

    def poll(self, now_ns: int) -> list[Fault]:
        """Take in every message that came; what is wrong with them, or with their absence."""
        self.take(now_ns)
        return [fault for source in self._sources.values() for fault in source.stream.check(now_ns)]

    def take(self, now_ns: int) -> int:
        """Take in every message that came; how many each topic has brought at least since the last `forget`."""
        for source in self._sources.values():
            self._take(source, now_ns)
        return min((source.heard for source in self._sources.values()), default=0)

    def measured(self) -> Measured:
        """The newest good numbers; NaN where none came yet."""
        q, dq = np.zeros(self._size), np.zeros(self._size)
        now = Measured(q, dq, np.full(self._size, np.nan))
        if self._joints is not None:
            values = self._joints.stream.values
            q[self._driven], dq[self._driven] = values[self._joints.layout.q], values[self._joints.layout.dq]
            if self._joints.layout.effort is not None:
                now.effort[self._driven] = values[self._joints.layout.effort]
            now.joints_ns = self._joints.stream.stamp_ns
        for name, source, channel in self._body:
            setattr(now, name, source.stream.values[source.layout.parts[channel]])
            now.imu_ns = source.stream.stamp_ns
        if self._height is not None:
            now.height = float(self._height.stream.values[self._height.layout.parts["base_pos"]][2])
        with np.errstate(over="ignore"):  # what is beyond float32 is infinite, and the policy refuses that
            now.channels = {
                name: source.stream.values[source.layout.parts[name]].astype(np.float32)
                for name, source in self._channels
            }
        return now

    def forget(self) -> None:
        """Before a reset: topics may have other senders and clocks now."""
        for source in self._sources.values():
            source.stream.forget()
            source.heard = 0

    def _take(self, source: _Source, now_ns: int) -> None:
        for sample in source.subscriber.take():
            source.heard += 1
            received_ns = now_ns if self._lockstep else sample.received_ns
            try:
                values = source.layout.read(sample.message)
            except ValueError as error:
                source.stream.reject(str(error))
                continue
            header = getattr(sample.message, "header", None)
            stamp_ns = header.stamp.ns if header is not None else received_ns
            source.stream.feed(values, stamp_ns, received_ns, sample.sender)
        rejected = source.subscriber.rejected
        if rejected > source.rejected:
            source.stream.reject(f"{rejected - source.rejected} messages could not be read")
            source.rejected = rejected


def _stream_cfg(name: str, layout: Layout, binding: Binding) -> StreamCfg:
    topic = binding.robot.streams[name]
    period_s = 1.0 / (topic.rate_hz or binding.manifest.rates.control_hz)
    max_age_s = topic.max_age_s if topic.max_age_s is not None else 2.0 * period_s + 0.01
    period, age, delay, frozen = (round(1e9 * s) for s in (period_s, max_age_s, topic.max_delay_s, topic.frozen_s))
    return StreamCfg(name, layout.elements, period, age, delay, frozen)
