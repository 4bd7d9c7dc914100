"""Another policy acts, and what it draws makes up for what was drawn before."""

import math
from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from ppo_bench import SMALL, Bench
from tiny_envs import Bandit, Lqr
from torch import Tensor

from robo_rl import ranks
from robo_rl.algos import losses
from robo_rl.algos.hooks import Hooks
from robo_rl.algos.props import Props, PropsCfg
from robo_rl.data.rollout import Rollout, Transition
from robo_rl.env.spaces import Spaces
from robo_rl.errors import Told, UserError
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy
from robo_rl.sim import devices

STD = 0.5
SPACES = Spaces({"policy": 1}, -torch.ones(1), torch.ones(1))
PLAIN = GaussianCfg(hidden=(), normalize=False, init_std=STD)
QUICK = PropsCfg(steps=8, epochs=8, minibatches=1, learning_rate=1e-2)


def made(cfg: PropsCfg = QUICK, seed: int = 0) -> tuple[Props, GaussianPolicy]:
    """The stage, and a policy with mean 0 where the observation is 1."""
    generator = torch.Generator().manual_seed(seed)
    target = GaussianPolicy(1, 1, PLAIN, generator)
    torch.nn.init.zeros_(target.mean.linear.weight)
    return cfg.build(SPACES, PLAIN, generator), target


def did(z: Tensor, valid: Tensor | None = None) -> Rollout:
    """A full rollout of actions z standard deviations from the mean, [T, N]."""
    steps, envs = z.shape
    rollout = Rollout(steps, envs, {"policy"}, "policy")
    no, nothing, obs = torch.zeros(envs, dtype=torch.bool), torch.zeros(envs, 0), {"policy": torch.ones(envs, 1)}
    for t in range(steps):
        counts = ~no if valid is None else valid[t]
        action = STD * z[t].unsqueeze(1)
        rollout.add(Transition(obs, action, {}, nothing, no, torch.zeros(envs), no, no, counts, obs))
    rollout.finish(obs)
    return rollout


def fitted(props: Props) -> tuple[float, float]:
    """Mean and std of the policy that acts, in standard deviations of the other one."""
    mean, log_std = props.policy.distribution({"policy": torch.ones(1, 1)}, torch.ones(1, 0), torch.ones(1))
    return float(mean.detach()) / STD, float(log_std.detach().exp()) / STD


@given(st.floats(-3.0, 3.0), st.floats(0.05, 0.9))
@settings(max_examples=100, deadline=None)
def test_the_loss_is_the_larger_of_the_ratio_and_the_clipped_one(log_ratio: float, clip: float):
    ratio = math.exp(log_ratio)
    expected = max(ratio, min(max(ratio, 1.0 - clip), 1.0 + clip))
    x = torch.tensor(log_ratio, dtype=torch.float64, requires_grad=True)
    loss = losses.drawn_already(x, clip)
    (slope,) = torch.autograd.grad(loss, x)
    assert float(loss.detach()) == pytest.approx(expected)
    assert float(slope) == pytest.approx(ratio if ratio >= 1.0 - clip else 0.0)


def test_the_first_gradient_is_that_of_the_likelihood_of_what_was_drawn():
    """d mean r / d mean = mean z / std and d mean r / d log std = mean z^2 - 1, z of the rows that count."""
    props, target = made()
    z, valid = torch.randn(6, 4, generator=torch.Generator().manual_seed(3)), torch.ones(6, 4, dtype=torch.bool)
    z[2, 1], valid[2, 1] = math.nan, False
    rows = props._rows(target, [did(z, valid)])
    props.policy.load_state_dict(target.state_dict())
    loss, kl = props._loss(rows)
    by_mean, by_std = torch.autograd.grad(loss, [props.policy.mean.linear.bias, props.policy.log_std.unbounded])
    z = z[valid]
    assert float(loss.detach()) == 1.0
    assert float(kl) == 0.0
    assert float(by_mean) == pytest.approx(float(z.mean()) / STD, rel=1e-4)
    assert float(by_std) == pytest.approx(float(z.square().mean()) - 1.0, rel=1e-4)


@pytest.mark.parametrize("z", [-1.0, 1.0])
def test_who_acts_leaves_what_was_drawn_too_often_but_not_further_than_the_clip(z: float):
    props, target = made(PropsCfg(steps=1, kl_coef=0.0, kl_target=10.0, epochs=60, learning_rate=1e-3))
    rollout = did(torch.full((8, 2), z))
    props.fit(target, rollout)
    mean, std = fitted(props)
    ratio = math.exp(0.5 * z**2 - 0.5 * ((z - mean) / std) ** 2) / std
    assert mean * z < 0.0
    assert 0.6 < ratio <= 0.7  # the momentum of the descent carries a little further


