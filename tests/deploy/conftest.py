from __future__ import annotations

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
