"""A terrain as tensors for terms and events: heights looked up in a table, starts, routes."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.sim.terrain.generate import Terrain


class Ground:
    """The ground on a device. Its heights are those of the engine's height field, triangle for triangle."""

    def __init__(self, terrain: Terrain, device: torch.device | str = "cpu") -> None:
        def tensor(array: object) -> Tensor:
            return torch.as_tensor(array, dtype=torch.float32, device=device)

        self.starts = tensor(terrain.starts)  # [L, K, 3] m, of each level and kind
        self.routes = tensor(terrain.routes)  # [L, K, W, 2] m, way points
        self.flat = terrain.is_flat
        self.patch_m = terrain.cfg.patch_m
        self.half_m = (0.5 * terrain.size_m[0], 0.5 * terrain.size_m[1])  # m, from the middle to the edges
        self._height = tensor(terrain.height).flatten()
        self._rows, self._columns = terrain.height.shape
        self._corner, self._cell = terrain.corner, terrain.cfg.cell_m

    def height(self, xy: Tensor) -> Tensor:
        """Height `[...]` m under points `xy [..., 2]` m; beyond the edge that of the edge.

        A cell is cut along its diagonal from low x, y to high x, y, as the engine does.
        """
        # a NaN has no cell: it must not become an index
        column = ((xy[..., 0] - self._corner[0]) / self._cell).nan_to_num().clamp(0.0, self._columns - 1.001)
        row = ((xy[..., 1] - self._corner[1]) / self._cell).nan_to_num().clamp(0.0, self._rows - 1.001)
        first = row.long() * self._columns + column.long()
        u, v = column - column.floor(), row - row.floor()
        h00, h11 = self._height[first], self._height[first + self._columns + 1]
        middle = self._height[torch.where(u > v, first + 1, first + self._columns)]  # the third corner of the triangle
        far, near = torch.maximum(u, v), torch.minimum(u, v)
        return h00 + far * (middle - h00) + near * (h11 - middle)

    def patch_of(self, xy: Tensor) -> tuple[Tensor, Tensor]:
        """Level and kind `[...]` int64 of the patch under points `xy [..., 2]` m; the nearest one beyond the grid."""
        levels, kinds = self.starts.shape[:2]
        level = (xy[..., 0] / self.patch_m + 0.5 * levels).nan_to_num().clamp(0.0, levels - 0.5)
        kind = (xy[..., 1] / self.patch_m + 0.5 * kinds).nan_to_num().clamp(0.0, kinds - 0.5)
        return level.long(), kind.long()
