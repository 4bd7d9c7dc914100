"""Patches: reproducible, joined without a step, as hard as their level says; bad sizes in one line."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from robo_rl.errors import UserError
from robo_rl.sim.terrain.cfg import TerrainCfg
from robo_rl.sim.terrain.generate import generate
from robo_rl.sim.terrain.kinds import KINDS

SMALL = TerrainCfg(levels=3, patch_m=4.0, cell_m=0.1, border_m=1.0, platform_m=1.0)


def patch_of(cfg: TerrainCfg, level: int, kind: int = 0) -> np.ndarray:
    terrain = generate(cfg)
    cells, border = round(cfg.patch_m / cfg.cell_m), round(cfg.border_m / cfg.cell_m)
    row, column = border + kind * cells, border + level * cells
    return terrain.height[row : row + cells + 1, column : column + cells + 1]


def test_a_seed_gives_one_terrain_and_another_seed_another():
    cfg = replace(SMALL, kinds=("rough", "obstacles"))
    first = generate(cfg).height.copy()
    generate.cache_clear()
    assert np.array_equal(generate(cfg).height, first)
    assert not np.array_equal(generate(replace(cfg, seed=1)).height, first)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"flat", "confined"}))
def test_levels_are_ordered_and_edges_are_at_zero(kind):
    cfg = replace(SMALL, kinds=(kind, "flat"))
    roughness = []
    for level in range(cfg.levels):
        height = patch_of(cfg, level)
        edge = np.concatenate([height[0], height[-1], height[:, 0], height[:, -1]])
        assert np.abs(edge).max() < 2e-3, "patches join without a step"
        roughness.append(np.abs(height).mean())
        middle = height[16:25, 16:25]
        assert np.ptp(middle) < 1e-9, "robots start on a flat square"
    assert roughness == sorted(roughness)
    assert roughness[-1] > roughness[0]
    assert not patch_of(cfg, 0, kind=1)[3:-3, 3:-3].any(), "flat stays flat"


def test_stairs_by_hand():
    cfg = replace(SMALL, kinds=("stairs_up",), step_rise_m=(0.1, 0.1), step_run_m=0.4)
    line = patch_of(cfg, 0)[20]  # through the middle, along x: rim 0.2 m, platform from 1.5 m on
    steps = np.floor(np.clip(np.minimum(np.arange(41), 40 - np.arange(41)) * 0.1 - 0.2, 0, 1.3) / 0.4 + 1e-6)
    np.testing.assert_allclose(line, -0.1 * steps, atol=1e-4)
    assert generate(cfg).starts[0, 0, 2] == pytest.approx(-0.3, abs=1e-4)


def test_a_passage_has_the_clearance_and_the_width_of_its_level():
    terrain = generate(replace(SMALL, kinds=("confined", "confined"), clearance_m=(0.5, 0.3), passage_m=(1.0, 0.5)))
    assert terrain.is_flat
    assert terrain.boxes.shape == (3 * 2 * 9, 6)
    assert terrain.routes.shape == (3, 2, 6, 2)
    for level, (clearance, width) in enumerate([(0.5, 1.0), (0.4, 0.75), (0.3, 0.5)]):
        for kind in range(2):
            for gate in range(3):
                left, right, beam = terrain.boxes.reshape(3, 2, 3, 3, 6)[level, kind, gate]
                assert beam[2] - beam[5] == pytest.approx(clearance)
                assert (right[1] - right[4]) - (left[1] + left[4]) == pytest.approx(width)
                before, after = terrain.routes[level, kind, 2 * gate : 2 * gate + 2]
                assert before[0] < beam[0] - beam[3] < beam[0] + beam[3] < after[0]
                assert before[1] == after[1] == beam[1]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"kinds": ("stair_up",)}, 'Terrain kind "stair_up" not found. Nearest: stairs_up'),
        ({"kinds": ()}, "at least one kind"),
        ({"gap_m": (0.1, 0.0)}, r"terrain.gap_m is \(0.1, 0.0\); lengths must be above 0"),
        ({"platform_m": 3.5}, "do not fit a patch"),
        ({"cell_m": 0.001, "platform_m": 1.0}, "million heights"),
    ],
)
def test_a_terrain_that_cannot_be_is_refused_in_one_line(change, message):
    with pytest.raises(UserError, match=message) as error:
        generate(replace(SMALL, **change))
    assert "\n" not in str(error.value)
