"""The self-test on a Cortex-M7, as QEMU plays it: the same numbers as on this machine, and it fits."""

from __future__ import annotations

import importlib
import shutil
import subprocess
from pathlib import Path

import pytest
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.codegen.targets import sources
from robo_rl_deploy.codegen.write import write_all

TOOLS = ("arm-none-eabi-gcc", "qemu-system-arm")
needs_tools = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"{' and '.join(TOOLS)} are not both installed: make cortex-m"
)
BENCHMARKS = Path(__file__).parents[2] / "benchmarks" / "deploy"


def run(bundle: Bundle, folder: Path) -> dict[str, str]:
    write_all(folder, sources(bundle, "cortex_m"))
    done = subprocess.run([str(folder / "run.sh")], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("self-test passed\n")
    return dict(line.split() for line in done.stdout.splitlines() if not line.startswith("self-test"))


@needs_tools
def test_a_small_policy_passes_its_selftest(bundle, tmp_path):
    said = run(bundle, tmp_path)
    assert said["digest"] == bundle.digest
    assert int(said["max_err_1e-9"]) <= 1000
    assert int(said["flash_bytes"]) < 16_000
    assert int(said["bss_bytes"]) < 1_000


@needs_tools
def test_a_wrong_weight_fails_there_too(bundle, tmp_path):
    files = sources(bundle, "cortex_m")
    broken = files["policy.c"].replace("p_densef(f + 3,", "p_densef(f + 4,")
    assert broken != files["policy.c"]
    write_all(tmp_path, files | {"policy.c": broken})
    done = subprocess.run([str(tmp_path / "run.sh")], capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "self-test FAILED" in done.stdout


@needs_tools
def test_a_policy_of_the_usual_size_is_within_a_millionth_and_a_megabyte(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(BENCHMARKS)
    said = run(importlib.import_module("mlp_bundle").make(tmp_path / "p.rpb"), tmp_path / "out")
    assert int(said["max_err_1e-9"]) <= 1000
    assert int(said["flash_bytes"]) < 1_000_000
    assert int(said["bss_bytes"]) < 8_000


def test_what_is_missing_is_said(bundle, tmp_path):
    write_all(tmp_path, sources(bundle, "cortex_m"))
    done = subprocess.run(
        ["/bin/sh", str(tmp_path / "run.sh")], capture_output=True, text=True, env={"PATH": str(tmp_path)}
    )
    assert done.returncode == 2
    assert "is missing: apt-get install gcc-arm-none-eabi" in done.stderr
