"""Comparison with other libraries: what is held against what, that it goes on where it stopped; both sides for real."""

from __future__ import annotations

import dataclasses
import importlib
import json
import math
import sys
import time
from argparse import Namespace
from pathlib import Path

import numpy as np
import pytest
import torch

FOLDER = Path(__file__).parents[2] / "benchmarks" / "peers"
MODULES = (
    "record",
    "matches",
    "clock",
    "episodes",
    "side",
    "judge",
    "plot",
    "compare",
    "train_ours",
    "train_sb3",
    "train_rsl_rl",
)
QUICK = {"env.num_envs": 4, "algo.num_steps": 8, "algo.minibatch_size": 16, "train.torch_threads": 1}


@pytest.fixture(scope="module")
def peers():
    """The modules of the folder, which its scripts import by their bare names."""
    sys.path.insert(0, str(FOLDER))
    yield Namespace(**{name: importlib.import_module(name) for name in MODULES})
    sys.path.remove(str(FOLDER))
    for name in MODULES:
        sys.modules.pop(name, None)


@pytest.fixture
def training(peers):
    def make(side, seed, curve, cpus=1.0):
        points = tuple(
            peers.record.Point(step, wall, cpus * wall, (value - 1.0, value + 1.0)) for step, wall, value in curve
        )
        return peers.record.Training("ppo_half_cheetah", side, seed, points, {}, "")

    return make


@pytest.fixture
def short(peers):
    """A match of seconds."""
    match = peers.matches.MATCHES["ppo_half_cheetah"]
    settings = {**match.peers["sb3"].settings, "n_envs": 2, "n_steps": 8, "batch_size": 8, "net_arch": [8]}
    peer = dataclasses.replace(match.peers["sb3"], settings=settings)
    words = (*match.ours, *(f"{key}={value}" for key, value in QUICK.items()))
    return dataclasses.replace(match, total_steps=96, every=32, episodes=2, ours=words, peers={"sb3": peer})


def test_time_to_the_level_that_both_reach(peers, training):
    match = peers.matches.MATCHES["ppo_half_cheetah"]
    ours = training("ours", 1, [(10, 1.0, 50.0), (20, 2.0, 90.0), (30, 3.0, 120.0)], cpus=2.0)
    theirs = training("sb3", 1, [(10, 4.0, 30.0), (30, 12.0, 80.0), (40, 16.0, 70.0)])
    time, processor, steps = peers.judge.to_level(match, "sb3", [(ours, theirs)])
    assert time.measured == 12.0 / 2.0  # theirs never gets above 80, which ours has at its second point
    assert time.verdict == "PASS"
    assert steps.measured == 30.0 / 20.0
    assert processor.measured == 6.0 / 2.0  # ours had two CPUs all the time, theirs one
    slower = training("ours", 1, [(20, 2.0, 50.0), (40, 3.0, 120.0)])
    assert peers.judge.to_level(match, "sb3", [(slower, theirs)])[0].verdict == "FAIL"
    # The worse side may be ours.
    time, *_ = peers.judge.to_level(match, "sb3", [(theirs, ours)])
    assert time.measured == 2.0 / 12.0


def test_difference_is_judged_by_its_lower_end(peers, training):
    match = peers.matches.MATCHES["sac_half_cheetah"]
    theirs = [training("sb3", i, [(1, 1.0, 100.0 + i)]) for i in range(5)]
    good = [training("ours", i, [(1, 1.0, 110.0 + i)]) for i in range(5)]
    near = [training("ours", i, [(1, 1.0, 100.0 + 20 * (i - 2))]) for i in range(5)]
    gap, low = peers.judge.difference(match, "sb3", good, theirs)
    assert gap.measured == pytest.approx(100 * 10.0 / 102.0)
    assert low.verdict == "PASS"
    assert peers.judge.difference(match, "sb3", near, theirs)[1].verdict == "FAIL"
    assert peers.judge.difference(match, "sb3", good[:1], theirs[:1])[1].verdict == "FAIL"  # one seed proves nothing


def test_a_training_survives_its_file(training, peers, tmp_path):
    before = training("ours", 3, [(10, 1.5, 7.0), (20, 2.5, 9.0)])
    path = peers.record.path_of(tmp_path, "ppo_half_cheetah", "ours", 3)
    before.save(path)
    assert peers.record.load(path) == before


