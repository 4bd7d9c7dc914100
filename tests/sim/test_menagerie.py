"""Real robots by name, tried on a tiny Menagerie written here: found, derived once, never downloaded unasked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import mujoco
import pytest
import yaml
from tiny_menagerie import LICENCE, tiny_menagerie

from robo_rl.cli.robot import run
from robo_rl.errors import UserError
from robo_rl.sim import menagerie
from robo_rl.sim.robot import list_robots, load_robot
from robo_rl.sim.robot_health import check_robot
from robo_rl.sim.robot_overlay import load_overlay, overlay_files
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return tiny_menagerie(tmp_path, monkeypatch)


def test_a_robot_by_name_is_derived_once_and_stands():
    robot = load_robot("unitree_go2")
    assert robot.name == "unitree_go2"
    assert (robot.base, robot.feet) == ("base", ("FL_foot", "FR_foot", "RL_foot", "RR_foot"))
    assert robot.licence == "BSD-3-Clause"
    assert robot.licence_text == LICENCE
    assert set(robot.stiffness_by_joint()) == {40.0}
    assert robot.velocity_by_joint()[2] == 15.7
    verdicts = {check.name: check.verdict for check in check_robot(robot)}
    assert verdicts["standing pose"] == verdicts["collision geoms"] == verdicts["default pose"] == "PASS"
    written = robot.path.stat().st_mtime_ns
    assert load_robot("unitree_go2").path.stat().st_mtime_ns == written


def test_names_and_roles_are_those_of_our_own_quadruped():
    """So that a task of the quadruped trains it: every sensor that the quadruped has, and its feet."""
    ours, theirs = (
        compile_scene(build_spec(load_robot(name), SceneCfg(), 0.005)) for name in ("quadruped", "unitree_go2")
    )
    names = [{m.sensor(i).name for i in range(m.nsensor)} for m in (ours, theirs)]
    assert names[0] <= names[1]
    data = mujoco.MjData(theirs)
    robot = load_robot("unitree_go2")
    data.qpos[2] = robot.base_height
    for joint, position in robot.default_pose.items():
        data.joint(joint).qpos = position
    mujoco.mj_forward(theirs, data)
    for foot in robot.feet:
        assert data.site(foot).xpos[2] == pytest.approx(0.0, abs=2e-3)
        assert theirs.geom(foot).size[0] == 0.022
    assert theirs.dof_damping[6:] == pytest.approx(0.2)
    assert not theirs.dof_frictionloss.any()
    contact = [(theirs.geom_contype[i], theirs.geom_conaffinity[i]) for i in range(theirs.ngeom)]
    assert set(contact) == {(1, 1), (0, 1), (0, 0)}  # the ground; the links; what is only to be seen


def test_a_quadruped_task_runs_on_it():
    from dataclasses import replace

    import torch

    from robo_rl.env import VecEnv
    from robo_rl.env.registry import load_task

    env = VecEnv(replace(load_task("quadruped_velocity"), robot="unitree_go2"), 4, threads=1)
    env.reset()
    for _ in range(5):
        step = env.step(torch.zeros(4, 12))
    assert step.valid.all()
    assert not step.terminated.any()


def test_a_gripper_on_a_tendon_becomes_one_drive():
    robot = load_robot("franka_emika_panda")
    assert robot.base is None
    assert robot.joints[-1] == "finger_joint1"
    assert robot.effort_by_joint() == pytest.approx((*[87.0] * 7, 100.0))
    assert robot.stiffness_by_joint()[-1] == 3000.0
    assert {"tcp_pos", "tcp_quat"} <= set(robot.channels)
    model = compile_scene(build_spec(robot, SceneCfg(), 0.005))
    assert model.body_gravcomp[1:].all()


@pytest.mark.parametrize("change", ["xml", "mesh"])
def test_what_is_derived_follows_the_files(root: Path, change):
    before = load_robot("unitree_go2")
    file = root / "unitree_go2" / ("go2.xml" if change == "xml" else "assets/hull.stl")
    content = file.read_bytes()
    file.write_bytes(content.replace(b'mass="7"', b'mass="8"') if change == "xml" else b"made anew" + content[9:])
    after = load_robot("unitree_go2")
    assert after.path != before.path
    assert after.digest != before.digest


def test_a_mesh_that_is_missing_is_one_line_and_leaves_nothing(root: Path, tmp_path: Path):
    (root / "unitree_go2" / "assets" / "hull.stl").unlink()
    with pytest.raises(UserError, match=r"hull\.stl") as error:
        load_robot("unitree_go2")
    assert "\n" not in str(error.value)
    assert not [path for path in tmp_path.glob("cache/robots/*")]


def test_typos_get_the_nearest_names():
    with pytest.raises(UserError, match=r'Robot "unitre_go2" not found\. Nearest: unitree_go2'):
        load_robot("unitre_go2")


def test_without_its_files_the_line_says_what_to_type(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("MENAGERIE_ROOT")
    with pytest.raises(UserError, match="robo-rl robot fetch unitree_go2") as error:
        load_robot("unitree_go2")
    assert "\n" not in str(error.value)
    with pytest.raises(UserError, match="pip install mujoco-menagerie"):
        menagerie.fetch("unitree_go2")


def test_a_root_that_does_not_exist_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("MENAGERIE_ROOT", str(tmp_path / "gone"))
    with pytest.raises(UserError, match="is no folder; unset it"):
        load_robot("unitree_go2")


def test_a_folder_without_overlay_is_derived_from_its_own_files(root: Path):
    (root / "unitree_go2").rename(root / "acme_go2")
    robot = load_robot("acme_go2")
    assert robot.licence == "unknown"
    assert len(robot.feet) == 4
    assert robot.joints[:3] == ("FR_hip_joint", "FR_thigh_joint", "FR_calf_joint")
    (root / "acme_go2" / "go3.xml").write_text("<mujoco/>")
    (root / "acme_go2" / "go2.xml").rename(root / "acme_go2" / "dog.xml")
    with pytest.raises(UserError, match=r"which MJCF is the robot\? Found dog\.xml, go3\.xml"):
        load_robot("acme_go2")


class FakePackage:
    """What `menagerie` uses of mujoco-menagerie."""

    MenagerieError = RuntimeError

    def __init__(self, folder: Path, online: bool) -> None:
        self.folder, self.online, self.asked = folder, online, 0

    def names(self) -> list[str]:
        return ["unitree_a1", "unitree_go2"]

    def get(self, name: str) -> SimpleNamespace:
        def path(progress: object) -> Path:
            self.asked += 1
            if not self.online:
                raise RuntimeError("no route\nto host")
            (self.folder / ".complete").touch()
            return self.folder

        entry = SimpleNamespace(file="go2.xml")
        return SimpleNamespace(name=name, license="MIT", default_model="go2", entry=lambda _: entry, path=path)

    def Cache(self) -> SimpleNamespace:
        return SimpleNamespace(
            model_path=lambda robot: self.folder, is_cached=lambda robot: (self.folder / ".complete").is_file()
        )


@pytest.mark.parametrize("online", [True, False])
def test_only_fetch_downloads(root: Path, monkeypatch: pytest.MonkeyPatch, online, capsys):
    monkeypatch.delenv("MENAGERIE_ROOT")
    package = FakePackage(root / "unitree_go2", online)
    monkeypatch.setattr(menagerie, "_package", lambda: package)
    with pytest.raises(UserError, match="robo-rl robot fetch unitree_a1"):
        load_robot("unitree_a1")
    assert package.asked == 0
    if not online:
        with pytest.raises(UserError, match=r"could not be fetched \(no route to host\)\. Try again with a network"):
            menagerie.fetch("unitree_a1")
        return
    assert run(["fetch", "unitree_a1"]) == 0
    assert "licence MIT" in capsys.readouterr().out
    assert package.asked == 1
    assert load_robot("unitree_a1").licence == "MIT"
    assert "unitree_a1" in list_robots()


def test_overlays_are_whole_and_name_a_licence():
    assert {"unitree_go2", "unitree_g1", "franka_emika_panda"} <= set(overlay_files())
    for name in overlay_files():
        overlay = load_overlay(name)
        assert overlay.licence
        for sensor in overlay.sensors.values():
            assert sensor["site"] in overlay.sites or sensor["site"] == "imu"


def test_an_unknown_key_of_an_overlay_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "own.yaml"
    path.write_text(yaml.safe_dump({"licens": "MIT"}))
    monkeypatch.setattr("robo_rl.sim.robot_overlay.overlay_files", lambda: {"own": path})
    with pytest.raises(UserError, match=r'unknown key "licens"\. Nearest: licence'):
        load_overlay("own")


def test_importing_the_robot_module_needs_no_package():
    program = "import sys, robo_rl.sim.robot; sys.exit('mujoco_menagerie' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0
