"""What PPO descends: terms that see a minibatch and give losses of its rows."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn

from robo_rl.algos.ratio import Evaluation, Reference
from robo_rl.data.batch import Batch
from robo_rl.data.rollout import Obs


@dataclass(frozen=True)
class Seen:
    """A minibatch, and what the networks say of it."""

    rows: Batch
    advantage: Tensor  # [B(, L)], as it enters the surrogate
    reference: Reference  # of the same rows
    new: Evaluation
    value: Tensor  # [B(, L)] V now, with gradient


class LossTerm(nn.Module):
    """A part of the loss. Its parameters learn with the rest, each term clipped on its own; its buffers are saved."""

    def begin(self, progress: float) -> None:
        """Before each update; `progress` is the share of the training that is over, 0 to 1."""

    def observe(self, obs: Obs, valid: Tensor) -> None:
        """After each update: see the observations [..., d] where `valid` [...]."""

    def forward(self, seen: Seen) -> dict[str, Tensor]:
        """Metric -> loss [B(, L)]; the algorithm adds them up."""
        raise NotImplementedError