def test_an_interrupted_comparison_goes_on(peers, training, tmp_path, monkeypatch):
    """Finished trainings are not repeated; a failing one ends it, and the rest stays."""
    ran = []
    monkeypatch.setattr(peers.compare, "check_installed", lambda *_: None)

    def run(command, **_):
        side = command[command.index("--side") + 1]
        assert ("ours" in command[1]) == (side == "ours")
        seed, path = int(command[command.index("--seed") + 1]), Path(command[-1])
        if len(ran) == 3:
            return Namespace(returncode=1)
        ran.append((side, seed))
        training(side, seed, [(1, 1.0, 5.0)]).save(path)
        return Namespace(returncode=0)

    monkeypatch.setattr(peers.compare.subprocess, "run", run)
    with pytest.raises(SystemExit, match="ours failed on seed 2"):
        peers.compare.train_missing("ppo_half_cheetah", "sb3", [1, 2], tmp_path, {})
    assert ran == [("ours", 1), ("sb3", 1), ("sb3", 2)]  # A B, B A
    assert peers.compare.both_done("ppo_half_cheetah", "sb3", [1, 2], tmp_path) == [1]
    ran.clear()
    peers.compare.train_missing("ppo_half_cheetah", "sb3", [1, 2], tmp_path, {})
    assert ran == [("ours", 2)]


@pytest.mark.parametrize(
    ("match", "peer", "target"),
    [
        ("ppo_half_cheetah", "sb3", "peers"),
        ("ppo_half_cheetah", "sb3_ours", "peers"),
        ("ppo_hover", "rsl_rl", "peers"),
        ("ppo_half_cheetah", "skrl", "peers-skrl"),
        ("sac_half_cheetah", "skrl", "peers-skrl"),
        ("ppo_half_cheetah", "sbx", "peers-sbx"),
        ("sac_half_cheetah", "sbx", "peers-sbx"),
    ],
)
def test_a_peer_that_is_not_installed_is_told_before_any_training(peers, tmp_path, monkeypatch, match, peer, target):
    library = peers.matches.MATCHES[match].peers[peer].library
    absent = dataclasses.replace(library, package="no_such_package")
    sides = {peer: dataclasses.replace(peers.matches.MATCHES[match].peers[peer], library=absent)}
    monkeypatch.setitem(peers.compare.MATCHES, match, dataclasses.replace(peers.matches.MATCHES[match], peers=sides))
    # Once an interpreter without the package, once none at all.
    for python in (sys.executable, str(tmp_path / "bin" / "python")):
        with pytest.raises(SystemExit) as left:
            peers.compare.train_missing(match, peer, [1], tmp_path, {peer: python})
        assert left.value.code == f"error: {python} has no no_such_package: make {target}"
    assert not any(tmp_path.iterdir())


def test_every_peer_is_made_by_a_target_of_make(peers):
    makefile = (FOLDER.parents[1] / "Makefile").read_text()
    for match in peers.matches.MATCHES.values():
        for peer in match.peers.values():
            assert f"\n{peer.library.target}: " in makefile
            assert not peer.library.environment or f"{peer.library.environment}/.installed" in makefile
            assert (FOLDER / peer.library.script).exists()


def test_a_peer_trains_in_the_environment_it_is_installed_in(peers, training, tmp_path, monkeypatch):
    started = {}

    def run(command, **_):
        if "--side" not in command:
            return Namespace(returncode=0)  # it is installed
        side = command[command.index("--side") + 1]
        started[side] = command[0]
        training(side, 1, [(1, 1.0, 5.0)]).save(Path(command[-1]))
        return Namespace(returncode=0)

    monkeypatch.setattr(peers.compare.subprocess, "run", run)
    peers.compare.train_missing("ppo_half_cheetah", "skrl", [1], tmp_path, {})
    assert started == {"ours": sys.executable, "skrl": str(FOLDER.parents[1] / ".venv-skrl" / "bin" / "python")}
    peers.compare.train_missing("ppo_half_cheetah", "sbx", [1], tmp_path, {"sbx": "another"})
    assert started["sbx"] == "another"


def test_what_is_done_for_the_comparison_alone_takes_no_time(peers):
    spent = [5.0]
    clock = peers.clock.Clock(lambda: spent[0])
    clock.start()
    spent[0] += 2.0
    with clock.stopped():
        spent[0] += 30.0
        time.sleep(0.2)
    spent[0] += 1.0
    wall_s, cpu_s = clock.read()
    assert cpu_s == 3.0
    assert wall_s < 0.15


def test_time_of_compiling_is_told(peers, training):
    match = peers.matches.MATCHES["ppo_half_cheetah"]
    ours = [training("ours", 1, [(10, 60.0, 5.0)])]
    theirs = [dataclasses.replace(training("sbx", 1, [(10, 60.0, 5.0)]), compile_s=8.25)]
    notes = {row.what: row.detail for row in peers.judge.rows(match, "sbx", ours, theirs)}
    assert "8.2 s of it compiling" in notes["whole training, sbx"]
    assert "compiling" not in notes["whole training, ours"]


