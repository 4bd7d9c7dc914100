"""What a generated terrain is made of. Plain values: every field can be set from the command line."""

from __future__ import annotations

from dataclasses import dataclass

_OUTDOORS = ("slope_up", "slope_down", "stairs_up", "stairs_down", "rough", "obstacles")


@dataclass(frozen=True)
class TerrainCfg:
    """A grid of square patches: one row of patches a level, along x, one column a kind, along y, around the origin.

    Kinds: flat, slope_up, slope_down, stairs_up, stairs_down, rough, obstacles, gaps, stones, confined. Pairs are
    (easiest, hardest level), in between in proportion. The edge of every patch is at height 0.
    """

    kinds: tuple[str, ...] = _OUTDOORS  # columns; up and down are as seen from the middle, where robots start
    levels: int = 6  # rows, from the easiest to the hardest
    patch_m: float = 6.0  # m, side of a patch
    cell_m: float = 0.05  # m, between two heights: the foot of a wall is one cell wide
    border_m: float = 3.0  # m, of flat ground around the grid
    platform_m: float = 1.4  # m, side of the flat square where robots start
    seed: int = 0  # of the random patches
    slope: tuple[float, float] = (0.05, 0.45)  # rise over run
    step_rise_m: tuple[float, float] = (0.02, 0.13)  # m, height of a stair
    step_run_m: float = 0.3  # m, depth of a stair
    rough_m: tuple[float, float] = (0.01, 0.07)  # m, bumps and dents up to this
    rough_grain_m: float = 0.15  # m, between bumps
    obstacle_m: tuple[float, float] = (0.02, 0.16)  # m, height of blocks
    gap_m: tuple[float, float] = (0.04, 0.30)  # m, width of a trench, and of what is between stones
    gap_depth_m: float = 0.4  # m, of trenches and between stones
    stone_m: tuple[float, float] = (0.6, 0.3)  # m, side of a stepping stone
    clearance_m: tuple[float, float] = (0.44, 0.26)  # m, under the beams of a passage
    passage_m: tuple[float, float] = (1.2, 0.6)  # m, width of a passage
    passage_depth_m: tuple[float, float] = (0.1, 0.8)  # m, from a single beam to a tunnel
