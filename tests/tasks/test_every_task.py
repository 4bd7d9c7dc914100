"""What every registered task has to have."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import torch

from robo_rl.config.compose import compose_run
from robo_rl.env import VecEnv
from robo_rl.env.registry import _installed, list_families, load_task
from robo_rl.errors import UserError

PORTS = "suite"  # what other suites give is as they give it; tests/tasks/suite compares it with theirs
NAMES = [name for family, tasks in list_families().items() if family != PORTS for name in tasks]
N, SICK = 16, 5
REST = torch.arange(N) != SICK

# What a task pays for, by the names of the functions: never negative, so its weight has to be. All else is an income.
COSTS = {
    *("action_rate", "action_size", "joint_speed", "speed", "spin", "speed_error", "torque", "vertical_speed"),
    *("roll_pitch_speed", "backwards", "turning", "drift", "stands_restless", "slip"),
    *("tilt", "torso_tilt", "lean", "leaning", "across_handle", "sole_tilt", "pose", "height_error", "error"),
    *(
        "distance",
        "off_centre",
        "off_beat",
        "swing_height",
        "soles_close",
        "crouches",
        "too_close",
        "too_fast",
        "pressed",
    ),
    *("knee_contact", "trunk_presses", "has_terminated"),
}
SIGNED = {"progress", "faces", "upright", "looks_ahead", "makes_way"}  # income that can be negative


def test_the_tasks_are_there():
    assert {"cartpole_swingup", "quadrotor_hover", "quadruped_velocity"} <= set(NAMES)


@pytest.fixture(scope="module", params=NAMES)
def env(request):
    """One env a task for all tests of it: to build one can take seconds."""
    env = VecEnv(load_task(request.param), N, threads=1)
    yield env
    env.close()


def begin(env, seed: int = 0) -> torch.Tensor:
    env.reseed(seed)
    return env.reset()["policy"].clone()


def finite(step) -> bool:
    """All of it; but a metric that never counted in an episode that ends is not a number there."""
    ended = step.terminated | step.truncated
    metrics = {name: value for name, value in step.log.items() if name.startswith("episode/metric/")}
    log = {name: value for name, value in step.log.items() if name not in metrics}
    unknown = {name: torch.where(ended & value.isnan(), 0.0, value) for name, value in metrics.items()}
    parts = (step.obs, step.final_obs, log, unknown, {"reward": step.reward})
    return all(bool(torch.isfinite(tensor).all()) for tensors in parts for tensor in tensors.values())


def test_runs_finite_and_is_not_over_before_it_began(env):
    begin(env)
    blamed = env.blame()
    for _ in range(5):
        assert not env.step(torch.zeros(N, env.action_dim)).terminated.any()
    generator = torch.Generator().manual_seed(0)
    for _ in range(50):
        step = env.step(torch.randn(N, env.action_dim, generator=generator))
        assert step.valid.all()
        assert finite(step)
        for name, term in env.task.rewards.items():
            cost = term.func.__name__ in COSTS
            assert cost or term.func.__name__ in SIGNED or (step.log[f"reward/{name}"] >= 0.0).all(), name
            assert not cost or (step.log[f"reward/{name}"] <= 0.0).all(), name
    for name, dim in env.obs_dims.items():
        assert step.obs[name].shape == (N, dim)
        assert step.obs[name].dtype == torch.float32
        assert step.obs[name].abs().max() < 50.0, "an observation is badly scaled"
    assert env.blame() == blamed


def test_starts_differ_between_envs_and_seeds(env):
    first = begin(env)
    assert first.unique(dim=0).shape[0] == N
    assert not torch.equal(first, begin(env, seed=1))


def test_costs_have_negative_weights_and_incomes_positive_ones(env):
    signs = {name: (term.func.__name__ in COSTS, term.weight < 0.0) for name, term in env.task.rewards.items()}
    assert {name for name, (cost, negative) in signs.items() if cost != negative} == set()


def test_an_env_whose_state_is_not_a_number_is_cut_alone_and_begins_anew(env):
    begin(env)
    env.step(torch.zeros(N, env.action_dim))
    v = env.sim.state.v.clone()
    v[SICK] = torch.nan
    env.sim.write_state(~REST, v=v)
    check_cut(env, env.step(torch.zeros(N, env.action_dim)))


def test_an_action_that_is_not_a_number_is_refused_or_cuts_its_env_alone(env, monkeypatch):
    begin(env)
    action = torch.zeros(N, env.action_dim)
    env.step(action)
    action[SICK, 0] = torch.nan
    with pytest.raises(UserError, match=f"action of env {SICK} is not finite"):
        env.step(action)
    with monkeypatch.context() as patch:
        patch.setattr(env, "_checked", torch.clone)  # on a GPU nobody looks at it
        step = env.step(action)
    check_cut(env, step)


def check_cut(env, step) -> None:
    """The sick env is invalid, earns nothing, shows nothing; a step later it is as sound as the others."""
    assert torch.equal(step.valid, REST)
    assert step.truncated[SICK]
    assert not step.terminated[SICK]
    assert step.reward[SICK] == 0.0
    assert all((value[SICK] == 0.0).all() for value in step.final_obs.values())
    assert all(value[SICK] == 0.0 for name, value in step.log.items() if name.startswith("reward/"))
    assert finite(step)
    for _ in range(2):
        step = env.step(torch.zeros(N, env.action_dim))
        assert step.valid.all()
        assert finite(step)


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
