"""Cameras as sensors: which one, how many pixels, colour or depth. Plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from robo_rl.errors import UserError
from robo_rl.sim import robot_schema as read

KINDS = ("rgb", "depth")


@dataclass(frozen=True)
class CameraCfg:
    """A camera of the model. It gives pictures `[N, C, H, W]`: uint8 colours, C = 3, or float32 depth in m, C = 1."""

    camera: str  # MJCF camera
    width: int = 84  # pixels
    height: int = 84  # pixels
    kind: Literal["rgb", "depth"] = "rgb"
    max_range: float = 10.0  # m, depth only: what is further away, or nothing, reads as this
    groups: tuple[int, ...] = (0, 1, 2)  # geom groups that are drawn

    def __post_init__(self) -> None:
        """Raises UserError for a picture without pixels."""
        if self.width < 1 or self.height < 1 or self.max_range <= 0.0 or self.kind not in KINDS:
            raise UserError(f"a camera needs pixels, a max_range above 0 and a kind of {', '.join(KINDS)}: {self}")

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, H, W) of a picture."""
        return (3 if self.kind == "rgb" else 1, self.height, self.width)


def read_camera(table: read.Table) -> CameraCfg:
    """The keys of a `camera` channel in a robot file: camera, width, height, kind, max_range, groups."""
    kind = table.take("kind", read.text, "rgb")
    if kind not in KINDS:
        raise UserError(f'{table.where}: kind "{kind}" is not one of {", ".join(KINDS)}')
    return CameraCfg(
        camera=table.take("camera", read.text),
        width=table.take("width", read.count, 84),
        height=table.take("height", read.count, 84),
        kind="rgb" if kind == "rgb" else "depth",
        max_range=table.take("max_range", read.positive, 10.0),
        groups=table.take("groups", read.geom_groups, (0, 1, 2)),
    )
