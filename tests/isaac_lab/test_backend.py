"""`backend=isaaclab`: the promises of `SimBackend`, and the same physics as MuJoCo, on four robots of ours."""

from __future__ import annotations

import pytest
from child import facts, needs_isaac_lab

pytestmark = needs_isaac_lab

FLOAT32 = 1e-4  # m, rad, m/s, rad/s: after some tenths of a second at up to 10 rad/s


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    return facts("facts_of_backend", str(tmp_path_factory.mktemp("runs")))


def test_a_robot_starts_as_in_mujoco(found):
    assert max(found["start"]) < 1e-6


def test_any_pose_and_velocity_is_carried_over_both_ways(found):
    assert found["one_step"] < 1e-5, "quaternion order, frames of velocities or joint order"


def test_writes_and_resets_touch_only_the_mask(found):
    assert found["written_rows"]
    assert found["after_reset"] == 0.0


def test_every_field_of_the_model_may_differ_between_envs(found):
    """Masses, inertia, centre of mass, friction, damping, armature, losses, gains and delays, all at once."""
    assert max(found["fields"]) < FLOAT32


def test_sensors_that_usd_drops_are_computed(found):
    assert found["weight"] > 10.0, "no foot felt the ground"
    assert found["sensors"] < 1e-2  # N, m/s^2: forces of tens


def test_motors_at_their_limits_are_as_with_mujocos_limit_at_the_joint(found):
    at_joint, at_actuator = found["saturated"]
    assert at_joint < FLOAT32
    assert at_actuator > 0.1, "docs/parity.md says that these differ"


def test_wrenches_push_as_in_mujoco(found):
    assert found["wrench"] < FLOAT32


def test_rotors_lift_as_in_mujoco(found):
    assert found["quadrotor"] < FLOAT32


def test_a_geom_that_prevails_over_the_ground_keeps_its_own_friction(found):
    assert found["rover"] < FLOAT32


def test_a_snapshot_brings_the_state_back(found):
    assert found["restored"] == 0.0
    assert found["resumed"][0] < FLOAT32
    assert found["restored_rows"] == [True, True]


def test_a_diverging_env_is_flagged_alone(found):
    assert found["sick"] == [0, 0, 1, 0, 0, 0]
    assert found["others_are_finite"]
    assert found["healed"] == [0] * 6


@pytest.mark.parametrize("task", ["cartpole_swingup", "quadruped_velocity"])
def test_our_tasks_see_the_same(found, task):
    """With all their randomisation, delays and noise, through 15 control steps."""
    assert found[f"task/{task}"] < FLOAT32


@pytest.mark.parametrize("task", ["quadrotor_obstacles", "quadrotor_gates", "mobile_navigate", "arm_reach"])
def test_tasks_with_props_see_the_same(found, task):
    """Fixed props stand elsewhere in each env and episode; lidar and rangers see them there."""
    assert found[f"task/{task}"] < FLOAT32


def test_an_env_is_the_same_among_few_and_many(found):
    assert found["few"] < 1e-6


def test_moved_props_are_where_they_were_put(found):
    assert found["places"] < 1e-6
    assert found["on_step"] < FLOAT32, "touched elsewhere, or with another friction"
    assert found["without_step"] > 0.01, "the box was not touched"


def test_a_snapshot_brings_props_back_to_where_they_were(found):
    assert found["brought_back"] < FLOAT32
    assert found["without_step"] > 0.01, "rows besides the mask were restored"


def test_free_props_move_as_in_mujoco(found):
    """Written into some envs only, pushed, with another mass, inertia and friction in each env, beside a robot."""
    assert found["props_written"]
    assert max(found["falling"]) < FLOAT32
    assert found["pushed_up"]
    assert found["props_restored"]
    assert found["props_reset"]


def test_props_with_joints_move_as_in_mujoco(found):
    """A drawer whose cabinet stands elsewhere in each env, a clamped board, and balls that fall on both."""
    assert max(found["jointed"]) < FLOAT32
    one, other = found["caught"]
    assert one > 0.15, "a ball fell through the cabinet"
    assert other > 0.36, "a ball fell through the board"


def test_several_joints_of_a_body_and_any_plane_are_as_in_mujoco(found):
    assert found["cheetah"] < FLOAT32
    assert found["forces"] > 10.0, "nothing felt the plane"


def test_a_finger_follows_the_other_and_both_hold_a_ball(found):
    assert found["gripper"] < FLOAT32
    assert found["apart"] < 1e-3, "the right finger does not follow"
    away, moved = found["held"]
    assert away < 0.03 < moved, "nothing is held, or not carried about"


def test_bumps_trenches_and_beams_carry_a_robot_as_in_mujoco_warp(found):
    """On ground of another friction in each env."""
    assert found["on_bumps"] < 0.01  # m, after a fall of 0.4 m
    difference, higher = found["on_beams"]
    assert difference < 0.002
    assert higher > 0.2, "fell through the beams"
    assert 0.1 < found["deepest"] < 0.3, "fell through the ground, or did not come down"
    assert found["sick_on_terrain"] == [0] * 6, "more contacts than there is room for"


def test_a_task_on_rough_ground_sees_the_same(found):
    first, mean = found["task/quadruped_rough"]
    assert first < 1e-6
    assert mean < 0.01


def test_a_hand_that_touches_itself_holds_a_cube(found):
    assert found["in_the_hand"] < FLOAT32


@pytest.mark.parametrize("task", ["quadrotor_obstacles", "arm_lift", "arm_drawer"])
def test_a_task_with_props_is_trained(found, task):
    assert found[f"trained/{task}"] == 2


def test_a_failure_while_it_is_built_leaves_room_for_another(found):
    assert found["late"] == ["on purpose", ""] * 3


def test_parity_is_within_the_tolerances_of_the_robot(found):
    assert found["parity"] == [True, []]


def test_a_run_is_trained_and_resumed(found):
    same_folder, lines = found["run"]
    assert same_folder
    assert lines == 4


def test_a_run_is_evaluated_where_it_was_trained_and_on_mujoco(found):
    (where, there), (here, ours) = found["evaluated"]
    assert (where, here) == ("isaaclab", "mujoco")
    assert there == pytest.approx(ours, rel=1e-3)


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("second", "one simulation in a process"),
        ("gravity", '"opt.gravity"'),
        ("masks", 'keep geoms "FL_foot" and "it_solid" apart'),
        ("order", 'body "cart" turns before it slides'),
        ("moved_robot", '"body_pos" of body "trunk" cannot differ'),
        ("written", "wrote in place"),
    ],
)
def test_what_it_lacks_is_named_in_one_line(found, what, line):
    assert line in found[what]
    assert "\n" not in found[what]
