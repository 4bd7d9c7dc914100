"""FlashSAC: the sizes of its networks, bound weights, updates against a slow reference out of torch's own layers."""

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
from torch.nn import functional as F

from robo_rl.algos.sac import SAC, SACCfg
from robo_rl.config.compose import without_task
from robo_rl.data.replay import Sample
from robo_rl.env.spaces import Spaces
from robo_rl.nets.batched import BatchedLinear
from robo_rl.nets.norms import BatchNorm
from robo_rl.nets.residual import FlashBlock, FlashNet


@functools.cache
def preset() -> SACCfg:
    return without_task("flash_sac").algo


def small(**changes) -> SAC:
    cfg = preset()
    cfg = replace(cfg, policy=replace(cfg.policy, hidden=(8, 8)), critic=replace(cfg.critic, hidden=(8, 8)), **changes)
    return cfg.build(BOX, torch.Generator().manual_seed(3))


@pytest.fixture
def double() -> Iterator[None]:
    """In float32 a gradient of nearly nothing has either sign, and Adam makes a whole step of it."""
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


def test_sizes_are_those_of_the_paper():
    """Two blocks of four times the width inside; about 2.5 M parameters in all."""
    bound = torch.ones(6)
    algo = preset().build(Spaces({"policy": 17}, -bound, bound), torch.Generator())

    def expected(inputs: int, width: int, outputs: int) -> int:
        block = 2 * width * 4 * width + 2 * 4 * width + 2 * width  # two layers, scale and shift of two BatchNorms
        return 2 * inputs + inputs * width + 2 * block + width + (width + 1) * outputs

    assert sum(p.numel() for p in algo.policy.parameters()) == expected(17, 128, 12)
    assert sum(p.numel() for p in algo.critic.parameters()) == 2 * expected(23, 256, 101)
    assert expected(17, 128, 12) + 2 * expected(23, 256, 101) == pytest.approx(2.5e6, rel=0.05)
    assert algo.critic.nets.blocks[1].up.weight.shape == (2, 256, 1024)


def test_the_entropy_asked_for_is_that_of_a_std_of_015():
    assert preset().entropy() == pytest.approx(-0.478, abs=5e-4)
    draws = 0.15 * torch.randn(100_000, generator=torch.Generator().manual_seed(0))
    assert -torch.distributions.Normal(0.0, 0.15).log_prob(draws).mean().item() == pytest.approx(-0.478, abs=0.01)


def bound_to(net: FlashNet) -> list[Tensor]:
    """Lengths over what they are bound to."""
    lengths = []
    for module in net.modules():
        if isinstance(module, BatchedLinear):
            lengths.append(module.weight.norm(dim=1).flatten())
        elif isinstance(module, BatchNorm):
            whole = module.scale.square() + module.shift.square()
            lengths.append(whole.sum(-1).sqrt() / math.sqrt(whole.shape[-1]))
    return [*lengths, net.norm_out.scale.norm(dim=-1).flatten() / math.sqrt(net.norm_out.scale.shape[-1])]


@pytest.mark.parametrize("bound", [True, False])
def test_weights_are_bound_at_the_start_and_after_each_step_where_they_should_be(bound: bool):
    cfg = preset()
    algo = small() if bound else None
    if algo is None:
        nets = {name: replace(getattr(cfg, name), hidden=(8, 8), bound=False) for name in ("policy", "critic")}
        algo = replace(cfg, policy_lr=0.01, critic_lr=0.01, **nets).build(BOX, torch.Generator().manual_seed(3))
    for k in range(3):
        for net in (algo.critic.nets, algo.policy.net.net):
            off = max((x - 1.0).abs().max().item() for x in bound_to(net))
            assert off < 1e-4 if bound else off > 1e-3
        algo.update(sample_of(32, k), torch.Generator().manual_seed(k))


