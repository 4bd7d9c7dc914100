"""DDS, the wire that ROS 2 uses itself, without ROS: a node with rmw_cyclonedds or rmw_fastrtps is a peer."""

from __future__ import annotations

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.base import Transport


def open_dds(domain: int, interface: str | None = "lo", raw: bool = True) -> Transport:
    """Join DDS `domain` (ROS_DOMAIN_ID, 0 to 232) by a network interface.

    "lo" stays on this machine and sends no multicast; peers must do the same (ROS_AUTOMATIC_DISCOVERY_RANGE=LOCALHOST).
    Another interface's name, say "eth0", is for a robot's own network and finds peers by multicast. None leaves all of
    it to CYCLONEDDS_URI. `raw` False takes the slower public interface of cyclonedds. Raises `UserError`.
    """
    try:
        from robo_rl_deploy.transport.dds_transport import DdsTransport
    except ImportError as error:
        raise UserError(f"DDS needs the package cyclonedds ({error}): pip install 'robo-rl[ros]'") from error
    return DdsTransport(domain, interface, raw)
