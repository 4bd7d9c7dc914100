"""The twin against a hand-written MuJoCo loop, bit for bit."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import mujoco
import numpy as np
import pytest
import tiny_bundle
from robo_rl_deploy.bundle import Bundle, Channel, Output, Rates, twin_members
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.twin import Start, Starts, Twin
from tiny_bundle import DECIMATION, MANIFEST, SCENE, variant

MASS_OF_POLE = 2  # body id


def start(**changes) -> Start:
    nothing = {"model": {}, "commands": {}, "task_inputs": {}, "pushes": {}}
    state = {"qpos": np.array([0.1, 0.2]), "qvel": np.array([-0.3, 0.4]), "act": np.zeros(0)}
    return Start(**(nothing | state | {"steps": 40} | changes))


def by_hand(targets: np.ndarray, scale: float = 1.0, edit=None, delay: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """(qpos [T, 2], accelerometer [T, 3]) of the scene under `targets`, each `delay` physics steps late."""
    model = mujoco.MjModel.from_xml_string(SCENE)
    model.opt.timestep *= scale
    data = mujoco.MjData(model)
    if edit:
        edit(model)
        mujoco.mj_setConst(model, data)
    mujoco.mj_resetData(model, data)
    data.qpos[:], data.qvel[:] = start().qpos, start().qvel
    mujoco.mj_forward(model, data)
    substeps = round(DECIMATION / scale)
    queue = [0.1] * delay + list(np.repeat(targets, substeps))  # 0.1 is the default pose
    rows = []
    for k, target in enumerate(queue[: len(targets) * substeps]):
        data.ctrl[0] = target
        mujoco.mj_step(model, data)
        if (k + 1) % substeps == 0:
            mujoco.mj_step1(model, data)
            rows.append((data.qpos.copy(), data.sensor("acc").data.copy()))
    return np.array([row[0] for row in rows]), np.array([row[1] for row in rows])


def drive(twin: Twin, begin: Start, targets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    twin.reset(begin)
    rows = []
    for target in targets:
        twin.step(np.array([target]))
        rows.append((twin.data.qpos.copy(), twin.data.sensor("acc").data.copy()))
    return np.array([row[0] for row in rows]), np.array([row[1] for row in rows])


TARGETS = np.random.default_rng(0).uniform(-0.5, 0.5, 60)


@pytest.mark.parametrize("scale", [1.0, 0.5, 0.25])
def test_equal_to_a_hand_written_loop(bundle: Bundle, scale: float):
    twin = Twin(bundle, timestep_scale=scale)
    for _ in range(2):  # the second episode starts as clean as the first
        for ours, reference in zip(drive(twin, start(), TARGETS), by_hand(TARGETS, scale)):
            np.testing.assert_array_equal(ours, reference)


def test_half_the_physics_step_is_close_but_not_equal(bundle: Bundle):
    full, half = by_hand(TARGETS)[0], drive(Twin(bundle, timestep_scale=0.5), start(), TARGETS)[0]
    assert 0.0 < np.abs(full - half).max() < 0.02


def test_model_fields_of_one_start_do_not_reach_the_next(bundle: Bundle):
    masses = Twin(bundle).model.body_mass.copy()
    masses[MASS_OF_POLE] *= 3.0

    def heavier(model: mujoco.MjModel) -> None:
        model.body_mass[:] = masses

    twin = Twin(bundle)
    heavy = drive(twin, start(model={"body_mass": masses}), TARGETS)[0]
    np.testing.assert_array_equal(heavy, by_hand(TARGETS, edit=heavier)[0])
    light = by_hand(TARGETS)[0]
    assert np.abs(heavy - light).max() > 1e-3
    np.testing.assert_array_equal(drive(twin, start(), TARGETS)[0], light)


@pytest.mark.parametrize("scale", [1.0, 0.5])
@pytest.mark.parametrize("steps", [1, 3, 4, 7])
def test_a_command_delay_is_whole_physics_steps_after_the_default_pose(bundle: Bundle, scale: float, steps: int):
    twin = Twin(bundle, timestep_scale=scale, command_delay_s=steps * 0.005)
    late = by_hand(TARGETS, scale, delay=round(steps / scale))[0]
    for _ in range(2):
        np.testing.assert_allclose(drive(twin, start(), TARGETS)[0], late, atol=1e-12)


@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_the_delay_of_the_scene_keeps_its_seconds_at_a_finer_step(tmp_path: Path, scale: float):
    delayed = SCENE.replace('forcerange="-20 20"/>', 'forcerange="-20 20" nsample="4" delay="0.0075"/>')  # 2 steps
    bundle = tiny_bundle.make(tmp_path / "b.rpb", twin=twin_members(delayed, tiny_bundle.starts()))
    twin = Twin(bundle, timestep_scale=scale)
    ours = drive(twin, start(), TARGETS)[0]
    np.testing.assert_allclose(ours, by_hand(TARGETS, scale, delay=round(2 / scale))[0], atol=1e-12)
    # One start's draw of the delay: 3 steps of training.
    drawn = drive(twin, start(model={"actuator_delay": np.array([0.0125])}), TARGETS)[0]
    np.testing.assert_allclose(drawn, by_hand(TARGETS, scale, delay=round(3 / scale))[0], atol=1e-12)
    np.testing.assert_array_equal(drive(twin, start(), TARGETS)[0], ours)


@pytest.mark.parametrize("scale", [1.0, 0.5])
@pytest.mark.parametrize("steps", [0, 1, 3, 6])
def test_a_delay_that_is_asked_for_replaces_those_of_scene_and_start(tmp_path: Path, scale: float, steps: int):
    delayed = SCENE.replace('forcerange="-20 20"/>', 'forcerange="-20 20" nsample="4" delay="0.0075"/>')
    bundle = tiny_bundle.make(tmp_path / "b.rpb", twin=twin_members(delayed, tiny_bundle.starts()))
    twin = Twin(bundle, timestep_scale=scale, command_delay_s=steps * 0.005)
    late = by_hand(TARGETS, scale, delay=round(steps / scale))[0]
    for drawn in ({}, {"actuator_delay": np.array([0.0125])}):
        np.testing.assert_allclose(drive(twin, start(model=drawn), TARGETS)[0], late, atol=1e-12)


@pytest.mark.parametrize("delay_s", [-0.01, math.inf, math.nan])
def test_a_delay_that_cannot_be_is_refused(bundle: Bundle, delay_s: float):
    with pytest.raises(UserError, match=r"command delay of .* ms cannot be"):
        Twin(bundle, command_delay_s=delay_s)


def test_channels_are_bound_by_name(bundle: Bundle):
    twin = Twin(bundle)
    twin.reset(start())
    twin.step(np.array([0.5]))
    channels = twin.read()
    assert list(channels) == ["joint_pos", "joint_vel", "encoder"]
    position = np.float32(twin.data.qpos)
    np.testing.assert_array_equal(channels["joint_pos"], position[[1, 0]])  # the manifest lists hinge first
    np.testing.assert_array_equal(channels["joint_vel"], np.float32(twin.data.qvel))
    np.testing.assert_array_equal(channels["encoder"], position[1:])  # a position sensor is of the new state
    assert all(value.dtype == np.float32 for value in channels.values())


def test_first_channels_are_of_the_start_itself(bundle: Bundle):
    twin = Twin(bundle)
    twin.reset(start())
    np.testing.assert_allclose(twin.read()["joint_pos"], [0.2, 0.1], rtol=1e-6)
    np.testing.assert_allclose(twin.read()["encoder"], [0.2], rtol=1e-6)


def test_a_push_changes_the_velocity_and_what_is_measured(bundle: Bundle):
    twin = Twin(bundle)
    twin.reset(start())
    before = twin.data.sensor("acc").data.copy()
    twin.push(np.array([1.0, -2.0]))
    np.testing.assert_allclose(twin.read()["joint_vel"], [0.7, -1.6], rtol=1e-6)
    assert (twin.data.sensor("acc").data != before).any()


@pytest.mark.parametrize("velocity", [2e10, np.nan, np.inf])
def test_divergence_is_seen_and_forgotten_at_the_next_reset(bundle: Bundle, velocity: float):
    twin = Twin(bundle)
    twin.reset(start())
    assert not twin.diverged
    twin.push(np.array([velocity, 0.0]))
    twin.step(np.zeros(1))
    assert twin.diverged
    assert not np.allclose(twin.data.qpos, 0.0)  # the engine did not quietly start over
    twin.reset(start())
    twin.step(np.zeros(1))
    assert not twin.diverged


@pytest.mark.parametrize(
    ("begin", "message"),
    [
        (start(qpos=np.zeros(3)), "qpos has 3 elements, the scene 2"),
        (start(model={"body_mas": np.zeros(3)}), "fits no field"),
        (start(model={"body_mass": np.zeros(2)}), "fits no field"),
        (start(model={"opt": np.zeros(2)}), "fits no field"),
        (start(model={"jnt_qposadr": np.array([5, 6])}), "fits no field"),
    ],
)
def test_starts_that_do_not_fit_are_refused(bundle: Bundle, begin: Start, message: str):
    with pytest.raises(UserError, match=message):
        Twin(bundle).reset(begin)


def test_what_the_scene_lacks_is_named(bundle: Bundle):
    def twin_of(**changes) -> Twin:
        return Twin(replace(bundle, manifest=variant(**changes)))

    def channel(**changes) -> tuple[Channel, ...]:
        return tuple(replace(c, **changes) if c.name == "encoder" else c for c in MANIFEST.channels)

    with pytest.raises(UserError, match='no sensor "encodr"; did you mean "encoder"'):
        twin_of(channels=channel(sensor="encodr"))
    with pytest.raises(UserError, match="has 1 elements, its sensor 3"):
        twin_of(channels=channel(sensor="acc"))
    with pytest.raises(UserError, match='no actuator "pusch"; did you mean "push"'):
        twin_of(outputs=(Output("torque", ("pusch",), (None,), (None,)),))
    with pytest.raises(UserError, match="the manifest at 400"):
        twin_of(rates=Rates(50.0, 400.0))
    with pytest.raises(UserError, match="does not divide"):
        Twin(bundle, timestep_scale=0.3)
    with pytest.raises(UserError, match="has no twin"):
        Twin(replace(bundle, twin={}))
    with pytest.raises(UserError, match="cannot be read"):
        Twin(replace(bundle, twin={"twin/robot.xml": b"<mujoco><nonsense/></mujoco>"}))


def test_torque_outputs_reach_their_actuators_in_the_manifests_order(tmp_path: Path):
    scene = SCENE.replace("</actuator>", '<motor name="twist" joint="hinge"/></actuator>')
    members = twin_members(scene, tiny_bundle.starts())
    bundle = tiny_bundle.make(tmp_path / "b.rpb", twin=members)
    both = (Output("torque", ("twist",), (-1.0,), (1.0,)), *MANIFEST.outputs)
    twin = Twin(replace(bundle, manifest=variant(outputs=both)))
    twin.reset(start())
    twin.step(np.array([0.3, 0.7]))
    assert twin.data.actuator("twist").ctrl == 0.3
    assert twin.data.actuator("push").ctrl == 0.7


def test_meshes_travel_in_the_bundle(tmp_path: Path):
    corners = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]], "<f4") * 0.1
    stl = bytes(80) + np.uint32(4).tobytes()
    for face in ((0, 2, 1), (0, 1, 3), (0, 3, 2), (1, 2, 3)):
        stl += np.zeros(3, "<f4").tobytes() + corners[list(face)].tobytes() + bytes(2)
    scene = SCENE.replace("<worldbody>", '<asset><mesh name="m" file="shapes/m.stl"/></asset><worldbody>', 1)
    scene = scene.replace('<site name="imu"/>', '<site name="imu"/><geom type="mesh" mesh="m" mass="1"/>')
    members = twin_members(scene, tiny_bundle.starts(), assets={"shapes/m.stl": stl})
    twin = Twin(tiny_bundle.make(tmp_path / "b.rpb", twin=members))
    assert twin.model.nmesh == 1
    with pytest.raises(UserError, match=r"does not compile.*m\.stl|cannot be read.*m\.stl"):
        Twin(tiny_bundle.make(tmp_path / "b.rpb", twin=twin_members(scene, tiny_bundle.starts())))


def test_starts_hold_sequences_and_constants():
    steps, count = tiny_bundle.EPISODE_STEPS, 3
    moving = np.random.default_rng(0).normal(size=(count, steps, 1))
    pushes = {"event_qvel/step": np.array([[-1, 4], [4, 4], [0, -1]]), "event_qvel/delta": np.ones((count, 2, 2))}
    starts = Starts(tiny_bundle.starts(count, **{"command/place": moving}, **pushes), MANIFEST)
    np.testing.assert_array_equal(starts[1].commands["place"], np.float32(moving[1]))
    assert [sorted(starts[i].pushes) for i in range(count)] == [[4], [4], [0]]
    np.testing.assert_array_equal(starts[1].pushes[4], [2.0, 2.0])
    constant = Starts(tiny_bundle.starts(count), MANIFEST)[2].commands["place"]
    assert constant.shape == (steps, 1)
    assert (constant == constant[0]).all()
    assert len(list(starts)) == count


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"qvel": np.zeros((4, 2))}, "expected 5 rows"),
        ({"qpos": np.full((5, 2), np.nan)}, "not a finite number"),
        ({"command/place": np.zeros((5, 39, 1))}, r"expected \[E, 40, 1\] or \[E, 1\]"),
        ({"task/age.place": np.zeros((5, 1))}, r"expected \[E, 40, ...\]"),
        ({"episode_steps": np.array(0)}, "no episode"),
        ({"event_qvel/step": np.zeros((5, 1))}, "event_qvel/delta"),
        ({"event_qvel/step": np.zeros((5, 1)), "event_qvel/delta": np.zeros((5, 1, 3))}, "event_qvel/delta"),
    ],
)
def test_malformed_starts_are_refused(change: dict, message: str):
    with pytest.raises(UserError, match=message):
        Starts(tiny_bundle.starts(5, **change), MANIFEST)
    for name in ("qpos", "command/place", "return"):
        arrays = tiny_bundle.starts()
        del arrays[name]
        with pytest.raises(UserError, match=f'"{name}" is missing'):
            Starts(arrays, MANIFEST)
