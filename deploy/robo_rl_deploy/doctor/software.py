"""Versions of Python and of what the run time imports, optional packages with the extra that brings them, and keys."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import metadata

from robo_rl_deploy.doctor.finding import Finding, Status
from robo_rl_deploy.errors import UserError

_NEEDED = ("numpy", "onnx", "onnxruntime", "mujoco", "PyYAML")
_OPTIONAL = {  # distribution -> (extra, what for, wire that needs it)
    "cyclonedds": ("ros", "wire dds", "dds"),
    "eclipse-zenoh": ("ros", "wire zenoh", "zenoh"),
    "mcap": ("record", "recordings", ""),
    "zstandard": ("record", "recordings", ""),
    "cryptography": ("sign", "signed bundles, which every wire to a robot needs", ""),
}


def python() -> Iterator[Finding]:
    """3.10 to 3.14."""
    version = ".".join(map(str, sys.version_info[:3]))
    if (3, 10) <= sys.version_info[:2] <= (3, 14):
        yield Finding("python", "ok", version)
    else:
        yield Finding("python", "fail", version, "use Python 3.10 to 3.14")


def packages(wire: str = "") -> Iterator[Finding]:
    """What is installed; without what `wire` needs it is a failure."""
    for name in _NEEDED:
        yield _package(name, "fail", "pip install robo-rl")
    for name, (extra, purpose, needed_by) in _OPTIONAL.items():
        status: Status = "fail" if wire and wire == needed_by else "warn"
        yield _package(name, status, f"pip install 'robo-rl[{extra}]', for {purpose}")


def trusted_keys() -> Iterator[Finding]:
    """Whose bundles may drive a robot here."""
    from robo_rl_deploy.bundle.trust import read_trust, trust_path

    try:
        trust = read_trust(trust_path())
    except UserError as error:
        yield Finding("trusted keys", "fail", str(error))
        return
    names = [entry.name for entry in trust.entries if entry.state == "trusted"]
    if names:
        yield Finding("trusted keys", "ok", f"{', '.join(names)} ({trust.path})")
    else:
        fix = "robo-rl deploy keygen --trust, or robo-rl deploy trust PUBKEY"
        yield Finding("trusted keys", "warn", "none: bundles run in the twin only", fix)


def _package(name: str, missing: Status, install: str) -> Finding:
    try:
        return Finding(name, "ok", metadata.version(name))
    except metadata.PackageNotFoundError:
        return Finding(name, missing, "not installed", install)
