"""KL to a reference policy: its gradient in every sound placement, the refused ones, the known optimum."""

import math
from dataclasses import replace

import pytest
import torch
from ppo_bench import SMALL, Bench
from tiny_envs import Bandit

from robo_rl.algos.hooks import Hooks, RewardStage, Seen
from robo_rl.algos.ratio import GaussianRatio
from robo_rl.algos.reference_kl import ReferenceCfg
from robo_rl.data.batch import Batch
from robo_rl.data.rollout import Rollout, Transition
from robo_rl.errors import UserError
from robo_rl.policies import distribution
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy

GRID = torch.linspace(-8.0, 9.0, 6001).unsqueeze(1)  # actions to integrate over
ROWS = len(GRID)


def gaussian(mean: float, std: float, **cfg) -> GaussianPolicy:
    """N(mean, std^2) in every state."""
    policy = GaussianPolicy(1, 1, GaussianCfg(hidden=(), init_std=std, normalize=False, **cfg), torch.Generator())
    with torch.no_grad():
        policy.mean.linear.weight.zero_()
        policy.mean.linear.bias.fill_(mean)
    return policy


def rows_of(action: torch.Tensor) -> Batch:
    zero, no = torch.zeros(len(action)), torch.zeros(len(action), dtype=torch.bool)
    obs = {"policy": torch.zeros(len(action), 1)}
    return Batch(obs, action, {}, torch.zeros(len(action), 0), no, ~no, zero, zero, zero)


def gradient(policy: GaussianPolicy, mean: torch.Tensor) -> list[float]:
    """With respect to mean and log std."""
    return [float(g) for g in torch.autograd.grad(mean, [policy.mean.linear.bias, policy.log_std.unbounded])]


@pytest.mark.parametrize("estimator", ["analytic", "k2"])
@pytest.mark.parametrize(("old", "new"), [((0.5, 1.0), (0.5, 1.0)), ((0.5, 1.0), (0.6, 0.9)), ((0.5, 0.5), (0.5, 0.5))])
def test_gradient_of_the_term_is_that_of_the_kl_also_after_the_policy_has_moved(estimator: str, old, new):
    term = ReferenceCfg("x", 2.0, estimator).build(gaussian(0.0, 1.0), {"policy": 1}, 1)
    policy, before = gaussian(*new), gaussian(*old)
    rows = rows_of(GRID)
    reference = GaussianRatio(before).reference(rows) | term.columns(rows)
    seen = Seen(rows, rows.advantage, reference, GaussianRatio(policy).evaluate(rows, reference), policy, rows.value)
    (loss,) = term(seen).values()
    weight = reference["logp"].exp()
    mean = (loss * weight).sum() / weight.sum()
    # KL(N(m, s) || N(0, 1)) = -log s + (s^2 + m^2 - 1) / 2
    assert gradient(policy, mean) == pytest.approx([2.0 * new[0], 2.0 * (new[1] ** 2 - 1.0)], abs=2e-3)


@pytest.mark.parametrize("std", [1.0, 0.5])
def test_the_score_weighs_the_reward_of_k1_to_the_gradient_of_the_kl(std: float):
    stage = ReferenceCfg("x", 2.0, "k1").build(gaussian(0.0, 1.0), {"policy": 1}, 1)
    assert isinstance(stage, RewardStage)
    policy = gaussian(0.5, std)
    rollout = Rollout(2, ROWS, {"policy"}, "policy")
    no = torch.zeros(ROWS, dtype=torch.bool)
    obs, nothing = {"policy": torch.zeros(ROWS, 1)}, torch.zeros(ROWS, 0)
    for action in (GRID, GRID.flip(0)):
        rollout.add(Transition(obs, action, {}, nothing, no, torch.zeros(ROWS), no, no, ~no, obs))
    bonus = stage(rollout, policy)
    assert torch.equal(bonus[0], bonus[1].flip(0))  # each step of its own action
    logp = distribution.log_prob(GRID, *policy.distribution(obs, nothing, no))
    weight = logp.detach().exp()
    mean = -(weight * logp * bonus[0]).sum() / weight.sum()
    assert gradient(policy, mean) == pytest.approx([2.0 * 0.5, 2.0 * (std**2 - 1.0)], abs=2e-3)


@pytest.mark.parametrize("estimator", ["analytic", "k1", "k2"])
def test_bandit_settles_between_the_reward_and_the_reference(estimator: str):
    """max E -(a - 1.7)^2 - KL(N(m, s) || N(0, 1)): m = 3.4 / 3, s^2 = 1 / 3."""
    hook = ReferenceCfg("x", 1.0, estimator).build(gaussian(0.0, 1.0), {"policy": 1}, 1)
    hooks = Hooks(rewards={"anchor": hook}) if isinstance(hook, RewardStage) else Hooks(terms={"anchor": hook})
    cfg = replace(SMALL, normalize_advantage="none", lr_max=1e-2, minibatch_size=256)
    bench = Bench(Bandit(64), cfg, hooks=hooks)
    bench.train(70)
    mean, log_std = bench.ppo.policy.distribution({"policy": torch.ones(1, 1)}, torch.ones(1, 0), torch.ones(1))
    assert float(mean.detach()) == pytest.approx(3.4 / 3.0, abs=0.2)
    assert float(log_std.detach().exp()) == pytest.approx(math.sqrt(1.0 / 3.0), abs=0.12)


def test_the_reference_stays_as_it_is_and_is_in_the_checkpoint():
    def with_anchor(mean: float, seed: int) -> Bench:
        term = ReferenceCfg("x", 1.0).build(gaussian(mean, 1.0), {"policy": 1}, 1)
        return Bench(Bandit(32), SMALL, seed, hooks=Hooks(terms={"anchor": term}))

    bench = with_anchor(0.3, 0)
    bench.train(3)
    fresh = with_anchor(-5.0, 1)
    fresh.ppo.load_state_dict(bench.ppo.state_dict())
    assert float(fresh.ppo.terms["anchor"].anchor.mean.linear.bias.detach()) == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("estimator", "placement", "reason"),
    [
        ("k1", "loss", "expected gradient is 0"),
        ("k3", "loss", r"KL\(reference \|\| policy\)"),
        ("k3", "reward", "not that of a KL"),
        ("k3", "auto", r"KL\(reference \|\| policy\)"),
        ("k2", "reward", "not that of a KL"),
        ("analytic", "reward", "leaves out"),
    ],
)
def test_biased_placements_are_refused_with_the_reason(estimator: str, placement: str, reason: str):
    with pytest.raises(ValueError, match=f"{estimator} in the .* is refused: .*{reason}") as caught:
        ReferenceCfg("x", 0.1, estimator, placement)
    assert "\n" not in str(caught.value)


def test_a_reference_that_does_not_fit_is_refused():
    for policy, dims in ((gaussian(0.0, 1.0, gru=4), {"policy": 1}), (gaussian(0.0, 1.0), {"policy": 2})):
        with pytest.raises(UserError, match=r"algo\.reference\.run"):
            ReferenceCfg("x").build(policy, dims, 1)
