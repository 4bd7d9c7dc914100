"""From a trained run to a checked bundle."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from robo_rl_deploy.bundle import Bundle, twin_members, write_bundle
from robo_rl_deploy.bundle.graph import Graph
from torch import Tensor

from robo_rl.env.built_env import ACTOR_GROUPS
from robo_rl.env.foreign import ForeignTaskCfg
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError
from robo_rl.eval.evaluate import SEED_OFFSET
from robo_rl.eval.rollout import undisturbed
from robo_rl.export.evaluation import Evaluation, evaluate_for_bundle
from robo_rl.export.graphs import CommandGraph, FlatGraph, PolicyGraph, StateGraph, TaskGraph
from robo_rl.export.manifest import build_manifest
from robo_rl.export.onnx_writer import to_onnx
from robo_rl.policies.kinds import PolicyModule
from robo_rl.sim.robot_spec import asset_bytes
from robo_rl.train.build import LoadedRun

InputsOf = Callable[[VecEnv, int], tuple[Tensor, ...]]

STARTS = 100  # evaluation episodes in a bundle
CHECKED_ROWS = 8  # envs whose states the traced task is checked on


def export_run(run: LoadedRun, path: Path | None = None, starts: int = STARTS, seed: int = 0) -> Bundle:
    """Trace the policy and the task, evaluate, and write `policy.rpb`, read back and verified before it appears.

    Raises UserError for a run without a robot, or where exported and trained policy differ.
    """
    if isinstance(run.cfg.task, ForeignTaskCfg):
        raise UserError(
            f"{run.cfg.task_ref} has no robot file, so there is nothing to bind a policy to; export a robot task"
        )
    if run.policy.obs_group not in ACTOR_GROUPS:
        raise UserError(
            f'{run.folder.name} reads observation group "{run.policy.obs_group}", which no robot has. '
            f"Teach it to one that can be exported: robo-rl train task={run.cfg.task_ref} algo=distill "
            f"algo.teacher={run.folder.name}"
        )
    if starts < 1:
        raise UserError(f"--starts is {starts}; it must be at least 1")
    if run.cfg.task.kinematics != "legacy":
        raise UserError(
            f"{run.cfg.task_ref} was trained with kinematics {run.cfg.task.kinematics}, a twin has legacy ones; "
            "train with task.kinematics=legacy to export"
        )
    torch.set_num_threads(1)
    env = VecEnv(undisturbed(run.cfg.task), starts, "mujoco", SEED_OFFSET + seed)
    _move(env)
    graph, policy_onnx = trace_policy(env, run.policy)
    task, task_onnx, unscored = trace_task(env)
    commands, commands_onnx = trace_commands(env)
    evaluation = evaluate_for_bundle(env, run.policy, graph, task.terms, [*task.reads, *commands])
    manifest = build_manifest(env, graph, run.policy.obs_group, unscored, _summary(evaluation))
    twin = twin_members(env.model.xml, evaluation.starts, task_onnx, _assets(env), commands_onnx)
    bundle = write_bundle(
        path or run.folder.bundle, manifest, policy_onnx, evaluation.golden, _provenance(run, seed), twin
    )
    env.close()
    return bundle


def trace_task(env: VecEnv) -> tuple[TaskGraph, bytes, tuple[str, ...]]:
    """The task graph, its ONNX bytes, and the reward terms left out because they cannot be traced.

    A term that leaves torch on its way (`.item()`, numpy) may trace without complaint and freeze its value, so every
    graph is run on the states of several envs and must give what the terms give. Call it on an env that has moved.
    Raises UserError where terminations, success, metrics or trackers cannot be traced.
    """
    names = list(env.task.rewards)
    try:
        return (*_traced(env, names), ())
    except UserError:
        traceable = [name for name in names if _can_trace(env, name)]
        if not traceable:
            raise
    graph, data = _traced(env, traceable)
    return graph, data, tuple(name for name in names if name not in traceable)


def trace_commands(env: VecEnv) -> tuple[list[str], bytes | None]:
    """What the graph of the commands that follow from the state reads, and its ONNX bytes; nothing where none does.

    Call it on an env that has moved. Raises UserError where one cannot be traced.
    """
    if not any(command.func for command in env.task.commands.values()):
        return [], None
    graph = CommandGraph(env)
    return graph.reads, _of_state(env, graph, "twin/commands.onnx")


def trace_policy(env: VecEnv, policy: PolicyModule) -> tuple[PolicyGraph, bytes]:
    """The policy graph from channels to targets, or a flat one where there is no such robot or an actor term cannot be
    traced. Moved env."""
    if not env.model.robot.deployable:
        return _traced_policy(env, FlatGraph(env, policy))
    try:
        graph = PolicyGraph(env, policy)
        graph.refuse_pictures(env)
        return _traced_policy(env, graph)
    except UserError:
        return _traced_policy(env, FlatGraph(env, policy))


def _traced_policy(env: VecEnv, graph: PolicyGraph) -> tuple[PolicyGraph, bytes]:
    data = to_onnx(graph, graph.example(env), graph.input_names, graph.output_names, keep_unused=True)
    _agree(env, graph, data, graph.example, "policy.onnx")
    return graph, data


def _traced(env: VecEnv, terms: list[str]) -> tuple[TaskGraph, bytes]:
    graph = TaskGraph(env, terms)
    return graph, _of_state(env, graph, "twin/task.onnx")


def _of_state(env: VecEnv, graph: StateGraph, member: str) -> bytes:
    data = to_onnx(graph, graph.inputs_of(env), graph.input_names, graph.output_names, keep_unused=False)
    _agree(env, graph, data, graph.inputs_of, member)
    return data


def _agree(env: VecEnv, graph: PolicyGraph | StateGraph, data: bytes, inputs_of: InputsOf, member: str) -> None:
    """Raise UserError unless graph and module agree on the states of several envs."""
    runtime = Graph(data, member)
    for row in range(min(CHECKED_ROWS, env.num_envs)):
        inputs = inputs_of(env, row)
        expected = dict(zip(graph.output_names, graph(*inputs), strict=True))
        feeds = {k: v.numpy() for k, v in zip(graph.input_names, inputs, strict=True) if k in runtime.inputs}
        for name, value in zip(graph.output_names, runtime.run(feeds, graph.output_names), strict=True):
            if not np.allclose(value, expected[name].detach().numpy(), rtol=1e-4, atol=1e-5, equal_nan=True):
                raise UserError(
                    f"{name} of task {env.task.name} cannot be traced: it leaves torch, its value is frozen"
                )


def _can_trace(env: VecEnv, term: str) -> bool:
    try:
        _traced(env, [term])
    except UserError:
        return False
    return True


def _move(env: VecEnv) -> None:
    """A few steps of small random actions, so that envs differ and no memory is empty while tracing."""
    env.reset()
    generator = torch.Generator().manual_seed(0)
    for _ in range(5):
        env.step(0.3 * torch.randn(env.num_envs, env.action_dim, generator=generator))


def _summary(evaluation: Evaluation) -> dict[str, float]:
    kept = ("return", "success", "length", "terminated")
    return {name: float(evaluation.outcome[name].mean()) for name in kept}


def _provenance(run: LoadedRun, seed: int) -> dict[str, Any]:
    manifest = run.folder.manifest_json
    trained = json.loads(manifest.read_text(encoding="utf-8")) if manifest.is_file() else {}
    return {
        "run": run.folder.name,
        "algo": run.cfg.algo_name,
        "env_steps": run.step,
        "training_seed": run.cfg.seed,
        "evaluation_seed": SEED_OFFSET + seed,
        "evaluation": "without observation noise and pushes; model draws as in training",
        "training": trained,
    }


def _assets(env: VecEnv) -> dict[str, bytes]:
    """Mesh, height-field and texture files that the scene names."""
    return asset_bytes(env.model.robot.mjcf_path)
