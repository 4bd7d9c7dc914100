"""Import: what comes out moves like what went in, assumptions are named, and a bad source leaves nothing behind."""

import os
import re
from pathlib import Path

import mujoco
import numpy as np
import pytest
import yaml

from robo_rl.cli.robot import run
from robo_rl.errors import UserError
from robo_rl.sim.robot import load_robot
from robo_rl.sim.robot_health import check_robot
from robo_rl.sim.robot_import import import_robot


def leg(name: str, x: float, y: float, collision: str) -> str:
    return f"""
  <link name="{name}_leg"><inertial><origin xyz="0 0 -0.1"/><mass value="0.5"/>
    <inertia ixx="0.002" iyy="0.002" izz="0.0002" ixy="0" ixz="0" iyz="0"/></inertial></link>
  <link name="{name}_foot"><inertial><mass value="0.1"/>
    <inertia ixx="1e-4" iyy="1e-4" izz="1e-4" ixy="0" ixz="0" iyz="0"/></inertial>{collision}</link>
  <joint name="{name}" type="revolute"><parent link="base"/><child link="{name}_leg"/><origin xyz="{x} {y} 0"/>
    <axis xyz="0 1 0"/><limit lower="-1" upper="1" effort="20" velocity="12"/><dynamics damping="0.1"/></joint>
  <joint name="{name}_ankle" type="fixed"><parent link="{name}_leg"/><child link="{name}_foot"/>
    <origin xyz="0 0 -0.2"/></joint>"""


FOOT = '<collision><geometry><sphere radius="0.03"/></geometry></collision>'


def table_urdf(foot: str = FOOT) -> str:
    """A table with a hip in each of its four legs."""
    legs = "".join(
        leg(f"{a}{b}", x, y, foot) for a, x in (("F", 0.2), ("R", -0.2)) for b, y in (("L", 0.1), ("R", -0.1))
    )
    return f"""<robot name="table">
  <link name="base"><inertial><mass value="5"/>
    <inertia ixx="0.1" iyy="0.1" izz="0.1" ixy="0" ixz="0" iyz="0"/></inertial>
    <collision><geometry><box size="0.4 0.2 0.1"/></geometry></collision></link>{legs}
</robot>"""


def without_foot_mass(foot: str) -> str:
    """Feet on joints of their own, without <inertial>."""
    loose = table_urdf(foot).replace('type="fixed"', 'type="continuous"')
    return re.sub(r'<inertial><mass value="0.1"/>.*?</inertial>', "", loose, flags=re.S)


SERVO_MJCF = """<mujoco model="servo">
  <compiler angle="radian"/>
  <worldbody>
    <geom name="floor" type="plane" size="1 1 0.1"/>
    <body name="base" pos="0 0 1"><freejoint/><geom type="box" size="0.2 0.1 0.05" mass="4"/>
      <body name="leg"><joint name="hip" axis="0 1 0" range="-2 -0.5"/>
        <geom type="capsule" size="0.02" fromto="0 0 -0.06 0 0 -0.3" mass="1"/></body>
    </body>
  </worldbody>
  <actuator><position name="hip_servo" joint="hip" kp="7" kv="0.5" gear="2" forcerange="-3 3"/></actuator>
  <keyframe><key name="other" qpos="0 0 1 1 0 0 0 -0.6"/><key name="home" qpos="0 0 1 1 0 0 0 -0.7"/></keyframe>
</mujoco>"""


@pytest.fixture
def urdf(tmp_path: Path) -> Path:
    path = tmp_path / "table.urdf"
    path.write_text(table_urdf())
    return path


