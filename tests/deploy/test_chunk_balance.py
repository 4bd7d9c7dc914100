"""From end to end on the twin: policies of chunks do what they do in step, however late their answers are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import mujoco
import numpy as np
import pytest
import tiny_bundle
from chunk_bundle import CHUNK, make_chunked
from onnx import TensorProto, helper
from robo_rl_deploy.bundle import Bundle, Chunk, twin_members
from robo_rl_deploy.chunks.actor import SlowActor
from robo_rl_deploy.chunks.source import Question
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.rt.clock import VirtualClock
from robo_rl_deploy.rt.stats import Stages
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.lockstep import Lockstep
from robo_rl_deploy.twin.sim2sim import run_sim2sim
from robo_rl_deploy.twin.starts import Starts
from slow_source import SlowSource
from test_controller import DT_NS
from tiny_robot import tiny_robot

UPRIGHT = tiny_bundle.SCENE.replace("0 0 0 0 0 -.6", "0 0 0 0 0 .6")
STEPS = 150  # 3 s
HORIZON, PREFIX = 16, 4


def returns(bundle: Bundle, late: int, change: Callable[[Question], Question] = lambda q: q) -> np.ndarray:
    """Of all starts, with answers that come `late` control steps after the question."""
    clock, bus = VirtualClock(DT_NS), Bus()
    binding = bind(bundle.manifest, tiny_robot())
    source = SlowSource(bundle, clock, lambda n: late * DT_NS, late * DT_NS)
    ask = source.ask
    source.ask = lambda question: ask(change(question))
    actor = SlowActor(binding, source, clock, Stages())
    lockstep = Lockstep(bundle, binding, InprocTransport(bus), InprocTransport(bus), actor=actor)
    runs = [lockstep.episode(start, lambda tick: clock.advance_ns(DT_NS)) for start in Starts.of(bundle)]
    for run in runs:
        assert run.state is State.RUN, run.faults
    return np.array([run.total for run in runs])


@pytest.fixture(scope="module")
def cart(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A cart that is sent to a place: its rows are positions on the way."""
    return make_chunked(tmp_path_factory.mktemp("cart") / "policy.rpb")


@pytest.mark.parametrize("late", [0, 1, 2, 3])
def test_a_cart_loses_little_by_late_answers(cart: Bundle, late: int):
    lost = tiny_bundle.EPISODE_STEPS - returns(cart, late)
    lost_in_step = tiny_bundle.EPISODE_STEPS - run_sim2sim(cart).twin.returns
    assert lost.mean() < 1.1 * lost_in_step.mean()


def test_without_delay_and_blending_it_is_the_policy_in_step(cart: Bundle, tmp_path: Path):
    bundle = make_chunked(tmp_path / "policy.rpb", blend_s=0.0)
    np.testing.assert_allclose(returns(bundle, 0), run_sim2sim(bundle).twin.returns, rtol=1e-9)


def one_step(state: np.ndarray, target: float) -> np.ndarray:
    """Cart and pole (x, angle, and their speeds) after a control step."""
    model = mujoco.MjModel.from_xml_string(UPRIGHT)
    data = mujoco.MjData(model)
    data.qpos[:], data.qvel[:], data.ctrl[0] = state[:2], state[2:], target
    for _ in range(tiny_bundle.DECIMATION):
        mujoco.mj_step(model, data)
    return np.concatenate([data.qpos, data.qvel])


def balance() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The pole's linear model x' = A x + B u, and the feedback u = -K x that holds it."""
    eps, zero = 1e-5, np.zeros(4)
    a = np.stack([(one_step(eps * e, 0.0) - one_step(-eps * e, 0.0)) / (2 * eps) for e in np.eye(4)], axis=1)
    b = ((one_step(zero, eps) - one_step(zero, -eps)) / (2 * eps))[:, None]
    cost = np.diag([1.0, 1.0, 0.1, 0.1])
    value = cost.copy()
    for _ in range(2000):  # Riccati
        gain = np.linalg.solve(np.eye(1) + b.T @ value @ b, b.T @ value @ a)
        value = cost + a.T @ value @ (a - b @ gain)
    return a, b, gain


def plan(known: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows = x W + prefix V, [4, H] and [PREFIX, H], where the first `known` rows are the prefix's.

    After them the pole is where the prefix has brought it, and the feedback takes over.
    """
    a, b, gain = balance()
    from_state, from_prefix = np.eye(4), np.zeros((4, PREFIX))
    w, v = np.zeros((4, HORIZON)), np.zeros((PREFIX, HORIZON))
    for row in range(HORIZON):
        if row < known:
            v[row, row] = 1.0
        else:
            w[:, row], v[:, row] = -(gain @ from_state)[0], -(gain @ from_prefix)[0]
        from_state = a @ from_state + b @ w[:, row][None]
        from_prefix = a @ from_prefix + b @ v[:, row][None]
    return w.astype(np.float32), v.astype(np.float32)


