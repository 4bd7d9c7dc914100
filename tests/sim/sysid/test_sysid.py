"""Known parameters are recovered from data made with them; a log that cannot be used is one line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import mujoco
import numpy as np
import pytest
import torch
import yaml

from robo_rl.cli.main import main
from robo_rl.data.recording import Recording
from robo_rl.env import TaskCfg, VecEnv
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.eval.recorder import Recorder
from robo_rl.sim.robot import load_robot
from robo_rl.sim.sysid.fit import Fit, fit
from robo_rl.sim.sysid.log import JointLog, read_log
from robo_rl.sim.sysid.plant import Plant
from robo_rl.viz.agents import UntrainedAgent
from robo_rl.viz.policy_player import PolicyPlayer
from robo_rl.viz.sources import limited

DT = 0.01  # s, period of the logs
GROUPS = (".*_hip", ".*_thigh", ".*_calf")
# What the data of the quadruped are made with; the robot file says 0.01, 0.2, 0 and 40.
ARMATURE = {".*_hip": 0.018, ".*_thigh": 0.015, ".*_calf": 0.03}
DAMPING = {".*_hip": 0.35, ".*_thigh": 0.1, ".*_calf": 0.5}
STIFFNESS = {".*_hip": 33.0, ".*_thigh": 44.0, ".*_calf": 37.0}


def swept(rng: np.random.Generator, steps: int, middle: np.ndarray, half: np.ndarray) -> np.ndarray:
    """Targets that hold for 0.1 to 0.4 s: slow and fast motion."""
    out = np.empty((steps, len(middle)))
    for column in range(len(middle)):
        row = 0
        while row < steps:
            hold = int(rng.integers(10, 40))
            out[row : row + hold, column] = middle[column] + half[column] * rng.uniform(-1.0, 1.0)
            row += hold
    return out


def simulated(plant: Plant, target: np.ndarray, q0: np.ndarray, late: int = 0, noise: float = 0.0) -> JointLog:
    """A log of the plant's own model, whatever a test has written into it."""
    data, rng = mujoco.MjData(plant.model), np.random.default_rng(1)
    data.qpos[:] = q0
    q, dq = [], []
    for t in range(len(target)):
        q.append(data.qpos.copy())
        dq.append(data.qvel.copy())
        for k in range(plant.substeps):
            data.ctrl[plant._actuators] = target[max(0, (t * plant.substeps + k - late) // plant.substeps)]
            mujoco.mj_step(plant.model, data)
    position = np.array(q) + noise * rng.standard_normal((len(q), len(q0)))
    return JointLog(DT, plant.joints, position, np.array(dq), target, np.arange(len(q)) == 0)


def legs(steps: int = 800, late: int = 0, noise: float = 0.0) -> tuple[Plant, JointLog]:
    """Data of the quadruped on a stand with other joints and gains than its file says."""
    robot, plant = load_robot("quadruped"), Plant(load_robot("quadruped"), "position", DT)
    for parameter in plant.parameters(("armature",), GROUPS):
        for joint in parameter.joints:
            dof, i = plant.model.joint(joint).dofadr[0], plant.model.actuator(joint).id
            plant.model.dof_armature[dof] = ARMATURE[parameter.name]
            plant.model.dof_damping[dof] = DAMPING[parameter.name]
            plant.model.actuator_gainprm[i, 0] = STIFFNESS[parameter.name]
            plant.model.actuator_biasprm[i, 1] = -STIFFNESS[parameter.name]
    mujoco.mj_setConst(plant.model, mujoco.MjData(plant.model))
    pose = np.array(robot.default_pose_by_joint())
    target = swept(np.random.default_rng(0), steps, pose, np.full(12, 0.5))
    log = simulated(plant, target, pose, late, noise)
    return Plant(robot, "position", DT), log


def found(result: Fit) -> dict[str, float]:
    return {f"{p.kind} {p.name}": float(v) for p, v in zip(result.parameters, result.value, strict=True)}


def test_the_legs_of_the_quadruped_within_one_percent():
    plant, log = legs()
    parameters = plant.parameters(("armature", "damping", "stiffness"), GROUPS)
    assert [p.nominal for p in parameters] == [0.01] * 3 + [0.2] * 3 + [40.0] * 3
    result = fit(plant, log, parameters, window_s=0.3)
    truth = {f"armature {g}": v for g, v in ARMATURE.items()} | {f"damping {g}": v for g, v in DAMPING.items()}
    truth |= {f"stiffness {g}": v for g, v in STIFFNESS.items()}
    assert found(result) == {name: pytest.approx(value, rel=0.01) for name, value in truth.items()}
    assert all(result.is_determined(i) for i in range(9))
    assert (result.error_after < 0.01 * result.error_before).all()


def test_noise_widens_the_intervals_and_they_hold_the_truth():
    plant, log = legs(noise=1e-3)
    parameters = plant.parameters(("armature", "stiffness"), GROUPS)
    given = [replace(p, nominal=0.2) for p in plant.parameters(("damping",), GROUPS)]
    result = fit(plant, log, [*parameters, *given], window_s=0.3)
    truth = np.array([*ARMATURE.values(), *STIFFNESS.values(), *DAMPING.values()])
    assert (np.abs(result.value - truth) < 0.06 * truth).all()
    assert (result.half_width > 0.0).all()
    assert (np.abs(result.value - truth) < 5.0 * result.half_width).all()


def test_a_command_delay_is_found():
    plant, log = legs(steps=150, late=2)
    result = fit(plant, log, plant.parameters(("armature", "damping", "stiffness"), GROUPS), 0.15, max_delay_s=0.015)
    assert result.delay_s == pytest.approx(2 * plant.model.opt.timestep)
    assert found(result)["stiffness .*_hip"] == pytest.approx(33.0, rel=0.02)


@pytest.fixture(scope="module")
def cart_log() -> JointLog:
    """The cart-pole pushed about, with more armature, damping and dry friction than its file says."""
    plant = Plant(load_robot("cartpole"), "torque", DT)
    model = plant.model
    model.dof_armature[0], model.dof_damping[0], model.dof_frictionloss[0], model.dof_damping[1] = 0.25, 7.0, 0.8, 0.005
    mujoco.mj_setConst(model, mujoco.MjData(model))
    target = swept(np.random.default_rng(2), 1000, np.zeros(1), np.array([9.0]))
    return simulated(plant, target, np.array([0.0, np.pi]))


def test_the_cart_with_dry_friction_and_a_joint_without_a_motor(cart_log):
    plant = Plant(load_robot("cartpole"), "torque", DT)
    parameters = [p for p in plant.parameters(("armature", "damping", "frictionloss"), ())]
    wanted = [p for p in parameters if (p.kind, p.name) not in (("armature", "hinge"), ("frictionloss", "hinge"))]
    result = fit(plant, cart_log, wanted, window_s=0.4)
    truth = {"armature slider": 0.25, "damping slider": 7.0, "damping hinge": 0.005, "frictionloss slider": 0.8}
    assert found(result) == {name: pytest.approx(value, rel=0.03) for name, value in truth.items()}


def test_what_the_log_does_not_determine_is_said(cart_log):
    """A parameter that nothing depends on has no interval; beside it, one that is determined stays so."""
    plant = Plant(load_robot("cartpole"), "torque", DT)
    [damping] = [p for p in plant.parameters(("damping",), ()) if p.name == "slider"]
    unrelated = replace(damping, joints=(), name="nobody")
    result = fit(plant, cart_log, [damping, unrelated], window_s=0.4)
    assert result.is_determined(0)
    assert not result.is_determined(1)
    assert np.isinf(result.half_width[1])


def save_npz(path: Path, log: JointLog, **changes: object) -> Path:
    members = {"time": np.arange(len(log.q)) * DT, "joints": np.array(log.joints), "q": log.q, "dq": log.dq}
    members |= {"target": log.target} | changes
    np.savez(path, **{name: value for name, value in members.items() if value is not None})
    return path


def save_csv(path: Path, log: JointLog) -> Path:
    names = ["time", *(f"q.{j}" for j in reversed(log.joints)), "target.slider"]
    rows = np.column_stack([np.arange(len(log.q)) * DT, log.q[:, ::-1], log.target])
    np.savetxt(path, rows, delimiter=",", header=",".join(names), comments="")
    return path


def test_npz_and_csv_tell_the_same(tmp_path, cart_log):
    robot = load_robot("cartpole")
    a = read_log(save_npz(tmp_path / "a.npz", cart_log), robot, cart_log.joints)
    b = read_log(save_csv(tmp_path / "b.csv", cart_log), robot, cart_log.joints)
    np.testing.assert_allclose(a.q, b.q, atol=1e-12)
    np.testing.assert_allclose(a.target, b.target, atol=1e-12)
    assert a.dt_s == pytest.approx(b.dt_s)
    # without measured velocities they are differences of the positions
    assert np.abs(a.dq - b.dq).mean() < 0.03 * np.abs(a.dq).mean()


def gap(log: JointLog) -> dict[str, object]:
    time = np.arange(len(log.q)) * DT
    time[700:] += 0.5
    return {"time": time}


def hole(log: JointLog) -> dict[str, object]:
    q = log.q.copy()
    q[321, 1] = np.nan
    return {"q": q}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (gap, r"a gap after row 699 \(time 6.99 s, then 7.5 s, period 0.01 s\); cut the log there"),
        (hole, r'q of joint "hinge" is not finite at row 321'),
        (lambda log: {"joints": np.array(["slider", "pole"])}, r'q lacks joint "hinge" of the robot'),
        (lambda log: {"q": log.q[:, :1]}, r"q has shape \[1000, 1\], expected \[1000, 2\]"),
        (lambda log: {"q": log.q * 1e-4}, r'joint "slider" moves by .* too little to fit anything'),
        (lambda log: {"target": np.zeros_like(log.target)}, r"its target by 0: too little"),
        (lambda log: {"target": None}, "lacks target"),
        (lambda log: {"time": np.zeros(len(log.q))}, "time does not increase"),
    ],
)
def test_a_bad_log_is_one_line(
    tmp_path, cart_log, capsys, change: Callable[[JointLog], dict[str, object]], message: str
):
    path = save_npz(tmp_path / "bad.npz", cart_log, **change(cart_log))
    with pytest.raises(UserError, match=message) as error:
        read_log(path, load_robot("cartpole"), cart_log.joints)
    assert "\n" not in str(error.value)
    assert main(["sysid", str(path), "--robot", "cartpole"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--fit", "dampin"], 'Parameter "dampin" not found. Nearest: damping'),
        (["--fit", "stiffness"], "--fit stiffness needs position targets"),
        (["--drive", "position"], "has no position gains"),
        (["--drive", "force"], 'Drive "force" not found'),
        (["--window", "100"], "at least 5 are needed"),
    ],
)
def test_an_option_that_cannot_be_is_one_line(tmp_path, cart_log, capsys, words, message):
    path = save_npz(tmp_path / "log.npz", cart_log)
    assert main(["sysid", str(path), "--robot", "cartpole", *words]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1


def test_the_command_prints_a_table_and_writes_what_it_found(tmp_path, cart_log, capsys):
    path = save_npz(tmp_path / "log.npz", cart_log)
    assert main(["sysid", str(path), "--robot", "cartpole", "--fit", "armature", "damping", "frictionloss"]) == 0
    out = capsys.readouterr().out
    assert "armature slider" in out
    assert "held-out" in out
    content = yaml.safe_load((tmp_path / "log_fit.yaml").read_text())
    assert content["robot"] == "cartpole"
    assert content["mjcf_joints"]["slider"]["damping"] == pytest.approx(7.0, rel=0.05)
    assert content["held_out_rms_error"]["slider"]["after"] < 0.2 * content["held_out_rms_error"]["slider"]["before"]


def recorded(task: TaskCfg, folder: Path, steps: int = 60) -> tuple[Path, np.ndarray, float]:
    """A recording of 4 envs, what the engine was told in each step [T, 4], and the control period in s."""
    env = VecEnv(task, 4, threads=1)
    env.reset()
    recorder, first, told = Recorder(env, 4), torch.ones(4, dtype=torch.bool), []
    for action in torch.randn(steps, 4, 1, generator=torch.Generator().manual_seed(0)):
        recorder.before(action, first, first)
        recorder.after(env.step(action), first)
        told.append(env.sim.state.ctrl[:, 0].numpy().copy())
    return recorder.recording(0).save(folder / "r.npz"), np.array(told), env.step_dt


def test_a_recording_of_ours_is_a_log(tmp_path):
    path, _, step_dt = recorded(load_task("cartpole_swingup"), tmp_path)
    robot = load_robot("cartpole")
    plant = Plant(robot, "torque", step_dt)
    log = read_log(path, robot, plant.joints)
    assert log.dt_s == pytest.approx(step_dt)
    assert log.first.sum() == 4
    starts = np.flatnonzero(~log.first)[:50:7]
    predicted = plant.predict(log, starts, 1, (), np.zeros((1, 0)), 0)[0, :, 0]
    np.testing.assert_allclose(predicted, log.q[starts + 1], atol=0.01)
    with pytest.raises(UserError, match='a recording of robot "cartpole"'):
        read_log(path, load_robot("quadrotor"), ())


@pytest.mark.parametrize("scale", [1.0, 0.2])
def test_targets_of_a_recording_are_those_of_the_run_and_not_of_the_registry(tmp_path, scale):
    """Of a task file that nobody has installed, with an action of its own."""
    task = load_task("cartpole_swingup")
    mine = replace(task, name="my_task", action=replace(task.action, scale=scale))
    path, told, _ = recorded(mine, tmp_path)
    robot = load_robot("cartpole")
    log = read_log(path, robot, Plant(robot, "torque", DT).joints)
    np.testing.assert_array_equal(log.target.reshape(4, -1).T, told)
    assert np.abs(log.target).max() == pytest.approx(scale * robot.effort_by_joint()[0]), "some actions are above 1"


def test_what_is_played_has_targets_too(tmp_path):
    env = VecEnv(load_task("cartpole_swingup"), 2, threads=1)
    recording = limited(PolicyPlayer(env, UntrainedAgent("random", 1)).record(0.5, seed=0), 1)
    expected = load_robot("cartpole").effort_by_joint()[0] * recording.action.clip(-1.0, 1.0)
    np.testing.assert_allclose(recording.target, load_task("cartpole_swingup").action.scale * expected, rtol=1e-6)


@pytest.mark.parametrize(
    ("change", "message"),
    [({"target": None}, "holds no targets.*robo-rl eval RUN"), ({"robot": ""}, "a recording of no robot of ours")],
)
def test_a_recording_that_tells_no_targets_is_one_line(tmp_path, capsys, change, message):
    path, _, _ = recorded(load_task("cartpole_swingup"), tmp_path, steps=3)
    replace(Recording.load(path), **change).save(path)
    with pytest.raises(UserError, match=message):
        read_log(path, load_robot("cartpole"), ())
    assert main(["sysid", str(path), "--robot", "cartpole"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
