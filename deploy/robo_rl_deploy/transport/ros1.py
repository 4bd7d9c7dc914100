"""The wire of ROS 1, through rospy."""

from __future__ import annotations

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.base import Transport


def open_ros1(master: str = "http://127.0.0.1:11311", address: str = "127.0.0.1", timeout_s: float = 5.0) -> Transport:
    """Join ROS 1 at `master` (ROS_MASTER_URI), which has to answer within `timeout_s`, also whenever a topic is joined.

    `address` is where others reach this process (ROS_IP); the default listens on this machine alone. A process is one
    node, under one name and with one master, until it ends: its transports are no peers of each other, and `peers`
    counts nodes. Messages go over TCP whatever is asked for; a reliable topic only has the longer queue. Topics that
    run go on when the master is lost. Raises `UserError`.
    """
    try:
        from robo_rl_deploy.transport.ros1_transport import Ros1Transport
    except ImportError as error:
        raise UserError(
            f"ROS 1 needs rospy ({error}): make ros1, or apt-get install python3-rospy python3-sensor-msgs "
            "and name /usr/lib/python3/dist-packages in a .pth file of this environment"
        ) from error
    return Ros1Transport(master, address, timeout_s)
