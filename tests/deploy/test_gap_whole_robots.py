"""What recordings of whole robots say: a quadruped on a rope and on the ground, an arm on its pedestal.

Twins with one known flaw each; the robots' own runs are long, so most of it is slow.
"""

from __future__ import annotations

import math
import re
from pathlib import Path

import numpy as np
import pytest
import whole_robots
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.errors import UserError as DeployError
from robo_rl_deploy.gap.base import Base
from robo_rl_deploy.gap.calm import calm_noise
from robo_rl_deploy.gap.plant import Plant
from robo_rl_deploy.gap.problem import Problem
from robo_rl_deploy.gap.report import Gap, gap, gap_text
from robo_rl_deploy.gap.support import Support
from robo_rl_deploy.gap.trace import trace_of
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.record import Recording
from robo_rl_deploy.robots.read import read_robot
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.flaws import CommandCfg, FlawsCfg, MotorCfg, NoiseCfg, SensorCfg
from robo_rl_deploy.twin.inside import TwinInside
from robo_rl_deploy.twin.starts import Starts
from robo_rl_deploy.twin.twin import Twin
from whole_robots import ARM, HANGING, STANDING, Whole

from robo_rl.errors import UserError
from robo_rl.sim.robot import load_robot
from robo_rl.sim.sysid.flight_log import from_flight
from robo_rl.sim.sysid.log import read_log
from robo_rl.sim.sysid.plant import Plant as StandPlant

NOISE = 0.001  # rad
HANG_M = 0.1


def flaw(kind: str, group: str, effort: float, noise: float = NOISE) -> FlawsCfg | None:
    """A twin of which one thing is wrong; motors are those of `group`, `noise` in rad, ten times that in rad/s."""
    fields = {"position": NoiseCfg(noise), "velocity": NoiseCfg(10.0 * noise)}
    return {
        "none": None,
        "delay": FlawsCfg(command=CommandCfg(0.012)),
        "kp": FlawsCfg(joints={group: MotorCfg(kp=0.8)}),
        "armature": FlawsCfg(joints={group: MotorCfg(armature=1.5)}),
        "friction": FlawsCfg(joints={group: MotorCfg(friction=0.1)}),
        "effort": FlawsCfg(joints={group: MotorCfg(effort=effort)}),
        "noise": FlawsCfg(sensors={"joints": SensorCfg(fields=fields)}),
    }[kind]


@pytest.fixture(scope="module")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Bundle]:
    folder = tmp_path_factory.mktemp("whole")
    wholes = {"hanging": HANGING, "standing": STANDING, "arm": ARM}
    return {name: whole_robots.make(folder / f"{name}.rpb", whole) for name, whole in wholes.items()}


def found_in(recording: Recording, bundle: Bundle, whole: Whole, support: Support) -> Gap:
    return gap(recording, bundle, bind(bundle.manifest, read_robot(whole.robot)), support)


def gaps(found: Gap) -> dict[str, float]:
    return {finding.kind: finding.value for finding in found.findings if finding.is_gap}


def joints_of(found: Gap, kind: str) -> set[str]:
    return set(next(finding for finding in found.findings if finding.kind == kind).joints)


@pytest.fixture(scope="module")
def on_rope(bundles: dict[str, Bundle], tmp_path_factory: pytest.TempPathFactory) -> tuple[Recording, Path]:
    path = tmp_path_factory.mktemp("rope") / "a.mcap"
    return whole_robots.fly(bundles["hanging"], HANGING, path, None, HANG_M, seconds=9.0), path


def test_a_twin_that_hangs_touches_nothing_and_stays_where_it_is(bundles: dict[str, Bundle]) -> None:
    bundle = bundles["hanging"]
    binding = bind(bundle.manifest, read_robot("quadruped"))
    twin = TwinInside(bundle, binding, InprocTransport(Bus()), Starts.of(bundle)[0], hang_m=HANG_M)
    data = twin.peer.twin.data
    assert data.ncon == 0
    soles = min(float(data.geom(f"{leg}_foot").xpos[2]) for leg in ("FL", "FR", "RL", "RR")) - 0.022
    assert soles == pytest.approx(HANG_M, abs=0.03)
    assert np.abs(data.qvel).max() < 0.1


def test_what_does_not_float_cannot_hang(bundles: dict[str, Bundle]) -> None:
    binding = bind(bundles["arm"].manifest, read_robot("arm"))
    with pytest.raises(DeployError, match="no base on legs"):
        TwinInside(bundles["arm"], binding, InprocTransport(Bus()), Starts.of(bundles["arm"])[0], hang_m=HANG_M)


def test_a_robot_on_a_rope_is_simulated_as_it_swung(
    bundles: dict[str, Bundle], on_rope: tuple[Recording, Path]
) -> None:
    """The simulator of a stand is wrong of a robot that swings; that of a rope is right within a fraction of a mrad."""
    bundle = bundles["hanging"]
    binding = bind(bundle.manifest, read_robot("quadruped"))
    trace = trace_of(on_rope[0], binding, Base(Twin(bundle).model, bundle.manifest).turn_channels)
    left = {}
    for support in (Support.ROPE, Support.STAND):
        problem = Problem(Plant(bundle, binding, trace, support), trace, 0.02, 5, 2)
        nothing = np.zeros(5 * 12)
        problem.learn_spread(nothing, 0)
        left[support] = problem.spread[0] * np.median(np.abs(problem.residual(nothing[None], 0)[0, :, :, 0]), (0, 1))
    assert left[Support.ROPE].max() < 0.6e-3
    assert left[Support.STAND].max() > 5.0 * left[Support.ROPE].max()


