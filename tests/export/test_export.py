"""What is exported is what was trained: policy, observation pipeline, memory, rewards."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
import torch
from robo_rl_deploy.bundle import read_bundle, twin_members, write_bundle
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.bundle.text import describe
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.policy import PolicyRunner
from robo_rl_deploy.twin import Starts, TaskScorer, Twin, run_sim2sim

from robo_rl.env import (
    Channels,
    DCMotor,
    Event,
    JointVelocity,
    LearnedActuator,
    ObsTerm,
    PropCfg,
    RewardTerm,
    State,
    VecEnv,
    randomize,
)
from robo_rl.env.registry import load_task
from robo_rl.eval.rollout import play_episodes, undisturbed
from robo_rl.export.evaluation import evaluate_for_bundle
from robo_rl.export.export import _move, trace_commands, trace_policy, trace_task
from robo_rl.export.graphs import PolicyGraph
from robo_rl.export.manifest import build_manifest
from robo_rl.export.onnx_writer import to_onnx
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy

TASKS = (
    "quadrotor_hover",
    "quadruped_velocity",
    "cartpole_swingup",
    "quadrotor_gates",
    "mobile_navigate",
    "arm_pick_place",
)


def short(name: str, episode_s: float = 0.5):
    return undisturbed(dataclasses.replace(load_task(name), episode_s=episode_s))


def with_history(task):
    group = task.observations["policy"]
    terms = {name: dataclasses.replace(term, history=1 + i % 3) for i, (name, term) in enumerate(group.terms.items())}
    return dataclasses.replace(
        task, observations={**task.observations, "policy": dataclasses.replace(group, terms=terms)}
    )


def policy_for(env: VecEnv, gru: int = 0) -> GaussianPolicy:
    generator = torch.Generator().manual_seed(3)
    policy = GaussianPolicy(env.obs_dims["policy"], env.action_dim, GaussianCfg(hidden=(32, 32), gru=gru), generator)
    with torch.no_grad():
        policy.mean.linear.weight.normal_(0.0, 0.1, generator=generator)  # not the nearly constant first policy
        obs = env.reset()["policy"]
        policy.normalizer.update(
            obs + torch.randn(obs.shape, generator=generator), torch.ones(len(obs), dtype=torch.bool)
        )
    return policy.eval()


def bundle_of(task, path, envs: int = 6, gru: int = 0):
    env = VecEnv(task, envs, seed=11)
    policy = policy_for(env, gru)
    _move(env)
    graph, data = trace_policy(env, policy)
    task_graph, task_onnx, unscored = trace_task(env)
    reads, commands_onnx = trace_commands(env)
    found = evaluate_for_bundle(env, policy, graph, task_graph.terms, [*task_graph.reads, *reads])
    manifest = build_manifest(env, graph, "policy", unscored, {})
    twin = twin_members(env.model.xml, found.starts, task_onnx, commands_onnx=commands_onnx)
    return write_bundle(path, manifest, data, found.golden, {}, twin), found


@pytest.mark.parametrize("name", TASKS)
def test_the_exported_policy_repeats_the_env_pipeline_and_the_twin_repeats_the_episodes(name, tmp_path):
    bundle, found = bundle_of(short(name), tmp_path / "p.rpb")
    assert max(bundle.golden_report.max_error.values()) < 1e-5
    assert found.golden["is_first"].sum() >= 2, "the stream holds a reset"
    report = run_sim2sim(read_bundle(tmp_path / "p.rpb"))
    assert report.unscored == ()
    assert report.trained.returns == pytest.approx(found.starts["return"])
    assert report.twin.returns == pytest.approx(report.trained.returns, rel=2e-2, abs=2e-2)


@pytest.mark.parametrize("name", ["mobile_navigate", "quadrotor_gates", "quadrotor_track", "quadrotor_obstacles"])
def test_commands_that_follow_from_the_state_are_worked_out_on_the_twin_as_they_were(name, tmp_path):
    bundle, _ = bundle_of(short(name, 1.0), tmp_path / "p.rpb", envs=3)
    twin, runner = Twin(bundle), PolicyRunner(bundle)
    scorer = TaskScorer(bundle, twin.data)
    followed = Graph(bundle.twin["twin/commands.onnx"], "commands.onnx").outputs
    assert followed
    for start in Starts.of(bundle):
        twin.reset(start)
        runner.reset()
        scorer.reset(start)
        for step in range(start.steps):
            commands = scorer.commands(step)
            for key in followed:
                recorded = start.commands[key.removeprefix("command.")][step]
                np.testing.assert_allclose(commands[key.removeprefix("command.")], recorded, rtol=1e-3, atol=1e-3)
            seen = {command.name: commands[command.name] for command in bundle.manifest.commands}
            twin.step(runner.step(twin.read(), seen))
            if scorer.step(runner.raw_action, commands):
                break


def test_a_rover_that_goes_astray_is_told_the_goal_from_where_it_is(tmp_path):
    """It was told the goal as seen from where training had been, and drove past it."""
    bundle, _ = bundle_of(short("mobile_navigate", 6.0), tmp_path / "p.rpb", envs=2)
    twin = Twin(bundle)
    scorer, start = TaskScorer(bundle, twin.data), Starts.of(bundle)[0]
    twin.reset(start)
    scorer.reset(start)
    goals, recorded = [], []
    for step in range(start.steps):
        commands = scorer.commands(step)
        w, _, _, z = twin.data.qpos[3:7]
        yaw = 2.0 * math.atan2(z, w)
        turn = np.array([[math.cos(yaw), -math.sin(yaw)], [math.sin(yaw), math.cos(yaw)]])
        goals.append(twin.data.qpos[:2] + turn @ commands["goal"])
        recorded.append(twin.data.qpos[:2] + turn @ start.commands["goal"][step])
        twin.step(np.array([6.0, 3.0]))  # round in circles, not what the policy did
        scorer.step(np.zeros(2, np.float32), commands)
    assert np.abs(np.array(goals) - goals[0]).max() < 1e-3
    assert np.abs(np.array(recorded) - recorded[0]).max() > 0.5


def moved(s):
    return s.field("qpos")[:, 0] - s.before("qpos")[:, 0]


def test_what_was_before_the_step_is_the_twins_own(tmp_path):
    task = dataclasses.replace(short("cartpole_swingup"), rewards={"moved": RewardTerm(moved, 1.0)})
    bundle, found = bundle_of(task, tmp_path / "p.rpb")
    assert "before.qpos" in Graph(bundle.twin["twin/task.onnx"], "task.onnx").inputs
    assert not [name for name in found.starts if "before" in name]
    report = run_sim2sim(read_bundle(tmp_path / "p.rpb"))
    assert report.unscored == ()
    assert report.twin.returns == pytest.approx(report.trained.returns, rel=2e-2, abs=2e-2)
    assert np.abs(report.twin.terms["moved"]).max() > 0.05


def falling(s: State) -> torch.Tensor:
    return s.prop_lin_vel_w("cube")[:, 2] + s.prop_pos_w("table")[:, 2]


def cube(s: Channels) -> torch.Tensor:
    return s.channel("cube_pos")


def test_props_their_draws_and_their_channels_cross_the_bundle(tmp_path):
    task = short("cartpole_swingup", 0.4)
    props = {"table": PropCfg("table"), "cube": PropCfg("cube", (0.0, 0.0, 0.5), mount="free", measured=True)}
    box = ((-0.1, 0.1), (-0.1, 0.1), (-0.05, 0.05))
    events = {name: Event(randomize.reset_prop, "reset", {"prop": name, "pos": box, "yaw_rad": 0.5}) for name in props}
    policy = task.observations["policy"]
    task = dataclasses.replace(
        task,
        scene=dataclasses.replace(task.scene, props=props),
        events={**task.events, **events},
        rewards={**task.rewards, "falling": RewardTerm(falling, 1.0)},
        observations={"policy": dataclasses.replace(policy, terms={**policy.terms, "cube": ObsTerm(cube)})},
    )
    bundle, found = bundle_of(task, tmp_path / "p.rpb")
    channel = next(c for c in bundle.manifest.channels if c.name == "cube_pos")
    assert (channel.source, channel.frame, channel.unit, channel.size) == ("sensor", "body", "m", 3)
    report = run_sim2sim(read_bundle(tmp_path / "p.rpb"))
    assert report.unscored == ()
    assert report.twin.returns == pytest.approx(found.starts["return"], rel=2e-2, abs=2e-2)


def test_a_bundle_says_which_motors_it_was_trained_with_and_its_twin_drives_servos(tmp_path):
    motors = {
        "dc_motor": DCMotor(stall_ratio=1.5),
        "learned": LearnedActuator({".*_calf": "quadruped_knee", ".*": "quadruped_hip"}),
    }
    for kind, motor in motors.items():
        task = short("quadruped_velocity", 0.3)
        events = {name: event for name, event in task.events.items() if name != "gains"}
        task = dataclasses.replace(task, action=dataclasses.replace(task.action, actuator=motor), events=events)
        bundle, _ = bundle_of(task, tmp_path / f"{kind}.rpb", envs=2)
        assert bundle.manifest.actuator.kind == kind
        assert f"motors    {kind}" in describe(bundle)
        assert bundle.manifest.outputs[0].kind == "joint_position"
        report = run_sim2sim(read_bundle(tmp_path / f"{kind}.rpb"))
        assert all(math.isfinite(value) for value in report.twin.returns)
    assert bundle.manifest.actuator.files[".*"].startswith("quadruped_hip.safetensors ")


def test_velocity_targets_drive_the_twin_as_they_drove_the_env(tmp_path):
    task = dataclasses.replace(short("quadruped_velocity", 0.3), action=JointVelocity(scale=2.0))
    bundle, found = bundle_of(task, tmp_path / "p.rpb")
    assert [output.kind for output in bundle.manifest.outputs] == ["joint_velocity"]
    assert {joint.stiffness for joint in bundle.manifest.robot.joints} == {0.0}
    report = run_sim2sim(read_bundle(tmp_path / "p.rpb"))
    assert report.twin.returns == pytest.approx(found.starts["return"], rel=2e-2, abs=2e-2)


@pytest.mark.parametrize("gru", [0, 8])
def test_history_and_recurrence_cross_resets(gru, tmp_path):
    bundle, found = bundle_of(with_history(short("quadruped_velocity", 0.3)), tmp_path / "p.rpb", gru=gru)
    assert found.golden["is_first"].sum() >= 2
    assert max(bundle.golden_report.max_error.values()) < 1e-5
    assert {state.name for state in bundle.manifest.state} == {"history"} | ({"recurrent"} if gru else set())


def test_a_policy_of_other_weights_does_not_pass_as_the_exported_one(tmp_path):
    env = VecEnv(short("quadrotor_hover"), 4)
    policy = policy_for(env)
    _move(env)
    graph = PolicyGraph(env, policy)
    task_graph, _, _ = trace_task(env)
    found = evaluate_for_bundle(env, policy, graph, task_graph.terms, task_graph.reads)
    with torch.no_grad():
        policy.mean.linear.bias += 1e-3
    data = to_onnx(graph, graph.example(env), graph.input_names, graph.output_names, keep_unused=True)
    with pytest.raises(UserError, match=r"golden\.npz"):
        write_bundle(tmp_path / "p.rpb", build_manifest(env, graph, "policy", (), {}), data, found.golden, {})
    assert not (tmp_path / "p.rpb").exists()


def frozen(s):
    return torch.full_like(s.time, float(s.base_pos_w[0, 2]))  # leaves torch: tracing would freeze the number


def test_a_term_that_leaves_torch_is_unscored_and_never_frozen():
    task = short("quadrotor_hover")
    env = VecEnv(dataclasses.replace(task, rewards={**task.rewards, "frozen": RewardTerm(frozen, 1.0)}), 4)
    _move(env)
    graph, _, unscored = trace_task(env)
    assert unscored == ("frozen",)
    assert "frozen" not in graph.terms


def test_the_task_graph_scores_as_the_env_does():
    env = VecEnv(short("quadruped_velocity", 2.0), 3, seed=5)
    _move(env)
    graph, data, _ = trace_task(env)
    runtime = Graph(data, "task.onnx")
    memory = {f"termstate.{name}.{key}": getattr(env.trackers[name], key)[:1].clone() for name, key in graph.memory}
    for _ in range(30):
        reads = {}
        step = env.step(0.5 * torch.randn(3, 12))
        # commands move after the reward: compare only where the command was not redrawn, which it is not in two seconds
        for key, name in zip(graph.reads, graph.input_names, strict=False):
            value = env.state._read(key)[:1]
            reads[name] = value - env.step_dt if key.startswith("age") else value
        feeds = {k: v.numpy() for k, v in (reads | memory).items() if k in runtime.inputs}
        out = dict(zip(graph.output_names, runtime.run(feeds, graph.output_names), strict=True))
        if bool(step.terminated[0]):
            break
        assert out["reward"][0] == pytest.approx(float(step.reward[0]), abs=1e-5)
        for term in graph.terms:
            assert out[f"reward.{term}"][0] == pytest.approx(float(step.log[f"reward/{term}"][0]), abs=1e-5), term
        memory = {k: torch.tensor(out[f"next_{k}"]) for k in memory}


def test_episodes_are_counted_once_each():
    env = VecEnv(short("quadrotor_hover", 1.0), 5)
    policy = policy_for(env)
    seen = []
    outcome = play_episodes(env, policy, after_step=lambda step, running: seen.append(running.sum().item()))
    assert outcome["length"].shape == (5,)
    assert sum(seen) == int(outcome["length"].sum())


def rounded_in_numpy(s):
    return torch.from_numpy(s.imu_gyro.numpy().round(1))  # leaves torch


def test_an_actor_term_that_leaves_torch_makes_a_flat_bundle_that_a_robot_refuses(tmp_path):
    task = short("quadrotor_hover")
    group = task.observations["policy"]
    terms = {**group.terms, "odd": ObsTerm(rounded_in_numpy)}
    groups = {"policy": dataclasses.replace(group, terms=terms)}
    bundle, _ = bundle_of(dataclasses.replace(task, observations=groups), tmp_path / "p.rpb")
    assert not bundle.manifest.deployable
    with pytest.raises(UserError, match="flat bundle"):
        PolicyRunner(bundle)
