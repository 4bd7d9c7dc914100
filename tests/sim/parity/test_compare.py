"""Equal physics agree to the last bit, other physics show; every test says what it is for."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from robo_rl.sim.mujoco_backend import MujocoBackend
from robo_rl.sim.parity import compare as compare_module
from robo_rl.sim.parity.compare import Column, compare, scales
from robo_rl.sim.parity.experiment import TESTS, Bench, Experiment
from robo_rl.sim.parity.quantity import scalar_joints
from robo_rl.sim.parity.rig import build_rig
from robo_rl.sim.parity.run import by_name
from robo_rl.sim.parity.text import complaint, table
from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import SceneCfg

ROBOTS = ("cartpole", "quadrotor", "quadruped")
HALF, _ = scales(Column("mujoco"))
CUT = Column("mujoco", scene=SceneCfg(iterations=3, ls_iterations=5), name="cut")
QUARTER = replace(HALF, dt_scale=0.25, name="quarter step")


@pytest.fixture(scope="module", params=ROBOTS)
def report(request):
    """A robot against itself at half the time step and a quarter of it."""
    return compare(load_robot(request.param), [Column("mujoco"), HALF, QUARTER], num_envs=4)


def by_key(report, label):
    return {(e.test, e.quantity): e for e in report.entries if e.column == label}


def test_the_same_again_is_bit_identical(report):
    again = compare(report.robot, report.columns[:1], num_envs=4)
    for test, traces in report.traces.items():
        for name, value in traces["mujoco"].values.items():
            assert torch.equal(value, again.traces[test]["mujoco"].values[name]), (test, name)


def test_half_the_step_shows_and_a_quarter_shows_more(report):
    """First-order integration: against dt, dt/4 lies 1.5 times as far as dt/2; checked where nothing bounces."""
    half, quarter = by_key(report, HALF.label), by_key(report, QUARTER.label)
    moved = [key for key, e in half.items() if key[0] == "step" and e.rmse > 1e-6]
    assert moved
    for key in moved:
        assert 1.2 < quarter[key].rmse / half[key].rmse < 1.8, key


def test_scale_is_never_judged(report):
    assert all(not e.judged for e in report.entries if e.column == HALF.label)
    assert not report.exceeded


def test_tests_that_say_nothing_are_skipped_with_the_reason(report):
    skipped = {test.name: test.reason for test in report.skipped}
    expected = {"cartpole": {"drop", "contact"}, "quadrotor": {"limits"}, "quadruped": set()}
    assert set(skipped) == expected[report.robot.name]
    for name, reason in skipped.items():
        assert f"{name}" in table(report)
        assert reason in table(report)
    assert set(report.tests) | set(skipped) == set(TESTS)


def test_weight_is_carried(report):
    support = by_key(report, "mujoco").get(("contact", "support"))
    if report.robot.base is None:
        assert support is None
    else:
        assert support.rmse < 1e-3
        assert report.traces["contact"]["mujoco"].values["support"].mean() == pytest.approx(1.0, abs=1e-3)


def test_touch_sensors_add_up_to_the_weight(report):
    """The quadruped stands on its four feet alone, and its touch sensors say so."""
    force = report.traces.get("contact", {}).get("mujoco")
    if force is None or "foot_force" not in force.values:
        assert report.robot.name != "quadruped"
    else:
        assert force.values["foot_force"].sum(-1).mean().item() == pytest.approx(1.0, abs=2e-3)


def test_every_joint_with_limits_is_pushed_beyond_one(report):
    if "limits" not in report.tests:
        return
    test = report.tests["limits"]
    limited = np.isfinite(test.model.joint_range).all(1)
    beyond = report.traces["limits"]["mujoco"].values["overshoot"].amax((0, 1))
    columns = [scalar_joints(test.model).index(joint) for joint in test.model.robot.joints]
    assert (beyond[columns][torch.as_tensor(limited)] > 0.0).all()


def test_every_actuator_is_stepped_once(report):
    controls = report.tests["step"].controls
    assert ((controls[0] != np.median(controls[0], axis=0)).sum(0) == 1).all() or controls.shape[1] == 1
    assert (controls == controls[:1]).all()


def test_starts_do_not_depend_on_which_tests_run(report):
    alone = compare(report.robot, [Column("mujoco")], num_envs=4, tests=("rollout",))
    assert np.array_equal(alone.tests["rollout"].q, report.tests["rollout"].q)
    assert np.array_equal(alone.tests["rollout"].controls, report.tests["rollout"].controls)
    other = compare(report.robot, [Column("mujoco")], num_envs=4, seed=1, tests=("rollout",))
    assert not np.array_equal(other.tests["rollout"].controls, report.tests["rollout"].controls)


def test_a_solver_that_stops_early_is_found():
    """Three iterations are too few for an impact: the drop shows it, in the air there is nothing to solve."""
    report = compare(load_robot("quadruped"), [Column("mujoco"), CUT], num_envs=4, tests=("drop", "step"))
    found = by_key(report, CUT.label)
    assert found["drop", "base_pos"].rmse > 1e-4
    assert found["step", "joint_pos"].rmse == 0.0


def test_remark_where_the_own_error_is_larger():
    """What exceeds its tolerance by less than the reference differs from itself is marked as such."""
    judged = replace(CUT, judged=True, name="judged")
    report = compare(load_robot("quadruped"), [Column("mujoco"), HALF, judged], num_envs=2, tests=("drop",))
    assert {e.column for e in report.exceeded} == {"judged"}
    for own, remark in ((0.0, False), (1.0, True)):
        entries = tuple(replace(e, rmse=own) if e.column == HALF.label else e for e in report.entries)
        line = next(line for line in table(replace(report, entries=entries)).splitlines() if "base_pos" in line)
        assert " !" in line
        assert line.endswith("own error is larger") == remark


class Wrong(MujocoBackend):
    """A backend that loses a tenth of the friction of its joints' servos: damping of the gains."""

    def __init__(self, model, num_envs, threads=0):
        super().__init__(model, num_envs, threads)
        self.params("actuator_biasprm")[:, :, 2] *= 0.5