@pytest.fixture(scope="module")
def pole(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A pole that falls unless it is held; the policy plans from what will pass until its answer is there."""
    chunk = replace(CHUNK, execute=4, blend_s=0.02, prefix=PREFIX)
    manifest = tiny_bundle.variant(
        chunk=chunk, channels=tiny_bundle.MANIFEST.channels[:2], state=(), start=tiny_bundle.Pose({"slide": 0.0})
    )
    rng = np.random.default_rng(3)
    starts = tiny_bundle.starts(
        count=6,
        episode_steps=np.array(STEPS),
        qpos=np.stack([rng.uniform(-0.1, 0.1, 6), rng.uniform(-0.08, 0.08, 6)], axis=1),
        qvel=rng.uniform(-0.1, 0.1, (6, 2)),
        **{"command/place": np.zeros((6, 1)), "return": np.full(6, float(STEPS)), "length": np.full(6, float(STEPS))},
    )
    twin = twin_members(UPRIGHT, starts, tiny_bundle.task_onnx())
    path = tmp_path_factory.mktemp("pole") / "policy.rpb"
    return tiny_bundle.make(path, manifest, policy_onnx=planner_onnx(chunk), twin=twin)


def planner_onnx(chunk: Chunk) -> bytes:
    """One plan for each size of the prefix, the one that fits is taken."""
    order = np.array([1, 0, 2, 3], np.int64)  # joint_pos has the hinge first
    weights = {"order": order, "flat": np.array([1, PREFIX], np.int64), "rows": np.array([1, HORIZON, 1], np.int64)}
    weights |= {"low": np.float32(-1.0), "high": np.float32(1.0)}
    nodes = [
        helper.make_node("Concat", ["channel.joint_pos", "channel.joint_vel"], ["measured"], axis=1),
        helper.make_node("Gather", ["measured", "order"], ["x"], axis=1),
        helper.make_node("Reshape", ["prefix", "flat"], ["known"]),
    ]
    for n in range(PREFIX + 1):
        weights |= dict(zip((f"W{n}", f"V{n}"), plan(n))) | {f"n{n}": np.array([n], np.float32)}
        nodes += [
            helper.make_node("MatMul", ["x", f"W{n}"], [f"of_x{n}"]),
            helper.make_node("MatMul", ["known", f"V{n}"], [f"of_known{n}"]),
            helper.make_node("Add", [f"of_x{n}", f"of_known{n}"], [f"plan{n}"]),
            helper.make_node("Equal", ["prefix_size", f"n{n}"], [f"fits{n}"]),
            helper.make_node("Cast", [f"fits{n}"], [f"weight{n}"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"plan{n}", f"weight{n}"], [f"part{n}"]),
        ]
    nodes += [
        helper.make_node("Sum", [f"part{n}" for n in range(PREFIX + 1)], ["sum"]),
        helper.make_node("Reshape", ["sum", "rows"], ["raw_action"]),
        helper.make_node("Clip", ["raw_action", "low", "high"], ["targets"]),
    ]
    shapes = {"channel.joint_pos": [1, 2], "channel.joint_vel": [1, 2], "command.place": [1, 1], "is_first": [1]}
    shapes |= {"prefix": [1, chunk.prefix, 1], "prefix_size": [1]}
    rows = [1, chunk.horizon, 1]
    return tiny_bundle.model_bytes(nodes, shapes, {"targets": rows, "raw_action": rows}, weights)


@pytest.mark.parametrize("late", [0, 1, 2, 3])
def test_a_pole_stays_up_with_late_answers(pole: Bundle, late: int):
    in_step = run_sim2sim(pole).twin.returns
    assert in_step.min() > 0.98 * STEPS
    slow = returns(pole, late)
    assert slow.min() > 0.95 * STEPS
    assert slow.mean() > 0.98 * in_step.mean()


def test_a_pole_falls_where_the_policy_does_not_know_what_passes_meanwhile(pole: Bundle):
    """Its plan then begins with a correction that is over when the answer comes, and is never made."""
    assert returns(pole, 3, lambda question: replace(question, prefix=None)).mean() < 0.6 * STEPS
