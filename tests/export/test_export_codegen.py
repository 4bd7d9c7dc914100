"""Every policy that can be exported can be written in C, and computes there what it computes in onnxruntime."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from test_export import policy_for, short, with_history

from robo_rl.config.compose import without_task
from robo_rl.env import VecEnv
from robo_rl.env.spaces import spaces_of
from robo_rl.export.export import _move, trace_policy

sys.path.append(str(Path(__file__).parents[1] / "deploy"))  # what the tests of the generator share
from c_graph import CGraph, worst
from exact_graph import Exact

TASKS = (
    "quadrotor_gates",
    "quadruped_velocity",
    "motion_tracking",
    "hand_reorient",
    "mobile_navigate",
    "arm_pick_place",
)
ALGOS = ("sac", "td3", "mrq", "flash_sac", "simba_v2", "stream_ac", "avg", "fast_sac", "bro", "xqc", "crossq")


def agree(data: bytes, folder: Path, steps: int = 12) -> None:
    """Judged by the graph in double precision: rounding adds up differently in onnxruntime."""
    model = onnx.load_model_from_string(data)
    graph, exact, rng = CGraph(model, folder), Exact(model), np.random.default_rng(0)
    for _ in range(steps):
        feeds = {name: rng.normal(size=shape).astype(np.float32) for name, shape in graph.shapes.items()}
        for name, array in feeds.items():
            if name == "is_first":
                feeds[name] = (array > 0.0).astype(np.float32)
            elif "phase" in name:
                feeds[name] = np.abs(array) % 1.0
        found, theirs, true = graph.run(feeds), graph.expected(feeds), exact.run(feeds)
        rounding = worst(theirs, true)
        assert worst(found, true) < max(1e-6, 1.5 * rounding)
        assert worst(found, theirs) < 1e-6 + rounding


@pytest.mark.parametrize("gru", [0, 16], ids=["", "gru"])
def test_a_walker_with_history_in_c(gru, tmp_path):
    env = VecEnv(with_history(short("quadruped_velocity")), 2, seed=1)
    policy = policy_for(env, gru)
    _move(env)
    agree(trace_policy(env, policy)[1], tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", TASKS)
def test_the_policy_of_a_task_in_c(name, tmp_path):
    env = VecEnv(short(name), 2, seed=1)
    policy = policy_for(env)
    _move(env)
    agree(trace_policy(env, policy)[1], tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", ALGOS)
def test_the_policy_of_an_algorithm_in_c(name, tmp_path):
    env = VecEnv(short("quadrotor_hover"), 2, seed=11)
    policy = without_task(name).algo.build(spaces_of(env), torch.Generator().manual_seed(0)).policy
    _move(env)
    agree(trace_policy(env, policy)[1], tmp_path)
