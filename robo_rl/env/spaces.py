"""What a learner needs to know of an environment to build its networks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

from robo_rl.errors import UserError, unknown


@dataclass(frozen=True)
class Spaces:
    """Sizes of observations, and the box of actions outside of which nothing changes any more."""

    obs_dims: dict[str, int]  # group -> d
    action_low: Tensor  # [A] float32, -inf where there is no bound
    action_high: Tensor  # [A]

    @property
    def action_dim(self) -> int:
        """A."""
        return len(self.action_low)

    def dim(self, group: str) -> int:
        """d of a group. Raises UserError where the environment has no such group."""
        if group not in self.obs_dims:
            raise unknown("Observation group", group, self.obs_dims, f"this task has {', '.join(self.obs_dims)}")
        return self.obs_dims[group]

    def require_bounds(self, who: str) -> None:
        """Raise UserError where an action has no bounds, or an empty range, for a policy that needs them."""
        fine = torch.isfinite(self.action_low) & torch.isfinite(self.action_high) & (self.action_low < self.action_high)
        if not fine.all():
            worst = int(fine.int().argmin())
            raise UserError(
                f"{who} needs actions with bounds; action {worst} lies between {self.action_low[worst].item():g} and "
                f"{self.action_high[worst].item():g}. Use algo=ppo, or give the action a range"
            )


class HasSpaces(Protocol):
    """An environment, as far as `spaces_of` asks."""

    obs_dims: dict[str, int]

    @property
    def action_bounds(self) -> tuple[Tensor, Tensor]:
        """Lower and upper actions [A] beyond which nothing changes."""


def spaces_of(env: HasSpaces) -> Spaces:
    """The spaces of an environment."""
    low, high = env.action_bounds
    return Spaces(dict(env.obs_dims), low.float(), high.float())