class Mute(MujocoBackend):
    """A backend that cannot tell contact forces."""

    def read(self, name):
        from robo_rl.errors import UserError

        if name == "qfrc_constraint":
            raise UserError("this engine has no constraint forces")
        return super().read(name)


@pytest.mark.parametrize("fault", [Wrong, Mute])
def test_a_faulty_backend(monkeypatch, fault):
    made = iter([MujocoBackend, MujocoBackend, fault, fault])
    monkeypatch.setattr(compare_module, "make_backend", lambda name, model, n, device: next(made)(model, n))
    columns = [Column("mujoco"), Column("faulty")]
    report = compare(load_robot("quadruped"), columns, num_envs=4, tests=("step", "contact"))
    if fault is Wrong:
        assert {(e.test, e.quantity) for e in report.exceeded} >= {("step", "joint_vel")}
        assert "step joint_vel of faulty" in complaint(report)
        assert "!" in table(report)
    else:
        assert not report.exceeded
        assert by_key(report, "faulty")["contact", "support"].rmse is None
        assert "faulty: this engine has no constraint forces" in table(report)


def test_state_is_copied_by_name():
    """A model with its joints in another order gets each joint's own angle."""
    import mujoco

    def model(joints):
        body = "".join(f'<body><joint name="{j}"/><geom size=".1"/></body>' for j in joints)
        mj = mujoco.MjModel.from_xml_string(f"<mujoco><worldbody>{body}</worldbody></mujoco>")
        return replace(build_rig(load_robot("cartpole"), rig, 0.005, SceneCfg()), mj=mj, _ids={})

    from robo_rl.sim.parity.rig import Rig

    rig = Rig(ground=False, servo=False)
    q = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    assert by_name(q, model("abc"), model("cab")).tolist() == [[3.0, 1.0, 2.0], [6.0, 4.0, 5.0]]


def test_poses_stay_within_limits():
    robot = load_robot("quadruped")
    bench = Bench(lambda rig: build_rig(robot, rig, 0.005, SceneCfg()), 16, 0)
    for make in TESTS.values():
        test = make(bench)
        assert isinstance(test, Experiment)
        low, high = test.model.joint_range.T
        q = test.q[:, test.model.joint_qpos]
        assert (q >= low - 1e-9).all()
        assert (q <= high + 1e-9).all()
