"""Range sensors: which rays leave a site, what they hit and how far they see. Plain values and numpy."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from robo_rl.errors import UserError
from robo_rl.sim import robot_schema as read

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class Ring:
    """A planar lidar: rays in the site's x-y plane, evenly over `span_deg` about its x axis, anticlockwise."""

    count: int  # rays
    span_deg: float = 360.0  # degrees; a full turn does not repeat its first ray

    def local(self) -> tuple[np.ndarray, np.ndarray]:
        """Origins and unit directions `[R, 3]` in the frame of the site, m."""
        import numpy as np

        gaps = self.count if self.span_deg >= 360.0 else max(1, self.count - 1)
        angle = np.radians(self.span_deg * (np.arange(self.count) / gaps - (0.0 if gaps == self.count else 0.5)))
        return np.zeros((self.count, 3)), np.stack([np.cos(angle), np.sin(angle), np.zeros(self.count)], axis=1)


@dataclass(frozen=True)
class Grid:
    """A height scan: rays straight down from a grid that turns with the site's heading and stays level.

    The reading is how far the ground lies below the site, negative where it is above it.
    """

    length: float  # m, along the heading
    width: float  # m, across
    spacing: float  # m, between neighbours
    lift: float = 0.5  # m, the rays start this far above the site: ground up to there is seen

    def local(self) -> tuple[np.ndarray, np.ndarray]:
        """Origins and unit directions `[R, 3]`: rows from rear to front, in each from right to left."""
        import numpy as np

        along, across = (_evenly(extent, self.spacing) for extent in (self.length, self.width))
        x, y = np.meshgrid(along, across, indexing="ij")
        origin = np.stack([x.ravel(), y.ravel(), np.full(x.size, self.lift)], axis=1)
        return origin, np.tile([0.0, 0.0, -1.0], (x.size, 1))


@dataclass(frozen=True)
class Cone:
    """Rays spread evenly over a cone about the site's x axis: a sonar, or a coarse depth sensor."""

    count: int  # rays; the first is the axis
    half_angle_deg: float  # degrees between the axis and the rim

    def local(self) -> tuple[np.ndarray, np.ndarray]:
        """Origins and unit directions `[R, 3]`: a sunflower of equal solid angles."""
        import numpy as np

        i = np.arange(self.count)
        cos = 1.0 - (1.0 - math.cos(math.radians(self.half_angle_deg))) * i / max(1, self.count - 1)
        turn, sin = i * math.pi * (3.0 - math.sqrt(5.0)), np.sqrt(np.clip(1.0 - cos**2, 0.0, None))
        return np.zeros((self.count, 3)), np.stack([cos, sin * np.cos(turn), sin * np.sin(turn)], axis=1)


Pattern = Ring | Grid | Cone


@dataclass(frozen=True)
class RaysCfg:
    """A range sensor at a site of the robot. It gives the distance `[N, R]` in m, `max_range` where it sees nothing."""

    site: str  # MJCF site; geoms of its body are not seen
    pattern: Pattern
    max_range: float  # m
    groups: tuple[int, ...] = (0,)  # geom groups that are seen; our robots' own geoms are in 2 and 3

    def __post_init__(self) -> None:
        """Raises UserError where nothing could be measured."""
        directions = self.pattern.local()[1]
        if not len(directions) or self.max_range <= 0.0 or not self.groups or not set(self.groups) <= set(range(6)):
            raise UserError(f"a range sensor needs rays, a max_range above 0 and geom groups from 0 to 5: {self}")

    @property
    def is_level(self) -> bool:
        """Whether the pattern only turns with the heading of the site."""
        return isinstance(self.pattern, Grid)

    @property
    def offset(self) -> float:
        """What is subtracted from the distance along a ray to give the reading, m."""
        return self.pattern.lift if isinstance(self.pattern, Grid) else 0.0


def read_rays(table: read.Table) -> RaysCfg:
    """The keys of a `rays` channel in a robot file: site, pattern, max_range, groups."""
    return RaysCfg(
        site=table.take("site", read.text),
        pattern=table.take("pattern", _pattern),
        max_range=table.take("max_range", read.positive),
        groups=table.take("groups", read.geom_groups, (0,)),
    )


def _pattern(raw: object, where: str) -> Pattern:
    """`{ring: {count: 36}}`, `{grid: {length: 1.6, ...}}` or `{cone: {count: 9, ...}}`."""
    table = read.Table.of(raw, where)
    makers: dict[str, Callable[[read.Table], Pattern]] = {
        "ring": lambda t: Ring(t.take("count", read.count), t.take("span_deg", read.positive, 360.0)),
        "grid": lambda t: Grid(
            length=t.take("length", read.positive),
            width=t.take("width", read.positive),
            spacing=t.take("spacing", read.positive),
            lift=t.take("lift", read.not_negative, Grid.lift),
        ),
        "cone": lambda t: Cone(t.take("count", read.count), t.take("half_angle_deg", read.positive)),
    }
    named = [key for key in table.raw if key in makers]
    if len(named) != 1 or len(table.raw) != 1:
        raise UserError(f"{where}: expected one of {', '.join(makers)} with its numbers, e.g. {{ring: {{count: 36}}}}")
    inner = read.Table.of(table.raw[named[0]], f"{where}: {named[0]}")
    pattern = makers[named[0]](inner)
    inner.finish()
    return pattern


def _evenly(extent: float, spacing: float) -> np.ndarray:
    """Points `spacing` apart, centred, within `extent`."""
    import numpy as np

    half = int(extent / spacing / 2.0 + 1e-9)
    return spacing * np.arange(-half, half + 1)
