"""Isaac Lab without Isaac Sim: the one door to it. What is said where it is missing, and where its assets come from.

Isaac Lab reads the root of its assets once, when it is imported, and runs one simulation in a process at a time.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import logging
import os
import sys
import warnings
from collections.abc import Iterator
from typing import Any

from robo_rl.errors import UserError
from robo_rl.sim.usd.files import ASSET_ROOT

ROOT_VARIABLE = "ISAACSIM_ASSET_ROOT"
MISSING = (
    "Isaac Lab is not installed. Run: make install-isaac, or without a checkout: "
    "pip install 'robo-rl[isaac]' && pip install --no-deps --ignore-requires-python isaaclab==3.0.0"
)


def is_installed() -> bool:
    """Whether Isaac Lab can be imported; imports nothing."""
    spec = importlib.util.find_spec("isaaclab")
    return spec is not None and spec.origin is not None  # a mere folder of that name has no origin


def check_installed() -> None:
    """Raise UserError where Isaac Lab is missing."""
    if not is_installed():
        raise UserError(MISSING)


def use_stand_in_assets() -> None:
    """Let assets come from our own tree, unless the person has named another or Isaac Lab has read its root."""
    if "isaaclab" not in sys.modules:
        os.environ.setdefault(ROOT_VARIABLE, str(ASSET_ROOT))


def asset_root() -> str:
    """Where Isaac Lab looks for its robots: a folder, or the address of NVIDIA's server."""
    from isaaclab.utils.assets import NUCLEUS_ASSET_ROOT_DIR

    return str(NUCLEUS_ASSET_ROOT_DIR)


def check_free() -> None:
    """Raise UserError where a simulation is running in this process."""
    from isaaclab.sim import SimulationContext

    if SimulationContext.instance() is not None:
        raise UserError("Isaac Lab runs one simulation in a process: close() the other one, or use another process")


@contextlib.contextmanager
def quiet(what: str) -> Iterator[None]:
    """Keep the many lines that Isaac Lab, Newton and Warp print while they build from the console.

    Says `what` is being built, because the first time takes a minute; prints what was kept back if building fails.
    """
    print(f"Isaac Lab builds {what}; the first time its kernels are compiled, which takes a minute", file=sys.stderr)
    kept = io.StringIO()
    with warnings.catch_warnings(), _not_of_fixed_bases():
        warnings.simplefilter("ignore")
        try:
            with contextlib.redirect_stdout(kept):
                yield
        except UserError:
            raise
        except Exception:  # and raised again
            print(kept.getvalue(), file=sys.stderr)
            raise


@contextlib.contextmanager
def _not_of_fixed_bases() -> Iterator[None]:
    """Isaac Lab warns of every robot with a fixed base that it has no velocity; all else that it logs is heard."""
    log = logging.getLogger("isaaclab_newton.assets.articulation.articulation_data")

    def is_news(record: logging.LogRecord) -> bool:
        return "root com velocity" not in record.getMessage()

    log.addFilter(is_news)
    try:
        yield
    finally:
        log.removeFilter(is_news)


def start_warp_quietly(device: str) -> None:
    """Start Warp for a device: no complaint where nobody asked for a GPU, no line for each kernel module."""
    import torch
    import warp

    from robo_rl.sim.warp_device import start_warp

    config: Any = warp.config
    config.quiet = True
    start_warp(torch.device(device))
