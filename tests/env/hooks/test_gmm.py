"""Mixtures: likelihood never falls, clusters are found, the number of them is chosen, absent rows do not count."""

from __future__ import annotations

import itertools
import math

import pytest
import torch

from robo_rl.env.hooks import gmm


def clusters(count: int = 400) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    centre = torch.tensor([[0.2, 0.3], [0.8, 0.6]])
    which = torch.arange(count) % 4 == 0  # one in four lies in the second
    return centre[which.long()] + 0.04 * torch.randn(count, 2, generator=generator)


def test_two_clusters_are_found():
    x = clusters()
    mix = gmm.fit(x, torch.ones(len(x)), 2, torch.tensor([0.1, 0.6]))
    order = mix.mean[:, 0].argsort()
    torch.testing.assert_close(mix.mean[order], torch.tensor([[0.2, 0.3], [0.8, 0.6]]), atol=0.01, rtol=0)
    torch.testing.assert_close(mix.weight[order], torch.tensor([0.75, 0.25]), atol=0.01, rtol=0)
    second = torch.arange(len(x)) % 4 == 0
    expected = torch.stack([torch.cov(x[rows].T, correction=0) for rows in (~second, second)]) + 1e-4 * torch.eye(2)
    torch.testing.assert_close(mix.cov[order], expected, atol=1e-5, rtol=0)


def test_density_by_hand():
    mix = gmm.Mixture(torch.tensor([0.25]), torch.tensor([[1.0, 2.0]]), torch.tensor([[[4.0, 0.0], [0.0, 1.0]]]))
    expected = math.log(0.25) - math.log(2.0 * math.pi * 2.0) - 0.5 * ((2.0 / 2.0) ** 2 + 1.0)
    assert gmm.log_density(mix, torch.tensor([[3.0, 3.0]])).item() == pytest.approx(expected, abs=1e-5)


def test_more_steps_never_make_the_data_less_likely(monkeypatch):
    x, ones = clusters(), torch.ones(400)
    likelihood = []
    for steps in (1, 2, 4, 8, 16, 32):
        monkeypatch.setattr(gmm, "_STEPS", steps)
        mix = gmm.fit(x, ones, 3, torch.tensor([0.0, 0.3, 0.7]))
        likelihood.append(torch.logsumexp(gmm.log_density(mix, x), 1).sum().item())
    # the floor under the variances costs a little
    assert all(after >= before - 0.5 for before, after in itertools.pairwise(likelihood))
    assert likelihood[-1] > likelihood[0] + 50.0


def test_rows_that_do_not_count_change_nothing():
    x, start = clusters(), torch.tensor([0.1, 0.6])
    alone = gmm.fit(x, torch.ones(400), 2, start)
    junk = torch.cat([x, torch.full((100, 2), 7.0)])
    mixed = gmm.fit(junk, torch.cat([torch.ones(400), torch.zeros(100)]), 2, start)
    torch.testing.assert_close(mixed.mean, alone.mean, atol=1e-4, rtol=0)
    torch.testing.assert_close(
        gmm.aic(mixed, junk, torch.cat([torch.ones(400), torch.zeros(100)])), gmm.aic(alone, x, torch.ones(400))
    )


def test_akaike_prefers_two_clusters_to_six():
    x, ones = clusters(), torch.ones(400)
    two = gmm.fit(x, ones, 2, torch.tensor([0.1, 0.6]))
    six = gmm.fit(x, ones, 6, torch.linspace(0.0, 0.99, 6))
    assert gmm.aic(two, x, ones) < gmm.aic(six, x, ones)
