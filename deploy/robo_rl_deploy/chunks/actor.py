"""A slow policy in charge of a robot: asks it in time, carries out what it answered, and says when that runs out."""

from __future__ import annotations

from collections import deque

import numpy as np

from robo_rl_deploy.chunks.executor import Executor
from robo_rl_deploy.chunks.source import Answer, Question, Source
from robo_rl_deploy.command import JointCommand, Q
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.rt.clock import Clock
from robo_rl_deploy.rt.stats import Stages
from robo_rl_deploy.safety.faults import Fault, Kind
from robo_rl_deploy.safety.supervisor import PolicyFault

_DELAYS = 8  # answers over which the longest delay is remembered
_RESERVE = 1.5  # of that delay is kept for the next answer, which may take longer
_FIRST_NS = 1_000_000_000  # ns, at least, for the first answer: the start pose is held, as before the policy took over


class SlowActor:
    """An `Actor` that never waits for its policy.

    It asks every `execute` rows, earlier where the chunk would run out before the answer, and one question at a time.
    Until the first answer of an episode it holds the start pose (speeds, efforts and thrusts are zero).
    """

    def __init__(self, binding: Binding, source: Source, clock: Clock, stages: Stages, period_s: float = 0.0) -> None:
        """`clock` is the loop's, `period_s` its period (0: the policy's).

        `stages` gets "inference", the time of the policy alone, and "chunk age", that of the rows a tick carries out.
        """
        manifest, chunk = binding.manifest, binding.manifest.chunk
        assert chunk is not None  # whoever makes a slow actor has a policy of chunks
        self._binding, self._source, self._clock, self._chunk = binding, source, clock, chunk
        self._period_ns = round(1e9 * (period_s or 1.0 / manifest.rates.control_hz))
        self._execute_ns, self._max_age_ns = round(1e9 * chunk.execute * chunk.dt_s), round(1e9 * chunk.max_age_s)
        self._executor = Executor(chunk, np.where(binding.rows == Q, binding.start, 0.0))
        self._inference, self._age = stages.histogram("inference"), stages.histogram("chunk age")
        # An answer is heard at the next tick.
        self._delays_ns = deque([-(-source.usual_ns // self._period_ns) * self._period_ns], maxlen=_DELAYS)
        self._episode = 0
        self.reset()

    def reset(self) -> None:
        """Begin an episode; no answer to an earlier question counts any more."""
        self._episode += 1
        self.steps = 0
        self.raw_action = np.zeros(self._binding.manifest.action.size, np.float32)  # [A'] of the last step
        self._began_ns = self._asked_ns = 0
        self._is_waiting = False
        self._executor.reset()

    def act(self, channels: dict[str, np.ndarray], commands: dict[str, np.ndarray], is_first: bool) -> JointCommand:
        """See `Actor`."""
        if is_first:
            self.reset()
        now_ns = self._clock.now_ns()
        if self.steps == 0:
            self._began_ns = now_ns
        failure = self._source.failure
        self._take(now_ns)
        if not (failure or self._is_waiting) and self._is_due(now_ns):
            self._ask(now_ns, channels, commands)
            self._take(now_ns)
        targets = self._executor.targets(now_ns)
        self._check(now_ns, targets, failure)
        assert targets is not None  # else `_check` has raised
        raw_action = self._executor.raw_action(now_ns)
        if raw_action is not None:
            self.raw_action = raw_action
            self._age.record(self._executor.age_ns(now_ns))
        self.steps += 1
        return self._binding.command(targets)

    def _is_due(self, now_ns: int) -> bool:
        """Time for a question."""
        passed = now_ns - self._asked_ns
        if self.steps == 0 or passed >= self._execute_ns - self._period_ns // 2:  # a tick is never exactly on time
            return True
        return passed + self._period_ns + _RESERVE * max(self._delays_ns) > self._max_age_ns

    def _ask(self, now_ns: int, channels: dict[str, np.ndarray], commands: dict[str, np.ndarray]) -> None:
        prefix = None
        if self._chunk.prefix:
            passing = -(-max(self._delays_ns) // round(1e9 * self._chunk.dt_s))
            prefix = self._executor.coming(now_ns, min(passing, self._chunk.prefix))
        time_s = (now_ns - self._began_ns) / 1e9  # divided, for a phase at its wrap is the policy's in step to the bit
        self._source.ask(Question(self._episode, now_ns, time_s, channels, commands, self.raw_action, prefix))
        self._asked_ns, self._is_waiting = now_ns, True

    def _take(self, now_ns: int) -> None:
        answer = self._source.take()
        if answer is None or answer.episode != self._episode:
            return
        self._is_waiting = False
        self._inference.record(answer.duration_ns)
        if answer.fault is not None:
            raise PolicyFault(answer.fault)
        self._use(answer, now_ns)

    def _use(self, answer: Answer, now_ns: int) -> None:
        rows = answer.rows
        assert rows is not None  # an answer without a fault has rows
        if not np.isfinite(rows.targets).all():
            raise PolicyFault(Fault(Kind.POLICY_OUTPUT, "the policy gave a number that is not finite"))
        self._delays_ns.append(now_ns - rows.seen_ns)
        self._executor.offer(rows, now_ns)

    def _check(self, now_ns: int, targets: np.ndarray | None, failure: str) -> None:
        """Raise `PolicyFault` where there is nothing to go on with."""
        waited_ns = now_ns - self._began_ns
        if self._executor.rows is None and (failure or waited_ns > max(self._max_age_ns, _FIRST_NS)):
            why = failure or f"none has come for {1e-6 * waited_ns:.0f} ms"
            raise PolicyFault(Fault(Kind.CHUNK_MISSING, f"the policy's first chunk: {why}"))
        if failure:
            raise PolicyFault(Fault(Kind.POLICY_FAILED, failure))
        if targets is None:
            age, most = 1e-6 * self._executor.age_ns(now_ns), 1e-6 * self._max_age_ns
            text = f"the newest is for what was seen {age:.1f} ms ago, allowed are {most:.1f}"
            raise PolicyFault(Fault(Kind.CHUNK_EXPIRED, text))
