"""Zenoh as ROS 2's rmw_zenoh speaks it, without ROS."""

from __future__ import annotations

from collections.abc import Sequence

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.base import Transport


def open_zenoh(domain: int, connect: Sequence[str] = ("tcp/localhost:7447",)) -> Transport:
    """Join ROS `domain` (ROS_DOMAIN_ID) through the routers or peers at `connect`; multicast is never sent.

    The default is the router that rmw_zenoh expects on every machine (`ros2 run rmw_zenoh_cpp rmw_zenohd`). Where
    nobody answers yet the search goes on in the background. Peers are rmw_zenoh of Humble (0.2.4 and later), Kilted and
    Rolling. One that expects the older form of a message's attachment (Jazzy up to 0.2.3) must not be on the same
    network: it ends its process at the new one. Who is reliable waits where a peer is slow. Raises `UserError`.
    """
    try:
        from robo_rl_deploy.transport.zenoh_transport import ZenohTransport
    except ImportError as error:
        raise UserError(f"Zenoh needs the package eclipse-zenoh ({error}): pip install 'robo-rl[ros]'") from error
    return ZenohTransport(domain, connect)
