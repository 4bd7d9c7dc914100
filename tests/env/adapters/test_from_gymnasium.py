"""A Gymnasium environment under our interface, against Gymnasium stepped by hand."""

from __future__ import annotations

from typing import Any

import gymnasium as gym
import numpy as np
import pytest
import torch

from robo_rl.env.adapters.from_gymnasium import GymVecEnv
from robo_rl.env.adapters.serial import seed_of
from robo_rl.errors import UserError

GENERATOR = torch.Generator().manual_seed(0)


class Box2(gym.Env[np.ndarray, np.ndarray]):
    """Shows what it was told; ends for good after 3 steps, reward 2. NaN after an action above its middle + 2."""

    observation_space = gym.spaces.Box(-np.inf, np.inf, (2, 2), np.float64)
    action_space = gym.spaces.Box(np.array([-3.0, 0.0, -np.inf]), np.array([1.0, 10.0, np.inf]), dtype=np.float64)

    def __init__(self, opaque: bool = False) -> None:
        self.opaque = iter([]) if opaque else None

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None):
        super().reset(seed=seed)
        self.steps = 0
        return np.full((2, 2), self.np_random.random()), {}

    def step(self, action: np.ndarray):
        self.steps += 1
        seen = np.append(action, self.steps).reshape(2, 2)
        return np.where(action[2] > 90.0, np.nan, seen), 2.0, self.steps == 3, False, {}


@pytest.fixture(scope="module", autouse=True)
def _registered():
    gym.register("test/Box2-v0", Box2, max_episode_steps=5)
    gym.register("test/Opaque-v0", Box2, kwargs={"opaque": True}, max_episode_steps=2)
    yield
    del gym.registry["test/Box2-v0"], gym.registry["test/Opaque-v0"]


def randn(*shape: int) -> torch.Tensor:
    return torch.randn(*shape, generator=GENERATOR)


@pytest.mark.parametrize(("env_id", "steps"), [("Pendulum-v1", 450), ("Hopper-v5", 150)])
def test_equals_gymnasium_stepped_by_hand(env_id, steps):
    env, plain = GymVecEnv(env_id, 3, seed=7), [gym.make(env_id) for _ in range(3)]
    obs = env.reset()["policy"]
    rows = [one.reset(seed=seed_of(7, i))[0] for i, one in enumerate(plain)]
    assert torch.equal(obs, torch.tensor(np.stack(rows), dtype=torch.float32))
    box, ends, total, length = plain[0].action_space, 0, np.zeros(3), np.zeros(3)
    for _ in range(steps):
        action = randn(3, env.action_dim)
        step = env.step(action)
        for i, one in enumerate(plain):
            target = box.high * action[i].clamp(-1.0, 1.0).numpy()
            final, reward, terminated, truncated, _ = one.step(target)
            total[i], length[i] = total[i] + reward, length[i] + 1
            assert (step.terminated[i], step.truncated[i]) == (terminated, truncated and not terminated)
            assert torch.equal(step.final_obs["policy"][i], torch.tensor(final, dtype=torch.float32))
            assert step.reward[i].item() == pytest.approx(reward, rel=1e-6)
            if terminated or truncated:
                ends += 1
                assert step.log["episode/return"][i].item() == pytest.approx(total[i], rel=1e-4)
                assert step.log["episode/length"][i] == length[i]
                final, total[i], length[i] = one.reset()[0], 0.0, 0.0
            assert torch.equal(step.obs["policy"][i], torch.tensor(final, dtype=torch.float32))
        assert step.valid.all()
        assert torch.equal(env.last_obs["policy"], step.obs["policy"])
    assert ends >= 6


def test_what_it_says_of_itself():
    env = GymVecEnv("Pendulum-v1", 2)
    assert (env.obs_dims, env.action_dim, env.num_envs) == ({"policy": 3}, 1, 2)
    assert (env.step_dt, env.max_episode_steps) == (0.05, 200)


