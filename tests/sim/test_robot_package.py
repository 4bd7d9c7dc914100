"""Robots whose MJCF is in an installed package, and bodies that nobody builds."""

from __future__ import annotations

import importlib
import shutil
import sys
from pathlib import Path

import mujoco
import pytest
import yaml

from robo_rl.errors import UserError
from robo_rl.sim.robot import load_robot
from robo_rl.sim.robot_files import included_files
from robo_rl.sim.robot_health import check_robot
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene

CHEETAH = load_robot("dmc_cheetah")
SUITE = ("cartpole", "cheetah", "finger", "hopper", "humanoid", "quadruped", "reacher", "walker")


@pytest.fixture
def package(tmp_path, monkeypatch) -> Path:
    """A package `made_up` with a model that includes a file, and a robot.yaml beside it; returns the folder."""
    folder = tmp_path / "made_up"
    shutil.copytree(CHEETAH.mjcf_path.parent / "common", folder / "common", ignore=shutil.ignore_patterns("*.py*"))
    shutil.copy(CHEETAH.mjcf_path, folder / "model.xml")
    (folder / "__init__.py").write_text("raise RuntimeError('imported')")
    body = yaml.safe_load(CHEETAH.path.read_text()) | {"mjcf": "package://made_up/model.xml"}
    (tmp_path / "robot.yaml").write_text(yaml.safe_dump(body, sort_keys=False))
    monkeypatch.syspath_prepend(tmp_path)
    return folder


@pytest.mark.parametrize("name", SUITE)
def test_a_native_scene_is_the_model_of_the_package(name):
    robot = load_robot(f"dmc_{name}")
    own = mujoco.MjModel.from_xml_path(str(robot.mjcf_path))
    ours = compile_scene(build_spec(robot, SceneCfg(native=True), own.opt.timestep))
    ours.opt.disableflags &= ~int(mujoco.mjtDisableBit.mjDSBL_AUTORESET)
    assert repr(ours.opt) == repr(own.opt)
    for field in ("body_mass", "geom_pos", "geom_friction", "jnt_range", "actuator_gear", "dof_damping", "sensor_type"):
        assert getattr(ours, field).tolist() == getattr(own, field).tolist(), field
    assert (robot.licence, robot.deployable) == ("Apache-2.0", False)


def test_the_package_is_found_and_not_imported(package):
    assert load_robot(package.parent).mjcf_path == package / "model.xml"
    assert "made_up" not in sys.modules


@pytest.mark.parametrize("file", ["model.xml", "common/materials.xml"])
def test_digest_follows_the_files_of_the_package(package, file):
    before = load_robot(package.parent).digest
    path = package / file
    path.write_text(path.read_text() + "\n")
    assert load_robot(package.parent).digest != before


def test_included_files_are_found_once():
    names = [path.name for path in included_files(CHEETAH.mjcf_path)]
    assert names == ["skybox.xml", "visual.xml", "materials.xml"]


def test_a_missing_package_is_one_line_that_says_what_to_install(package, monkeypatch):
    text = (package.parent / "robot.yaml").read_text()
    (package.parent / "robot.yaml").write_text(text.replace("made_up", "nowhere_at_all"))
    with pytest.raises(UserError, match=r"package nowhere_at_all, which is not installed: install it") as caught:
        load_robot(package.parent)
    assert "\n" not in str(caught.value)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(UserError, match=r"not installed: pip install 'robo-rl\[suite\]'"):
        load_robot("dmc_cheetah")


def test_a_missing_file_in_the_package(package):
    (package / "model.xml").unlink()
    with pytest.raises(UserError, match=r"model\.xml: no such file"):
        load_robot(package.parent)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"deployable": True}, r'key "joints" is missing|key "base_height" is missing'),
        ({"deployable": "no"}, "deployable: expected true or false"),
        ({"stifness": {}}, 'unknown key "stifness". Nearest: stiffness'),
        ({"actuators": ["bthigh"]}, "list every actuator"),
    ],
)
def test_bodies_that_nobody_builds_are_read_as_strictly(package, changes, message):
    body = yaml.safe_load(CHEETAH.path.read_text()) | changes
    body.pop("joints")
    (package.parent / "robot.yaml").write_text(yaml.safe_dump(body))
    with pytest.raises(UserError, match=message):
        load_robot(package.parent)


def test_there_is_nothing_to_check_on_the_body_of_a_benchmark():
    with pytest.raises(UserError, match="body of a benchmark"):
        check_robot(CHEETAH)


def test_a_task_may_edit_the_model():
    def heavier(spec: mujoco.MjSpec) -> None:
        spec.compiler.settotalmass = 28.0

    def total(scene: SceneCfg) -> float:
        return mujoco.mj_getTotalmass(compile_scene(build_spec(CHEETAH, scene, 0.01)))

    assert total(SceneCfg(native=True)) == pytest.approx(14.0)
    assert total(SceneCfg(native=True, edit=heavier)) == pytest.approx(28.0)
