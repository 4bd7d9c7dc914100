"""Left and right exchanged in what is drawn from the replay: a robot that is symmetric learns both sides from one.

Data augmentation as in Mittal et al. 2024 (arXiv 2403.04359, sec. III-B), of single rows of a replay: half of them are
shown as their mirror images. Rewards of a symmetric task are the same there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from robo_rl.data.replay import Sample
from robo_rl.env.mirror import EnvMirror
from robo_rl.errors import UserError
from robo_rl.interventions.base import Intervention, InterventionCfg, Site


@dataclass(frozen=True)
class Cfg(InterventionCfg):
    """Mirror images of drawn rows; `strength` is a factor of their share."""

    share: float = 0.5  # of the rows

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 0.0 <= self.share <= 1.0:
            raise ValueError(f"share={self.share}: expected 0 to 1")

    def make(self, site: Site) -> MirrorReplay:
        """See `InterventionCfg`. Raises UserError for an environment whose mirror is not known."""
        if site.mirror is None:
            raise UserError(f"intervention={site.name}: the mirror of this environment is not known. Leave it out")
        return MirrorReplay(self, site, site.mirror())


class MirrorReplay(Intervention):
    """See the module."""

    def __init__(self, cfg: Cfg, site: Site, mirror: EnvMirror) -> None:
        super().__init__(cfg, site)
        self.share, self.mirror = cfg.share * cfg.strength, mirror

    def drawn(self, sample: Sample) -> Sample:
        """See `Intervention`."""
        device = sample.action.device
        behind = torch.rand(len(sample), 1, generator=self.generator, device=device) < self.share

        def some(x: Tensor, image: Tensor) -> Tensor:
            return torch.where(behind, image, x)

        obs = {name: some(x, self.mirror.obs[name](x)) for name, x in sample.obs.items()}
        ahead = {name: some(x, self.mirror.obs[name](x)) for name, x in sample.next_obs.items()}
        return replace(sample, obs=obs, next_obs=ahead, action=some(sample.action, self.mirror.action(sample.action)))
