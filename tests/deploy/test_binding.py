"""A bundle and a robot that do not fit are refused before anything is sent."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from robo_rl_deploy.bundle.schema import Manifest, Output
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import bind
from tiny_bundle import MANIFEST
from tiny_robot import tiny_robot

JOINTS = MANIFEST.robot.joints
IN_WORLD = replace(
    MANIFEST, channels=tuple(replace(c, frame="world") if c.name == "encoder" else c for c in MANIFEST.channels)
)
NO_JOINTS = (
    ("/joint_states, type: sensor_msgs/msg/JointState", "/q, type: std_msgs/msg/Float64MultiArray"),
    ("field: position", "field: data, unit: rad"),
    ("field: velocity", "field: data, unit: rad/s"),
)


def with_joint(**changes: object):
    return replace(MANIFEST, robot=replace(MANIFEST.robot, joints=(replace(JOINTS[0], **changes), JOINTS[1])))


def test_what_fits_is_bound_by_name() -> None:
    binding = bind(MANIFEST, tiny_robot())
    assert binding.names == ("push",)
    assert binding.joints == ("slide",)
    assert binding.wire.names == ("slide",)
    assert binding.limits.effort.tolist() == [20.0]
    assert binding.limits.kp.tolist() == [40.0]
    assert binding.start.tolist() == [0.1]
    command = binding.command(np.array([0.3], np.float32))
    assert command.values[:, 0].tolist() == [np.float32(0.3), 0.0, 40.0, 4.0, 0.0]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("joint_velocity", [0.0, 0.5, 0.0, 4.0, 0.0]), ("torque", [0.0, 0.0, 0.0, 0.0, 0.5])],
)
def test_what_a_target_is_in_the_command(kind: str, expected: list[float]) -> None:
    manifest = replace(MANIFEST, outputs=(Output(kind, ("push",), (-1.0,), (1.0,)),))
    assert bind(manifest, tiny_robot()).command(np.array([0.5])).values[:, 0].tolist() == expected


@pytest.mark.parametrize(
    ("manifest", "changes", "said"),
    [
        (replace(MANIFEST, robot=replace(MANIFEST.robot, name="walker")), (), "trained for walker, not for cartpole"),
        (replace(MANIFEST, deployable=False), (), "a flat bundle"),
        (MANIFEST, (("  push:", "  pusher:"),), 'no actuator "push"; nearest: "pusher"'),
        (MANIFEST, (("lower: -2.0", "lower: -1.9"),), "push: the policy's lower -2 is beyond the robot's -1.9"),
        (MANIFEST, (("upper: 2.0", "upper: 1.0"),), "push: the policy's upper 2 is beyond the robot's 1"),
        (MANIFEST, (("effort: 20.0", "effort: 10.0"),), "the policy's effort 20 is beyond the robot's 10"),
        (MANIFEST, (("kp_max: 40.0", "kp_max: 39.0"),), "the policy's stiffness 40 is beyond the robot's 39"),
        (MANIFEST, (("kd_max: 4.0", "kd_max: 3.0"),), "the policy's damping 4 is beyond the robot's 3"),
        (with_joint(lower=-114.6), (), "lower -114.6 is beyond"),  # degrees
        (with_joint(stiffness=0.0), (), "has no stiffness"),
        (MANIFEST, (("rate_hz: 1000.0", "rate_hz: 50.0"),), "at 50 Hz a position loop is not stable"),
        (MANIFEST, (("kind: ros2_control", "kind: joint_state"),), "driver joint_state cannot damp"),
        (MANIFEST, (("kind: ros2_control", "kind: ros_control"),), 'driver "ros_control" not found. Nearest: ros2'),
        (MANIFEST, (("  encoder: {stream: encoder, field: data, unit: rad}\n", ""),), "the policy reads it"),
        (MANIFEST, (("encoder: {stream: encoder,", "encoder: {stream: encoders,"),), 'stream "encoders" not found'),
        (MANIFEST, (("field: velocity", "field: position"),), 'expects unit "rad/s", the robot gives "rad"'),
        (MANIFEST, (("unit: rad}", "unit: deg}"),), 'encoder: the policy expects unit "rad", the robot gives "deg"'),
        (MANIFEST, ((", unit: rad}", "}"),), 'the message tells no unit; say it in'),
        (MANIFEST, (("field: velocity}", "field: velocity, unit: deg/s}"),), 'the message has "rad/s"'),
        (MANIFEST, (("unit: rad}", "unit: rad, frame: world}"),), 'expects frame "", the robot gives "world"'),
        (IN_WORLD, (), 'the message tells no frame; say it in'),
        (IN_WORLD, (("unit: rad}", "unit: rad, frame: body}"),), 'expects frame "world", the robot gives "body"'),
        (MANIFEST, (("field: velocity", "field: speed"),), 'field of sensor_msgs/msg/JointState "speed" not found'),
        (MANIFEST, NO_JOINTS, "none tells where the joints are"),
        (MANIFEST, (('  push:', '  "pu(sh":'),), "is no pattern"),
        (MANIFEST, (("slew: 100.0", "sign: 2.0"),), "sign must be 1 or -1"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(manifest: Manifest, changes: tuple[tuple[str, str], ...], said: str) -> None:
    with pytest.raises(UserError) as error:
        bind(manifest, tiny_robot(*changes))
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_raw_controls_of_an_engine_are_refused() -> None:
    manifest = replace(MANIFEST, outputs=(Output("raw_control", ("push",), (-1.0,), (1.0,)),))
    with pytest.raises(UserError, match="no robot takes them"):
        bind(manifest, tiny_robot())


def test_more_thrust_than_the_rotor_has_is_refused() -> None:
    robot = replace(MANIFEST.robot, joints=tuple(replace(joint, actuator=None) for joint in JOINTS))
    manifest = replace(MANIFEST, robot=robot, outputs=(Output("thrust", ("push",), (0.0,), (21.0,)),))
    with pytest.raises(UserError, match="thrust 21 is beyond the robot's 20"):
        bind(manifest, tiny_robot())


def test_what_channels_showed_in_the_golden_episodes_is_kept() -> None:
    golden = {"channel.joint_pos": np.array([[0.0, 1.0], [-2.0, 3.0]], np.float32), "channel.phase": np.zeros((2, 1))}
    seen = bind(MANIFEST, tiny_robot(), golden).seen
    assert list(seen) == ["joint_pos"]
    assert (seen["joint_pos"].low.tolist(), seen["joint_pos"].high.tolist()) == ([-2.0, 1.0], [0.0, 3.0])


def test_a_rotor_has_no_joint_and_only_pushes() -> None:
    robot = replace(MANIFEST.robot, joints=tuple(replace(joint, actuator=None) for joint in JOINTS))
    manifest = replace(MANIFEST, robot=robot, outputs=(Output("thrust", ("push",), (0.0,), (1.0,)),))
    binding = bind(manifest, tiny_robot())
    assert binding.joints == (None,)
    assert binding.limits.tau_lower.tolist() == [0.0]
    assert binding.limits.upper.tolist() == [0.0]


def test_a_driver_with_its_own_axes_gets_its_own_numbers() -> None:
    binding = bind(MANIFEST, tiny_robot(("slew: 100.0", "slew: 100.0, wire: cart, sign: -1.0, offset: 0.5")))
    command = JointCommand.of(*np.array([[0.2], [1.0], [40.0], [4.0], [3.0]]))
    (message,) = binding.driver.encode(command, 0)
    assert message.data.tolist() == [-0.2 + 0.5, -1.0, 40.0, 4.0, -3.0]
    np.testing.assert_allclose(binding.driver.decode([message]).values, command.values, atol=1e-15)


def test_a_driver_of_joint_states_damps_when_told_so() -> None:
    robot = tiny_robot(("kind: ros2_control,", "kind: joint_state, damping_topic: /motors/damp,"))
    driver = bind(MANIFEST, robot).driver
    moving = JointCommand.of(*np.array([[0.2], [0.0], [40.0], [4.0], [0.0]]))
    assert [m.data for m in driver.encode(moving, 7)[1:]] == [False]
    np.testing.assert_array_equal(driver.decode(driver.encode(moving, 7)).values, moving.values)
    resting = driver.decode(driver.encode(JointCommand.damping(np.array([3.0])), 7))
    assert resting.values[:, 0].tolist() == [0.0, 0.0, 0.0, 3.0, 0.0]
    assert driver.decode([None, None]).values[:, 0].tolist() == [0.0, 0.0, 0.0, 3.0, 0.0]


def test_commands_for_other_joints_are_not_taken() -> None:
    binding = bind(MANIFEST, tiny_robot())
    other = bind(MANIFEST, tiny_robot(("slew: 100.0", "slew: 100.0, wire: cart")))
    with pytest.raises(ValueError, match="cart"):
        binding.driver.decode(other.driver.encode(JointCommand.zeros(1), 0))
