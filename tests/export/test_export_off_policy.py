"""Policies that are squashed into the bounds of the actions are exported as they act."""

from __future__ import annotations

import pytest
import torch
from robo_rl_deploy.bundle.graph import Graph
from test_export import short

from robo_rl.algos.sac import SACCfg
from robo_rl.algos.td3 import TD3Cfg
from robo_rl.env import VecEnv
from robo_rl.env.spaces import spaces_of
from robo_rl.export.export import _move, trace_policy
from robo_rl.export.graphs import FlatGraph
from robo_rl.export.onnx_writer import to_onnx


@pytest.mark.parametrize("cfg", [SACCfg(), TD3Cfg()], ids=["sac", "td3"])
def test_a_trained_policy_is_exported_as_it_acts(cfg):
    env = VecEnv(short("quadrotor_hover"), 6, seed=11)
    policy = cfg.build(spaces_of(env), torch.Generator().manual_seed(0)).policy
    with torch.no_grad():
        policy.head.linear.weight.normal_(0.0, 0.1, generator=torch.Generator().manual_seed(3))
    policy.update_normalizer(env.reset(), torch.ones(6) > 0)
    _move(env)
    trace_policy(env, policy)  # refuses what differs
    graph = FlatGraph(env, policy)
    data = to_onnx(graph, graph.example(env), graph.input_names, graph.output_names, keep_unused=True)
    runtime, generator = Graph(data, "policy.onnx"), torch.Generator().manual_seed(5)
    example = dict(zip(graph.input_names, graph.example(env), strict=True))
    for _ in range(50):
        fed = {k: torch.randn(v.shape, generator=generator) if v.is_floating_point() else v for k, v in example.items()}
        expected = graph(*fed.values())
        found = runtime.run({k: v.numpy() for k, v in fed.items()}, graph.output_names)
        for ours, theirs in zip(expected, found, strict=True):
            torch.testing.assert_close(torch.as_tensor(theirs), ours.detach(), rtol=1e-4, atol=1e-5)
    env.close()
