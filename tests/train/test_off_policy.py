"""Off-policy training: resume equals no interruption, the replay is kept once, what is refused."""

from __future__ import annotations

import functools
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
import torch
from test_on_policy import ENVS, PointMass, assert_same, final_state

from robo_rl.algos.critics import OffPolicyCfg
from robo_rl.algos.modes import Compiled
from robo_rl.algos.optimism import OptimismCfg
from robo_rl.algos.policy_anchor import AnchorCfg
from robo_rl.algos.sac import SACCfg
from robo_rl.algos.td3 import TD3Cfg
from robo_rl.config.compose import compose_run, without_task
from robo_rl.config.run_cfg import RunCfg
from robo_rl.data.replay import ReplayCfg
from robo_rl.data.reward_scaler import RewardScaleCfg
from robo_rl.data.samplers import SamplerCfg
from robo_rl.errors import UserError
from robo_rl.nets.q_critic import QCfg
from robo_rl.policies.deterministic import DeterministicCfg
from robo_rl.policies.exploration import NoiseCfg
from robo_rl.policies.squashed import SquashedCfg
from robo_rl.train import off_policy
from robo_rl.train.checkpoint import entries, latest, load_checkpoint
from robo_rl.train.off_policy import OffPolicy, train
from robo_rl.train.run_log import read_metrics

ITERATIONS = 40


@functools.cache  # hydra takes half a second
def composed() -> RunCfg[Any]:
    return compose_run(["task=quadrotor_hover", "algo=sac", f"env.num_envs={ENVS}", "logger=[]"]).cfg


@pytest.fixture
def cfg(tmp_path: Path):
    run = replace(composed(), runs_dir=str(tmp_path / "runs"))
    algo = SACCfg(
        policy=SquashedCfg(hidden=(8,)),
        critic=QCfg(hidden=(8,)),
        replay=ReplayCfg(capacity=20 * ENVS, n_step=2),  # it goes round within the run
        start_steps=5 * ENVS,
        batch_size=32,
        updates=2,
    )
    settings = replace(run.train, total_steps=ITERATIONS * ENVS, checkpoint_interval=8, log_interval=4)
    return replace(run, algo=algo, train=settings)


def point_mass(_cfg: Any) -> PointMass:
    return PointMass()


def td3(cfg: RunCfg[Any]) -> RunCfg[Any]:
    """The same run by TD3."""
    shared = {item.name: getattr(cfg.algo, item.name) for item in fields(OffPolicyCfg)}
    shared["reward_scale"] = RewardScaleCfg("return")
    algo = TD3Cfg(**shared, policy=DeterministicCfg(hidden=(8,)), noise=NoiseCfg(0.1, 0.4))
    return replace(cfg, algo_name="td3", algo=algo)


@pytest.mark.parametrize("kind", ["uniform", "recent", "prioritised"])
@pytest.mark.parametrize(("after", "changes"), [(1, {}), (5, {}), (6, {"updates": 1, "policy_delay": 2}), (37, {})])
def test_resume_equals_no_interruption_bit_for_bit(cfg, monkeypatch, kind: str, after: int, changes: dict):
    """Between two lines of metrics, and between two gradient steps of the policy."""
    replay = replace(cfg.algo.replay, sampler=SamplerCfg(kind=kind))
    resume_equals_no_interruption(replace(cfg, algo=replace(cfg.algo, replay=replay, **changes)), after, monkeypatch)


def preset(cfg: RunCfg[Any], name: str) -> RunCfg[Any]:
    """A run as small by another preset."""
    algo = without_task(name).algo
    small = {key: getattr(cfg.algo, key) for key in ("replay", "start_steps", "batch_size", "updates")}
    soon = {"warm_up": 9} if name == "crossq" else {}
    nets = {key: replace(getattr(algo, key), hidden=(8,), **soon) for key in ("policy", "critic")}
    return replace(cfg, algo_name=name, algo=replace(algo, **small, **nets))


@pytest.mark.parametrize("after", [6, 17])  # iterations of two gradient steps, a copy every five, a restart at 20
def test_resume_of_mrq_equals_no_interruption(cfg, monkeypatch, after: int):
    run = preset(cfg, "mrq")
    encoder = replace(run.algo.encoder, state=8, action=4, both=8, hidden=(8,))
    sampler = without_task("mrq").algo.replay.sampler
    changes = {"encoder": encoder, "period": 5, "horizon": 3, "restarts": (20 * ENVS,)}
    replay = replace(run.algo.replay, n_step=3, sampler=sampler)
    resume_equals_no_interruption(replace(run, algo=replace(run.algo, replay=replay, **changes)), after, monkeypatch)


def test_resume_with_an_anchor_and_an_optimist_equals_no_interruption(cfg, monkeypatch):
    algo = replace(cfg.algo, anchor=AnchorCfg(0.5, 7), optimism=OptimismCfg(1.0), restarts=(12 * ENVS,))
    resume_equals_no_interruption(replace(cfg, algo=algo), 17, monkeypatch)


