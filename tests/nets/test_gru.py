import torch
from torch import nn

from robo_rl.nets.gru import Gru


def make(in_dim: int = 3, width: int = 5) -> Gru:
    return Gru(in_dim, width, torch.Generator().manual_seed(0))


def test_equals_torch_gru_within_an_episode():
    gru, reference = make(), nn.GRU(3, 5)
    with torch.no_grad():
        reference.weight_ih_l0.copy_(gru.inputs.weight)
        reference.weight_hh_l0.copy_(gru.recurrent.weight)
        reference.bias_ih_l0.copy_(gru.inputs.bias)
        reference.bias_hh_l0.copy_(gru.recurrent.bias)
    x, h = torch.randn(7, 4, 3), torch.randn(4, 5)
    out = gru.sequence(x, h, torch.zeros(7, 4, dtype=torch.bool))
    torch.testing.assert_close(out, reference(x, h.unsqueeze(0))[0], rtol=1e-5, atol=1e-6)


def test_sequence_equals_steps_with_episode_ends_in_the_middle():
    gru, x, state = make(), torch.randn(9, 6, 3), torch.randn(6, 5)
    is_first = torch.rand(9, 6) < 0.3
    sequence = gru.sequence(x, state, is_first)
    for t in range(9):
        state = gru(x[t], state, is_first[t])
        torch.testing.assert_close(sequence[t], state, rtol=1e-5, atol=1e-6)


def test_nothing_of_the_last_episode_is_left():
    gru, x = make(), torch.randn(4, 1, 3)
    is_first = torch.tensor([[False], [False], [True], [False]])
    runs = [gru.sequence(x, torch.full((1, 5), fill), is_first) for fill in (0.0, 100.0)]
    assert not torch.allclose(runs[0][1], runs[1][1])
    assert torch.equal(runs[0][2:], runs[1][2:])
