import functools
import json
import os
import signal
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor

from robo_rl.algos.policy_losses import PolicyLossCfg
from robo_rl.algos.ppo import PPOCfg
from robo_rl.algos.props import PropsCfg
from robo_rl.algos.reference_kl import ReferenceCfg
from robo_rl.algos.rnd import RndCfg
from robo_rl.algos.symmetry import SymmetryCfg
from robo_rl.config.compose import compose_run
from robo_rl.config.run_cfg import RunCfg
from robo_rl.env.mirror import EnvMirror, SignedPermutation
from robo_rl.env.step import Step
from robo_rl.errors import UserError
from robo_rl.nets.critic import CriticCfg
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy
from robo_rl.sim.robot_mirror import Images
from robo_rl.train import on_policy_hooks
from robo_rl.train.build import load_run
from robo_rl.train.checkpoint import entries, load_checkpoint
from robo_rl.train.collect import Collector
from robo_rl.train.guard import NonFinite
from robo_rl.train.on_policy import OnPolicy, train
from robo_rl.train.run_log import read_metrics

ENVS, STEPS = 16, 8


class PointMass:
    """A mass pushed to the origin; the action of step `poison` meets a reward that is not finite."""

    num_envs, action_dim = ENVS, 1
    action_bounds = (torch.full((1,), -3.0), torch.full((1,), 3.0))

    def __init__(self, critic: bool = True, poison: int = -1) -> None:
        self.obs_dims = {"policy": 2, "critic": 3} if critic else {"policy": 2}
        self.poison, self.count = poison, 0
        self.generator = torch.Generator().manual_seed(7)
        self.x = torch.zeros(ENVS, 2)
        self.paid, self.age = torch.zeros(ENVS), torch.zeros(ENVS)

    def observe(self, x: Tensor) -> dict[str, Tensor]:
        groups = {"policy": x.clone(), "critic": torch.cat([x, self.age.unsqueeze(1)], 1)}
        return {name: groups[name] for name in self.obs_dims}

    def fresh(self) -> Tensor:
        return torch.randn(ENVS, 2, generator=self.generator)

    def mirror(self) -> EnvMirror:
        sides = {"policy": (-1.0, -1.0), "critic": (-1.0, -1.0, 1.0)}
        images = {name: Images(tuple(range(len(sign))), sign) for name, sign in sides.items()}
        obs = {name: SignedPermutation(of, "cpu") for name, of in images.items()}
        return EnvMirror(SignedPermutation(Images((0,), (-1.0,)), "cpu"), obs)

    def start(self) -> dict[str, Tensor]:
        self.x = self.fresh()
        return self.observe(self.x)

    def step(self, action: Tensor) -> Step:
        self.count += 1
        velocity = 0.9 * self.x[:, 1] + 0.1 * action[:, 0].clamp(-3, 3)
        after = torch.stack([self.x[:, 0] + 0.1 * velocity, velocity], 1)
        reward = -after.square().sum(1) + (torch.nan if self.count == self.poison else 0.0)
        self.age, self.paid = self.age + 1, self.paid + reward
        terminated, truncated = after[:, 0].abs() > 3.0, self.age >= 13
        ended, final = terminated | truncated, self.observe(after)
        log = {"episode/return": self.paid.clone(), "episode/length": self.age.clone()}
        self.paid, self.age = self.paid * ~ended, self.age * ~ended
        self.x = torch.where(ended.unsqueeze(1), self.fresh(), after)
        return Step(self.observe(self.x), reward, terminated, truncated & ~terminated, ended | ~ended, final, log)

    def state_dict(self) -> dict[str, Any]:
        parts = {"x": self.x, "paid": self.paid, "age": self.age, "generator": self.generator.get_state()}
        return {**parts, "count": self.count}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        self.x, self.paid, self.age, self.count = (state[k] for k in ("x", "paid", "age", "count"))
        self.generator.set_state(state["generator"])

    def close(self) -> None:
        pass


@functools.cache  # hydra takes half a second
def composed() -> RunCfg[Any]:
    return compose_run(["task=quadrotor_hover", f"env.num_envs={ENVS}", "logger=[]"]).cfg


