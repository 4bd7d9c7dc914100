"""Learning curves: which runs make a line, what it shows, what is told where there is nothing to draw."""

from __future__ import annotations

import json
import sys
import xml.etree.ElementTree as ET
from itertools import pairwise

import numpy as np
import pytest

from robo_rl.cli.main import main
from robo_rl.errors import UserError
from robo_rl.train.run_folder import RunFolder, find_runs
from robo_rl.viz import curves


@pytest.fixture
def make(tmp_path):
    """Make a run: (step, s, return, episodes) of each line, and what differs from the task's default."""

    def run(name, lines=((100, 1.0, 5.0, 1.0), (200, 2.0, 7.0, 1.0)), **diff):
        folder = RunFolder(tmp_path / "runs" / name)
        folder.path.mkdir(parents=True)
        seed = int(name.rpartition("-s")[2])
        folder.config_yaml.write_text("task: {}\n")
        folder.manifest_json.write_text(json.dumps({"diff": {"seed": seed, "logger": [], **diff}}))
        records = [
            {
                "step": step,
                "time/total_s": s,
                "episode/return": value,
                "episode/count": count,
                "loss/value": 2.0 * value,
            }
            for step, s, value, count in lines
        ]
        folder.metrics_jsonl.write_text("".join(json.dumps(record) + "\n" for record in records))
        return folder

    return run


def draw(tmp_path, *words):
    return main(["plot", *words, "--runs-dir", str(tmp_path / "runs"), "--out", str(tmp_path / "out" / "curves.svg")])


def text_of(tmp_path):
    tree = ET.parse(tmp_path / "out" / "curves.svg")
    return [element.text for element in tree.iter() if element.tag.endswith("text")]


def test_runs_that_differ_by_their_seed_are_one_line(make):
    one, other = make("hover/ppo/20260101-000000-s1"), make("hover/ppo/20260101-000001-s2")
    clip = make("hover/ppo/20260101-000002-s1", **{"algo.clip": 0.3, "algo.lam": 0.9})
    wide = make("hover/ppo/20260101-000003-s1", **{"algo.clip": 0.1, "algo.lam": 0.9})
    sac = make("hover/sac/20260101-000004-s1", **{"algo.tau": 0.1})
    groups = curves.grouped([one, clip, sac, other, wide, one])
    assert [group.runs for group in groups] == [(one, other), (clip,), (sac,), (wide,)]
    assert [group.label for group in groups] == [
        "ppo",
        "ppo algo.clip=0.3 algo.lam=0.9",
        "sac",
        "ppo algo.clip=0.1 algo.lam=0.9",
    ]
    # What both have is no difference between them.
    assert [group.label for group in curves.grouped([clip, wide])] == ["ppo algo.clip=0.3", "ppo algo.clip=0.1"]
    assert [group.label for group in curves.grouped([one, sac], ["a", "b"])] == ["a", "b"]
    with pytest.raises(UserError, match="1 labels for 2 lines: give one for each of ppo, sac"):
        curves.grouped([one, sac], ["a"])


def test_the_task_is_told_where_there_are_several(make):
    runs = [make("hover/ppo/20260101-000000-s1"), make("reach/ppo/20260101-000000-s1")]
    assert [group.label for group in curves.grouped(runs)] == ["hover ppo", "reach ppo"]


def test_each_episode_counts_as_much():
    """Against the sum written out: episodes of line i end evenly over (x[i-1], x[i]]."""
    rng = np.random.default_rng(0)
    x = np.cumsum(rng.integers(5, 40, 30)).astype(float)
    y, count = rng.normal(size=30), rng.integers(1, 50, 30).astype(float)
    at, reach = np.linspace(x[0], x[-1], 7), curves.WINDOW * x[-1]
    edges = np.concatenate([[0.0], x])
    for point, found in zip(at, curves.averaged(x, y, count, at), strict=True):
        low, high = max(point - reach, 0.0), min(point + reach, x[-1])
        inside = [max(0.0, min(high, b) - max(low, a)) / (b - a) for a, b in pairwise(edges)]
        weights = np.array(inside) * count
        assert found == pytest.approx((weights * y).sum() / weights.sum())
    assert curves.averaged(x, np.full(30, 3.0), count, at) == pytest.approx(np.full(7, 3.0))


def test_a_band_goes_as_far_as_all_runs(make):
    flat = [(100 * i, float(i), 2.0, 1.0) for i in range(1, 11)]
    group = curves.Group(
        "ppo",
        (
            make("hover/ppo/20260101-000000-s1", flat),
            make("hover/ppo/20260101-000001-s2", [(s, t, 6.0, n) for s, t, _, n in flat[:8]]),
        ),
    )
    at, values = curves.band(group, "episode/return", "step")
    assert (at[0], at[-1]) == (100.0, 800.0)
    assert np.allclose(values, [[2.0], [6.0]])
    assert curves.band(group, "loss/value", "time/total_s")[0][-1] == 8.0


