"""Where the time of a training goes: shares by hand, and of a real training of a second."""

from __future__ import annotations

import math

import pytest

from robo_rl.bench import split
from robo_rl.bench.options import Options
from robo_rl.cli import bench
from robo_rl.errors import UserError


def line(i, **phases):
    return {
        "step": 10 * i,
        "iteration": float(i),
        "time/total_s": 2.0 * i,
        **{f"time/{k}_s": v for k, v in phases.items()},
    }


def test_shares_by_hand():
    lines = [line(i, collect=0.8, update=0.6, sample=0.2, log=0.1) for i in range(1, 6)]
    table = {row.what.split(": ")[1]: row for row in split.rows("t", lines)}
    shares = {name: table[name].measured for name in (*split.PHASES, "idle")}
    # Each line takes 2 s; drawing the sample is a part of the update.
    expected = {"collect": 40.0, "sample": 10.0, "update": 20.0, "log": 5.0, "save": 0.0, "idle": 25.0}
    assert shares == pytest.approx(expected)
    assert sum(shares.values()) == pytest.approx(100.0)
    assert table["env steps"].measured == pytest.approx(5.0)
    assert "800 ms an iteration" in table["collect"].detail


def test_what_comes_before_learning_is_left_out():
    filling = [line(i, collect=1.9, update=0.0) for i in range(1, 11)]
    learning = [{**line(i, collect=0.1, update=1.8), "loss/critic": 1.0} for i in range(11, 51)]
    kept = split.settled([*filling, *learning])
    assert kept == learning[10:]  # and the first quarter of the rest


def test_too_short_gives_no_number():
    assert all(math.isnan(row.measured) for row in split.rows("t", split.settled([line(1, collect=1.0)])))


def test_a_training_of_sac():
    words = ("task=quadrotor_hover", "algo=sac", "env.num_envs=8", "algo.start_steps=64", "algo.batch_size=16")
    words += ("algo.policy.hidden=[8]", "algo.critic.hidden=[8]", "logger=[]", "train.log_interval=1")
    words += ("algo.updates=1", "algo.num_steps=1", "train.torch_threads=1")
    table = {row.what.rpartition(": ")[2]: row.measured for row in split.measure(Options(1, words=words))}
    assert all(table[phase] > 0.0 for phase in ("collect", "sample", "update", "log"))
    assert sum(share for name, share in table.items() if name != "env steps") == pytest.approx(100.0)
    assert table["idle"] >= 0.0
    assert table["env steps"] > 0.0


def test_settings_are_those_of_a_training(monkeypatch, capsys):
    asked = []
    monkeypatch.setattr(split, "measure", lambda options: asked.append(options) or [])
    assert bench.run(["algo=sac", "task=quadrotor_hover", "--count", "3"]) == 0
    assert (asked[0].words, asked[0].count) == (("algo=sac", "task=quadrotor_hover"), 3)
    with pytest.raises(UserError, match="alone"):
        bench.run(["throughput", "algo=sac"])