@pytest.fixture
def cfg(tmp_path: Path):
    run = replace(composed(), runs_dir=str(tmp_path / "runs"))
    algo = PPOCfg(
        policy=GaussianCfg(hidden=(8,)), critic=CriticCfg(hidden=(8,)), num_steps=STEPS, epochs=2, minibatch_size=64
    )
    settings = replace(run.train, total_steps=6 * ENVS * STEPS, checkpoint_interval=100, torch_threads=1)
    return replace(run, algo=algo, train=settings)


def point_mass(_cfg: Any) -> PointMass:
    return PointMass()


def final_state(folder: Path) -> dict[str, Any]:
    state = load_checkpoint(entries(folder / "checkpoints")[-1])
    state.pop("log")
    state["counters"].pop("elapsed_s")
    return state


def assert_same(a: Any, b: Any, path: str = "") -> None:
    if isinstance(a, dict):
        assert a.keys() == b.keys(), path
        for key in a:
            assert_same(a[key], b[key], f"{path}/{key}")
    elif isinstance(a, (list, tuple)):
        assert_same(dict(enumerate(a)), dict(enumerate(b)), path)
    elif isinstance(a, Tensor):
        assert torch.equal(a, b), path
    else:
        assert a == b, path


def interrupt_after(monkeypatch: pytest.MonkeyPatch, steps: int) -> None:
    """SIGTERM to ourselves before control step `steps` of the process."""
    taken, step = [0], Collector.step

    def counted(self: Collector) -> None:
        taken[0] += 1
        if taken[0] == steps:
            os.kill(os.getpid(), signal.SIGTERM)
        step(self)

    monkeypatch.setattr(Collector, "step", counted)


@pytest.mark.parametrize("recurrent", [False, True])
@pytest.mark.parametrize("after", [1, 5, STEPS, 3 * STEPS + 4])
def test_resume_equals_no_interruption_bit_for_bit(cfg, monkeypatch, recurrent: bool, after: int):
    if recurrent:
        cfg = replace(cfg, algo=replace(cfg.algo, policy=replace(cfg.algo.policy, gru=5), seq_len=4))
    whole = train(cfg, cfg, point_mass)
    with monkeypatch.context() as patch:
        interrupt_after(patch, after)
        stopped = train(cfg, cfg, point_mass)
    assert final_state(stopped)["counters"]["iteration"] == after // STEPS
    resumed = train(replace(cfg, resume=str(stopped)), cfg, point_mass)
    assert resumed == stopped
    assert_same(final_state(whole), final_state(resumed))
    lines = [[m["loss/value"] for m in read_metrics(f / "metrics.jsonl")] for f in (whole, resumed)]
    assert lines[0] == lines[1]


@pytest.mark.slow
@pytest.mark.parametrize("recurrent", [False, True])
def test_a_compiled_run_resumes_bit_for_bit(cfg, monkeypatch, recurrent: bool):
    if recurrent:
        cfg = replace(cfg, algo=replace(cfg.algo, policy=replace(cfg.algo.policy, gru=5), seq_len=4))
    compiled = replace(cfg, train=replace(cfg.train, mode="compile"))
    whole = train(compiled, compiled, point_mass)
    with monkeypatch.context() as patch:
        interrupt_after(patch, 2 * STEPS + 3)
        stopped = train(compiled, compiled, point_mass)
    resumed = train(replace(compiled, resume=str(stopped)), compiled, point_mass)
    assert_same(final_state(whole), final_state(resumed))
    eager = final_state(train(cfg, cfg, point_mass))["policy"]  # rounds otherwise: it was compiled
    assert any(not torch.equal(eager[name], value) for name, value in final_state(whole)["policy"].items())


def kl_to_another(cfg, monkeypatch: pytest.MonkeyPatch, **settings) -> RunCfg[Any]:
    """The run beside a reference, which is another one at each start: what counts is in the checkpoint."""
    seeds = iter(range(1, 10))

    def load_run(run: str, root: str) -> SimpleNamespace:
        generator = torch.Generator().manual_seed(0 if run == "same" else next(seeds))
        return SimpleNamespace(policy=GaussianPolicy(2, 1, GaussianCfg(hidden=(8,)), generator))

    monkeypatch.setattr(on_policy_hooks, "load_run", load_run)
    return replace(cfg, algo=replace(cfg.algo, reference=ReferenceCfg("another", **settings)))


