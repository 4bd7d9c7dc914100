"""Our environment under Gymnasium's own checks, and laid out as its SyncVectorEnv does it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import gymnasium as gym
import numpy as np
import pytest
import torch
from gymnasium.utils.env_checker import check_reset_seed_determinism, check_returned_data_not_reused
from gymnasium.vector import AutoresetMode, SyncVectorEnv

from robo_rl.env import VecEnv
from robo_rl.env.adapters.to_gymnasium import GymnasiumVectorEnv
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError

N, STEPS = 3, 5
GROUPS = [("policy",), ("policy", "critic")]


def wrapped(num_envs: int = N, groups: tuple[str, ...] = ("policy",), seed: int = 0) -> GymnasiumVectorEnv:
    task = load_task("cartpole_swingup")
    task = replace(task, episode_s=STEPS * task.step_dt_s)
    return GymnasiumVectorEnv(VecEnv(task, num_envs, seed=seed, threads=1), groups)


class Counter(gym.Env[np.ndarray, np.ndarray]):
    """Shows how many steps it has made; ends after STEPS."""

    observation_space = gym.spaces.Box(-np.inf, np.inf, (5,), np.float32)
    action_space = gym.spaces.Box(-1.0, 1.0, (1,), np.float32)

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None):
        super().reset(seed=seed)
        self.steps = 0
        return np.zeros(5, np.float32), {}

    def step(self, action: np.ndarray):
        self.steps += 1
        info = {"valid": True}
        return np.full(5, self.steps, np.float32), 1.0, False, self.steps == STEPS, info


@pytest.mark.parametrize("groups", GROUPS)
def test_passes_gymnasiums_checks(groups):
    env = wrapped(1, groups)
    check_reset_seed_determinism(env)
    check_returned_data_not_reused(env)
    assert env.metadata["autoreset_mode"] is AutoresetMode.SAME_STEP


@pytest.mark.parametrize("groups", GROUPS)
def test_everything_lies_in_its_space(groups):
    env = wrapped(groups=groups)
    obs, infos = env.reset(seed=1)
    assert obs in env.observation_space
    assert infos == {}
    env.action_space.seed(0)
    for _ in range(2 * STEPS):
        obs, reward, terminated, truncated, infos = env.step(env.action_space.sample())
        assert obs in env.observation_space
        assert reward.dtype == np.float64
        assert reward.shape == terminated.shape == truncated.shape == (N,)
        for row in infos.get("final_obs", []):
            assert row in env.single_observation_space


def test_the_end_of_an_episode_is_laid_out_as_by_sync_vector_env():
    ours, theirs = wrapped(), SyncVectorEnv([Counter] * N, autoreset_mode=AutoresetMode.SAME_STEP)
    ours.reset(seed=0), theirs.reset(seed=0)
    action = np.zeros((N, 1), np.float32)
    for k in range(1, 2 * STEPS + 1):
        (_, _, _, mine, infos), (_, _, _, true, expected) = ours.step(action), theirs.step(action)
        assert mine.tolist() == true.tolist() == [k % STEPS == 0] * N
        for key in ("final_obs", "_final_obs", "final_info", "_final_info"):
            assert (key in infos) == (key in expected) == (k % STEPS == 0)
    assert infos["final_obs"].dtype == expected["final_obs"].dtype == object
    assert infos["final_obs"].shape == expected["final_obs"].shape == (N,)
    assert [row.shape for row in infos["final_obs"]] == [row.shape for row in expected["final_obs"]]
    for key in ("_final_obs", "_final_info"):
        assert infos[key].dtype == expected[key].dtype
        assert infos[key].tolist() == expected[key].tolist()
    for key in ("valid", "_valid"):
        assert infos["final_info"][key].dtype == expected["final_info"][key].dtype
        assert infos["final_info"][key].tolist() == expected["final_info"][key].tolist()


def test_numbers_are_those_of_the_environment_inside():
    env, inner = wrapped(seed=2), wrapped(seed=2).env
    obs, _ = env.reset()
    assert np.array_equal(obs, inner.reset()["policy"].numpy())
    rng = np.random.default_rng(0)
    for _ in range(3 * STEPS):
        action = rng.uniform(-1, 1, (N, 1))
        obs, reward, _, truncated, infos = env.step(action)
        step = inner.step(torch.tensor(action, dtype=torch.float32))
        assert np.array_equal(obs, step.obs["policy"].numpy())
        assert np.array_equal(reward, step.reward.double().numpy())
        log = infos["final_info"] if truncated.any() else infos
        assert np.array_equal(log["reward/swingup"], step.log["reward/swingup"].numpy())
        if truncated.any():
            assert np.array_equal(np.stack(infos["final_obs"]), step.final_obs["policy"].numpy())
            assert np.array_equal(log["episode/return"], step.log["episode/return"].numpy())


def test_only_rows_that_ended_have_final_values():
    env = wrapped()
    env.reset()
    for _ in range(2):
        env.step(np.zeros((N, 1)))
    env.reset(options={"reset_mask": np.array([True, False, False])})
    for _ in range(STEPS - 2):
        infos = env.step(np.zeros((N, 1)))[4]
    assert infos["_final_obs"].tolist() == infos["_final_info"].tolist() == [False, True, True]
    assert infos["final_obs"][0] is None
    assert infos["final_info"]["_episode/length"].tolist() == [False, True, True]
    assert infos["final_info"]["episode/length"].tolist() == [0.0, 5.0, 5.0]
    assert infos["_reward/swingup"].tolist() == [True, False, False]


def test_a_seed_brings_everything_back_and_none_goes_on():
    env = wrapped()

    def play(**kwargs: Any) -> np.ndarray:
        first = env.reset(**kwargs)[0]
        return np.stack([first, *(env.step(np.full((N, 1), 0.3))[0] for _ in range(8))])

    first = play(seed=3)
    assert not np.array_equal(first, play())
    assert np.array_equal(first, play(seed=3))
    assert not np.array_equal(first, play(seed=4))


def test_works_under_gymnasiums_statistics_wrapper():
    env = gym.wrappers.vector.RecordEpisodeStatistics(wrapped())
    env.reset(seed=0)
    returns = np.zeros(N)
    for _ in range(STEPS):
        _, reward, _, _, infos = env.step(np.zeros((N, 1)))
        returns += reward
    assert infos["episode"]["r"] == pytest.approx(returns)
    assert infos["episode"]["l"].tolist() == [STEPS] * N
    assert infos["final_info"]["episode/return"] == pytest.approx(returns)
    env.close()


def test_the_action_space_holds_every_action_that_makes_a_difference():
    env = GymnasiumVectorEnv(VecEnv(load_task("quadrotor_hover"), 2, threads=1))
    low, high = env.env.action_map.bounds()
    assert np.array_equal(env.single_action_space.low, low.numpy())
    assert np.array_equal(env.single_action_space.high, high.numpy())


def test_wrong_group_and_wrong_action():
    with pytest.raises(UserError, match="Nearest: policy"):
        wrapped(groups=("polcy",))
    env = wrapped()
    env.reset()
    with pytest.raises(UserError, match="shape"):
        env.step(np.zeros((N, 2)))
