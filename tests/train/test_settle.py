"""What `train.mode=auto` becomes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from torch._inductor import cpp_builder
from torch._inductor.exc import InvalidCxxCompiler

from robo_rl import ranks
from robo_rl.cli.train import compose
from robo_rl.config.algos import algorithm
from robo_rl.config.run_cfg import RunCfg
from robo_rl.train import build
from robo_rl.train.run_folder import RunFolder
from robo_rl.train.settle import COMPILE_FROM, gradient_steps, settled

LONG, SHORT = ["train.total_steps=2_000_000"], ["train.total_steps=1000"]


@pytest.fixture
def compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cpp_builder, "get_cpp_compiler", lambda: "g++")


def cfg_of(*words: str) -> RunCfg[Any]:
    return compose(["task=cartpole_swingup", *words]).cfg


@pytest.mark.parametrize("algo", ["sac", "td3", "mrq", "ppo", "stream_ac", "avg"])
def test_long_runs_are_compiled_and_short_ones_not(algo: str, compiler: None):
    small = ["env.num_envs=1", "algo.minibatch_size=8"] if algo == "ppo" else ["env.num_envs=1"]
    assert settled(cfg_of(f"algo={algo}", *small, *LONG)).train.mode == "compile"
    assert settled(cfg_of(f"algo={algo}", *small, *SHORT)).train.mode == "eager"


def test_the_shortest_run_that_is_compiled(compiler: None):
    words = ["algo=sac", "env.num_envs=2", "algo.num_steps=4", "algo.updates=10"]  # 10 gradient steps in 8 env steps
    from_here = COMPILE_FROM * 8 // 10
    assert settled(cfg_of(*words, f"train.total_steps={from_here}")).train.mode == "compile"
    assert settled(cfg_of(*words, f"train.total_steps={from_here - 8}")).train.mode == "eager"


@pytest.mark.parametrize("mode", ["eager", "compile", "graphs"])
def test_what_somebody_asked_for_stays(mode: str, compiler: None):
    assert settled(cfg_of("algo=sac", f"train.mode={mode}", *LONG)).train.mode == mode
    assert settled(cfg_of("algo=sac", f"train.mode={mode}", *SHORT)).train.mode == mode


def test_neither_on_a_gpu_nor_in_several_processes(compiler: None, monkeypatch: pytest.MonkeyPatch):
    cfg = cfg_of("algo=sac", *LONG)
    assert settled(replace(cfg, device="cuda")).train.mode == "eager"
    monkeypatch.setattr(ranks, "size", lambda: 2)
    assert settled(cfg).train.mode == "eager"


def test_without_a_compiler_a_line_says_so_and_it_goes_on(monkeypatch: pytest.MonkeyPatch, capfd):
    def missing() -> str:
        raise InvalidCxxCompiler

    monkeypatch.setattr(cpp_builder, "get_cpp_compiler", missing)
    assert settled(cfg_of("algo=sac", *SHORT)).train.mode == "eager"
    assert capfd.readouterr().err == ""
    assert settled(cfg_of("algo=sac", *LONG)).train.mode == "eager"
    assert "Install g++ or clang++" in capfd.readouterr().err


COUNTED = {
    "sac": ["algo.updates=3", "algo.num_steps=2", "algo.start_steps=0", "algo.batch_size=4"],
    "ppo": ["algo.num_steps=8", "algo.minibatch_size=12", "algo.epochs=2"],
    "stream_ac": ["algo.num_steps=8", "env.num_envs=1"],
}


@pytest.mark.parametrize("algo", COUNTED)
def test_gradient_steps_are_those_that_are_taken(algo: str, tmp_path, monkeypatch: pytest.MonkeyPatch):
    """Told beforehand and counted; and the run folder says how they ran."""
    taken = []

    def counting(*_: Any) -> Any:
        def run(program: Any, *inputs: Any) -> Any:
            taken.append(program)
            return program(*inputs)

        return run

    monkeypatch.setattr(build, "build_run", counting)
    small = ["train.diagnostics=0"]  # a step that is looked at is not run by what is counted here
    small += ["env.num_envs=4", "algo.policy.hidden=[8]", "algo.critic.hidden=[8]", "train.total_steps=64"]
    composed = compose(["task=cartpole_swingup", f"algo={algo}", *small, *COUNTED[algo], f"runs_dir={tmp_path}"])
    folder = algorithm(algo)[1].runner()(composed.cfg, composed.base)
    assert len(taken) == gradient_steps(composed.cfg) > 8
    assert RunFolder(folder).read_config()["train"]["mode"] == "eager"
