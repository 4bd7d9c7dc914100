"""The anchor of SAC: updates against a slow reference, nothing where it weighs nothing, a policy that is held."""

from __future__ import annotations

import copy
import math
from collections.abc import Iterator
from dataclasses import replace

import pytest
import torch
from test_sac import BOX, SMALL, SlowSAC, build, networks, sample_of
from torch import Tensor

from robo_rl.algos.policy_anchor import AnchorCfg
from robo_rl.algos.sac import SAC
from robo_rl.data.replay import Sample
from robo_rl.policies.squashed import SquashedCfg


@pytest.fixture
def double() -> Iterator[None]:
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


class SlowMDPO(SlowSAC):
    """Tomar et al.'s loss: c log pi(a|s) + (lambda - c) log pi_k(a|s) - Q, lambda the temperature, c that and coef."""

    def __init__(self, fast: SAC) -> None:
        super().__init__(fast)
        self.updates, self.past = 0, copy.deepcopy(self.policy)

    def update(self, s: Sample, generator: torch.Generator) -> None:
        if self.updates % self.cfg.anchor.every == 0:
            self.past = copy.deepcopy(self.policy)
        super().update(s, generator)
        self.updates += 1

    def past_logp(self, obs: Tensor, action: Tensor) -> Tensor:
        """The density of an action as such, its u found by atanh."""
        mean, raw = self.past(obs).detach().chunk(2, -1)
        low, high = math.log(self.cfg.policy.min_std), math.log(self.cfg.policy.max_std)
        normal = torch.distributions.Normal(mean, (low + 0.5 * (high - low) * (1.0 + raw.tanh())).exp())
        squash = torch.distributions.transforms.TanhTransform()
        return torch.distributions.TransformedDistribution(normal, squash).log_prob(action).sum(-1)

    def policy_loss(self, s: Sample, alpha: Tensor, action: Tensor, logp: Tensor) -> Tensor:
        c = alpha + self.cfg.anchor.coef
        past = self.past_logp(s.obs["policy"], action)
        q = -super().policy_loss(s, torch.zeros(1), action, logp)
        return c * logp + (alpha - c) * past - q


def act_exactly(self: SlowSAC, obs: Tensor, noise: Tensor) -> tuple[Tensor, Tensor]:
    """`SlowSAC.act` without its way through float32."""
    mean, raw = self.policy(obs).chunk(2, -1)
    low, high = math.log(self.cfg.policy.min_std), math.log(self.cfg.policy.max_std)
    normal = torch.distributions.Normal(mean, (low + 0.5 * (high - low) * (1.0 + raw.tanh())).exp())
    u = normal.mean + normal.stddev * noise
    return u.tanh(), normal.log_prob(u).sum(-1) - torch.log(1.0 - u.tanh().square()).sum(-1)


def test_updates_equal_a_slow_reference(double, monkeypatch):
    """Seven steps with a new earlier policy at every third one."""
    monkeypatch.setattr(SlowSAC, "act", act_exactly)
    fast = build(anchor=AnchorCfg(0.8, 3))
    fast.policy.normalizer = fast.critic.normalizer = fast.anchor.past.normalizer = None
    slow = SlowMDPO(fast)
    valid = torch.arange(32) % 5 > 0
    for k in range(7):
        plain = sample_of(32, k, valid=valid, weight=valid.double())
        sample = replace(plain, reward=plain.reward.double(), discount=plain.discount.double())
        fast.update(sample, torch.Generator().manual_seed(k))
        slow.update(sample, torch.Generator().manual_seed(k))
    pairs = [*zip(fast.policy.net.trunk, slow.policy), (fast.policy.net.head.linear, slow.policy[-1])]
    for mine, theirs in pairs:
        if hasattr(mine, "weight"):
            torch.testing.assert_close(mine.weight, theirs.weight, rtol=1e-6, atol=1e-7)
    torch.testing.assert_close(fast.anchor.past.net.head.linear.weight, slow.past[-1].weight, rtol=1e-6, atol=1e-7)
    torch.testing.assert_close(fast.log_temperature, slow.log_alpha.detach())


