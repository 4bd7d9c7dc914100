"""Pictures of a `CameraCfg`, batched."""

from __future__ import annotations

from torch import Tensor

from robo_rl.sim.backend import SimBackend
from robo_rl.sim.camera import CameraCfg


class CameraSensor:
    """One camera in every env."""

    def __init__(self, cfg: CameraCfg, sim: SimBackend) -> None:
        """Raises UserError for a camera that the model does not have."""
        self.cfg, self._sim = cfg, sim
        sim.model.index("camera", cfg.camera)

    def read(self, mask: Tensor | None = None) -> Tensor:
        """Pictures `[N, C, H, W]`; only the rows of the mask mean anything where one is given."""
        return self._sim.render(self.cfg, mask)
