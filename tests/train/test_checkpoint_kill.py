"""SIGKILL at random moments while a child saves in a loop: always readable, at most one interval lost."""

from __future__ import annotations

import os
import random
import signal
import struct
import time
from pathlib import Path

import pytest
import torch

from robo_rl.train.checkpoint import latest, load_checkpoint, save_checkpoint, sweep

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

FLOATS = 5_000_000  # 20 MB
META = {"task": "t"}


def save_for_ever(folder: Path, step: int, report: int) -> None:
    """The child: save a state made of `step`, report the step, again; every third step is saved twice."""
    torch.set_num_threads(1)
    weights = torch.empty(FLOATS)
    while True:
        weights.fill_(step)
        for _ in range(2 if step % 3 == 0 else 1):
            save_checkpoint(folder, step, {"w": weights, "counters": {"step": step}}, keep=2, meta=META)
        os.write(report, struct.pack("q", step))
        step += 1


def wait_for_a_save(folder: Path) -> None:
    deadline = time.monotonic() + 20.0
    while not any(path.name.startswith(".tmp-") for path in folder.iterdir()):
        assert time.monotonic() < deadline, "the child saves nothing"
        time.sleep(0.001)


def kill_one(folder: Path, step: int, rng: random.Random, aimed: bool) -> int:
    """Run a child from `step`, kill it at any moment, or soon after the start of a save when `aimed`.

    Returns the last step it reported as saved, `step - 1` for none.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            save_for_ever(folder, step, writer)
        finally:
            os._exit(1)
    os.close(writer)
    if aimed:
        wait_for_a_save(folder)
    time.sleep(rng.uniform(0.0, 0.03 if aimed else 0.35))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    reported = b""
    while chunk := os.read(reader, 4096):
        reported += chunk
    os.close(reader)
    return struct.unpack("q", reported[-8:])[0] if reported else step - 1


def survive(folder: Path, kills: int) -> None:
    rng = random.Random(0)
    torch.set_num_threads(1)
    saved, interrupted = 0, 0
    save_checkpoint(folder, 0, {"w": torch.zeros(FLOATS), "counters": {"step": 0}}, meta=META)
    for attempt in range(kills):
        last_reported = kill_one(folder, saved + 1, rng, aimed=attempt % 2 == 0)
        interrupted += any(path.name.startswith(".tmp-") for path in folder.iterdir())
        path = latest(folder, warn=pytest.fail)
        sweep(folder)
        assert not any(path.name.startswith(".tmp-") for path in folder.iterdir())
        state = load_checkpoint(latest(folder, warn=pytest.fail), expect_task="t")
        saved = state["counters"]["step"]
        assert path.name.removesuffix(".new") == str(saved)
        assert last_reported <= saved <= last_reported + 1
        assert torch.equal(state["w"], torch.full((FLOATS,), float(saved)))
    assert interrupted > kills // 6, "hardly a kill hit a save: the test shows nothing"


def test_thirty_kills_lose_nothing(tmp_path):
    survive(tmp_path, 30)


@pytest.mark.slow
def test_two_hundred_kills_lose_nothing(tmp_path):
    survive(tmp_path, 200)
