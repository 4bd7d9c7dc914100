"""What a latent model is wrong by (MR.Q, Fujimoto et al. 2025)."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from robo_rl.data.sequences import Sequences
from robo_rl.nets.latent import Foretold
from robo_rl.nets.two_hot import TwoHot


@dataclass(frozen=True)
class LatentLosses:
    """Each [], summed over the steps of a stretch and averaged over the stretches, valid or not."""

    dynamics: Tensor  # squared error of the code of the next observation, mean over its units
    reward: Tensor  # cross-entropy
    terminated: Tensor  # squared error

    def detached(self) -> dict[str, Tensor]:
        """By name, without gradient."""
        losses = {"dynamics": self.dynamics, "reward": self.reward, "terminated": self.terminated}
        return {name: loss.detach() for name, loss in losses.items()}


def latent_losses(foretold: Foretold, following: Tensor, rows: Sequences, reward: TwoHot) -> LatentLosses:
    """Of what was `foretold` for L steps of B stretches, and `following` [L, B, Z], the codes of what came.

    A step that is not valid, so any after the end of an episode, adds nothing.
    """

    def of_valid(loss: Tensor) -> Tensor:
        return torch.where(rows.valid, loss, 0.0).mean(1).sum()

    return LatentLosses(
        dynamics=of_valid((foretold.state - following).square().mean(-1)),
        reward=of_valid(reward.loss(foretold.reward, rows.reward)),
        terminated=of_valid((foretold.terminated - rows.terminated.to(following.dtype)).square()),
    )
