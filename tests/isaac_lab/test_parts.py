"""What a scene is made of for `backend=isaaclab`, and what of it is refused; needs no Isaac Lab."""

from __future__ import annotations

import pytest

from robo_rl.env.actions import build_model
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.sim.isaaclab.parts import parts_of


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


@pytest.mark.parametrize(
    ("task", "line"),
    [
        ("dmc_reacher_easy", '"contact" switched off'),
        ("dmc_finger_spin", 'joint "proximal" has a ref'),
        ("gym_hopper", "turns before it slides"),
        ("gym_humanoid", "has tendons"),
        ("quadruped_rough", '"terrain" besides the flat ground'),
    ],
)
def test_what_has_no_counterpart_is_named_before_a_simulator_starts(task, line):
    with pytest.raises(UserError, match=line) as error:
        parts_of(build_model(load_task(task)))
    assert "\n" not in str(error.value)
