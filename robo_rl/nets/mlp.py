"""Multilayer perceptron with orthogonal initialisation and a full-precision head."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.utils import skip_init

from robo_rl.errors import unknown

ACTIVATIONS: dict[str, type[nn.Module]] = {
    "relu": nn.ReLU,
    "elu": nn.ELU,
    "tanh": nn.Tanh,
    "silu": nn.SiLU,
    "gelu": nn.GELU,
    "leaky_relu": nn.LeakyReLU,
}
_IN_PLACE = ("relu", "elu", "leaky_relu")


def activation(name: str) -> nn.Module:
    """Activation layer called `name`. Raises UserError for a name that is not in `ACTIVATIONS`."""
    if name not in ACTIVATIONS:
        raise unknown("activation", name, ACTIVATIONS, ", ".join(ACTIVATIONS))
    # In place where the gradient needs the output only: half the memory traffic of a small network's forward pass.
    return ACTIVATIONS[name](inplace=True) if name in _IN_PLACE else ACTIVATIONS[name]()


def linear(in_dim: int, out_dim: int, gain: float, generator: torch.Generator) -> nn.Linear:
    """Linear layer with orthogonal weights of the given gain and zero bias (Saxe et al. 2014), on the generator's
    device."""
    # skip_init: the default initialisation would draw from the global random stream. It ignores `with torch.device`.
    layer = skip_init(nn.Linear, in_dim, out_dim, device=generator.device)
    nn.init.orthogonal_(layer.weight, gain=gain, generator=generator)
    nn.init.zeros_(layer.bias)
    return layer


def sparse_linear(in_dim: int, out_dim: int, sparsity: float, generator: torch.Generator) -> nn.Linear:
    """Linear layer whose units see few inputs, chosen at random, with zero bias (Elsayed et al. 2024, sec. 3).

    A share `sparsity` of each unit's weights, rounded up, is 0; the others are uniform within +-1 / sqrt(in_dim).
    """
    layer = skip_init(nn.Linear, in_dim, out_dim, device=generator.device)
    nn.init.uniform_(layer.weight, -(in_dim**-0.5), in_dim**-0.5, generator=generator)
    chance = torch.rand(out_dim, in_dim, generator=generator, device=generator.device)
    cut = chance.argsort(1).argsort(1) < math.ceil(sparsity * in_dim)
    with torch.no_grad():
        layer.weight.masked_fill_(cut, 0.0)
    nn.init.zeros_(layer.bias)
    return layer


class Trunk(nn.Sequential):
    """Hidden layers [..., in_dim] -> [..., out_dim]; the identity when there are none.

    With `norm` each layer is normalised over its units before the activation, without parameters; with `sparsity` above
    0 the weights begin as in `sparse_linear`.
    """

    def __init__(
        self,
        in_dim: int,
        hidden: Sequence[int],
        act: str,
        generator: torch.Generator,
        norm: bool = False,
        sparsity: float = 0.0,
    ) -> None:
        layers: list[nn.Module] = []
        for width_in, width in zip((in_dim, *hidden), hidden):
            if sparsity:
                layers.append(sparse_linear(width_in, width, sparsity, generator))
            else:
                layers.append(linear(width_in, width, math.sqrt(2.0), generator))
            if norm:
                layers.append(nn.LayerNorm(width, elementwise_affine=False))
            layers.append(activation(act))
        super().__init__(*layers)
        self.out_dim = hidden[-1] if hidden else in_dim


class Head(nn.Module):
    """Last linear layer, always float32: a bf16 output resolves a value of 20 only to 0.125."""

    def __init__(
        self, in_dim: int, out_dim: int, gain: float, generator: torch.Generator, sparsity: float = 0.0
    ) -> None:
        super().__init__()
        if sparsity:
            self.linear = sparse_linear(in_dim, out_dim, sparsity, generator)
        else:
            self.linear = linear(in_dim, out_dim, gain, generator)

    def forward(self, x: Tensor) -> Tensor:
        """[..., in_dim] of any float type -> [..., out_dim] float32."""
        if torch.is_autocast_enabled(x.device.type):
            with torch.autocast(x.device.type, enabled=False):
                return self.linear(x.float())
        return self.linear(x)


class MLP(nn.Module):
    """Trunk and head: [B, in_dim] -> [B, out_dim]. What it shares with `BatchedNet` is said there.

    With `unit` the head sees features that are scaled to length 1; `norm` as for `Trunk`.
    """

    batch_statistics = False

    def __init__(
        self,
        in_dim: int,
        hidden: Sequence[int],
        out_dim: int,
        act: str,
        gain: float,
        generator: torch.Generator,
        unit: bool = False,
        norm: bool = False,
    ) -> None:
        super().__init__()
        self.unit = unit
        self.trunk = Trunk(in_dim, hidden, act, generator, norm)
        self.head = Head(self.trunk.out_dim, out_dim, gain, generator)

    def forward(self, x: Tensor, training: bool = False) -> Tensor:
        """See the class."""
        for layer in self.trunk:
            x = layer.forward(x)  # without hooks: of small networks calling a module costs as much as its product
        return self.head.forward(nn.functional.normalize(x, dim=-1) if self.unit else x)

    def last_bias(self) -> Tensor:
        """What is added to the outputs, [out_dim]; to be changed in place before training."""
        return self.head.linear.bias.data

    def project(self) -> None:
        """No weight is bound."""
