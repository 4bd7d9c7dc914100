"""Peers that live in environments of their own: both algorithms of each for real, on matches of seconds."""

from __future__ import annotations

import json
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "benchmarks" / "peers"
# Settings that make a match one of seconds, by peer and match.
SMALL = {
    ("skrl", "ppo_half_cheetah"): {"n_envs": 2, "rollouts": 8, "mini_batches": 2, "net_arch": [8]},
    ("skrl", "sac_half_cheetah"): {"random_timesteps": 16, "learning_starts": 16, "memory_size": 500, "net_arch": [8]},
    ("sbx", "ppo_half_cheetah"): {"n_envs": 2, "n_steps": 8, "batch_size": 8, "net_arch": [8]},
    ("sbx", "sac_half_cheetah"): {"learning_starts": 16, "buffer_size": 500, "net_arch": [8]},
}
SHORT = """
import dataclasses, importlib, json, sys
from pathlib import Path
from matches import MATCHES
peer, name, settings, out = sys.argv[1:]
match = MATCHES[name]
side = dataclasses.replace(match.peers[peer], settings={**match.peers[peer].settings, **json.loads(settings)})
match = dataclasses.replace(match, total_steps=96, every=32, episodes=2, peers={peer: side})
importlib.import_module(f"train_{peer}").train(name, match, peer, 2).save(Path(out))
"""
# After a training, what was kept last acts as the library's own agent does, whatever became of it since.
KEPT = """
import numpy as np, torch, train_skrl as side
from matches import MATCHES
settings = {**MATCHES["ppo_half_cheetah"].peers["skrl"].settings, "n_envs": 2, "rollouts": 8, "mini_batches": 2}
side.set_seed(0)
env = side.environment("HalfCheetah-v5", 2)
agent = side.ppo(env, settings)
kept = side.Kept(agent, 32, 2, 8)
cfg = {"timesteps": 16, "headless": True, "disable_progressbar": True, "close_environment_at_exit": False}
side.SequentialTrainer(env=env, agents=agent, cfg=cfg).train()
kept.keep(32)
obs = np.random.default_rng(0).normal(0.0, 3.0, (5, 17)).astype(np.float32)
with torch.no_grad():
    _, outputs = agent.act(torch.from_numpy(obs), None, timestep=0, timesteps=1)
    plain, _ = agent.policy.compute({"observations": torch.from_numpy(obs)}, "policy")
    for part in (agent.policy, agent.checkpoint_modules["observation_preprocessor"]):
        for value in part.state_dict().values():
            value.add_(1.0)
expected = outputs["mean_actions"].numpy()
assert not np.allclose(side.acting(agent)(obs), expected, atol=1e-3)
for name, weights in kept.policies[-1][-1].items():
    agent.checkpoint_modules[name].load_state_dict(weights)
assert np.allclose(side.acting(agent)(obs), expected, atol=1e-6)
assert not np.allclose(plain.numpy(), expected, atol=1e-3)  # the statistics matter
assert env.action_space.low.min() == -1.0  # which the mean is squashed into
assert [step for step, *_ in kept.policies] == [32]
"""


def there(peer: str) -> str:
    """The interpreter of its environment; skips where that is not made."""
    python = ROOT / f".venv-{peer}" / "bin" / "python"
    if not python.exists():
        pytest.skip(f"make peers-{peer}")
    return str(python)


def run(python: str, code: str, *words: str) -> None:
    path = [str(FOLDER), str(ROOT), *(str(ROOT / part) for part in ("tasks", "deploy", "assets", "configs"))]
    done = subprocess.run(
        [python, "-c", f"import sys; sys.path[:0] = {path}\n{code}", *words], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(("peer", "match"), SMALL)
def test_a_side_trains_and_is_judged(peer, match, tmp_path):
    out = tmp_path / "training.json"
    run(there(peer), SHORT, peer, match, json.dumps(SMALL[peer, match]), str(out))
    done = json.loads(out.read_text())
    points = done["curve"]
    assert [point["step"] for point in points] == [32, 64, 96]
    assert all(0.0 < a["wall_s"] < b["wall_s"] for a, b in pairwise(points))
    assert len({tuple(point["returns"]) for point in points}) == 3  # not one policy three times
    assert all(abs(value) < 5000.0 for point in points for value in point["returns"])  # NaN is not
    assert peer in done["host"]
    assert (done["compile_s"] is not None) == (peer == "sbx")
    if peer == "sbx":
        assert 0.0 < done["compile_s"] < points[-1]["wall_s"]


def test_skrls_policy_sees_what_it_was_trained_on():
    run(there("skrl"), KEPT)
