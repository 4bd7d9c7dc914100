"""Gradient steps compiled and as recorded graphs: the same numbers as eager, and a line where they cannot be had."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Any

import pytest
import torch
from op_recorder import OpRecorder
from ppo_bench import SMALL as PPO
from ppo_bench import Bench
from test_sac import BOX, sample_of
from test_sac import build as build_sac
from test_td3 import SMALL as TD3
from test_td3 import build as build_td3
from tiny_envs import Lqr

from robo_rl import ranks
from robo_rl.algos import modes
from robo_rl.algos.adam import AdamCfg
from robo_rl.algos.critics import OffPolicyCfg
from robo_rl.algos.modes import Compiled, Graphs, build_run, eager
from robo_rl.algos.optimism import OptimismCfg
from robo_rl.algos.policy_anchor import AnchorCfg
from robo_rl.algos.policy_losses import PolicyLossCfg
from robo_rl.config.compose import without_task
from robo_rl.config.run_cfg import EnvCfg, RunCfg
from robo_rl.train.off_policy import OffPolicy

COSINE = AdamCfg(end=0.1, weight_decay=1e-2)
ROWS, UPDATES = 32, 11
OFF_POLICY = {
    "sac": lambda: build_sac(optimizer=COSINE),
    "sac, delayed": lambda: build_sac(optimizer=COSINE, policy_delay=3),
    "sac, optimism and anchor": lambda: build_sac(
        optimizer=COSINE, policy_delay=2, optimism=OptimismCfg(1.0, lr=0.01), anchor=AnchorCfg(0.1, every=4)
    ),
    "td3": lambda: build_td3(optimizer=COSINE),
    "xqc": lambda: preset("xqc"),  # rows see each other, weights are put back
}


def preset(name: str) -> Any:
    algo = without_task(name).algo
    nets = {key: replace(getattr(algo, key), hidden=(8,)) for key in ("policy", "critic")}
    return replace(algo, precision="float32", **nets).build(BOX, torch.Generator().manual_seed(3))


def silent(line: str) -> None:
    raise AssertionError(line)


def updated(algo: Any, updates: int = UPDATES) -> tuple[dict[str, Any], list[Any]]:
    """All that changes, and what was said of each step, asked for when all are done."""
    generator = torch.Generator().manual_seed(1)
    said = []
    for k in range(updates):
        sample = sample_of(ROWS, seed=k, valid=torch.arange(ROWS) != k)
        said.append(algo.update(sample, generator, k / updates))
    return algo.state_dict(), [(error(), metrics()) for error, metrics in said]


def assert_equal(a: Any, b: Any, **tolerance: float) -> None:
    torch.testing.assert_close(a, b, **(tolerance or {"rtol": 0.0, "atol": 0.0}))


@pytest.mark.parametrize("name", OFF_POLICY)
def test_graphs_equal_eager_bit_for_bit(name):
    recorder = OpRecorder()
    plain, recorded = OFF_POLICY[name](), OFF_POLICY[name]()
    recorded.run = Graphs(recorder, silent)
    assert_equal(updated(recorded), updated(plain))
    delay = plain.cfg.policy_delay
    programs = [range(UPDATES)[::delay], [k for k in range(UPDATES) if k % delay]]
    replays = [len(turns) - 3 for turns in programs if turns]
    assert sorted(recorder.replays) == sorted(replays), "one recording for each phase"
    assert recorder.ordinary == 3 * len(replays)


def test_graphs_of_several_sizes_are_kept_apart():
    plain, recorded = build_sac(), build_sac()
    recorder = OpRecorder()
    recorded.run = Graphs(recorder, silent)
    for k in range(10):
        for algo in (plain, recorded):
            algo.update(sample_of(ROWS - k % 2, seed=k), torch.Generator().manual_seed(k))
    assert_equal(recorded.state_dict(), plain.state_dict())
    assert recorder.replays == [2, 2]


PPOS = {
    "clip": PPO,
    "several sizes": replace(PPO, minibatch_size=70, normalize_advantage="minibatch", value_clip=0.2),
    "dpo, rate per iteration": replace(PPO, loss=PolicyLossCfg("dpo"), kl_adapt="iteration", entropy_coef=0.01),
    "mdpo": replace(PPO, loss=PolicyLossCfg("mdpo")),  # its step size shrinks
    "bpo": replace(PPO, loss=PolicyLossCfg("bpo")),
    "memory": replace(PPO, policy=replace(PPO.policy, gru=4, std="state")),
}


@pytest.mark.parametrize("name", PPOS)
def test_graphs_of_ppo_equal_eager_bit_for_bit(name):
    plain, recorded = (Bench(Lqr(62), PPOS[name]) for _ in range(2))
    recorder = OpRecorder()
    recorded.ppo.run = Graphs(recorder, silent)
    assert_equal(recorded.train(5), plain.train(5))
    assert_equal(recorded.ppo.state_dict(), plain.ppo.state_dict())
    assert len(recorder.replays) == (2 if name == "several sizes" else 1)
    assert min(recorder.replays) > 5
    assert float(plain.ppo.lr) != PPO.learning_rate


class Counter:
    """A program whose pace is a number of Python, which a graph freezes, and a tensor, which it does not."""

    def __init__(self) -> None:
        self.by_number, self.by_tensor = 1.0, torch.ones(())
        self.sum, self.runs = torch.zeros(()), 0

    def program(self, x: torch.Tensor) -> dict[str, torch.Tensor]:
        self.runs += 1
        self.sum += self.by_tensor * x * self.by_number
        return {"sum": self.sum}


def test_the_stand_in_freezes_what_a_graph_freezes_and_records_without_doing():
    it, run = Counter(), Graphs(OpRecorder(), silent)
    results = [run(it.program, torch.tensor(float(k))) for k in range(4)]
    assert it.runs == 4, "three times in full, once for the recording"
    it.by_tensor.fill_(10.0)
    it.by_number = 100.0
    results.append(run(it.program, torch.tensor(1.0)))
    assert it.runs == 4
    assert [float(result["sum"]) for result in results[3:]] == [6.0, 16.0], "copies, and a number that stayed"
    assert float(it.sum) == 16.0


def test_a_recording_that_fails_leaves_the_step_to_eager_with_one_line():
    class Waits(Counter):
        def program(self, x: torch.Tensor) -> dict[str, torch.Tensor]:
            self.sum += x
            return {"sum": self.sum.clone() * self.sum.item() / float(self.sum)}

    it, lines = Waits(), []
    run = Graphs(OpRecorder(), lines.append)
    results = [float(run(it.program, torch.tensor(2.0))["sum"]) for _ in range(6)]
    assert results == [2.0, 4.0, 6.0, 8.0, 10.0, 12.0], "each step once"
    assert lines == [
        "train.mode=graphs: operation not permitted when stream is capturing; it goes on in eager mode",
    ]


def also_slow(first: str, names: Any) -> list[Any]:
    return [first, *(pytest.param(name, marks=pytest.mark.slow) for name in names if name != first)]


@pytest.mark.parametrize("name", also_slow("td3", OFF_POLICY))
def test_traced_for_the_compiler_equals_eager(name):
    """The trace of the whole step, without generating code."""
    plain, traced = OFF_POLICY[name](), OFF_POLICY[name]()
    traced.run = Compiled(silent, "aot_eager")
    before = torch.get_rng_state()
    (state, said), (expected, expected_said) = updated(traced), updated(plain)
    assert torch.equal(torch.get_rng_state(), before)
    if name == "xqc":  # a shift before a normalised layer has a gradient of rounding alone, and Adam makes it large
        assert_equal(said, expected_said, rtol=1e-2, atol=1e-2)
    else:
        assert_equal((state, said), (expected, expected_said), **ROUNDING)


@pytest.mark.parametrize("name", also_slow("clip", PPOS))
def test_ppo_traced_for_the_compiler_equals_eager(name):
    compiled_ppo_equals_eager(name, "aot_eager")


def compiled_ppo_equals_eager(name: str, backend: str) -> None:
    plain, traced = (Bench(Lqr(62), replace(PPOS[name], epochs=2)) for _ in range(2))
    traced.ppo.run = Compiled(silent, backend)
    assert_equal(traced.train(2), plain.train(2), **ROUNDING)
    assert_equal(traced.ppo.state_dict(), plain.ppo.state_dict(), **ROUNDING)


ROUNDING = {"rtol": 1e-3, "atol": 1e-5}  # of float32 after ten steps; a step moves weights by 1e-3 to 1e-2


def run_of(cfg: OffPolicyCfg, mode: str) -> tuple[OffPolicy, Lqr]:
    env = Lqr(16)
    run = OffPolicy(RunCfg(None, replace(cfg, start_steps=64, batch_size=32), "", "", env=EnvCfg(env.num_envs)), env)
    run.algo.run = Graphs(OpRecorder(), silent) if mode == "graphs" else Compiled(silent, mode)
    return run, env


def advanced(run: OffPolicy, iterations: int) -> dict[str, Any]:
    for _ in range(iterations):
        assert run.collect(lambda: False)
        run.learn()
    state = copy.deepcopy(run.state_dict())
    state["counters"].pop("elapsed_s")
    return {name: state[name] for name in state if name not in ("env", "scaler", "episodes")}


@pytest.mark.parametrize("mode", also_slow("graphs", ("aot_eager", "inductor")))
def test_resume_in_a_mode_equals_no_interruption(mode):
    """Between the two phases of the policy's delay; of graphs before the resumed run has recorded any."""
    (whole, env), (first, _), (second, later_env) = (run_of(TD3, mode) for _ in range(3))
    whole.start()
    first.start()
    advanced(first, 10)
    assert first.algo.updates % 2 == 1
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    assert_equal(advanced(second, 12), advanced(whole, 22))
    assert whole.algo.updates > 40
    assert torch.equal(env.state, later_env.state)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["sac, delayed", "td3"])