@pytest.mark.parametrize("after", [6, 17])
def test_resume_of_td3_equals_no_interruption(cfg, monkeypatch, after: int):
    resume_equals_no_interruption(td3(cfg), after, monkeypatch)


@pytest.mark.parametrize("mode", ["eager", "compile", "graphs"])
def test_the_mode_of_a_run_is_that_of_its_algorithm(cfg, mode: str, capsys):
    run = OffPolicy(replace(cfg, train=replace(cfg.train, mode=mode)), PointMass())
    assert isinstance(run.algo.run, Compiled) == (mode == "compile")
    lines = capsys.readouterr().err.splitlines()
    said = {"eager": [], "compile": ["the gradient step is compiled"], "graphs": ["warning"]}  # no GPU here
    assert [line.split(":")[0] for line in lines] == said[mode]


def test_an_unknown_mode_is_answered_with_the_nearest():
    with pytest.raises(UserError, match=r"train\.mode=graph: expected auto .* graphs\. Did you mean graphs\?"):
        compose_run(["task=quadrotor_hover", "algo=sac", "train.mode=graph"])


RARE = ("warp_sac_a", "fast_td3", "fast_sac", "bro", "xqc", "crossq")
SLOW = [pytest.param(name, marks=pytest.mark.slow) for name in RARE]


@pytest.mark.parametrize("name", ["flash_sac", "simba_v2", *SLOW])
def test_resume_of_a_preset_equals_no_interruption(cfg, monkeypatch, name: str):
    run = preset(cfg, name)
    run = replace(run, algo=replace(run.algo, restarts=(20 * ENVS,)))
    resume_equals_no_interruption(run, 17, monkeypatch)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["sac", "td3", "flash_sac", "crossq"])
def test_a_compiled_run_of_a_replay_learner_resumes_bit_for_bit(cfg, monkeypatch, name: str):
    run = {"sac": lambda: cfg, "td3": lambda: td3(cfg)}.get(name, lambda: preset(cfg, name))()
    run = replace(run, train=replace(run.train, mode="compile"))
    resume_equals_no_interruption(run, 17, monkeypatch)


def test_a_restart_begins_anew_but_for_what_is_stored_and_known_of_the_observations(cfg, monkeypatch):
    monkeypatch.setattr(off_policy, "_OBSERVED", 1)
    run = OffPolicy(replace(cfg, algo=replace(cfg.algo, restarts=(20 * ENVS,))), PointMass())
    run.start()
    for k in range(1, 23):
        run.collect(lambda: False)
        run.learn()
        assert run.step == k * ENVS
        assert run.algo.updates == 2 * (max(k - 4, 0) if k < 20 else k - 19)
    assert len(run.replay) == 20 * ENVS
    assert run.algo.policy.normalizer.count == 22 * ENVS


def resume_equals_no_interruption(
    cfg: RunCfg[Any], after: int, monkeypatch: pytest.MonkeyPatch, kind: type[OffPolicy] = OffPolicy
) -> None:
    whole = train(cfg, cfg, point_mass)
    with monkeypatch.context() as patch:
        collect = kind.collect
        patch.setattr(kind, "collect", lambda run, stop: collect(run, lambda: stop() or run.iteration == after))
        stopped = train(cfg, cfg, point_mass)
    assert final_state(stopped)["counters"]["iteration"] == after
    resumed = train(replace(cfg, resume=str(stopped)), cfg, point_mass)
    assert resumed == stopped
    assert_same(final_state(whole), final_state(resumed))
    # the wall clock is not the run's
    lines = [
        [
            {k: v for k, v in m.items() if "time" not in k and k != "steps_per_s"}
            for m in read_metrics(f / "metrics.jsonl")
        ]
        for f in (whole, resumed)
    ]
    assert lines[0] == lines[1]
    assert "loss/critic" in lines[0][-1]


def test_only_the_newest_checkpoint_keeps_the_replay_and_the_others_are_whole_without(cfg, capsys):
    folder = train(cfg, cfg, point_mass)
    *older, newest = entries(folder / "checkpoints")
    assert len(older) >= 2
    assert "replay" in load_checkpoint(newest)
    for path in older:
        assert not (path / "replay.safetensors").exists()
        assert "replay" not in load_checkpoint(path)
    for file in newest.iterdir():
        file.unlink()
    newest.rmdir()
    assert latest(folder / "checkpoints") == older[-1], "verifies"
    further = replace(cfg, resume=str(folder), train=replace(cfg.train, total_steps=(ITERATIONS + 4) * ENVS))
    train(further, cfg, point_mass)
    assert "holds no replay" in capsys.readouterr().err
    assert entries(folder / "checkpoints")[-1].name == str((ITERATIONS + 4) * ENVS)


