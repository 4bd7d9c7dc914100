"""Chunks carried out in step, against a slow reference, on the twin and over a wire."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from chunk_bundle import cart_weights, chunk_manifest, make_chunked
from robo_rl_deploy.bundle import Bundle, Manifest
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline import PolicyRunner
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.lockstep import Lockstep
from robo_rl_deploy.twin.score import TaskScorer
from robo_rl_deploy.twin.sim2sim import run_episode, run_sim2sim
from robo_rl_deploy.twin.starts import Starts
from robo_rl_deploy.twin.twin import Twin
from test_pipeline_policy import random_inputs
from tiny_robot import tiny_robot

STRIDE = 3  # control steps from row to row, where there are several


class SlowReference:
    """What the policy of `chunk_bundle` does, a step at a time, float64, everything computed anew from the past."""

    def __init__(self, manifest: Manifest, seed: int) -> None:
        assert manifest.chunk is not None
        self.chunk, self.weights = manifest.chunk, cart_weights(manifest, seed).astype(float)
        self.stride = round(manifest.chunk.dt_s * 50.0)
        self.past: list[tuple[dict, dict]] = []
        self.raw = [np.zeros(1)]

    def step(self, channels: dict, commands: dict) -> np.ndarray:
        self.past.append((channels, commands))
        now = len(self.past) - 1
        span = self.chunk.execute * self.stride
        asked = now - now % span
        seen, command = self.past[asked]
        history = self.past[max(asked - span, 0)][0]["joint_pos"]  # the state counts answers
        phase = [asked / 50.0 / 0.1 % 1.0]
        parts = [seen["joint_pos"], seen["joint_vel"], seen["encoder"], self.raw[asked], phase]
        rows = np.concatenate([*parts, command["place"], history]) @ self.weights
        base = seen["joint_pos"][1] if self.chunk.mode == "delta" else 0.0
        targets = np.clip(base + np.clip(rows, -1.0, 1.0), -1.0, 1.0)
        place = (now - asked) / self.stride
        self.raw.append(rows[int(place)][None])
        return np.interp(place, np.arange(len(targets)), targets)[None]


@pytest.mark.parametrize("mode", ["absolute", "delta"])
@pytest.mark.parametrize(("stride", "execute"), [(1, 1), (1, 6), (1, 16), (STRIDE, 6), (STRIDE, 16)])
def test_steps_and_resets_follow_the_reference(tmp_path: Path, mode: str, stride: int, execute: int):
    dt_s = stride * 0.02
    changes = {"mode": mode, "dt_s": dt_s, "execute": execute, "max_age_s": 16 * dt_s, "blend_s": 0.0}
    manifest = chunk_manifest(**changes)
    runner, rng = PolicyRunner(make_chunked(tmp_path / "policy.rpb", manifest, seed=5)), np.random.default_rng(0)
    reference = SlowReference(manifest, 5)
    for step in range(160):
        if step in (50, 51, 140):
            runner.reset()
            reference = SlowReference(manifest, 5)
        inputs = random_inputs(rng)
        expected = reference.step(*inputs)
        np.testing.assert_allclose(runner.step(*inputs), expected, atol=1e-5)
        np.testing.assert_allclose(runner.raw_action, reference.raw[-1], atol=1e-5)


def test_inputs_are_checked_between_two_answers_too(tmp_path: Path):
    runner = PolicyRunner(make_chunked(tmp_path / "policy.rpb"))
    channels, commands = random_inputs(np.random.default_rng(1))
    runner.step(channels, commands)
    with pytest.raises(UserError, match="not finite at element 0"):
        runner.step(channels | {"encoder": np.array([np.nan])}, commands)
    assert runner.steps == 1


def test_what_the_caller_gets_is_his_own(tmp_path: Path):
    bundle = make_chunked(tmp_path / "policy.rpb", seed=3)
    careful, careless = PolicyRunner(bundle), PolicyRunner(bundle)
    inputs = random_inputs(np.random.default_rng(1))
    for _ in range(20):
        expected, targets = careful.step(*inputs), careless.step(*inputs)
        np.testing.assert_array_equal(targets, expected)
        targets[:] = 99.0
        careless.raw_action[:] = 99.0


def test_without_noise_the_answer_is_always_the_same(tmp_path: Path):
    answers = {}
    for scale in (0.0, 1.0, 2.0):
        manifest = replace(chunk_manifest(), noise_shape=(16, 1), noise_scale=scale)
        bundle = make_chunked(tmp_path / f"{scale}.rpb", manifest)
        for seed in (1, 2):
            runner = PolicyRunner(bundle, seed=seed)
            runner.step({"joint_pos": np.zeros(2), "joint_vel": np.zeros(2), "encoder": np.zeros(1)}, {"place": [0.0]})
            answers[scale, seed] = float(runner.raw_action[0])
    assert answers[0.0, 1] == answers[0.0, 2] == 0.0
    assert answers[1.0, 1] != answers[1.0, 2]
    assert answers[2.0, 1] == pytest.approx(2.0 * answers[1.0, 1])


@pytest.fixture(scope="module")
def chunked(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return make_chunked(tmp_path_factory.mktemp("chunk") / "policy.rpb")


def test_an_episode_over_the_wire_is_the_episode_without_it(chunked: Bundle):
    bus = Bus()
    sides = InprocTransport(bus), InprocTransport(bus)
    lockstep = Lockstep(chunked, bind(chunked.manifest, tiny_robot()), *sides)
    twin = Twin(chunked)
    runner, scorer = PolicyRunner(chunked), TaskScorer(chunked, twin.data)
    for start in Starts.of(chunked):
        direct = run_episode(twin, runner, scorer, start)
        run = lockstep.episode(start)
        assert (run.total, run.length, run.success) == (direct.total, direct.length, direct.success)
        assert (run.state, run.faults) == (State.RUN, [])


def test_the_twin_goes_where_the_chunks_lead(chunked: Bundle):
    report = run_sim2sim(chunked)
    assert report.twin.returns.min() > 38.0  # 40 is standing on the goal from the first step on
