"""Episodes on the twin scored by the task graph, against the same episode and score written by hand."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import mujoco
import numpy as np
import pytest
import tiny_bundle
from robo_rl_deploy.bundle import Bundle, Metric, Success, Task, twin_members
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.twin import Twin, run_sim2sim
from robo_rl_deploy.twin.score import TaskScorer
from robo_rl_deploy.twin.sim2sim import Outcome, Sim2SimReport
from robo_rl_deploy.twin.table import sim2sim_table
from test_pipeline_policy import Reference
from tiny_bundle import MANIFEST, SCENE, variant


def by_hand(arrays: dict[str, np.ndarray], i: int) -> dict:
    """One episode of start i: MuJoCo, numpy policy, rewards and metrics as `tiny_bundle.task_onnx` says in words."""
    model = mujoco.MjModel.from_xml_string(SCENE)
    data = mujoco.MjData(model)
    data.qpos[:], data.qvel[:] = arrays["qpos"][i], arrays["qvel"][i]
    mujoco.mj_forward(model, data)
    policy, place = Reference(), arrays["command/place"][i]
    rewards, speeds, distances, held = [], [], [], True
    fallen = False
    for step in range(tiny_bundle.EPISODE_STEPS):
        pushes = arrays.get("event_qvel/step")
        if pushes is not None and step in pushes[i]:
            data.qvel += arrays["event_qvel/delta"][i][list(pushes[i]).index(step)]
            mujoco.mj_forward(model, data)
        channels = {"joint_pos": data.qpos[[1, 0]], "joint_vel": data.qvel[:], "encoder": data.qpos[[1]]}
        data.ctrl[:] = policy.step({k: v.astype(np.float32) for k, v in channels.items()}, {"place": np.float32(place)})
        mujoco.mj_step(model, data, tiny_bundle.DECIMATION)
        mujoco.mj_step1(model, data)
        time = (step + 1) / 50.0
        distance = abs(data.qpos[0] - place[0])
        rewards.append(1.0 - distance**2)
        speeds.append(data.qvel[0])
        held &= distance < 0.6 or time <= 0.4 + 1e-9
        distances.append(distance if time > 0.1 + 1e-9 else 0.0)
        fallen = abs(data.qpos[1]) > 1.2
        if fallen:
            break
    rms = np.sqrt(np.mean(np.square(speeds)))
    success = held and not fallen
    return {"return": sum(rewards), "length": len(rewards), "success": success, "speed": rms, "peak": max(distances)}


@pytest.fixture
def eventful(tmp_path: Path) -> tuple[Bundle, dict[str, np.ndarray]]:
    """Starts with pushes; some fall, some do not."""
    count = 6
    arrays = tiny_bundle.starts(
        count,
        qpos=np.linspace([-0.1, -1.1], [0.1, 1.1], count),
        **{
            "event_qvel/step": np.tile([[5, -1]], (count, 1)),
            "event_qvel/delta": np.random.default_rng(0).normal(0.0, 4.0, (count, 2, 2)),
        },
    )
    members = twin_members(SCENE, arrays, tiny_bundle.task_onnx())
    return tiny_bundle.make(tmp_path / "policy.rpb", twin=members), arrays


def test_every_number_equals_the_episode_written_by_hand(eventful):
    bundle, arrays = eventful
    report = run_sim2sim(bundle)
    expected = [by_hand(arrays, i) for i in range(len(report.diverged))]
    assert len({e["length"] for e in expected}) > 2  # the starts do differ
    assert {e["success"] for e in expected} == {True, False}
    twin = report.twin
    np.testing.assert_allclose(twin.returns, [e["return"] for e in expected], rtol=1e-4)
    np.testing.assert_array_equal(twin.length, [e["length"] for e in expected])
    np.testing.assert_array_equal(twin.success, [e["success"] for e in expected])
    np.testing.assert_allclose(twin.metrics["speed"], [e["speed"] for e in expected], rtol=1e-4)
    np.testing.assert_allclose(twin.metrics["peak"], [e["peak"] for e in expected], rtol=1e-4)
    np.testing.assert_allclose(twin.terms["alive"] + twin.terms["place"], twin.returns, rtol=1e-5)
    np.testing.assert_array_equal(twin.terms["alive"], twin.length)


def test_it_repeats_bit_for_bit_and_starts_do_not_depend_on_each_other(eventful):
    bundle, _ = eventful
    full, again, few = run_sim2sim(bundle), run_sim2sim(bundle), run_sim2sim(bundle, starts=2)
    np.testing.assert_array_equal(full.twin.returns, again.twin.returns)
    np.testing.assert_array_equal(full.twin.returns[:2], few.twin.returns)


def test_half_step_and_delay_change_the_outcome_a_little(bundle: Bundle):
    full = run_sim2sim(bundle).twin.returns
    half = run_sim2sim(bundle, timestep_scale=0.5).twin.returns
    late = run_sim2sim(bundle, command_delay_s=0.02).twin.returns
    for other in (half, late):
        assert 0.0 < np.abs(other - full).max() < 1.0


def outcome(*returns: float, success=None) -> Outcome:
    values = np.array(returns)
    return Outcome(values, success, np.full(len(values), 40.0), {}, {})


@pytest.mark.parametrize(
    ("trained", "twin", "ratio"),
    [(10.0, 9.0, 0.9), (-9.0, -10.0, 0.9), (-10.0, -9.0, 10 / 9), (-1.0, 1.0, None), (0.0, 1.0, None)],
)
def test_ratio_is_below_one_when_the_twin_does_worse(trained: float, twin: float, ratio: float | None):
    report = Sim2SimReport(outcome(trained), outcome(twin), np.array([False]), 1.0, 0.0, ())
    assert report.ratio == (None if ratio is None else pytest.approx(ratio))


def test_paired_difference_by_hand():
    report = Sim2SimReport(outcome(1.0, 2.0, 3.0), outcome(2.0, 2.0, 5.0), np.zeros(3, bool), 1.0, 0.0, ())
    mean, stderr = report.paired_difference  # differences 1, 0, 2: mean 1, std 1
    assert mean == pytest.approx(1.0)
    assert stderr == pytest.approx(1.0 / np.sqrt(3.0))


def test_a_diverged_episode_is_no_success_and_is_counted(tmp_path: Path):
    arrays = tiny_bundle.starts(2)
    arrays["qvel"] = np.array([[0.0, 0.0], [1e9, 0.0]])
    bundle = tiny_bundle.make(tmp_path / "b.rpb", twin=twin_members(SCENE, arrays, tiny_bundle.task_onnx()))
    report = run_sim2sim(bundle)
    assert report.diverged.tolist() == [False, True]
    assert report.twin.success is not None
    assert report.twin.success.tolist() == [1.0, 0.0]
    assert report.twin.length[1] < 5
    assert "physics diverged in 1 of 2 episodes" in sim2sim_table(bundle, [report])


def test_table_and_json_hold_the_same_numbers(eventful):
    bundle, _ = eventful
    reports = [run_sim2sim(bundle, timestep_scale=scale) for scale in (1.0, 0.5)]
    text = sim2sim_table(bundle, reports)
    plain = json.loads(json.dumps(reports[0].to_dict(), allow_nan=False))
    row = next(line for line in text.splitlines() if line.startswith("twin  "))
    assert f"{plain['twin']['return']:.4g}" in row
    assert f"{plain['ratio']:.3f}" in row
    assert f"{100 * plain['twin']['success']:.1f} %" in row
    assert "twin, step x 0.5" in text
    assert "unscored reward terms: style" in text
    assert len(plain["starts"]) == 6
    assert plain["trained"]["return"] == 20.0


def test_columns_with_long_titles_stand_apart(eventful):
    bundle, _ = eventful
    late = run_sim2sim(bundle, timestep_scale=0.5, command_delay_s=0.1234)
    lines = sim2sim_table(bundle, [late, late]).splitlines()
    assert re.split(r"\s{2,}", lines[3])[0] == "twin, step x 0.5, 123.4 ms late"
    heads = [line for line in lines if line.startswith(("reward term", "metric"))]
    assert heads, "it has details"
    for head in heads:
        assert re.split(r"\s{2,}", head)[1:] == ["training", *["twin, step x 0.5, 123.4 ms late"] * 2]


def test_recorded_terms_and_metrics_stand_beside_the_twins(tmp_path: Path):
    arrays = tiny_bundle.starts(**{"term/alive": np.full(5, 39.0), "metric/speed": np.full(5, 0.125)})
    bundle = tiny_bundle.make(tmp_path / "b.rpb", twin=twin_members(SCENE, arrays, tiny_bundle.task_onnx()))
    lines = sim2sim_table(bundle, [run_sim2sim(bundle)]).splitlines()
    assert next(line for line in lines if line.startswith("alive")).split() == ["alive", "39", "40"]
    assert next(line for line in lines if line.startswith("speed")).split()[1] == "0.125"
    assert next(line for line in lines if line.startswith("place")).split()[1] == "-"


def test_a_task_without_success_has_none(tmp_path: Path):
    bundle = tiny_bundle.make(tmp_path / "b.rpb", variant(task=replace(MANIFEST.task, success=None)))
    report = run_sim2sim(bundle, starts=1)
    assert report.twin.success is None
    assert report.trained.success is None
    assert " - " in sim2sim_table(bundle, [report])


@pytest.mark.parametrize(("reduce", "expected"), [("mean", 5.5), ("rms", np.sqrt(30.5)), ("max", 6.0), ("last", 6.0)])
def test_metrics_leave_out_early_steps(bundle: Bundle, reduce: str, expected: float):
    """The metric is the start's recorded input 1, 2, ..., 6 over six steps; only the two after 0.08 s count."""
    task = Task("t", success=Success(), metrics={"m": Metric(reduce, after_s=0.08)})
    weights = {"zero": np.zeros(1, np.float32), "flat": np.array([1], np.int64)}
    make_node = tiny_bundle.helper.make_node
    nodes = [make_node("Reshape", ["age.place", "flat"], ["metric.m"])]
    nodes += [make_node("Identity", ["zero"], [name]) for name in ("reward", "terminated", "success")]
    graph = tiny_bundle.model_bytes(
        nodes, {"age.place": [1, 1]}, {name: [1] for name in ("reward", "terminated", "success", "metric.m")}, weights
    )
    changed = replace(bundle, manifest=variant(task=task), twin=bundle.twin | {"twin/task.onnx": graph})
    scorer = TaskScorer(changed, Twin(changed).data)
    ages = np.arange(1.0, 7.0, dtype=np.float32)[:, None]
    from test_twin import start

    scorer.reset(start(steps=6, task_inputs={"age.place": ages}))
    for _ in range(6):
        scorer.step(np.zeros(1, np.float32), {"place": np.zeros(1)})
    assert scorer.metrics["m"] == pytest.approx(expected, rel=1e-6)
    with pytest.raises(UserError, match=r'"age.place" is no field of MjData and is not in'):
        scorer.reset(start())


def test_a_reward_may_know_a_command_that_the_policy_does_not(bundle: Bundle):
    arrays = tiny_bundle.starts()
    arrays["command/goal"] = np.repeat(arrays["command/place"][:, None], tiny_bundle.EPISODE_STEPS, axis=1)
    members = twin_members(SCENE, arrays, tiny_bundle.task_of_another_command())
    renamed = run_sim2sim(replace(bundle, twin=members))
    np.testing.assert_array_equal(renamed.twin.returns, run_sim2sim(bundle).twin.returns)


def test_what_is_missing_is_named(bundle: Bundle):
    def without(name: str) -> Bundle:
        return replace(bundle, twin={key: value for key, value in bundle.twin.items() if key != name})

    for name in ("twin/task.onnx", "twin/starts.npz", "twin/robot.xml"):
        with pytest.raises(UserError, match=name):
            run_sim2sim(without(name))
    for count in (0, 6, -1):
        with pytest.raises(UserError, match="the bundle has 5 evaluation starts"):
            run_sim2sim(bundle, starts=count)
    other = replace(bundle, manifest=variant(task=replace(MANIFEST.task, metrics={"height": Metric()})))
    with pytest.raises(UserError, match=r'output "metric.height" is missing'):
        run_sim2sim(other)
