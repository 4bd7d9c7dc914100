"""What tasks call a body or a joint, on robots that call it otherwise."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import replace
from pathlib import Path

import mujoco
import numpy as np
import pytest
import torch
import yaml
from robo_rl_deploy.bundle import read_bundle
from robo_rl_deploy.twin import run_sim2sim
from tiny_menagerie import tiny_menagerie

from robo_rl.bench.scratch_run import train_run
from robo_rl.env import VecEnv
from robo_rl.env.actions import build_model
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.export.export import export_run
from robo_rl.sim.model import RobotModel
from robo_rl.sim.robot import load_robot
from robo_rl.train.build import load_run

REAL = Path(os.environ.get("MENAGERIE_ROOT", "/nowhere"))  # where the real robots are
TASKS = ("humanoid_velocity", "motion_tracking", "humanoid_standup")
N = 4


@pytest.fixture(params=["tiny", "real"])
def g1(request, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The G1 by name: made of a few spheres, or the real one where its files are."""
    if request.param == "tiny":
        tiny_menagerie(tmp_path, monkeypatch)
    elif not (REAL / "unitree_g1").is_dir():
        pytest.skip("MENAGERIE_ROOT has no unitree_g1")
    monkeypatch.setenv("ROBO_RL_CACHE", str(tmp_path / "cache"))
    return "unitree_g1"


def renamed_humanoid(folder: Path, **changes: object) -> Path:
    """The robot "humanoid" with other names for its bodies and joints, and roles that say what is what."""
    folder = Path(shutil.copytree(load_robot("humanoid").path.parent, folder))
    table = yaml.safe_load((folder / "robot.yaml").read_text())
    text = (folder / "robot.xml").read_text()
    bodies = re.findall(r'<body name="(\w+)"', text)
    text = re.sub(r'(<joint name|joint|joint1|joint2)="(\w+)"', r'\1="\2_joint"', text)
    text = re.sub(r'(<body name|body1|body2)="(\w+)"', r'\1="\2_body"', text)
    (folder / "robot.xml").write_text(text)
    table["joints"] = [f"{name}_joint" for name in table["joints"]]
    table["default_pose"] = {f"{name}_joint": angle for name, angle in table["default_pose"].items()}
    table["base"] = f"{table['base']}_body"
    table["roles"] = {
        "body": {name: f"{name}_body" for name in bodies},
        "joint": {name.removesuffix("_joint"): name for name in table["joints"]},
    }
    (folder / "robot.yaml").write_text(yaml.safe_dump(table | changes, sort_keys=False))
    return folder


@pytest.mark.parametrize("name", TASKS)
def test_other_names_change_nothing(name, tmp_path):
    """Bit for bit: gains by pattern, the stride, the motion to follow and what is drawn of the torso go by role."""
    task = load_task(name)
    ours, theirs = (VecEnv(replace(task, robot=robot), N, threads=1)
                    for robot in ("humanoid", str(renamed_humanoid(tmp_path / "other"))))  # fmt: skip
    one, other = ours.reset(), theirs.reset()
    generator = torch.Generator().manual_seed(0)
    for _ in range(20):
        assert all(torch.equal(one[key], other[key]) for key in one)
        action = torch.randn(N, ours.action_dim, generator=generator)
        a, b = ours.step(action), theirs.step(action)
        assert torch.equal(a.reward, b.reward)
        one, other = a.obs, b.obs


@pytest.mark.parametrize(
    ("roles", "message"),
    [
        ({"body": {"torso": "chest_body"}}, 'has no body "chest_body"'),
        ({"joint": {"left_knee": "left_nee_joint"}}, 'has no joint "left_nee_joint". Nearest: left_knee_joint'),
        (
            {"body": {"pelvis_body": "torso_body"}},
            'role "pelvis_body" of body "torso_body" is the name of another body',
        ),
        ({"body": {"torso": "torso_body", "chest": "torso_body"}}, 'body "torso_body" has more than one role'),
        ({"bodies": {"torso": "torso_body"}}, 'unknown key "bodies". Nearest: body'),
        ({"body": {"torso": 3}}, "torso: expected one line of text"),
    ],
)
def test_roles_that_cannot_be_are_refused_in_one_line(roles, message, tmp_path):
    with pytest.raises(UserError, match=re.escape(message)) as error:
        load_robot(renamed_humanoid(tmp_path / "other", roles=roles))
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("task", "lost", "message"),
    [
        (
            "humanoid_velocity",
            ("body", "torso"),
            'no body "torso", and none has that role (roles: {body: {torso: ...}}',
        ),
        ("humanoid_velocity", ("body", "left_foot"), 'has no body "left_foot", and none has that role'),
        ("humanoid_velocity", ("joint", "right_knee"), 'has no joint "right_knee", and none has that role'),
        ("motion_tracking", ("joint", "left_elbow"), 'has no joint "left_elbow", and none has that role'),
        ("humanoid_standup", ("body", "torso"), 'has no body "torso", and none has that role'),
    ],
)
def test_a_role_that_is_missing_is_named_in_one_line(task, lost, message, tmp_path):
    folder = renamed_humanoid(tmp_path / "other")
    table = yaml.safe_load((folder / "robot.yaml").read_text())
    for quantity in ("stiffness", "damping", "effort", "velocity"):
        table[quantity] = {".*": max(table[quantity].values())}
    del table["roles"][lost[0]][lost[1]]
    (folder / "robot.yaml").write_text(yaml.safe_dump(table, sort_keys=False))
    with pytest.raises(UserError, match=re.escape(message)) as error:
        VecEnv(replace(load_task(task), robot=str(folder)), 2, threads=1)
    assert "\n" not in str(error.value)


