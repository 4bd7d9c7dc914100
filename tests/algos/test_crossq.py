"""CrossQ: updates against a slow reference, targets from the critics themselves."""

from __future__ import annotations

import copy
import functools
import math
from collections.abc import Iterator
from dataclasses import replace

import pytest
import torch
from test_sac import BOX, sample_of
from torch import Tensor, nn

from robo_rl.algos.sac import SAC, SACCfg
from robo_rl.config.compose import without_task
from robo_rl.data.replay import Sample
from robo_rl.nets.batched import BatchedLinear
from robo_rl.nets.norms import BatchRenorm
from robo_rl.nets.renormed import BatchRenormMLP


@functools.cache
def preset() -> SACCfg:
    return without_task("crossq").algo


def small(width: int = 8, warm_up: int = 3, **changes) -> SACCfg:
    cfg = preset()
    nets = {key: replace(getattr(cfg, key), hidden=(width,) * 2, warm_up=warm_up) for key in ("policy", "critic")}
    return replace(cfg, **nets, **changes)


@pytest.fixture
def double() -> Iterator[None]:
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


class SlowRenorm(nn.Module):
    """One BatchRenorm, by its definition."""

    def __init__(self, fast: BatchRenorm, e: int) -> None:
        super().__init__()
        self.weight, self.bias = nn.Parameter(fast.scale[e, 0].clone()), nn.Parameter(fast.shift[e, 0].clone())
        self.mean, self.var, self.seen, self.warm_up = torch.zeros(1), torch.ones(1), 0, fast.warm_up

    def forward(self, x: Tensor) -> Tensor:
        past = (self.var + 1e-3).sqrt()
        if not self.training:
            return (x - self.mean) / past * self.weight + self.bias
        mean, var = x.mean(0), x.var(0, correction=0)
        std, r, d = (var + 1e-3).sqrt(), 1.0, 0.0
        if self.seen >= self.warm_up:
            r, d = (std / past).clamp(1 / 3, 3).detach(), ((mean - self.mean) / past).clamp(-5, 5).detach()
        self.mean = 0.99 * self.mean + 0.01 * mean.detach()
        self.var = 0.99 * self.var + 0.01 * var.detach()
        self.seen += 1
        return ((x - mean) / std * r + d) * self.weight + self.bias


def slow_net(fast: BatchRenormMLP, e: int) -> nn.Sequential:
    def linear(layer: BatchedLinear) -> nn.Linear:
        made = nn.Linear(*layer.weight.shape[1:])
        made.weight.data, made.bias.data = layer.weight[e].T.clone(), layer.bias[e, 0].clone()
        return made

    hidden = [part for pair in zip(fast.layers, fast.norms) for part in pair]
    layers = [SlowRenorm(fast.norm_in, e)]
    for part in hidden:
        layers += [linear(part), nn.ReLU()] if isinstance(part, BatchedLinear) else [SlowRenorm(part, e)]
    return nn.Sequential(*layers, linear(fast.head))


class SlowCrossQ:
    """The equations: one forward pass of (s, a) and (s', a') for the critics and for their targets."""

    def __init__(self, fast: SAC) -> None:
        self.cfg, self.count = fast.cfg, 0
        self.policy = slow_net(fast.policy.net.net, 0)
        self.critics = [slow_net(fast.critic.nets, e) for e in range(2)]
        self.log_alpha = fast.log_temperature.clone().requires_grad_()
        groups = (self.policy.parameters(), [p for c in self.critics for p in c.parameters()], [self.log_alpha])
        self.optimizers = [torch.optim.Adam(group, lr=1e-3, betas=(0.5, 0.999)) for group in groups]

    def act(self, out: Tensor, noise: Tensor) -> tuple[Tensor, Tensor]:
        mean, raw = out.chunk(2, -1)
        low, high = math.log(self.cfg.policy.min_std), math.log(self.cfg.policy.max_std)
        normal = torch.distributions.Normal(mean, (low + 0.5 * (high - low) * (1.0 + raw.tanh())).exp())
        u = normal.mean + normal.stddev * noise
        return u.tanh(), normal.log_prob(u).sum(-1) - torch.log(1.0 - u.tanh().square()).sum(-1)

    def update(self, s: Sample, generator: torch.Generator) -> None:
        alpha, rows = self.log_alpha.exp().detach(), len(s.action)
        with torch.no_grad():
            out = self.policy.eval()(s.next_obs["policy"])
            ahead, logp = self.act(out, torch.randn(rows, 2, generator=generator))
        unit = (s.action - torch.tensor([0.0, 1.0])) / torch.tensor([1.0, 3.0])
        both = torch.cat([torch.cat([s.obs["critic"], unit], 1), torch.cat([s.next_obs["critic"], ahead], 1)])
        values = [critic.train()(both)[:, 0] for critic in self.critics]
        least = torch.min(*[value[rows:].detach() for value in values])
        y = s.reward + s.discount * (least - alpha * logp)
        self.step(1, sum((value[:rows] - y).square().mean() for value in values))
        if self.count % 3 == 0:
            out = self.policy.train()(torch.cat([s.obs["policy"], s.next_obs["policy"]]))[:rows]
            action, logp = self.act(out, torch.randn(rows, 2, generator=generator))
            x = torch.cat([s.obs["critic"], action], 1)
            self.step(0, (alpha * logp - torch.min(*[critic.eval()(x)[:, 0] for critic in self.critics])).mean())
            self.step(2, -(self.log_alpha * (logp.detach() - 2.0)).mean())
        self.count += 1

    def step(self, which: int, loss: Tensor) -> None:
        for optimizer in self.optimizers:
            optimizer.zero_grad()
        loss.backward()
        self.optimizers[which].step()


