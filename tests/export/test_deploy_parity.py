"""A robot computes what the env computed: one recorded stream of channels through both, then whole episodes."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import numpy as np
import pytest
import torch
from robo_rl_deploy.bundle import Bundle, twin_members, write_bundle
from robo_rl_deploy.pipeline.binding import Binding, bind
from robo_rl_deploy.pipeline.controller import PolicyActor
from robo_rl_deploy.pipeline.receiver import Receiver
from robo_rl_deploy.robots.read import read_robot
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.transport.messages import (
    Float64MultiArray,
    Header,
    Imu,
    JointState,
    LaserScan,
    Quaternion,
    Time,
    Vector3,
)
from robo_rl_deploy.twin.lockstep import Lockstep
from robo_rl_deploy.twin.starts import Starts

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task
from robo_rl.eval.rollout import undisturbed
from robo_rl.export.evaluation import GOLDEN_STEPS, evaluate_for_bundle
from robo_rl.export.export import _move, trace_policy, trace_task
from robo_rl.export.manifest import build_manifest
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy

TASKS = {"quadruped_velocity": 6.0, "mobile_navigate": 26.0, "quadrotor_hover": 6.0}  # s of 250 steps and more
DT_NS = 20_000_000


def exported(name: str, path: Path, envs: int, episode_s: float, history: bool, gru: int = 0) -> Bundle:
    """A policy that was not trained, but is not constant either; its golden stream is the env's own pipeline's."""
    task = undisturbed(dataclasses.replace(load_task(name), episode_s=episode_s))
    if history:
        group = task.observations["policy"]
        terms = {n: dataclasses.replace(t, history=1 + i % 3) for i, (n, t) in enumerate(group.terms.items())}
        policy_group = dataclasses.replace(group, terms=terms)
        task = dataclasses.replace(task, observations={**task.observations, "policy": policy_group})
    env, generator = VecEnv(task, envs, seed=11), torch.Generator().manual_seed(3)
    cfg = GaussianCfg(hidden=(32, 32), gru=gru)
    policy = GaussianPolicy(env.obs_dims["policy"], env.action_dim, cfg, generator)
    with torch.no_grad():
        policy.mean.linear.weight.normal_(0.0, 0.05, generator=generator)
        obs = env.reset()["policy"]
        noise = torch.randn(obs.shape, generator=generator)
        policy.normalizer.update(obs + noise, torch.ones(len(obs), dtype=torch.bool))
    policy.eval()
    _move(env)
    graph, data = trace_policy(env, policy)
    task_graph, task_onnx, unscored = trace_task(env)
    found = evaluate_for_bundle(env, policy, graph, task_graph.terms, task_graph.reads)
    manifest = build_manifest(env, graph, "policy", unscored, {})
    return write_bundle(path, manifest, data, found.golden, {}, twin_members(env.model.xml, found.starts, task_onnx))


class Robot:
    """Sends recorded channels as a robot's messages."""

    def __init__(self, binding: Binding, wire: InprocTransport) -> None:
        self._binding, self._senders = binding, {}
        for name, stream in binding.robot.streams.items():
            self._senders[name] = (stream.type, wire.publisher(Topic(stream.topic, stream.type, reliable=True)))

    def send(self, channels: dict[str, np.ndarray], now_ns: int) -> None:
        robot, by_stream = self._binding.robot, {}
        for name, source in robot.channels.items():
            if name in channels:
                by_stream.setdefault(source.stream, {})[source.field] = (name, channels[name].astype(float))
        for stream, fields in by_stream.items():
            kind, sender = self._senders[stream]
            sender.send(self._message(kind, fields, Header(Time.of(now_ns))))

    def _message(self, kind: str, fields: dict, header: Header) -> object:
        if kind.endswith("JointState"):
            return self._joints(fields, header)
        if kind.endswith("Imu"):
            w, x, y, z = fields["orientation"][1] if "orientation" in fields else (1.0, 0.0, 0.0, 0.0)
            vectors = [fields.get(n, ("", np.zeros(3)))[1] for n in ("angular_velocity", "linear_acceleration")]
            turn, pull = (Vector3(*map(float, v)) for v in vectors)
            return Imu(header, Quaternion(float(x), float(y), float(z), float(w)), np.zeros(9), turn, np.zeros(9), pull)
        values = next(iter(fields.values()))[1]
        if not kind.endswith("LaserScan"):
            return Float64MultiArray(data=values)
        return LaserScan(header, angle_increment=2.0 * np.pi / len(values), ranges=values)  # a ring from x on

    def _joints(self, fields: dict, header: Header) -> JointState:
        """In an order of their own."""
        wire, manifest = self._binding.wire, self._binding.manifest
        axes = {str(j): i for i, j in enumerate(self._binding.joints) if j is not None}
        rows: dict[str, dict[str, float]] = {}
        for field, (name, values) in fields.items():
            channel = next(c for c in manifest.channels if c.name == name)
            for joint, value in zip(channel.element_names, values):
                i = axes.get(joint)
                sign, offset, key = (1.0, 0.0, joint) if i is None else (wire.sign[i], wire.offset[i], wire.names[i])
                rows.setdefault(key, {})[field] = sign * value + (offset if field == "position" else 0.0)
        names = sorted(rows)
        columns = [np.array([rows[n].get(f, 0.0) for n in names]) for f in ("position", "velocity", "effort")]
        return JointState(header, names, *columns)