def test_a_body_and_a_site_of_one_name_stay_apart(g1):
    model = build_model(replace(load_task("humanoid_velocity"), robot=g1))
    assert model.mj.body(model.index("body", "left_foot")).name == "left_ankle_roll_link"
    assert model.mj.site(model.index("site", "left_foot")).name == "left_foot"
    assert model.robot.joints[model.actuated("left_knee")] == "left_knee_joint"
    assert model.robot.role_of("left_wrist_yaw_joint") == "left_wrist_yaw_joint"


@pytest.mark.parametrize("name", TASKS)
def test_a_g1_stands_in_for_the_humanoid(name, g1):
    """Its own number of joints; zero actions hold the pose that the tasks begin in, for a moment."""
    env = VecEnv(replace(load_task(name), robot=g1), N, threads=1)
    env.reset()
    for _ in range(10):
        step = env.step(torch.zeros(N, 29))
    assert step.valid.all()
    assert torch.isfinite(step.reward).all()
    assert not step.terminated.any()


def test_the_stride_bends_its_legs_and_nothing_else(g1):
    from robo_rl_tasks.locomotion.humanoid_velocity import BEND, stride_table

    model = build_model(replace(load_task("humanoid_velocity"), robot=g1))
    left, right = stride_table(model)
    bends = {name: float(bend) for name, bend in zip(model.robot.joints, left) if bend}
    wanted = {"hip_pitch": -BEND, "knee": 2.0 * BEND, "ankle_pitch": -BEND}
    assert bends == pytest.approx({f"left_{part}_joint": bend for part, bend in wanted.items()})
    assert right.sum() == left.sum()
    assert not (left * right).any()


def test_the_exercise_moves_its_arms_from_where_they_are(g1):
    """After a second both arms are raised by 1.4 rad: the elbow by 0.3 of that, from 0.67 rad on this robot."""
    from robo_rl_tasks.locomotion.exercise_clip import FPS, exercise

    model, clip = build_model(replace(load_task("motion_tracking"), robot=g1)), exercise()
    raised = clip.joint_table(model)[round(FPS)]
    assert raised[model.actuated("left_elbow")] == pytest.approx(0.67 + 0.3 * 1.4, abs=1e-5)
    assert raised[model.actuated("left_shoulder_pitch")] == pytest.approx(0.3 - 1.4, abs=1e-5)
    assert raised[model.actuated("left_knee")] == pytest.approx(1.5, abs=1e-5)
    limits = model.joint_range
    table = clip.joint_table(model).numpy()
    assert (table >= limits[:, 0]).all()
    assert (table <= limits[:, 1]).all()
    soles = clip.keypoint_table(model, ("left_foot",))[:, 0, 2] + torch.as_tensor(clip.base_pos[:, 2])
    assert soles.abs().max() < 0.03


def test_a_g1_trains_and_its_policy_is_exported(g1, tmp_path):
    words = ("task=humanoid_velocity", f"robot={g1}", "env.num_envs=4", "algo.num_steps=8", "train.total_steps=64")
    small = ("algo.minibatch_size=32", "task.episode_s=0.4", "logger=[]", f"runs_dir={tmp_path / 'runs'}")
    run = train_run([*words, *small])
    export = export_run(load_run(str(run.path)), tmp_path / "policy.rpb", starts=1)
    bundle = read_bundle(export.path)
    assert bundle.manifest.target_names == load_robot(g1).actuators
    assert len(run_sim2sim(bundle).twin.returns) == 1


def tool(model: RobotModel) -> np.ndarray:
    """Where the grasp point is in the default pose, m."""
    data = mujoco.MjData(model.mj)
    data.qpos[:] = model.default_qpos
    mujoco.mj_kinematics(model.mj, data)
    return data.site("tcp").xpos


@pytest.mark.parametrize("name", ["arm_reach", "arm_lift", "arm_drawer"])
def test_a_panda_stands_in_for_the_arm(name, tmp_path, monkeypatch):
    """Its fingers answer to the names of the arm's, and it stands as high."""
    tiny_menagerie(tmp_path, monkeypatch)
    env = VecEnv(replace(load_task(name), robot="franka_emika_panda"), N, threads=1)
    env.reset()
    assert env.step(torch.zeros(N, 8)).valid.all()
    model, own = env.model, build_model(load_task(name))
    assert model.mj.joint(model.index("joint", "finger_left")).name == "finger_joint1"
    np.testing.assert_array_equal(env.action_map.scale, VecEnv(load_task(name), 1, threads=1).action_map.scale)
    assert model.mj.body("link0").pos[2] == own.mj.body("base").pos[2] == 0.4
    assert model.robot.default_pose["finger_joint1"] == own.robot.default_pose["finger_left"]
    np.testing.assert_allclose(tool(model), tool(own), atol=2e-3)
