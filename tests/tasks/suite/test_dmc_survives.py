"""The ports are tasks as all others: finite, exact on resume, the same in any number of envs, exported flat."""

from __future__ import annotations

import functools

import pytest
import torch
from robo_rl_deploy.bundle.graph import Graph
from test_dmc import NAMES, ONE_OF_EACH

from robo_rl.config.compose import compose_run
from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task
from robo_rl.export.export import _move, trace_policy, trace_task
from robo_rl.export.graphs import FLAT
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy

N = 5


@functools.cache
def env_of(name: str, num_envs: int = N) -> VecEnv:
    return VecEnv(load_task(name), num_envs, threads=1)


def actions(env: VecEnv, steps: int) -> torch.Tensor:
    return torch.randn(steps, N, env.action_dim, generator=torch.Generator().manual_seed(0))[:, : env.num_envs]


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_runs_finite_across_a_reset_and_resumes_exactly(name):
    env = env_of(name)
    env.reseed(3)
    env.reset()
    env._steps += env.max_episode_steps - 4
    for action in actions(env, 3):
        env.step(action)
    saved = env.state_dict()
    first = [env.step(action) for action in actions(env, 5)]
    env.reseed(0)
    env.reset()
    env.load_state_dict(saved)
    for before, action in zip(first, actions(env, 5), strict=True):
        again = env.step(action)
        assert torch.equal(again.obs["policy"], before.obs["policy"])
        assert torch.equal(again.reward, before.reward)
        assert torch.isfinite(again.obs["policy"]).all()
    assert first[0].truncated.all()
    assert not torch.equal(first[0].obs["policy"], first[0].final_obs["policy"])
    assert first[0].log["episode/metric/score"].tolist() == pytest.approx(
        (first[0].log["episode/return"] / first[0].log["episode/length"]).tolist(), abs=1e-6
    )


@pytest.mark.parametrize("name", ["dmc_cheetah_run", "dmc_finger_turn_hard", "dmc_reacher_easy"])
def test_an_env_is_the_same_among_few_and_many(name):
    few, many = env_of(name, 2), env_of(name)
    for env in (few, many):
        env.reseed(3)
    assert torch.equal(few.reset()["policy"], many.reset()["policy"][:2])
    for one, other in zip(actions(few, 5), actions(many, 5), strict=True):
        assert torch.equal(few.step(one).obs["policy"], many.step(other).obs["policy"][:2])


@pytest.mark.parametrize("name", ["dmc_quadruped_run", "dmc_finger_turn_hard"])
def test_what_is_exported_is_flat_and_scores_as_the_env(name):
    env = env_of(name)
    policy = GaussianPolicy(env.obs_dims["policy"], env.action_dim, GaussianCfg(), torch.Generator().manual_seed(0))
    _move(env)
    graph, _ = trace_policy(env, policy.eval())
    assert graph.reads == [FLAT]
    task, data, unscored = trace_task(env)
    assert unscored == ()
    assert set(Graph(data, "twin/task.onnx").inputs) >= {"sensordata"}
    assert "termstate.score.total" in task.input_names


@pytest.mark.parametrize("name", NAMES)
def test_tuned_settings_exist_and_success_is_of_the_whole_episode(name):
    cfg = compose_run([f"task={name}"]).cfg
    assert cfg.env.num_envs == load_task(name).tuned["ppo"]["env.num_envs"]
    assert cfg.task.success.after_s == pytest.approx(cfg.task.episode_s - cfg.task.step_dt_s)
    assert not any(type(value) is float and value > 1.0 for value in cfg.task.success.params.values())
