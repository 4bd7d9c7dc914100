"""An env whose physics or terms turn non-finite is cut alone, named, and starts anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from tiny_tasks import TINY, random_actions, same_step, tiny

from robo_rl.env import Metric, ObsTerm, RewardTerm, VecEnv
from robo_rl.env.cfg import ObsGroup
from robo_rl.env.registry import load_task

N, SICK = 6, 2
REST = torch.arange(N) != SICK
TASKS = {"tiny": TINY} | {n: load_task(n) for n in ("quadrotor_hover", "quadruped_velocity")}


def poison(env: VecEnv, value: float) -> None:
    v = env.sim.state.v.clone()
    v[SICK] = value
    env.sim.write_state(~REST, v=v)


@pytest.mark.parametrize("value", [float("nan"), 1e30], ids=["nan", "huge"])
@pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)
def test_a_diverging_env_is_cut_alone_and_recovers(task, value):
    task = replace(task, episode_s=20 * task.step_dt_s)
    calm, sick = VecEnv(task, N, threads=1), VecEnv(task, N, threads=1)
    calm.reset(), sick.reset()
    for k, action in enumerate(random_actions(50, N, calm.action_dim)):
        if k == 5:
            poison(sick, value)
        expected, step = calm.step(action), sick.step(action)
        assert same_step(step, expected, REST)
        assert step.valid.tolist() == [k != 5 or bool(row) for row in REST]
        if k == 5:
            assert step.truncated[SICK]
            assert not step.terminated[SICK]
            assert step.reward[SICK] == 0.0
            assert all((obs[SICK] == 0.0).all() for obs in step.final_obs.values())
            assert all(value[SICK] == 0.0 for name, value in step.log.items() if name.startswith("reward/"))
        # a metric that had not counted before the end is not known
        log = {name: value for name, value in step.log.items() if not name.startswith("episode/metric/")}
        for tensors in (step.obs, step.final_obs, log):
            assert all(torch.isfinite(tensor).all() for tensor in tensors.values())
        if k == 5:
            assert step.log["episode/success"][SICK] == 0.0
    assert sick.blame() == {"physics": 1}
    assert calm.blame() == {}


def bad(s):
    value = torch.ones_like(s.time)
    if len(value) == N:  # a reset asks for the first observation of the envs that begin anew only
        value[SICK] = torch.where(s.time[SICK] > 0.05, torch.nan, 1.0)
    return value


def test_a_non_finite_reward_term_is_named():
    env, twin = tiny(N, rewards={**TINY.rewards, "bad": RewardTerm(bad, 1.0)}), tiny(N)
    env.reset(), twin.reset()
    for k, action in enumerate(random_actions(6, N, 1)):
        step = env.step(action)
        assert torch.equal(step.obs["policy"][REST], twin.step(action).obs["policy"][REST])
        assert step.valid.tolist() == [k not in (2, 5) or bool(row) for row in REST]
        assert torch.isfinite(step.reward).all()
    assert env.blame() == {"reward/bad": 2}


def large(s):
    """Finite, but twice it is not."""
    return torch.where(torch.arange(len(s.time)) == SICK, 2e38, 1.0)


def test_terms_whose_sum_is_not_finite_are_named():
    env = tiny(
        N, rewards={"one": RewardTerm(large, 1.0), "two": RewardTerm(large, 1.0), "sane": RewardTerm(small, 1.0)}
    )
    env.reset()
    step = env.step(torch.zeros(N, 1))
    assert step.valid.tolist() == REST.tolist()
    assert step.reward.tolist() == [2.5 * float(rest) for rest in REST]
    assert step.log["episode/return"][SICK] == 0.0
    assert env.blame() == {"reward/one": 1, "reward/two": 1}


def small(s):
    return torch.full_like(s.time, 0.5)


def test_a_non_finite_observation_is_named():
    group = ObsGroup({"bad": ObsTerm(lambda s: bad(s)[:, None])}, corrupt=False)
    env = tiny(N, observations={**TINY.observations, "critic": group})
    env.reset()
    valid = [env.step(action).valid for action in random_actions(3, N, 1)]
    assert valid[-1].tolist() == REST.tolist()
    assert env.blame() == {"critic": 1}


def test_a_non_finite_metric_does_not_outlive_its_episode():
    env = tiny(N, metrics={kind: Metric(lambda s: s.joint_vel[:, 0], kind) for kind in ("mean", "rms", "max", "last")})
    env.reset()
    poison(env, float("nan"))
    for k, action in enumerate(random_actions(6, N, 1)):
        metrics = {name: value for name, value in env.step(action).log.items() if "metric" in name}
        assert len(metrics) == 4
        for value in metrics.values():
            assert value[REST].isfinite().all()
            assert value[SICK].isnan() == (k == 0), "it never counted in the episode that diverged"
