"""Backends are refused in one line before an engine is imported."""

from __future__ import annotations

import importlib.util
import subprocess
import sys

import pytest
import torch
from robo_rl_deploy.errors import UserError

from robo_rl.sim.registry import check_backend, check_name, list_backends


def hide(monkeypatch, *packages: str) -> None:
    """As if they were not installed."""
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name in packages else find(name))


@pytest.mark.parametrize(
    ("name", "device", "message"),
    [
        ("mujocco", "cpu", "Nearest: mujoco"),
        ("mujoco", "cuda", "device=cpu"),
        ("mujoco", "gpu", "Use cpu, cuda or cuda:<number>"),
        ("mujoco", "cuda:", "cuda:<number>"),
    ],
)
def test_unknown_backend_and_device(name, device, message):
    with pytest.raises(UserError, match=message):
        check_backend(name, device)


def test_a_backend_that_is_not_installed_says_what_to_type(monkeypatch):
    hide(monkeypatch, "mujoco_warp")
    with pytest.raises(UserError, match=r"needs mujoco_warp, not installed here: pip install 'robo-rl\[gpu\]'"):
        check_backend("mujoco_warp")
    assert "not installed" in list_backends()["mujoco_warp"]
    check_name("mujoco_warp")  # a run that was trained with it can still be read


def test_a_gpu_that_is_not_there(monkeypatch):
    pytest.importorskip("mujoco_warp")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(UserError, match=r"no GPU is usable here.*Use device=cpu"):
        check_backend("mujoco_warp", "cuda")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    check_backend("mujoco_warp", "cuda:1")
    with pytest.raises(UserError, match="GPUs here: 2"):
        check_backend("mujoco_warp", "cuda:2")


def test_a_backend_of_the_cpu_names_those_that_run_on_a_gpu():
    with pytest.raises(UserError, match="Use device=cpu, or backend=mujoco_warp or backend=isaaclab"):
        check_backend("mujoco", "cuda")


def test_nothing_is_imported_before_it_is_asked_for():
    program = (
        "import sys; import robo_rl.env, robo_rl.sim.registry; from robo_rl.sim.registry import check_backend;"
        "check_backend('mujoco'); assert not {'warp', 'mujoco_warp', 'newton'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
