"""What an environment gives back."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor

Obs = dict[str, Tensor]


@dataclass(frozen=True)
class Step:
    """One control step of every env; all `[N, ...]`."""

    obs: Obs  # what the policy acts on next: after a reset, the first observation of the new episode
    reward: Tensor  # [N] float32
    terminated: Tensor  # [N] bool, the episode ended for good: no value after it
    truncated: Tensor  # [N] bool, the episode was cut: bootstrap from final_obs
    valid: Tensor  # [N] bool, false: zero-filled, must enter no loss or statistic
    final_obs: Obs  # equals obs, but on rows that ended it is the last observation of the episode
    log: dict[str, Tensor]  # reward/<term> [N]; episode/<name> [N] of the episodes that end here, 0 elsewhere
