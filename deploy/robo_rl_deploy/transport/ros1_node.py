"""The one node that a process is to ROS 1. Imports rospy: go through `transport.ros1`."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.ros1_master import Master
from robo_rl_deploy.transport.ros1_rospy import rospy

_lock = threading.Lock()
_joined: list[tuple[str, str]] = []


def join(master: str, address: str, timeout_s: float) -> Master:
    """Make this process a node at `master`, once. Raises `UserError`."""
    with _lock:
        if _joined and _joined[0] != (master, address):
            raise UserError(
                f"this process has joined ROS 1 at {_joined[0][0]} as {_joined[0][1]} already, not {master} as "
                f"{address}; use another process"
            )
        Master(master, timeout_s).check()
        if not _joined:
            _start(master, address)
            _joined.append((master, address))
        return Master(master, timeout_s, rospy.get_name())


def _start(master: str, address: str) -> None:
    """rospy takes these from the environment, the address at every new connection."""
    os.environ.pop("ROS_HOSTNAME", None)
    os.environ.update(ROS_MASTER_URI=master, ROS_IP=address)
    with _own_logging():
        rospy.init_node(
            "robo_rl", argv=[], anonymous=True, disable_rostime=True, disable_rosout=True, disable_signals=True
        )


@contextmanager
def _own_logging() -> Iterator[None]:
    """Keep rospy from setting up the logging of the whole process: it would close every handler that is there."""
    theirs = rospy.core.configure_logging
    rospy.core.configure_logging = lambda *_: None
    try:
        yield
    finally:
        rospy.core.configure_logging = theirs
