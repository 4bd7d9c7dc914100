"""Encoder and latent model: how they begin, what they show, unrolling against single steps."""

from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from robo_rl.nets.batched import BatchedMLP
from robo_rl.nets.latent import LatentCfg, LatentModel, StateEncoder, xavier

CFG = LatentCfg(state=6, action=4, both=5, hidden=(7,), bins=9)


def test_weights_begin_uniform_with_the_gain_of_relu_and_biases_at_zero():
    nets = nn.ModuleList([nn.Linear(100, 300), BatchedMLP(2, 200, (), 200, "elu", torch.Generator())])
    before = torch.get_rng_state()
    xavier(nets, torch.Generator().manual_seed(0))
    assert torch.equal(before, torch.get_rng_state())
    for weight, bias in ((nets[0].weight, nets[0].bias), (nets[1].head.weight, nets[1].head.bias)):
        bound = math.sqrt(2.0 * 6.0 / 400.0)
        assert weight.abs().max().item() == pytest.approx(bound, rel=0.01)
        assert weight.std().item() == pytest.approx(bound / math.sqrt(3.0), rel=0.02)
        assert not bias.any()


def test_codes_are_normalised_whatever_the_size_of_the_observation():
    encoder = StateEncoder(3, CFG, torch.Generator().manual_seed(0))
    with torch.no_grad():  # elu is the identity above 0: recover what it was given
        x = torch.randn(4, 5, 3, generator=torch.Generator().manual_seed(1))
        code = encoder.forward(1e3 * x)
    before = torch.where(code > 0.0, code, code.log1p())
    assert code.shape == (4, 5, 6)
    torch.testing.assert_close(before.mean(-1), torch.zeros(4, 5), atol=1e-4, rtol=0.0)
    torch.testing.assert_close(before.std(-1, unbiased=False), torch.ones(4, 5), atol=1e-3, rtol=0.0)


def test_unrolling_equals_one_step_after_another():
    model = LatentModel(2, CFG, torch.Generator().manual_seed(0))
    g = torch.Generator().manual_seed(1)
    state, action = torch.randn(3, 6, generator=g), torch.randn(4, 3, 2, generator=g)
    foretold = model.unroll(state, action)
    assert foretold.reward.shape == (4, 3, 9)
    for t in range(4):
        for b in range(3):
            code = nn.functional.elu(model.action.weight @ action[t, b] + model.action.bias)
            both = model.both(torch.cat((state[b], code)))
            out = model.head.linear.weight @ both + model.head.linear.bias
            assert torch.allclose(model.forward(state[b], action[t, b]), both, atol=1e-6)
            torch.testing.assert_close(foretold.terminated[t, b], out[0])
            torch.testing.assert_close(foretold.state[t, b], out[1:7])
            torch.testing.assert_close(foretold.reward[t, b], out[7:])
        state = foretold.state[t]


@pytest.mark.parametrize("changes", [{"state": 0}, {"reach": 0.0}, {"bins": 1}])
def test_settings_out_of_range_are_refused(changes: dict):
    with pytest.raises(ValueError, match=f"{next(iter(changes))}="):
        LatentCfg(**changes)
