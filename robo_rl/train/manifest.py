"""`manifest.json`: what a run was made of, so that it can be made again. No environment variables, no secrets."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import robo_rl
from robo_rl.train.redact import redact, redact_arguments

SCHEMA = 1
_PACKAGES = (
    "robo-rl", "torch", "numpy", "mujoco", "hydra-core", "omegaconf", "safetensors", "gymnasium", "dm-control",
    "onnx", "onnxruntime", "onnxscript", "tensorboard", "wandb",
)  # fmt: skip


@dataclass(frozen=True)
class Asset:
    """A file the run depends on that is not code, for example a robot model."""

    name: str
    digest: str  # SHA-256 of its content, hex
    licence: str  # SPDX identifier
    licence_text: str = ""  # the licence file that came with it, which has to go where it goes


def build_manifest(
    *,
    task: str,
    algo: str,
    seed: int,
    overrides: Sequence[str] = (),
    diff: Mapping[str, Any] | None = None,
    assets: Sequence[Asset] = (),
    argv: Sequence[str] | None = None,
) -> dict[str, Any]:
    """Facts about a run as JSON values.

    `diff` maps each dotted config key that differs from the task's default to its value (or to what the caller shows
    for it); `argv` is the command line, `sys.argv` by default.
    """
    command = list(sys.argv if argv is None else argv)
    if command:
        command[0] = Path(command[0]).name
    return {
        "schema": SCHEMA,
        "task": task,
        "algo": algo,
        "seed": seed,
        "command": redact_arguments(command),
        "overrides": redact_arguments(overrides),
        "diff": redact(diff or {}),
        "assets": [{key: text for key, text in asdict(asset).items() if text} for asset in assets],
        "packages": package_versions(),
        "git": {"robo_rl": git_state(Path(robo_rl.__file__)), "working_folder": git_state(Path.cwd())},
        "host": host_facts(),
    }


def package_versions() -> dict[str, str]:
    """Versions of Python and of the installed packages that can change a result."""
    versions = {"python": platform.python_version()}
    for name in _PACKAGES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return versions


def host_facts() -> dict[str, Any]:
    """What of the machine can change a result or its speed; neither its name nor its user's."""
    return {
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "cpu": _cpu_name(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
    }


def git_state(path: Path) -> dict[str, Any] | None:
    """Commit of the repository that tracks `path`, and whether the tree is dirty; None where there is none.

    An untracked file gives None: a package installed inside somebody's checkout is not part of that checkout.
    """
    folder = path if path.is_dir() else path.parent
    if path.is_file() and _git(folder, "ls-files", "--error-unmatch", path.name) is None:
        return None
    commit = _git(folder, "rev-parse", "HEAD")
    if commit is None:
        return None
    status = _git(folder, "status", "--porcelain")
    return {"commit": commit, "dirty": None if status is None else status != ""}


def _git(folder: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(
            ["git", "--no-optional-locks", "-C", str(folder), *arguments], capture_output=True, text=True, timeout=5.0
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def _cpu_name() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor()
