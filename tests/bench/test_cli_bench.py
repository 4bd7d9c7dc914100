"""The command: names, counts, exit codes, and that one failure costs only its own rows."""

from __future__ import annotations

import json
import os
import signal
from dataclasses import dataclass

import pytest

from robo_rl.bench.catalogue import BENCHMARKS, Benchmark
from robo_rl.bench.row import Row
from robo_rl.cli import bench
from robo_rl.errors import UserError

ASKED = []


@dataclass(frozen=True)
class Fake(Benchmark):
    """Measures at once what it is told to."""

    rows: tuple[Row, ...] = ()
    error: BaseException | None = None

    def load(self):
        def measure(options):
            ASKED.append(options)
            print("progress")
            if self.error:
                raise self.error
            return list(self.rows)

        return measure


@pytest.fixture(autouse=True)
def fakes(monkeypatch):
    ASKED.clear()
    monkeypatch.setattr(
        bench,
        "BENCHMARKS",
        {
            "fast": Fake("", "quick enough", "times", 9, 2, (Row("speed", 1.0, "s", "<=", 2.0),)),
            "slow": Fake("", "too slow", "times", 9, 2, (Row("drag", 3.0, "s", "<=", 2.0),)),
            "broken": Fake("", "no run", "times", 9, 0, error=UserError("no run here. Fix: train")),
        },
    )


def test_every_real_benchmark_can_be_loaded():
    for benchmark in BENCHMARKS.values():
        assert callable(benchmark.load())
        assert benchmark.count >= benchmark.quick_count >= 0
        assert benchmark.count > 0


def test_list_names_all(capsys):
    assert bench.run(["--list"]) == 0
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert names == ["fast", "slow", "broken", "all"]


def test_without_a_name_nothing_runs(capsys):
    assert bench.run([]) == 0
    assert not ASKED
    assert "fast" in capsys.readouterr().out


def test_unknown_name_before_anything_runs():
    with pytest.raises(UserError, match=r'"slw" not found\. Nearest: slow'):
        bench.run(["fast", "slw"])
    assert not ASKED


@pytest.mark.parametrize("words", [["fast", "--count", "0"], ["fast", "--seeds", "a"], ["fast", "--nonsense"]])
def test_wrong_options_are_one_line(words):
    with pytest.raises(UserError) as error:
        bench.run(words)
    assert "\n" not in str(error.value)
    assert not ASKED


def test_only_the_table_is_on_stdout(capsys):
    assert bench.run(["fast"]) == 0
    captured = capsys.readouterr()
    assert "progress" not in captured.out
    assert "progress" in captured.err
    assert "PASS" in captured.out


def test_missed_bound_is_code_1_only_with_check(capsys):
    assert bench.run(["fast", "slow"]) == 0
    assert bench.run(["fast", "--check"]) == 0
    assert bench.run(["fast", "slow", "--check"]) == 1
    assert "FAIL" in capsys.readouterr().out


def test_what_cannot_be_measured_leaves_the_rest(tmp_path, capsys):
    with pytest.raises(UserError, match="not measured: broken: no run here"):
        bench.run(["broken", "fast", "--json", str(tmp_path / "out.json")])
    assert "speed" in capsys.readouterr().out
    assert json.loads((tmp_path / "out.json").read_text())["rows"][0]["what"] == "speed"


@pytest.mark.parametrize("error", [UserError("no more"), RuntimeError("out of memory"), KeyboardInterrupt()])
def test_rows_before_a_failure_are_kept(error, monkeypatch, tmp_path, capsys):
    class Halfway(Fake):
        def load(self):
            def measure(options):
                yield Row("speed", 1.0)
                assert "speed: 1" in capsys.readouterr().err
                raise error

            return measure

    monkeypatch.setattr(bench, "BENCHMARKS", {"halfway": Halfway("", "", "times", 1, 1)})
    with pytest.raises(type(error)):
        bench.run(["halfway", "--json", str(tmp_path / "out.json")])
    assert "speed" in capsys.readouterr().out
    assert [row["what"] for row in json.loads((tmp_path / "out.json").read_text())["rows"]] == ["speed"]


def test_counts_and_seeds(capsys):
    bench.run(["fast"])
    bench.run(["fast", "--quick"])
    bench.run(["fast", "--quick", "--count", "5", "--seeds", "4,5"])
    assert [asked.count for asked in ASKED] == [9, 2, 5]
    assert [asked.seeds for asked in ASKED] == [(1, 2, 3), (1,), (4,)]


def test_all_quick_leaves_the_long_ones_out(capsys):
    assert bench.run(["all", "--quick"]) == 0
    assert len(ASKED) == 2
    with pytest.raises(UserError, match="broken"):
        bench.run(["all"])


def test_sigterm_unwinds(monkeypatch):
    class Killed(Fake):
        def load(self):
            def measure(options):
                try:
                    os.kill(os.getpid(), signal.SIGTERM)
                    signal.pause()
                finally:
                    ASKED.append("cleaned up")

            return measure

    monkeypatch.setattr(bench, "BENCHMARKS", {"killed": Killed("", "", "times", 1, 1)})
    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(SystemExit) as left:
        bench.run(["killed"])
    assert left.value.code == 143
    assert ASKED == ["cleaned up"]
    assert signal.getsignal(signal.SIGTERM) is before
