from __future__ import annotations

import importlib.util
import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import tiny_bundle
from robo_rl_deploy.bundle import Bundle
from ros1_worker import Worker


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """The tiny cart-pole bundle on disk."""
    return tiny_bundle.make(tmp_path_factory.mktemp("bundle") / "policy.rpb")


@pytest.fixture(scope="session")
def bundle_path(bundle: Bundle) -> Path:
    return bundle.path


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="session")
def zenoh_router() -> Iterator[str]:
    """Where a router of ours listens, as one does on every machine with rmw_zenoh."""
    import zenoh

    address = f"tcp/127.0.0.1:{free_port()}"
    config = zenoh.Config()
    for name, value in (("mode", "router"), ("listen/endpoints", [address]), ("scouting/multicast/enabled", False)):
        config.insert_json5(name, json.dumps(value))
    router = zenoh.open(config)
    yield address
    router.close()


def start_ros1_master() -> tuple[str, subprocess.Popen[bytes]]:
    """A master of ROS 1, which is what roscore starts first, at a port of its own."""
    if importlib.util.find_spec("rospy") is None or shutil.which("rosmaster") is None:
        pytest.skip("ROS 1 is not installed or not seen by this Python: make ros1")
    port = free_port()
    process = subprocess.Popen(["rosmaster", "--core", "-p", str(port)], stdout=subprocess.DEVNULL)
    end = time.monotonic() + 20.0
    with socket.socket() as probe:
        while probe.connect_ex(("127.0.0.1", port)) and time.monotonic() < end:
            time.sleep(0.02)
    return f"http://127.0.0.1:{port}", process


@pytest.fixture(scope="session")
def ros1_master() -> Iterator[str]:
    """The address of a master that all tests share."""
    address, process = start_ros1_master()
    yield address
    process.kill()
    process.wait()


@pytest.fixture
def ros1_own_master() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A master that a test may kill."""
    address, process = start_ros1_master()
    yield address, process
    process.kill()
    process.wait()


@pytest.fixture(scope="session")
def ros1_nodes(ros1_master: str) -> Iterator[list[Worker]]:
    """Three processes, each of which can be one node."""
    workers = [Worker() for _ in range(3)]
    yield workers
    for worker in workers:
        worker.stop()
