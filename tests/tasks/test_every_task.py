"""What every registered task has to have."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import torch

from robo_rl.config.compose import compose_run
from robo_rl.env import VecEnv
from robo_rl.env.registry import _installed, list_families, load_task

PORTS = "suite"  # what other suites give is as they give it; tests/tasks/suite compares it with theirs
NAMES = [name for family, tasks in list_families().items() if family != PORTS for name in tasks]
N = 16


def test_the_tasks_are_there():
    assert {"cartpole_swingup", "quadrotor_hover", "quadruped_velocity"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_runs_finite_and_is_not_over_before_it_began(name):
    env = VecEnv(load_task(name), N, threads=1)
    env.reset()
    for _ in range(5):
        assert not env.step(torch.zeros(N, env.action_dim)).terminated.any()
    generator = torch.Generator().manual_seed(0)
    for _ in range(50):
        step = env.step(torch.randn(N, env.action_dim, generator=generator))
        assert step.valid.all()
        for tensors in (step.obs, step.final_obs, step.log, {"reward": step.reward}):
            assert all(torch.isfinite(tensor).all() for tensor in tensors.values())
    for name, dim in env.obs_dims.items():
        assert step.obs[name].shape == (N, dim)
        assert step.obs[name].dtype == torch.float32
        assert step.obs[name].abs().max() < 50.0, "an observation is badly scaled"
    assert env.blame() == {}


@pytest.mark.parametrize("name", NAMES)
def test_starts_differ_between_envs_and_seeds(name):
    task = load_task(name)
    first = VecEnv(task, N, seed=0, threads=1).reset()["policy"]
    assert first.unique(dim=0).shape[0] == N
    assert not torch.equal(first, VecEnv(task, N, seed=1, threads=1).reset()["policy"])


@pytest.mark.parametrize("name", NAMES)
def test_says_what_success_is_and_when_it_is_accepted(name):
    task = load_task(name)
    assert 0.0 <= task.success.after_s < task.episode_s
    assert task.acceptance
    assert {a.metric for a in task.acceptance} <= {"success", "terminated", *task.metrics}


@pytest.mark.parametrize("file", _installed(), ids=lambda file: file.name)
def test_says_in_one_line_what_it_is(file):
    tree = ast.parse(Path(file.path).read_text())
    function = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == file.name)
    assert file.summary == (ast.get_docstring(function) or "").partition("\n")[0]
    assert file.summary.endswith(".")
    assert 20 < len(file.summary) < 120


@pytest.mark.parametrize("name", NAMES)
def test_tuned_settings_exist(name):
    tuned = load_task(name).tuned
    assert tuned
    for algo, values in tuned.items():
        cfg = compose_run([f"task={name}", f"algo={algo}"]).cfg
        assert cfg.train.total_steps == values["train.total_steps"]
        assert cfg.env.num_envs == values["env.num_envs"]
