"""Learning while acting: a run does not depend on who is faster, and the data of an iteration come in after it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

import pytest
import torch
from test_off_policy import cfg, point_mass, preset, resume_equals_no_interruption, td3  # noqa: F401 (a fixture)
from test_on_policy import ENVS, PointMass, assert_same

from robo_rl.errors import UserError
from robo_rl.train import off_policy
from robo_rl.train.off_policy import OffPolicy, train
from robo_rl.train.overlap import Overlapped


def done(value: Any) -> Future[Any]:
    future: Future[Any] = Future()
    future.set_result(value)
    return future


class First:
    """Learns before anything acts."""

    def submit(self, learn: Callable[[], Any]) -> Future[Any]:
        return done(learn())


class Last:
    """Learns when the result is asked for: after all has acted."""

    def submit(self, learn: Callable[[], Any]) -> Any:
        class Later:
            result = staticmethod(learn)

        return Later()


def after(run: OffPolicy, iterations: int) -> dict[str, Any]:
    run.start()
    for _ in range(iterations):
        assert run.collect(lambda: False)
        run.learn()
    state = run.state_dict()
    del state["counters"]["elapsed_s"]
    return state


@pytest.mark.parametrize("kind", ["sac", "td3", "flash_sac"])
def test_it_does_not_matter_who_is_faster(cfg, monkeypatch, kind: str):  # noqa: F811
    monkeypatch.setattr(off_policy, "_OBSERVED", 1)
    run = {"sac": cfg, "td3": td3(cfg), "flash_sac": preset(cfg, "flash_sac")}[kind]
    run = replace(run, algo=replace(run.algo, num_steps=2, restarts=(20 * ENVS,)))
    states = [after(Overlapped(run, PointMass(), beside), 25) for beside in (First(), Last(), None)]
    assert states[0]["policy"]
    assert_same(states[0], states[1])
    assert_same(states[0], states[2])


def test_the_steps_of_an_iteration_are_learned_from_in_the_next(cfg):  # noqa: F811
    """The first gradient step of both: one iteration apart, on the same rows, from the same networks."""
    run = replace(cfg, algo=replace(cfg.algo, start_steps=ENVS, updates=1))
    turns, beside = OffPolicy(run, PointMass()), Overlapped(run, PointMass(), First())
    after(turns, 1)
    after(beside, 1)
    assert (turns.algo.updates, beside.algo.updates) == (1, 0)
    assert_same(turns.replay.state_dict(), beside.replay.state_dict())
    assert turns.iteration == beside.iteration == 1
    beside.collect(lambda: False)
    beside.learn()
    assert_same(turns.algo.critics.state_dict(), beside.algo.critics.state_dict())


def test_the_new_policy_acts_after_the_hand_over_and_not_before(cfg):  # noqa: F811
    run = Overlapped(replace(cfg, algo=replace(cfg.algo, start_steps=0)), PointMass(), First())
    after(run, 3)
    own, learned = run.explorer.policy, run.algo.policy
    assert_same(own.state_dict(), learned.state_dict())
    before = {name: value.clone() for name, value in own.state_dict().items()}
    run.collect(lambda: False)
    assert_same(own.state_dict(), before)
    assert any(not torch.equal(value, before[name]) for name, value in learned.state_dict().items())
    run.learn()
    assert_same(own.state_dict(), learned.state_dict())


def test_learning_runs_in_a_thread_of_its_own_with_one_thread_of_torch(cfg, monkeypatch):  # noqa: F811
    seen = []
    monkeypatch.setattr(
        Overlapped,
        "_gradient_steps",
        lambda run: seen.append((threading.current_thread(), torch.get_num_threads())) or {},
    )
    after(Overlapped(replace(cfg, train=replace(cfg.train, torch_threads=1)), PointMass()), 2)
    assert [(thread is threading.main_thread(), count) for thread, count in seen] == [(False, 1)] * 2


def test_what_fails_while_learning_is_raised(cfg, monkeypatch):  # noqa: F811
    def fail(_run: Overlapped) -> dict[str, Any]:
        raise ArithmeticError("no")

    monkeypatch.setattr(Overlapped, "_gradient_steps", fail)
    with pytest.raises(ArithmeticError, match="no"):
        after(Overlapped(cfg, PointMass()), 1)


@pytest.mark.parametrize("iteration", [1, 17])
def test_resume_equals_no_interruption(cfg, monkeypatch, iteration: int):  # noqa: F811
    run = replace(cfg, algo=replace(cfg.algo, overlap=True, hold=3))
    resume_equals_no_interruption(run, iteration, monkeypatch, Overlapped)


def test_refused_where_it_brings_nothing(cfg, monkeypatch):  # noqa: F811
    run = replace(cfg, algo=replace(cfg.algo, overlap=True))
    with pytest.raises(UserError, match=r"algo\.overlap=true: on cuda:1 .* Leave it out"):
        train(replace(run, device="cuda:1"), run, point_mass)
    for name, value in {"RANK": "0", "WORLD_SIZE": "2", "MASTER_ADDR": "x", "MASTER_PORT": "1"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(UserError, match=r"algo\.overlap=true: the processes"):
        train(run, run, point_mass)
