"""SAC: a slow reference of one update, known optima, exact values of cut and of ended episodes, resume."""

from __future__ import annotations

import copy
import math
from dataclasses import replace

import pytest
import torch
from odd_rows import odd_rows
from tiny_envs import Bandit, Lqr, Payer, TinyEnv
from torch import Tensor, nn

from robo_rl.algos.adam import Adam
from robo_rl.algos.critics import OffPolicyCfg
from robo_rl.algos.sac import SAC, SACCfg
from robo_rl.config.run_cfg import EnvCfg, RunCfg
from robo_rl.data.replay import ReplayCfg, Sample
from robo_rl.env.spaces import Spaces, spaces_of
from robo_rl.errors import UserError
from robo_rl.nets.batched import BatchedLinear, BatchedMLP
from robo_rl.nets.q_critic import QCfg
from robo_rl.policies.squashed import SquashedCfg
from robo_rl.train.off_policy import OffPolicy

SMALL = SACCfg(
    policy=SquashedCfg(hidden=(32,)),
    critic=QCfg(hidden=(64, 64)),
    replay=ReplayCfg(capacity=20_000),
    updates=2,
    batch_size=128,
    start_steps=512,
    tau=0.02,
    policy_lr=3e-3,
    critic_lr=1e-2,
    temperature_lr=3e-3,
    precision="float32",
)
BOX = Spaces({"policy": 3, "critic": 4}, torch.tensor([-1.0, -2.0]), torch.tensor([1.0, 4.0]))


def trained(env: TinyEnv, cfg: OffPolicyCfg, iterations: int, seed: int = 0) -> OffPolicy:
    run = OffPolicy(RunCfg(None, cfg, "", "sac", seed=seed, env=EnvCfg(num_envs=env.num_envs)), env)
    run.start()
    for _ in range(iterations):
        assert run.collect(lambda: False)
        run.learn()
    return run


def mean_action(run: OffPolicy, *states: float) -> list[float]:
    x = torch.tensor(states).unsqueeze(1)
    return run.algo.policy(x, x.new_zeros(len(x), 0), torch.ones(len(x), dtype=torch.bool))[0].squeeze(1).tolist()


def test_bandit_reaches_the_known_optimum():
    run = trained(Bandit(64), replace(SMALL, target_entropy=-3.0), 1000)
    assert mean_action(run, 1.0)[0] == pytest.approx(1.7, abs=0.08)


@pytest.mark.parametrize("gamma", [pytest.param(0.5, marks=pytest.mark.slow), 0.95])
def test_lqr_reaches_the_gain_of_its_discount(gamma: float):
    env = Lqr(64)
    run = trained(env, replace(SMALL, gamma=gamma, target_entropy=-2.0), 1000)
    low, high = mean_action(run, -0.5, 0.5)
    best = env.optimal_gain(gamma)
    assert abs(best - env.optimal_gain(1.45 - gamma)) > 0.3  # the test tells the two discounts apart
    assert low - high == pytest.approx(best, abs=0.1)


ENDS = ({"truncate": 0.2}, 5.0), ({"terminate": 0.2}, 1.0 / (1.0 - 0.8 * 0.8))
OFTEN = [(1, *ENDS[0]), (3, *ENDS[1])]
RARELY = [pytest.param(3, *ENDS[0], marks=pytest.mark.slow), pytest.param(1, *ENDS[1], marks=pytest.mark.slow)]


@pytest.mark.parametrize(("n_step", "ends", "value"), [*OFTEN, *RARELY])
def test_critics_learn_the_exact_value_of_cut_and_of_ended_episodes(n_step: int, ends: dict, value: float):
    """1 a step at a discount of 0.8: 1 / (1 - 0.8) where episodes are only cut, less where they end."""
    replay = replace(SMALL.replay, n_step=n_step)
    cfg = replace(SMALL, replay=replay, gamma=0.8, init_temperature=1e-6, temperature_lr=1e-9, target="mean", tau=0.05)
    run = trained(Payer(64, **ends), cfg, 500)
    state = {"policy": torch.ones(1, 1)}
    learned = run.algo.critic(run.algo.critic.inputs(state), torch.zeros(1, 1))
    assert learned.mean().item() == pytest.approx(value, rel=0.03)


