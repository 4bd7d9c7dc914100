"""From a `TerrainCfg` to heights, boxes, starts and routes: seeded, the same on every machine."""

from __future__ import annotations

import functools
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from robo_rl.errors import UserError, unknown
from robo_rl.sim.terrain.cfg import TerrainCfg
from robo_rl.sim.terrain.kinds import KINDS, Draft, Patch

_STEPS = 10_000  # heights are whole fractions of the highest: MJCF's six digits carry them without loss


@dataclass(frozen=True, eq=False)
class Terrain:
    """The whole ground. Row r and column c of `height` lie at `corner + cell_m * (c, r)`."""

    cfg: TerrainCfg
    height: NDArray[np.float64]  # [Y, X] m, in the world
    corner: tuple[float, float]  # m, xy of height[0, 0]
    starts: NDArray[np.float64]  # [L, K, 3] m, where robots start: level, kind
    boxes: NDArray[np.float64]  # [B, 6] m, centre and half sides
    routes: NDArray[np.float64]  # [L, K, W, 2] m, way points; W = 0 unless every kind has a route

    @property
    def size_m(self) -> tuple[float, float]:
        """Extent along x and y, m."""
        rows, columns = self.height.shape
        return (columns - 1) * self.cfg.cell_m, (rows - 1) * self.cfg.cell_m

    @property
    def is_flat(self) -> bool:
        """All of the ground is at height 0: a plane serves, and is faster."""
        return not self.height.any()

    @property
    def span(self) -> tuple[float, float]:
        """Lowest and highest height, m."""
        return float(self.height.min()), float(self.height.max())


@functools.lru_cache(maxsize=4)
def generate(cfg: TerrainCfg) -> Terrain:
    """The terrain of a configuration. Raises UserError for an unknown kind or sizes that do not go together."""
    _check(cfg)
    cells, border = round(cfg.patch_m / cfg.cell_m), round(cfg.border_m / cfg.cell_m)
    levels, kinds = cfg.levels, len(cfg.kinds)
    height = np.zeros((kinds * cells + 1 + 2 * border, levels * cells + 1 + 2 * border))
    size = np.array([levels * cells, kinds * cells]) * cfg.cell_m
    starts, boxes, routes = np.zeros((levels, kinds, 3)), [], []
    for level in range(levels):
        for kind, name in enumerate(cfg.kinds):
            patch = _patch(cfg, name, level, kind)
            row, column = border + kind * cells, border + level * cells
            height[row : row + cells + 1, column : column + cells + 1] += patch.height
            centre = (np.array([level, kind]) + 0.5) * cells * cfg.cell_m - 0.5 * size
            starts[level, kind, :2] = centre + patch.start
            boxes += [(box[0] + centre[0], box[1] + centre[1], *box[2:]) for box in patch.boxes]
            routes.append([centre + point for point in patch.route])
    height = _rounded(height)
    corner = (-0.5 * float(size[0]) - border * cfg.cell_m, -0.5 * float(size[1]) - border * cfg.cell_m)
    cols = np.rint((starts[..., 0] - corner[0]) / cfg.cell_m).astype(int)
    rows = np.rint((starts[..., 1] - corner[1]) / cfg.cell_m).astype(int)
    starts[..., 2] = height[rows, cols]
    return Terrain(cfg, height, corner, starts, np.array(boxes).reshape(-1, 6), _routes(routes, levels, kinds))


def _patch(cfg: TerrainCfg, name: str, level: int, kind: int) -> Patch:
    cells = round(cfg.patch_m / cfg.cell_m)
    line = (np.arange(cells + 1) - 0.5 * cells) * cfg.cell_m
    x, y = np.meshgrid(line, line)
    rng = np.random.default_rng([cfg.seed, level, kind])
    return KINDS[name](Draft(cfg, level / max(cfg.levels - 1, 1), rng, x, y))


def _rounded(height: NDArray[np.float64]) -> NDArray[np.float64]:
    """Heights as the engine will hold them: lowest, highest and 0 exactly, all others in `_STEPS` equal steps."""
    low, high = min(float(height.min()), 0.0), max(float(height.max()), 0.0)
    if low == high:
        return height
    below = round(-low / (high - low) * _STEPS)
    step = -low / below if below else high / _STEPS
    index = np.clip(np.rint(height / step) + below, 0, _STEPS)
    index.flat[height.argmax()] = _STEPS if high > 0.0 else below
    return (index - below) * step


def _routes(routes: list[list[NDArray[np.float64]]], levels: int, kinds: int) -> NDArray[np.float64]:
    count = min(len(route) for route in routes)
    return np.array([route[:count] for route in routes]).reshape(levels, kinds, count, 2)


def _check(cfg: TerrainCfg) -> None:
    for name in cfg.kinds:
        if name not in KINDS:
            raise unknown("Terrain kind", name, KINDS, "TerrainCfg.kinds in docs/architecture.md")
    if not cfg.kinds or cfg.levels < 1:
        raise UserError("terrain: it needs at least one kind and one level")
    for item in fields(cfg):
        value = getattr(cfg, item.name)
        if item.name.endswith("_m") and not all(v > 0.0 for v in (value if isinstance(value, tuple) else (value,))):
            raise UserError(f"terrain.{item.name} is {value}; lengths must be above 0 m")
    if cfg.platform_m + 1.0 > cfg.patch_m or cfg.cell_m > 0.25 * cfg.platform_m:
        raise UserError(
            f"terrain: a platform of {cfg.platform_m} m and cells of {cfg.cell_m} m do not fit a patch of "
            f"{cfg.patch_m} m; leave 1 m around the platform and use finer cells"
        )
    points = (cfg.levels * cfg.patch_m + 2 * cfg.border_m) * (len(cfg.kinds) * cfg.patch_m + 2 * cfg.border_m)
    if points / cfg.cell_m**2 > 4e6:
        raise UserError(
            f"terrain: {points / cfg.cell_m**2 / 1e6:.1f} million heights, more than 4 million; fewer levels or kinds, "
            "smaller patches or a larger cell_m"
        )
