"""Every choice of the policy's loss: its formula, and that what is known to be best is reached."""

import math
from dataclasses import replace
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from ppo_bench import SMALL, Bench, policy_cfg
from tiny_envs import Bandit, Lqr, Payer

from robo_rl.algos import losses
from robo_rl.algos.hooks import Seen
from robo_rl.algos.policy_losses import MirrorDescent, PolicyLossCfg
from robo_rl.algos.ppo import PPOCfg
from robo_rl.algos.ratio import Evaluation
from robo_rl.policies import distribution

OTHERS = ("dpo", "mdpo", "bpo")
finite = st.floats(-50.0, 50.0)


def with_loss(kind: Any, cfg: PPOCfg = SMALL, **changes: Any) -> PPOCfg:
    return replace(cfg, loss=replace(PolicyLossCfg(kind=kind), **changes))


def slope(loss, log_ratio: float) -> float:
    """d loss / d ratio."""
    x = torch.tensor(log_ratio, dtype=torch.float64, requires_grad=True)
    (gradient,) = torch.autograd.grad(loss(x), x)
    return float(gradient) / math.exp(log_ratio)


def drift_by_hand(ratio: float, advantage: float, alpha: float, beta: float) -> float:
    if advantage >= 0.0:
        x = (ratio - 1.0) * advantage
        return max(0.0, x - alpha * math.tanh(x / alpha))
    x = math.log(ratio) * advantage
    return max(0.0, x - beta * math.tanh(x / beta))


@given(st.floats(-2.0, 2.0), finite, st.floats(0.1, 5.0), st.floats(0.1, 5.0))
@settings(max_examples=100, deadline=None)
def test_discovered_surrogate_equals_its_formula(log_ratio: float, advantage: float, alpha: float, beta: float):
    given_ = (torch.tensor(log_ratio, dtype=torch.float64), torch.tensor(advantage, dtype=torch.float64))
    ratio = math.exp(log_ratio)
    expected = drift_by_hand(ratio, advantage, alpha, beta) - ratio * advantage
    assert float(losses.discovered_surrogate(*given_, alpha, beta)) == pytest.approx(expected, abs=1e-9)


def test_discovered_surrogate_pushes_less_what_has_moved_and_takes_back_what_went_too_far():
    def descends(ratio: float, advantage: float) -> float:
        a = torch.tensor(advantage, dtype=torch.float64)
        return -slope(lambda x: losses.discovered_surrogate(x, a, 2.0, 0.6), math.log(ratio))

    assert [descends(r, 1.0) for r in (1.0, 1.5, 2.0, 3.0)] == pytest.approx([1.0, 0.94, 0.79, 0.42], abs=0.01)
    assert descends(0.9, 1.0) == 1.0
    assert descends(1.5, -1.0) == -1.0
    assert descends(0.6, -1.0) < 0.0 < descends(0.4, -1.0)


@given(finite, finite, finite)
@settings(max_examples=100, deadline=None)
def test_the_best_ratio_within_the_bounds_is_the_upper_one_above_the_median(above: float, advantage: float, x: float):
    target = losses.bounded_ratio(torch.tensor(above, dtype=torch.float64), 0.2, 1e-3)
    if abs(above) > 0.05:
        assert float(target) == pytest.approx(1.2 if above > 0.0 else 0.8)
    assert 0.8 - 1e-9 <= float(target) <= 1.2 + 1e-9
    here, there = target.log(), torch.tensor(x / 10.0, dtype=torch.float64)
    a = torch.tensor(advantage, dtype=torch.float64)
    assert float(losses.bounded_ratio_loss(here, target, a)) == pytest.approx(0.0, abs=1e-9)
    assert float(losses.bounded_ratio_loss(there, target, a)) == pytest.approx(
        abs(math.exp(x / 10.0) - float(target)) * abs(advantage), abs=1e-9
    )


def test_bounded_ratio_pulls_back_what_has_gone_too_far():
    target, advantage = torch.tensor(1.2, dtype=torch.float64), torch.tensor(3.0, dtype=torch.float64)
    slopes = [slope(lambda x: losses.bounded_ratio_loss(x, target, advantage), math.log(r)) for r in (1.0, 1.1, 1.3)]
    assert slopes == pytest.approx([-3.0, -3.0, 3.0])