class SlowNet(nn.Module):
    """One of the networks out of torch's own layers."""

    def __init__(self, fast: FlashNet, e: int) -> None:
        super().__init__()
        self.norm_in, self.embed = self.norm(fast.norm_in, e), self.linear(fast.embed, e)
        self.blocks = nn.ModuleList(self.block(part, e) for part in fast.blocks)
        self.norm_out = nn.RMSNorm(fast.norm_out.scale.shape[-1], eps=1e-6)
        self.norm_out.weight.data = fast.norm_out.scale[e, 0].detach().clone()
        self.head = self.linear(fast.head, e)

    def block(self, part: FlashBlock, e: int) -> nn.ModuleList:
        layers = self.linear(part.up, e), self.norm(part.norm_up, e), self.linear(part.down, e)
        return nn.ModuleList([*layers, self.norm(part.norm_down, e)])

    def linear(self, layer: BatchedLinear, e: int) -> nn.Linear:
        made = nn.Linear(*layer.weight.shape[1:], bias=layer.bias is not None)
        made.weight.data = layer.weight[e].T.detach().clone()
        if layer.bias is not None:
            made.bias.data = layer.bias[e, 0].detach().clone()
        return made

    def norm(self, layer: BatchNorm, e: int) -> nn.BatchNorm1d:
        made = nn.BatchNorm1d(layer.scale.shape[-1], eps=1e-5, momentum=0.01)
        made.weight.data, made.bias.data = layer.scale[e].detach().clone(), layer.shift[e].detach().clone()
        return made

    def forward(self, x: Tensor) -> Tensor:
        x = self.embed(self.norm_in(x))
        for up, norm_up, down, norm_down in self.blocks:
            x = x + F.relu(norm_down(down(F.relu(norm_up(up(x))))))
        return self.head(self.norm_out(x))

    @torch.no_grad()
    def project(self) -> None:
        for module in self.modules():
            if isinstance(module, nn.Linear):
                module.weight /= module.weight.norm(dim=1, keepdim=True)
            elif isinstance(module, nn.BatchNorm1d):
                length = (module.weight.square() + module.bias.square()).sum().sqrt() / math.sqrt(len(module.weight))
                module.weight /= length
                module.bias /= length
            elif isinstance(module, nn.RMSNorm):
                module.weight /= module.weight.norm() / math.sqrt(len(module.weight))


class SlowFlashSAC:
    """The equations, one network and one row after the other."""

    def __init__(self, fast: SAC) -> None:
        self.cfg, self.count = fast.cfg, 0
        self.policy = SlowNet(fast.policy.net.net, 0)
        self.critics = [SlowNet(fast.critic.nets, e) for e in range(2)]
        self.slow = copy.deepcopy(self.critics)
        self.log_alpha = fast.log_temperature.clone().requires_grad_()
        self.bins = torch.linspace(-5.0, 5.0, 101)
        groups = (self.policy.parameters(), [p for c in self.critics for p in c.parameters()], [self.log_alpha])
        self.optimizers = [torch.optim.Adam(group, lr=3e-4) for group in groups]

    def act(self, out: Tensor, noise: Tensor) -> tuple[Tensor, Tensor]:
        mean, raw = out.chunk(2, -1)
        low, high = math.log(self.cfg.policy.min_std), math.log(self.cfg.policy.max_std)
        normal = torch.distributions.Normal(mean, (low + 0.5 * (high - low) * (1.0 + raw.tanh())).exp())
        u = normal.mean + normal.stddev * noise
        return u.tanh(), normal.log_prob(u).sum(-1) - torch.log(1.0 - u.tanh().square()).sum(-1)

    def projected(self, probability: Tensor, reward: float, discount: float) -> Tensor:
        out = torch.zeros(101)
        for p, z in zip(probability.tolist(), self.bins.tolist()):
            b = (min(max(reward + discount * z, -5.0), 5.0) + 5.0) / 0.1
            lower = min(math.floor(b), 100)
            out[lower] += p * (1.0 - (b - lower))
            out[min(lower + 1, 100)] += p * (b - lower)
        return out

    def targets(self, s: Sample, x: Tensor, soft: Tensor) -> Tensor:
        laws = [critic.train()(x)[len(soft) :].softmax(-1) for critic in self.slow]
        rows = []
        for row in range(len(soft)):
            least = min((law[row] for law in laws), key=lambda p: (p @ self.bins).item())
            rows.append(self.projected(least, soft[row].item(), s.discount[row].item()))
        return torch.stack(rows)

    def update(self, s: Sample, generator: torch.Generator, share: float) -> None:
        alpha = self.log_alpha.exp().detach()
        unit = (s.action - torch.tensor([0.0, 1.0])) / torch.tensor([1.0, 3.0])
        with torch.no_grad():
            out = self.policy.eval()(s.next_obs["policy"])
            action, logp = self.act(out, torch.randn(len(unit), 2, generator=generator))
            pairs = (s.obs["critic"], unit), (s.next_obs["critic"], action)
            x = torch.cat([torch.cat(pair, 1) for pair in pairs])
            target = self.targets(s, x, s.reward - s.discount * alpha * logp)
        logits = [critic.train()(x)[: len(unit)] for critic in self.critics]
        losses = [(F.cross_entropy(q, target, reduction="none") * s.weight).mean() for q in logits]
        self.step(1, sum(losses), share)
        for critic in self.critics:
            critic.project()
        if self.count % 2 == 0:
            out = self.policy.train()(torch.cat([s.obs["policy"], s.next_obs["policy"]]))[: len(unit)]
            action, logp = self.act(out, torch.randn(len(unit), 2, generator=generator))
            x = torch.cat([s.obs["critic"], action], 1)
            values = [critic.eval()(x).softmax(-1) @ self.bins for critic in self.critics]
            self.step(0, (alpha * logp - torch.min(*values)).mean(), share)
            self.step(2, -(self.log_alpha * (logp.detach() + 2.0 * self.cfg.entropy())).mean(), share)
            self.policy.project()
        self.count += 1
        for slow, fast in zip(self.slow, self.critics):
            for p, q in zip(slow.parameters(), fast.parameters()):
                p.data += self.cfg.tau * (q.data - p.data)

    def step(self, which: int, loss: Tensor, share: float) -> None:
        for optimizer in self.optimizers:
            optimizer.zero_grad()
        loss.backward()
        for group in self.optimizers[which].param_groups:
            group["lr"] = 3e-4 * share
        self.optimizers[which].step()