OPTIONS = {
    "bpo_recompute": {"loss": PolicyLossCfg("bpo"), "recompute": True},
    "dpo": {"loss": PolicyLossCfg("dpo")},
    "mdpo": {"loss": PolicyLossCfg("mdpo")},
    "vtrace": {"recompute": True, "vtrace": 1.0},
    "reference_loss": {"estimator": "analytic"},
    "reference_reward": {"estimator": "k1"},
    "symmetry": {"symmetry": SymmetryCfg(True, 0.5), "recompute": True, "vtrace": 1.0},
    "rnd": {"rnd": RndCfg(weight=0.5, group="critic")},
    "props": {"props": PropsCfg(2 * ENVS, epochs=2, rollouts=3), "recompute": True, "vtrace": 1.0},
}


@pytest.mark.parametrize("option", list(OPTIONS))
def test_resume_equals_no_interruption_with_every_option(cfg, monkeypatch, option: str):
    changes = OPTIONS[option]
    if option.startswith("reference"):
        cfg = kl_to_another(cfg, monkeypatch, **changes)
    else:
        cfg = replace(cfg, algo=replace(cfg.algo, **changes))
    with monkeypatch.context() as patch:
        interrupt_after(patch, STEPS + 3)
        stopped = train(cfg, cfg, point_mass)
    resumed = train(replace(cfg, resume=str(stopped)), cfg, point_mass)
    if option.startswith("reference"):
        cfg = kl_to_another(cfg, monkeypatch, **changes)  # the first of them once more
    assert_same(final_state(train(cfg, cfg, point_mass)), final_state(resumed))


def test_without_weight_a_reference_is_none(cfg, monkeypatch):
    plain = final_state(train(cfg, cfg, point_mass))
    cfg = kl_to_another(cfg, monkeypatch, weight=0.0)
    assert_same(plain, final_state(train(cfg, cfg, point_mass)))


def test_who_acts_in_place_of_the_policy_and_what_is_kept_are_saved_and_the_policy_is_loaded(cfg):
    cfg = replace(cfg, algo=replace(cfg.algo, props=PropsCfg(2 * ENVS, epochs=2, rollouts=3)))
    run = OnPolicy(cfg, PointMass())
    run.start()
    for _ in range(3):
        run.collect(lambda: False)
        run.learn()
    run.collector.step()
    state = run.state_dict()
    behaviour = state["hooks"]["behaviour"]
    acting = {name.removeprefix("policy."): x for name, x in behaviour.items() if name.startswith("policy.")}
    assert acting.keys() == state["policy"].keys()
    assert not torch.equal(acting["mean.linear.bias"], state["policy"]["mean.linear.bias"])
    kept = behaviour["_extra_state"]["kept"]
    assert [part["steps"]["data/action"].shape[:2] for part in kept] == [(STEPS, ENVS)] * 2
    assert run.algo.policy is not run.collector.policy
    assert run.bytes_per_rollout == 3 * sum(x.nbytes for x in run.rollout.data.values())


def test_without_steps_nobody_acts_in_place_of_the_policy(cfg):
    plain = final_state(train(cfg, cfg, point_mass))
    cfg = replace(cfg, algo=replace(cfg.algo, props=PropsCfg(0, rollouts=3, epochs=2)))
    assert_same(plain, final_state(train(cfg, cfg, point_mass)))


@pytest.mark.parametrize(("changes", "word"), [({"policy": GaussianCfg(gru=4)}, "memory"), ({}, "reward")])
def test_what_does_not_go_with_another_one_who_acts_is_refused(cfg, monkeypatch, changes: dict, word: str):
    cfg = kl_to_another(cfg, monkeypatch, estimator="k1")
    cfg = replace(cfg, algo=replace(cfg.algo, props=PropsCfg(ENVS), **changes))
    with pytest.raises(UserError, match=f"algo.props: .*{word}"):
        train(cfg, cfg, point_mass)
    assert not Path(cfg.runs_dir).exists()


def test_latest_resumes_the_newest_run_and_total_steps_may_grow(cfg):
    first = train(cfg, cfg, point_mass)
    longer = replace(cfg, resume="latest", train=replace(cfg.train, total_steps=8 * ENVS * STEPS))
    assert train(longer, longer, point_mass) == first
    assert final_state(first)["counters"]["iteration"] == 8
    assert [m["iteration"] for m in read_metrics(first / "metrics.jsonl")] == list(range(1, 9))