@given(st.floats(-300.0, 300.0))
@settings(max_examples=50, deadline=None)
def test_median_loss_is_log_2_cosh(error: float):
    loss = float(losses.median_loss(torch.tensor(0.0, dtype=torch.float64), torch.tensor(error, dtype=torch.float64)))
    assert loss == pytest.approx(math.log(2.0 * math.cosh(error / 2.0)))


def test_median_loss_is_least_at_the_median():
    returns = torch.tensor([-900.0, 1.0, 30.0, 500.0, 8000.0], dtype=torch.float64)
    median = torch.linspace(-1000.0, 8000.0, 9001, dtype=torch.float64)
    best = losses.median_loss(median.unsqueeze(1), returns).mean(1).argmin()
    assert float(median[best]) == pytest.approx(30.0, abs=2.0)


@pytest.mark.parametrize("step_size", [0.3, 1.0])
def test_mirror_descent_of_a_linear_advantage_moves_the_mean_by_t_c_times_the_variance(step_size: float):
    """max E_new[c a] - KL(new || old) / t over Gaussians: mean + t c std^2, the same std. By quadrature."""
    old_mean, old_std, c = 0.4, 0.7, 0.9
    action = torch.linspace(-6.0, 6.0, 4001, dtype=torch.float64).unsqueeze(1)
    old = (torch.tensor([old_mean], dtype=torch.float64), torch.tensor([math.log(old_std)], dtype=torch.float64))
    weight = distribution.log_prob(action, *old).exp()
    new = [x.clone().requires_grad_(True) for x in old]
    term = MirrorDescent(2.0 * step_size, 0.01).double()
    term.begin(0.5)
    assert float(term.inverse) == pytest.approx(1.0 / step_size)
    optimizer = torch.optim.LBFGS(new, max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        log_ratio = distribution.log_prob(action, *new) - distribution.log_prob(action, *old)
        zero = torch.zeros_like(log_ratio)
        evaluation = Evaluation(log_ratio, zero, zero, lambda _: distribution.kl(*new, *old).expand_as(zero), zero)
        no: Any = None  # this loss looks neither at rows nor at the policy
        seen = Seen(no, c * action.squeeze(1), {}, evaluation, no, zero)
        mean = (term(seen)["loss/policy"] * weight).sum() / weight.sum()
        optimizer.zero_grad()
        mean.backward()
        return mean

    optimizer.step(loss)
    assert float(new[0].detach()) == pytest.approx(old_mean + step_size * c * old_std**2, abs=1e-4)
    assert float(new[1].detach().exp()) == pytest.approx(old_std, abs=1e-4)


def test_mirror_descent_steps_get_smaller_down_to_a_bound():
    term = MirrorDescent(2.0, 0.5)
    inverses = []
    for progress in (0.0, 0.5, 0.75, 0.9, 1.0):
        term.begin(progress)
        inverses.append(float(term.inverse))
    assert inverses == [0.5, 1.0, 2.0, 2.0, 2.0]


@pytest.mark.parametrize("kind", OTHERS)
def test_first_gradient_is_that_of_the_policy_gradient(kind: str):
    """At the old parameters, where the ratio is 1, every loss climbs mean(A log pi); that of bpo with an advantage of
    its own, |R - V| with the sign of the return less its median."""
    bench = Bench(Lqr(32), with_loss(kind))
    bench.train(1)
    batch, ppo = bench.batch(), bench.ppo
    reference, parameters = ppo.ratio.reference(batch), list(ppo.policy.parameters())
    loss, _ = ppo.loss(batch, batch.advantage, reference)
    gradient = torch.autograd.grad(loss, parameters)
    advantage = batch.advantage
    if kind == "bpo":
        median = ppo.terms["policy_loss"].median(batch.obs)
        advantage = ((batch.ret - ppo.critic(batch.obs)).abs() * torch.sign(batch.ret - median)).detach()
    expected = torch.autograd.grad(-(ppo.ratio.evaluate(batch, reference).log_ratio * advantage).mean(), parameters)
    for a, b in zip(gradient, expected, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("kind", OTHERS)
def test_bandit_reaches_the_known_optimum_with_every_loss(kind: str):
    bench = Bench(Bandit(128), replace(with_loss(kind), lr_max=1e-2))
    bench.train(60)
    mean = bench.ppo.policy(torch.ones(1, 1), torch.zeros(1, 0), torch.ones(1, dtype=torch.bool))[0]
    assert float(mean.detach()) == pytest.approx(1.7, abs=0.05)


@pytest.mark.slow
@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("gamma", [0.5, 0.95])
def test_lqr_reaches_the_gain_of_its_discount_with_every_loss(kind: str, gamma: float):
    env = Lqr(128)
    bench = Bench(env, replace(with_loss(kind, policy_cfg(SMALL, hidden=(), init_std=0.3)), gamma=gamma))
    bench.train(80)
    x = torch.tensor([[-0.5], [0.5]])
    low, high = bench.ppo.policy(x, torch.zeros(2, 0), torch.ones(2, dtype=torch.bool))[0]
    assert float((low - high).detach()) == pytest.approx(env.optimal_gain(gamma), abs=0.1)


@pytest.mark.slow
@pytest.mark.parametrize(("ends", "value"), [({"truncate": 0.2}, 10.0), ({"terminate": 0.2}, 1.0 / (1.0 - 0.9 * 0.8))])
def test_bpo_learns_the_exact_value_of_cut_and_of_ended_episodes(ends: dict, value: float):
    cfg = replace(with_loss("bpo"), gamma=0.9, lam=0.0, kl_target=0.0, learning_rate=1e-2, max_grad_norm=100.0)
    bench = Bench(Payer(256, **ends), cfg)
    bench.train(60)
    one = {"policy": torch.ones(1, 1)}
    assert float(bench.ppo.critic(one)) == pytest.approx(value, rel=0.03)


def test_bpo_learns_the_median_and_not_the_mean():
    """One episode in five ends: of returns over one step, four are 1 + 0.9 V and one is 1."""
    cfg = replace(with_loss("bpo"), gamma=0.9, lam=0.0, kl_target=0.0, learning_rate=1e-2, max_grad_norm=100.0)
    bench = Bench(Payer(64, terminate=0.2), replace(cfg, minibatch_size=256))
    bench.train(50)
    one = {"policy": torch.ones(1, 1)}
    mean, median = float(bench.ppo.critic(one)), float(bench.ppo.terms["policy_loss"].median(one))
    lower, upper = 1.0, 1.0 + 0.9 * mean
    grid = torch.linspace(lower, upper, 10001)
    loss = 0.2 * losses.median_loss(grid, torch.tensor(lower)) + 0.8 * losses.median_loss(grid, torch.tensor(upper))
    best = float(grid[loss.argmin()])
    assert best - mean > 0.15  # the smooth regression tells the two apart
    assert median == pytest.approx(best, abs=0.08)


@pytest.mark.parametrize("kind", OTHERS)
def test_continues_exactly_from_its_state_with_every_loss(kind: str):
    def trained(stop: bool) -> dict[str, torch.Tensor]:
        bench = Bench(Lqr(32), with_loss(kind))
        bench.train(2)
        if stop:
            fresh = Bench(Lqr(32), with_loss(kind), seed=9).ppo
            fresh.load_state_dict(bench.ppo.state_dict())
            bench.collector.policy, bench.ppo = fresh.acting(bench.rollout), fresh
        bench.train(2)
        ppo = bench.ppo
        return {**ppo.policy.state_dict(), **ppo.critic.state_dict(), **ppo.terms["policy_loss"].state_dict()}

    whole, resumed = trained(stop=False), trained(stop=True)
    assert whole.keys() == resumed.keys()
    assert all(torch.equal(a, resumed[name]) for name, a in whole.items())


@pytest.mark.parametrize("changes", [{"alpha": 0.0}, {"beta": -1.0}, {"step_size": math.nan}, {"softness": 0.0}])
def test_settings_of_a_loss_out_of_range_are_refused(changes: dict):
    with pytest.raises(ValueError, match=next(iter(changes))):
        PolicyLossCfg(**changes)