def test_a_line_without_the_metric_is_left_out(make):
    lines = [(100, 1.0, 5.0, 2.0), (200, 2.0, None, 0.0), (300, 3.0, 8.0, 4.0)]
    run = make("hover/ppo/20260101-000000-s1", [line for line in lines if line[2] is not None])
    with run.metrics_jsonl.open("a") as file:
        file.write(json.dumps({"step": 400, "time/total_s": 4.0, "episode/return": None, "episode/count": 0.0}) + "\n")
        file.write(json.dumps({"step": 500, "time/total_s": 5.0, "episode/count": 0.0}) + "\n")
    x, y, count = curves.values(run, "episode/return", "step")
    assert (x.tolist(), y.tolist(), count.tolist()) == ([100.0, 300.0], [5.0, 8.0], [2.0, 4.0])


def test_the_picture_is_small_and_the_same_when_drawn_again(make, tmp_path, capsys):
    rng = np.random.default_rng(0)
    for algo in ("ppo", "bpo", "dpo", "mdpo"):
        for seed in (1, 2, 3):
            lines = [(1000 * i, 0.1 * i, float(rng.normal(i)), 5.0) for i in range(1, 200)]
            make(f"hover/{algo}/20260101-00000{seed}-s{seed}", lines)
    words = [f"hover/{algo}" for algo in ("ppo", "bpo", "dpo", "mdpo")]
    assert draw(tmp_path, *words, "--x", "steps") == 0
    assert "ppo: hover/ppo/20260101-000001-s1, hover/ppo/20260101-000002-s2, " in capsys.readouterr().out
    first = (tmp_path / "out" / "curves.svg").read_bytes()
    assert len(first) < 40_000
    assert {"env steps", "episode/return", "mdpo, 3 seeds"} <= set(text_of(tmp_path))
    assert draw(tmp_path, *words, "--x", "steps") == 0
    assert (tmp_path / "out" / "curves.svg").read_bytes() == first


def test_one_line_of_one_run_is_drawn_over_steps_and_time(make, tmp_path):
    make("hover/ppo/20260101-000000-s1", [(256, 0.5, 1.0, 3.0)])
    assert draw(tmp_path, "latest", "--label", "mine", "--metric", "loss/value") == 0
    assert {"env steps", "time of training [s]", "loss/value", "mine, 1 seed"} <= set(text_of(tmp_path))


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["hover/pppo"], 'error: Run "hover/pppo" not found. Nearest: hover/ppo/20260101-000000-s1.'),
        (["hover/sac"], "error: hover/sac/20260101-000001-s1 has no metrics yet: the first line comes with"),
        (
            ["hover/ppo", "--metric", "episode/retrun"],
            'has no metric "episode/retrun". Nearest: episode/return, episode/count. It has: ',
        ),
        (["hover/ppo", "--x", "stesp"], "argument --x: invalid choice"),
        (["hover/ppo", "--label", "a", "--label", "b"], "error: 2 labels for 1 lines"),
        (
            ["hover/ppo", "--out", "curves.gif"],
            "error: --out curves.gif: expected a name that ends with .svg, .png, .pdf",
        ),
    ],
)
def test_mistakes_are_one_line(make, tmp_path, capsys, words, line):
    make("hover/ppo/20260101-000000-s1")
    make("hover/sac/20260101-000001-s1").metrics_jsonl.write_text("")
    assert main(["plot", "--runs-dir", str(tmp_path / "runs"), *words]) == 2
    told = capsys.readouterr().err
    assert line in told
    assert told.count("\n") == 1


def test_a_run_whose_file_of_metrics_is_not_there_yet(make, tmp_path, capsys):
    make("hover/ppo/20260101-000000-s1").metrics_jsonl.unlink()
    assert draw(tmp_path, "hover/ppo") == 2
    assert "has no metrics yet" in capsys.readouterr().err


def test_without_matplotlib_a_line_names_the_extra(make, tmp_path, monkeypatch, capsys):
    make("hover/ppo/20260101-000000-s1")
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    assert draw(tmp_path, "hover/ppo") == 2
    assert capsys.readouterr().err == "error: this needs the package matplotlib: pip install 'robo-rl[viz]'\n"


def test_a_name_may_mean_many_runs(make, tmp_path, monkeypatch):
    one, other = make("hover/ppo/20260101-000000-s1"), make("hover/ppo/20260101-000001-s2")
    fast = make("hover_fast/ppo/20260101-000002-s1")
    root = tmp_path / "runs"
    assert find_runs("hover/ppo", root) == [one, other]
    assert find_runs("hover", root) == [one, other]  # not what only begins alike
    assert find_runs(one.name, root) == find_runs(one.path, root) == [one]
    assert find_runs("latest", root) == [fast]
    monkeypatch.chdir(tmp_path)
    assert {run.path for run in find_runs("runs/hover", "elsewhere")} == {one.path, other.path}
