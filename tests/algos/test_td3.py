"""TD3: a slow reference of one update, known optima, exact values of cut and of ended episodes."""

from __future__ import annotations

import copy
import math
from dataclasses import replace

import pytest
import torch
from test_sac import BOX, mean_action, sample_of, separate, trained
from tiny_envs import Bandit, Lqr, Payer
from torch import Tensor, nn

from robo_rl.algos.td3 import TD3, TD3Cfg
from robo_rl.data.replay import ReplayCfg, Sample
from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.nets.q_critic import QCfg
from robo_rl.policies.deterministic import DeterministicCfg
from robo_rl.policies.exploration import NoiseCfg

SMALL = TD3Cfg(
    policy=DeterministicCfg(hidden=(32,)),
    critic=QCfg(hidden=(32, 32)),
    replay=ReplayCfg(capacity=20_000),
    noise=NoiseCfg(0.2, 0.2),
    updates=3,
    batch_size=64,
    start_steps=512,
    start="policy",
    tau=0.02,
    policy_tau=0.02,
    smoothing=0.05,
    policy_lr=5e-3,
    critic_lr=1e-2,
    precision="float32",
)


def build(**changes) -> TD3:
    cfg = replace(SMALL, policy=DeterministicCfg(hidden=(8, 8)), critic=QCfg(hidden=(8, 8)), **changes)
    return cfg.build(BOX, torch.Generator().manual_seed(3))


def test_bandit_reaches_the_known_optimum():
    run = trained(Bandit(64), SMALL, 300)
    assert mean_action(run, 1.0)[0] == pytest.approx(1.7, abs=0.1)


@pytest.mark.parametrize("gamma", [pytest.param(0.5, marks=pytest.mark.slow), 0.95])
def test_lqr_reaches_the_gain_of_its_discount(gamma: float):
    env = Lqr(64)
    run = trained(env, replace(SMALL, gamma=gamma), 400)
    low, high = mean_action(run, -0.5, 0.5)
    best = env.optimal_gain(gamma)
    assert abs(best - env.optimal_gain(1.45 - gamma)) > 0.3  # the test tells the two discounts apart
    assert low - high == pytest.approx(best, abs=0.1)


@pytest.mark.parametrize(("ends", "value"), [({"truncate": 0.2}, 5.0), ({"terminate": 0.2}, 1.0 / (1.0 - 0.8 * 0.8))])
def test_critics_learn_the_exact_value_of_cut_and_of_ended_episodes(ends: dict, value: float):
    replay = replace(SMALL.replay, n_step=3)
    run = trained(Payer(64, **ends), replace(SMALL, replay=replay, gamma=0.8, target="mean", tau=0.05), 300)
    obs, algo = {"policy": torch.ones(1, 1)}, run.algo
    learned = algo.critic(algo.critic.inputs(obs), algo.policy.action(algo.policy.inputs(obs)))
    assert learned.mean().item() == pytest.approx(value, rel=0.05)


