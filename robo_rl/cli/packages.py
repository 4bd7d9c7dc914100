"""Versions of Python and of the packages, against the set that the tests run with. Imports none of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import metadata

from robo_rl.cli.check import Check
from robo_rl.extras import EXTRA_OF

# The versions of constraints.txt: those that the tests run with.
KNOWN_GOOD = {
    "numpy": "2.4.6",
    "onnx": "1.23.2",
    "onnxruntime": "1.31.1",
    "pyyaml": "6.0.3",
    "mujoco": "3.17.0",
    "torch": "2.11.0" if sys.version_info[:2] == (3, 12) else "2.13.0",  # the one that Isaac Lab pins
    "hydra-core": "1.3.8",
    "omegaconf": "2.3.1",
    "safetensors": "0.8.0",
    "onnxscript": "0.7.2",
    "gymnasium": "1.4.0",
    "dm-control": "1.0.50",
    "viser": "1.1.1",
    "imageio-ffmpeg": "0.8.1",
    "tensorboard": "2.21.0",
    "wandb": "0.31.0",
    "cyclonedds": "11.0.1",
    "eclipse-zenoh": "1.10.2",
    "mcap": "1.6.0",
    "zstandard": "0.25.0",
    "cryptography": "50.0.2",
}
_MODULE_OF = {
    "dm-control": "dm_control",
    "eclipse-zenoh": "zenoh",
    "hydra-core": "hydra",
    "imageio-ffmpeg": "imageio_ffmpeg",
}  # where it is not the distribution's name


def python() -> Iterator[Check]:
    """Training runs on 3.11 to 3.13, the run time on a robot on 3.10 to 3.14."""
    version = ".".join(map(str, sys.version_info[:3]))
    if (3, 11) <= sys.version_info[:2] <= (3, 13):
        yield Check("python", "OK", version)
    else:
        fix = "python3.11 -m venv .venv; the run time (robo-rl deploy) works with this one"
        yield Check("python", "WARN", f"{version}; training needs 3.11 to 3.13", fix)


def required() -> Iterator[Check]:
    """The base dependencies, without which nothing runs."""
    for name in KNOWN_GOOD:
        if _extra(name) is None:
            yield _package(name, "FAIL", "pip install robo-rl")


def extras() -> Iterator[Check]:
    """What the extras bring; a missing one costs the commands that need it."""
    for name in KNOWN_GOOD:
        if (extra := _extra(name)) is not None:
            yield _package(name, "WARN", f"pip install 'robo-rl[{extra}]'")


def _package(name: str, missing: str, install: str) -> Check:
    known = KNOWN_GOOD[name]
    try:
        version = metadata.version(name)
    except metadata.PackageNotFoundError:
        return Check(name, "FAIL" if missing == "FAIL" else "WARN", "not installed", install)
    if version.partition("+")[0] == known:
        return Check(name, "OK", version)
    return Check(name, "WARN", f"{version}; tested with {known}", f"pip install '{name}=={known}' if something breaks")


def _extra(name: str) -> str | None:
    return EXTRA_OF.get(_MODULE_OF.get(name, name))
