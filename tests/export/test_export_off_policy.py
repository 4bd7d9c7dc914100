"""Policies of off-policy and of streaming learners are exported as they act."""

from __future__ import annotations

import pytest
import torch
from robo_rl_deploy.bundle.graph import Graph
from test_export import short

from robo_rl.config.compose import without_task
from robo_rl.env import VecEnv
from robo_rl.env.spaces import spaces_of
from robo_rl.export.export import _move, trace_policy
from robo_rl.export.graphs import FlatGraph
from robo_rl.export.onnx_writer import to_onnx

SLOW = [pytest.param(name, marks=pytest.mark.slow) for name in ("fast_sac", "bro", "xqc", "crossq")]


@pytest.mark.parametrize("name", ["sac", "td3", "mrq", "flash_sac", "simba_v2", "stream_ac", "avg", *SLOW])
def test_a_trained_policy_is_exported_as_it_acts(name):
    cfg = without_task(name).algo
    env = VecEnv(short("quadrotor_hover"), 6, seed=11)
    policy = cfg.build(spaces_of(env), torch.Generator().manual_seed(0)).policy
    generator = torch.Generator().manual_seed(3)
    with torch.no_grad():  # not the nearly constant first policy
        net = policy.mean if name == "stream_ac" else policy.net
        seen = list(policy.encoder.parameters()) if name == "mrq" else []
        for x in (*net.parameters(), *net.buffers(), *seen):
            x.add_(0.1 * torch.rand(x.shape, generator=generator))
    policy.update_normalizer(env.reset(), torch.ones(6) > 0)
    _move(env)
    trace_policy(env, policy)  # refuses what differs
    graph = FlatGraph(env, policy)
    data = to_onnx(graph, graph.example(env), graph.input_names, graph.output_names, keep_unused=True)
    runtime = Graph(data, "policy.onnx")
    example = dict(zip(graph.input_names, graph.example(env), strict=True))
    for _ in range(50):
        fed = {k: torch.randn(v.shape, generator=generator) if v.is_floating_point() else v for k, v in example.items()}
        expected = graph(*fed.values())
        found = runtime.run({k: v.numpy() for k, v in fed.items()}, graph.output_names)
        for ours, theirs in zip(expected, found, strict=True):
            torch.testing.assert_close(torch.as_tensor(theirs), ours.detach(), rtol=1e-4, atol=1e-5)
    env.close()
