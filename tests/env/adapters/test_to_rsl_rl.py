"""Our environment under rsl_rl: its protocol, what its storage holds, and that it learns."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from rsl_rl.runners import OnPolicyRunner
from slide_task import LAZY, STEPS, slide
from tensordict import TensorDict

from robo_rl.env import Termination, VecEnv
from robo_rl.env.adapters.to_rsl_rl import RslRlVecEnv
from robo_rl.env.registry import load_task

N = 4


def is_right(s):
    return s.joint_pos[:, 0] > 0.25


def runner(env: RslRlVecEnv, steps: int = 32, **algorithm: Any) -> OnPolicyRunner:
    torch.manual_seed(1)
    std = {"class_name": "rsl_rl.modules.distribution:GaussianDistribution", "init_std": 0.7}
    net = {"class_name": "rsl_rl.models:MLPModel", "hidden_dims": [64, 64], "activation": "elu"}
    cfg = {
        "num_steps_per_env": steps,
        "save_interval": 10**6,
        "obs_groups": {"actor": ["policy"], "critic": ["critic"]},
        "actor": {**net, "distribution_cfg": std},
        "critic": dict(net),
        "algorithm": {"class_name": "rsl_rl.algorithms:PPO", "gamma": 0.9, "learning_rate": 3e-3, **algorithm},
    }
    return OnPolicyRunner(env, cfg, log_dir=None, device="cpu")


def mean_return(env: RslRlVecEnv, policy: Any) -> float:
    obs, total = env.reset()[0], 0.0
    with torch.no_grad():
        for _ in range(STEPS):
            obs, reward, _, _ = env.step(policy(obs))
            total += float(reward.mean())
    return total


def test_numbers_are_those_of_the_environment_inside():
    ends_early = {"right": Termination(is_right)}
    env = RslRlVecEnv(slide(N, 2, terminations=ends_early))
    inner = slide(N, 2, terminations=ends_early)
    first, obs = inner.reset(), env.get_observations()
    assert isinstance(obs, TensorDict)
    assert all(torch.equal(obs[name], first[name]) for name in ("policy", "critic"))
    generator, ends = torch.Generator().manual_seed(0), set()
    for _ in range(3 * STEPS):
        action = 1.5 * torch.rand(N, 1, generator=generator) - 0.5  # rather to the right
        with torch.inference_mode():
            obs, reward, done, extras = env.step(action.clone())
        step = inner.step(action)
        assert all(torch.equal(obs[name], step.obs[name]) for name in step.obs)
        assert all(torch.equal(env.get_observations()[name], step.obs[name]) for name in step.obs)
        assert torch.equal(reward, step.reward)
        assert torch.equal(done, (step.terminated | step.truncated).long())
        assert torch.equal(extras["time_outs"], step.truncated)
        assert torch.equal(env.episode_length_buf, inner.age_steps)
        assert all(torch.equal(extras["final_obs"][name], step.final_obs[name]) for name in step.obs)
        assert ("log" in extras) == bool(done.any())
        if done.any():
            ends |= {*extras["time_outs"][done > 0].tolist()}
            assert torch.equal(extras["log"]["episode/return"], step.log["episode/return"][done > 0])
    assert ends == {False, True}


def test_episodes_may_begin_at_any_age():
    env = RslRlVecEnv(slide(N))
    assert env.max_episode_length == STEPS
    with torch.inference_mode():
        env.episode_length_buf = torch.tensor([0, STEPS - 1, STEPS - 2, 0])
    ends = [env.step(torch.zeros(N, 1))[2].tolist() for _ in range(2)]
    assert ends == [[0, 1, 0, 0], [0, 0, 1, 0]]


def test_a_diverged_row_is_cut_and_told():
    env = RslRlVecEnv(slide(N))
    broken = env.env.sim.state.v.clone()
    broken[1] = float("nan")
    env.env.sim.write_state(torch.tensor([False, True, False, False]), v=broken)
    _, reward, done, extras = env.step(torch.zeros(N, 1))
    assert done.tolist() == extras["time_outs"].long().tolist() == (~extras["valid"]).long().tolist() == [0, 1, 0, 0]
    assert reward[1] == 0.0
    assert all(len(value) == 0 for value in extras["log"].values())  # no statistic of it


def test_storage_holds_rewards_ends_and_bootstraps():
    env = RslRlVecEnv(slide(N, 1))
    train, reference = runner(env, STEPS + 2, learning_rate=0.0, schedule="fixed"), slide(N, 1)
    kept: dict[str, torch.Tensor] = {}
    update = train.alg.update

    def keep() -> dict[str, float]:
        storage = train.alg.storage
        kept.update({name: getattr(storage, name).clone() for name in ("rewards", "values", "dones", "actions")})
        kept.update({name: storage.observations[name].clone() for name in ("policy", "critic")})
        return update()

    train.alg.update = keep
    train.learn(1)
    obs = reference.reset()
    for t in range(STEPS + 2):
        assert torch.equal(kept["policy"][t], obs["policy"])
        assert torch.equal(kept["critic"][t], obs["critic"])
        step = reference.step(kept["actions"][t])
        obs = step.obs
        assert torch.equal(kept["dones"][t, :, 0].bool(), step.truncated)
        bootstrap = 0.9 * kept["values"][t, :, 0] * step.truncated
        assert torch.allclose(kept["rewards"][t, :, 0], step.reward + bootstrap, atol=1e-6)
    assert kept["dones"].sum() == N


def test_ppo_learns():
    env = RslRlVecEnv(slide(32, seed=1))
    train = runner(env)
    before = mean_return(env, train.get_inference_policy())
    train.learn(12, init_at_random_ep_len=True)
    after = mean_return(env, train.get_inference_policy())
    assert before < LAZY
    assert after > 0.5 * LAZY
    assert math.isfinite(after)


@pytest.mark.slow
def test_ppo_swings_a_pole_up(tmp_path):
    env = RslRlVecEnv(VecEnv(load_task("cartpole_swingup"), 128, threads=1))
    train = runner(env, 64, gamma=0.98, learning_rate=1e-3)
    train.logger.log_dir = str(tmp_path)
    train.learn(100, init_at_random_ep_len=True)
    policy, scores = train.get_inference_policy(), []
    obs = env.reset()[0]
    with torch.no_grad():
        for _ in range(env.max_episode_length):
            obs, _, _, extras = env.step(policy(obs))
            if "log" in extras:
                scores.append(float(extras["log"]["episode/return"].mean()))
    assert scores[-1] > 250.0  # of 500; a pole that hangs gets almost nothing
