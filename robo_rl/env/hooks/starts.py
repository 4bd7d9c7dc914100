"""Where episodes begin: the task's own starts, states of a file, states that the envs went through, by weight."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.cfg import TaskCfg
from robo_rl.env.hooks.base import EnvHook, Outcome
from robo_rl.env.hooks.cfg import StartsCfg
from robo_rl.env.hooks.ring import Ring
from robo_rl.env.hooks.situation import Situation
from robo_rl.env.hooks.states_file import load_states
from robo_rl.env.masks import Rows
from robo_rl.env.rng import EnvRandom
from robo_rl.errors import UserError
from robo_rl.sim.backend import SimBackend


class Starts(EnvHook):
    """Writes the states of other sources over some of the starts. A source that has no state yet leaves the default.

    A past state comes with the situation it belongs to (`situation.py`); a file does not know of one.
    """

    def __init__(self, task: TaskCfg, sim: SimBackend, rng: EnvRandom, situation: Situation) -> None:
        cfg = task.starts
        _check(cfg)
        _check_task(task)
        self._task, self._cfg, self._sim, self._rng, self._situation = task.name, cfg, sim, rng, situation
        model, device = sim.model, sim.device
        states = load_states(cfg.path, model) if cfg.file > 0.0 else None
        count = len(states[0]) if states else 0
        self._file = Ring(max(count, 1), _shapes(sim), device)
        if states:
            q, v = (torch.as_tensor(part, dtype=torch.float32, device=device) for part in states)
            self._file.put(torch.ones(count, dtype=torch.bool, device=device), {"q": q, "v": v})
        self.from_past = torch.zeros(sim.num_envs, dtype=torch.bool, device=device)  # by the last `place`, [N]
        self._layout = situation.layout.fields
        self._past = self._empty()

    def place(self, rows: Rows) -> None:
        """Put the envs that drew another source into one of its states."""
        self._follow_layout()
        cfg, state = self._cfg, self._sim.state
        u = self._rng.uniform("starts/source", 2, rows)
        share = u[:, 0] * (cfg.default + cfg.file + cfg.past)
        from_file = (share >= cfg.default) & (share < cfg.default + cfg.file) & (self._file.count > 0)
        from_past = (share >= cfg.default + cfg.file) & (self._past.count > 0)
        file, past = self._file.pick(u[:, 1]), self._past.pick(u[:, 1])
        q = torch.where(from_file.unsqueeze(1), file["q"], past["q"])
        v = torch.where(from_file.unsqueeze(1), file["v"], past["v"])
        nobody = torch.zeros_like(rows.mask)
        mask = rows.replaced(nobody, from_file | from_past) & rows.mask
        self._sim.write_state(mask, rows.replaced(state.q, q), rows.replaced(state.v, v))
        if "situation" in past:
            self._situation.write(rows, from_past, past["situation"])
            self.from_past = rows.replaced(nobody, from_past)

    def after_step(self, outcome: Outcome) -> None:
        """Keep some of the states that are sound and go on."""
        if self._cfg.past <= 0.0:
            return
        self._follow_layout()
        keep = self._rng.uniform("starts/keep", 1)[:, 0] < self._cfg.past_prob
        state = self._sim.state
        values = {"q": state.q, "v": state.v}
        if "situation" in self._past:
            values["situation"] = self._situation.read()
        self._past.put(keep & outcome.valid & ~outcome.ended, values)

    def restart(self) -> None:
        """Forget the states the envs went through."""
        self._past.clear()

    def state_dict(self) -> dict[str, Tensor]:
        """The states the envs went through; those of the file are read again."""
        return self._past.state_dict()

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._follow_layout()
        self._past.load_state_dict(state)

    def _follow_layout(self) -> None:
        """An event wrote a place in the world for the first time: states kept without places cannot be used."""
        fields = self._situation.layout.fields
        if fields == self._layout:
            return
        if self._cfg.file > 0.0:
            raise UserError(
                f'task.starts.file: events of task "{self._task}" put what stands fast elsewhere in each episode '
                f"({', '.join(fields)}), and a file of states does not say where; set it to 0"
            )
        self._layout = fields
        self._past = self._empty()

    def _empty(self) -> Ring:
        """A ring for the states the envs go through, each with its situation where the task has any."""
        cfg, shapes = self._cfg, _shapes(self._sim)
        size = self._situation.read().shape[1] if cfg.past > 0.0 else 0
        return Ring(
            cfg.past_size if cfg.past > 0.0 else 1, shapes | ({"situation": (size,)} if size else {}), self._sim.device
        )


def has_effect(cfg: StartsCfg) -> bool:
    """Whether any source but the default has a weight."""
    return cfg.file != 0.0 or cfg.past != 0.0


def _shapes(sim: SimBackend) -> dict[str, tuple[int, ...]]:
    return {"q": (sim.model.mj.nq,), "v": (sim.model.mj.nv,)}


def _check(cfg: StartsCfg) -> None:
    weights = (cfg.default, cfg.file, cfg.past)
    if min(weights) < 0.0 or sum(weights) <= 0.0:
        raise UserError(f"task.starts: weights default, file, past are {weights}; none below 0, and not all of them 0")
    if cfg.file > 0.0 and not cfg.path:
        raise UserError("task.starts.file is above 0 but task.starts.path is empty; give the .npz of the states")
    if cfg.past_size < 1 or not 0.0 <= cfg.past_prob <= 1.0:
        raise UserError("task.starts: past_size must be at least 1 and past_prob between 0 and 1")


def _check_task(task: TaskCfg) -> None:
    """Refuse the sources whose states mean nothing in an episode of this task that begins."""
    if task.follows_clock:
        raise UserError(
            f'task.starts: what task "{task.name}" asks for follows the time since the episode began, so no state of '
            "another moment can begin one; set task.starts.file and task.starts.past to 0"
        )
    if task.starts.file > 0.0 and task.scene.terrain is not None and task.curriculum:
        raise UserError(
            f'task.starts.file: the ground of task "{task.name}" has a level for each place, and a file of states does '
            "not say whose; set it to 0"
        )
