"""What a robot's computer is asked to install; whether there are wheels is asked of the index by `make aarch64`."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

CHECK = runpy.run_path(str(Path(__file__).parents[2] / "deploy" / "check_aarch64.py"))


@pytest.mark.parametrize("python", ["3.10", "3.11", "3.14"])
def test_nothing_without_an_aarch64_wheel_is_asked_for(python: str):
    wanted, left_out = CHECK["requirements"](python)
    names = {line.split(">")[0].split("=")[0].split("<")[0] for line in wanted}
    assert names >= {"numpy", "onnx", "onnxruntime", "pyyaml", "mujoco", "eclipse-zenoh", "mcap", "cryptography"}
    assert not names & {"torch", "cyclonedds"}
    assert [line.split("=")[0] for line in left_out] == ["cyclonedds"]
    assert not any(";" in line for line in wanted)