def dynamics(model: mujoco.MjModel, joints: tuple[str, ...], positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mass matrix and bias force of the named joints, at given positions and unit speeds."""
    data = mujoco.MjData(model)
    dofs = [model.joint(name).dofadr[0] for name in joints]
    for name, position in zip(joints, positions):
        data.joint(name).qpos, data.joint(name).qvel = position, 1.0
    mujoco.mj_forward(model, data)
    full = np.zeros((model.nv, model.nv))
    mujoco.mj_fullM(model, data, full)
    return full[np.ix_(dofs, dofs)], data.qfrc_bias[dofs]


def test_urdf_comes_out_with_the_same_dynamics(urdf, tmp_path):
    """Bolted down, so that the engine's own reading of the URDF is the reference."""
    robot = import_robot(urdf, tmp_path / "out", fixed_base=True).robot
    ours, reference = (mujoco.MjModel.from_xml_path(str(p)) for p in (robot.mjcf_path, urdf))
    rng = np.random.default_rng(0)
    for _ in range(5):
        positions = rng.uniform(-1, 1, 4)
        for a, b in zip(dynamics(ours, robot.joints, positions), dynamics(reference, robot.joints, positions)):
            np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-8)  # MJCF keeps six digits


def test_urdf_limits_effort_and_speed_arrive(urdf, tmp_path):
    robot = import_robot(urdf, tmp_path).robot
    model = mujoco.MjModel.from_xml_path(str(robot.mjcf_path))
    assert robot.effort_by_joint() == (20.0,) * 4
    assert robot.velocity_by_joint() == (12.0,) * 4
    np.testing.assert_allclose(model.actuator_ctrlrange, [[-20.0, 20.0]] * 4)
    np.testing.assert_allclose(model.joint("FL").range, [-1.0, 1.0])


def test_urdf_stands_on_its_feet(urdf, tmp_path):
    imported = import_robot(urdf, tmp_path / "out")
    robot = imported.robot
    assert robot.base == "base"
    assert robot.base_height == pytest.approx(0.23)
    assert len(robot.feet) == 4
    assert any("floats" in line for line in imported.assumed)
    assert {check.verdict for check in check_robot(robot)} == {"PASS"}


def test_mass_guessed_from_a_shape_is_named(tmp_path):
    path = tmp_path / "table.urdf"
    path.write_text(without_foot_mass(FOOT))
    assert any(line.startswith("mass of FL_foot, ") for line in import_robot(path, tmp_path).assumed)


def test_servo_becomes_a_motor_with_its_gains_at_the_joint(tmp_path):
    """kp and kv count twice through gear 2 (length and force), the force limit once."""
    path = tmp_path / "servo.xml"
    path.write_text(SERVO_MJCF)
    imported = import_robot(path, tmp_path, name="servo_robot")
    robot = imported.robot
    assert robot.stiffness_by_joint() == (28.0,)
    assert robot.damping_by_joint() == (2.0,)
    assert robot.effort_by_joint() == (6.0,)
    assert robot.default_pose == {"hip": -0.7}
    model = mujoco.MjModel.from_xml_path(str(robot.mjcf_path))
    assert model.actuator_gear[0, 0] == 1.0
    assert model.actuator_biastype[0] == mujoco.mjtBias.mjBIAS_NONE
    assert model.ngeom == 2
    assert any("ground plane" in line for line in imported.assumed)


def test_unreachable_zero_becomes_mid_range(tmp_path):
    path = tmp_path / "servo.xml"
    path.write_text(SERVO_MJCF[: SERVO_MJCF.index("<keyframe>")] + "</mujoco>")
    assert import_robot(path, tmp_path, name="r").robot.default_pose == {"hip": -1.25}


