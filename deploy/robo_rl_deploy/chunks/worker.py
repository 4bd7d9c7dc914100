"""The slow process: `python -m robo_rl_deploy.chunks.worker JOB`, started by `chunks.process.ProcessSource`.

It sleeps until it is asked, thinks about the newest question only, and ends with the process that started it.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys

from robo_rl_deploy.bundle import Bundle, read_bundle
from robo_rl_deploy.chunks.thinker import Thinker
from robo_rl_deploy.chunks.wire import Slot, answer_row, get_question, put_answer, question_row
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.rt.process import Parent, be_ordinary
from robo_rl_deploy.rt.shm import RingReader, RingWriter

_NICE = 5  # behind the loop, where that has no real-time priority
_LARGE_BYTES = 4 << 20  # of a graph; below a million weights a second thread only adds latency
_IDLE_S = 1.0


def main(argv: list[str]) -> int:
    """Answer until the parent ends; exit code 0, or 2 where there is nothing to begin with."""
    be_ordinary()
    with contextlib.suppress(OSError):  # a container may forbid it; then the kernel shares the time out equally
        os.nice(_NICE)
    job = json.loads(argv[0])
    try:
        bundle = _same_bundle(job["bundle"], job["digest"])
        questions = RingReader(job["ring"])
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    thinker = Thinker(bundle, _threads(bundle))
    dtype, slot = question_row(bundle.manifest), Slot(answer_row(bundle.manifest))
    ready = json.dumps(thinker.measure())
    answers = RingWriter(job["ring"] + "-answers", slot.buffer.nbytes, 8, ready)
    parent = Parent()
    while parent.wait(_IDLE_S):
        row = questions.latest()
        if row is not None:
            question = get_question(row, dtype)
            put_answer(slot, thinker.answer(question), question.seen_ns)
            answers.write(slot.buffer)
    answers.close()
    return 0


def _same_bundle(path: str, digest: str) -> Bundle:
    """The bundle that the other process has checked; its golden vectors need not run again."""
    bundle = read_bundle(path, verify_golden=False)
    if bundle.digest != digest:
        raise UserError(f"{path} was replaced while it was being started; start again")
    return bundle


def _threads(bundle: Bundle) -> int:
    """One processor is left to the loop."""
    return max((os.cpu_count() or 1) - 1, 1) if len(bundle.policy_onnx) > _LARGE_BYTES else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
