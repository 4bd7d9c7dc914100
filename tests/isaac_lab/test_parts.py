"""What a scene is made of for `backend=isaaclab`, and what of it is refused; needs no Isaac Lab."""

from __future__ import annotations

from dataclasses import replace

import mujoco
import pytest
import torch

from robo_rl.env.actions import build_model
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.sim.isaaclab.fields import with_a_moat
from robo_rl.sim.isaaclab.parts import parts_of
from robo_rl.sim.isaaclab.world import room_of
from robo_rl.sim.terrain.cfg import TerrainCfg
from robo_rl.sim.usd.convert import height_fields


def test_every_body_belongs_to_one_part():
    model = build_model(load_task("arm_peg_insert"))
    parts = parts_of(model)
    name = {body: model.mj.body(body).name for body in range(1, model.mj.nbody)}
    assert [name[body] for body in parts.still] == ["table"]
    assert [name[body] for body in parts.free] == ["peg"]
    assert [[name[body] for body in prop] for prop in parts.jointed] == [["board"]]
    everything = [*parts.robot, *parts.still, *parts.free, *(body for prop in parts.jointed for body in prop)]
    assert sorted(everything) == sorted(name)
    assert [name[body] for body in parts.movable(model.mj)] == ["table"], "a clamped prop is moved by its joints"


def test_geoms_of_named_pairs_are_seen_though_their_masks_are_empty():
    """Otherwise what only such a pair lets touch the robot would just be missing."""

    def step(spec):
        spec.worldbody.add_geom(name="step", type=mujoco.mjtGeom.mjGEOM_BOX, size=[0.1] * 3, contype=0, conaffinity=0)
        spec.add_pair(geomname1="step", geomname2="FL_foot")

    task = load_task("quadruped_velocity")
    with pytest.raises(UserError, match='geom "step" besides the ground'):
        parts_of(build_model(replace(task, scene=replace(task.scene, edit=step))))
    cheetah = build_model(load_task("gym_half_cheetah"))
    assert cheetah.mj.npair
    assert not cheetah.mj.geom_contype.any()
    # a capsule has two points on a plane
    assert room_of(cheetah.mj, parts_of(cheetah)).contacts >= 2 * (cheetah.mj.ngeom - 1)


def test_a_field_with_its_moat_lies_where_the_terrain_does():
    """Each height at its place: rows along y, columns along x, and the moat beyond the last column."""
    ground = TerrainCfg(kinds=("rough", "gaps"), levels=1, patch_m=2.0, border_m=0.5, platform_m=0.8)
    task = load_task("quadruped_velocity")
    model = build_model(replace(task, scene=replace(task.scene, terrain=ground)))
    (geom,) = height_fields(model.mj)
    height, (x, y, z) = with_a_moat(model.mj, geom)
    rows, columns = height.shape
    assert rows > columns, "a swap of the two would not be seen"
    cell = ground.cell_m
    xs = x + cell * (torch.arange(columns) - 0.5 * (columns - 1))
    ys = y + cell * (torch.arange(rows) - 0.5 * (rows - 1))
    at = torch.stack(torch.meshgrid(xs, ys, indexing="xy"), dim=-1).float()
    seen = model.height_at(at[1:-1, 1:-2])
    assert seen.max() - seen.min() > 0.4
    found = torch.from_numpy(z + height).float()
    torch.testing.assert_close(found[1:-1, 1:-2], seen, atol=1e-3, rtol=0.0)
    assert (found[:, -1] < found[:, :-1].min() - 0.4).all()
    assert height.min() == 0.0


@pytest.mark.parametrize(
    ("task", "line"),
    [
        ("dmc_reacher_easy", '"contact" switched off'),
        ("dmc_finger_spin", 'joint "proximal" has a ref'),
        ("gym_hopper", "turns before it slides"),
        ("gym_humanoid", "has tendons"),
    ],
)
def test_what_has_no_counterpart_is_named_before_a_simulator_starts(task, line):
    with pytest.raises(UserError, match=line) as error:
        parts_of(build_model(load_task(task)))
    assert "\n" not in str(error.value)