def sample_of(rows: int, seed: int = 0, **changes: Tensor) -> Sample:
    g = torch.Generator().manual_seed(seed)
    obs, following = (
        {"policy": torch.randn(rows, 3, generator=g), "critic": torch.randn(rows, 4, generator=g)} for _ in range(2)
    )
    action = torch.rand(rows, 2, generator=g) * torch.tensor([2.0, 6.0]) - torch.tensor([1.0, 2.0])
    index = torch.arange(rows)
    sample = Sample(
        obs,
        action,
        torch.randn(rows, generator=g),
        torch.rand(rows, generator=g),
        following,
        torch.ones(rows) > 0.0,
        torch.ones(rows),
        index,
        index,
    )
    return replace(sample, **changes)


def build(**changes) -> SAC:
    cfg = replace(SMALL, policy=SquashedCfg(hidden=(8, 8)), critic=QCfg(hidden=(8, 8)), **changes)
    return cfg.build(BOX, torch.Generator().manual_seed(3))


def separate(nets: BatchedMLP, e: int) -> nn.Sequential:
    """The e-th of a set of networks, of torch's own layers."""
    layers: list[nn.Module] = []
    for module in (*nets.trunk, nets.head):
        if isinstance(module, BatchedLinear):
            linear = nn.Linear(module.weight.shape[1], module.weight.shape[2])
            linear.weight.data, linear.bias.data = module.weight[e].T.clone(), module.bias[e, 0].clone()
            layers.append(linear)
        else:
            layers.append(nn.ReLU())
    return nn.Sequential(*layers)


class SlowSAC:
    """The equations with separate networks, torch.distributions and torch.optim, one critic after the other."""

    def __init__(self, fast: SAC) -> None:
        self.cfg = fast.cfg
        self.policy = nn.Sequential(
            *[copy.deepcopy(m) for m in fast.policy.net.trunk], copy.deepcopy(fast.policy.net.head.linear)
        )
        self.critics = [separate(fast.critic.nets, e) for e in range(2)]
        self.slow = copy.deepcopy(self.critics)
        self.log_alpha = fast.log_temperature.clone().requires_grad_()
        params = [self.policy.parameters(), (p for c in self.critics for p in c.parameters()), [self.log_alpha]]
        rates = (self.cfg.policy_lr, self.cfg.critic_lr, self.cfg.temperature_lr)
        self.optimizers = [torch.optim.Adam(p, lr=lr) for p, lr in zip(params, rates)]

    def act(self, obs: Tensor, noise: Tensor) -> tuple[Tensor, Tensor]:
        mean, raw = self.policy(obs).chunk(2, -1)
        low, high = math.log(self.cfg.policy.min_std), math.log(self.cfg.policy.max_std)
        log_std = low + 0.5 * (high - low) * (1.0 + raw.tanh())
        normal = torch.distributions.Normal(mean.double(), log_std.double().exp())
        u = mean.double() + log_std.double().exp() * noise
        logp = normal.log_prob(u).sum(-1) - torch.log(1.0 - u.tanh().square()).sum(-1)
        return u.tanh().float(), logp.float()

    def update(self, s: Sample, generator: torch.Generator) -> None:
        alpha = self.log_alpha.exp().detach()
        with torch.no_grad():
            action, logp = self.act(s.next_obs["policy"], torch.randn(len(s.action), 2, generator=generator))
            x = torch.cat([s.next_obs["critic"], action], 1)
            y = s.reward + s.discount * (torch.min(*[c(x)[:, 0] for c in self.slow]) - alpha * logp)
        unit = (s.action - torch.tensor([0.0, 1.0])) / torch.tensor([1.0, 3.0])
        x = torch.cat([s.obs["critic"], unit], 1)
        self.step(1, sum(((c(x)[:, 0] - y).square() * s.weight).mean() for c in self.critics))
        action, logp = self.act(s.obs["policy"], torch.randn(len(s.action), 2, generator=generator))
        self.step(0, self.policy_loss(s, alpha, action, logp)[s.valid].mean())
        self.step(2, -(self.log_alpha * (logp.detach() + 2.0 * self.cfg.target_entropy))[s.valid].mean())
        for slow, fast in zip(self.slow, self.critics):
            for p, q in zip(slow.parameters(), fast.parameters()):
                p.data += self.cfg.tau * (q.data - p.data)

    def policy_loss(self, s: Sample, alpha: Tensor, action: Tensor, logp: Tensor) -> Tensor:
        x = torch.cat([s.obs["critic"], action], 1)
        return alpha * logp - torch.min(*[c(x)[:, 0] for c in self.critics])

    def step(self, which: int, loss: Tensor) -> None:
        for optimizer in self.optimizers:
            optimizer.zero_grad()
        loss.backward()
        self.optimizers[which].step()