def test_env_i_is_the_same_whatever_the_number_of_envs():
    few, many = GymVecEnv("Pendulum-v1", 2, seed=3), GymVecEnv("Pendulum-v1", 5, seed=3)
    assert torch.equal(few.reset()["policy"], many.reset()["policy"][:2])
    assert not torch.equal(GymVecEnv("Pendulum-v1", 2, seed=4).reset()["policy"], few.last_obs["policy"])
    for _ in range(210):
        action = randn(5, 1)
        assert torch.equal(few.step(action[:2]).obs["policy"], many.step(action).obs["policy"][:2])


def test_actions_reach_from_bound_to_bound_and_not_beyond():
    env = GymVecEnv("test/Box2-v0", 5)
    env.reset()
    action = torch.tensor([[-1.0, -1.0, 0.0], [1.0, 1.0, 7.0], [0.0, 0.0, -7.0], [9.0, -9.0, 0.5], [0.5, 0.5, 0.0]])
    expected = [[-3, 0, 0], [1, 10, 7], [-1, 5, -7], [1, 0, 0.5], [0, 7.5, 0]]
    assert env.step(action).final_obs["policy"][:, :3].tolist() == expected


def test_a_termination_is_no_truncation():
    env = GymVecEnv("test/Box2-v0", 2)
    env.reset()
    steps = [env.step(torch.zeros(2, 3)) for _ in range(6)]
    assert [bool(s.terminated[0]) for s in steps] == [False, False, True] * 2
    assert not any(s.truncated.any() for s in steps)
    assert [float(s.log["episode/return"][0]) for s in steps] == [2.0, 4.0, 6.0] * 2


def test_a_row_that_is_not_finite_is_cut_alone_and_starts_anew():
    env = GymVecEnv("test/Box2-v0", 2)
    env.reset()
    action = torch.zeros(2, 3)
    action[1, 2] = 99.0
    step = env.step(action)
    assert step.valid.tolist() == [True, False]
    assert step.truncated.tolist() == [False, True]
    assert not step.terminated.any()
    assert step.reward.tolist() == [2.0, 0.0]
    assert not step.final_obs["policy"][1].any()
    assert torch.isfinite(step.obs["policy"]).all()
    assert env.step(torch.zeros(2, 3)).final_obs["policy"][:, 3].tolist() == [2.0, 1.0]


CASES = [("Pendulum-v1", 150, 100), ("Humanoid-v5", 30, 60), ("Reacher-v5", 20, 60)]


@pytest.mark.parametrize(("env_id", "warm", "more"), CASES)
def test_resume_equals_no_interruption(env_id, warm, more):
    env, fresh = GymVecEnv(env_id, 2, seed=1), GymVecEnv(env_id, 2, seed=8)
    env.reset()
    for _ in range(warm):
        env.step(randn(2, env.action_dim))
    saved = env.state_dict()
    fresh.load_state_dict(saved)
    assert torch.equal(fresh.last_obs["policy"], env.last_obs["policy"])
    ends = 0
    for _ in range(more):
        action = randn(2, env.action_dim)
        expected, step = env.step(action), fresh.step(action)
        for name in ("reward", "terminated", "truncated"):
            assert torch.equal(getattr(step, name), getattr(expected, name))
        assert torch.equal(step.obs["policy"], expected.obs["policy"])
        assert torch.equal(step.log["episode/return"], expected.log["episode/return"])
        ends += int((step.terminated | step.truncated).sum())
    assert ends


def test_an_environment_that_cannot_be_saved_says_so():
    env = GymVecEnv("test/Opaque-v0", 2)
    env.reset()
    with pytest.raises(UserError, match=r"test/Opaque-v0: .* cannot be saved exactly"):
        env.state_dict()


