"""A person's stop of a robot that walks: first it is told to stand, then it is stopped."""

from __future__ import annotations

from dataclasses import replace

from robo_rl_deploy.safety.states import Event, State
from robo_rl_deploy.safety.supervisor import Operator


class Halt:
    """Holds back the first STOP under the policy for a while, in which the policy has its default commands.

    A second STOP is at once; the emergency stop and faults are never held back.
    """

    def __init__(self, slow_s: float) -> None:
        """`slow_s`: for how long; 0: not at all."""
        self._slow_ns = round(1e9 * slow_s)
        self._end_ns: int | None = None

    @property
    def is_on(self) -> bool:
        """The policy has its default commands."""
        return self._end_ns is not None

    def hear(self, operator: Operator, state: State, now_ns: int) -> Operator:
        """What the supervisor in `state` hears of the operator's wishes in this tick."""
        if state is not State.RUN or operator.estop or not self._slow_ns:
            self._end_ns = None
            return operator
        if self._end_ns is None:
            if operator.wants is not Event.STOP:
                return operator
            self._end_ns = now_ns + self._slow_ns
            return replace(operator, wants=None)
        return replace(operator, wants=Event.STOP) if now_ns >= self._end_ns else operator