def errors(cfg: PropsCfg | None, seed: int) -> tuple[float, float]:
    """How far the mean and the mean square of z in the rows of the second update are from those of the policy."""
    props, target = made(cfg or QUICK, seed)
    rollout = Rollout(32, 2, {"policy"}, "policy")
    actor = props.actor(target, rollout) if cfg else target
    noise, no = torch.Generator().manual_seed(100 + seed), torch.zeros(2, dtype=torch.bool)
    nothing, obs = torch.zeros(2, 0), {"policy": torch.ones(2, 1)}
    for _ in range(2):
        rollout.clear()
        for _ in range(rollout.steps):
            with torch.no_grad():
                action = actor.act(obs, nothing, no, noise).action
            rollout.add(Transition(obs, action, {}, nothing, no, torch.zeros(2), no, no, ~no, obs))
        rollout.finish(obs)
        seen = props(rollout)
    z = seen.data["action"] / STD
    assert z.numel() == 128
    return float(z.mean()), float(z.square().mean()) - 1.0


def test_what_is_learned_from_is_nearer_to_the_policy_than_what_it_draws_itself():
    """Of M actions drawn from N(0, 1) the mean is off by 1 / M and the mean square by 2 / M, squared, on average."""
    seeds = range(20)
    own = torch.tensor([errors(None, seed) for seed in seeds]).square().mean(0)
    others = torch.tensor([errors(QUICK, seed) for seed in seeds]).square().mean(0)
    torch.testing.assert_close(own, torch.tensor([1.0, 2.0]) / 128, rtol=0.6, atol=0.0)
    assert float(others[0]) < 0.4 * 1.0 / 128
    assert float(others[1]) < 0.9 * 2.0 / 128


def test_a_kl_keeps_the_std_of_who_acts_near():
    """All that was drawn lies at the mean: it is made less likely by a larger std, without end but for the KL."""
    stds = []
    for coef in (0.0, 1.0):
        cfg = PropsCfg(steps=1, clip=0.99, kl_coef=coef, kl_target=100.0, epochs=150, minibatches=1, learning_rate=2e-2)
        props, target = made(cfg)
        props.fit(target, did(torch.zeros(4, 2)))
        stds.append(fitted(props)[1])
    assert stds[0] > 3.5  # at its bound, 4
    assert 1.0 < stds[1] < 2.0


def test_a_fit_ends_where_it_has_gone_too_far_on_the_host_and_elsewhere(monkeypatch):
    cfg = PropsCfg(steps=1, kl_target=0.01, clip=0.9, kl_coef=0.0, learning_rate=1e-2)
    rollout = did(torch.randn(8, 4, generator=torch.Generator().manual_seed(0)) + 0.5)
    (props, target), (masked, _) = made(cfg), made(cfg)
    props.fit(target, rollout)
    monkeypatch.setattr(devices, "is_host", lambda _: False)
    masked.fit(target, rollout)
    assert 0 < int(props.taken) < 32
    assert 0.01 < float(props.kl) < 0.02
    for name, x in props.policy.state_dict().items():
        assert torch.equal(x, masked.policy.state_dict()[name]), name
    assert torch.equal(props.taken, masked.taken)


def test_rows_that_do_not_count_do_not_count():
    z = torch.randn(6, 4, generator=torch.Generator().manual_seed(1))
    valid = torch.ones(6, 4, dtype=torch.bool)
    valid[:, 2] = False
    one_batch = replace(QUICK, kl_target=10.0)
    (props, target), (without, _) = made(one_batch), made(one_batch)
    props.fit(target, did(torch.where(valid, z, math.nan), valid))
    without.fit(target, did(z[:, [0, 1, 3]]))
    assert fitted(props) == pytest.approx(fitted(without), abs=1e-5)
    assert fitted(props) != (0.0, 1.0)


def trained(props: PropsCfg | None, iterations: int = 4) -> Bench:
    cfg, generator = SMALL, torch.Generator().manual_seed(5)
    hooks = Hooks(behaviour=props.build(SPACES, cfg.policy, generator)) if props else None
    bench = Bench(Lqr(4), cfg, hooks=hooks)
    bench.train(iterations)
    return bench


def test_without_a_fit_and_with_one_rollout_it_is_ppo():
    plain, idle = (trained(cfg).ppo for cfg in (None, PropsCfg(steps=4, rollouts=1, epochs=0)))
    for net in ("policy", "critic"):
        for name, x in getattr(plain, net).state_dict().items():
            assert torch.equal(x, getattr(idle, net).state_dict()[name]), name