def test_a_resumed_run_may_not_change_its_shape(cfg):
    train(cfg, cfg, point_mass)
    wider = replace(cfg, resume="latest", algo=replace(cfg.algo, policy=GaussianCfg(hidden=(9,))))
    with pytest.raises(UserError, match=r"algo.policy.hidden was \[8\] and is now \[9\]"):
        train(wider, wider, point_mass)


def test_sigterm_from_outside_saves_and_leaves(cfg):
    endless = replace(cfg, train=replace(cfg.train, total_steps=10**9))
    timer = threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGTERM))
    timer.start()
    folder = train(endless, endless, point_mass)
    timer.join()
    events = [json.loads(line) for line in (folder / "events.jsonl").read_text().splitlines()]
    assert events[-1]["event"] == "stop"
    assert events[-1]["cause"] == "SIGTERM"
    assert int(entries(folder / "checkpoints")[-1].name) == events[-1]["step"] > 0


def test_time_limit_ends_the_run(cfg):
    limited = replace(cfg, train=replace(cfg.train, total_steps=10**9, time_limit_s=0.3))
    folder = train(limited, limited, point_mass)
    assert read_metrics(folder / "metrics.jsonl")[-1]["time/total_s"] < 5.0


def test_non_finite_loss_stops_at_the_last_good_checkpoint_and_names_the_term(cfg):
    often = replace(cfg, train=replace(cfg.train, checkpoint_interval=1))
    with pytest.raises(NonFinite) as caught:
        train(often, often, lambda _: PointMass(poison=2 * STEPS + 3))
    assert caught.value.term == "loss/policy"
    assert caught.value.last_good is not None
    assert int(caught.value.last_good.name) == 2 * ENVS * STEPS
    state = load_checkpoint(caught.value.last_good)
    assert all(torch.isfinite(v).all() for v in state["policy"].values())


def test_it_learns_and_reports(cfg):
    more = replace(cfg, train=replace(cfg.train, total_steps=60 * ENVS * STEPS))
    metrics = read_metrics(train(more, more, point_mass) / "metrics.jsonl")
    returns = [m["episode/return"] for m in metrics if m.get("episode/return") is not None]
    assert sum(returns[-8:]) / 8 > sum(returns[:8]) / 8
    last = metrics[-1]
    assert last["valid_fraction"] == 1.0
    for name in ("loss/policy", "kl", "learning_rate", "steps_per_s", "time/collect_s", "time/update_s"):
        assert last[name] >= 0.0 or name == "loss/policy"


def test_refused_settings_leave_no_folder_behind(cfg):
    bad = replace(cfg, algo=replace(cfg.algo, policy=GaussianCfg(init_std=5.0)))
    with pytest.raises(UserError, match="init_std"):
        train(bad, bad, point_mass)
    assert not Path(cfg.runs_dir).exists()


def test_without_privileged_group_the_critic_reads_what_the_actor_reads(cfg):
    run = OnPolicy(cfg, PointMass(critic=False))
    assert run.algo.critic.obs_group == "policy"
    assert OnPolicy(cfg, PointMass()).algo.critic.obs_group == "critic"


def test_the_global_random_stream_is_not_touched(cfg):
    before = torch.get_rng_state()
    train(cfg, cfg, point_mass)
    assert torch.equal(torch.get_rng_state(), before)


@pytest.mark.parametrize("words", [[], ["algo.props.steps=16"]])
def test_a_trained_run_loads_with_the_weights_of_its_checkpoint(tmp_path: Path, words: list[str]):
    """Those of the policy, whoever acts in its place."""
    asked = ["task=quadrotor_hover", "env.num_envs=8", "algo.num_steps=4", "train.total_steps=64", "logger=[]", *words]
    run = compose_run([*asked, f"runs_dir={tmp_path}"])
    folder = train(run.cfg, run.base)
    loaded = load_run(folder)
    assert loaded.step == 64
    saved = load_checkpoint(folder / "checkpoints" / "64")["policy"]
    assert_same(dict(loaded.policy.state_dict()), saved)
    with pytest.raises(UserError, match="Steps saved there: 64"):
        load_run(folder, 63)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_while_the_environment_is_built_is_not_swallowed(cfg, number):
    """The handlers in force are those from before: Python's for Ctrl-C, which raises, and the system's for SIGTERM."""
    before, seen = signal.getsignal(number), []

    def make_env(_: object) -> PointMass:
        seen.append(signal.getsignal(number))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(cfg, cfg, make_env)
    assert seen == [before]
    assert not Path(cfg.runs_dir).exists()
