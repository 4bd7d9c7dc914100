"""wandb: offline by default, continuous over a resume, no secret and nothing about the machine in any file."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from robo_rl.errors import UserError

pytest.importorskip("wandb")

KEY = "0123456789abcdef0123456789abcdef01234567"

# In a process of its own: wandb starts a service and hooks into interpreter and environment.
PROGRAM = """
import json, sys
from pathlib import Path
from robo_rl.train.run_log import RunLog
folder = Path(sys.argv[1])
config = {"algo": {"learning_rate": 0.25, "api_key": "hidden-by-name"}, "home": "not-on-the-list"}
with RunLog(folder, ("wandb",), config=config) as log:
    for step in (10, 20, 30):
        log.metrics(step, {"return": float(step)})
        if step == 20:
            state = log.state_dict()
print(json.dumps(state))
"""
RESUMED = """
import json, sys
from pathlib import Path
from robo_rl.train.run_log import RunLog
with RunLog(Path(sys.argv[1]), ("wandb",), state=json.loads(sys.argv[2])) as log:
    for step in (30, 40):
        log.metrics(step, {"return": -float(step)})
"""


def run(code: str, *arguments: str, **environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WANDB")}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout


def records(content: bytes) -> Iterator[bytes]:
    """Payloads in LevelDB's log format: 7 bytes, then blocks of 32 KiB of chunks of crc, length, type."""
    at, record = 7, b""
    while at + 7 <= len(content):
        left_in_block = 32768 - at % 32768
        if left_in_block < 7:
            at += left_in_block
            continue
        _, length, kind = struct.unpack_from("<IHB", content, at)
        record += content[at + 7 : at + 7 + length]
        at += 7 + length
        if kind in (1, 4):  # whole, or the last part of one
            yield record
            record = b""


def curve(run_file: Path) -> list[tuple[int, float]]:
    """(step, return) of the history in an offline file."""
    from wandb.proto import wandb_internal_pb2

    points = []
    for payload in records(run_file.read_bytes()):
        record = wandb_internal_pb2.Record()
        record.ParseFromString(payload)
        if record.WhichOneof("record_type") == "history":
            items = {item.key or "/".join(item.nested_key): json.loads(item.value_json) for item in record.history.item}
            points.append((items["_step"], items["return"]))
    return points


def test_offline_run_is_continuous_and_keeps_secrets(tmp_path):
    folder = tmp_path / "hover" / "ppo" / "20261101-080000-s0"
    folder.mkdir(parents=True)
    state = run(PROGRAM, str(folder), WANDB_API_KEY=KEY, WANDB_MODE="offline")
    content = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    (first,) = folder.rglob("*.wandb")
    assert curve(first) == [(10, 10.0), (20, 20.0), (30, 30.0)]
    for secret in (KEY.encode(), b"hidden-by-name", b"not-on-the-list"):
        assert secret not in content
    assert b"learning_rate" in content

    run(RESUMED, str(folder), state, WANDB_API_KEY="")
    (second,) = folder.rglob("*.wandb")
    assert second.name == first.name
    assert curve(second) == [(10, 10.0), (20, 20.0), (30, -30.0), (40, -40.0)]


def test_a_wrong_mode_is_answered_before_wandb_starts(tmp_path, monkeypatch):
    from robo_rl.train.sink_wandb import WandbSink

    monkeypatch.setenv("WANDB_MODE", "ofline")
    with pytest.raises(UserError, match=r"Nearest: offline"):
        WandbSink(tmp_path, {}, [])
    assert list(tmp_path.iterdir()) == []
