"""What a slow policy is asked and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from robo_rl_deploy.chunks.executor import TimedRows
from robo_rl_deploy.safety.faults import Fault


@dataclass(frozen=True)
class Question:
    """An observation and its time."""

    episode: int  # counts resets, so that no answer is taken for one of another episode
    seen_ns: int  # CLOCK_MONOTONIC, or the clock of a test
    time_s: float  # since the reset
    channels: Mapping[str, np.ndarray]  # measured ones, [d]
    commands: Mapping[str, np.ndarray]  # [d]
    last_action: np.ndarray  # [A'] raw action of the row that was carried out last
    prefix: np.ndarray | None = None  # [n, A'] raw actions of the rows that will pass meanwhile


@dataclass(frozen=True)
class Answer:
    """The rows for a question, or why there are none."""

    episode: int
    rows: TimedRows | None
    duration_ns: int  # of the inference alone
    fault: Fault | None = None


class Source(Protocol):
    """Who answers, in his own time."""

    @property
    def usual_ns(self) -> int:
        """How long an answer takes as a rule, measured before the start."""

    @property
    def failure(self) -> str:
        """Why no answer will come any more; empty while one may."""

    def ask(self, question: Question) -> None:
        """Hand over a question; an older one that has not been begun is forgotten. Never waits."""

    def take(self) -> Answer | None:
        """The newest answer, once. Never waits."""
