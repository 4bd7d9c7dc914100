"""A foreign policy does as a bundle what it did at home, or one line says what its files do not tell."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from foreign_policies import (
    DEFAULT,
    ISAAC,
    KD,
    KP,
    MOTORS,
    SCALE,
    Peer,
    csv,
    deploy_yaml,
    holosoma_metadata,
    mjlab_metadata,
    network,
)
from robo_rl_deploy import cli
from robo_rl_deploy.bundle import Bundle, read_bundle
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.policy import PolicyRunner
from robo_rl_deploy.robots.read import read_robot

RANGES = ["--command-range=-1:1", "--command-range=-0.5:0.5", "--command-range=-1:1"]
FAR = 1e9
MJLAB = [(k, 1.0, FAR) for k in ("gyro", "gravity", "joint_pos", "joint_vel", "last_action", "command")]
UNITREE = [
    ("gyro", 0.2, FAR),
    ("gravity", 1.0, FAR),
    ("command", 1.0, FAR),
    ("joint_pos", 1.0, FAR),
    ("joint_vel", 0.05, 20.0),
    ("last_action", 1.0, FAR),
]


def imported(*argv: object) -> None:
    cli.run(["import", *map(str, argv), "--robot", "quadruped"])


def compare(bundle: Bundle, peer: Peer, steps: int = 60) -> None:
    """Both on the same measurements; the bundle's joints are found by name."""
    rng, runner, action = np.random.default_rng(4), PolicyRunner(bundle), np.zeros(12)
    names = bundle.manifest.target_names
    assert names == tuple(name.removesuffix("_joint") for name in ISAAC)
    for _ in range(steps):
        quat = rng.normal(size=4)
        state = {
            "gyro": rng.normal(size=3),
            "quat": quat / np.linalg.norm(quat),
            "command": rng.uniform(-1, 1, 3),
            "joint_pos": rng.normal(size=12),
            "joint_vel": 15.0 * rng.normal(size=12),
            "last_action": action,
        }
        channels = {
            "imu_gyro": state["gyro"],
            "imu_quat": state["quat"],
            "joint_pos": state["joint_pos"],
            "joint_vel": state["joint_vel"],
        }
        action, targets = peer.step(state)
        ours = runner.step(channels, {"velocity": state["command"]})
        np.testing.assert_allclose(ours, targets, atol=2e-5)
        np.testing.assert_allclose(runner.raw_action, action, atol=2e-5)


def check_contract(bundle: Bundle) -> None:
    """Gains are with their joints, limits are those of the robot, and it binds."""
    robot = read_robot("quadruped")
    bind(bundle.manifest, robot, bundle.golden)
    for k, joint in enumerate(bundle.manifest.robot.joints):
        assert (joint.stiffness, joint.damping) == pytest.approx((KP[k], KD[k]))
    calf = next(joint for joint in bundle.manifest.robot.joints if joint.name == "RR_calf")
    assert (calf.lower, calf.upper, calf.effort) == (-2.7228, -0.8377, 45.43)
    assert len(bundle.golden["is_first"]) == 256


