"""The manifest: what a run was made of, and nothing private."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from robo_rl.train.manifest import Asset, build_manifest, git_state
from robo_rl.train.redact import HIDDEN, is_secret, redact, redact_arguments, uploadable


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@t"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path):
    git(tmp_path, "init", "-q")
    (tmp_path / "task.py").write_text("x = 1\n")
    git(tmp_path, "add", "task.py")
    git(tmp_path, "commit", "-qm", "first", "--no-verify")
    return tmp_path


def test_manifest_is_json_with_what_was_asked_for():
    asset = Asset("quadrotor", "ab" * 32, "Apache-2.0")
    manifest = build_manifest(
        task="hover",
        algo="ppo",
        seed=3,
        overrides=["algo.lr=1e-3"],
        diff={"algo.lr": 1e-3},
        assets=[asset],
        argv=["/home/somebody/bin/robo-rl", "train"],
    )
    assert json.loads(json.dumps(manifest)) == manifest
    assert manifest["assets"] == [{"name": "quadrotor", "digest": "ab" * 32, "licence": "Apache-2.0"}]
    assert manifest["diff"] == {"algo.lr": 1e-3}
    assert manifest["command"] == ["robo-rl", "train"]
    assert manifest["packages"]["python"] == ".".join(map(str, sys.version_info[:3]))
    assert {"torch", "mujoco", "numpy"} <= manifest["packages"].keys()


def test_manifest_holds_no_environment_variable_host_or_user(monkeypatch):
    monkeypatch.setenv("WANDB_API_KEY", "s3cr3t-of-the-environment")
    text = json.dumps(
        build_manifest(task="t", algo="ppo", seed=0, argv=["robo-rl", "wandb.api_key=s3cr3t-on-the-line"])
    )
    assert "s3cr3t" not in text
    assert os.uname().nodename not in text or len(os.uname().nodename) < 4
    assert str(Path.home()) not in text


def test_git_commit_and_dirty_flag(repository):
    clean = git_state(repository / "task.py")
    assert clean is not None
    assert len(clean["commit"]) == 40
    assert clean["dirty"] is False
    (repository / "task.py").write_text("x = 2\n")
    assert git_state(repository) == {"commit": clean["commit"], "dirty": True}


def test_an_installed_package_in_a_checkout_is_not_that_checkout(repository, tmp_path_factory):
    (repository / "untracked.py").write_text("")
    assert git_state(repository / "untracked.py") is None
    assert git_state(tmp_path_factory.mktemp("plain")) is None


@pytest.mark.parametrize(
    "key", ["api_key", "WANDB_API_KEY", "token", "hf-token", "password", "passwd", "client_secret"]
)
def test_secret_names(key):
    assert is_secret(key)


@pytest.mark.parametrize("key", ["seed", "keyframe", "key_bodies", "monkey", "num_envs", "passes"])
def test_names_that_are_no_secret(key):
    assert not is_secret(key)


def test_secrets_are_hidden_however_they_are_given():
    line = ["robo-rl", "log.api_key=a", "--api-key", "b", "--token=c", "seed=1", "+x.password=d"]
    shown = redact_arguments(line)
    assert shown == [
        "robo-rl",
        f"log.api_key={HIDDEN}",
        "--api-key",
        HIDDEN,
        f"--token={HIDDEN}",
        "seed=1",
        f"+x.password={HIDDEN}",
    ]
    assert redact({"a": [{"token": 1}], "b": 2}) == {"a": [{"token": HIDDEN}], "b": 2}


def test_only_known_sections_are_uploaded():
    config = {"algo": {"lr": 1, "secret_key": "x"}, "home": "/home/somebody", "seed": 1}
    assert uploadable(config) == {"algo": {"lr": 1, "secret_key": HIDDEN}, "seed": 1}
