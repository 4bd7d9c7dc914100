"""Off-policy training with acting and learning at the same time, on two CPUs."""

from __future__ import annotations

import copy
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from robo_rl import ranks
from robo_rl.data.rollout import Obs, Transition
from robo_rl.errors import UserError
from robo_rl.train.collect import Env
from robo_rl.train.host import learner_threads
from robo_rl.train.off_policy import Cfg, OffPolicy

Learn = Callable[[], dict[str, Tensor]]


def check(cfg: Cfg) -> None:
    """Raise UserError where learning beside acting brings nothing, or is not possible."""
    if torch.device(cfg.device).type != "cpu":
        raise UserError(f"algo.overlap=true: on {cfg.device} acting never waits for the learner. Leave it out")
    if ranks.launched()[1] > 1:
        raise UserError("algo.overlap=true: the processes of a training have their CPUs to themselves. Leave it out")


class Beside(Protocol):
    """Runs one function beside the caller."""

    def submit(self, learn: Learn, /) -> Future[dict[str, Tensor]]:
        """Begin; the result is asked for once."""
        ...


class Overlapped(OffPolicy):
    """While the policy of the last hand-over acts, the networks learn from what was stored until then.

    The hand-over comes after each iteration, however long either side took: new steps enter the replay, the new policy
    acts from then on. Nothing is shared in between, so a run does not depend on who was faster. It differs from one
    that takes turns only in that the newest steps can be drawn one iteration later.
    """

    def __init__(self, cfg: Cfg, env: Env, beside: Beside | None = None) -> None:
        super().__init__(cfg, env)
        self._learned: nn.Module = self.explorer.policy
        self.explorer = copy.deepcopy(self.explorer)
        self._held: list[tuple[Transition, Obs]] = []
        self._learning: Future[dict[str, Tensor]] | None = None
        threads = cfg.train.torch_threads or max(1, learner_threads(0) - 1)  # the other one acts
        self._beside = beside or ThreadPoolExecutor(1, "learner", torch.set_num_threads, (threads,))

    def collect(self, stop: Callable[[], bool]) -> bool:
        """Begin to learn, and act meanwhile; false if `stop()` was true first."""
        if stop():
            return False
        self._learning = self._beside.submit(self._gradient_steps)
        self._act()
        return True

    def learn(self) -> dict[str, Tensor]:
        """Wait for the gradient steps, and hand over."""
        assert self._learning is not None  # `collect` came first
        metrics = self._learning.result()
        self._learning = None
        for step, following in self._held:
            super()._store(step, following)
        self._held.clear()
        self._hand_over()
        self.iteration += 1
        return metrics

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        super().load_state_dict(state)
        self._hand_over()

    def _store(self, step: Transition, following: Obs) -> None:
        self._held.append((step, following))

    @torch.no_grad()
    def _hand_over(self) -> None:
        own, new = self.explorer.policy, self._learned
        torch._foreach_copy_([*own.parameters(), *own.buffers()], [*new.parameters(), *new.buffers()])