def test_compiled_equals_eager(name):
    plain, compiled = OFF_POLICY[name](), OFF_POLICY[name]()
    compiled.run = Compiled(silent)
    assert_equal(updated(compiled), updated(plain), **ROUNDING)


@pytest.mark.slow
def test_compiled_ppo_equals_eager():
    compiled_ppo_equals_eager("clip", "inductor")


def test_without_a_compiler_of_cpp_eager_goes_on_with_one_line(monkeypatch):
    from torch._inductor import config

    it, lines = Counter(), []
    with config.patch({"cpp.cxx": (None, "/nowhere/c++"), "force_disable_caches": True, "compile_threads": 1}):
        run = Compiled(lines.append)
        results = [float(run(it.program, torch.tensor(2.0))["sum"]) for _ in range(3)]
    assert results == [2.0, 4.0, 6.0], "each step once"
    (line,) = lines
    assert line.startswith("train.mode=compile: ")
    assert "compiler" in line.lower()
    assert line.endswith("; it goes on in eager mode")


def test_what_cannot_be_traced_is_done_once_by_eager():
    class Prints(Counter):
        def program(self, x: torch.Tensor) -> dict[str, torch.Tensor]:
            self.sum += x
            torch._dynamo.graph_break()
            return {"sum": self.sum.clone()}

    it, lines = Prints(), []
    run = Compiled(lines.append, "aot_eager")
    assert [float(run(it.program, torch.tensor(2.0))["sum"]) for _ in range(2)] == [2.0, 4.0]
    assert len(lines) == 1


def test_a_mode_that_cannot_be_had_is_eager_with_one_line(monkeypatch):
    lines: list[str] = []
    cpu = torch.device("cpu")
    assert build_run("eager", cpu, silent) is eager
    assert build_run("graphs", cpu, lines.append) is eager
    assert lines == ["train.mode=graphs records CUDA graphs, and this run is on cpu: it goes on in eager mode"]
    assert isinstance(build_run("compile", cpu, silent), Compiled)
    monkeypatch.setattr(ranks, "_size", 2)
    assert build_run("compile", cpu, lines.append) is eager
    assert "for one process, and here are 2" in lines[1]
    monkeypatch.setattr(ranks, "_rank", 1)
    assert build_run("compile", cpu, silent) is eager, "the first process has said it"


def test_a_tree_is_rebuilt_with_other_tensors():
    sample = sample_of(4)
    tree = (sample, {"a": [torch.ones(2), 3]})
    twice = modes.replaced(tree, lambda x: x + x)
    assert twice[1]["a"][1] == 3
    assert_equal([x + x for x in modes.tensors(tree)], list(modes.tensors(twice)))
    assert len(list(modes.tensors(tree))) == 12
