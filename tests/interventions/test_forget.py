"""Entries that Adam forgets move as in a new Adam, and all others as if nothing had happened."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from robo_rl.algos.adam import Adam, AdamCfg

RATE, LATE = 1e-2, 2000
YOUNG = torch.zeros(())


def gradient(step: int, scale: float = 1.0) -> Tensor:
    return scale * torch.randn(6, 3, generator=torch.Generator().manual_seed(step))


def worn(cfg: AdamCfg | None = None) -> Adam:
    adam = Adam([([torch.zeros(6, 3)], RATE, 0.0)], cfg)
    for step in range(LATE):
        adam.apply([gradient(step)])
    return adam


MASK = torch.tensor([False, True, False, False, True, False]).unsqueeze(1)


@pytest.mark.parametrize("scale", [1e-3, 1.0, 1e3])
def test_the_first_step_of_a_reset_row_is_at_most_1_05_learning_rates(scale: float):
    """Whatever the size of its gradient; without a count of its own it would be 3.15 (handbook 0.3)."""
    adam = worn()
    adam.forget([(adam.params[0], MASK)])
    before = adam.params[0].clone()
    adam.apply([gradient(LATE, scale)], YOUNG)
    steps = ((adam.params[0] - before) / RATE).abs()[MASK.squeeze(1)]
    assert steps.max() <= 1.05
    assert steps.min() > 0.9


def test_without_the_correction_the_first_step_is_much_longer():
    """The trap that `young` is for: 2.94 learning rates at this step, 3.16 at the end of time."""
    adam = worn()
    adam.forget([(adam.params[0], MASK)])
    before = adam.params[0].clone()
    adam.apply([gradient(LATE)])
    assert ((adam.params[0] - before) / RATE).abs()[MASK.squeeze(1)].max() > 2.5


def test_rows_move_as_in_a_new_adam_while_they_are_young():
    adam, new = worn(), Adam([([torch.zeros(6, 3)], RATE, 0.0)])
    adam.forget([(adam.params[0], MASK)])
    start = adam.params[0].clone()
    for step in range(LATE, LATE + 50):
        adam.apply([gradient(step)], YOUNG)
        new.apply([gradient(step)])
        moved = (adam.params[0] - start)[MASK.squeeze(1)]
        torch.testing.assert_close(moved, new.params[0][MASK.squeeze(1)], rtol=2e-4, atol=1e-6)


def test_healthy_rows_are_untouched_bit_for_bit():
    adam, whole = worn(), worn()
    adam.forget([(adam.params[0], MASK)])
    for step in range(LATE, LATE + 60):
        adam.apply([gradient(step)], YOUNG if step < LATE + 50 else None)
        whole.apply([gradient(step)])
    healthy = ~MASK.squeeze(1)
    assert torch.equal(adam.params[0][healthy], whole.params[0][healthy])
    assert torch.equal(adam.second[0][healthy], whole.second[0][healthy])
    assert not torch.equal(adam.params[0], whole.params[0])


def test_a_row_whose_gradient_comes_late_is_not_thrown():
    """Outgoing weights of 0 give the incoming ones no gradient at first."""
    adam = worn()
    adam.forget([(adam.params[0], MASK)])
    for step in range(49):
        before = adam.params[0].clone()
        adam.apply([gradient(step) if step > 2 else torch.zeros(6, 3)], YOUNG)
        assert ((adam.params[0] - before) / RATE).abs()[MASK.squeeze(1)].max() <= 1.05


def test_a_first_moment_without_memory():
    adam = worn(AdamCfg(beta1=0.0))
    adam.forget([(adam.params[0], MASK)])
    before = adam.params[0].clone()
    adam.apply([gradient(LATE)], YOUNG)
    assert ((adam.params[0] - before) / RATE).abs()[MASK.squeeze(1)].max() <= 1.05


def test_what_is_forgotten_in_two_calls_before_a_step_is_young_together():
    """As of policy and critic with one optimiser; after a step only the new ones are."""
    adam = worn()
    adam.forget([(adam.params[0], MASK)])
    other = torch.tensor([True, False, False, False, False, False]).unsqueeze(1)
    adam.forget([(adam.params[0], other)])
    before = adam.params[0].clone()
    adam.apply([gradient(LATE)], YOUNG)
    steps = ((adam.params[0] - before) / RATE).abs()
    assert steps[(MASK | other).squeeze(1)].max() <= 1.05
    adam.forget([(adam.params[0], other)])
    assert torch.equal(adam._young[0].bool(), other.expand(6, 3))


def test_what_is_young_is_saved():
    adam, other = worn(), worn()
    adam.forget([(adam.params[0], MASK)])
    adam.apply([gradient(LATE)], YOUNG)
    other.load_state_dict(adam.state_dict())
    other.params[0].copy_(adam.params[0])
    for one in (adam, other):
        one.apply([gradient(LATE + 1)], YOUNG)
    assert torch.equal(adam.params[0], other.params[0])
    other.load_state_dict(worn().state_dict())  # nothing is young there
    assert not torch.stack(other._young).any()
