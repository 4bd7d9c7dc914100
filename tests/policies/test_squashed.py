"""Squashed Gaussian: densities integrate to one, bounds hold, the first action is 0."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.policies.squashed import SquashedCfg, SquashedGaussianPolicy, squashed_sample

LOW, HIGH = torch.tensor([-1.0, -0.5, 0.2]), torch.tensor([1.0, 4.0, 3.0])


def make(**changes) -> SquashedGaussianPolicy:
    spaces = Spaces({"policy": 5}, LOW, HIGH)
    return SquashedGaussianPolicy(spaces, SquashedCfg(hidden=(16,), **changes), torch.Generator().manual_seed(0))


def act(policy, obs, **changes):
    n = len(obs)
    return policy.act({"policy": obs}, torch.zeros(n, 0), torch.ones(n, dtype=torch.bool), **changes)


@pytest.mark.parametrize(("mean", "std"), [(0.0, 0.3), (1.5, 0.5), (-2.0, 1.0)])
def test_the_density_is_that_of_the_drawn_actions(mean: float, std: float):
    """Histogram of tanh(u) against exp(logp), which are two independent paths."""
    g = torch.Generator().manual_seed(0)
    draws = torch.full((400_000, 1), mean), torch.full((400_000, 1), math.log(std))
    action, logp = squashed_sample(*draws, torch.randn(400_000, 1, generator=g))
    edges = torch.linspace(-1.0, 1.0, 41)
    place = torch.bucketize(action[:, 0], edges) - 1
    for cell in range(40):
        inside = place == cell
        share = inside.float().mean().item()
        if share < 0.01:
            continue
        # 1 / p averaged over the draws of a cell is its width over its share.
        width = torch.exp(-logp[inside]).mean().item() * share
        assert width == pytest.approx(0.05, rel=0.06)


@given(st.floats(-30.0, 30.0), st.floats(-5.0, 2.0), st.integers(0, 2**31))
@settings(max_examples=60, deadline=None)
def test_the_density_equals_that_in_double_precision_and_stays_finite(mean: float, log_std: float, seed: int):
    g = torch.Generator().manual_seed(seed)
    m, s = torch.full((8, 2), mean), torch.full((8, 2), log_std)
    noise = torch.randn(8, 2, generator=g)
    _, logp = squashed_sample(m, s, noise)
    noise = noise.double()
    u = m.double() + s.double().exp() * noise
    expected = (-0.5 * noise.square() - s.double() - 0.5 * math.log(2.0 * math.pi) - log_slope_of_tanh(u)).sum(-1)
    assert logp.isfinite().all()
    torch.testing.assert_close(logp.double(), expected, rtol=1e-4, atol=1e-3)


@given(st.floats(-12.0, 12.0), st.floats(-4.0, 2.0), st.integers(0, 2**31))
@settings(max_examples=60, deadline=None)
def test_the_written_slopes_are_those_of_autograd(mean: float, log_std: float, seed: int):
    g = torch.Generator().manual_seed(seed)
    start = [torch.full((8, 2), value, dtype=torch.float64, requires_grad=True) for value in (mean, log_std)]
    noise, of_action, of_logp = (torch.randn(size, generator=g, dtype=torch.float64) for size in ((8, 2), (8, 2), 8))
    u = torch.addcmul(start[0], start[1].exp(), noise)
    logp = (torch.distributions.Normal(start[0], start[1].exp()).log_prob(u) - log_slope_of_tanh(u)).sum(-1)
    expected = torch.autograd.grad([u.tanh(), logp], start, [of_action, of_logp])
    written = torch.autograd.grad(squashed_sample(*start, noise), start, [of_action, of_logp])
    torch.testing.assert_close(written, expected)
    with torch.no_grad():
        torch.testing.assert_close(squashed_sample(*start, noise), (u.tanh(), logp))


def log_slope_of_tanh(u: torch.Tensor) -> torch.Tensor:
    return 2.0 * (math.log(2.0) - u.abs() - torch.log1p(torch.exp(-2.0 * u.abs())))  # even in u


@given(st.integers(0, 2**31), st.floats(0.01, 1e6))
@settings(max_examples=25, deadline=None)
def test_actions_lie_within_their_bounds(seed: int, scale: float):
    policy = make(init_std=5.0)
    g = torch.Generator().manual_seed(seed)
    obs = scale * torch.randn(50, 5, generator=g)
    for action in (act(policy, obs, generator=g).action, act(policy, obs, deterministic=True).action):
        assert (action >= LOW - 1e-6).all()
        assert (action <= HIGH + 1e-6).all()


def test_the_first_policy_rests_at_0_or_at_the_bound_next_to_it():
    action = act(make(), torch.randn(20, 5), deterministic=True).action
    torch.testing.assert_close(action[:, :2], torch.zeros(20, 2), atol=0.2, rtol=0.0)
    assert (action[:, 2] < 0.25).all()


def test_what_is_exported_is_the_deterministic_action():
    policy, obs = make(), torch.randn(7, 5)
    out, state = policy(obs, torch.zeros(7, 0), torch.ones(7, dtype=torch.bool))
    assert torch.equal(out, act(policy, obs, deterministic=True).action)
    assert state.shape == (7, 0)


def test_unit_is_the_inverse_of_the_bounds():
    policy = make()
    torch.testing.assert_close(
        policy.unit(torch.stack([LOW, HIGH, 0.5 * (LOW + HIGH)])), torch.tensor([[-1.0] * 3, [1.0] * 3, [0.0] * 3])
    )


def test_a_million_adversarial_updates_leave_the_std_between_its_bounds():
    """1000 outputs for log std, pushed a thousand times each by gradients of any size and sign, infinities included."""
    policy, g = make(), torch.Generator().manual_seed(0)
    raw = torch.zeros(1000)
    for _ in range(1000):
        size = 10.0 ** (80.0 * torch.rand(1000, generator=g, dtype=torch.float64) - 40.0)
        push = (size * torch.sign(torch.rand(1000, generator=g) - 0.5)).float()
        raw = (raw + push).nan_to_num(nan=0.0, posinf=math.inf, neginf=-math.inf)
        std = policy.log_std.forward(raw).exp()
        assert bool(((std >= 0.006) & (std <= 7.5)).all())


def test_hostile_biases_of_the_network_leave_actions_and_densities_finite():
    policy, g = make(), torch.Generator().manual_seed(0)
    with torch.no_grad():
        for _ in range(200):
            policy.net.head.linear.bias += 1e4 * torch.randn(6, generator=g).exp() * torch.randn(6, generator=g)
            action, logp = policy.rsample(torch.randn(4, 5, generator=g), policy.noise(4, g))
            assert action.isfinite().all()
            assert logp.isfinite().all()


def test_bounds_are_needed():
    for low, high in ((-math.inf, 1.0), (1.0, 1.0)):
        with pytest.raises(UserError, match="needs actions with bounds; action 0"):
            SquashedGaussianPolicy(
                Spaces({"policy": 2}, torch.tensor([low]), torch.tensor([high])), SquashedCfg(), torch.Generator()
            )
