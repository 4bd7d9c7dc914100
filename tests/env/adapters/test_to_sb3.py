"""Our environment under stable-baselines3: its own check, what its buffers hold, and that it learns."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from slide_task import LAZY, STEPS, slide
from stable_baselines3 import PPO, SAC
from stable_baselines3.common.callbacks import BaseCallback
from stable_baselines3.common.evaluation import evaluate_policy
from stable_baselines3.common.vec_env import VecMonitor

from robo_rl.env import Termination, VecEnv
from robo_rl.env.adapters.to_sb3 import Sb3VecEnv
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError

N = 4


def is_right(s):
    return s.joint_pos[:, 0] > 0.25


def wrapped(num_envs: int = N, groups: tuple[str, ...] = ("policy",), seed: int = 0, **changes) -> Sb3VecEnv:
    return Sb3VecEnv(slide(num_envs, seed, **changes), groups)


def zeros(env: Sb3VecEnv) -> np.ndarray:
    return np.zeros((env.num_envs, 1), np.float32)


def test_numbers_are_those_of_the_environment_inside():
    ends_early = {"right": Termination(is_right)}
    env, inner = wrapped(seed=2, terminations=ends_early), slide(N, 2, terminations=ends_early)
    assert np.array_equal(env.reset(), inner.reset()["policy"].numpy())
    rng, ends = np.random.default_rng(0), set()
    for _ in range(3 * STEPS):
        action = rng.uniform(-1, 1, (N, 1)).astype(np.float32)
        obs, reward, done, infos = env.step(action)
        step = inner.step(torch.from_numpy(action))
        assert np.array_equal(obs, step.obs["policy"].numpy())
        assert np.array_equal(reward, step.reward.numpy())
        assert done.tolist() == (step.terminated | step.truncated).tolist()
        for i, info in enumerate(infos):
            assert info["TimeLimit.truncated"] == bool(step.truncated[i])
            assert ("terminal_observation" in info) == done[i]
            if done[i]:
                ends.add(info["TimeLimit.truncated"])
                assert np.array_equal(info["terminal_observation"], step.final_obs["policy"][i].numpy())
                assert info["episode"]["r"] == float(step.log["episode/return"][i])
                assert info["episode"]["l"] == int(step.log["episode/length"][i])
                assert info["is_success"] == bool(step.log["episode/success"][i])
    assert ends == {False, True}


def test_monitor_counts_the_same_episodes():
    env = VecMonitor(wrapped())
    env.reset()
    for _ in range(STEPS):
        _, _, _, infos = env.step(zeros(env))
    inner = wrapped()
    inner.reset()
    for _ in range(STEPS):
        _, _, _, expected = inner.step(zeros(inner))
    assert [i["episode"]["r"] for i in infos] == pytest.approx([e["episode"]["r"] for e in expected], rel=1e-4)
    assert [i["episode"]["l"] for i in infos] == [STEPS] * N


def test_a_seed_brings_everything_back_and_none_goes_on():
    env = wrapped()

    def play(env: Sb3VecEnv) -> np.ndarray:
        return np.stack([env.reset(), *(env.step(zeros(env))[0] for _ in range(8))])

    env.seed(3)
    first = play(env)
    assert not np.array_equal(first, play(env))
    env.seed(3)
    assert np.array_equal(first, play(env))
    assert np.array_equal(first, play(wrapped(seed=3)))


def test_a_diverged_row_is_worth_what_it_was_before():
    env = wrapped()
    env.reset()
    before = env.step(zeros(env))[0]
    broken = env.env.sim.state.v.clone()
    broken[1] = float("nan")
    env.env.sim.write_state(torch.tensor([False, True, False, False]), v=broken)
    _, reward, done, infos = env.step(zeros(env))
    assert done.tolist() == [False, True, False, False]
    assert reward[1] == 0.0
    assert infos[1]["TimeLimit.truncated"]
    assert not infos[1]["valid"]
    assert "episode" not in infos[1]
    assert np.array_equal(infos[1]["terminal_observation"], before[1])


def test_attributes_are_those_of_the_whole():
    env = wrapped()
    assert env.get_attr("step_dt") == [0.02] * N
    assert env.get_attr("action_dim", indices=[0, 2]) == [1, 1]
    assert env.get_attr("render_mode", 1) == [None]
    assert not env.has_attr("nonsense")
    assert env.env_is_wrapped(VecMonitor) == [False] * N
    with pytest.raises(UserError, match=r"`\.env` itself"):
        env.env_method("reset")
    with pytest.raises(UserError, match=r"`\.env` itself"):
        env.set_attr("step_dt", 1.0)
    with pytest.raises(UserError, match="no observation group"):
        wrapped(groups=("polic",))


def test_actions_beyond_the_space_change_nothing():
    env = Sb3VecEnv(VecEnv(load_task("quadrotor_hover"), 2, threads=1))
    low, high = env.env.action_map.bounds()
    assert np.array_equal(env.action_space.low, low.numpy())
    assert np.array_equal(env.action_space.high, high.numpy())
    assert env.observation_space.shape == (env.env.obs_dims["policy"],)


class Rewards(BaseCallback):
    """Keeps what the environment gave, before the library adds to it."""

    def __init__(self) -> None:
        super().__init__()
        self.rewards: list[np.ndarray] = []
        self.terminal: list[list[np.ndarray | None]] = []

    def _on_step(self) -> bool:
        self.rewards.append(self.locals["rewards"].copy())
        self.terminal.append([info.get("terminal_observation") for info in self.locals["infos"]])
        return True


def test_rollout_buffer_bootstraps_from_the_true_last_observation():
    env = wrapped(seed=1)
    model = PPO("MlpPolicy", env, n_steps=STEPS + 3, batch_size=N, n_epochs=1, learning_rate=0.0, gamma=0.5, seed=1)
    seen = Rewards()
    model.learn(N * (STEPS + 3), callback=seen)
    added = model.rollout_buffer.rewards - np.stack(seen.rewards)
    assert np.flatnonzero(added.any(1)).tolist() == [STEPS - 1]
    last = torch.from_numpy(np.stack(seen.terminal[STEPS - 1]))
    with torch.no_grad():
        expected = 0.5 * model.policy.predict_values(last)[:, 0].numpy()
    assert added[STEPS - 1] == pytest.approx(expected, abs=1e-6)
    assert np.isfinite(list(model.logger.name_to_value.values())).all()


def test_replay_buffer_holds_the_true_last_observation():
    env, reference = wrapped(seed=1), slide(N, 1)
    model = SAC("MlpPolicy", env, buffer_size=N * 40, learning_starts=10_000, seed=1)
    model.learn(N * 30)
    reference.reset()
    buffer = model.replay_buffer
    reference.reseed(1)
    assert np.array_equal(buffer.observations[0], reference.reset()["policy"].numpy())
    for t in range(30):
        step = reference.step(torch.from_numpy(buffer.actions[t]))
        assert np.array_equal(buffer.next_observations[t], step.final_obs["policy"].numpy())
        assert buffer.timeouts[t].tolist() == step.truncated.tolist()
        assert buffer.dones[t].tolist() == (step.terminated | step.truncated).tolist()


@pytest.mark.parametrize("groups", [("policy",), ("policy", "critic")])
def test_ppo_learns(groups):
    env = wrapped(16, groups, seed=1)
    policy = "MlpPolicy" if len(groups) == 1 else "MultiInputPolicy"
    settings = {"n_steps": 64, "batch_size": 256, "learning_rate": 3e-3, "gamma": 0.9}
    model = PPO(policy, env, **settings, seed=1, device="cpu")
    before, _ = evaluate_policy(model, env, 32, warn=False)
    model.learn(10 * 16 * 64)
    after, _ = evaluate_policy(model, env, 32, warn=False)
    assert before < LAZY
    assert after > 0.5 * LAZY
    assert np.mean([episode["r"] for episode in model.ep_info_buffer]) > before


@pytest.mark.slow
def test_ppo_swings_a_pole_up():
    env = Sb3VecEnv(VecEnv(load_task("cartpole_swingup"), 64, threads=1))
    settings = {"n_steps": 64, "batch_size": 1024, "learning_rate": 1e-3, "gamma": 0.98, "n_epochs": 5}
    model = PPO("MlpPolicy", env, **settings, seed=1, device="cpu")
    model.learn(600_000)
    score, _ = evaluate_policy(model, env, 64, warn=False)
    assert score > 250.0  # of 500; a pole that hangs gets almost nothing
