"""Commands as processes: output, exit codes, signals; the sweep and the demo on top of them."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time

import pytest

from robo_rl.cli import demo, multirun, train
from robo_rl.cli.jobs import Done, Jobs, first_failure
from robo_rl.errors import UserError

# Saves when told to leave, as a training does.
SAVES = """
import signal, sys, time
def leave(number, frame):
    print(f"run: saved-after-{number}")
    sys.exit(0)
signal.signal(signal.SIGTERM, leave)
signal.signal(signal.SIGINT, leave)
print("ready", flush=True)
time.sleep(30)
"""


def test_output_is_kept_and_shown(capfd):
    done = Jobs().run("list", "backends")
    assert done.code == 0
    assert done.lines[0].startswith("mujoco")
    assert capfd.readouterr().out == "\n".join(done.lines) + "\n"


def test_the_last_line_of_a_name_counts():
    done = Done(("train",), 0, 1.0, ("run: a", "run: b ", "running: c"))
    assert done.field("run") == "b"
    assert done.field("walk") == ""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_reaches_the_job_once_and_ends_the_series(number, capsys):
    def stop_when_ready() -> None:
        while "ready" not in capsys.readouterr().out:
            time.sleep(0.01)
        os.kill(os.getpid(), number)

    jobs, before = Jobs([sys.executable, "-c", SAVES]), signal.getsignal(number)
    thread = threading.Thread(target=stop_when_ready)
    thread.start()
    done = jobs.run()
    thread.join()
    assert done.field("run") == f"saved-after-{number.value}"
    assert jobs.exit_code == 128 + number
    assert signal.getsignal(number) is before


def test_the_first_failure_is_the_exit_code():
    codes = [Done((), code, 0.0, ()) for code in (0, 2, 1)]
    assert first_failure(codes) == 2
    assert first_failure(codes[:1]) == 0
    assert first_failure([Done((), -9, 0.0, ())]) == 137


class FakeJobs:
    """Answers as the real commands do, without running them."""

    def __init__(self, codes: dict[str, int] | None = None, stop_after: int = 99) -> None:
        self.codes, self.stop_after, self.seen, self.stopped = codes or {}, stop_after, [], 0

    @property
    def exit_code(self) -> int:
        return 128 + self.stopped if self.stopped else 0

    def run(self, *words: str) -> Done:
        self.seen.append(words)
        if len(self.seen) == self.stop_after:
            self.stopped = signal.SIGTERM
        code = next((code for part, code in self.codes.items() if part in words), 0)
        lines = {"train": ("   10/10 100%  5 steps/s", f"run: {self.folder}")} if code == 0 else {}
        return Done(words, code, 1.0, lines.get(words[0], ()))

    folder = "runs/x"


@pytest.fixture
def swept(monkeypatch):
    def run(jobs: FakeJobs, *overrides: str, compose=lambda overrides: None) -> int:
        monkeypatch.setattr(multirun, "Jobs", lambda: jobs)
        monkeypatch.setattr(multirun, "compose", compose)
        return multirun.run_all(overrides)

    return run


SWEEP = ("task=quadrotor_hover", "seed=1,2", "env.num_envs=range(8,17,8)")


def test_a_sweep_runs_every_combination_and_sums_up(swept, capsys):
    jobs = FakeJobs()
    assert swept(jobs, *SWEEP) == 0
    assert [words[2:] for words in jobs.seen] == [
        ("seed=1", "env.num_envs=8"),
        ("seed=1", "env.num_envs=16"),
        ("seed=2", "env.num_envs=8"),
        ("seed=2", "env.num_envs=16"),
    ]
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.split() == ["4", "0", "1.0", "s", "runs/x", "seed=2", "env.num_envs=16"]


def test_a_job_that_fails_stops_no_other_and_shows_in_the_exit_code(swept):
    jobs = FakeJobs(codes={"seed=1": 3})
    assert swept(jobs, *SWEEP) == 3
    assert len(jobs.seen) == 4


def test_a_stopped_sweep_starts_no_further_job(swept):
    jobs = FakeJobs(stop_after=2)
    assert swept(jobs, *SWEEP) == 128 + signal.SIGTERM
    assert len(jobs.seen) == 2


def test_a_wrong_value_in_the_last_job_costs_nothing(swept):
    jobs = FakeJobs()
    with pytest.raises(UserError, match="expected at least 1"):
        swept(jobs, "task=quadrotor_hover", "env.num_envs=8,0", compose=train.compose)
    assert jobs.seen == []


def test_the_demo_goes_the_whole_way(monkeypatch, tmp_path, capsys):
    report = {"stats": {"return": {"mean": 5.0}, "success": {"mean": 0.99}}, "episodes": 100, "acceptance": []}
    (tmp_path / "evaluation.json").write_text(json.dumps(report))
    for name in ("policy.rpb", "replay.html"):
        (tmp_path / name).write_bytes(b"x" * 2000)
    jobs = FakeJobs()
    jobs.folder = str(tmp_path)
    monkeypatch.setattr(demo, "Jobs", lambda: jobs)
    assert demo.run(["train.total_steps=10"]) == 0
    assert [words[0] for words in jobs.seen] == ["train", "eval", "export", "deploy", "play"]
    assert jobs.seen[0] == ("train", "task=quadrotor_hover", "train.total_steps=10")
    out = capsys.readouterr().out
    assert "return 5, success 99.0 % of 100, accepted" in out
    assert "policy.rpb, 2 kB" in out


def test_the_demo_stops_at_the_first_failure(monkeypatch, capsys):
    jobs = FakeJobs(codes={"export": 2})
    monkeypatch.setattr(demo, "Jobs", lambda: jobs)
    monkeypatch.setattr(demo, "_result", lambda job, folder: "fine")
    assert demo.run([]) == 2
    assert [words[0] for words in jobs.seen] == ["train", "eval", "export"]
    assert "export       1.0 s  failed with exit code 2" in capsys.readouterr().out


def test_the_rows_of_the_twin_are_read_from_its_table():
    rows = [
        f"{'training simulator':22}{'12.3 ± 0.1':>20}{'1.000':>8}{'98.0 %':>10}{'800.0':>8}",
        f"{'twin':22}{'12.2 ± 0.1':>20}{'0.992':>8}{'97.0 %':>10}{'800.0':>8}",
        f"{'twin, step x 0.5':22}{'12.1 ± 0.1':>20}{'0.984':>8}{'-':>10}{'800.0':>8}",
        "twin - training, paired: -0.1 ± 0.02",
    ]
    text = demo._result(Done(("deploy", "sim2sim"), 0, 1.0, tuple(rows)), demo.Path())
    assert text == (
        "twin: return 12.2 ± 0.1, ratio 0.992, success 97.0 %; "
        "twin, step x 0.5: return 12.1 ± 0.1, ratio 0.984, success -"
    )
