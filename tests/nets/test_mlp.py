import pytest
import torch

from robo_rl.errors import UserError
from robo_rl.nets.mlp import Head, Trunk, activation, linear


def test_orthogonal_rows_and_no_use_of_the_global_stream():
    before = torch.get_rng_state()
    layer = linear(12, 5, 2.0, torch.Generator().manual_seed(0))
    torch.testing.assert_close(layer.weight @ layer.weight.T, 4.0 * torch.eye(5))
    assert torch.equal(layer.bias, torch.zeros(5))
    assert torch.equal(torch.get_rng_state(), before)


def test_same_generator_seed_same_network():
    a, b = (Trunk(3, (8, 4), "elu", torch.Generator().manual_seed(7)) for _ in range(2))
    assert all(torch.equal(x, y) for x, y in zip(a.parameters(), b.parameters()))


def test_no_hidden_layer_is_the_identity():
    trunk, x = Trunk(3, (), "relu", torch.Generator()), torch.randn(2, 3)
    assert trunk.out_dim == 3
    assert torch.equal(trunk(x), x)


def test_unknown_activation_names_the_nearest():
    with pytest.raises(UserError, match="Nearest: relu"):
        activation("rellu")


def test_head_is_float32_under_autocast():
    head = Head(4, 2, 1.0, torch.Generator().manual_seed(0))
    x = torch.randn(3, 4)
    with torch.autocast("cpu", torch.bfloat16):
        y = head(x.bfloat16())
    assert y.dtype == torch.float32
    torch.testing.assert_close(y, head(x.bfloat16().float()), rtol=0, atol=0)
