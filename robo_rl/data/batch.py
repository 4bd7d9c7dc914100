"""What an on-policy update learns from."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from robo_rl.data.returns import Returns
from robo_rl.data.rollout import Rollout

_PLAIN = ("action", "state", "is_first", "valid", "value", "advantage", "ret")


@dataclass(frozen=True)
class Batch:
    """M rows, or M sequences of L steps for a recurrent policy; every tensor has M first.

    Losses weigh by `valid` and see neither gamma nor the end of an episode.
    """

    obs: dict[str, Tensor]  # group -> [M, (L,) d]
    action: Tensor  # [M, (L,) A], unclipped sample
    aux: dict[str, Tensor]  # what the policy kept beside the action, [M, (L,) ...]
    state: Tensor  # [M, S] recurrent state before the first step
    is_first: Tensor  # [M(, L)] bool, an episode begins here
    valid: Tensor  # [M(, L)] bool
    value: Tensor  # [M(, L)] V before the update
    advantage: Tensor  # [M(, L)]
    ret: Tensor  # [M(, L)] target of V

    def __len__(self) -> int:
        return len(self.action)

    def select(self, index: Tensor) -> Batch:
        """The rows or sequences at `index` [B] int64."""
        return Batch(obs=select(self.obs, index), aux=select(self.aux, index), **select(self._plain(), index))

    def split(self, sizes: list[int]) -> list[Batch]:
        """Consecutive rows or sequences, as views; `sizes` sum to the length."""
        plain, obs, aux = split(self._plain(), sizes), split(self.obs, sizes), split(self.aux, sizes)
        return [Batch(obs=obs[i], aux=aux[i], **plain[i]) for i in range(len(sizes))]

    def _plain(self) -> dict[str, Tensor]:
        return {name: getattr(self, name) for name in _PLAIN}


def split(tensors: dict[str, Tensor], sizes: list[int]) -> list[dict[str, Tensor]]:
    """Consecutive rows of each tensor, as views."""
    parts = {name: tensor.split(sizes) for name, tensor in tensors.items()}
    return [{name: part[i] for name, part in parts.items()} for i in range(len(sizes))]


def select(tensors: dict[str, Tensor], index: Tensor) -> dict[str, Tensor]:
    """Rows `index` [B] of each tensor."""
    return {name: tensor.index_select(0, index) for name, tensor in tensors.items()}


def from_rollout(rollout: Rollout, returns: Returns, seq_len: int = 0) -> Batch:
    """Rows of a full rollout, M = T N; with `seq_len` L > 0 sequences of L steps, M = T N / L (L must divide T)."""

    def lay_out(x: Tensor) -> Tensor:
        if not seq_len:
            return x.flatten(0, 1)
        parts = x.unflatten(0, (-1, seq_len))  # [T/L, L, N, ...]
        return parts.transpose(1, 2).flatten(0, 1)

    data = rollout.data
    return Batch(
        obs={k: lay_out(v) for k, v in rollout.obs().items()},
        action=lay_out(data["action"]),
        aux={k: lay_out(v) for k, v in rollout.group("aux/").items()},
        state=data["state"][:: max(seq_len, 1)].flatten(0, 1),
        is_first=lay_out(data["is_first"]),
        valid=lay_out(data["valid"]),
        value=lay_out(returns.value),
        advantage=lay_out(returns.advantage),
        ret=lay_out(returns.ret),
    )


def laid_back(x: Tensor, steps: int, seq_len: int = 0) -> Tensor:
    """[T, N] of what `from_rollout` laid out as [M(, L)]; T is `steps`."""
    if not seq_len:
        return x.view(steps, -1)
    parts = x.unflatten(0, (steps // seq_len, -1))  # [T/L, N, L]
    return parts.transpose(1, 2).flatten(0, 1)


def minibatches(rows: int, size: int, generator: torch.Generator) -> tuple[Tensor, ...]:
    """Indices [~size] that split a random order of all `rows` into equal parts (sizes differ by at most one)."""
    count = max(1, round(rows / size))
    order = torch.randperm(rows, generator=generator, device=generator.device)
    return torch.tensor_split(order, count)
