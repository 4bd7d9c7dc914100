"""Runs a file of facts in a process of its own: Isaac Lab allows one simulation at a time and seeds the whole process.

The file prints one JSON object as its last line; its tests compare what is in it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from robo_rl.sim.isaac_lab import ROOT_VARIABLE, is_installed

needs_isaac_lab = pytest.mark.skipif(not is_installed(), reason="Isaac Lab is not installed: make install-isaac")


def facts(name: str, *arguments: str) -> dict[str, Any]:
    """What `tests/isaac_lab/<name>.py` found out."""
    environment = {key: value for key, value in os.environ.items() if key != ROOT_VARIABLE}
    command = [sys.executable, str(Path(__file__).parent / f"{name}.py"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=600)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert "Failed to get root" not in done.stderr, "what Isaac Lab logs of fixed bases reaches the console"
    return json.loads(done.stdout.splitlines()[-1])