def same(net: FlashNet, e: int, slow: SlowNet) -> None:
    expected = SlowNet(net, e)
    for (name, a), b in zip(expected.named_parameters(), slow.parameters(), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-5, atol=1e-5, msg=lambda text, name=name: f"{name}: {text}")
    blocks = [(net.norm_in, slow.norm_in), *((b.norm_up, s[1]) for b, s in zip(net.blocks, slow.blocks))]
    for mine, theirs in blocks:
        torch.testing.assert_close(mine.mean[e], theirs.running_mean, rtol=1e-5, atol=1e-5)
        torch.testing.assert_close(mine.var[e], theirs.running_var, rtol=1e-5, atol=1e-5)


def test_updates_equal_a_slow_reference(double):
    fast = small()
    slow = SlowFlashSAC(fast)
    for k, progress in enumerate((0.0, 0.5, 1.0)):
        plain = sample_of(16, k, weight=0.5 + 0.05 * torch.arange(16.0))
        sample = replace(plain, reward=plain.reward.double(), discount=plain.discount.double())
        fast.update(sample, torch.Generator().manual_seed(k), progress)
        slow.update(sample, torch.Generator().manual_seed(k), 0.5 + 0.25 * (1.0 + math.cos(math.pi * progress)))
    torch.testing.assert_close(fast.log_temperature, slow.log_alpha.detach(), rtol=1e-5, atol=1e-5)
    same(fast.policy.net.net, 0, slow.policy)
    for e in range(2):
        same(fast.critic.nets, e, slow.critics[e])
        same(fast.critics.slow.nets, e, slow.slow[e])


def test_rows_that_are_not_valid_change_nothing_whatever_they_hold():
    first, second = small(), small()
    valid = torch.arange(16) % 4 == 0
    sample = sample_of(16, valid=valid, weight=valid.float())

    def spoilt(x: Tensor) -> Tensor:
        return torch.where(valid.view(-1, *[1] * (x.dim() - 1)), x, math.nan)

    odd = replace(
        sample,
        reward=spoilt(sample.reward),
        discount=spoilt(sample.discount),
        action=spoilt(sample.action),
        obs={name: spoilt(x) for name, x in sample.obs.items()},
        next_obs={name: spoilt(x) for name, x in sample.next_obs.items()},
    )
    for algo, data in ((first, sample), (second, odd)):
        error, metrics = algo.update(data, torch.Generator().manual_seed(0))
        assert not error()[:, 3].any()
        assert all(value.isfinite() for value in metrics().values())
    for a, b in zip(first.critic.state_dict().values(), second.critic.state_dict().values(), strict=True):
        torch.testing.assert_close(a, b)
    for a, b in zip(first.policy.state_dict().values(), second.policy.state_dict().values(), strict=True):
        torch.testing.assert_close(a, b)


def test_a_batch_without_a_valid_row_leaves_everything_finite():
    algo, none = small(), torch.zeros(16) > 0.0
    sample = sample_of(16, valid=none, weight=none.float())
    nothing = {name: torch.full_like(x, math.nan) for name, x in sample.obs.items()}
    algo.update(replace(sample, obs=nothing, next_obs=nothing), torch.Generator().manual_seed(0))
    for value in (*algo.critic.state_dict().values(), *algo.policy.state_dict().values()):
        assert value.isfinite().all()


def test_bf16_is_near_to_float32():
    losses = []
    for precision in ("float32", "bf16"):
        algo = small(precision=precision)
        losses.append(algo.update(sample_of(256), torch.Generator().manual_seed(0))[1]()["loss/critic"].item())
    assert losses[0] != losses[1]
    assert losses[1] == pytest.approx(losses[0], rel=0.02)
