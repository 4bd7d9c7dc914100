"""Gated recurrent unit whose state is cleared where an episode begins."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from robo_rl.nets.mlp import linear


class Gru(nn.Module):
    """GRU (Cho et al. 2014, with the reset gate behind the recurrent product as in cuDNN).

    r = s(W_r x + U_r h);  z = s(W_z x + U_z h);  n = tanh(W_n x + r * (U_n h));  h' = (1 - z) n + z h
    `is_first` clears h before the step, so no state crosses an episode border.
    """

    def __init__(self, in_dim: int, width: int, generator: torch.Generator) -> None:
        super().__init__()
        self.width = width
        self.inputs = linear(in_dim, 3 * width, 1.0, generator)
        self.recurrent = linear(width, 3 * width, 1.0, generator)

    def forward(self, x: Tensor, state: Tensor, is_first: Tensor) -> Tensor:
        """One step: x [N, in_dim], state [N, width], is_first [N] bool -> new state [N, width]."""
        return self._cell(self.inputs(x), state, is_first)

    def sequence(self, x: Tensor, state: Tensor, is_first: Tensor) -> Tensor:
        """x [L, N, in_dim], state [N, width] before the first step, is_first [L, N] -> states [L, N, width]."""
        projected = self.inputs(x)  # one product for all steps; only the recurrence is sequential
        out = []
        for x_t, first_t in zip(projected, is_first):
            state = self._cell(x_t, state, first_t)
            out.append(state)
        return torch.stack(out)

    def _cell(self, projected: Tensor, state: Tensor, is_first: Tensor) -> Tensor:
        state = torch.where(is_first.unsqueeze(-1), torch.zeros_like(state), state)
        x_r, x_z, x_n = projected.chunk(3, dim=-1)
        h_r, h_z, h_n = self.recurrent(state).chunk(3, dim=-1)
        update = torch.sigmoid(x_z + h_z)
        candidate = torch.tanh(x_n + torch.sigmoid(x_r + h_r) * h_n)
        return ((1.0 - update) * candidate + update * state).float()
