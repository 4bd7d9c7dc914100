"""SIGKILL while a checkpoint is being saved: what was saved before can be read, and at most one interval is lost."""

from __future__ import annotations

import multiprocessing
import random
import struct
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import torch

from robo_rl.bench.row import Row
from robo_rl.errors import UserError
from robo_rl.train.checkpoint import latest, load_checkpoint, save_checkpoint, sweep

FLOATS = 5_000_000  # of the saved state: 20 MB, several times that of the built-in tasks
META = {"task": "bench"}
_AIM_S = 60.0  # a saver that writes nothing for so long is broken
_SAVING = ".tmp-*"
_MAX_TRIES = 6  # kills for each one that is to hit


@dataclass(frozen=True)
class Survival:
    """What one kill left."""

    hit_a_save: bool  # a half-written folder lay there
    readable: bool  # the newest checkpoint loads and holds what was written
    lost: int  # intervals: steps reported as saved and not found


def kill_saving(kills: int, floats: int = FLOATS) -> list[Row]:
    """Kill a process that saves in a loop until `kills` of the kills hit a save; the next process goes on behind it.

    The aim, a random moment after the process began to write, is drawn closer after a miss and wider after a hit, so
    that about every second kill hits, at any stage of the save.
    """
    survivals: list[Survival] = []
    with tempfile.TemporaryDirectory() as name:
        folder, rng = Path(name), random.Random(0)
        # A server that has imported everything forks the savers: a new one costs milliseconds.
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([__name__])
        reach_s, saved = _save(folder, 0, floats), 0
        while sum(s.hit_a_save for s in survivals) < kills and len(survivals) < _MAX_TRIES * kills:
            survival, saved = _kill_one(context, folder, saved, floats, rng.uniform(0.0, reach_s))
            survivals.append(survival)
            reach_s *= 1.25 if survival.hit_a_save else 0.8
    return rows(survivals)


def rows(survivals: Sequence[Survival]) -> list[Row]:
    """Unreadable checkpoints, and kills that cost more than one interval."""
    hits = sum(survival.hit_a_save for survival in survivals)
    detail = f"{hits} SIGKILLs with a half-written checkpoint, {len(survivals) - hits} without"
    unreadable = sum(not survival.readable for survival in survivals)
    lost = max((survival.lost for survival in survivals), default=0)
    return [
        Row("unreadable after SIGKILL while saving", unreadable, "", "<=", 0, detail),
        Row("most intervals lost by a SIGKILL", lost, "", "<=", 1, detail),
    ]


def save_for_ever(folder: Path, step: int, floats: int, report: Connection) -> None:
    """The process to be killed: saves the state of each step, and reports the step when it is saved."""
    torch.set_num_threads(1)
    while True:
        _save(folder, step, floats)
        report.send_bytes(struct.pack("q", step))
        step += 1


def _kill_one(
    context: multiprocessing.context.ForkServerContext, folder: Path, saved: int, floats: int, after_s: float
) -> tuple[Survival, int]:
    """Start a saver behind step `saved`, kill it `after_s` into a save; what is left, and its step."""
    reader, writer = context.Pipe(duplex=False)
    saver = context.Process(target=save_for_ever, args=(folder, saved + 1, floats, writer), daemon=True)
    saver.start()
    writer.close()
    try:
        _wait_for_a_save(folder)
        time.sleep(after_s)
    finally:
        saver.kill()
        saver.join()
    reported = _last(reader, saved)
    hit = any(folder.glob(_SAVING))
    found = _read(folder, floats)
    sweep(folder)
    readable = found is not None and found == _read(folder, floats)
    # Losing the step that was being saved is one interval; what was reported as saved must be there.
    lost = 0 if found is None else reported + 1 - found
    return Survival(hit, readable, lost), saved if found is None else found


def _save(folder: Path, step: int, floats: int) -> float:
    """Save a state made of `step`; seconds it took."""
    start = time.monotonic()
    state = {"w": torch.full((floats,), float(step)), "counters": {"step": step}}
    save_checkpoint(folder, step, state, keep=2, meta=META)
    return time.monotonic() - start


def _read(folder: Path, floats: int) -> int | None:
    """Step of the newest checkpoint if every value of it is the one that was saved."""
    damaged: list[str] = []
    try:
        state = load_checkpoint(latest(folder, warn=damaged.append), expect_task=META["task"])
    except UserError:
        return None
    step = int(state["counters"]["step"])
    whole = not damaged and torch.equal(state["w"], torch.full((floats,), float(step)))
    return step if whole else None


def _wait_for_a_save(folder: Path) -> None:
    end = time.monotonic() + _AIM_S
    while not any(folder.glob(_SAVING)):
        if time.monotonic() > end:
            raise UserError(f"nothing was saved into {folder} within {_AIM_S:g} s. Fix: look at the disk.")
        time.sleep(0.001)


def _last(reader: Connection, default: int) -> int:
    """The last step reported by a process that is dead."""
    try:
        while True:
            default = struct.unpack("q", reader.recv_bytes())[0]
    except EOFError:
        reader.close()
    return default
