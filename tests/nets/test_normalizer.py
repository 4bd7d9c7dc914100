import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from robo_rl.nets.normalizer import CLIP, EPS, Normalizer


@given(
    sizes=st.lists(st.integers(0, 40), min_size=1, max_size=6),
    seed=st.integers(0, 2**31),
    offset=st.sampled_from([0.0, 3.0, 1e4]),
)
@settings(max_examples=40, deadline=None)
def test_merged_moments_equal_two_pass(sizes: list[int], seed: int, offset: float):
    rng = np.random.default_rng(seed)
    norm, seen = Normalizer(3), [np.zeros((0, 3), np.float32)]
    for size in sizes:
        x = (rng.normal(size=(size, 3)) * [0.1, 1.0, 5.0] + offset).astype(np.float32)
        valid = rng.random(size) < 0.7
        poisoned = np.where(valid[:, None], x, np.nan).astype(np.float32)
        norm.update(torch.from_numpy(poisoned), torch.from_numpy(valid))
        seen.append(x[valid])
    rows = np.concatenate(seen).astype(np.float64)
    assert int(norm.count) == len(rows)
    if len(rows):
        np.testing.assert_allclose(norm.mean.numpy(), rows.mean(0), rtol=1e-12, atol=1e-12)
        np.testing.assert_allclose(norm.var.numpy(), rows.var(0), rtol=1e-7, atol=1e-12)


def test_output_has_zero_mean_and_unit_std_over_leading_axes():
    x = torch.randn(8, 500, 2, generator=torch.Generator().manual_seed(0)) * torch.tensor([2.0, 30.0]) + 7.0
    norm = Normalizer(2)
    norm.update(x, torch.ones(8, 500, dtype=torch.bool))
    y = norm(x).flatten(0, 1)
    assert y.mean(0).abs().max() < 1e-5
    torch.testing.assert_close(
        y.std(0, correction=0), torch.tensor([2.0, 30.0]) / (torch.tensor([2.0, 30.0]) + EPS), rtol=0.02, atol=0
    )


def test_identity_before_data_and_after_only_invalid_rows():
    norm, x = Normalizer(2), torch.tensor([[0.5, -2.0], [100.0, 0.0]])
    norm.update(x * torch.nan, torch.zeros(2, dtype=torch.bool))
    torch.testing.assert_close(norm(x), x.clamp(-CLIP, CLIP))


def test_constant_feature_is_not_amplified():
    norm = Normalizer(1)
    norm.update(torch.full((100, 1), 3.0), torch.ones(100, dtype=torch.bool))
    assert float(norm(torch.tensor([[3.001]])).abs()) <= 0.001 / EPS + 1e-4


def test_state_dict_continues_exactly_and_freeze_is_part_of_it():
    g = torch.Generator().manual_seed(1)
    ones = torch.ones(50, dtype=torch.bool)
    first, second = Normalizer(4), Normalizer(4)
    first.update(torch.randn(50, 4, generator=g), ones)
    second.load_state_dict(first.state_dict())
    x = torch.randn(50, 4, generator=g)
    first.update(x, ones)
    second.update(x, ones)
    assert all(torch.equal(a, b) for a, b in zip(first.state_dict().values(), second.state_dict().values()))
    first.freeze()
    frozen = Normalizer(4)
    frozen.load_state_dict(first.state_dict())
    before = frozen.mean.clone()
    frozen.update(x + 100.0, ones)
    assert torch.equal(frozen.mean, before)
    assert torch.equal(frozen.count, first.count)


@pytest.mark.parametrize("offset", [1e5])
def test_small_spread_on_a_large_offset_survives(offset: float):
    x = offset + torch.arange(64, dtype=torch.float32).unsqueeze(1) / 64
    norm = Normalizer(1)
    norm.update(x, torch.ones(64, dtype=torch.bool))
    assert float(norm.var) == pytest.approx(float(x.double().var(correction=0)), rel=1e-9)
