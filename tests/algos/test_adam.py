"""Adam and the clipping of gradients: the same numbers as torch's."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from robo_rl.algos.adam import Adam, AdamCfg, moments
from robo_rl.optimizer import clip_norm

SHAPES = ((7, 3), (7,), (1,))


def drawn(seed: int) -> list[Tensor]:
    rng = torch.Generator().manual_seed(seed)
    return [torch.randn(shape, generator=rng) for shape in SHAPES]


@pytest.mark.parametrize("largest", [0.5, 100.0])
def test_clipping_equals_torchs_bit_for_bit(largest):
    gradients, params = drawn(0), [torch.nn.Parameter(x) for x in drawn(1)]
    for p, gradient in zip(params, drawn(0), strict=True):
        p.grad = gradient
    expected = torch.nn.utils.clip_grad_norm_(params, largest)
    clipped, norm = clip_norm(gradients, largest)
    assert torch.equal(norm, expected)
    assert all(torch.equal(mine, p.grad) for mine, p in zip(clipped, params, strict=True))
    assert all(torch.equal(mine, x) for mine, x in zip(gradients, drawn(0), strict=True)), "not in place"


def built(decay: float = 0.0, share: float = 1.0) -> Adam:
    params = drawn(1)
    groups = [(params[:2], 1e-3, decay), (params[2:], 3e-2, 0.0)]
    adam = Adam(groups, AdamCfg(beta1=0.8, beta2=0.99), eps=1e-5)
    adam.slow_down(share)
    return adam


def theirs() -> torch.optim.Adam:
    params = [torch.nn.Parameter(x) for x in drawn(1)]
    groups = [{"params": params[:2], "lr": torch.tensor(1e-3)}, {"params": params[2:], "lr": torch.tensor(3e-2)}]
    return torch.optim.Adam(groups, betas=(0.8, 0.99), eps=1e-5, fused=True)


def stepped_theirs(optimizer: torch.optim.Adam, seed: int) -> None:
    params = [p for group in optimizer.param_groups for p in group["params"]]
    for p, gradient in zip(params, drawn(seed), strict=True):
        p.grad = gradient
    optimizer.step()


def test_steps_equal_torchs_bit_for_bit_and_go_on_from_its_state():
    mine, other, resumed = built(), theirs(), built()
    for seed in range(2, 7):
        mine.step(drawn(seed))
        stepped_theirs(other, seed)
    resumed.load_state_dict(moments(other.state_dict()["state"]))
    for own, saved in zip((*mine.first, *mine.second, mine.steps), (*resumed.first, *resumed.second, resumed.steps)):
        assert torch.equal(own, saved)
    assert moments(mine.state_dict()).keys() == {"first", "second", "steps"}
    params = [p for group in other.param_groups for p in group["params"]]
    assert all(torch.equal(a, b.detach()) for a, b in zip(mine.params, params, strict=True))


@pytest.mark.parametrize("share", [1.0, 0.25])
def test_the_arithmetic_for_the_compiler_is_that_of_the_kernel(monkeypatch, share):
    kernel, written = built(0.1, share), built(0.1, share)
    for seed in range(2, 12):
        kernel.step(drawn(seed))
    monkeypatch.setattr(torch.compiler, "is_compiling", lambda: True)
    for seed in range(2, 12):
        written.step(drawn(seed))
    for a, b in zip((*kernel.params, *kernel.first), (*written.params, *written.first)):
        torch.testing.assert_close(a, b, rtol=1e-5, atol=1e-7)


def test_a_share_of_the_rates_moves_the_first_step_as_much_less():
    whole, part = built(), built(share=0.25)
    before = drawn(1)
    for adam in (whole, part):
        adam.step(drawn(2))
    for x, a, b in zip(before, whole.params, part.params):
        torch.testing.assert_close(b - x, 0.25 * (a - x), rtol=1e-3, atol=1e-8)
    part.slow_down(1.0)
    assert torch.equal(part.rates, whole.rates)