def test_updates_equal_a_slow_reference():
    fast = build(target_entropy=-0.7)
    fast.policy.normalizer = fast.critic.normalizer = fast.critics.slow.normalizer = None
    slow = SlowSAC(fast)
    valid = torch.arange(32) % 5 > 0
    weight = valid * (0.5 + 0.01 * torch.arange(32))  # as of a prioritised draw
    for k in range(5):
        sample = sample_of(32, k, valid=valid, weight=weight)
        fast.update(sample, torch.Generator().manual_seed(k))
        slow.update(sample, torch.Generator().manual_seed(k))
    torch.testing.assert_close(fast.log_temperature, slow.log_alpha.detach())
    for mine, theirs in zip(fast.policy.net.trunk, slow.policy):
        if hasattr(mine, "weight"):
            torch.testing.assert_close(mine.weight, theirs.weight, rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(fast.policy.net.head.linear.weight, slow.policy[-1].weight, rtol=1e-4, atol=1e-5)
    for nets, critics in ((fast.critic.nets, slow.critics), (fast.critics.slow.nets, slow.slow)):
        for e, critic in enumerate(critics):
            torch.testing.assert_close(nets.head.weight[e].T, critic[-1].weight, rtol=1e-4, atol=1e-5)
            torch.testing.assert_close(nets.trunk[0].weight[e].T, critic[0].weight, rtol=1e-4, atol=1e-5)


def test_rows_that_are_not_valid_change_nothing_whatever_they_hold():
    first, second = build(), build()
    valid = torch.arange(16) != 3
    sample = sample_of(16, valid=valid, weight=valid.float())
    for algo, data in ((first, sample), (second, odd_rows(sample))):
        error, _ = algo.update(data, torch.Generator().manual_seed(0))
        assert not error()[:, 3].any()
    for a, b in zip(networks(first), networks(second), strict=True):
        torch.testing.assert_close(a, b)
    torch.testing.assert_close(first.log_temperature, second.log_temperature)


def networks(algo: SAC) -> list[Tensor]:
    return [*algo.critic.parameters(), *algo.critics.slow.parameters(), *algo.policy.parameters()]


def test_the_temperature_rises_while_the_policy_is_surer_than_asked():
    for target, sign in ((-20.0, -1.0), (0.6, 1.0)):  # nats per dimension; a uniform law has log 2 = 0.69
        algo = replace(build(target_entropy=target).cfg, policy=SquashedCfg(hidden=(8,), init_std=0.2))
        algo = algo.build(BOX, torch.Generator().manual_seed(3))
        before = algo.log_temperature.clone()
        algo.update(sample_of(64), torch.Generator().manual_seed(0))
        assert torch.sign(algo.log_temperature - before).item() == sign


@pytest.mark.parametrize("delay", [1, 3])
def test_the_policy_learns_every_so_many_steps_of_the_critics(delay: int):
    algo = build(policy_delay=delay)
    changes = []
    for k in range(6):
        before = algo.policy.net.head.linear.weight.clone()
        _, metrics = algo.update(sample_of(16, k), torch.Generator().manual_seed(k))
        changes.append(not torch.equal(before, algo.policy.net.head.linear.weight))
        assert all(value.isfinite().all() for value in metrics().values())
    assert changes == [k % delay == 0 for k in range(6)]


def test_bf16_is_near_to_float32():
    exact, rough = build(precision="float32"), build(precision="bf16")
    for algo in (exact, rough):
        algo.loss = algo.update(sample_of(256), torch.Generator().manual_seed(0))[1]()["loss/critic"]
    assert exact.loss.item() != rough.loss.item()
    assert rough.loss.item() == pytest.approx(exact.loss.item(), rel=0.02)


@pytest.mark.parametrize("is_fast", [True, False])
def test_precision_follows_the_width_on_a_cpu_that_knows_bf16(is_fast: bool, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("robo_rl.algos.replay_learner.bf16_is_fast", lambda device: is_fast)
    assert build(precision="auto").critics.dtype is None
    wide = replace(SMALL, precision="auto", critic=QCfg(hidden=(256, 256)))
    assert wide.build(BOX, torch.Generator()).critics.dtype is (torch.bfloat16 if is_fast else None)
    asked = replace(wide, precision="bf16")
    assert asked.build(BOX, torch.Generator()).critics.dtype is torch.bfloat16


def test_continues_exactly_from_its_state():
    first = trained(Lqr(16), SMALL, 50)
    second = OffPolicy(first.cfg, Lqr(16, seed=5))
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    for run in (first, second):
        for _ in range(10):
            run.collect(lambda: False)
            run.learn()
    for name, value in first.algo.policy.state_dict().items():
        assert torch.equal(value, second.algo.policy.state_dict()[name]), name
    for name, value in first.algo.critics.slow.state_dict().items():
        assert torch.equal(value, second.algo.critics.slow.state_dict()[name]), name


def test_the_replay_is_large_enough_to_forget_slowly_and_starts_by_chance():
    run = trained(Lqr(8), replace(SMALL, start_steps=400), 49)
    assert run.algo.updates == 0
    actions = run.replay.action[:49].flatten()
    assert actions.min() < -2.8, "over the whole range"
    assert actions.max() > 2.8
    run.collect(lambda: False)
    run.learn()
    assert run.algo.updates == SMALL.updates


def test_prioritised_replay_learns_and_changes_its_priorities():
    sampler = replace(SMALL.replay.sampler, kind="prioritised")
    run = trained(Bandit(64), replace(SMALL, replay=replace(SMALL.replay, sampler=sampler), target_entropy=-3.0), 600)
    assert mean_action(run, 1.0)[0] == pytest.approx(1.7, abs=0.2)
    value = run.replay.priorities.value.view(-1)[: len(run.replay)]
    assert value.unique().numel() > 100


def test_actions_without_bounds_are_refused():
    spaces = Spaces({"policy": 2}, torch.tensor([-1.0, -math.inf]), torch.tensor([1.0, 1.0]))
    with pytest.raises(UserError, match=r"action 1 lies between -inf and 1\. Use algo=ppo"):
        SMALL.build(spaces, torch.Generator())


@pytest.mark.parametrize("rate", [1e-2, 3e-3])
def test_adam_equals_torchs(rate: float):
    g = torch.Generator().manual_seed(0)
    start = [torch.randn(3, 2, generator=g), torch.randn(4, generator=g)]
    ours, theirs = [p.clone() for p in start], [nn.Parameter(p.clone()) for p in start]
    mine = Adam([(ours[:1], 1e-2, 0.0), (ours[1:], rate, 0.0)])
    other = torch.optim.Adam([{"params": theirs[:1], "lr": 1e-2}, {"params": theirs[1:], "lr": rate}])
    for _ in range(6):
        gradients = [torch.randn(p.shape, generator=g) for p in start]
        mine.step(gradients)
        for p, gradient in zip(theirs, gradients):
            p.grad = gradient
        other.step()
    for a, b in zip(ours, theirs):
        torch.testing.assert_close(a, b.detach())


@pytest.mark.parametrize(
    "changes", [{"gamma": 1.2}, {"tau": 0.0}, {"updates": 0}, {"start_steps": -1}, {"batch_size": 0}]
)
def test_settings_out_of_range_are_refused(changes: dict):
    with pytest.raises(ValueError, match=f"{next(iter(changes))}="):
        SACCfg(**changes)


def test_the_spaces_are_those_of_the_environment():
    spaces = spaces_of(Lqr(4))
    assert (spaces.obs_dims, spaces.action_dim) == ({"policy": 1}, 1)
    assert spaces.action_high.tolist() == [3.0]
