import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from robo_rl.algos import losses

TRUE = torch.tensor([True])


@pytest.mark.parametrize(
    ("ratio", "advantage", "expected", "moves"),
    [
        (1.0, 2.0, -2.0, True),
        (1.5, 2.0, -2.4, False),
        (0.5, 2.0, -1.0, True),
        (0.5, -2.0, 1.6, False),
        (1.5, -2.0, 3.0, True),
    ],
)
def test_surrogate_by_hand(ratio: float, advantage: float, expected: float, moves: bool):
    log_ratio = torch.tensor([math.log(ratio)], requires_grad=True)
    loss = losses.clipped_surrogate(log_ratio, torch.tensor([advantage]), 0.2)
    assert float(loss.detach()) == pytest.approx(expected)
    (gradient,) = torch.autograd.grad(loss.sum(), log_ratio)
    assert (float(gradient) != 0.0) == moves


def test_clipped_value_loss_is_the_worse_of_the_two():
    value, old, ret = torch.tensor([3.0]), torch.tensor([1.0]), torch.tensor([2.0])
    assert float(losses.clipped_value_loss(value, old, ret, 0.5)) == 1.0  # (3 - 2)^2 > (1.5 - 2)^2
    assert float(losses.clipped_value_loss(value, old, torch.tensor([3.0]), 0.5)) == 2.25  # 0 < (1.5 - 3)^2


@given(st.lists(st.tuples(st.floats(-1e3, 1e3), st.booleans()), min_size=1, max_size=40))
@settings(max_examples=50, deadline=None)
def test_masked_mean_and_standardise_see_valid_rows_only(rows: list[tuple[float, bool]]):
    x = torch.tensor([v if ok else math.nan for v, ok in rows], dtype=torch.float64)
    valid = torch.tensor([ok for _, ok in rows])
    kept = x[valid]
    expected = float(kept.mean()) if len(kept) else 0.0
    assert float(losses.masked_mean(x, valid)) == pytest.approx(expected, abs=1e-9)
    out = losses.standardise(x, valid)
    assert torch.isfinite(out).all()
    assert (out[~valid] == 0.0).all()
    if len(kept) and kept.std(correction=0) > 1e-3:
        assert float(out[valid].mean()) == pytest.approx(0.0, abs=1e-6)
        assert float(out[valid].std(correction=0)) == pytest.approx(1.0, abs=1e-4)


def test_explained_variance_of_perfect_constant_and_opposite_values():
    ret, valid = torch.tensor([1.0, 2.0, 3.0]), torch.ones(3, dtype=torch.bool)
    assert float(losses.explained_variance(ret, ret, valid)) == pytest.approx(1.0)
    assert float(losses.explained_variance(torch.zeros(3), ret, valid)) == pytest.approx(0.0)
    assert float(losses.explained_variance(-ret, ret, valid)) == pytest.approx(-3.0)
