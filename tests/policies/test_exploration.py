"""Exploration: the noise that is added has the std that was asked for, held noise lasts as long as it should."""

from __future__ import annotations

import math

import pytest
import torch

from robo_rl.env.spaces import Spaces
from robo_rl.policies.deterministic import DeterministicCfg, DeterministicPolicy
from robo_rl.policies.exploration import AddedNoise, ByChance, HeldNoise, NoiseCfg
from robo_rl.policies.squashed import SquashedCfg, SquashedGaussianPolicy

LOW, HIGH = torch.tensor([-1.0, -0.5, 0.2]), torch.tensor([1.0, 4.0, 3.0])
SPACES = Spaces({"policy": 5}, LOW, HIGH)


def deterministic() -> DeterministicPolicy:
    return DeterministicPolicy(SPACES, DeterministicCfg(hidden=(16,)), torch.Generator().manual_seed(0))


def act(actor, n: int, generator: torch.Generator, first: bool = False) -> torch.Tensor:
    return actor.act({"policy": torch.ones(n, 5)}, torch.zeros(n, 0), torch.full((n,), first), generator).action


def test_the_first_actions_are_0_or_the_bound_next_to_it_and_what_is_exported_is_what_acts():
    policy, obs = deterministic(), torch.randn(20, 5)
    out, state = policy(obs, torch.zeros(20, 0), torch.ones(20) > 0)
    assert torch.equal(out, policy.act({"policy": obs}, torch.zeros(20, 0), torch.ones(20) > 0).action)
    assert state.shape == (20, 0)
    torch.testing.assert_close(out[:, :2], torch.zeros(20, 2), atol=0.2, rtol=0.0)
    assert ((out[:, 2] < 0.25) & (out[:, 2] > 0.2)).all()


def test_noise_has_the_std_asked_for_and_stays_within_the_bounds():
    policy, g = deterministic(), torch.Generator().manual_seed(1)
    actor = AddedNoise(policy, 20_000, NoiseCfg(0.2, 0.2))
    action = act(actor, 20_000, g, first=True)
    unit = policy.unit(action)[:, 0]  # its mean is near the middle of its range
    assert unit.std().item() == pytest.approx(0.2, rel=0.02)
    wild = act(AddedNoise(policy, 1000, NoiseCfg(9.0, 9.0)), 1000, g)
    assert ((wild >= LOW - 1e-6) & (wild <= HIGH + 1e-6)).all()


def test_every_env_draws_its_std_when_an_episode_begins_and_only_then():
    policy, g = deterministic(), torch.Generator().manual_seed(1)
    actor = AddedNoise(policy, 2000, NoiseCfg(0.1, 0.5))
    act(actor, 2000, g, first=True)
    std = actor.state_dict()["std"].clone()
    assert std.min() >= 0.1
    assert std.max() <= 0.5
    assert std.mean().item() == pytest.approx(0.3, rel=0.05)
    assert std.std().item() == pytest.approx(0.4 / math.sqrt(12.0), rel=0.05)
    act(actor, 2000, g)
    assert torch.equal(actor.state_dict()["std"], std)
    first = torch.arange(2000) % 2 == 0
    actor.act({"policy": torch.ones(2000, 5)}, torch.zeros(2000, 0), first, g)
    changed = (actor.state_dict()["std"] != std)[:, 0]
    assert torch.equal(changed, first)


@pytest.mark.parametrize("longest", [1, 3, 16])
def test_held_noise_lasts_as_long_as_a_truncated_zeta_law_says(longest: int):
    policy = SquashedGaussianPolicy(SPACES, SquashedCfg(hidden=(4,)), torch.Generator().manual_seed(0))
    actor, g = HeldNoise(policy, 3, longest), torch.Generator().manual_seed(1)
    actions = torch.stack([act(actor, 3, g) for _ in range(6000)])
    new = (actions[1:] != actions[:-1]).any(2)
    assert torch.equal(new.any(1), new.all(1)), "all envs at the same time"
    lengths = torch.cat([torch.tensor([-1]), new[:, 0].nonzero()[:, 0]]).diff()
    chance = torch.arange(1.0, longest + 1.0) ** -2.0
    chance /= chance.sum()
    counts = torch.bincount(lengths, minlength=longest + 1)[1:]
    torch.testing.assert_close(counts / counts.sum(), chance, atol=0.03, rtol=0.0)
    assert actions[:, 0].std(0)[0].item() == pytest.approx(act_std(policy), rel=0.1), "the law of one step is the same"


def act_std(policy: SquashedGaussianPolicy) -> float:
    return act(HeldNoise(policy, 5000, 1), 5000, torch.Generator().manual_seed(2)).std(0)[0].item()


@pytest.mark.parametrize("make", [lambda: AddedNoise(deterministic(), 7, NoiseCfg(0.1, 0.4)), lambda: held()])
def test_exploration_continues_from_its_state(make):
    first, second, g = make(), make(), torch.Generator().manual_seed(4)
    for k in range(5):
        act(first, 7, g, first=k == 0)
    second.load_state_dict(first.state_dict())
    other = torch.Generator()
    other.set_state(g.get_state())
    for _ in range(5):
        assert torch.equal(act(first, 7, g), act(second, 7, other))


def held() -> HeldNoise:
    policy = SquashedGaussianPolicy(SPACES, SquashedCfg(hidden=(4,)), torch.Generator().manual_seed(0))
    return HeldNoise(policy, 7, 16)


def test_by_chance_is_uniform_within_the_bounds():
    action = act(ByChance(deterministic()), 20_000, torch.Generator().manual_seed(0))
    torch.testing.assert_close(action.mean(0), 0.5 * (LOW + HIGH), atol=0.03, rtol=0.0)
    torch.testing.assert_close(action.std(0), (HIGH - LOW) / math.sqrt(12.0), atol=0.03, rtol=0.0)


@pytest.mark.parametrize("bounds", [(-0.1, 0.2), (0.3, 0.2), (0.1, math.inf)])
def test_noise_out_of_range_is_refused(bounds: tuple[float, float]):
    with pytest.raises(ValueError, match="expected 0 <= low <= high"):
        NoiseCfg(*bounds)
