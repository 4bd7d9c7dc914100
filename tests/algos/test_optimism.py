"""Optimistic exploration: one step against a slow reference, where it goes, how near it stays, off is not there."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace

import pytest
import torch
from test_sac import BOX, SMALL, networks, sample_of
from torch import Tensor, nn

from robo_rl.algos.optimism import OptimismCfg
from robo_rl.algos.sac import SAC
from robo_rl.config.compose import without_task
from robo_rl.nets.q_critic import QCfg
from robo_rl.nets.value_heads import ValueCfg, value_head
from robo_rl.policies.squashed import SquashedCfg


@pytest.fixture
def double() -> Iterator[None]:
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


def build(optimism: OptimismCfg, kind: str = "quantile", **changes) -> SAC:
    policy = SquashedCfg(hidden=(8,), normalize=False, init_std=0.4)
    critic = QCfg(hidden=(8,), value=ValueCfg(kind, 9), normalize=False)
    cfg = replace(SMALL, policy=policy, critic=critic, optimism=optimism, **changes)
    return cfg.build(BOX, torch.Generator().manual_seed(3))


class SlowOptimist:
    """The equations of the paper by torch.distributions and torch.optim, for two critics of quantiles."""

    def __init__(self, fast: SAC) -> None:
        self.algo, self.cfg = fast, fast.cfg.optimism
        net = fast.optimist.policy.net
        layers = [copy.deepcopy(layer) for layer in net.trunk]
        self.net = nn.Sequential(*layers, copy.deepcopy(net.head.linear))
        self.log_weight, self.log_penalty = (torch.tensor(x).log().requires_grad_() for x in (1.0, 0.25))
        self.of_net = torch.optim.Adam(self.net.parameters(), lr=fast.cfg.policy_lr)
        self.of_logs = torch.optim.Adam([self.log_weight, self.log_penalty], lr=self.cfg.lr)

    def learn(self, sample, generator: torch.Generator) -> None:
        obs = sample.obs["policy"]
        mean, log_std = (x.detach() for x in self.algo.policy.moments(obs))
        first = torch.distributions.Normal(mean, log_std.exp())
        moved = mean + self.net(torch.cat([obs, mean], 1))
        second = torch.distributions.Normal(moved, first.stddev * self.cfg.std_scale)
        action = (second.mean + second.stddev * torch.randn(mean.shape, generator=generator)).tanh()
        q1, q2 = self.algo.critic.outputs(sample.obs["critic"], action)
        upper = ((q1 + q2) / 2 + self.log_weight.exp().detach() * (q1 - q2).abs() / 2).mean(-1)
        unscaled = torch.distributions.Normal(moved, second.stddev / self.cfg.std_scale)
        kl = torch.distributions.kl_divergence(unscaled, first).sum(-1)
        loss = (self.log_penalty.exp().detach() * kl - upper)[sample.valid].mean()
        off = kl[sample.valid].mean().detach() / 2 - self.cfg.kl_target
        for optimizer, what in ((self.of_net, loss), (self.of_logs, (self.log_weight - self.log_penalty) * off)):
            optimizer.zero_grad()
            what.backward()
            optimizer.step()


def test_steps_equal_a_slow_reference(double):
    fast = build(OptimismCfg(1.0, lr=0.01))
    slow = SlowOptimist(fast)
    valid = torch.arange(32) % 5 > 0
    for k in range(4):
        sample = sample_of(32, k, valid=valid)
        seen = fast.critic.inputs(sample.obs)
        fast.optimist.learn(fast.critics, sample, seen, fast.policy.noise(32, torch.Generator().manual_seed(k)))
        slow.learn(sample, torch.Generator().manual_seed(k))
    for mine, theirs in zip(fast.optimist.policy.net.parameters(), slow.net.parameters(), strict=True):
        torch.testing.assert_close(mine, theirs, rtol=1e-7, atol=1e-7)
    for mine, theirs in zip(fast.optimist.logs, (slow.log_weight, slow.log_penalty), strict=True):
        torch.testing.assert_close(mine[0], theirs.detach())


@pytest.mark.parametrize("kind", ["scalar", "c51", "hl_gauss", "quantile"])
def test_critics_that_are_one_do_not_disagree_and_two_do_by_half_their_difference(kind: str):
    head = value_head(ValueCfg(kind, 9))
    g = torch.Generator().manual_seed(0)
    out = torch.randn(2, 5, head.width, generator=g).requires_grad_()
    twice = out[:1].expand(2, -1, -1)
    torch.testing.assert_close(head.spread(twice), torch.zeros(5), atol=1e-6, rtol=0.0)
    assert torch.autograd.grad(head.spread(twice).sum(), out)[0].isfinite().all()
    outputs = out if kind == "quantile" else head.value(out).unsqueeze(-1)
    torch.testing.assert_close(head.spread(out), (outputs[0] - outputs[1]).abs().mean(-1) / 2)


@torch.no_grad()
def disagree(algo: SAC, direction: float) -> None:
    """Critics of one linear layer: +-(a_0 direction + 2) in mean 0, so they disagree more to one side."""
    weight, bias = algo.critic.nets.head.weight, algo.critic.nets.head.bias
    weight.zero_()
    weight[:, 4] = direction * torch.tensor([[1.0], [-1.0]])
    bias[:] = 2.0 * torch.tensor([1.0, -1.0]).view(2, 1, 1)


@pytest.mark.parametrize("direction", [1.0, -1.0])
def test_it_moves_to_where_critics_disagree_and_its_kl_to_what_is_asked(direction: float):
    algo = build(OptimismCfg(1.0, lr=0.02), "scalar")
    algo = replace(algo.cfg, critic=replace(algo.cfg.critic, hidden=())).build(BOX, torch.Generator().manual_seed(3))
    disagree(algo, direction)
    g = torch.Generator().manual_seed(0)
    for k in range(400):
        sample = sample_of(32, k)
        seen = algo.critic.inputs(sample.obs)
        algo.optimist.kl = algo.optimist.learn(algo.critics, sample, seen, algo.policy.noise(32, g))
    _, log_std, moved = algo.optimist.policy.shifted(sample.obs["policy"])
    assert algo.optimist.metrics()["optimism/kl"].item() == pytest.approx(0.05, rel=0.2)
    # 0.05 nats a dimension, all of them in the first: a shift of sqrt(2 * 2 * 0.05) std
    assert moved[:, 0].mean().item() == pytest.approx(direction * 0.2**0.5, rel=0.15)
    assert moved[:, 1].abs().mean() < 0.1
    first = algo.policy.moments(sample.obs["policy"])[1]
    torch.testing.assert_close(log_std.exp(), 0.75 * first.exp())


def test_it_collects_and_the_policy_that_is_exported_stays_the_other():
    algo = build(OptimismCfg(1.0))
    net = algo.optimist.policy.net.head.linear
    net.bias.data += 0.5
    obs, n = {"policy": torch.ones(20_000, 3)}, 20_000
    args = obs, torch.zeros(n, 0), torch.zeros(n) > 0, torch.Generator().manual_seed(0)
    acted = [actor.act(*args).action for actor in (algo.explorer(n), algo.policy)]
    u = [algo.policy.unit(action).clamp(-1 + 1e-6, 1 - 1e-6).atanh() for action in acted]
    torch.testing.assert_close(u[0].mean(0) - u[1].mean(0), torch.full((2,), 0.5), atol=0.03, rtol=0.0)
    torch.testing.assert_close(u[0].std(0) / u[1].std(0), torch.full((2,), 0.75), atol=0.02, rtol=0.0)
    held = replace(algo.cfg, hold=16).build(BOX, torch.Generator().manual_seed(3)).explorer(3)
    assert (
        held.act({"policy": torch.ones(3, 3)}, torch.zeros(3, 0), torch.zeros(3) > 0, args[3]).action.isfinite().all()
    )


def test_a_copy_that_takes_over_all_parameters_and_buffers_acts_as_it_does():
    """So acting goes on while the networks learn."""
    algo = build(OptimismCfg(1.0))
    explorer = algo.explorer(5)
    beside = copy.deepcopy(explorer)
    args = {"policy": torch.ones(5, 3)}, torch.zeros(5, 0), torch.zeros(5) > 0
    acted = beside.act(*args, torch.Generator().manual_seed(0)).action
    for k in range(3):
        algo.update(sample_of(16, k), torch.Generator().manual_seed(k))
    assert torch.equal(acted, beside.act(*args, torch.Generator().manual_seed(0)).action)
    with torch.no_grad():
        for own, new in zip(beside.policy.parameters(), explorer.policy.parameters(), strict=True):
            own.copy_(new)
    now = [actor.act(*args, torch.Generator().manual_seed(0)).action for actor in (beside, explorer)]
    assert torch.equal(*now)
    assert not torch.equal(now[0], acted)


def test_without_weight_it_is_not_there_and_nothing_is_another_number():
    off, on = build(OptimismCfg(0.0, kl_target=9.0)), build(OptimismCfg(1.0))
    plain = build(OptimismCfg())
    assert off.optimist is None
    assert set(plain.state_dict()) == set(off.state_dict()) == set(on.state_dict()) - {"optimist"}
    before = [p.clone() for p in networks(plain)]
    assert all(torch.equal(a, b) for a, b in zip(before, networks(on), strict=True)), "drawn after the others"
    metrics = {}
    for name, algo in (("plain", plain), ("off", off), ("on", on)):
        g = torch.Generator().manual_seed(0)
        for k in range(3):
            metrics[name] = algo.update(sample_of(16, k), g)[1]()
    assert all(torch.equal(a, b) for a, b in zip(networks(plain), networks(off), strict=True))
    assert set(metrics["on"]) - set(metrics["plain"]) == {f"optimism/{x}" for x in ("kl", "weight", "penalty")}


def test_continues_exactly_from_its_state_also_into_a_run_that_had_none():
    first, second = (build(OptimismCfg(1.0, lr=0.01)) for _ in range(2))
    for k in range(4):
        first.update(sample_of(16, k), torch.Generator().manual_seed(k))
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    for algo in (first, second):
        for k in range(4, 8):
            algo.update(sample_of(16, k), torch.Generator().manual_seed(k))
    pairs = zip(flat(first.optimist.state_dict()), flat(second.optimist.state_dict()), strict=True)
    assert all(torch.equal(a, b) for a, b in pairs)
    second.load_state_dict(copy.deepcopy(build(OptimismCfg()).state_dict()))
    second.update(sample_of(16), torch.Generator())


def flat(tree: object) -> list[Tensor]:
    if isinstance(tree, Tensor):
        return [tree.detach()]
    parts = tree.values() if isinstance(tree, dict) else tree
    return [x for part in parts for x in flat(part)]


def test_only_bro_has_it_and_one_critic_is_refused():
    assert without_task("bro").algo.optimism == OptimismCfg(1.0)
    assert all(without_task(name).algo.optimism.weight == 0.0 for name in ("sac", "flash_sac", "xqc"))
    with pytest.raises(ValueError, match=r"one critic does not disagree\. Use critic\.count=2"):
        replace(SMALL, optimism=OptimismCfg(1.0), critic=QCfg(count=1))


@pytest.mark.parametrize("name", ["penalty", "kl_target", "std_scale", "lr"])
def test_settings_out_of_range_are_refused(name: str):
    with pytest.raises(ValueError, match=rf"{name}=0\.0: expected more than 0"):
        OptimismCfg(**{name: 0.0})
    with pytest.raises(ValueError, match=r"weight=-1\.0: expected at least 0"):
        OptimismCfg(-1.0)
