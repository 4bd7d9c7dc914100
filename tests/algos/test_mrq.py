"""MR.Q: slow references of both kinds of gradient steps, what they leave alone, copies, scales, known optima."""

from __future__ import annotations

import copy
import itertools
import math
from dataclasses import replace

import pytest
import torch
from odd_rows import odd_rows
from test_sac import BOX, mean_action, sample_of, trained
from tiny_envs import Bandit, Lqr, Payer
from torch import Tensor, nn

from robo_rl.algos.mrq import MRQ, LatentCriticCfg, MRQCfg
from robo_rl.config.compose import without_task
from robo_rl.data.replay import Sample
from robo_rl.data.sequences import Sequences
from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.nets.latent import LatentCfg
from robo_rl.policies.latent import LatentPolicyCfg
from robo_rl.train.off_policy import OffPolicy

TINY = MRQCfg(
    encoder=LatentCfg(state=6, action=4, both=5, hidden=(8,), bins=9, reach=3.0),
    policy=LatentPolicyCfg(hidden=(8,)),
    critic=LatentCriticCfg(hidden=(8, 8)),
    precision="float32",
)
LEARNING = replace(
    TINY,
    encoder=LatentCfg(state=16, action=8, both=16, hidden=(32,)),
    policy=LatentPolicyCfg(hidden=(32,)),
    critic=LatentCriticCfg(hidden=(32, 32)),
    replay=replace(MRQCfg().replay, capacity=20_000),
    updates=4,
    batch_size=64,
    start_steps=512,
    period=20,
    horizon=2,
    policy_lr=1e-3,
    critic_lr=3e-3,
    encoder_lr=1e-3,
)
L, B = 5, 12


def build(**changes) -> MRQ:
    algo = replace(TINY, **changes).build(BOX, torch.Generator().manual_seed(3))
    algo.scale, algo.slow_scale, algo.updates = torch.tensor(0.5), torch.tensor(0.3), 1
    with torch.no_grad():  # copies that differ
        for net in (algo.slow_policy, algo.slow_model, algo.slow_critic):
            for p in net.parameters():
                p.add_(0.1 * torch.randn(p.shape, generator=torch.Generator().manual_seed(p.numel())))
    return algo


def noise_of(sample: Sample, seed: int = 0) -> Tensor:
    """What `update` draws with a generator of this seed."""
    return torch.randn(sample.action.shape, generator=torch.Generator().manual_seed(seed))


def rows_of(seed: int = 0, lengths: Tensor | None = None, terminates: bool = True) -> Sequences:
    """Stretches, the b-th of which ends after lengths[b] steps."""
    g = torch.Generator().manual_seed(seed)
    lengths = 1 + torch.arange(B) % L if lengths is None else lengths
    t = torch.arange(L).unsqueeze(1)
    valid = t < lengths
    return Sequences(
        obs={"policy": torch.randn(B, 3, generator=g)},
        action=torch.rand(L, B, 2, generator=g) * torch.tensor([2.0, 6.0]) - torch.tensor([1.0, 2.0]),
        reward=torch.where(valid, 4.0 * torch.randn(L, B, generator=g), 0.0),
        terminated=valid & (t == lengths - 1) & terminates,
        next_obs={"policy": torch.randn(L, B, 3, generator=g)},
        valid=valid,
    )


