"""A slow policy in a process of its own, asked and heard over shared memory."""

from __future__ import annotations

import json
import os
import statistics
import time
from contextlib import ExitStack

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.bundle.schema import Chunk
from robo_rl_deploy.chunks.source import Answer, Question
from robo_rl_deploy.chunks.wire import Slot, answer_row, get_answer, put_question, question_row
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.rt.process import Helper
from robo_rl_deploy.rt.ready import ring_of
from robo_rl_deploy.rt.segment import remove_left_over
from robo_rl_deploy.rt.shm import RingWriter

_PATIENCE_S = 120.0  # to load and measure a large graph


class ProcessSource:
    """A `Source`. A process that ended is not started again: a person has to know."""

    def __init__(self, bundle: Bundle, period_s: float) -> None:
        """Start the process and wait until it has measured itself; takes a second or more, so before the loop.

        `period_s` of the loop. Raises `UserError` where the process does not start, or its policy takes so long that
        a chunk would run out before the next one.
        """
        assert bundle.manifest.chunk is not None  # whoever starts a process has a policy of chunks
        self._slot, self._row = Slot(question_row(bundle.manifest)), answer_row(bundle.manifest)
        self._name = name = f"chunks-{os.getpid()}-{time.monotonic_ns()}"
        self._questions = RingWriter(name, self._slot.buffer.nbytes, 8)
        job = {"ring": name, "bundle": str(bundle.path), "digest": bundle.digest}
        self._helper = Helper("robo_rl_deploy.chunks.worker", [json.dumps(job)])
        self._undo = ExitStack()
        try:
            self._answers = ring_of(self._helper, name + "-answers", "the policy's process", _PATIENCE_S)
            self._undo.callback(self._answers.close)
            durations = json.loads(self._answers.description)
            self.usual_ns = round(statistics.median(durations))
            check_latency(bundle.manifest.chunk, 1e-9 * self.usual_ns, period_s, len(durations))
        except BaseException:
            self.close(0.0)
            raise
        self._heard = self._answers.published

    @property
    def pid(self) -> int:
        """Of the slow process."""
        return self._helper.pid

    @property
    def failure(self) -> str:
        """See `Source`."""
        code = self._helper.exit_code
        if code is None:
            return ""
        how = f"was killed by signal {-code}" if code < 0 else f"has ended with code {code}"
        return f"the policy's process {how}; start again"

    def ask(self, question: Question) -> None:
        """See `Source`."""
        put_question(self._slot, question)
        self._questions.write(self._slot.buffer)
        self._helper.wake()

    def take(self) -> Answer | None:
        """See `Source`."""
        if self._answers.published == self._heard:
            return None
        row = self._answers.latest()
        self._heard = self._answers.position
        return None if row is None else get_answer(row, self._row)

    def close(self, timeout_s: float = 2.0) -> None:
        """End the process; one that is stopped or thinks for longer than `timeout_s` is killed. Twice is no error."""
        self._questions.close()
        self._helper.stop(timeout_s)
        remove_left_over(self._name + "-answers")  # of a process that was killed
        self._undo.close()


def check_latency(chunk: Chunk, latency_s: float, period_s: float, count: int) -> None:
    """Raise `UserError` where chunks run out although each question follows at once on the answer before.

    A chunk must last until the one after it is there: over its own inference and over the next, each of which ends
    with a tick.
    """
    ticks = -int(-latency_s // period_s)
    if 2 * ticks * period_s > chunk.max_age_s * (1.0 + 1e-6):
        measured = f"an inference takes {1e3 * latency_s:.1f} ms here (median of {count})"
        covers = f"a chunk lasts {1e3 * chunk.max_age_s:.1f} ms and must cover two inferences"
        raise UserError(f"{measured}, {covers}; take a quicker machine, a smaller net or a longer chunk")
