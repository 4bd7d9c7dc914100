"""Answers questions with a bundle's policy, one after the other: the work of the slow process."""

from __future__ import annotations

import time

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.chunks.executor import TimedRows
from robo_rl_deploy.chunks.source import Answer, Question
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.inference import Inference
from robo_rl_deploy.safety.faults import Fault, Kind

_WARM_UP, _LEAST, _MOST = 3, 5, 30  # inferences
_LONGEST_S = 5.0  # that measuring goes on after the least number


class Thinker:
    """A policy and its memory of one episode."""

    def __init__(self, bundle: Bundle, threads: int = 1) -> None:
        self._inference, self._golden, self._episode = Inference(bundle, threads), bundle.golden, -1

    def answer(self, question: Question) -> Answer:
        """Rows or a fault, never an exception. The first question of an episode resets the policy."""
        if question.episode != self._episode:
            self._inference.reset()
            self._episode = question.episode
        began_ns = time.monotonic_ns()
        try:
            rows = self._rows(question)
        except UserError as error:
            return self._failed(question, began_ns, Fault(Kind.POLICY_OUTPUT, str(error)))
        except Exception as error:  # whatever a graph may do, the robot has to be brought to rest
            return self._failed(question, began_ns, Fault(Kind.POLICY_FAILED, f"{type(error).__name__}: {error}"))
        return Answer(question.episode, rows, time.monotonic_ns() - began_ns)

    def measure(self) -> list[int]:
        """How long inferences take (ns) on what the golden vectors show, after a warm-up."""
        manifest, golden, durations = self._inference.manifest, self._golden, list[int]()
        begin, last_action = time.monotonic(), np.zeros(manifest.action.size, np.float32)
        for i in range(-_WARM_UP, _MOST):
            if i > _LEAST and time.monotonic() - begin > _LONGEST_S:
                break
            row = i % len(golden["is_first"])
            channels = {c.name: golden[f"channel.{c.name}"][row] for c in self._inference.measured}
            commands = {c.name: golden[f"command.{c.name}"][row] for c in manifest.commands}
            answer = self.answer(Question(0, 0, 0.0, channels, commands, last_action))
            if i >= 0:
                durations.append(answer.duration_ns)
        self._episode = -1
        return durations

    def _rows(self, question: Question) -> TimedRows:
        feeds = self._inference.feeds(question.channels, question.commands)
        last_action = np.asarray(question.last_action, np.float32)[None]
        return TimedRows(question.seen_ns, *self._inference.run(feeds, last_action, question.time_s, question.prefix))

    def _failed(self, question: Question, began_ns: int, fault: Fault) -> Answer:
        return Answer(question.episode, None, time.monotonic_ns() - began_ns, fault)
