"""Several files into a folder, each whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from robo_rl_deploy.atomic import write_atomically


def write_all(folder: Path, files: Mapping[str, str]) -> None:
    """Write `files` (path in the folder -> text); those ending in .sh may be run. Raises `UserError`."""
    for name, text in files.items():
        write_atomically(folder / name, text.encode(), "source", 0o755 if name.endswith(".sh") else 0o644)