def test_or_starts_new_episodes_after_an_invalid_step():
    env, fresh = (GymVecEnv("test/Opaque-v0", 2, restart_on_load=True) for _ in range(2))
    env.reset()
    env.step(torch.zeros(2, 3))
    fresh.load_state_dict(env.state_dict())
    step = fresh.step(torch.zeros(2, 3))
    assert not step.valid.any()
    assert step.truncated.all()
    assert not step.reward.any()
    assert torch.equal(step.obs["policy"], fresh.last_obs["policy"])
    after = fresh.step(torch.zeros(2, 3))
    assert after.valid.all()
    assert after.final_obs["policy"][:, 3].tolist() == [1.0, 1.0]


@pytest.mark.parametrize(
    ("env_id", "message"),
    [
        ("Pendulm-v1", "Nearest: Pendulum-v1"),
        ("CartPole-v1", "Discrete.* continuous"),
        ("no_such_module:Env-v0", "cannot make no_such_module:Env-v0"),
    ],
)
def test_wrong_ids_are_refused_in_one_line(env_id, message):
    with pytest.raises(UserError, match=message) as caught:
        GymVecEnv(env_id, 1)
    assert "\n" not in str(caught.value)


def test_wrong_actions_are_refused():
    env = GymVecEnv("Pendulum-v1", 2)
    with pytest.raises(UserError, match="reset"):
        env.step(torch.zeros(2, 1))
    env.reset()
    with pytest.raises(UserError, match=r"\(2, 3\); expected \(2, 1\)"):
        env.step(torch.zeros(2, 3))
    with pytest.raises(UserError, match="not finite"):
        env.step(torch.tensor([[0.0], [float("inf")]]))


def test_a_limit_of_ours_truncates_with_the_true_last_observation():
    """Box2 shows its step, so what was seen last and first is known; without the limit it ends itself after 3."""
    env = GymVecEnv("test/Box2-v0", 2, limit=2)
    assert env.max_episode_steps == 2
    env.reset()
    for t in range(6):
        step = env.step(torch.zeros(2, 3))
        assert step.truncated.tolist() == [t % 2 == 1] * 2
        assert not step.terminated.any()
        assert step.final_obs["policy"][:, 3].tolist() == [t % 2 + 1.0] * 2
        if t % 2 == 1:
            assert step.log["episode/length"].tolist() == [2.0, 2.0]
            assert not torch.equal(step.obs["policy"], step.final_obs["policy"])


def test_an_end_on_the_last_step_before_the_limit_is_a_termination():
    env = GymVecEnv("test/Box2-v0", 1, limit=3)
    env.reset()
    ends = [env.step(torch.zeros(1, 3)) for _ in range(3)][-1]
    assert (ends.terminated.tolist(), ends.truncated.tolist()) == ([True], [False])


def test_a_limit_beyond_the_environments_own_is_refused():
    assert GymVecEnv("test/Box2-v0", 1, limit=5).max_episode_steps == 5
    with pytest.raises(UserError, match=r"max_episode_steps=6: gym/test/Box2-v0 itself cuts an episode after 5 steps"):
        GymVecEnv("test/Box2-v0", 1, limit=6)


def test_a_limit_counts_on_after_resume_and_may_then_be_another():
    env, fresh, shorter = (GymVecEnv("Pendulum-v1", 2, seed=k, limit=limit) for k, limit in ((1, 30), (8, 30), (8, 9)))
    env.reset()
    for _ in range(10):
        env.step(randn(2, 1))
    for other in (fresh, shorter):
        other.load_state_dict(env.state_dict())
    assert shorter.step(torch.zeros(2, 1)).truncated.all(), "10 steps are beyond 9"
    for t in range(10, 45):
        action = randn(2, 1)
        expected, step = env.step(action), fresh.step(action)
        assert torch.equal(step.obs["policy"], expected.obs["policy"])
        assert torch.equal(step.truncated, expected.truncated)
        assert step.truncated.tolist() == [t == 29] * 2
