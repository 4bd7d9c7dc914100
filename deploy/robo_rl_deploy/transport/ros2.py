"""ROS 2 through rclpy, for machines where ROS 2 is installed: whatever middleware it has is spoken.

Written from rclpy's public interface of Humble to Rolling. Its authors never had a ROS 2 to run it on: only a small
imitation of rclpy in the tests. Where ROS 2 is installed, `pytest tests/deploy/test_transport_contract.py -k rclpy`
tells whether it keeps what every wire promises.
"""

from __future__ import annotations

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.base import Transport


def open_rclpy(domain: int, is_local: bool = True) -> Transport:
    """Join ROS 2 in `domain` (ROS_DOMAIN_ID) as a node of its own; RMW_IMPLEMENTATION chooses the middleware.

    `is_local` tells ROS to stay on this machine, for the whole process; False leaves that to the environment. rclpy
    before Kilted does not say who sent a message: `Sample.sender` is empty then. Raises `UserError`.
    """
    try:
        from robo_rl_deploy.transport.ros2_transport import Ros2Transport
    except ImportError as error:
        raise UserError(
            f"this needs rclpy ({error}): install ROS 2, source its setup.bash, and use the Python it was built for; "
            "DDS and Zenoh reach ROS 2 without it"
        ) from error
    return Ros2Transport(domain, is_local)