def test_table_and_plot_of_what_is_done(peers, training, tmp_path, capsys):
    match = peers.matches.MATCHES["ppo_half_cheetah"]
    for side, rate in (("ours", 2.0), ("sb3", 1.0)):
        for seed in (1, 2):
            curve = [(10, 1.0, rate), (20, 2.0, 2.0 * rate)]
            training(side, seed, curve).save(peers.record.path_of(tmp_path, "ppo_half_cheetah", side, seed))
    peers.compare.show("ppo_half_cheetah", match, "sb3", [1, 2], tmp_path)
    printed = capsys.readouterr().out
    assert "CleanRL PPO, HalfCheetah-v4" in printed
    assert "Walker2d" not in printed
    assert not peers.judge.published([{"env": "Ant-v4", "algo": "PPO"}], peers.matches.MATCHES["ppo_hover"])
    rows = json.loads((tmp_path / "ppo_half_cheetah" / "sb3.rows.json").read_text())
    assert rows[0]["measured"] == 2.0
    assert (tmp_path / "ppo_half_cheetah" / "sb3.png").stat().st_size > 10_000


def test_episodes_are_the_same_for_every_policy(peers):
    judge = peers.episodes.Judge("HalfCheetah-v5", 2)
    rest, full, beyond = (
        judge.returns(lambda obs, a=a: np.full((len(obs), 6), a, np.float32)) for a in (0.0, 1.0, 9.0)
    )
    assert rest == judge.returns(lambda obs: np.zeros((len(obs), 6), np.float32))
    assert rest[0] != rest[1]
    assert full == beyond != rest
    judge.close()


def test_our_side(peers, short):
    done = peers.train_ours.train("ppo_half_cheetah", short, "ours", 2)
    assert [point.step for point in done.curve] == [32, 64, 96]
    assert all(0.0 < a.wall_s < b.wall_s for a, b in zip(done.curve, done.curve[1:], strict=False))
    assert all(len(point.returns) == 2 and math.isfinite(point.mean) for point in done.curve)
    assert len({point.returns for point in done.curve}) == 3  # not one policy three times
    assert done.cpu_s > 0.0


def test_stable_baselines3s_side(peers, short):
    done = peers.train_sb3.train("ppo_half_cheetah", short, "sb3", 2)
    assert [point.step for point in done.curve] == [32, 64, 96]
    assert all(0.0 < a.wall_s < b.wall_s for a, b in zip(done.curve, done.curve[1:], strict=False))
    assert len({point.returns for point in done.curve}) == 3
    assert done.settings["n_steps"] == 8


def test_its_policy_sees_what_it_was_trained_on(peers, short):
    """The statistics of observations belong to a policy that is kept."""
    settings = dict(short.peers["sb3"].settings)
    env = peers.train_sb3.environment(short, settings, 0)
    sb3 = peers.train_sb3
    model = sb3.algorithm(sb3.ALGORITHMS["ppo"], sb3.ACTIVATIONS, env, settings, 0)
    kept = peers.train_sb3.Kept(short.every)
    model.learn(64, callback=kept)
    *_, weights, statistics = kept.policies[-1]
    obs = np.random.default_rng(0).normal(0.0, 3.0, (5, 17)).astype(np.float32)
    expected, _ = model.predict(env.normalize_obs(obs), deterministic=True)
    assert np.allclose(peers.train_sb3.acting(model, statistics)(obs), expected, atol=1e-6)
    assert not np.allclose(model.predict(obs, deterministic=True)[0], expected, atol=1e-3)
    assert all(torch.equal(value, weights[key]) for key, value in model.policy.state_dict().items())
    env.close()


def test_time_to_acceptance_counts_the_seeds_that_got_there(peers, training):
    def accepted(side, seed, walls):
        plain = training(side, seed, [(10 * i, wall, 1.0) for i, (wall, _) in enumerate(walls, 1)])
        curve = tuple(dataclasses.replace(p, accepted=met) for p, (_, met) in zip(plain.curve, walls, strict=True))
        return dataclasses.replace(plain, curve=curve)

    ours = [accepted("ours", s, [(1.0, False), (2.0, True)]) for s in (1, 2)]
    theirs = [accepted("rsl_rl", 1, [(3.0, True), (6.0, False)]), accepted("rsl_rl", 2, [(3.0, False), (6.0, False)])]
    mine, other, ratio = peers.judge.to_acceptance("rsl_rl", list(zip(ours, theirs, strict=True)))
    assert (mine.measured, other.measured, ratio.measured) == (2.0, 3.0, 1.5)
    assert "1 of 2 seeds" in other.detail


def test_rsl_rls_side(peers):
    side, match = peers.train_rsl_rl, peers.matches.MATCHES["ppo_hover"]
    words = ("env.num_envs=4", "algo.num_steps=8", "algo.minibatch_size=16")
    short = dataclasses.replace(match, total_steps=96, every=32, episodes=3, ours=(*match.ours, *words))
    done = side.train("ppo_hover", short, "rsl_rl", 1)
    assert [point.step for point in done.curve] == [32, 64, 96]
    assert len({point.returns for point in done.curve}) == 3
    assert [point.accepted for point in done.curve] == [False] * 3
    algorithm = done.settings["algorithm"]
    assert (algorithm["num_mini_batches"], algorithm["gamma"]) == (2, 0.98)  # of 32 rows; the task's
    assert done.settings["actor"]["distribution_cfg"]["init_std"] == 1.0
