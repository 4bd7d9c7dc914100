"""Interfaces, multicast on this machine, and who is on the robot's topics."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

from robo_rl_deploy.doctor.finding import Finding, read_first_line
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.robots.config import RobotCfg
from robo_rl_deploy.transport.base import Topic, Transport

_GROUP, _WAIT_S = "239.255.0.1", 0.5  # the group of DDS's discovery
_DISCOVERY_S = 3.0  # s, until who is there has been heard


def interfaces() -> Iterator[Finding]:
    """Those that are up."""
    names = [name for _, name in socket.if_nameindex()]
    states = {name: read_first_line(f"/sys/class/net/{name}/operstate") or "unknown" for name in names}
    up = [f"{name} ({state})" for name, state in states.items() if state != "down"]
    if "lo" in states or any(name.startswith("lo") for name in states):
        yield Finding("interfaces", "ok", ", ".join(up))
    else:
        yield Finding("interfaces", "fail", ", ".join(up) or "none", "ip link set lo up; everything here goes over it")


def loopback_multicast() -> Iterator[Finding]:
    """Our wires do without; programs of others may look for each other by it."""
    try:
        heard = _hears_itself()
    except OSError as error:
        heard, reason = False, error.strerror or str(error)
    else:
        reason = "nothing came back"
    if heard:
        yield Finding("multicast", "ok", "works on the loopback interface")
    else:
        fix = "ip link set lo multicast on; only programs of others that find each other by it need it"
        yield Finding("multicast", "warn", f"not on the loopback interface: {reason}", fix)


def peers(wire: str, robot: RobotCfg | None, open_wire: Callable[[], Transport]) -> Iterator[Finding]:
    """The wire opens; with a robot, each of its topics has a sender."""
    try:
        transport = open_wire()
    except UserError as error:
        yield Finding(f"wire {wire}", "fail", str(error))
        return
    try:
        yield Finding(f"wire {wire}", "ok", "opened")
        if robot is not None:
            yield from _of_robot(robot, transport)
    finally:
        transport.close()


def _of_robot(robot: RobotCfg, transport: Transport) -> Iterator[Finding]:
    topics = [Topic(stream.topic, stream.type) for stream in robot.streams.values()]
    subscribers = [transport.subscriber(topic) for topic in topics]
    end = time.monotonic() + _DISCOVERY_S
    while time.monotonic() < end and not all(transport.peers(topic).publishers for topic in topics):
        transport.wait(0.1)
        time.sleep(0.05)
    for topic in topics:
        seen = transport.peers(topic)
        if seen.publishers:
            yield Finding(topic.name, "ok", f"{seen.publishers} sender(s) of {topic.type}")
        else:
            refused = "; ".join(seen.refused)
            fix = "start the robot's driver (or robo-rl deploy twin), same wire and domain"
            yield Finding(topic.name, "fail", f"nobody sends {topic.type}" + (f": {refused}" if refused else ""), fix)
    for subscriber in subscribers:
        subscriber.close()


def _hears_itself() -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver, suppress(TimeoutError):  # then it does not
        receiver.bind(("", 0))
        loopback = socket.inet_aton("127.0.0.1")
        receiver.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton(_GROUP) + loopback)
        receiver.settimeout(_WAIT_S)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, loopback)
            sender.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 0)
            sender.sendto(b"robo-rl doctor", (_GROUP, receiver.getsockname()[1]))
        return receiver.recv(64) == b"robo-rl doctor"
    return False