def test_sysid_refuses_a_base_that_swung(on_rope: tuple[Recording, Path]) -> None:
    with pytest.raises(UserError, match=r"the base turned at .* --hang"):
        from_flight(on_rope[1], load_robot("quadruped"))


def test_on_the_ground_stiffness_is_told_and_what_cannot_be_is_said(bundles: dict[str, Bundle], tmp_path: Path) -> None:
    bundle = bundles["standing"]
    recording = whole_robots.fly(bundle, STANDING, tmp_path / "a.mcap", flaw("kp", ".*_calf", 0.0), seconds=8.0)
    found = found_in(recording, bundle, STANDING, Support.GROUND)
    assert gaps(found) == {"kp": pytest.approx(0.8, abs=0.02)}
    assert joints_of(found, "kp") == {f"{leg}_calf" for leg in ("FL", "FR", "RL", "RR")}
    assert set(found.untold) == {"friction", "damping", "armature", "delay", "effort"}
    text = gap_text(found)
    assert "friction      not told  the ground pushes" in text
    assert "of FL_calf, FR_calf, RL_calf, RR_calf" in text


def test_noise_is_told_from_the_time_in_which_a_robot_stands_still(bundles: dict[str, Bundle], tmp_path: Path) -> None:
    bundle = bundles["arm"]
    recording = whole_robots.fly(bundle, ARM, tmp_path / "a.mcap", flaw("noise", ".*", 0.0, 0.3 * NOISE), seconds=6.0)
    trace = trace_of(recording, bind(bundle.manifest, read_robot("arm")))
    noise = calm_noise(trace)
    assert noise is not None
    assert noise == pytest.approx(np.full(8, 0.3 * NOISE), rel=0.6)


def test_sysid_reads_an_arm_whose_second_finger_follows_the_first(bundles: dict[str, Bundle], tmp_path: Path) -> None:
    whole_robots.fly(bundles["arm"], ARM, tmp_path / "a.mcap", seconds=7.0)
    robot = load_robot("arm")
    plant = StandPlant(robot, "position", 0.05)
    log = read_log(tmp_path / "a.mcap", robot, plant.joints)
    starts = np.flatnonzero(~log.first)[20:-5:7]
    predicted = StandPlant(robot, "position", log.dt_s).predict(log, starts, 3, (), np.zeros((1, 0)), 0)[0]
    error = predicted[:, 2] - log.q[starts + 3]
    assert np.sqrt((error**2).mean(0)).max() < 3e-3


WIDE = [
    *(
        ("hanging", HANGING, kind, ".*_thigh", 1.5)
        for kind in ("none", "delay", "kp", "armature", "friction", "effort")
    ),
    *(("standing", STANDING, kind, ".*_calf", 14.0) for kind in ("none", "delay", "armature", "friction", "effort")),
    *(("arm", ARM, kind, "joint[57]", 0.6) for kind in ("none", "delay", "kp", "armature", "friction", "effort")),
    *(
        (name, whole, "noise", ".*", 0.0)
        for name, whole in (("hanging", HANGING), ("standing", STANDING), ("arm", ARM))
    ),
]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "whole", "kind", "group", "effort"), WIDE)
def test_one_flaw_of_a_whole_robot_is_named_alone(
    bundles: dict[str, Bundle], tmp_path: Path, name: str, whole: Whole, kind: str, group: str, effort: float
) -> None:
    is_hung, is_free = name == "hanging", name == "standing"
    noise = NOISE if is_hung or is_free else 0.3 * NOISE  # a gripper's way is short, and it must be slow
    flaws, hang_m = flaw(kind, group, effort, noise), HANG_M if is_hung else 0.0
    recording = whole_robots.fly(bundles[name], whole, tmp_path / "a.mcap", flaws, hang_m)
    found = found_in(recording, bundles[name], whole, Support.ROPE if is_hung else Support.GROUND)
    hidden = {"delay", "friction", "damping", "armature"} if is_free else set()
    assert set(gaps(found)) == {kind} - {"none"} - hidden
    assert hidden <= set(found.untold)
    manifest = bundles[name].manifest
    physics_s = 1.0 / manifest.rates.physics_hz
    worn = [joint for joint in manifest.robot.joints if joint.actuator and re.fullmatch(group, joint.actuator)]
    expected = {
        # A twin's delay counts in whole physics steps.
        "delay": pytest.approx(physics_s * math.ceil(0.012 / physics_s), abs=0.5 * physics_s),
        "kp": pytest.approx(0.8, abs=0.01),
        "armature": pytest.approx(1.5, abs=0.08),
        "friction": pytest.approx(0.1, abs=0.02),
        "effort": pytest.approx(effort / (worn[0].effort or 1.0), rel=0.03),
        "noise": pytest.approx(noise, rel=0.6),
    }
    for told, value in gaps(found).items():
        assert value == expected[told]
        named, broken = joints_of(found, told), {str(joint.actuator) for joint in worn}
        if told == "effort":  # not every leg comes to its limit
            assert named
            assert named <= broken
        elif told not in ("delay", "noise"):
            assert named == broken


@pytest.mark.slow
def test_a_rope_that_is_claimed_for_a_robot_on_the_ground_is_noticed(
    bundles: dict[str, Bundle], tmp_path: Path
) -> None:
    recording = whole_robots.fly(bundles["standing"], STANDING, tmp_path / "a.mcap")
    found = found_in(recording, bundles["standing"], STANDING, Support.ROPE)
    assert not found.findings
    assert "did the robot touch something" in found.untold["kp"]
