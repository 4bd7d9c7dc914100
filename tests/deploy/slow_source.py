"""A slow policy in virtual time: it answers with the bundle's own graph, when the test says so."""

from __future__ import annotations

from collections.abc import Callable

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.chunks.source import Answer, Question
from robo_rl_deploy.chunks.thinker import Thinker
from robo_rl_deploy.rt.clock import VirtualClock


class SlowSource:
    """One question at a time, the newest next, as the process does it."""

    def __init__(self, bundle: Bundle, clock: VirtualClock, delay_ns: Callable[[int], int], usual_ns: int = 0) -> None:
        """`delay_ns(n)` of the n-th answer."""
        self.usual_ns, self.failure = usual_ns, ""
        self.questions: list[Question] = []
        self.is_stopped = False
        self._thinker, self._clock, self._delay_ns = Thinker(bundle), clock, delay_ns
        self._next: Question | None = None
        self._busy: tuple[int, Question] | None = None  # until when, with what
        self._done: Answer | None = None

    def ask(self, question: Question) -> None:
        self.questions.append(question)
        self._next = question
        self._work()

    def take(self) -> Answer | None:
        self._work()
        done, self._done = self._done, None
        return done

    def _work(self) -> None:
        while not (self.is_stopped or self.failure):
            if self._busy is None and self._next is not None:
                delay_ns = self._delay_ns(len(self.questions) - 1)
                self._busy, self._next = (self._clock.now_ns() + delay_ns, self._next), None
            if self._busy is None or self._clock.now_ns() < self._busy[0]:
                return
            self._done = self._thinker.answer(self._busy[1])
            self._busy = None
