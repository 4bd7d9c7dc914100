"""DDS of other makers, in C and C++, in the versions that ROS 2 builds on: what they get is what they send back."""

from __future__ import annotations

import os
import random
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.dds import open_dds
from wire_messages import bits, random_message

JOINTS = "sensor_msgs/msg/JointState"
DOMAIN = 10 + (os.getpid() + 50) % 200
BUILT = Path(__file__).parents[3] / "build" / "interop"
COUNT, BURST = 500, 20  # messages; those on the way at once are few enough for best effort on one machine
LOOPBACK = """<CycloneDDS><Domain id="any">
<General><Interfaces><NetworkInterface name="lo" multicast="false"/></Interfaces>
<AllowMulticast>false</AllowMulticast></General>
<Discovery><ParticipantIndex>auto</ParticipantIndex><MaxAutoParticipantIndex>32</MaxAutoParticipantIndex>
<Peers><Peer address="127.0.0.1"/></Peers></Discovery>
</Domain></CycloneDDS>"""


def until(condition) -> None:
    end = time.monotonic() + 20.0
    while not condition():
        assert time.monotonic() < end, "did not come about within 20 s"
        time.sleep(0.01)


@pytest.fixture(params=["cyclone_echo", "fast_echo"])
def maker(request: pytest.FixtureRequest) -> Path:
    pytest.importorskip("cyclonedds")
    path = BUILT / request.param
    if not path.exists():
        pytest.skip(f"{path.name} is not built: make interop")
    return path


@pytest.fixture(params=[True, False], ids=["reliable", "best_effort"])
def echo(request: pytest.FixtureRequest, maker: Path) -> Iterator[tuple[Any, Any, Any]]:
    """Our transport, a publisher to the peer and a subscriber to what it sends back."""
    to, back = Topic("/echo/to", JOINTS, request.param, 128), Topic("/echo/back", JOINTS, request.param, 128)
    transport = open_dds(DOMAIN)
    publisher, subscriber = transport.publisher(to), transport.subscriber(back)
    reliability = "reliable" if request.param else "best_effort"
    environment = {**os.environ, "CYCLONEDDS_URI": LOOPBACK}
    peer = subprocess.Popen([maker, str(DOMAIN), reliability], stdin=subprocess.PIPE, env=environment)
    try:
        until(lambda: transport.peers(to).subscribers == 1 and transport.peers(back).publishers == 1)
        # They see each other; that the peer sees us, too, shows when it answers.
        probe = random_message(JOINTS, random.Random(0))
        until(lambda: (publisher.send(probe), transport.wait(0.1))[-1])
        time.sleep(0.2)
        subscriber.take()
        yield transport, publisher, subscriber
        assert (transport.peers(to).refused, transport.peers(back).refused) == ((), ())
        assert subscriber.rejected == 0
    finally:
        # It takes its leave: otherwise it is believed to be there for the length of its lease.
        peer.communicate(timeout=20.0)
        transport.close()


def test_every_message_comes_back_bit_for_bit_and_in_order(echo):
    transport, publisher, subscriber = echo
    rng = random.Random(1)
    for _ in range(COUNT // BURST):
        sent = [random_message(JOINTS, rng) for _ in range(BURST)]
        for message in sent:
            publisher.send(message)
        got: list[Any] = []
        until(lambda: (transport.wait(1.0), got.extend(subscriber.take()), len(got) >= len(sent))[-1])
        assert [bits(sample.message) for sample in got] == [bits(message) for message in sent]
        assert len({sample.sender for sample in got}) == 1
