"""A twin that is worse than its model: each flaw does what its name says, and none does nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import mujoco
import numpy as np
import pytest
import tiny_arm
from hypothesis import given, settings
from hypothesis import strategies as st
from robo_rl_deploy import cli
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Tick
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.flaws import CommandCfg, FlawsCfg, MotorCfg, NoiseCfg, SensorCfg, parse_flaws
from robo_rl_deploy.twin.lockstep import Lockstep
from robo_rl_deploy.twin.peer import Peer
from robo_rl_deploy.twin.sensing import Noise
from robo_rl_deploy.twin.starts import Start, Starts

DT_NS, PHYSICS_NS = 20_000_000, 4_000_000


@pytest.fixture(scope="module")
def arm(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return tiny_arm.make(tmp_path_factory.mktemp("arm") / "arm.rpb")


def lockstep(arm: Bundle, flaws: FlawsCfg | None, *changes: tuple[str, str]) -> Lockstep:
    bus = Bus()
    binding = bind(arm.manifest, tiny_arm.robot(*changes))
    return Lockstep(arm, binding, InprocTransport(bus), InprocTransport(bus), flaws=flaws)


def start(arm: Bundle, steps: int = 40) -> Start:
    return replace(Starts.of(arm)[0], steps=steps)


class Rig:
    """A twin whose motors are commanded by hand."""

    def __init__(self, arm: Bundle, flaws: FlawsCfg) -> None:
        self.bus = Bus(lambda: 0)
        binding = bind(arm.manifest, tiny_arm.robot())
        self.peer, self.driver = Peer(arm, binding, InprocTransport(self.bus), flaws=flaws), binding.driver
        self.sender = InprocTransport(self.bus).publisher(binding.driver.topics[0])
        topic = binding.robot.streams["joints"]
        self.subscriber = InprocTransport(self.bus).subscriber(Topic(topic.topic, topic.type, True))
        self.peer.reset(replace(start(arm), qpos=np.zeros(3), qvel=np.zeros(3)))

    def tell(self, now_ns: int, q: float, kp: float = 40.0, kd: float = 0.0, tau: float = 0.0) -> None:
        values = np.array([[q], [0.0], [kp], [kd], [tau]]) * np.ones((5, 3))
        (message,) = self.driver.encode(JointCommand(values), now_ns)
        self.sender.send(message)
        assert self.peer.listen(now_ns)

    def force(self) -> np.ndarray:
        mujoco.mj_forward(self.peer.twin.model, self.peer.twin.data)
        return self.peer.twin.data.actuator_force.copy()


@pytest.mark.parametrize("changes", [(), tiny_arm.UNITREE])
def test_flaws_of_nothing_leave_every_bit(arm: Bundle, changes: tuple) -> None:
    plain = lockstep(arm, None, *changes).episode(start(arm)).digest
    assert lockstep(arm, FlawsCfg(), *changes).episode(start(arm)).digest == plain
    noisy = FlawsCfg(sensors={"joints": SensorCfg(fields={"effort": NoiseCfg(1.0)})})
    assert lockstep(arm, noisy, *changes).episode(start(arm)).digest == plain  # nobody acts on efforts
    assert lockstep(arm, FlawsCfg(command=CommandCfg(0.004)), *changes).episode(start(arm)).digest != plain


def test_a_run_with_flaws_can_be_repeated_and_another_seed_is_another_run(arm: Bundle) -> None:
    flaws = FlawsCfg(sensors={"joints": SensorCfg(0.004, 0.0, {"position": NoiseCfg(0.01, 0.02, 0.001)})})
    digests = [lockstep(arm, replace(flaws, seed=seed)).episode(start(arm)).digest for seed in (0, 0, 1)]
    assert digests[0] == digests[1] != digests[2]
    both = lockstep(arm, flaws)
    assert both.episode(start(arm)).digest == digests[0] != both.episode(start(arm)).digest  # other biases


@settings(max_examples=15, deadline=None)
@given(st.floats(0.0, 0.03))
def test_a_command_acts_on_the_first_physics_step_after_its_delay(arm: Bundle, delay_s: float) -> None:
    rig = Rig(arm, FlawsCfg(command=CommandCfg(delay_s)))
    rig.tell(0, 0.3)
    moved = []
    for i in range(10):
        rig.peer.step(i * PHYSICS_NS, 1)
        moved.append(bool(np.abs(rig.peer.twin.data.qpos).max() > 1e-9))
    late = int(np.ceil(round(1e9 * delay_s) / PHYSICS_NS))
    assert moved == [i >= late for i in range(10)]


def test_gains_strength_and_effort_are_what_comes_out(arm: Bundle) -> None:
    motor = MotorCfg(kp=0.8, kd=0.5, strength=0.9, effort=3.0)
    rig = Rig(arm, FlawsCfg(joints={"elbow": motor}))
    rig.peer.twin.data.qvel[:] = 0.1
    for q, kd, tau, elbow in ((0.05, 2.0, 0.2, 0.9 * (0.8 * 40 * 0.05 - 0.5 * 2 * 0.1 + 0.2)), (1.0, 0.0, 0.0, 2.7)):
        rig.tell(0, q, 40.0, kd, tau)
        rig.peer._worn_step(0, PHYSICS_NS, rig.peer._worn)
        rig.peer.twin.data.qpos[:], rig.peer.twin.data.qvel[:] = 0.0, 0.1
        force = rig.force()
        assert force[1] == pytest.approx(elbow)
        assert force[0] == pytest.approx(min(40 * q - 0.1 * kd + tau, 25.0))


def test_friction_damping_and_armature_are_the_models_own_and_more(arm: Bundle) -> None:
    rig = Rig(arm, FlawsCfg(joints={"wrist": MotorCfg(friction=0.1, damping=0.2, armature=1.5)}))
    for _ in range(2):  # a second episode begins with the same joints
        model = rig.peer.twin.model
        assert model.dof_frictionloss.tolist() == pytest.approx([0.05, 0.05, 0.15])
        assert model.dof_damping.tolist() == pytest.approx([0.1, 0.1, 0.3])
        assert model.dof_armature.tolist() == pytest.approx([0.02, 0.02, 0.03])
        rig.peer.reset(start(arm))


@settings(max_examples=30, deadline=None)
@given(st.floats(-20.0, 20.0), st.floats(-1.0, 1.0))
def test_the_torque_speed_line_bounds_the_effort_in_all_quadrants(arm: Bundle, speed: float, q: float) -> None:
    rig = Rig(arm, FlawsCfg(joints={".*": MotorCfg(stall=10.0, no_load=8.0)}))
    rig.tell(0, q)
    rig.peer.twin.data.qvel[:] = speed
    model, worn = rig.peer.twin.model, rig.peer._worn
    rig.peer._motors.apply(worn.command(rig.driver.decode(rig.peer._newest)), model, rig.peer.twin.data)
    worn.limit(model, rig.peer.twin.data)
    low, high = 10.0 * (-1.0 - speed / 8.0), 10.0 * (1.0 - speed / 8.0)
    expected = np.clip(40.0 * q, np.clip(low, -25.0, 25.0), np.clip(high, -25.0, 25.0))
    assert rig.force() == pytest.approx(np.full(3, expected))


def test_noise_has_its_spread_its_bias_and_its_steps() -> None:
    noise = Noise(SensorCfg(fields={"position": NoiseCfg(0.02, 0.5, 0.25), "velocity": NoiseCfg(0.02, 0.5)}))
    noise.reset(np.random.default_rng(3))
    true = np.linspace(-1.0, 1.0, 4)
    rows = np.array([noise("velocity", true) - true for _ in range(4000)])
    assert rows.std(0) == pytest.approx(np.full(4, 0.02), rel=0.1)
    bias = rows.mean(0)
    assert (np.abs(bias) <= 0.5).all()
    assert np.ptp(bias) > 0.1
    shown = noise("position", true)
    assert shown / 0.25 == pytest.approx(np.round(shown / 0.25))
    assert noise("effort", true) is true


def test_an_orientation_is_turned_and_stays_one() -> None:
    noise = Noise(SensorCfg(fields={"orientation": NoiseCfg(0.01)}))
    noise.reset(np.random.default_rng(0))
    q = np.array([0.5, 0.5, -0.5, 0.5])
    turned = np.array([noise("orientation", q) for _ in range(2000)])
    assert np.linalg.norm(turned, axis=1) == pytest.approx(np.ones(2000))
    angle = 2.0 * np.arccos(np.clip(np.abs(turned @ q), -1.0, 1.0))
    assert np.sqrt((angle**2).mean()) == pytest.approx(0.01 * np.sqrt(3.0), rel=0.1)


@pytest.mark.parametrize("late_steps", [0, 1, 3, 7])
def test_what_a_late_sensor_shows_is_what_was_then(arm: Bundle, late_steps: int) -> None:
    rig = Rig(arm, FlawsCfg(sensors={"joints": SensorCfg(late_steps * 0.004)}))
    true, shown, stamps = [], [], []
    for k in range(12):
        now_ns = 1_000_000_000 + k * DT_NS
        rig.peer.publish(now_ns)
        (sample,) = rig.subscriber.take()
        shown.append(sample.message.position[0])
        stamps.append(sample.message.header.stamp.ns)
        rig.tell(now_ns, np.sin(k))
        for i in range(5):
            true.append(rig.peer.twin.data.qpos[0])
            rig.peer.step(now_ns + i * PHYSICS_NS, 1)
    expected = [true[max(5 * k - late_steps, 0)] for k in range(12)]
    assert shown == pytest.approx(expected, abs=1e-12)
    assert np.diff(stamps).tolist() == [DT_NS] * 11
    assert 1_000_000_000 - stamps[0] == late_steps * PHYSICS_NS


def test_lost_messages_are_missed_and_lockstep_refuses_to_wait_for_them(arm: Bundle) -> None:
    rig = Rig(arm, FlawsCfg(sensors={"joints": SensorCfg(loss=0.3)}))
    heard = 0
    for k in range(400):
        rig.peer.publish(k * DT_NS)
        heard += len(rig.subscriber.take())
    assert heard == pytest.approx(0.7 * 400, abs=40)
    with pytest.raises(UserError, match="set loss to 0"):
        lockstep(arm, FlawsCfg(command=CommandCfg(loss=0.1)))


def test_a_silent_robot_damps_although_its_commands_are_late(arm: Bundle) -> None:
    rig = Rig(arm, FlawsCfg(command=CommandCfg(0.02)))
    rig.tell(0, 0.5)
    kp = []
    for i in range(25):
        rig.peer.step(i * PHYSICS_NS, 1)
        kp.append(float(-rig.peer.twin.model.actuator_biasprm[0, 1]))
    held = [i for i, value in enumerate(kp) if value > 0.0]
    assert held == list(range(5, 18))  # from 20 ms until 50 ms later


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("seed: 1.5", "seed: expected an integer"),
        ("sensors: {joints: {delay: 1}}", 'unknown field "delay"'),
        ("sensors: {joints: {delay_s: -1}}", "must not be below 0"),
        ("command: {loss: 2}", "a share from 0 to 1"),
        ("joints: {a: {kp: -1}}", "joints.a: no number may be below 0"),
        ("joints: {a: {stall: 3}}", "needs both stall and no_load"),
        ("joints: {a: {effort: 0}}", "effort must be above 0"),
        ("sensors: {imu: {fields: {orientation: {white: -1}}}}", "sensors.imu.orientation"),
        ("schema: 2", "of schema 1"),
        ("- a", "of schema 1"),
    ],
)
def test_a_file_that_is_wrong_is_refused_in_one_line(text: str, said: str) -> None:
    with pytest.raises(UserError) as error:
        parse_flaws(text, "twin.yaml")
    assert said in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("flaws", "said"),
    [
        (FlawsCfg(sensors={"joint": SensorCfg()}), "Nearest: joints"),
        (FlawsCfg(sensors={"joints": SensorCfg(fields={"positon": NoiseCfg()})}), "Nearest: position"),
        (FlawsCfg(joints={"knee": MotorCfg()}), '"knee" is no actuator'),
        (FlawsCfg(joints={"[": MotorCfg()}), "no pattern"),
    ],
)
def test_names_that_the_robot_has_not_are_refused(arm: Bundle, flaws: FlawsCfg, said: str) -> None:
    with pytest.raises(UserError, match=said):
        lockstep(arm, flaws)


def test_run_takes_a_file_of_flaws(arm: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "robot.yaml").write_text(tiny_arm.YAML)
    (tmp_path / "twin.yaml").write_text("sensors: {joints: {loss: 1.0}}")
    argv = ["run", str(arm.path), "--robot", str(tmp_path / "robot.yaml"), "--twin", str(tmp_path / "twin.yaml")]
    assert cli.main([*argv, "--seconds", "0.5"]) == 1  # nothing arrives, so it never gets to a rest that it knows
    assert "passive" not in capsys.readouterr().err
    assert cli.main([*argv, "--wire", "dds"]) == 2
    assert "robo-rl deploy twin" in capsys.readouterr().err


def test_unitrees_messages_drive_the_same_robot(arm: Bundle) -> None:
    """On other axes, with other numbers, rounded to single precision."""
    seen: list[list[np.ndarray]] = []
    for changes in ((), tiny_arm.UNITREE):
        rows: list[np.ndarray] = []

        def watch(tick: Tick, rows: list[np.ndarray] = rows) -> None:
            rows.append(tick.measured.q)

        run = lockstep(arm, None, *changes).episode(start(arm, 100), watch)
        assert run.faults == []
        seen.append(rows)
    assert np.abs(np.array(seen[0]) - np.array(seen[1])).max() < 1e-3


@pytest.mark.parametrize("changes", [(), tiny_arm.UNITREE])
def test_over_dds_it_is_the_same_robot_to_the_bit(arm: Bundle, changes: tuple) -> None:
    from robo_rl_deploy.transport.dds import open_dds

    expected = lockstep(arm, None, *changes).episode(start(arm)).digest
    sides = open_dds(73), open_dds(73)
    try:
        rig = Lockstep(arm, bind(arm.manifest, tiny_arm.robot(*changes)), *sides)
        rig.connect()
        assert rig.episode(start(arm)).digest == expected
    finally:
        for side in sides:
            side.close()
