"""Action-value networks; trained beside the policy, never exported."""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from robo_rl.env.spaces import Spaces
from robo_rl.nets.kinds import NetCfg
from robo_rl.nets.normalizer import Normalizer
from robo_rl.nets.value_heads import ValueCfg, value_head


@dataclass(frozen=True)
class QCfg(NetCfg):
    """Set of action-value networks."""

    count: int = 2  # networks of the set
    value: ValueCfg = field(default_factory=ValueCfg)  # what their outputs mean

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.count < 1:
            raise ValueError(f"count={self.count}: expected at least 1")


class QCritic(nn.Module):
    """Q_e(s, a), e = 1..E. Reads group `critic` (privileged state) where the task has one, else what the policy reads.

    Actions enter as they lie between their bounds, -1 to 1.
    """

    def __init__(self, spaces: Spaces, cfg: QCfg, generator: torch.Generator) -> None:
        super().__init__()
        self.obs_group = "critic" if "critic" in spaces.obs_dims else "policy"
        obs_dim = spaces.obs_dims[self.obs_group]
        self.count = cfg.count
        self.normalizer = Normalizer(obs_dim) if cfg.normalize else None
        self.head = value_head(cfg.value)
        self.nets = cfg.build(cfg.count, obs_dim + spaces.action_dim, self.head.width, generator)

    def inputs(self, obs: dict[str, Tensor]) -> Tensor:
        """What the networks see of observations [B, d]; the same for every action taken there."""
        x = obs[self.obs_group]
        return x if self.normalizer is None else self.normalizer.forward(x)

    def forward(self, inputs: Tensor, action: Tensor) -> Tensor:
        """`inputs` [B, d] of `inputs(obs)`, action [B, A] between -1 and 1 -> values [E, B], float32."""
        return self.head.value(self.outputs(inputs, action))

    def outputs(self, inputs: Tensor, action: Tensor, training: bool = False) -> Tensor:
        """As `forward`, before the outputs are read: [E, B, K] float32; `training` by the statistics of these rows."""
        x = torch.cat((inputs, action), dim=-1)
        return self.nets.forward(x.expand(self.count, *x.shape), training)

    def update_normalizer(self, obs: dict[str, Tensor], valid: Tensor) -> None:
        """Merge observations [..., d] where `valid` [...] into the statistics."""
        if self.normalizer is not None:
            self.normalizer.update(obs[self.obs_group], valid)
