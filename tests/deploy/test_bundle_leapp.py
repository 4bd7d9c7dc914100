"""LEAPP's own package writes what is imported and runs what is exported."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import tiny_bundle
import torch
from robo_rl_deploy import cli
from robo_rl_deploy.bundle import Bundle, read_bundle
from robo_rl_deploy.bundle.exporters.leapp import export_leapp, name_of
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.policy import PolicyRunner
from robo_rl_deploy.robots.read import read_robot

leapp = pytest.importorskip("leapp")

JOINTS = [f"{leg}_{part}" for leg in ("RR", "FL", "FR", "RL") for part in ("thigh", "hip", "calf")]
QUATERNION = ["qx", "qy", "qz", "qw"]
POSE = [{"hip": 0.0, "thigh": 0.8, "calf": -1.5}[name.split("_")[1]] for name in JOINTS]
KP = [20.0 + i for i in range(12)]
ARGV = ["--robot", "quadruped", "--command-range=-1:1", "--command-range=-0.5:0.5", "--command-range=-1:1"]


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A policy with feedback that begins with 0.5, an orientation in x, y, z, w and gains, as LEAPP exports it."""
    annotate, named = leapp.annotate, leapp.TensorSemantics
    kinds, outs = leapp.InputKindEnum, leapp.OutputKindEnum
    weights = 0.2 * torch.randn(46, 12, generator=torch.Generator().manual_seed(0))
    folder = tmp_path_factory.mktemp("leapp")
    leapp.start(name=str(folder / "walk"))
    q, dq, gyro, quat, command = annotate.input_tensors(
        "policy",
        [
            named(name="q", ref=torch.randn(1, 12), kind=kinds.JOINT_POSITION, element_names=[JOINTS]),
            named(name="dq", ref=torch.randn(1, 12), kind=kinds.JOINT_VELOCITY, element_names=[JOINTS]),
            named(name="gyro", ref=torch.randn(1, 3), kind=kinds.BODY_ANGULAR_VELOCITY, element_names=[list("xyz")]),
            named(name="quat", ref=torch.randn(1, 4), kind=kinds.BODY_ROTATION, element_names=[QUATERNION]),
            named(name="cmd", ref=torch.randn(1, 3), kind=kinds.COMMAND_BODY_VELOCITY, element_names=[list("xyz")]),
        ],
    )
    last = annotate.state_tensors("policy", {"last": torch.full((1, 12), 0.5)})
    action = torch.tanh(torch.cat([q, dq, gyro, quat, command, last], -1) @ weights)
    annotate.update_state("policy", {"last": action})
    target = torch.tensor(POSE) + 0.25 * action
    gains = [
        named(name="kp", ref=torch.tensor([KP]), kind=outs.KP, element_names=[JOINTS]),
        named(name="kd", ref=torch.full((1, 12), 1.0), kind=outs.KD, element_names=[JOINTS]),
    ]
    targets = [named(name="target", ref=target, kind=outs.JOINT_POSITION, element_names=[JOINTS])]
    annotate.output_tensors("policy", targets, static_outputs=gains, export_with="onnx")
    leapp.stop()
    leapp.compile_graph()
    return folder / "walk" / "walk.yaml"


def imported(walk: Path, out: Path, *argv: str) -> Bundle:
    pose = "--pose=" + ",".join(map(str, POSE))
    cli.run(["import", "leapp", str(walk), "--out", str(out), "--rate", "50", pose, *ARGV, *argv])
    return read_bundle(out)


@pytest.mark.slow
def test_the_bundle_does_what_leapp_does(walk: Path, tmp_path: Path):
    bundle = imported(walk, tmp_path / "p.rpb")
    bind(bundle.manifest, read_robot("quadruped"), bundle.golden)
    assert bundle.manifest.target_names == tuple(JOINTS)
    assert [joint.stiffness for joint in bundle.manifest.robot.joints] == KP
    assert bundle.manifest.start.pose == dict(zip(JOINTS, POSE))
    rng = np.random.default_rng(0)
    for _ in range(2):  # the second time after a reset
        theirs, ours = leapp.InferenceManager(str(walk)), PolicyRunner(bundle)
        for _ in range(20):
            x = {name: rng.normal(size=(1, size)).astype(np.float32) for name, size in SIZES.items()}
            outputs = theirs({f"policy/{name}": torch.tensor(value) for name, value in x.items()})
            channels = {
                "joint_pos": x["q"][0],
                "joint_vel": x["dq"][0],
                "imu_gyro": x["gyro"][0],
                "imu_quat": x["quat"][0][[3, 0, 1, 2]],  # ours begins with w
            }
            targets = ours.step(channels, {"velocity": x["cmd"][0]})
            np.testing.assert_allclose(targets, outputs["policy/target"][0].numpy(), atol=1e-5)


