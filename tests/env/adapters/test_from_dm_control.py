"""Tasks of the control suite under our interface, against dm_control stepped by hand."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from dm_control import suite
from dm_control.rl import control

from robo_rl.config.compose import compose_run
from robo_rl.env.adapters.from_dm_control import DmControlVecEnv
from robo_rl.env.adapters.serial import seed_of
from robo_rl.env.dmc_task import list_ids
from robo_rl.env.registry import check_task, list_tasks, load_task
from robo_rl.errors import UserError
from robo_rl.train.build import build_env

IDS = [f"{domain}-{task}" for domain, task in suite.ALL_TASKS]


def actions(env: DmControlVecEnv, steps: int, seed: int = 0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(steps, 8, env.action_dim, generator=generator)[:, : env.num_envs]


def flat(observation: dict[str, np.ndarray]) -> torch.Tensor:
    return torch.tensor(np.concatenate([np.ravel(value) for value in observation.values()]), dtype=torch.float32)


def same(a, b) -> bool:
    return torch.equal(a.obs["policy"], b.obs["policy"]) and torch.equal(a.reward, b.reward)


DRAWN = "quadruped-escape"  # draws its terrain; dm_control chooses OpenGL when it is imported


@pytest.mark.parametrize("env_id", [env_id for env_id in IDS if env_id != DRAWN])
def test_every_task_steps_and_resumes_exactly(env_id):
    steps_and_resumes_exactly(env_id)


def test_the_task_that_draws_does_so_in_a_process_that_began_with_opengl():
    program = f"import test_from_dm_control as t; t.steps_and_resumes_exactly({DRAWN!r})"
    env = {**os.environ, "MUJOCO_GL": "egl"}
    assert subprocess.run([sys.executable, "-c", program], cwd=Path(__file__).parent, env=env).returncode == 0


def steps_and_resumes_exactly(env_id):
    env = DmControlVecEnv(env_id, 1, seed=3)
    assert env.reset()["policy"].shape == (1, env.obs_dims["policy"])
    for action in actions(env, 2):
        step = env.step(action)
        assert step.valid.all()
        assert torch.isfinite(step.obs["policy"]).all()
    saved = env.state_dict()
    first = [env.step(action) for action in actions(env, 3, seed=1)]
    env.load_state_dict(saved)
    again = [env.step(action) for action in actions(env, 3, seed=1)]
    assert all(same(a, b) for a, b in zip(first, again, strict=True))
    env.close()


def test_equals_dm_control_stepped_by_hand():
    env = DmControlVecEnv("finger-turn_hard", 2, seed=7)
    plain = [suite.load("finger", "turn_hard", {"random": seed_of(7, i)}) for i in range(2)]
    obs = env.reset()["policy"]
    for i, one in enumerate(plain):
        one.reset()  # building an environment resets it once
        one.task.random.seed(seed_of(7, i))
        assert torch.equal(obs[i], flat(one.reset().observation))
    for one in (*plain, *env._envs):
        one._step_limit = 6
    for action in actions(env, 15):
        step = env.step(action)
        for i, one in enumerate(plain):
            theirs = one.step(action[i].clamp(-1.0, 1.0).double().numpy())
            assert torch.equal(step.final_obs["policy"][i], flat(theirs.observation))
            assert step.reward[i] == theirs.reward
            assert (bool(step.truncated[i]), bool(step.terminated[i])) == (theirs.last(), False)
            now = one.reset().observation if theirs.last() else theirs.observation
            assert torch.equal(step.obs["policy"][i], flat(now))
    assert env.step_dt == pytest.approx(0.02)
    assert env.max_episode_steps == 1000


def test_an_end_that_the_task_decides_is_a_termination():
    env = DmControlVecEnv("lqr-lqr_2_1", 2)
    assert env.max_episode_steps is None
    env.reset()
    with env._envs[1].physics.reset_context():
        env._envs[1].physics.data.qpos[:] = 0.0
    step = env.step(torch.zeros(2, 1))
    assert step.terminated.tolist() == [False, True]
    assert not step.truncated.any()
    assert step.valid.all()
    beyond = env.step(torch.tensor([[5.0], [0.0]]))  # without bounds the action is passed on as it is
    assert env._envs[0].physics.data.ctrl[0] == 5.0
    assert beyond.valid.all()


def test_diverged_physics_are_an_invalid_row_and_a_new_episode(monkeypatch):
    env = DmControlVecEnv("cheetah-run", 2)
    env.reset()

    def fails(action):
        raise control.PhysicsError("Physics state is invalid")

    monkeypatch.setattr(env._envs[0], "step", fails)
    step = env.step(torch.zeros(2, 6))
    assert (step.valid.tolist(), step.truncated.tolist()) == ([False, True], [True, False])
    assert not step.final_obs["policy"][0].any()
    assert step.obs["policy"][0].abs().sum() > 0.0


def test_an_env_is_the_same_among_few_and_many_and_differs_from_its_neighbours():
    few, many = DmControlVecEnv("reacher-hard", 2, seed=5), DmControlVecEnv("reacher-hard", 4, seed=5)
    assert torch.equal(few.reset()["policy"], many.reset()["policy"][:2])
    assert many._obs["policy"].unique(dim=0).shape[0] == 4
    for one, other in zip(actions(few, 5), actions(many, 5), strict=True):
        assert torch.equal(few.step(one).obs["policy"], many.step(other).obs["policy"][:2])


@pytest.mark.parametrize("env_id", ["reacher-easy", "point_mass-hard", "quadruped-walk"])
def test_a_state_continues_in_another_process_of_another_seed(env_id):
    """Targets, gains and contacts of the episode come along, and so do the random numbers of those to come."""
    env, other = DmControlVecEnv(env_id, 1, seed=1), DmControlVecEnv(env_id, 1, seed=2)
    env.reset()
    for action in actions(env, 10):
        env.step(action)
    other.load_state_dict(env.state_dict())
    for one in (env, other):
        one._envs[0]._step_limit = 13
    for action in actions(env, 6, seed=1):
        assert same(env.step(action), other.step(action))


def test_chosen_by_name():
    cfg = compose_run(["task=dm_control/cheetah-run", "env.num_envs=2"]).cfg
    env = build_env(cfg)
    assert (cfg.task.name, env.num_envs, env.obs_dims["policy"]) == ("dm_control_cheetah-run", 2, 17)
    check_task("dm_control/cheetah-run")
    assert load_task("dm_control/cheetah-run").env_id == "cheetah-run"


@pytest.mark.parametrize(
    ("ref", "message"),
    [
        ("dm_control/cheeta-run", 'Control suite task "cheeta-run" not found. Nearest: cheetah-run'),
        ("dm_control/walker", 'Control suite task "walker" not found. Nearest: walker-'),
    ],
)
def test_an_unknown_name_gives_the_nearest(ref, message):
    with pytest.raises(UserError, match=message):
        check_task(ref)


def test_the_listing_names_the_ports():
    listed = list_ids()
    assert set(listed) == set(IDS)
    assert listed["cheetah-run"] == "batched: task=dmc_cheetah_run"
    named = {line.partition("task=")[2] for line in listed.values() if line}
    assert named == {name for name in list_tasks() if name.startswith("dmc_")}
    assert listed["dog-run"] == ""


def test_a_limit_for_a_task_that_has_none():
    """As dm_control itself does it: stepped by hand with a limit of its own."""
    env, plain = (
        DmControlVecEnv("lqr-lqr_2_1", 1, seed=4, limit=5),
        suite.load("lqr", "lqr_2_1", {"random": seed_of(4, 0)}),
    )
    obs = env.reset()["policy"][0]
    plain.reset()
    plain.task.random.seed(seed_of(4, 0))
    plain.reset()
    plain._step_limit = 5
    saved = env.state_dict()
    for action in actions(env, 12):
        step, theirs = env.step(action), plain.step(action[0].double().numpy())
        assert torch.equal(step.final_obs["policy"][0], flat(theirs.observation))
        assert (bool(step.truncated), bool(step.terminated)) == (theirs.last(), False)
        if theirs.last():
            plain.reset()
    env.load_state_dict(saved)
    assert torch.equal(env.last_obs["policy"][0], obs)
    assert [bool(env.step(torch.zeros(1, 1)).truncated) for _ in range(5)] == [False] * 4 + [True]