def test_mjlab_metadata(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    weights = network(tmp_path / "policy.onnx", 45, mjlab_metadata())
    imported("metadata", tmp_path / "policy.onnx", "--out", tmp_path / "p.rpb", "--rate", 50, *RANGES)
    said = capsys.readouterr()
    assert "action_scale is rounded to 3 decimals: up to 0.2 % off" in said.err
    assert "limits, signs and topics are those of quadruped's file" in said.err
    bundle = read_bundle(tmp_path / "p.rpb")
    check_contract(bundle)
    assert bundle.manifest.rates.control_hz == 50.0
    assert bundle.manifest.commands[0].ranges == ((-1.0, 1.0), (-0.5, 0.5), (-1.0, 1.0))
    compare(bundle, Peer(weights, MJLAB))


@pytest.mark.parametrize("opset", [11, 20])
def test_whole_body_tracking_metadata_tells_the_history(tmp_path: Path, opset: int):
    metadata = mjlab_metadata(observation_history_lengths="3.000,3,3,3,3,3")
    network(tmp_path / "policy.onnx", 45 * 3, metadata, opset=opset)
    imported("metadata", tmp_path / "policy.onnx", "--out", tmp_path / "p.rpb", "--rate", 50, *RANGES)
    weights = network(tmp_path / "again.onnx", 45 * 3)
    compare(read_bundle(tmp_path / "p.rpb"), Peer(weights, MJLAB, history=3))


def test_holosoma_metadata_is_not_rounded(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    weights = network(tmp_path / "policy.onnx", 45, holosoma_metadata(), open_batch=False)
    imported("metadata", tmp_path / "policy.onnx", "--out", tmp_path / "p.rpb", "--rate", 50)
    assert "rounded" not in capsys.readouterr().err
    bundle = read_bundle(tmp_path / "p.rpb")
    check_contract(bundle)
    assert bundle.manifest.commands[0].ranges == ((-1.0, 1.0), (-0.5, 0.5), (-1.0, 1.0))
    compare(bundle, Peer(weights, MJLAB))


def test_what_the_metadata_lacks_or_rounds_is_given_by_hand(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    bare = {
        key: text for key, text in holosoma_metadata().items() if key in ("dof_names", "kp", "kd", "command_ranges")
    }
    weights = network(tmp_path / "policy.onnx", 45, bare)
    given = {
        "default_joint_pos": csv(DEFAULT, 9),
        "action_scale": csv(SCALE, 9),
        "observation_names": "base_ang_vel,projected_gravity,dof_pos,dof_vel,actions,command",
        "observation_scales": "0.25,1,1,0.05,1,1",
    }
    argv: list[str] = []
    for key, text in given.items():
        if key != "observation_scales":
            with pytest.raises(UserError, match=f"lacks {key}.*--set {key}=VALUE"):
                imported("metadata", tmp_path / "policy.onnx", "--out", tmp_path / "p.rpb", "--rate", 50, *argv)
        argv += ["--set", f"{key}={text}"]
    imported("metadata", tmp_path / "policy.onnx", "--out", tmp_path / "p.rpb", "--rate", 50, *argv)
    assert "observation terms" not in capsys.readouterr().err
    scales = {"gyro": 0.25, "joint_vel": 0.05}
    compare(read_bundle(tmp_path / "p.rpb"), Peer(weights, [(k, scales.get(k, 1.0), FAR) for k, _, _ in MJLAB]))
    for wrong, said in (("colour=red", 'key "colour" not found'), ("action_scale", "expected KEY=VALUE")):
        with pytest.raises(UserError, match=said):
            imported("metadata", tmp_path / "policy.onnx", "--out", tmp_path / "p.rpb", "--set", wrong)


@pytest.mark.parametrize("history", [1, 5])
def test_unitree_deploy_yaml(tmp_path: Path, history: int):
    weights = network(tmp_path / "policy.onnx", 45 * history)
    (tmp_path / "deploy.yaml").write_text(deploy_yaml(history))
    files = (tmp_path / "policy.onnx", tmp_path / "deploy.yaml")
    imported("unitree", *files, "--out", tmp_path / "p.rpb", "--joints", ",".join(MOTORS))
    bundle = read_bundle(tmp_path / "p.rpb")
    check_contract(bundle)
    assert bundle.manifest.rates.control_hz == pytest.approx(50.0)
    assert bundle.manifest.commands[0].element_names == ("linear.x", "linear.y", "angular.z")
    assert bundle.manifest.commands[0].ranges[0] == (-0.5, 1.0)
    compare(bundle, Peer(weights, UNITREE, history))


@pytest.mark.parametrize(
    ("changes", "argv", "said"),
    [
        ({}, RANGES, "does not tell the control rate; give it: --rate HZ"),
        ({}, ["--rate", "50"], r"ranges of 0 of 3 elements .*linear.x.*--command-range=LOW:HIGH"),
        ({"joint_names": ""}, ["--rate", "50"], "joint_names is no list"),
        ({"joint_stiffness": "1.0,2.0"}, ["--rate", "50"], "joint_stiffness: 2 numbers, 12 joints"),
        ({"joint_damping": "nan"}, ["--rate", "50"], "joint_damping: holds a number that is not finite"),
        ({"joint_damping": "much"}, ["--rate", "50"], "could not convert"),
        ({"joint_names": ",".join(["FL_ankle_joint", *ISAAC[1:]])}, ["--rate", "50"], 'has no joint "FL_ankle_joint"'),
        ({"observation_names": "base_lin_vel"}, ["--rate", "50"], '"base_lin_vel" is not one that a robot measures'),
        ({"observation_names": "base_ang_vel"}, ["--rate", "50"], r"takes \[1, 45\], its terms make up \[1, 3\]"),
        ({"observation_history_lengths": "0,1,1,1,1,1"}, ["--rate", "50"], "expected 6 whole numbers"),
        ({"joint_stiffness": "500.0"}, ["--rate", "50", *RANGES], "stiffness 500 is beyond the robot's 80"),
        ({}, ["--rate", "0"], "--rate 0.0: expected Hz"),
        ({}, ["--rate", "50", "--command-range", "1"], "expected LOW:HIGH"),
        ({}, ["--rate", "50", "--command-range", "1:-1"], "LOW must not be above HIGH"),
    ],
)
def test_what_the_metadata_does_not_tell_is_one_line(tmp_path: Path, changes: dict, argv: list[str], said: str):
    network(tmp_path / "policy.onnx", 45, mjlab_metadata(**changes))
    with pytest.raises(UserError, match=said) as error:
        imported("metadata", tmp_path / "policy.onnx", "--out", tmp_path / "p.rpb", *argv)
    assert "\n" not in str(error.value)
    assert not (tmp_path / "p.rpb").exists()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("", "", "--joints NAME,NAME"),
        ("step_dt: 0.02", "step_dt: !!python/object/apply:os.system [ls]", "is no YAML"),
        ("joint_ids: null", "joint_ids: !!python/object/apply:builtins.slice [null, null, null]", "is no YAML"),
        ("step_dt: 0.02", "", "step_dt is missing"),
        ("step_dt: 0.02", "step_dt: 0.0", "step_dt: 0.0 is not positive"),
        ("commands:\n  base", "commands: [1]\nothers:\n  base", "ranges of 0 of 3 elements"),
        ("joint_ids_map: [", "joint_ids_map: [3, ", "the motor of each joint, each once"),
        ("offset: [0.1", "offset: [0.2", "is not the offset of the action"),
        ("history_length: 1", "history_length: -1", "history_length -1 does not exist"),
        ("base_ang_vel:", "gait_phase:", '"gait_phase" is not one that a robot measures'),
        ("observations:", "observations:\n  use_gym_history: true", "use_gym_history"),
        ("clip: [-20.0, 20.0]", "clip: [-20.0]", "expected one"),
        ("stiffness: [", "stiffness: [1.0, ", "numbers"),
    ],
)
def test_what_a_deploy_yaml_does_not_tell_is_one_line(tmp_path: Path, old: str, new: str, said: str):
    network(tmp_path / "policy.onnx", 45)
    assert old in deploy_yaml()
    (tmp_path / "deploy.yaml").write_text(deploy_yaml().replace(old, new) if old else deploy_yaml())
    joints = ["--joints", ",".join(MOTORS)] if old else []
    with pytest.raises(UserError, match=said) as error:
        imported("unitree", tmp_path / "policy.onnx", tmp_path / "deploy.yaml", "--out", tmp_path / "p.rpb", *joints)
    assert "\n" not in str(error.value)
    assert not (tmp_path / "p.rpb").exists()


def test_a_motion_or_a_memory_inside_the_graph_is_refused(tmp_path: Path):
    network(tmp_path / "policy.onnx", 45, mjlab_metadata())
    model = onnx.load(tmp_path / "policy.onnx")
    model.graph.input.append(onnx.helper.make_tensor_value_info("time_step", onnx.TensorProto.FLOAT, [1, 1]))
    onnx.save(model, tmp_path / "policy.onnx")
    with pytest.raises(UserError, match="obs, time_step, actions; only one observation in"):
        imported("metadata", tmp_path / "policy.onnx", "--out", tmp_path / "p.rpb", "--rate", 50, *RANGES)


def test_files_and_formats_are_checked_first(tmp_path: Path):
    for argv, said in (
        (["matadata", "x.onnx"], "Nearest: metadata"),
        (["metadata", "x.onnx", "y.yaml"], "takes one .onnx file"),
        (["unitree", "x.onnx"], "one .onnx file and one .yaml file"),
        (["metadata", tmp_path / "none.onnx"], "No such file"),
    ):
        with pytest.raises(UserError, match=said):
            imported(*argv, "--out", tmp_path / "p.rpb")
