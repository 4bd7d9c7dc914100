"""bfloat16 only where the device has instructions for it."""

from __future__ import annotations

import time

import pytest
import torch

from robo_rl.algos import ppo, replay_learner
from robo_rl.cli.train import compose
from robo_rl.config.algos import algorithm
from robo_rl.half_precision import bf16_is_fast
from robo_rl.train.run_folder import RunFolder, find_run


@pytest.mark.parametrize(("own", "amx", "is_fast"), [(True, False, True), (False, True, True), (False, False, False)])
def test_a_processor_is_asked_what_it_knows(own: bool, amx: bool, is_fast: bool, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: own, raising=False)
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: amx, raising=False)
    assert bf16_is_fast(torch.device("cpu")) is is_fast
    assert bf16_is_fast(torch.device("cuda")) is True


def test_a_torch_that_does_not_say_is_taken_as_slow(monkeypatch: pytest.MonkeyPatch):
    for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"):
        monkeypatch.delattr(torch.cpu, name, raising=False)
    assert bf16_is_fast(torch.device("cpu")) is False


def _seconds(dtype: torch.dtype) -> float:
    """The quickest of a few products of the size of a SAC layer."""
    a, b = torch.ones(256, 256, dtype=dtype), torch.ones(256, 256, dtype=dtype)
    times = []
    for _ in range(5):
        begin = time.perf_counter()
        a @ b
        times.append(time.perf_counter() - begin)
    return min(times)


def test_what_this_processor_says_is_true():
    slower = _seconds(torch.bfloat16) / _seconds(torch.float32)
    assert slower < 4 if bf16_is_fast(torch.device("cpu")) else slower > 1.5


@pytest.mark.parametrize("words", [["algo=sac", "algo.start_steps=8"], ["algo=ppo", "algo.minibatch_size=16"]])
def test_a_run_goes_on_elsewhere_in_the_precision_it_began_with(words: list[str], tmp_path, monkeypatch):
    """A machine with instructions for bfloat16 starts it, one without goes on."""
    for module in (replay_learner, ppo):
        monkeypatch.setattr(module, "bf16_is_fast", lambda device: True)
        monkeypatch.setattr(module, "_BF16_FROM", 1)
    tiny = ["algo.precision=auto", "algo.num_steps=4", "algo.policy.hidden=[8]", "algo.critic.hidden=[8]"]
    train = ["task=cartpole_swingup", *words, *tiny, "env.num_envs=4", f"runs_dir={tmp_path}"]
    assert precision_after([*train, "train.total_steps=16"]) == "bf16"
    for module in (replay_learner, ppo):
        monkeypatch.setattr(module, "bf16_is_fast", lambda device: False)
    run = find_run("latest", tmp_path)
    assert precision_after([f"resume={run.path}", "train.total_steps=32"]) == "bf16"
    assert precision_after([f"resume={run.path}", "train.total_steps=48", "algo.precision=auto"]) == "float32"


def precision_after(words: list[str]) -> str:
    composed = compose(words)
    folder = algorithm(composed.cfg.algo_name)[1].runner()(composed.cfg, composed.base)
    return str(RunFolder(folder).read_config()["algo"]["precision"])
