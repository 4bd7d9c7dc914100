"""Names and type hashes as ROS 2 spells them."""

from __future__ import annotations

import pytest
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.names import check_topic, dds_topic, dds_type, type_hash
from rosbags.typesys import Stores, get_typestore
from wire_messages import TYPES, rosbags_store


def test_names_in_dds():
    assert dds_topic("/joint_states") == "rt/joint_states"
    assert dds_topic("/leg_0/cmd__x") == "rt/leg_0/cmd__x"
    assert dds_type("sensor_msgs/msg/JointState") == "sensor_msgs::msg::dds_::JointState_"


@pytest.mark.parametrize(
    "name", ["", "/", "//a", "/a/", "/a//b", "/0a", "/a b", "/a-b", "/é", "/~/a", "/a\n", "joint", "/" + 247 * "a"]
)
def test_no_topic_of_ros(name):
    with pytest.raises(UserError, match=r"^topic [^\n]*$"):
        check_topic(name)


def test_the_longest_topic_is_allowed():
    check_topic("/" + 246 * "a")


def test_a_relative_topic_is_answered_with_the_absolute_one():
    with pytest.raises(UserError, match='write "/joint_states"'):
        check_topic("joint_states")


@pytest.mark.parametrize("message_type", TYPES)
def test_hashes_are_those_of_rosbags(message_type):
    assert type_hash(message_type) == rosbags_store().hash_rihs01(message_type)


def test_the_hash_of_joint_state_is_that_of_every_release():
    for release in (Stores.ROS2_HUMBLE, Stores.ROS2_LYRICAL):
        assert get_typestore(release).hash_rihs01("sensor_msgs/msg/JointState") == type_hash(
            "sensor_msgs/msg/JointState"
        )
