"""Robots that have a left and a right: what was seen counts mirrored too (Mittal et al. 2024, arXiv 2403.04359)."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from robo_rl.algos.hooks import BatchStage, LossTerm, Seen
from robo_rl.data.batch import Batch
from robo_rl.env.mirror import EnvMirror
from robo_rl.errors import UserError


@dataclass(frozen=True)
class SymmetryCfg:
    """Left-right symmetry, for tasks that have a mirror."""

    augment: bool = False  # learn from each row and from its mirror image: twice as many gradient steps
    mirror_coef: float = 0.0  # weight of the squared distance of the mirrored mean from the mean of what is mirrored

    def __post_init__(self) -> None:
        if not self.mirror_coef >= 0.0:
            raise ValueError(f"mirror_coef={self.mirror_coef}: expected at least 0")

    @property
    def is_on(self) -> bool:
        """Whether a mirror is needed."""
        return self.augment or self.mirror_coef > 0.0


def require_no_memory(state_dim: int) -> None:
    """Raise UserError for a policy whose memory has no known mirror image."""
    if state_dim:
        raise UserError("algo.symmetry: the memory of a recurrent policy has no mirror; set algo.policy.gru=0")


class Augment(BatchStage):
    """The rows, and after them their mirror images, with the same advantages and value targets.

    The old density of a mirror image is that of the old policy there, as for any other row: the ratio starts at 1.
    """

    def __init__(self, mirror: EnvMirror) -> None:
        super().__init__()
        self.mirror = mirror

    def forward(self, batch: Batch) -> Batch:
        """See `BatchStage`."""
        obs = {name: torch.cat([x, self.mirror.obs[name](x)]) for name, x in batch.obs.items()}
        action = torch.cat([batch.action, self.mirror.action(batch.action)])
        twice = torch.arange(len(batch), device=batch.action.device).repeat(2)
        return replace(batch.select(twice), obs=obs, action=action)


class MirrorLoss(LossTerm):
    """weight |pi(mirror s) - mirror pi(s)|^2 of the means, summed over actions; the second of them is the target."""

    def __init__(self, mirror: EnvMirror, weight: float) -> None:
        super().__init__()
        self.mirror, self.weight = mirror, weight

    def forward(self, seen: Seen) -> dict[str, Tensor]:
        """See `LossTerm`."""
        policy, rows = seen.policy, seen.rows
        group = policy.obs_group
        with torch.no_grad():
            target = self.mirror.action(policy.distribution(rows.obs, rows.state, rows.is_first)[0])
        behind = {group: self.mirror.obs[group](rows.obs[group])}
        mean = policy.distribution(behind, rows.state, rows.is_first)[0]
        return {"loss/mirror": self.weight * (mean - target).square().sum(-1)}
