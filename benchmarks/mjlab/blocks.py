"""Both sides of the comparison are processes that do a block of work when told, and say what it took.

Each line on stdin is a number: so many control steps (or learning iterations); the answer is one line of JSON. Imports
nothing of either side.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any, TextIO

import torch

BATCHES = 32  # different batches of random actions


def options() -> argparse.Namespace:
    """What both sides are asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("robot", choices=("go1", "g1"))
    parser.add_argument("--envs", type=int, default=256)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--backend", default="", help="ours only: another than the one for the device")
    parser.add_argument("--learn", action="store_true")
    return parser.parse_args()


def random_actions(envs: int, actions: int, device: str) -> torch.Tensor:
    """Standard normal actions `[BATCHES, envs, actions]`, the same on both sides."""
    return torch.randn(BATCHES, envs, actions, generator=torch.Generator().manual_seed(0)).to(device)


class Seen:
    """Mean reward per step and share of steps that end an episode: evidence that both sides simulate the same."""

    def __init__(self, device: str) -> None:
        self._sums = torch.zeros(3, device=device)

    def add(self, reward: torch.Tensor, ended: torch.Tensor) -> None:
        """Count one control step; `[N]` each."""
        self._sums += torch.stack([reward.sum(), ended.sum().float(), torch.ones_like(reward).sum()])

    def fetch(self) -> dict[str, float]:
        """What was counted since the last time."""
        reward, ended, count = self._sums.tolist()
        self._sums.zero_()
        return {"reward": reward / max(count, 1.0), "ended": ended / max(count, 1.0)}


def answers() -> TextIO:
    """Where the answers go, from now on nothing else: what libraries print goes to stderr."""
    out = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    return out


def serve(work: Callable[[int], dict[str, float]], device: str, facts: dict[str, Any], out: TextIO) -> None:
    """Answer the lines of stdin until it closes."""
    print(json.dumps(facts), file=out)
    for line in sys.stdin:
        wall, cpu = time.perf_counter(), time.process_time()
        seen = work(int(line))
        if torch.device(device).type == "cuda":
            torch.cuda.synchronize()
        took = {"wall_s": time.perf_counter() - wall, "cpu_s": time.process_time() - cpu}
        print(json.dumps({**took, **seen}), file=out)
