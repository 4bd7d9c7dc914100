"""The run log: whole lines, continuous over a resume, projections that agree with the jsonl."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from robo_rl.errors import UserError
from robo_rl.train.jsonl import JsonlWriter, read_jsonl
from robo_rl.train.run_log import RunLog, read_metrics


def curve(folder: Path, name: str) -> list[tuple[int, float | None]]:
    return [(row["step"], row[name]) for row in read_metrics(folder / "metrics.jsonl")]


def tensorboard_curve(folder: Path, name: str) -> list[tuple[int, float]]:
    accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    events = accumulator.EventAccumulator(str(folder / "tensorboard"))
    events.Reload()
    return [(event.step, event.value) for event in events.Scalars(name)]


def test_metrics_are_lines_of_json(tmp_path):
    with RunLog(tmp_path, ()) as log:
        log.metrics(10, {"return": 1, "loss/value": torch.tensor(0.5)})
        # Readable while the run goes on.
        assert curve(tmp_path, "return") == [(10, 1.0)]
    line = json.loads((tmp_path / "metrics.jsonl").read_text())
    assert line.keys() == {"step", "time", "return", "loss/value"}
    assert line["loss/value"] == 0.5


def test_a_value_that_is_not_finite_is_null_and_an_event(tmp_path):
    with RunLog(tmp_path) as log:
        log.metrics(1, {"loss": float("nan"), "kl": float("-inf"), "return": 2.0})
    assert curve(tmp_path, "loss") == [(1, None)]
    assert curve(tmp_path, "return") == [(1, 2.0)]
    (event,) = read_jsonl(tmp_path / "events.jsonl")
    assert event["event"] == "nonfinite_metric"
    assert event["step"] == 1
    assert event["values"] == {"loss": "nan", "kl": "-inf"}
    assert tensorboard_curve(tmp_path, "return") == [(1, 2.0)]


def interrupted_run(folder: Path, sinks) -> dict:
    """Steps 1 to 5, checkpoint at 3, killed while writing step 6."""
    log = RunLog(folder, sinks)
    for step in range(1, 6):
        log.metrics(step, {"return": step * 1.0})
        if step == 3:
            state = log.state_dict()
    log.event("nonfinite", step=5)
    log.close()
    with (folder / "metrics.jsonl").open("ab") as file:
        file.write(b'{"step": 6, "ret')
    return json.loads(json.dumps(state))


@pytest.mark.parametrize("sinks", [(), ("tensorboard",)])
def test_a_resumed_curve_is_continuous_and_never_doubled(tmp_path, sinks):
    state = interrupted_run(tmp_path, sinks)
    with RunLog(tmp_path, sinks, state=state) as log:
        assert curve(tmp_path, "return") == [(1, 1.0), (2, 2.0), (3, 3.0)]
        for step in range(4, 8):
            log.metrics(step, {"return": step * 10.0})
        final = log.state_dict()
    expected = [(1, 1.0), (2, 2.0), (3, 3.0), (4, 40.0), (5, 50.0), (6, 60.0), (7, 70.0)]
    assert curve(tmp_path, "return") == expected
    if sinks:
        assert tensorboard_curve(tmp_path, "return") == expected
    assert final == {"metrics_bytes": (tmp_path / "metrics.jsonl").stat().st_size, "step": 7}
    assert [event["event"] for event in read_jsonl(tmp_path / "events.jsonl")] == ["nonfinite", "resume"]


def test_resume_before_the_first_metric_starts_an_empty_curve(tmp_path):
    with RunLog(tmp_path, ("tensorboard",)) as log:
        state = log.state_dict()
        log.metrics(1, {"return": 1.0})
    with RunLog(tmp_path, ("tensorboard",), state=state) as log:
        log.metrics(1, {"return": 5.0})
    assert curve(tmp_path, "return") == [(1, 5.0)]
    assert tensorboard_curve(tmp_path, "return") == [(1, 5.0)]


@given(lines=st.lists(st.dictionaries(st.text(), st.text() | st.integers(), max_size=3), max_size=6), data=st.data())
@settings(max_examples=60, deadline=None)
def test_a_file_cut_anywhere_reads_as_its_whole_lines(tmp_path_factory, lines, data):
    path = tmp_path_factory.mktemp("log") / "log.jsonl"
    writer = JsonlWriter(path)
    ends = []
    for line in lines:
        writer.append(line)
        ends.append(writer.size)
    writer.close()
    content = path.read_bytes()
    cut = data.draw(st.integers(0, len(content)))
    path.write_bytes(content[:cut])
    whole = lines[: sum(end <= cut for end in ends)]
    assert read_jsonl(path) == whole
    # Going on appends after the last whole line.
    writer = JsonlWriter(path)
    writer.append({"more": 1})
    writer.close()
    assert read_jsonl(path) == [*whole, {"more": 1}]


def test_a_full_disk_keeps_the_lines_before_it(tmp_path, monkeypatch):
    writer = JsonlWriter(tmp_path / "log.jsonl")
    writer.append({"a": 1})
    write, room = os.write, [5]

    def nearly_full(descriptor, data):
        if not room[0]:
            raise OSError(28, "No space left on device")
        written = write(descriptor, data[: room[0]])
        room[0] -= written
        return written

    monkeypatch.setattr(os, "write", nearly_full)
    with pytest.raises(UserError, match=r"cannot write .*log\.jsonl: no space left.*free some space"):
        writer.append({"b": 2})
    assert (tmp_path / "log.jsonl").read_bytes() == b'{"a": 1}\n'
    room[0] = 100
    writer.append({"c": 3})
    assert read_jsonl(tmp_path / "log.jsonl") == [{"a": 1}, {"c": 3}]


def test_a_run_that_is_still_writing_is_not_resumed(tmp_path):
    with RunLog(tmp_path, ()) as log:
        log.metrics(1, {"return": 1.0})
        state = log.state_dict()
        log.metrics(2, {"return": 2.0})
        with pytest.raises(UserError, match=r"being written by another process.*stop that training first"):
            RunLog(tmp_path, (), state=state)
        assert curve(tmp_path, "return") == [(1, 1.0), (2, 2.0)]
    RunLog(tmp_path, (), state=state).close()
    assert curve(tmp_path, "return") == [(1, 1.0)]


def test_an_unknown_logger_is_answered_with_the_nearest(tmp_path):
    with pytest.raises(UserError, match=r'Logger "wandbb" not found\. Nearest: wandb'):
        RunLog(tmp_path, ("wandbb",))


@pytest.mark.parametrize("name", ["tensorboard", "wandb"])
def test_a_missing_package_asked_for_names_the_extra(tmp_path, monkeypatch, name):
    hide(monkeypatch, name)
    with pytest.raises(UserError, match=rf"logger={name}: .*pip install 'robo-rl\[log\]'"):
        RunLog(tmp_path, (name,))


def test_the_default_sink_missing_is_one_warning(tmp_path, monkeypatch):
    hide(monkeypatch, "tensorboard")
    warnings: list[str] = []
    with RunLog(tmp_path, warn=warnings.append) as log:
        log.metrics(1, {"return": 1.0})
    assert len(warnings) == 1
    assert "robo-rl[log]" in warnings[0]
    assert curve(tmp_path, "return") == [(1, 1.0)]


def hide(monkeypatch, package: str) -> None:
    """Make importing `package` fail as if it were not installed."""
    for loaded in [name for name in sys.modules if name.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, loaded)
    monkeypatch.delitem(sys.modules, f"robo_rl.train.sink_{package}", raising=False)

    class Absent:
        def find_spec(self, name, path=None, target=None):
            if name.partition(".")[0] == package:
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    monkeypatch.setattr(sys, "meta_path", [Absent(), *sys.meta_path])


def test_a_log_without_sinks_imports_none(tmp_path):
    import subprocess

    code = (
        "import sys; from pathlib import Path; from robo_rl.train.run_log import RunLog\n"
        f"with RunLog(Path({str(tmp_path)!r}), ()) as log: log.metrics(1, {{'a': 1.0}})\n"
        "sys.exit(any(name in sys.modules for name in ('tensorboard', 'wandb', 'torch')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
