"""What a scene is made of for `backend=isaaclab`, and what of it is refused; needs no Isaac Lab."""

from __future__ import annotations

from dataclasses import replace

import mujoco
import pytest

from robo_rl.env.actions import build_model
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.sim.isaaclab.parts import parts_of
from robo_rl.sim.isaaclab.world import _room_for_contacts


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
    assert _room_for_contacts(cheetah.mj, parts_of(cheetah)) >= 2 * (cheetah.mj.ngeom - 1)


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
