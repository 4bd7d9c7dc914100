import math

import pytest
import torch
from torch.distributions import Independent, Normal, kl_divergence

from robo_rl.errors import UserError
from robo_rl.policies import distribution
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy
from robo_rl.policies.std import BoundedLogStd, ConstantLogStd, StateLogStd


def make(**changes) -> GaussianPolicy:
    return GaussianPolicy(5, 3, GaussianCfg(hidden=(16,), **changes), torch.Generator().manual_seed(0))


def start(policy: GaussianPolicy, n: int) -> tuple[torch.Tensor, torch.Tensor]:
    return policy.initial_state(n), torch.ones(n, dtype=torch.bool)


def test_closed_forms_equal_torch_distributions():
    mean_p, mean_q, action = torch.randn(3, 50, 4, dtype=torch.float64)
    log_p, log_q = 0.5 * torch.randn(2, 50, 4, dtype=torch.float64)
    p, q = (Independent(Normal(m, s.exp()), 1) for m, s in ((mean_p, log_p), (mean_q, log_q)))
    torch.testing.assert_close(distribution.log_prob(action, mean_p, log_p), p.log_prob(action))
    torch.testing.assert_close(distribution.entropy(log_p), p.entropy())
    torch.testing.assert_close(distribution.kl(mean_p, log_p, mean_q, log_q), kl_divergence(p, q))


@pytest.mark.parametrize("std", ["constant", "state"])
def test_samples_have_the_stated_moments_and_likelihood(std: str):
    policy = make(std=std, init_std=0.4)
    obs = {"policy": torch.randn(1, 5).expand(20000, 5)}
    step = policy.act(obs, *start(policy, 20000), torch.Generator().manual_seed(1))
    mean, log_std = policy.distribution(obs, *start(policy, 20000))
    assert float(log_std.detach().exp().mean()) == pytest.approx(0.4, rel=0.05)
    torch.testing.assert_close(step.action.mean(0), mean[0], atol=0.02, rtol=0)
    torch.testing.assert_close(step.action.std(0), log_std[0].exp(), rtol=0.03, atol=0)
    torch.testing.assert_close(step.logp, distribution.log_prob(step.action, mean, log_std), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("changes", [{}, {"gru": 6}])
def test_deterministic_action_is_the_exported_function(changes: dict):
    policy, obs = make(**changes), torch.randn(7, 5)
    policy.update_normalizer({"policy": torch.randn(100, 5) * 3.0 + 1.0}, torch.ones(100, dtype=torch.bool))
    step = policy.act({"policy": obs}, *start(policy, 7), deterministic=True)
    action, state = policy(obs, *start(policy, 7))
    assert torch.equal(step.action, action)
    assert torch.equal(step.state, state)


def test_same_stream_same_actions_and_rows_are_independent():
    policy, obs = make(), {"policy": torch.randn(6, 5)}
    draws = [policy.act(obs, *start(policy, 6), torch.Generator().manual_seed(3)).action for _ in range(2)]
    assert torch.equal(*draws)
    order = torch.tensor([3, 1, 5, 0, 2, 4])
    shuffled = policy(obs["policy"][order], *start(policy, 6))[0]
    torch.testing.assert_close(policy(obs["policy"], *start(policy, 6))[0][order], shuffled)


def test_step_by_step_equals_the_sequence_with_episode_ends_in_the_middle():
    policy = make(gru=6)
    obs, is_first = torch.randn(9, 4, 5), torch.rand(9, 4) < 0.3
    policy.update_normalizer({"policy": obs}, torch.ones(9, 4, dtype=torch.bool))
    state = first_state = torch.randn(4, 6)
    means = []
    for t in range(9):
        mean, state = policy(obs[t], state, is_first[t])
        means.append(mean)
    sequence, _ = policy.distribution({"policy": obs.transpose(0, 1)}, first_state, is_first.T)
    torch.testing.assert_close(sequence.transpose(0, 1), torch.stack(means), rtol=1e-5, atol=1e-6)


def test_mean_is_nearly_zero_at_the_start():
    policy = make()
    assert policy(torch.randn(100, 5), *start(policy, 100))[0].abs().max() < 0.1


def test_std_survives_a_million_adversarial_updates():
    # Gradients of any size and sign, infinities included, summed straight into the parameter of 1000 policies.
    bounds, g = BoundedLogStd(0.5, 0.05, 2.0), torch.Generator().manual_seed(0)
    std = ConstantLogStd(1000, bounds)
    with torch.no_grad():
        for _ in range(1000):
            size = 10.0 ** (80.0 * torch.rand(1000, generator=g, dtype=torch.float64) - 40.0)
            push = (size * torch.sign(torch.rand(1000, generator=g) - 0.5)).float()
            std.unbounded.copy_((std.unbounded + push).nan_to_num(nan=0.0, posinf=math.inf, neginf=-math.inf))
            value = std(torch.zeros(1, 1)).exp()
            assert bool(((value >= 0.05 * 0.999) & (value <= 2.0 * 1.001)).all())


def test_state_dependent_std_is_bounded_for_any_features():
    std = StateLogStd(4, 3, BoundedLogStd(0.5, 0.05, 2.0), torch.Generator().manual_seed(0))
    value = std(torch.tensor([[1e30, -1e30, 1e38, -1e38], [0.0, 0.0, 0.0, 0.0]])).exp()
    assert bool(((value >= 0.0499) & (value <= 2.001)).all())
    torch.testing.assert_close(value[1], torch.full((3,), 0.5))


def test_std_can_come_back_from_its_bound():
    std = ConstantLogStd(1, BoundedLogStd(0.5, 0.05, 2.0))
    optimizer = torch.optim.Adam(std.parameters(), lr=0.01)

    def pull(direction: float, steps: int) -> float:
        for _ in range(steps):
            optimizer.zero_grad()
            (-direction * std(torch.zeros(1, 1))).sum().backward()
            optimizer.step()
        return float(std(torch.zeros(1, 1)).detach().exp())

    assert pull(-1.0, 2000) == pytest.approx(0.05)
    assert pull(1.0, 30) > 0.05 * 1.05  # 2000 steps against the bound have not led far behind it


@pytest.mark.parametrize("stds", [(0.5, 0.6, 2.0), (3.0, 0.1, 2.0), (0.5, -1.0, 2.0), (math.nan, 0.1, 2.0)])
def test_impossible_bounds_are_refused(stds: tuple[float, float, float]):
    with pytest.raises(UserError, match="min_std"):
        BoundedLogStd(*stds)


def test_missing_observation_group_is_named():
    policy = make()
    with pytest.raises(UserError, match='"policy"; the task has state'):
        policy.act({"state": torch.zeros(2, 5)}, *start(policy, 2))


def test_normaliser_is_part_of_the_policy():
    policy, obs = make(), torch.randn(4, 5) * 100.0
    before = policy(obs, *start(policy, 4))[0]
    policy.update_normalizer({"policy": obs}, torch.ones(4, dtype=torch.bool))
    assert not torch.allclose(policy(obs, *start(policy, 4))[0], before)
    copy = make()
    copy.load_state_dict(policy.state_dict())
    assert torch.equal(copy(obs, *start(copy, 4))[0], policy(obs, *start(policy, 4))[0])
