"""The `env` hook: the moments of an environment at which an intervention takes part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from torch import Tensor

from robo_rl.env.masks import Rows


@dataclass(frozen=True)
class Outcome:
    """What a control step led to, before the envs that ended begin anew; `[N]` each."""

    valid: Tensor  # bool, physics, reward and observation are sound
    ended: Tensor  # bool, the episode is over
    log: Mapping[str, Tensor]  # as `Step.log`: `episode/<name>` is final where the episode is over


class EnvHook:
    """Base of all hooks; every method does nothing.

    A hook draws from random streams under its own name, never looks at a mask on a device, and keeps all its memory in
    `state_dict`. Without effect it must leave every number of the environment as it is.
    """

    def begin(self, rows: Rows) -> None:
        """Episodes begin in some envs: the time to choose parameters, before any event draws."""

    def place(self, rows: Rows) -> None:
        """The events have drawn their starts, trackers are empty: the time to write others over them, before derived
        fields."""

    def after_step(self, outcome: Outcome) -> None:
        """A control step is over; the simulator still shows the last states of the episodes that ended."""

    def restart(self) -> None:
        """Forget everything: the environment begins anew with another seed."""

    def state_dict(self) -> dict[str, Tensor]:
        """Memory, copied by the caller."""
        return {}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