def write_tetrahedron(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("v 0 0 0\nv .1 0 0\nv 0 .1 0\nv 0 0 .1\nf 1 3 2\nf 1 2 4\nf 1 4 3\nf 2 3 4\n")


def test_meshes_named_by_package_are_found_and_copied(tmp_path):
    """package://table_description/meshes/foot.obj lies beside the urdf folder, as ROS packages have it."""
    foot = '<collision><geometry><mesh filename="package://table_description/meshes/foot.obj"/></geometry></collision>'
    package = tmp_path / "table_description"
    write_tetrahedron(package / "meshes" / "foot.obj")
    (package / "urdf").mkdir()
    source = package / "urdf" / "table.urdf"
    source.write_text(table_urdf(foot))
    robot = import_robot(source, tmp_path / "out").robot
    assert (robot.path.parent / "meshes" / "foot.obj").is_file()
    mesh_free = robot.digest
    write_tetrahedron(robot.path.parent / "meshes" / "foot.obj")
    assert load_robot(robot.path).digest == mesh_free
    (robot.path.parent / "meshes" / "foot.obj").write_text("v 0 0 0")
    assert load_robot(robot.path).digest != mesh_free


BAD_SOURCES = {
    "not xml": ("table", "not a valid MJCF or URDF"),
    "missing mesh": (
        table_urdf('<collision><geometry><mesh filename="gone.obj"/></geometry></collision>'),
        '"gone.obj".*not found',
    ),
    "no mass": (without_foot_mass(""), "<inertial>"),
    "impossible inertia": (table_urdf().replace('izz="0.1"', 'izz="0.9"'), "triangle inequality"),
    "nothing to control": ('<mujoco><worldbody><geom size="1"/></worldbody></mujoco>', "nothing to control"),
    "speed in words": (table_urdf().replace('velocity="12"', 'velocity="fast"'), "velocity limit"),
    "two robots": (
        SERVO_MJCF.replace(
            "</worldbody>", '<body name="second"><freejoint/><geom size="1"/></body></worldbody>'
        ).replace(SERVO_MJCF[SERVO_MJCF.index("<keyframe>") : SERVO_MJCF.index("</mujoco>")], ""),
        "base, second all float",
    ),
}


@pytest.mark.parametrize("case", BAD_SOURCES)
def test_bad_source_is_one_line_and_leaves_nothing(tmp_path, case):
    text, expected = BAD_SOURCES[case]
    source = tmp_path / ("bad.urdf" if "<robot" in text else "bad.xml")
    source.write_text(text)
    with pytest.raises(UserError, match=expected) as error:
        import_robot(source, tmp_path / "out")
    assert "\n" not in str(error.value)
    assert list((tmp_path / "out").iterdir()) == []


def test_what_exists_is_kept(urdf, tmp_path):
    (tmp_path / "table").mkdir()
    (tmp_path / "table" / "mine").write_text("precious")
    with pytest.raises(UserError, match="exists already"):
        import_robot(urdf, tmp_path)
    assert (tmp_path / "table" / "mine").read_text() == "precious"


def test_names_stay_inside_the_folder(urdf, tmp_path):
    with pytest.raises(UserError, match="letters, digits"):
        import_robot(urdf, tmp_path, name="../table")


def test_unwritable_folder_is_one_line(urdf, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot write") as error:
        import_robot(urdf, tmp_path / "file")
    assert "\n" not in str(error.value)


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_read_only_folder_is_one_line(urdf, tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(UserError, match="cannot write"):
        import_robot(urdf, folder)


def test_command_prints_assumptions_and_checks(urdf, tmp_path, capsys):
    assert run(["import", str(urdf), "--out", str(tmp_path), "--name", "four"]) == 0
    printed = capsys.readouterr().out
    assert f"wrote {tmp_path / 'four'}" in printed
    assert "assumed: position gains guessed" in printed
    assert printed.count("PASS") == 8
    assert run(["check", str(tmp_path / "four")]) == 0


def test_failed_check_gives_advice_and_code_1(urdf, tmp_path, capsys):
    robot = import_robot(urdf, tmp_path).robot
    table = yaml.safe_load(robot.path.read_text())
    table["default_pose"]["FL"] = 2.0
    robot.path.write_text(yaml.safe_dump(table))
    assert run(["check", str(robot.path)]) == 1
    printed = capsys.readouterr().out
    assert "FAIL  default pose" in printed
    assert "-> edit default_pose" in printed


@pytest.mark.parametrize("words", [["chek"], ["import"], ["import", "nowhere.xml"], ["check", "quadrupet"]])
def test_command_mistakes_are_one_line(words):
    with pytest.raises(UserError) as error:
        run(words)
    assert "\n" not in str(error.value)
