from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
import tiny_bundle
from robo_rl_deploy.bundle import Bundle


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """The tiny cart-pole bundle on disk."""
    return tiny_bundle.make(tmp_path_factory.mktemp("bundle") / "policy.rpb")


@pytest.fixture(scope="session")
def bundle_path(bundle: Bundle) -> Path:
    return bundle.path


@pytest.fixture(scope="session")
def zenoh_router() -> Iterator[str]:
    """Where a router of ours listens, as one does on every machine with rmw_zenoh."""
    import zenoh

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp/127.0.0.1:{free.getsockname()[1]}"
    config = zenoh.Config()
    for name, value in (("mode", "router"), ("listen/endpoints", [address]), ("scouting/multicast/enabled", False)):
        config.insert_json5(name, json.dumps(value))
    router = zenoh.open(config)
    yield address
    router.close()