def test_off_the_policy_acts_and_its_rollout_is_learned_from():
    bench, rollout = trained(None, 0), did(torch.zeros(2, 1))
    assert bench.ppo.acting(rollout) is bench.ppo.policy
    assert bench.ppo.hooks.behaviour(rollout) is rollout
    assert PropsCfg().steps == 0


@pytest.mark.parametrize("precision", ["float32", "bf16"])
def test_ratio_is_exactly_one_at_the_old_parameters_on_all_that_is_kept(precision: str):
    cfg = replace(SMALL, precision=precision, minibatch_size=16)
    props = PropsCfg(steps=16, rollouts=3, epochs=1).build(SPACES, cfg.policy, torch.Generator().manual_seed(5))
    bench = Bench(Lqr(4), cfg, hooks=Hooks(behaviour=props))
    bench.train(4)
    bench.rollout.clear()
    bench.collector.fill()
    ppo, batch = bench.ppo, bench.ppo.returns(props(bench.rollout))
    assert len(batch) == 3 * 4 * cfg.num_steps
    order = torch.tensor_split(torch.randperm(len(batch), generator=bench.generator), 6)
    reference = ppo._reference(batch, order)
    for index in order:
        with ppo._autocast():
            new = ppo.ratio.evaluate(batch.select(index), {k: v[index] for k, v in reference.items()})
        assert torch.equal(new.log_ratio, torch.zeros_like(new.log_ratio))


def test_the_newest_rollouts_are_learned_from():
    props, _ = made(replace(QUICK, rollouts=3))
    widths = []
    for mark in range(5):
        seen = props(did(torch.full((2, 1), float(mark))))
        widths.append([round(x) for x in (seen.data["action"][0, :, 0] / STD).tolist()])
    assert widths == [[0], [0, 1], [0, 1, 2], [1, 2, 3], [2, 3, 4]]


def test_the_observation_statistics_of_who_acts_are_those_of_the_policy():
    bench = trained(PropsCfg(steps=8, epochs=2, kl_target=10.0), 3)
    bench.rollout.clear()
    bench.collector.step()
    acting, policy = bench.ppo.hooks.behaviour.policy, bench.ppo.policy
    assert float(policy.normalizer.count) > 0.0
    for name, x in policy.normalizer.state_dict().items():
        assert torch.equal(x, acting.normalizer.state_dict()[name])
    assert not torch.equal(acting.mean.linear.bias, policy.mean.linear.bias)


def test_bandit_reaches_the_known_optimum():
    props = PropsCfg(steps=128, epochs=2).build(SPACES, SMALL.policy, torch.Generator().manual_seed(5))
    bench = Bench(Bandit(32), replace(SMALL, lr_max=1e-2, minibatch_size=256), hooks=Hooks(behaviour=props))
    bench.train(40)
    mean = bench.ppo.policy(torch.ones(1, 1), torch.zeros(1, 0), torch.ones(1, dtype=torch.bool))[0]
    assert float(mean.detach()) == pytest.approx(1.7, abs=0.05)


def test_continues_exactly_from_its_state():
    cfg = replace(QUICK, rollouts=3)
    one, target = made(cfg)
    other, _ = made(cfg, seed=9)
    for seed in range(3):
        one(did(torch.randn(4, 2, generator=torch.Generator().manual_seed(seed))))
    one.fit(target, did(torch.zeros(4, 2)))
    other.load_state_dict(one.state_dict())
    other._generator.set_state(one._generator.get_state())
    now = did(torch.ones(4, 2))
    for props in (one, other):
        props.fit(target, now)
    assert fitted(one) == fitted(other)
    assert torch.equal(one(now).data["action"], other(now).data["action"])
    assert {k: float(v) for k, v in one.metrics().items()} == {k: float(v) for k, v in other.metrics().items()}


def test_what_cannot_work_is_refused(monkeypatch):
    for bad in ({"steps": -1}, {"rollouts": 0}, {"clip": 0.0}, {"kl_target": math.nan}, {"epochs": -1}):
        with pytest.raises(ValueError, match=next(iter(bad))):
            PropsCfg(**bad)
    with pytest.raises(UserError, match="memory"):
        QUICK.build(SPACES, GaussianCfg(gru=4), torch.Generator())
    monkeypatch.setattr(ranks, "size", lambda: 2)
    with pytest.raises((UserError, Told), match="one process"):
        QUICK.build(SPACES, PLAIN, torch.Generator())
