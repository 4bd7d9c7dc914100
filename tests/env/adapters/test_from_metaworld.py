"""Meta-World in its own process: the protocol against a fake of it, and the real one where it is installed."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from robo_rl.env.adapters.metaworld_process import INTERPRETER, interpreter
from robo_rl.env.metaworld_task import make_task, select
from robo_rl.errors import UserError

FAKE = Path(__file__).parent / "fake_metaworld"
STEPS = 6  # of an episode of the fake


def is_installed() -> bool:
    try:
        interpreter()
    except UserError:
        return False
    return True


@pytest.fixture
def fake(monkeypatch):
    monkeypatch.setenv(INTERPRETER, sys.executable)
    monkeypatch.setenv("PYTHONPATH", str(FAKE))


def actions(steps: int, rows: int) -> torch.Tensor:
    return torch.rand(steps, rows, 4, generator=torch.Generator().manual_seed(0)) * 2 - 1


def test_rows_step_and_end_as_the_environments_do(fake):
    env = make_task("v2/MT10").build(5, 3, "cpu")
    first = env.reset()["policy"]
    assert env.obs_dims == {"policy": 6 + 3}
    assert env.max_episode_steps == STEPS
    assert first[:, 6:].argmax(1).tolist() == [0, 1, 2, 0, 1]
    assert first[:, 0].tolist() == [0.0] * 5
    assert all(3 <= goal < 8 for goal in first[:, 1])
    succeeded = torch.zeros(5)
    for t, action in enumerate(actions(2 * STEPS, 5)):
        step = env.step(action)
        assert torch.allclose(step.reward, 2.0 * action.sum(1), atol=1e-6)
        assert step.final_obs["policy"][:, 0].tolist() == [t % STEPS + 1] * 5
        assert torch.equal(step.final_obs["policy"][:, 2:6], action)
        succeeded = torch.maximum(succeeded, ((action[:, 0] > 0) & (t % STEPS == 1)).float())
        assert torch.equal(step.log["episode/success"], succeeded)
        ends = (t + 1) % STEPS == 0
        assert step.truncated.tolist() == [ends] * 5
        assert not step.terminated.any()
        if ends:
            assert step.obs["policy"][:, 0].tolist() == [0.0] * 5
            assert torch.equal(step.obs["policy"][:, 6:], first[:, 6:])
            succeeded = torch.zeros(5)
    env.close()


def test_row_i_is_the_same_whatever_runs_beside_it_and_a_seed_brings_it_back(fake):
    def goals(num_envs: int, seed: int) -> np.ndarray:
        env = make_task("v2/reach-v3").build(num_envs, seed, "cpu")
        shown = [env.reset()["policy"][:, 1]]
        shown += [env.step(torch.zeros(num_envs, 4)).obs["policy"][:, 1] for _ in range(8 * STEPS)]
        env.close()
        return torch.stack(shown).numpy()

    few, many = goals(2, 1), goals(5, 1)
    assert np.array_equal(few, many[:, :2])
    assert len(np.unique(few)) > 2
    assert not np.array_equal(few - 1, goals(2, 2) - 2)


def test_ids_say_which_environments_rewards_and_goals(fake):
    assert select("v1/push-v3").envs == ("push-v3",)
    assert select("v1/push-v3").reward == "v1"
    assert not select("v1/push-v3").hidden_goal
    assert select("v2/ML10").envs == ("reach-v3", "push-v3")
    assert select("v2/ML10-test").envs == ("door-v3",)
    assert select("v2/ML10").hidden_goal
    assert not select("v2/ML10").one_hot
    assert select("v2/ML1-reach-v3-test").test_goals
    with pytest.raises(UserError, match="Nearest: reach-v3"):
        select("v2/reech-v3")
    with pytest.raises(UserError, match="names no version of the reward first"):
        select("reach-v3")
    goals = [make_task(name).build(1, 0, "cpu") for name in ("v1/ML1-reach-v3", "v1/ML1-reach-v3-test")]
    assert [float(env.reset()["policy"][0, 1]) // 100 for env in goals] == [1.0, 2.0]
    assert float(goals[0].step(torch.ones(1, 4)).reward) == 4.0
    for env in goals:
        env.close()


def test_after_loading_the_next_step_only_resets(fake):
    env = make_task("v2/reach-v3").build(2, 0, "cpu")
    env.reset()
    env.step(torch.ones(2, 4))
    env.load_state_dict(env.state_dict())
    step = env.step(torch.ones(2, 4))
    assert not step.valid.any()
    assert step.truncated.all()
    assert env.step(torch.ones(2, 4)).valid.all()
    env.close()


def test_a_process_that_ends_says_why(fake):
    env = make_task("v2/reach-v3").build(2, 0, "cpu")
    env.reset()
    with pytest.raises(UserError, match="process ended: RuntimeError: the gripper broke"):
        env.step(-torch.ones(2, 4))
    env.close()


def test_without_it_one_line_says_what_to_run(monkeypatch, tmp_path):
    monkeypatch.delenv(INTERPRETER, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("robo_rl.env.adapters.metaworld_process.robo_rl.__file__", str(tmp_path / "a" / "b.py"))
    with pytest.raises(UserError, match="make metaworld"):
        select("v2/reach-v3")
    monkeypatch.setenv(INTERPRETER, str(tmp_path / "none"))
    with pytest.raises(UserError, match="which is no file"):
        select("v2/reach-v3")


@pytest.mark.skipif(not is_installed(), reason="make metaworld")
def test_going_to_the_goal_succeeds_in_the_real_one():
    """The goal is where the observation says, actions move the hand, both rewards are Meta-World's."""
    newer, older = (make_task(f"{version}/reach-v3").build(1, 1, "cpu") for version in ("v2", "v1"))
    obs, _ = newer.reset()["policy"], older.reset()
    assert obs.shape == (1, 39)
    rewards = []
    for _ in range(80):
        action = torch.cat([(10.0 * (obs[:, -3:] - obs[:, :3])).clamp(-1, 1), torch.zeros(1, 1)], 1)
        step, other = newer.step(action), older.step(action)
        assert torch.allclose(step.obs["policy"], other.obs["policy"], atol=1e-5)
        rewards.append(torch.stack([step.reward, other.reward]))
        obs = step.obs["policy"]
    assert step.log["episode/success"].tolist() == [1.0]
    assert float(rewards[-1][0].min()) > 9.9  # the newer reward is 10 at the goal
    assert not torch.allclose(rewards[-1][0], rewards[-1][1], atol=1.0)
    newer.close(), older.close()


def test_a_limit_of_ours_cuts_before_the_own_one(fake):
    env = replace(make_task("v2/reach-v3"), max_episode_steps=4).build(2, 0, "cpu")
    env.reset()
    seen = [env.step(torch.ones(2, 4)) for _ in range(9)]
    assert [step.truncated.tolist() for step in seen] == [[t % 4 == 3] * 2 for t in range(9)]
    assert [int(step.final_obs["policy"][0, 0]) for step in seen] == [1, 2, 3, 4, 1, 2, 3, 4, 1]
    env.close()
    with pytest.raises(UserError, match=f"itself cuts an episode after {STEPS} steps"):
        replace(make_task("v2/reach-v3"), max_episode_steps=7).build(2, 0, "cpu")
