"""A share of the episodes begins where the environments themselves were a while ago, so that they are more diverse.

To return to states that were reached before is the idea of Ecoffet et al. 2021 (Nature 590). The environment does it,
see `robo_rl/env/hooks/starts.py`; evaluation is of the task as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from robo_rl.env.cfg import TaskCfg
from robo_rl.env.hooks.cfg import StartsCfg
from robo_rl.env.hooks.starts import has_effect
from robo_rl.errors import UserError
from robo_rl.interventions.base import Intervention, InterventionCfg, Site


@dataclass(frozen=True)
class Cfg(InterventionCfg):
    """Starts in the own past; `strength` is a factor of their share."""

    share: float = 0.3  # of the episodes
    size: int = 4096  # states kept, the newest
    chance: float = 0.002  # that the state after a control step is kept

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 0.0 <= self.share <= 1.0:
            raise ValueError(f"share={self.share}: expected 0 to 1")

    def task(self, task: TaskCfg) -> TaskCfg:
        """See `InterventionCfg`. Raises UserError for a task with a mixture of its own, or of another project."""
        if not isinstance(task, TaskCfg):
            raise UserError("intervention=past_starts: tasks of other projects begin where they want. Leave it out")
        if has_effect(task.starts):
            raise UserError(f'intervention=past_starts: task "{task.name}" has task.starts of its own. Keep one')
        past = self.share * self.strength
        starts = StartsCfg(default=1.0 - past, past=past, past_size=self.size, past_prob=self.chance)
        return replace(task, starts=starts)

    def make(self, site: Site) -> Intervention:
        """See `InterventionCfg`: all of it is in the environment."""
        return Intervention(self, site)
