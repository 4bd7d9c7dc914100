"""The batched environment, and everything a task file needs (the names of `robo_rl.env.api`).

The names are loaded on first use: the registry lists tasks without importing torch.
"""

from __future__ import annotations

import importlib
import importlib.util
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from robo_rl.env.api import *  # noqa: F403


def __getattr__(name: str) -> Any:
    submodule = importlib.util.find_spec(f"{__name__}.{name}")  # the import system asks here before it looks for one
    api = None if submodule else importlib.import_module(f"{__name__}.api")
    if hasattr(api, name):
        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