@pytest.mark.parametrize(
    ("name", "history", "gru"),
    [
        ("quadrotor_hover", True, 8),
        *(
            pytest.param(name, with_it, 8 * with_it, marks=pytest.mark.slow)
            for name in TASKS
            for with_it in (False, True)
        ),
    ],
)
def test_one_stream_through_the_env_and_through_the_wire(name: str, history: bool, gru: int, tmp_path: Path) -> None:
    bundle = exported(name, tmp_path / "p.rpb", 4, TASKS[name], history, gru)
    golden, manifest = bundle.golden, bundle.manifest
    bus = Bus(lambda: 0)
    binding = bind(manifest, read_robot(manifest.robot.name))
    receiver = Receiver(binding, InprocTransport(bus), lockstep=True)
    robot, actor = Robot(binding, InprocTransport(bus)), PolicyActor(bundle, binding)
    steps, worst = len(golden["is_first"]), 0.0
    assert steps == GOLDEN_STEPS
    assert golden["is_first"].sum() >= 3
    for t in range(steps):
        robot.send({c.name: golden[f"channel.{c.name}"][t] for c in manifest.channels}, (t + 1) * DT_NS)
        receiver.take((t + 1) * DT_NS)
        commands = {c.name: golden[f"command.{c.name}"][t] for c in manifest.commands}
        command = actor.act(dict(receiver.measured().channels), commands, bool(golden["is_first"][t]))
        targets = command.values[binding.rows, np.arange(len(binding.rows))]
        worst = max(worst, np.abs(targets - golden["targets"][t]).max())
        worst = max(worst, np.abs(actor.raw_action - golden["raw_action"][t]).max())
    print(f"{name}: {steps} steps, {int(golden['is_first'].sum())} episodes, largest error {worst:.2g}")
    assert worst <= 1e-5


@pytest.mark.slow
@pytest.mark.parametrize("name", TASKS)
def test_a_hundred_episodes_return_the_same_in_the_env_and_on_the_robot(name: str, tmp_path: Path) -> None:
    """The whole run time, supervisor included, against its twin; the same starts, so differences are paired."""
    bundle = exported(name, tmp_path / "p.rpb", 100, 0.4 * TASKS[name], False)
    bus = Bus(lambda: 0)
    binding = bind(bundle.manifest, read_robot(bundle.manifest.robot.name))
    lockstep, starts = Lockstep(bundle, binding, InprocTransport(bus), InprocTransport(bus)), Starts.of(bundle)
    runs = [lockstep.episode(start) for start in starts]
    real, trained = np.array([run.total for run in runs]), starts.arrays["return"].astype(float)
    difference = real - trained
    error = float(difference.std(ddof=1)) / math.sqrt(len(runs))
    t = float(difference.mean()) / max(error, 1e-12)
    both = np.concatenate([real, trained])
    shares = [np.searchsorted(np.sort(x), both, side="right") / len(x) for x in (real, trained)]
    distance = float(np.abs(shares[0] - shares[1]).max())
    stopped = sum(run.state is not State.RUN for run in runs)
    print(
        f"{name}: return {trained.mean():.4g} in the env, {real.mean():.4g} on the robot, difference "
        f"{difference.mean():.2g} +- {error:.2g} (t = {t:.2f}), distance {distance:.2f}, stopped {stopped}"
    )
    assert len(runs) == 100
    assert distance < 1.63 * math.sqrt(2 / 100)  # Kolmogorov and Smirnov, 1 %
    assert abs(difference.mean()) < max(2.6 * error, 2e-3 * float(np.abs(trained).mean()))
