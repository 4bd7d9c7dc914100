"""What is refused before anything of Isaac Lab is built: in a process of its own, which says nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest
import torch
from child import needs_isaac_lab

from robo_rl.env.foreign import load_foreign
from robo_rl.errors import UserError

pytestmark = needs_isaac_lab

_TOO_MANY = """
import sys
from robo_rl.env.actions import build_model
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.sim import isaaclab_backend

def build(*_):
    raise AssertionError("tensors of all envs were made first")

isaaclab_backend.Drives = build
try:
    isaaclab_backend.IsaacLabBackend(build_model(load_task("quadruped_velocity")), 10**9)
except UserError as error:
    print(error, file=sys.stderr)
"""


def test_more_envs_than_memory_are_one_line():
    done = subprocess.run([sys.executable, "-c", _TOO_MANY], capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith("1000000000 envs need about")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(("device", "line"), [("gpu", "is unknown. Use cpu, cuda or"), ("cuda:7", "Use cuda:0")])
def test_a_device_that_is_not_there(device, line, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    with pytest.raises(UserError, match=line):
        load_foreign("isaaclab/Isaac-Cartpole-Direct").build(1, 0, device)
