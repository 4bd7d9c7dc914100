"""One policy step against arithmetic written out in numpy."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import tiny_bundle
from onnx import helper, numpy_helper
from robo_rl_deploy.bundle import Bundle, Channel
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline import PolicyRunner
from tiny_bundle import MANIFEST, variant


def random_inputs(rng: np.random.Generator) -> tuple[dict, dict]:
    channels = {name: rng.normal(0.0, 4.0, size) for name, size in (("joint_pos", 2), ("joint_vel", 2), ("encoder", 1))}
    return channels, {"place": rng.uniform(-1.0, 1.0, 1)}


class Reference:
    """The tiny policy in numpy, float64."""

    def __init__(self) -> None:
        initializers = onnx.load_model_from_string(tiny_bundle.policy_onnx()).graph.initializer
        weights = {tensor.name: numpy_helper.to_array(tensor).astype(float) for tensor in initializers}
        self.w, self.b = weights["W"], weights["b"]
        self.reset()

    def reset(self) -> None:
        self.last_action, self.previous, self.steps = np.zeros(1), None, 0

    def step(self, channels: dict, commands: dict) -> np.ndarray:
        history = channels["joint_pos"] if self.previous is None else self.previous
        phase = [self.steps / 50.0 / 0.1 % 1.0]
        parts = [channels["joint_pos"], channels["joint_vel"], channels["encoder"], self.last_action, phase]
        self.last_action = np.concatenate([*parts, commands["place"], history]) @ self.w + self.b
        self.previous, self.steps = channels["joint_pos"], self.steps + 1
        return np.clip(self.last_action, -1.0, 1.0)


def test_steps_and_resets_follow_the_reference(bundle: Bundle):
    runner, reference, rng = PolicyRunner(bundle), Reference(), np.random.default_rng(0)
    clipped = 0
    for step in range(300):
        if step in (50, 51, 200):
            runner.reset()
            reference.reset()
        inputs = random_inputs(rng)
        expected = reference.step(*inputs)
        np.testing.assert_allclose(runner.step(*inputs), expected, atol=1e-5)
        # The raw action is fed back, not the target it was clamped to.
        np.testing.assert_allclose(runner.raw_action, reference.last_action, atol=1e-5)
        clipped += abs(reference.last_action[0]) > 1.0
    assert clipped > 10


def test_what_the_caller_gets_is_his_own(bundle: Bundle):
    inputs = random_inputs(np.random.default_rng(1))
    careful, careless = PolicyRunner(bundle), PolicyRunner(bundle)
    for _ in range(5):
        expected = careful.step(*inputs)
        targets = careless.step(*inputs)
        np.testing.assert_array_equal(targets, expected)
        targets[:] = 99.0
        careless.raw_action[:] = 99.0


def test_an_earlier_output_does_not_change_later(bundle: Bundle):
    runner, rng = PolicyRunner(bundle), np.random.default_rng(2)
    first = runner.step(*random_inputs(rng))
    raw = runner.raw_action
    kept = first.copy(), raw.copy()
    for _ in range(5):
        runner.step(*random_inputs(rng))
    np.testing.assert_array_equal(first, kept[0])
    np.testing.assert_array_equal(raw, kept[1])


@pytest.mark.parametrize(
    ("channels", "commands", "message"),
    [
        ({"joint_pos": [0.0, 0.0, 0.0]}, {}, r'"channel.joint_pos" has shape \[3\], expected \[2\]'),
        ({"joint_pos": [0.0, np.nan]}, {}, '"channel.joint_pos" is not finite at element 1'),
        ({"encoder": [np.inf]}, {}, "not finite at element 0"),
        ({"joint_poss": [0.0, 0.0]}, {}, 'did you mean "channel.joint_pos"'),
        ({"last_action": [0.0]}, {}, '"channel.last_action" is unknown'),
        ({}, {"place": [-np.inf]}, '"command.place" is not finite'),
        ({}, {"plase": [0.0]}, "unknown"),
        ({"encoder": None}, {}, '"channel.encoder" is missing'),
        ({}, {"place": None}, '"command.place" is missing'),
    ],
)
def test_bad_inputs_are_named_and_change_nothing(bundle: Bundle, channels: dict, commands: dict, message: str):
    rng = np.random.default_rng(3)
    runner, undisturbed = PolicyRunner(bundle), PolicyRunner(bundle)
    first = random_inputs(rng)
    runner.step(*first)
    undisturbed.step(*first)
    good = random_inputs(rng)
    bad = [{k: v for k, v in (a | b).items() if v is not None} for a, b in zip(good, (channels, commands))]
    with pytest.raises(UserError, match=message) as error:
        runner.step(*bad)
    assert "\n" not in str(error.value)
    np.testing.assert_array_equal(runner.step(*good), undisturbed.step(*good))


def test_an_output_that_is_not_finite_is_refused(tmp_path: Path):
    bundle = tiny_bundle.make(tmp_path / "policy.rpb")
    huge = np.full((10, 1), 3e38, np.float32)
    broken = replace(bundle, policy_onnx=tiny_bundle.policy_onnx(W=huge))
    runner = PolicyRunner(broken)
    channels, commands = random_inputs(np.random.default_rng(4))
    with pytest.raises(UserError, match="output is not finite at step 0"):
        runner.step({name: 9.0 + np.abs(value) for name, value in channels.items()}, commands)


def test_defaults_of_the_commands(bundle: Bundle):
    assert {name: value.tolist() for name, value in PolicyRunner(bundle).default_commands.items()} == {"place": [0.0]}


def test_a_flat_bundle_can_be_written_but_not_run(tmp_path: Path):
    flat = Channel("encoder", "flat", 1, ("angle",), "rad")
    channels = tuple(flat if channel.name == "encoder" else channel for channel in MANIFEST.channels)
    bundle = tiny_bundle.make(tmp_path / "policy.rpb", variant(channels=channels, deployable=False))
    with pytest.raises(UserError, match="flat bundle"):
        PolicyRunner(bundle)


def test_noise_is_drawn_anew_each_step_and_again_after_a_reset(tmp_path: Path):
    def add_noise(model: onnx.ModelProto) -> None:
        gemm = next(node for node in model.graph.node if node.op_type == "Gemm")
        gemm.output[0] = "clean"
        position = list(model.graph.node).index(gemm) + 1
        model.graph.node.insert(position, helper.make_node("Add", ["clean", "noise"], ["raw_action"]))
        model.graph.input.append(helper.make_tensor_value_info("noise", 1, [1, 1]))

    policy = tiny_bundle.edited(tiny_bundle.policy_onnx(), add_noise)
    manifest = variant(noise_shape=(1,))
    bundle = tiny_bundle.make(tmp_path / "policy.rpb", manifest, policy_onnx=policy)
    inputs = random_inputs(np.random.default_rng(5))
    runner = PolicyRunner(bundle, seed=7)
    first = [runner.step(*inputs) and runner.raw_action for _ in range(4)]
    runner.reset()
    second = [runner.step(*inputs) and runner.raw_action for _ in range(4)]
    np.testing.assert_array_equal(first, second)
    other = PolicyRunner(bundle, seed=8)
    other.step(*inputs)
    assert other.raw_action != first[0]
    assert len({float(action[0]) for action in first}) == 4
