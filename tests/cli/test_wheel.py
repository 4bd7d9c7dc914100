"""The wheel: complete, installable where nothing else is, and its tasks are found from another folder."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = {
    "robo_rl": "robo_rl",
    "robo_rl_tasks": "tasks/robo_rl_tasks",
    "robo_rl_deploy": "deploy/robo_rl_deploy",
    "robo_rl_assets": "assets/robo_rl_assets",
    "robo_rl_configs": "configs/robo_rl_configs",
}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """Built from a copy: setuptools leaves its folders beside the sources."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if tracked.returncode:
        pytest.skip("the sources are not a git checkout")
    for name in filter(None, tracked.stdout.split("\0")):
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes((ROOT / name).read_bytes())
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(folder), "."]
    subprocess.run(build, cwd=source, check=True, timeout=120)
    return next(folder.glob("robo_rl-*.whl"))


def test_every_file_of_the_packages_is_in_the_wheel_and_nothing_else(wheel):
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    source = wheel.parent / "source"
    expected = {
        f"{package}/{path.relative_to(source / folder).as_posix()}"
        for package, folder in PACKAGES.items()
        for path in (source / folder).rglob("*")
        if path.is_file()
    }
    assert inside == expected


def test_an_empty_environment_lists_the_tasks_from_another_folder(wheel, tmp_path):
    environment = tmp_path / "env"
    venv.create(environment, with_pip=False)
    python = str(environment / "bin" / "python")
    site = next((environment / "lib").glob("python*/site-packages"))
    install = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(site), str(wheel)]
    subprocess.run(install, check=True, timeout=120)
    listed = subprocess.run(
        [python, "-m", "robo_rl.cli", "list", "tasks"], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert listed.returncode == 0, listed.stderr
    assert "quadrotor_hover" in listed.stdout
    missing = subprocess.run(
        [python, "-m", "robo_rl.cli", "train", "task=quadrotor_hover"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert missing.returncode == 2
    assert missing.stderr == "error: this needs the package yaml: pip install robo-rl\n"