def same(fast: BatchRenormMLP, e: int, slow: nn.Sequential) -> None:
    expected = slow_net(fast, e)
    for (name, a), b in zip(expected.named_parameters(), slow.parameters(), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-6, atol=1e-6, msg=lambda text, name=name: f"{name}: {text}")
    theirs = [module for module in slow if isinstance(module, SlowRenorm)]
    for mine, other in zip((fast.norm_in, *fast.norms), theirs, strict=True):
        torch.testing.assert_close(mine.mean[e, 0], other.mean)
        torch.testing.assert_close(mine.var[e, 0], other.var)


def test_updates_equal_a_slow_reference(double):
    """Five steps of the critics and two of the policy, the critics' last two with corrected batches."""
    fast = small().build(BOX, torch.Generator().manual_seed(3))
    slow = SlowCrossQ(fast)
    for k in range(5):
        plain = sample_of(16, k)
        sample = replace(plain, reward=plain.reward.double(), discount=plain.discount.double())
        fast.update(sample, torch.Generator().manual_seed(k))
        slow.update(sample, torch.Generator().manual_seed(k))
    torch.testing.assert_close(fast.log_temperature, slow.log_alpha.detach())
    same(fast.policy.net.net, 0, slow.policy)
    for e in range(2):
        same(fast.critic.nets, e, slow.critics[e])


@pytest.mark.parametrize("net", ["mlp", "batch_norm", "batch_renorm"])
def test_without_slow_copies_all_is_as_with_copies_that_take_over_everything(net: str, monkeypatch):
    cfg = small(tau=1.0)
    cfg = replace(cfg, critic=replace(cfg.critic, net=net), precision="float32")
    alone = cfg.build(BOX, torch.Generator().manual_seed(3))
    assert alone.critics.slow is alone.critic
    assert set(alone.critics.state_dict()) == {"net", "optimizer"}
    beside = replace(cfg, tau=0.5).build(BOX, torch.Generator().manual_seed(3))
    beside.critics.cfg = cfg  # copies there are, and each step they become the critics
    for k in range(6):
        for algo in (alone, beside):
            algo.update(sample_of(16, k), torch.Generator().manual_seed(k))
    for (name, a), b in zip(alone.critic.state_dict().items(), beside.critic.state_dict().values(), strict=True):
        torch.testing.assert_close(a, b, msg=lambda text, name=name: f"{name}: {text}")
    for a, b in zip(alone.policy.parameters(), beside.policy.parameters(), strict=True):
        torch.testing.assert_close(a, b)


def test_continues_exactly_from_its_state_while_batches_begin_to_be_corrected():
    first = small().build(BOX, torch.Generator().manual_seed(3))
    second = small().build(BOX, torch.Generator().manual_seed(4))
    for k in range(2):
        first.update(sample_of(16, k), torch.Generator().manual_seed(k))
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    for algo in (first, second):
        for k in range(2, 6):
            algo.update(sample_of(16, k), torch.Generator().manual_seed(k))
    for a, b in ((first.policy, second.policy), (first.critic, second.critic)):
        for (name, x), y in zip(a.state_dict().items(), b.state_dict().values(), strict=True):
            assert torch.equal(x, y), name


def test_a_warm_up_below_0_is_refused():
    with pytest.raises(ValueError, match="warm_up=-1: expected at least 0"):
        small(warm_up=-1)
