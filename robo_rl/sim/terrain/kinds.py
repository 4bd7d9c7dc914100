"""The kinds of patches: heights as functions of the distance from the middle, and passages made of boxes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from robo_rl.sim.terrain.cfg import TerrainCfg

Array = NDArray[np.float64]

GATES = 3  # passages of a confined patch
_WALL_TOP_M = 0.6  # m, height of the walls beside a passage
_BEAM_M = 0.15  # m, thickness of a beam
_RIM_M = 0.2  # m, of every patch at height 0
_LAND_M = 0.8  # m, between two trenches


@dataclass(frozen=True)
class Patch:
    """One patch in its own frame: origin in the middle, x and y along the sides."""

    height: NDArray[np.floating]  # [n, n] m, rows along y
    start: tuple[float, float] = (0.0, 0.0)  # m, where robots start
    boxes: Sequence[tuple[float, ...]] = ()  # centre xyz and half sides xyz, m
    route: Sequence[tuple[float, float]] = ()  # m, way points


@dataclass(frozen=True)
class Draft:
    """What a kind works with."""

    cfg: TerrainCfg
    level: float  # difficulty in [0, 1]
    rng: np.random.Generator
    x: Array  # [n, n] m
    y: Array  # [n, n] m

    def at(self, pair: tuple[float, float]) -> float:
        """The value of an (easiest, hardest) pair at this level."""
        return pair[0] + (pair[1] - pair[0]) * self.level

    @property
    def out(self) -> Array:
        """Distance from the platform, 0 on it. [n, n] m."""
        return np.clip(self._ring - 0.5 * self.cfg.platform_m, 0.0, None)

    @property
    def inward(self) -> Array:
        """Distance from the rim, 0 on it and the same all over the platform. [n, n] m."""
        top = 0.5 * self.cfg.patch_m - _RIM_M
        return np.clip(top - self._ring, 0.0, top - 0.5 * self.cfg.platform_m)

    @property
    def between(self) -> NDArray[np.bool_]:
        """Neither platform nor rim. [n, n]."""
        return (self.out > 1e-9) & (self.inward > 1e-9)

    @property
    def _ring(self) -> Array:
        return np.maximum(np.abs(self.x), np.abs(self.y))


def flat(d: Draft) -> Patch:
    """Nothing but ground."""
    return Patch(np.zeros_like(d.x))


def slope_up(d: Draft) -> Patch:
    """The robot starts at the bottom of a square funnel."""
    return Patch(-d.at(d.cfg.slope) * d.inward)


def slope_down(d: Draft) -> Patch:
    """The robot starts on top of a pyramid."""
    return Patch(d.at(d.cfg.slope) * d.inward)


def stairs_up(d: Draft) -> Patch:
    """The robot starts in a pit with stairs on all sides."""
    return Patch(-_stairs(d))


def stairs_down(d: Draft) -> Patch:
    """The robot starts on top of stairs."""
    return Patch(_stairs(d))


def rough(d: Draft) -> Patch:
    """Random bumps and dents, linear between knots `rough_grain_m` apart."""
    knots = np.arange(-0.5 * d.cfg.patch_m, 0.5 * d.cfg.patch_m + d.cfg.rough_grain_m, d.cfg.rough_grain_m)
    bumps = d.rng.uniform(-1.0, 1.0, (len(knots), len(knots)))
    along = np.stack([np.interp(d.x[0], knots, row) for row in bumps])
    smooth = np.stack([np.interp(d.y[:, 0], knots, column) for column in along.T], axis=1)
    fade = np.clip(np.minimum(d.out, d.inward) / 0.3, 0.0, 1.0)
    return Patch(d.at(d.cfg.rough_m) * smooth * fade)


def obstacles(d: Draft) -> Patch:
    """Blocks and holes with flat tops, at random."""
    height, half = np.zeros_like(d.x), 0.5 * d.cfg.patch_m
    top = d.at(d.cfg.obstacle_m)
    for _ in range(int(d.cfg.patch_m**2)):
        centre, side = d.rng.uniform(-half, half, 2), 0.5 * d.rng.uniform(0.3, 1.0, 2)
        inside = (np.abs(d.x - centre[0]) < side[0]) & (np.abs(d.y - centre[1]) < side[1])
        height[inside] = top * d.rng.uniform(0.4, 1.0) * d.rng.choice([1.0, 1.0, -1.0])
    return Patch(height * d.between)


def gaps(d: Draft) -> Patch:
    """Square trenches around the platform."""
    width = d.at(d.cfg.gap_m)
    into = (d.out - 0.3) % (width + _LAND_M)
    return Patch(-d.cfg.gap_depth_m * ((d.out > 0.3) & (into < width) & d.between))


def stones(d: Draft) -> Patch:
    """Stepping stones, a little uneven."""
    gap, side = d.at(d.cfg.gap_m), d.at(d.cfg.stone_m)
    period = gap + side
    column, row = np.floor(d.x / period).astype(int), np.floor(d.y / period).astype(int)
    is_stone = (d.x % period < side) & (d.y % period < side)
    lift = 0.03 * d.level * d.rng.uniform(-1.0, 1.0, (column.max() - column.min() + 1, row.max() - row.min() + 1))
    top = lift[column - column.min(), row - row.min()]
    return Patch(np.where(is_stone, top, -d.cfg.gap_depth_m) * d.between)


def confined(d: Draft) -> Patch:
    """Walls across the way, each with a low passage that the route leads through; the robot starts before them."""
    half, width = 0.5 * d.cfg.patch_m, d.at(d.cfg.passage_m)
    depth, clearance = 0.5 * d.at(d.cfg.passage_depth_m), d.at(d.cfg.clearance_m)
    start = (-half + 0.5 * d.cfg.platform_m, 0.0)
    spacing = (d.cfg.patch_m - d.cfg.platform_m) / GATES
    boxes, route = [], []
    for gate in range(GATES):
        x = -half + d.cfg.platform_m + (gate + 0.4) * spacing
        y = d.rng.uniform(-0.7, 0.7)
        for low, high in ((-half, y - 0.5 * width), (y + 0.5 * width, half)):
            boxes.append((x, 0.5 * (low + high), 0.5 * _WALL_TOP_M, depth, 0.5 * (high - low), 0.5 * _WALL_TOP_M))
        boxes.append((x, y, clearance + 0.5 * _BEAM_M, depth, 0.5 * width, 0.5 * _BEAM_M))
        route += [(x - depth - 0.3, y), (x + depth + 0.3, y)]
    return Patch(np.zeros_like(d.x), start, boxes, route)


def _stairs(d: Draft) -> Array:
    return d.at(d.cfg.step_rise_m) * np.floor(d.inward / d.cfg.step_run_m + 1e-6)


KINDS: dict[str, Callable[[Draft], Patch]] = {
    kind.__name__: kind
    for kind in (flat, slope_up, slope_down, stairs_up, stairs_down, rough, obstacles, gaps, stones, confined)
}
