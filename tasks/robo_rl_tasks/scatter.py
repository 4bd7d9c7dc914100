"""Obstacles scattered over a field, with a start and a goal: each in a cell of its own, so that a way always exists."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Field:
    """A square grid of cells about the origin; one obstacle at most in a cell, anywhere within `shift_m` of its middle.

    Obstacles of radius r are at least `gap_m(r)` apart. Grown by half of that they are still disjoint, and disjoint
    convex bodies leave a plane in one piece: a robot with less than that radius gets from anywhere to anywhere.
    """

    side: int  # cells along x and along y
    pitch_m: float  # m, between neighbouring middles
    shift_m: float  # m, of what stands in a cell, along x and along y, either way
    obstacles: int
    apart_m: float  # m, at least, between the middles of the cells of start and goal

    def __post_init__(self) -> None:
        """Raises ValueError where there may be no cell for the goal: too many obstacles, or too far apart."""
        free = self.side**2 - 1 - self.obstacles
        middles = self.middles()
        near = (torch.cdist(middles, middles) < self.apart_m - 1e-6).sum(1).max().item() - 1
        if free <= near:
            raise ValueError(f"{free} cells are free, {near} may be too near to the start; place fewer obstacles")

    @property
    def draws(self) -> int:
        """Uniform numbers that `scatter` needs."""
        return self.side**2 + 2 * (self.obstacles + 2)

    def gap_m(self, radius_m: float) -> float:
        """Least distance between two obstacles that lie within `radius_m` of their places, m."""
        return self.pitch_m - 2.0 * self.shift_m - 2.0 * radius_m

    def middles(self, device: torch.device | str = "cpu") -> Tensor:
        """Middles of the cells, `[side^2, 2]`, m; made on the device, since a copy to it would wait."""
        line = self.pitch_m * (torch.arange(self.side, device=device) - 0.5 * (self.side - 1))
        return torch.cartesian_prod(line, line)

    def scatter(self, u: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Start `[N, 2]`, goal `[N, 2]` and obstacles `[N, K, 2]`, m, from uniform `u [N, draws]` in [0, 1)."""
        middles, cells = self.middles(u.device), self.side**2
        order = u[:, :cells].argsort(dim=1)  # a random order of the cells: start, obstacles, what is left
        left = order[:, 1 + self.obstacles :]
        away = (middles[left] - middles[order[:, :1]]).norm(dim=-1)
        goal = left.gather(1, (away > self.apart_m - 1e-6).int().argmax(dim=1, keepdim=True))  # the first far enough
        taken = torch.cat([order[:, : 1 + self.obstacles], goal], dim=1)
        place = middles[taken] + self.shift_m * (2.0 * u[:, cells:].unflatten(1, (-1, 2)) - 1.0)
        return place[:, 0], place[:, -1], place[:, 1:-1]


def upright_quat(yaw: Tensor) -> Tensor:
    """Turns about the vertical, wxyz. `[..., 4]` of `[...]` rad."""
    half, zero = 0.5 * yaw, torch.zeros_like(yaw)
    return torch.stack([half.cos(), zero, zero, half.sin()], dim=-1)


def box_radius_m(half: float) -> float:
    """Radius of the circle about a square with half-length `half`, m."""
    return half * math.sqrt(2.0)