SIZES = {"q": 12, "dq": 12, "gyro": 3, "quat": 4, "cmd": 3}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("state/body/angular_velocity", "state/body/linear_velocity", 'kind "state/body/linear_velocity"; known are'),
        ("kind: state/body/rotation", "unit: none", 'input "quat" has no kind'),
        ("[qx, qy, qz, qw]", "[a, b, c, d]", "do not say where w, x, y and z are"),
        ("- name: kp", "- name: kp2", "policy.onnx has others"),
        ("- name: q\n", "- name: joints\n", "describes joints, dq"),
        ("shape: [1, 3]", "shape: [3, 1]", "or other shapes"),
        ("kind: kp", "kind: ki", "0 outputs of kind kp"),
        ("backend: onnx", "backend: jit", "export it with onnx"),
        ("model_path: policy.onnx", "model_path: ../policy.onnx", "no file beside it"),
        ("RR_thigh", "RR_toe", 'no joint "RR_toe"'),
        ("models:", "modules:", "models is missing"),
        ("policy/last_out:", "other/last_out:", "is not one of policy to itself"),
    ],
)
def test_what_leapp_does_not_tell_or_tells_wrongly_is_one_line(
    walk: Path, tmp_path: Path, old: str, new: str, said: str
):
    copy = shutil.copytree(walk.parent, tmp_path / "copy") / walk.name
    text = copy.read_text()
    assert old in text
    copy.write_text(text.replace(old, new))
    with pytest.raises(UserError, match=said) as error:
        imported(copy, tmp_path / "p.rpb")
    assert "\n" not in str(error.value)
    assert not (tmp_path / "p.rpb").exists()


@pytest.mark.slow
def test_another_graph_beside_the_description_is_refused(walk: Path, tmp_path: Path):
    copy = shutil.copytree(walk.parent, tmp_path / "copy") / walk.name
    (copy.parent / "policy.onnx").write_bytes(tiny_bundle.policy_onnx())
    with pytest.raises(UserError, match="its SHA-256 is another"):
        imported(copy, tmp_path / "p.rpb")


@pytest.mark.slow
def test_rate_and_pose_are_asked_for(walk: Path, tmp_path: Path):
    for argv, said in ((["--pose=0"], "--rate HZ"), (["--rate", "50"], "--pose=RAD,RAD,... of RR_thigh, RR_hip")):
        with pytest.raises(UserError, match=said):
            cli.run(["import", "leapp", str(walk), "--out", str(tmp_path / "p.rpb"), *argv, *ARGV])


def test_leapp_runs_what_was_exported(bundle: Bundle, tmp_path: Path):
    """The tiny bundle has a state that it fills itself, a phase and a sensor that LEAPP has no word for."""
    theirs = leapp.InferenceManager(str(export_leapp(bundle, tmp_path)))
    record = bundle.golden
    for k in range(len(record["is_first"])):
        names = [name for name in record if name not in ("targets", "raw_action")]
        outputs = theirs({f"policy/{name_of(name)}": torch.tensor(record[name][k : k + 1]) for name in names})
        np.testing.assert_allclose(outputs["policy/targets"].numpy()[0], record["targets"][k], atol=1e-6)
        assert outputs["policy/kp"].tolist() == [[40.0]]


@pytest.mark.slow
def test_there_and_back(walk: Path, tmp_path: Path):
    """LEAPP, bundle, LEAPP: the same targets."""
    bundle = imported(walk, tmp_path / "p.rpb")
    cli.run(["export-leapp", str(tmp_path / "p.rpb"), "--out", str(tmp_path / "back")])
    first, second = leapp.InferenceManager(str(walk)), leapp.InferenceManager(str(tmp_path / "back" / "p.yaml"))
    rng = np.random.default_rng(1)
    for k in range(5):
        x = {name: torch.tensor(rng.normal(size=(1, size)).astype(np.float32)) for name, size in SIZES.items()}
        a = first({f"policy/{name}": value for name, value in x.items()})["policy/target"]
        ported = {"channel_joint_pos": x["q"], "channel_joint_vel": x["dq"], "channel_imu_gyro": x["gyro"]}
        ported |= {"channel_imu_quat": x["quat"][:, [3, 0, 1, 2]], "command_velocity": x["cmd"]}
        ported["is_first"] = torch.tensor([float(k == 0)])
        b = second({f"policy/{name}": value for name, value in ported.items()})["policy/targets"]
        np.testing.assert_allclose(b.numpy(), a.numpy(), atol=1e-5)
    assert bundle.manifest.state[0].name == "last_in"
