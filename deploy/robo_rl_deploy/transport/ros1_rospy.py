"""rospy, kept from changing the logging of the whole process. Imports rospy: go through `transport.ros1`."""

from __future__ import annotations

import logging

# rospy tells every step of its own; what goes wrong is still said.
for _name in ("rospy", "rosout", "xmlrpc"):
    _logger = logging.getLogger(_name)
    _logger.setLevel(_logger.level or logging.WARNING)

# Importing rosgraph makes its kind of logger that of everybody.
_logger_class = logging.getLoggerClass()
import rospy  # noqa: E402
import rospy.core  # noqa: E402
from rospy.impl.registration import get_topic_manager  # noqa: E402

logging.setLoggerClass(_logger_class)

__all__ = ["get_topic_manager", "rospy"]