class SlowTD3:
    """The equations with separate networks and torch.optim, one critic after the other."""

    def __init__(self, fast: TD3) -> None:
        self.cfg, self.count = fast.cfg, 0
        layers = [copy.deepcopy(m) for m in fast.policy.net.trunk]
        self.policy = nn.Sequential(*layers, copy.deepcopy(fast.policy.net.head.linear), nn.Tanh())
        self.critics = [separate(fast.critic.nets, e) for e in range(2)]
        self.slow_policy, self.slow = copy.deepcopy(self.policy), copy.deepcopy(self.critics)
        of_critics = [p for c in self.critics for p in c.parameters()]
        self.critic_optimizer = torch.optim.Adam(of_critics, lr=self.cfg.critic_lr)
        self.policy_optimizer = torch.optim.Adam(self.policy.parameters(), lr=self.cfg.policy_lr)

    def update(self, s: Sample, generator: torch.Generator) -> None:
        with torch.no_grad():
            noise = torch.randn(len(s.action), 2, generator=generator) * self.cfg.smoothing
            noise = noise.clamp(-self.cfg.smoothing_clip, self.cfg.smoothing_clip)
            action = (self.slow_policy(s.next_obs["policy"]) + noise).clamp(-1.0, 1.0)
            x = torch.cat([s.next_obs["critic"], action], 1)
            y = s.reward + s.discount * torch.min(*[c(x)[:, 0] for c in self.slow])
        unit = (s.action - torch.tensor([0.0, 1.0])) / torch.tensor([1.0, 3.0])
        x = torch.cat([s.obs["critic"], unit], 1)
        self.step(self.critic_optimizer, sum(((c(x)[:, 0] - y).square() * s.weight).mean() for c in self.critics))
        if self.count % self.cfg.policy_delay == 0:
            x = torch.cat([s.obs["critic"], self.policy(s.obs["policy"])], 1)
            self.step(self.policy_optimizer, -torch.min(*[c(x)[:, 0] for c in self.critics])[s.valid].mean())
        self.count += 1
        pairs = zip((*self.slow, self.slow_policy), (*self.critics, self.policy))
        for (slow, fast), tau in zip(pairs, (self.cfg.tau, self.cfg.tau, self.cfg.policy_tau)):
            for p, q in zip(slow.parameters(), fast.parameters()):
                p.data += tau * (q.data - p.data)

    def step(self, optimizer: torch.optim.Optimizer, loss: Tensor) -> None:
        self.critic_optimizer.zero_grad()
        self.policy_optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def test_updates_equal_a_slow_reference():
    fast = build(smoothing=0.4, smoothing_clip=0.3, policy_tau=0.1)
    fast.policy.normalizer = fast.critic.normalizer = fast.critics.slow.normalizer = None
    slow = SlowTD3(fast)
    valid = torch.arange(32) % 5 > 0
    weight = valid * (0.5 + 0.01 * torch.arange(32))
    for k in range(5):
        sample = sample_of(32, k, valid=valid, weight=weight)
        fast.update(sample, torch.Generator().manual_seed(k))
        slow.update(sample, torch.Generator().manual_seed(k))
    for mine, theirs in ((fast.policy, slow.policy), (fast.slow_policy, slow.slow_policy)):
        for a, b in zip(mine.parameters(), theirs.parameters(), strict=True):
            torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)
    for nets, critics in ((fast.critic.nets, slow.critics), (fast.critics.slow.nets, slow.slow)):
        for e, critic in enumerate(critics):
            torch.testing.assert_close(nets.head.weight[e].T, critic[-1].weight, rtol=1e-4, atol=1e-5)
            torch.testing.assert_close(nets.trunk[0].weight[e].T, critic[0].weight, rtol=1e-4, atol=1e-5)


def test_rows_that_are_not_valid_change_nothing_whatever_they_hold():
    first, second = build(), build()
    valid = torch.arange(16) != 3
    sample = sample_of(16, valid=valid, weight=valid.float())
    odd = replace(sample, reward=torch.where(valid, sample.reward, math.nan))
    for algo, data in ((first, sample), (second, odd)):
        error, _ = algo.update(data, torch.Generator().manual_seed(0))
        assert not error()[:, 3].any()
    for a, b in zip(first.critic.parameters(), second.critic.parameters(), strict=True):
        torch.testing.assert_close(a, b)
    for a, b in zip(first.policy.parameters(), second.policy.parameters(), strict=True):
        torch.testing.assert_close(a, b)


def test_the_policy_learns_every_second_step_of_the_critics_and_without_a_copy_targets_use_it_itself():
    algo = build(policy_tau=1.0)
    for k in range(4):
        before = algo.policy.net.head.linear.weight.clone()
        _, metrics = algo.update(sample_of(16, k), torch.Generator().manual_seed(k))
        assert torch.equal(before, algo.policy.net.head.linear.weight) == (k % 2 == 1)
        assert torch.equal(algo.policy.net.head.linear.weight, algo.slow_policy.net.head.linear.weight)
        assert all(value.isfinite() for value in metrics().values())


def test_actions_without_bounds_are_refused():
    spaces = Spaces({"policy": 2}, torch.tensor([-1.0, -math.inf]), torch.tensor([1.0, 1.0]))
    with pytest.raises(UserError, match=r"action 1 lies between -inf and 1\. Use algo=ppo"):
        SMALL.build(spaces, torch.Generator())


@pytest.mark.parametrize("changes", [{"policy_tau": 1.5}, {"smoothing": -0.1}, {"smoothing_clip": 0.0}])
def test_settings_out_of_range_are_refused(changes: dict):
    with pytest.raises(ValueError, match=f"{next(iter(changes))}="):
        TD3Cfg(**changes)
