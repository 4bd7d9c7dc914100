"""Scattered obstacles: far enough apart, and start and goal always joined, against a flood fill."""

from __future__ import annotations

import pytest
import torch
from robo_rl_tasks.aerial.pillars import FIELD as PILLARS
from robo_rl_tasks.mobile.room import FIELD as ROOM
from robo_rl_tasks.scatter import Field, box_radius_m, upright_quat

FIELDS = [ROOM, PILLARS, Field(side=3, pitch_m=1.0, shift_m=0.1, obstacles=4, apart_m=1.0)]


def drawn(field: Field, count: int = 500) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    return field.scatter(torch.rand(count, field.draws, generator=torch.Generator().manual_seed(0)))


@pytest.mark.parametrize("field", FIELDS)
def test_everything_has_a_cell_of_its_own(field):
    start, goal, places = drawn(field)
    everything = torch.cat([start.unsqueeze(1), goal.unsqueeze(1), places], dim=1)
    cell = (everything / field.pitch_m + 0.5 * (field.side - 1)).round()
    assert ((cell >= 0) & (cell < field.side)).all()
    number = (cell[..., 0] * field.side + cell[..., 1]).sort(dim=1).values
    assert (number.diff(dim=1) > 0).all()
    within = everything - field.pitch_m * (cell - 0.5 * (field.side - 1))
    assert 0.95 * field.shift_m < within.abs().max() <= field.shift_m + 1e-5
    apart = torch.cdist(places, places) + 9.0 * torch.eye(field.obstacles)
    assert apart.min() >= field.gap_m(0.0) - 1e-5


@pytest.mark.parametrize("field", FIELDS)
def test_start_and_goal_are_apart_and_anywhere(field):
    start, goal, _ = drawn(field)
    away = (start - goal).norm(dim=1)
    assert away.min() > field.apart_m - 3.0 * field.shift_m
    for place in (start, goal):
        cell = (place / field.pitch_m + 0.5 * (field.side - 1)).round()
        assert cell.unique(dim=0).shape[0] >= field.side**2 - 1


def test_too_many_obstacles_are_refused():
    with pytest.raises(ValueError, match=r"4 cells are free, 4 may be too near"):
        Field(side=3, pitch_m=1.0, shift_m=0.1, obstacles=4, apart_m=1.2)


def test_turns_are_about_the_vertical():
    assert upright_quat(torch.tensor(torch.pi / 2)).tolist() == pytest.approx([0.5**0.5, 0.0, 0.0, 0.5**0.5])
    assert box_radius_m(3.0) == pytest.approx(18.0**0.5)


def joined(start, goal, blocked: torch.Tensor, cell_m: float, half_m: float) -> bool:
    """Whether a flood from start reaches goal over the free squares of a map `[H, H]`: slow and obvious."""
    here = tuple(((start + half_m) / cell_m).long().tolist())
    there = tuple(((goal + half_m) / cell_m).long().tolist())
    seen, edge = {here}, [here]
    while edge:
        x, y = edge.pop()
        if (x, y) == there:
            return True
        for step in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            inside = 0 <= step[0] < len(blocked) and 0 <= step[1] < len(blocked)
            if inside and step not in seen and not blocked[step]:
                seen.add(step)
                edge.append(step)
    return False


def test_a_way_exists_against_a_flood_fill():
    """Obstacles as discs that hold the largest box, grown by the rover's outline, in a room of its size."""
    from robo_rl_tasks.mobile.room import BOX_M, OUTLINE_M, WALL_M

    cell = 0.1
    line = torch.arange(-WALL_M, WALL_M, cell) + 0.5 * cell
    points = torch.cartesian_prod(line, line)
    near_wall = (points.abs().amax(1) > WALL_M - OUTLINE_M).view(len(line), -1)
    for start, goal, places in zip(*drawn(ROOM, 10)):
        near = torch.cdist(points, places).amin(1) < box_radius_m(BOX_M) + OUTLINE_M
        assert joined(start, goal, near.view(len(line), -1) | near_wall, cell, WALL_M)
    ring = places[0] + 0.7 * torch.stack([torch.linspace(0, 6.2, 12).cos(), torch.linspace(0, 6.2, 12).sin()], 1)
    shut = torch.cdist(points, ring).amin(1) < 0.3
    assert not joined(places[0], places[0] + torch.tensor([1.5, 0.0]), shut.view(len(line), -1), cell, WALL_M)