class SlowMRQ:
    """The equations with torch's losses, its AdamW and its clipping, row by row and critic by critic."""

    def __init__(self, fast: MRQ) -> None:
        self.cfg, self.scale, self.slow_scale = fast.cfg, fast.scale, fast.slow_scale
        self.policy, self.slow_policy = copy.deepcopy(fast.policy), copy.deepcopy(fast.slow_policy)
        self.model, self.slow_model = copy.deepcopy(fast.model), copy.deepcopy(fast.slow_model)
        self.critic, self.slow_critic = copy.deepcopy(fast.critic), copy.deepcopy(fast.slow_critic)
        groups = {
            "encoder": [*self.policy.encoder.parameters(), *self.model.parameters()],
            "policy": list(self.policy.net.parameters()),
            "critic": list(self.critic.parameters()),
        }
        rates = {"encoder": self.cfg.encoder_lr, "policy": self.cfg.policy_lr, "critic": self.cfg.critic_lr}
        self.params = groups
        self.optimizers = {k: torch.optim.AdamW(v, lr=rates[k], weight_decay=1e-4) for k, v in groups.items()}

    def unit(self, action: Tensor) -> Tensor:
        return (action - torch.tensor([0.0, 1.0])) / torch.tensor([1.0, 3.0])

    def values(self, critic: nn.Module, both: Tensor) -> list[Tensor]:
        out = critic(both.expand(2, *both.shape))
        return [out[0, :, 0], out[1, :, 0]]

    def update(self, s: Sample, generator: torch.Generator) -> None:
        with torch.no_grad():
            noise = torch.randn(len(s.action), 2, generator=generator) * self.cfg.smoothing
            noise = noise.clamp(-self.cfg.smoothing_clip, self.cfg.smoothing_clip)
            following = self.slow_policy.encoder(s.next_obs["policy"])
            action = (self.slow_policy.net(following).tanh() + noise).clamp(-1.0, 1.0)
            ahead = torch.min(*self.values(self.slow_critic, self.slow_model(following, action)))
            target = (s.reward + s.discount * ahead * self.slow_scale) / self.scale
            state = self.policy.encoder(s.obs["policy"])
            both = self.model(state, self.unit(s.action))
        huber = nn.functional.smooth_l1_loss
        losses = [huber(q, target, reduction="none") * s.weight for q in self.values(self.critic, both)]
        self.step("critic", sum(loss.mean() for loss in losses))
        before = self.policy.net(state)
        hope = sum(self.values(self.critic, self.model(state, before.tanh()))) / 2.0
        self.step("policy", (-hope + self.cfg.pre_activation * before.square().mean(1))[s.valid].mean())

    def learn_encoder(self, rows: Sequences) -> None:
        dynamics, reward, terminated = torch.zeros(3)
        for b in range(B):
            state = self.policy.encoder(rows.obs["policy"][b])
            for t in range(L):
                if not rows.valid[t, b]:
                    break
                out = self.model.head(self.model(state, self.unit(rows.action[t, b])))
                done, state, logits = out[0], out[1:7], out[7:]
                dynamics = dynamics + (state - self.slow_policy.encoder(rows.next_obs["policy"][t, b])).square().mean()
                hot = self.model.reward.project(rows.reward[t, b])
                reward = reward - (hot * logits.log_softmax(0)).sum()
                terminated = terminated + (done - float(rows.terminated[t, b])).square()
                if rows.terminated[t, b]:
                    break
        cfg = self.cfg
        weights = cfg.dynamics_weight, cfg.reward_weight, cfg.terminated_weight
        self.losses = [(x / B).item() for x in (dynamics, reward, terminated)]
        self.step("encoder", sum(w * x / B for w, x in zip(weights, (dynamics, reward, terminated))))

    def step(self, name: str, loss: Tensor) -> None:
        for optimizer in self.optimizers.values():
            optimizer.zero_grad()
        loss.backward()
        if name == "critic":
            nn.utils.clip_grad_norm_(self.params["critic"], self.cfg.largest_gradient)
        self.optimizers[name].step()


def networks(algo: MRQ | SlowMRQ) -> list[Tensor]:
    nets = (algo.policy, algo.model, algo.critic, algo.slow_policy, algo.slow_model, algo.slow_critic)
    return [p for net in nets for p in net.parameters()]


@pytest.mark.parametrize("largest", [20.0, 1e-3])
def test_updates_equal_a_slow_reference(largest: float):
    """A clipped gradient is as long in Adam as one that is not, but for the weights of steps against each other."""
    fast = build(largest_gradient=largest, pre_activation=0.1, smoothing=0.4)
    slow = SlowMRQ(fast)
    valid = torch.arange(32) % 5 > 0
    for k in range(4):
        sample = sample_of(32, k, valid=valid, weight=valid * (0.5 + 0.01 * torch.arange(32)))
        fast.update(sample, torch.Generator().manual_seed(k))
        slow.update(sample, torch.Generator().manual_seed(k))
    for a, b in zip(networks(fast), networks(slow), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)