def test_without_a_replay_nothing_is_learned_until_as_much_is_stored_as_at_the_start(cfg):
    first = OffPolicy(cfg, PointMass())
    first.start()
    for _ in range(12):
        first.collect(lambda: False)
        first.learn()
    state = {name: value for name, value in first.state_dict().items() if name != "replay"}
    run = OffPolicy(cfg, PointMass())
    run.load_state_dict(state)
    learned = []
    for _ in range(7):
        run.collect(lambda: False)
        learned.append(bool(run.learn()))
    assert learned == [False] * 4 + [True] * 3  # 5 steps of each env
    assert run.step == 19 * ENVS


def test_a_replay_smaller_than_the_start_is_learned_from_once_it_is_full(cfg):
    run = OffPolicy(replace(cfg, algo=replace(cfg.algo, replay=ReplayCfg(capacity=3 * ENVS))), PointMass())
    run.start()
    learned = []
    for _ in range(4):
        run.collect(lambda: False)
        learned.append(bool(run.learn()))
    assert learned == [False, False, True, True]


def test_a_truncated_replay_in_the_newest_checkpoint_is_noticed(cfg):
    folder = train(cfg, cfg, point_mass)
    newest = entries(folder / "checkpoints")[-1]
    data = (newest / "replay.safetensors").read_bytes()
    (newest / "replay.safetensors").write_bytes(data[:-1])
    assert latest(folder / "checkpoints") != newest


def test_a_resumed_run_keeps_its_replay(cfg):
    train(cfg, cfg, point_mass)
    smaller = replace(cfg, resume="latest", algo=replace(cfg.algo, replay=replace(cfg.algo.replay, capacity=99)))
    with pytest.raises(UserError, match=r"algo\.replay\.capacity was 320 and is now 99"):
        train(smaller, smaller, point_mass)


def test_a_replay_larger_than_memory_is_refused_before_a_folder_is_made(cfg, monkeypatch):
    monkeypatch.setattr("robo_rl.sim.memory.available", lambda device: 1 << 20)
    huge = replace(cfg, algo=replace(cfg.algo, replay=ReplayCfg(capacity=10**9)))
    with pytest.raises(UserError, match=r"a replay of 1,000,000,000 transitions needs .* GiB"):
        train(huge, huge, point_mass)
    assert not Path(cfg.runs_dir).exists()


@pytest.mark.parametrize("task", ["quadrotor_hover", "gym/Pendulum-v1"])
def test_more_envs_than_memory_are_refused_before_they_are_built(task, tmp_path, monkeypatch):
    monkeypatch.setattr("robo_rl.train.memory.available", lambda device: 8 << 30)
    monkeypatch.setattr("robo_rl.sim.memory.available", lambda device: 8 << 30)
    run = compose_run([f"task={task}", "algo=sac", "env.num_envs=100000000", f"runs_dir={tmp_path}"])
    with pytest.raises(UserError, match=r"100000000 envs need about .* GiB on cpu"):
        train(run.cfg, run.base)
    assert not list(tmp_path.iterdir())


def test_it_learns(cfg):
    algo = replace(
        cfg.algo,
        policy=SquashedCfg(hidden=(32,)),
        critic=QCfg(hidden=(64,)),
        replay=ReplayCfg(),
        updates=4,
        batch_size=128,
        policy_lr=3e-3,
        critic_lr=3e-3,
        temperature_lr=3e-3,
        target_entropy=-2.0,
        tau=0.02,
        gamma=0.95,
    )
    more = replace(
        cfg, algo=algo, train=replace(cfg.train, total_steps=700 * ENVS, checkpoint_interval=1000, log_interval=1)
    )
    metrics = read_metrics(train(more, more, point_mass) / "metrics.jsonl")
    returns = [m["episode/return"] for m in metrics if m.get("episode/return") is not None]
    assert sum(returns[-40:]) / 40 > 0.7 * sum(returns[:20]) / 20, "costs"


def test_the_global_random_stream_is_not_touched(cfg):
    before = torch.get_rng_state()
    train(cfg, cfg, point_mass)
    assert torch.equal(torch.get_rng_state(), before)


def test_observation_statistics_are_those_of_all_that_was_seen(cfg, monkeypatch):
    monkeypatch.setattr(off_policy, "_OBSERVED", 1)
    run = OffPolicy(replace(cfg, algo=replace(cfg.algo, replay=ReplayCfg(), start_steps=10**6)), PointMass())
    run.start()
    seen = []
    for _ in range(30):
        seen.append(run.stepper._obs["policy"].clone())
        run.collect(lambda: False)
        run.learn()
    everything = torch.cat(seen)
    torch.testing.assert_close(run.algo.policy.normalizer.mean.float(), everything.mean(0), rtol=1e-4, atol=1e-4)
    assert run.algo.policy.normalizer.count == len(everything)