def test_a_log_ratio_is_that_of_the_densities(double):
    algo = build()
    inputs, g = torch.randn(50, 3), torch.Generator().manual_seed(0)
    drawn = algo.policy.draw(inputs, algo.policy.noise(50, g))
    mean, log_std = torch.randn(50, 2), 0.3 * torch.randn(50, 2)
    other = torch.distributions.TransformedDistribution(
        torch.distributions.Normal(mean, log_std.exp()), torch.distributions.transforms.TanhTransform()
    )
    expected = drawn.logp - other.log_prob(drawn.action).sum(-1)
    torch.testing.assert_close(drawn.log_ratio(mean, log_std), expected, rtol=1e-6, atol=1e-6)


def test_without_weight_it_is_not_there_and_nothing_is_another_number():
    plain, off, on = build(), build(anchor=AnchorCfg(0.0, 3)), build(anchor=AnchorCfg(0.5, 3))
    assert off.anchor is None
    assert set(plain.state_dict()) == set(off.state_dict()) == set(on.state_dict()) - {"anchor"}
    seen = []
    for algo in (plain, off, on):
        g = torch.Generator().manual_seed(0)
        for k in range(4):
            _, metrics = algo.update(sample_of(16, k), g)
        seen.append((networks(algo), g.get_state(), set(metrics())))
    assert all(torch.equal(a, b) for a, b in zip(seen[0][0], seen[1][0], strict=True))
    assert torch.equal(seen[0][1], seen[2][1]), "it draws nothing of its own"
    assert seen[1][2] == seen[0][2] == seen[2][2] - {"anchor_kl"}
    assert not all(torch.equal(a, b) for a, b in zip(seen[0][0], seen[2][0], strict=True))


def kl(algo: SAC, start: SAC) -> float:
    """KL(policy || policy of the start) in closed form, mean over observations, nats."""
    inputs = torch.randn(200, 3, generator=torch.Generator().manual_seed(7))
    normal = [torch.distributions.Normal(m, s.exp()) for m, s in (a.policy.moments(inputs) for a in (algo, start))]
    return torch.distributions.kl_divergence(*normal).sum(-1).mean().item()


def test_a_heavy_anchor_holds_the_policy_and_lets_it_go_on_from_where_it_is_then():
    start, free, held, led = (build(anchor=AnchorCfg(*of)) for of in ((), (), (10.0, 10**6), (10.0, 20)))
    for algo in (free, held, led):
        for k in range(100):
            algo.update(sample_of(64, k), torch.Generator().manual_seed(k))
    assert kl(free, start) > 0.05
    assert kl(held, start) < 0.1 * kl(free, start)
    assert kl(led, start) > 2.0 * kl(held, start)
    assert held.update(sample_of(2000), torch.Generator())[1]()["anchor_kl"] == pytest.approx(kl(held, start), abs=0.03)


def test_continues_exactly_from_its_state():
    first, second = (build(anchor=AnchorCfg(0.5, 4)) for _ in range(2))
    for k in range(6):
        first.update(sample_of(16, k), torch.Generator().manual_seed(k))
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    for algo in (first, second):
        for k in range(6, 11):
            algo.update(sample_of(16, k), torch.Generator().manual_seed(k))
    assert all(torch.equal(a, b) for a, b in zip(networks(first), networks(second), strict=True))


def test_a_run_that_had_none_goes_on_from_the_policy_it_has():
    first, second = build(), build(anchor=AnchorCfg(0.5, 10**6))
    for k in range(3):
        first.update(sample_of(16, k), torch.Generator().manual_seed(k))
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    for mine, now in zip(second.anchor.past.net.parameters(), first.policy.net.parameters(), strict=True):
        assert torch.equal(mine, now)


@pytest.mark.parametrize("net", ["batch_norm", "flash"])
def test_with_batch_statistics_the_copy_of_now_differs_in_nothing(net: str):
    """Right after it was taken over the ratio is 1, whatever the running moments are."""
    policy = SquashedCfg(net=net, hidden=(8, 8), normalize=False)
    algo = replace(SMALL, policy=policy, anchor=AnchorCfg(1.0, 1)).build(BOX, torch.Generator())
    for k in range(5):
        _, metrics = algo.update(sample_of(32, k), torch.Generator().manual_seed(k))
        assert metrics()["anchor_kl"].abs() < 1e-5


@pytest.mark.parametrize(("changes", "line"), [({"coef": -0.1}, "coef=-0.1"), ({"every": 0}, "every=0")])
def test_settings_out_of_range_are_refused(changes: dict, line: str):
    with pytest.raises(ValueError, match=f"{line}: expected at least"):
        AnchorCfg(**changes)