def test_gradient_steps_of_the_encoder_equal_a_slow_loop():
    fast = build(dynamics_weight=0.8, reward_weight=0.3, terminated_weight=0.2)
    slow = SlowMRQ(fast)
    for k in range(3):
        fast.learn_encoder(rows_of(k))
        slow.learn_encoder(rows_of(k))
        found = fast._foretold
        assert [found.dynamics.item(), found.reward.item(), found.terminated.item()] == pytest.approx(slow.losses)
    for a, b in zip(networks(fast), networks(slow), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("terminates", [True, False])
def test_what_comes_after_the_end_of_an_episode_does_not_matter(terminates: bool):
    first, second = build(), build()
    rows = rows_of(terminates=terminates)
    later = ~rows.valid.unsqueeze(-1)
    odd = replace(
        rows,
        action=torch.where(later, 0.9, rows.action),
        next_obs={"policy": torch.where(later, 7.0, rows.next_obs["policy"])},
        reward=torch.where(rows.valid, rows.reward, 9.0),
    )
    first.learn_encoder(rows)
    second.learn_encoder(odd)
    for a, b in zip(networks(first), networks(second), strict=True):
        assert torch.equal(a, b)
    other = build()
    other.learn_encoder(replace(odd, valid=torch.ones_like(rows.valid)))
    assert not torch.equal(other.model.head.linear.weight, first.model.head.linear.weight)


def test_each_gradient_step_changes_its_own_networks_only():
    algo = build()
    own = {"encoder": algo._encoder, "policy": algo._policy, "critic": algo._critic}

    def changed_by(work) -> set[str]:
        before = {name: [p.clone() for p in params] for name, params in own.items()}
        copies = [p.clone() for p in networks(algo)[-len(networks(algo)) // 2 :]]
        work()
        assert all(torch.equal(p, q) for p, q in zip(copies, networks(algo)[-len(copies) :])), "copies stay"
        return {k for k, params in own.items() if not all(torch.equal(p, q) for p, q in zip(before[k], params))}

    assert changed_by(lambda: algo.learn_encoder(rows_of())) == {"encoder"}
    assert changed_by(lambda: algo.update(sample_of(16), torch.Generator().manual_seed(0))) == {"policy", "critic"}


def test_a_new_scale_of_rewards_leaves_what_is_expected_as_it_is():
    algo, sample = build(), sample_of(16)

    def expected() -> Tensor:
        return algo.target(sample, noise_of(sample), algo.scale, algo.slow_scale) * algo.scale

    before = expected()
    kept = algo.slow_scale = algo.scale  # as at the end of a period, in which the copies were made
    same = expected()
    assert not torch.allclose(before, same), "the scale of the copies matters"
    algo.rescale(torch.tensor(7.0))
    assert (algo.scale.item(), algo.slow_scale) == (7.0, kept)
    torch.testing.assert_close(expected(), same)


def test_before_the_first_step_copies_expect_nothing_and_rewards_of_zero_do_no_harm():
    algo, sample = TINY.build(BOX, torch.Generator().manual_seed(3)), sample_of(16)
    algo.rescale(torch.tensor(2.0))
    target = algo.target(sample, noise_of(sample), algo.scale, algo.slow_scale)
    torch.testing.assert_close(target, sample.reward / 2.0)
    algo.rescale(torch.tensor(0.0))
    nothing = replace(sample, reward=torch.zeros(16))
    assert algo.target(nothing, noise_of(nothing), algo.scale, algo.slow_scale).isfinite().all()


def test_copies_and_the_encoder_change_every_so_many_gradient_steps_and_then_as_often():
    run = trained(Lqr(8), replace(TINY, start_steps=80, batch_size=8, period=4, horizon=2), 9)
    algo, begun = run.algo, []

    def values(*nets: nn.Module) -> list[Tensor]:
        return [x.clone() for net in nets for x in (*net.parameters(), *net.buffers())]

    for k in range(10):
        own, copies = (values(*nets) for nets in zip(*[pair[::-1] for pair in algo._copies()], strict=True))
        scale = algo.scale.item()
        run.collect(lambda: False)
        of_replay = run.replay.reward_size().item()
        run.learn()
        assert algo.updates == k + 1
        after = values(*(slow for slow, _ in algo._copies()))
        if any(not torch.equal(a, b) for a, b in zip(after, copies)) or k == 0:
            begun.append(k)
            assert all(torch.equal(a, b) for a, b in zip(after, own)), "the networks as they were before this step"
            assert algo.scale.item() == pytest.approx(of_replay)
        else:
            assert algo.scale.item() == scale
        assert algo.encoder_optimizer.steps.item() == 4 * len(begun)
    assert begun == [0, 4, 8]
    assert (algo.critic_optimizer.steps.item(), algo.policy_optimizer.steps.item()) == (10, 10)


def test_rows_that_are_not_valid_change_nothing_whatever_they_hold():
    first, second = build(), build()
    valid = torch.arange(16) != 3
    sample = sample_of(16, valid=valid, weight=valid.float())
    for algo, data in ((first, sample), (second, odd_rows(sample))):
        error, metrics = algo.update(data, torch.Generator().manual_seed(0))
        assert not error()[:, 3].any()
        assert all(value.isfinite() for value in metrics().values())
    for a, b in zip(networks(first), networks(second), strict=True):
        torch.testing.assert_close(a, b)


def test_the_error_of_a_row_is_the_largest_of_its_critics():
    algo, sample = build(), sample_of(16)
    both = algo.model.forward(algo.policy.inputs(sample.obs), algo.policy.unit(sample.action))
    target = algo.target(sample, noise_of(sample), algo.scale, algo.slow_scale)
    apart = algo.values(algo.critic, both) - target
    error, _ = algo.update(sample, torch.Generator().manual_seed(0))
    torch.testing.assert_close(error(), apart.abs().max(0, keepdim=True).values.detach())


def test_networks_have_the_sizes_of_the_paper():
    """17 observations and 6 actions: 3.9 M parameters, 1.1 M of them act."""

    def layers(*sizes: int) -> int:
        return sum(a * b + b for a, b in itertools.pairwise(sizes))

    bound = torch.ones(6)
    algo = without_task("mrq").algo.build(Spaces({"policy": 17}, -bound, bound), torch.Generator().manual_seed(0))
    count = {k: sum(p.numel() for p in getattr(algo, k).parameters()) for k in ("policy", "model", "critic")}
    encoder = layers(17, 512, 512, 512)
    assert count["policy"] == encoder + layers(512, 512, 512, 6) == 1_062_918
    assert count["model"] == layers(6, 256) + layers(512 + 256, 512, 512, 512) + layers(512, 1 + 512 + 65)
    assert count["critic"] == 2 * (layers(512, 512, 512, 512, 1) + 3 * 2 * 512)
    assert sum(count.values()) == pytest.approx(3.9e6, rel=0.01)


def test_the_preset_is_that_of_the_paper():
    cfg = without_task("mrq").algo
    assert (cfg.batch_size, cfg.start_steps, cfg.gamma, cfg.updates, cfg.replay.n_step) == (256, 10_000, 0.99, 1, 3)
    assert (cfg.noise.low, cfg.noise.high, cfg.smoothing, cfg.smoothing_clip) == (0.2, 0.2, 0.2, 0.3)
    assert (cfg.encoder_lr, cfg.policy_lr, cfg.critic_lr, cfg.optimizer.weight_decay) == (1e-4, 3e-4, 3e-4, 1e-4)


def test_bandit_reaches_the_known_optimum():
    run = trained(Bandit(64), LEARNING, 150)
    assert mean_action(run, 1.0)[0] == pytest.approx(1.7, abs=0.25)


@pytest.mark.parametrize(("ends", "value"), [({"truncate": 0.2}, 2.0), ({"terminate": 0.2}, 1.0 / (1.0 - 0.8 * 0.5))])
def test_critics_learn_the_exact_value_of_cut_and_of_ended_episodes(ends: dict, value: float):
    """At a discount of 0.5 no return of three steps is further than 1 from its mean: there the loss is quadratic."""
    run = trained(Payer(64, **ends), replace(LEARNING, gamma=0.5), 70)
    algo = run.algo
    with torch.no_grad():
        state = algo.policy.inputs({"policy": torch.ones(1, 1)})
        learned = algo.values(algo.critic, algo.model.forward(state, algo.policy.action(state))) * algo.scale
    assert learned.mean().item() == pytest.approx(value, rel=0.05)


@pytest.mark.slow
def test_lqr_reaches_the_gain_of_its_discount():
    env = Lqr(64)
    run = trained(env, replace(LEARNING, gamma=0.5, policy_lr=3e-3), 400)
    low, high = mean_action(run, -0.5, 0.5)
    assert env.optimal_gain(0.95) - env.optimal_gain(0.5) > 0.3  # the test tells the two discounts apart
    assert low - high == pytest.approx(env.optimal_gain(0.5), abs=0.1)


def test_continues_exactly_from_its_state():
    first = trained(Lqr(16), replace(TINY, start_steps=64, batch_size=16, period=5), 13)
    second = OffPolicy(first.cfg, Lqr(16, seed=5))
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    for run in (first, second):
        for _ in range(7):
            run.collect(lambda: False)
            run.learn()
    for a, b in zip(networks(first.algo), networks(second.algo), strict=True):
        assert torch.equal(a, b)


def test_actions_without_bounds_are_refused():
    spaces = Spaces({"policy": 2}, torch.tensor([-1.0, -math.inf]), torch.tensor([1.0, 1.0]))
    with pytest.raises(UserError, match=r"action 1 lies between -inf and 1\. Use algo=ppo"):
        TINY.build(spaces, torch.Generator())


@pytest.mark.parametrize("changes", [{"period": 0}, {"horizon": 0}, {"smoothing": -0.1}, {"largest_gradient": 0.0}])
def test_settings_out_of_range_are_refused(changes: dict):
    with pytest.raises(ValueError, match=f"{next(iter(changes))}="):
        MRQCfg(**changes)
