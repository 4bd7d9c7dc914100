"""Streaming learners: slow references, known optima, exact values of cut and of ended episodes, hostile input."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch
from tiny_envs import Bandit, Lqr, Payer, TinyEnv
from torch import Tensor, nn

from robo_rl.algos.avg import AVG, ActionValueCfg, AVGCfg, TdScale
from robo_rl.algos.stream_ac import ObGD, StreamAC, StreamACCfg
from robo_rl.config.run_cfg import EnvCfg, RunCfg
from robo_rl.data.moments import Moments
from robo_rl.data.rollout import Transition
from robo_rl.data.stream_scale import RewardScale
from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.train.streaming import Streaming

BOX = Spaces({"policy": 3, "critic": 4}, torch.tensor([-1.0, -2.0]), torch.tensor([1.0, 4.0]))


def small(**changes: Any) -> StreamACCfg:
    cfg = StreamACCfg(**changes)
    policy, critic = (replace(part, hidden=(16,), sparsity=0.5) for part in (cfg.policy, cfg.critic))
    return replace(cfg, policy=policy, critic=critic)


def small_avg(**changes: Any) -> AVGCfg:
    cfg = AVGCfg(critic=ActionValueCfg(hidden=(16,)), **changes)
    return replace(cfg, policy=replace(cfg.policy, hidden=(16,)))


def trained(env: TinyEnv, cfg: Any, steps: int, seed: int = 0) -> Streaming:
    run = Streaming(RunCfg(None, cfg, "", "stream_ac", seed=seed, env=EnvCfg(num_envs=1)), env)
    run.start()
    for _ in range(steps // cfg.num_steps):
        assert run.collect(lambda: False)
        run.learn()
    return run


def mean_action(run: Streaming, *states: float) -> list[float]:
    x = torch.tensor(states).unsqueeze(1)
    return run.algo.policy(x, x.new_zeros(len(x), 0), torch.ones(len(x), dtype=torch.bool))[0].squeeze(1).tolist()


def transition(k: int, **changes: Tensor) -> Transition:
    """Of one env with two groups; every seventh ends its episode, every fifth is cut, every eleventh is invalid."""
    g = torch.Generator().manual_seed(k)
    obs, final = ({name: torch.randn(1, d, generator=g) for name, d in BOX.obs_dims.items()} for _ in range(2))
    flags = [torch.tensor([k % n == n - 1]) for n in (7, 5, 11)]
    step = Transition(
        obs=obs,
        action=torch.rand(1, 2, generator=g) * torch.tensor([2.0, 6.0]) - torch.tensor([1.0, 2.0]),
        aux={"noise": torch.randn(1, 2, generator=g)},
        state=torch.zeros(1, 0),
        is_first=torch.zeros(1, dtype=torch.bool),
        reward=torch.randn(1, generator=g),
        terminated=flags[0] & ~flags[2],
        truncated=(flags[1] & ~flags[0]) | flags[2],
        valid=~flags[2],
        final_obs=final,
    )
    return replace(step, **changes)


# --- stream-AC ---


class SlowStreamAC:
    """The equations with one trace a parameter, autograd.grad, and python numbers."""

    def __init__(self, fast: StreamAC) -> None:
        self.cfg, self.policy, self.critic = fast.cfg, copy.deepcopy(fast.policy), copy.deepcopy(fast.critic)
        self.traces = {net: [torch.zeros_like(p) for p in net.parameters()] for net in (self.policy, self.critic)}
        self.sums: list[float] = []
        self.sum = 0.0

    def scaled(self, reward: float, ended: bool) -> float:
        self.sum = self.cfg.gamma * self.sum + reward
        self.sums.append(self.sum)
        self.sum = 0.0 if ended else self.sum
        spread = torch.tensor(self.sums, dtype=torch.float64).std().item() if len(self.sums) > 1 else 1.0
        return reward / spread

    def update(self, step: Transition) -> None:
        cfg, valid = self.cfg, bool(step.valid)
        ended = bool(step.terminated) or bool(step.truncated)
        reward = self.scaled(step.reward.item() if valid else 0.0, ended)
        value = self.critic(step.obs)[0]
        after = 0.0 if step.terminated else self.critic(step.final_obs)[0].item()
        delta = reward + cfg.gamma * after - value.item() if valid else 0.0
        mean, log_std = self.policy.distribution(step.obs, step.state, step.is_first)
        law = torch.distributions.Normal(mean[0], log_std[0].exp())
        climbed = law.log_prob(step.action[0]).sum() + cfg.entropy_coef * (delta > 0) * law.entropy().sum()
        climbed = climbed - cfg.entropy_coef * (delta < 0) * law.entropy().sum()
        for net, loss, kappa in ((self.policy, climbed, cfg.kappa_policy), (self.critic, value, cfg.kappa_critic)):
            slopes = torch.autograd.grad(loss, list(net.parameters()))
            traces = [cfg.gamma * cfg.lam * z + slope for z, slope in zip(self.traces[net], slopes)]
            bound = kappa * cfg.learning_rate * max(abs(delta), 1.0) * sum(z.abs().sum().item() for z in traces)
            for p, z in zip(net.parameters(), traces):
                p.data += cfg.learning_rate / max(bound, 1.0) * delta * z
            self.traces[net] = [torch.zeros_like(z) for z in traces] if ended else traces


@pytest.mark.parametrize("changes", [{}, {"learning_rate": 1e-3, "lam": 1.0}, {"lam": 0.0, "entropy_coef": 0.5}])
def test_stream_ac_equals_a_slow_reference(changes: dict):
    """With traces, bound and scale of rewards; over ends, cuts and invalid rows."""
    fast = small(**changes).build(BOX, torch.Generator().manual_seed(3))
    slow = SlowStreamAC(fast)
    for k in range(39):
        fast.update(transition(k), torch.Generator())
        slow.update(transition(k))
    for mine, theirs in ((fast.policy, slow.policy), (fast.critic, slow.critic)):
        for a, b in zip(mine.parameters(), theirs.parameters(), strict=True):
            torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)
    for optimizer, net in ((fast.policy_optimizer, slow.policy), (fast.critic_optimizer, slow.critic)):
        torch.testing.assert_close(
            optimizer.trace, torch.cat([z.flatten() for z in slow.traces[net]]), rtol=1e-4, atol=1e-5
        )
        assert optimizer.trace.any(), "the last step was not the end of an episode"


@pytest.mark.parametrize("delta", [0.0, 0.3, -2.0, 1e6])
def test_a_step_never_overshoots_its_bound(delta: float):
    """kappa step max(|delta|, 1) |z|_1 is at most 1, and the step is the largest such that is not above the rate."""
    for size in (1e-6, 1.0, 1e4):
        p = nn.Parameter(torch.zeros(50))
        obgd = ObGD([p], rate=0.5, kappa=2.0)
        obgd.trace.copy_(size * torch.randn(50, generator=torch.Generator().manual_seed(1)))
        step = obgd.step([torch.zeros(50)], 1.0, torch.tensor(delta)).item()
        move = 2.0 * step * max(abs(delta), 1.0) * obgd.trace.abs().sum().item()
        assert move <= 1.0 + 1e-5
        assert step == pytest.approx(0.5) or move == pytest.approx(1.0)
        torch.testing.assert_close(p.detach(), step * delta * obgd.trace)


def test_the_trace_decays_before_a_gradient_is_added():
    obgd = ObGD([torch.zeros(2)], 1.0, 2.0)
    for _ in range(2):
        obgd.step([torch.tensor([4.0, 6.0])], 0.5, torch.tensor(0.0))
    assert obgd.trace.tolist() == [6.0, 9.0]


@pytest.mark.parametrize("ended", [False, True])
def test_reward_scale_is_the_deviation_of_the_discounted_sum(ended: bool):
    scale, sums, running = RewardScale(0.9), [], 0.0
    for k in range(20):
        reward = math.sin(k)
        got = scale.update(torch.tensor(reward), torch.tensor(ended and k % 4 == 3))
        running = 0.9 * running + reward
        sums.append(running)
        running = 0.0 if ended and k % 4 == 3 else running
    assert got.item() == pytest.approx(math.sin(19) / torch.tensor(sums, dtype=torch.float64).std().item(), rel=1e-5)


def test_moments_equal_those_of_all_that_counted():
    moments, x = Moments(), torch.randn(200, generator=torch.Generator().manual_seed(0)) + 1e4
    for k, value in enumerate(x):
        moments.update(value, torch.tensor(k % 3 > 0))
    kept = x[torch.arange(200) % 3 > 0].double()
    assert moments.mean.item() == pytest.approx(kept.mean().item())
    assert moments.var(1).item() == pytest.approx(kept.var().item())


# --- AVG ---


class SlowAVG:
    """The equations with torch.distributions, torch.optim and lists."""

    def __init__(self, fast: AVG) -> None:
        self.cfg, self.policy, self.critic = fast.cfg, copy.deepcopy(fast.policy), copy.deepcopy(fast.critic)
        rates = (self.cfg.policy_lr, self.cfg.critic_lr)
        nets = (self.policy, self.critic)
        self.optimizers = [torch.optim.Adam(n.parameters(), lr=r, betas=(0.0, 0.999)) for n, r in zip(nets, rates)]
        self.rewards: list[float] = []
        self.discounts: list[float] = []
        self.returns: list[float] = []
        self.episode: list[float] = []

    def act(self, obs: dict[str, Tensor], noise: Tensor) -> tuple[Tensor, Tensor]:
        mean, log_std = self.policy.moments(self.policy.inputs(obs))
        law = torch.distributions.Normal(mean.double(), log_std.double().exp())
        u = mean.double() + log_std.double().exp() * noise
        return u.tanh().float(), (law.log_prob(u) - torch.log(1.0 - u.tanh().square())).sum(-1).float()

    def scale(self, reward: float, terminated: bool, ended: bool) -> float:
        self.rewards.append(reward)
        self.discounts.append(0.0 if terminated else self.cfg.gamma)
        self.episode.append(reward)
        if terminated:
            self.returns.append(sum(r * self.cfg.gamma**t for t, r in enumerate(self.episode)))
        self.episode = [] if ended else self.episode
        if len(self.rewards) < 2:
            return 1.0
        var_r, var_d = (torch.tensor(x, dtype=torch.float64).var().item() for x in (self.rewards, self.discounts))
        squared = sum(g * g for g in self.returns) / max(len(self.returns), 1)
        return math.sqrt(var_r + var_d * squared)

    def update(self, step: Transition, generator: torch.Generator) -> None:
        alpha, valid = self.cfg.temperature, bool(step.valid)
        action, logp = self.act(step.obs, step.aux["noise"])
        with torch.no_grad():
            following, logp_next = self.act(step.final_obs, torch.randn(1, 2, generator=generator))
            after = (self.critic(step.final_obs, following) - alpha * logp_next).item()
        reward = step.reward.item() if valid else 0.0
        goes_on = 0.0 if step.terminated else self.cfg.gamma
        value = self.critic(step.obs, action.detach())
        delta = reward + goes_on * after - value.item()
        ended = bool(step.terminated | step.truncated)
        sigma = self.scale(reward - alpha * logp.item(), bool(step.terminated), ended)
        for optimizer in self.optimizers:
            optimizer.zero_grad()
        weight = 1.0 if valid else 0.0
        (weight * (alpha * logp - self.critic(step.obs, action)).sum()).backward()
        for p in self.critic.parameters():
            p.grad = None
        (-weight * delta / sigma * value.sum()).backward()
        for optimizer in self.optimizers:
            optimizer.step()


def test_avg_equals_a_slow_reference():
    fast = small_avg().build(BOX, torch.Generator().manual_seed(3))
    slow = SlowAVG(fast)
    for k in range(25):
        fast.update(transition(k), torch.Generator().manual_seed(k))
        slow.update(transition(k), torch.Generator().manual_seed(k))
    for mine, theirs in ((fast.policy, slow.policy), (fast.critic, slow.critic)):
        for a, b in zip(mine.parameters(), theirs.parameters(), strict=True):
            torch.testing.assert_close(a, b, rtol=1e-3, atol=1e-4)


def test_the_action_that_was_taken_is_the_one_that_is_learned_from():
    algo = small_avg().build(BOX, torch.Generator().manual_seed(3))
    obs, state = {name: torch.randn(1, d) for name, d in BOX.obs_dims.items()}, torch.zeros(1, 0)
    decision = algo.actor.act(obs, state, torch.ones(1, dtype=torch.bool), torch.Generator().manual_seed(1))
    again = algo.policy.act_with(obs, state, decision.aux["noise"])
    assert torch.equal(again.action, decision.action)


def test_td_scale_without_ends_is_that_of_the_rewards():
    scale, g = TdScale(0.99), torch.Generator().manual_seed(0)
    rewards, no = 3.0 * torch.randn(100, generator=g), torch.tensor(False)
    for reward in rewards:
        sigma = scale.update(reward, no, no)
    assert sigma.item() == pytest.approx(rewards.std().item(), rel=1e-4)


# --- both ---


@pytest.mark.parametrize(
    ("cfg", "steps", "near"),
    [
        pytest.param(small(entropy_coef=0.0), 1200, 0.15, id="stream_ac"),
        pytest.param(
            small_avg(temperature=0.02, policy_lr=2e-3, critic_lr=5e-3), 3000, 0.25, id="avg", marks=pytest.mark.slow
        ),
    ],
)
def test_bandit_reaches_the_known_optimum(cfg: Any, steps: int, near: float):
    assert mean_action(trained(Bandit(1), cfg, steps), 1.0)[0] == pytest.approx(1.7, abs=near)


@pytest.mark.slow
def test_lqr_reaches_the_gain_with_avg():
    cfg = small_avg(gamma=0.9, temperature=0.02, policy_lr=1e-3, critic_lr=1e-2)
    wide = replace(cfg, policy=replace(cfg.policy, hidden=(64,)), critic=replace(cfg.critic, hidden=(64, 64)))
    assert gain_learned(wide, 12_000) == pytest.approx(Lqr(1).optimal_gain(0.9), abs=0.2)


def gain_learned(cfg: Any, steps: int) -> float:
    """K of a = -K x: mean of the last quarter of the iterations, for it never settles."""
    run, gains = trained(Lqr(1), cfg, 3 * steps // 4), []
    for _ in range(steps // 4 // cfg.num_steps):
        run.collect(lambda: False)
        low, high = mean_action(run, -0.5, 0.5)
        gains.append(low - high)
    return sum(gains) / len(gains)


@pytest.mark.parametrize(("ends", "value"), [({"truncate": 0.2}, 5.0), ({"terminate": 0.2}, 1.0 / (1.0 - 0.8 * 0.8))])
@pytest.mark.parametrize("lam", [0.8, pytest.param(0.0, marks=pytest.mark.slow)])
def test_the_value_of_cut_and_of_ended_episodes_is_exact(ends: dict, value: float, lam: float):
    """1 a step at a discount of 0.8: 1 / (1 - 0.8) where episodes are only cut, less where they end.

    With steps so small that the bound, which weighs large errors less, does not bind.
    """
    run = trained(Payer(1, **ends), small(gamma=0.8, lam=lam, scale_reward=False, learning_rate=5e-3), 600)
    values = []
    for _ in range(8):
        run.collect(lambda: False)
        values.append(run.algo.critic({"policy": torch.ones(1, 1)}).item())
    assert sum(values) / len(values) == pytest.approx(value, rel=0.12)


@pytest.mark.slow
def test_avg_knows_cut_from_ended():
    values = []
    for ends in ({"truncate": 0.2}, {"terminate": 0.2}):
        cfg = small_avg(gamma=0.8, temperature=0.0, critic_lr=3e-3)
        run = trained(Payer(1, **ends), cfg, 4000)
        values.append(run.algo.critic({"policy": torch.ones(1, 1)}, torch.zeros(1, 1)).item())
    assert values == [pytest.approx(5.0, rel=0.2), pytest.approx(1.0 / (1.0 - 0.8 * 0.8), rel=0.3)]


def hostile(k: int) -> Transition:
    """Huge, alternating and tiny numbers; what is not valid is not a number."""
    g = torch.Generator().manual_seed(k)
    size = 10.0 ** float(torch.randint(-8, 9, (), generator=g))
    step = transition(k)
    obs = {name: size * value for name, value in step.obs.items()}
    far = step.action if k % 3 else 1e3 * step.action
    return replace(step, obs=obs, action=far, reward=torch.where(step.valid, size * step.reward, math.nan))


def attacked(algo: StreamAC | AVG, steps: int) -> None:
    stored = [hostile(k) for k in range(min(steps, 5000))]
    g = torch.Generator().manual_seed(0)
    for k in range(steps):
        step = stored[k % len(stored)]
        algo.update(step, g)
        algo.observe(step.obs, step.valid)
        if k % 100 == 0:
            for name, value in (*algo.policy.state_dict().items(), *algo.critic.state_dict().items()):
                assert value.isfinite().all(), (k, name)
    for k in range(50):
        obs = hostile(k).obs
        if isinstance(algo, StreamAC):
            _, log_std = algo.policy.distribution(obs, torch.zeros(1, 0), torch.zeros(1, dtype=torch.bool))
        else:
            _, log_std = algo.policy.moments(algo.policy.inputs(obs))
        std = log_std.exp()
        cfg = algo.cfg.policy
        assert ((std >= 0.99 * cfg.min_std) & (std <= 1.01 * cfg.max_std)).all()


@pytest.mark.parametrize("build", [small, small_avg])
@pytest.mark.parametrize("steps", [300, pytest.param(1_000_000, marks=pytest.mark.slow)])
def test_hostile_steps_leave_all_finite(build: Callable[[], Any], steps: int):
    attacked(build().build(BOX, torch.Generator().manual_seed(0)), steps)


@pytest.mark.parametrize("build", [small, small_avg])
def test_a_step_that_is_not_valid_changes_no_weight(build: Callable[[], Any]):
    algo = build().build(BOX, torch.Generator().manual_seed(0))
    algo.update(transition(0), torch.Generator())
    before = copy.deepcopy([*algo.policy.parameters(), *algo.critic.parameters()])
    nothing = torch.tensor([False])
    step = transition(1, valid=nothing, terminated=nothing, truncated=~nothing, reward=torch.tensor([math.nan]))
    algo.update(step, torch.Generator())
    for a, b in zip(before, (*algo.policy.parameters(), *algo.critic.parameters()), strict=True):
        assert torch.equal(a, b)


def test_more_than_one_env_and_memory_are_refused_in_one_line():
    for cfg in (StreamACCfg(), AVGCfg()):
        with pytest.raises(UserError, match=r"one env at a time.*env\.num_envs is 2\. Use env\.num_envs=1, or"):
            Streaming(RunCfg(None, cfg, "", "stream_ac"), Lqr(2))
    memory = replace(StreamACCfg(), policy=replace(StreamACCfg().policy, gru=4))
    with pytest.raises(UserError, match="no recurrent policy"):
        memory.build(BOX, torch.Generator())


@pytest.mark.parametrize(
    ("make", "changes"),
    [
        (StreamACCfg, {"lam": 1.5}),
        (StreamACCfg, {"kappa_critic": 0.0}),
        (AVGCfg, {"gamma": -0.1}),
        (AVGCfg, {"policy_lr": 0.0}),
    ],
)
def test_settings_of_streaming_out_of_range_are_refused(make: Any, changes: dict):
    with pytest.raises(ValueError, match=f"{next(iter(changes))}="):
        make(**changes)


def test_the_features_of_avg_have_length_one():
    """A head of ones and zeros reads the feature; all features are 1 long, whatever was seen."""
    algo = AVGCfg().build(BOX, torch.Generator().manual_seed(1))
    net = algo.critic.net
    features = []
    with torch.no_grad():
        for k in range(256):
            net.head.linear.weight.zero_()[0, k] = 1.0
            features.append(net.forward(torch.full((2, 6), 3.0) * torch.tensor([[1.0], [5.0]])).squeeze(1))
    torch.testing.assert_close(torch.stack(features).norm(dim=0), torch.ones(2))
