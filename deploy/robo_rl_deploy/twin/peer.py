"""A simulated robot as others see a real one: it publishes its sensors, takes commands, and has a watchdog."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mujoco
import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.layouts import layouts
from robo_rl_deploy.transport.base import Publisher, Topic, Transport
from robo_rl_deploy.transport.messages import (
    Float64MultiArray,
    Header,
    Imu,
    JointState,
    LaserScan,
    Quaternion,
    Time,
    Vector3,
)
from robo_rl_deploy.twin.motors import Motors
from robo_rl_deploy.twin.starts import Start
from robo_rl_deploy.twin.twin import Twin

Make = Callable[[int], Any]  # time stamp, ns -> message


class Peer:
    """The robot of `binding` in MuJoCo, behind the topics of its file."""

    def __init__(
        self,
        bundle: Bundle,
        binding: Binding,
        transport: Transport,
        timestep_scale: float = 1.0,
        command_delay_s: float = 0.0,
    ) -> None:
        """Scene as for `Twin`. Raises `UserError` where scene and robot's file do not fit."""
        self.twin = Twin(bundle, timestep_scale, command_delay_s)
        self._binding = binding
        self._damping = JointCommand.damping(binding.limits.safe_kd)
        has_joint = np.array([joint is not None for joint in binding.joints])
        self._motors = Motors(self.twin.model, self.twin.actuators, has_joint)
        self._inputs = [transport.subscriber(topic) for topic in binding.driver.topics]
        self._newest: list[Any] = [None for _ in self._inputs]
        self._outputs = [self._output(name, transport) for name in layouts(binding)]
        self._command, self._heard_ns = self._damping, -1
        self.rejected = 0  # commands that did not fit

    def reset(self, start: Start) -> None:
        """Put the robot into `start`; the motors damp until a command comes."""
        self._motors.release(self.twin.nominal)
        self.twin.reset(start)
        self._motors.begin(self.twin.model)
        self.listen(0)
        self._command, self._heard_ns = self._damping, -1

    def publish(self, now_ns: int) -> None:
        """Every topic once, measured now."""
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
            self._command = self._binding.driver.decode(self._newest)
            self._heard_ns = now_ns
        except ValueError:
            self.rejected += 1
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
        limit_ns = self._heard_ns + 1e9 * self._binding.robot.driver.watchdog_s
        spoken = left if self._heard_ns >= 0 else 0
        if spoken and now_ns + left * dt_ns > limit_ns:
            spoken = min(max(int((limit_ns - now_ns) / dt_ns) + 1, 0), left)
        for command, count in ((self._command, spoken), (self._damping, left - spoken)):
            if count:
                self._motors.apply(command, self.twin.model, self.twin.data)
                self.twin.advance(count)

    def _output(self, stream: str, transport: Transport) -> tuple[Publisher, Make]:
        topic = self._binding.robot.streams[stream]
        if topic.type == "sensor_msgs/msg/JointState":
            make = self._joint_state()
        elif topic.type == "sensor_msgs/msg/Imu":
            make = self._imu(stream)
        else:
            make = self._numbers(stream, topic.type)
        return transport.publisher(Topic(topic.topic, topic.type, reliable=True), make(0)), make

    def _joint_state(self) -> Make:
        model, data, wire = self.twin.model, self.twin.data, self._binding.wire
        driven = [i for i, joint in enumerate(self._binding.joints) if joint is not None]
        read = {name for channel in self._binding.manifest.channels for name in channel.element_names}
        known = {mujoco.mj_id2name(model, mujoco.mjtObj.mjOBJ_JOINT, i): i for i in range(model.njnt)}
        passive = [joint.name for joint in self._binding.manifest.robot.joints if not joint.actuator]
        passive = [name for name in passive if name in read and name in known]
        joints = [known[str(self._binding.joints[i])] for i in driven] + [known[name] for name in passive]
        names = [wire.names[i] for i in driven] + passive
        sign = np.array([*wire.sign[driven], *(1.0 for _ in passive)])
        offset = np.array([*wire.offset[driven], *(0.0 for _ in passive)])
        q, v, motors = model.jnt_qposadr[joints], model.jnt_dofadr[joints], self.twin.actuators[driven]
        free = np.zeros(len(passive))

        def make(now_ns: int) -> JointState:
            effort = sign * np.concatenate([data.actuator_force[motors], free])
            header = Header(Time.of(now_ns))
            return JointState(header, names, sign * data.qpos[q] + offset, sign * data.qvel[v], effort)

        return make

    def _imu(self, stream: str) -> Make:
        data, rows = self.twin.data, {}
        for name, source in self._binding.robot.channels.items():
            if source.stream == stream:
                rows[source.field] = self._sensor(source.sensor or name)
        orientation, gyro, acc = (rows.get(f) for f in ("orientation", "angular_velocity", "linear_acceleration"))

        def make(now_ns: int) -> Imu:
            message = Imu(Header(Time.of(now_ns)))
            if orientation is not None:
                w, x, y, z = data.sensordata[orientation].tolist()
                message.orientation = Quaternion(x, y, z, w)
            if gyro is not None:
                message.angular_velocity = Vector3(*data.sensordata[gyro].tolist())
            if acc is not None:
                message.linear_acceleration = Vector3(*data.sensordata[acc].tolist())
            return message

        return make

    def _numbers(self, stream: str, topic_type: str) -> Make:
        """Channels that travel as they are."""
        names = [n for n, source in self._binding.robot.channels.items() if source.stream == stream]
        read = {channel.name for channel in self._binding.manifest.channels}
        names = [name for name in names if name in read]
        if topic_type not in ("std_msgs/msg/Float64MultiArray", "sensor_msgs/msg/LaserScan") or len(names) != 1:
            raise UserError(f"{self._binding.robot.robot}: stream {stream}: the twin does not publish {topic_type}")

        def make(now_ns: int) -> Any:
            values = self.twin.read()[names[0]]
            if topic_type == "sensor_msgs/msg/LaserScan":
                return LaserScan(Header(Time.of(now_ns)), ranges=values)
            return Float64MultiArray(data=values.astype(float))

        return make

    def _sensor(self, name: str) -> slice:
        model = self.twin.model
        index = mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_SENSOR, name)
        if index < 0:
            raise UserError(f'{self._binding.robot.robot}: the twin\'s scene has no sensor "{name}"')
        first = int(model.sensor_adr[index])
        return slice(first, first + int(model.sensor_dim[index]))
