"""Per-episode bookkeeping on the device: return, reward terms, metrics, success, read when an episode ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from robo_rl.env.cfg import Metric, TaskCfg
from robo_rl.env.state import State


class EpisodeStats:
    """Accumulates each env's running episode.

    `finish()` gives what the episodes that end amount to, and 0 for the other envs: `episode/return`, `episode/length`
    (control steps), `episode/success`, `episode/reward/<term>` (sum over the episode), `episode/metric/<name>` (NaN
    where it never counted in the episode), `episode/terminated`, and `episode/terminated/<term>` where a task has
    several terminations: which of them it was.
    """

    def __init__(self, task: TaskCfg, num_envs: int, device: torch.device | str) -> None:
        self._task = task
        final = [name for name, term in task.terminations.items() if not term.time_out]
        self._causes = final if len(final) > 1 else []
        self._sum_names = [*(f"episode/reward/{name}" for name in task.rewards), "episode/return", "episode/length"]
        sums, metrics = len(self._sum_names), len(task.metrics)
        # all that adds up, one row each, so that a usual step is one addition
        self._rows = torch.zeros(sums + 2 * metrics, num_envs, device=device)
        self._sums = self._rows[:sums]  # weighted terms, the reward as given, control steps (exact up to 2^24)
        self._metrics = Metrics(task.metrics, self._rows[sums : sums + metrics], self._rows[sums + metrics :])
        self._held = torch.ones(num_envs, dtype=torch.bool, device=device)  # success so far
        self._one = torch.ones(num_envs, device=device)
        self._after = torch.tensor(task.success.after_s + 1e-6, device=device)  # s
        nobody = ~self._held
        self._nothing = self.finish(nobody, nobody, self._held, dict.fromkeys(self._causes, nobody))

    def add(self, s: State, terms: tuple[Tensor, ...], reward: Tensor, valid: Tensor | None) -> None:
        """Count one control step: weighted reward terms `[N]` each, the reward `[N]` given to the learner, and the rows
        whose metrics count `[N]`, None for all."""
        rows = [*terms, reward, self._one, *self._metrics.add(s, valid)]
        whole = self._rows if len(rows) == self._rows.shape[0] else self._sums
        whole += torch.stack(rows)
        success = self._task.success
        holds = success.func(s, **success.params)
        self._held &= holds | (s.time <= self._after) if success.after_s > 0.0 else holds

    def nothing(self) -> dict[str, Tensor]:
        """`finish()` of a step in which no episode ended."""
        return self._nothing

    def finish(
        self, terminated: Tensor, ended: Tensor, valid: Tensor, causes: Mapping[str, Tensor]
    ) -> dict[str, Tensor]:
        """What the episodes that `ended [N]` amount to, `[N]` each; 0 elsewhere. `terminated [N]`: ended for good;
        `valid [N]`: false where physics diverged, which is no success; `causes`: what each termination says, `[N]`
        bool."""
        out = dict(zip(self._sum_names, torch.where(ended, self._sums, 0.0).unbind(), strict=True))
        out["episode/terminated"] = terminated.float()
        out |= {f"episode/terminated/{name}": (causes[name] & terminated).float() for name in self._causes}
        out["episode/success"] = (self._held & ended & valid & ~terminated).float()
        return out | self._metrics.finish(ended)

    def reset(self, mask: Tensor) -> None:
        """Forget the episodes of the mask."""
        self._rows.masked_fill_(mask, 0.0)  # a product would keep an infinite value for good, as NaN
        self._held |= mask

    def state_dict(self) -> dict[str, Tensor]:
        """Running sums."""
        sums = {"sums": self._sums[:-1], "length": self._sums[-1], "held": self._held}
        return {**sums, "value": self._metrics.value, "weight": self._metrics.weight}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        for key, value in self.state_dict().items():
            value.copy_(state[key])


class Metrics:
    """All metrics of a task as the rows of two matrices, those of one kind beside each other."""

    KINDS = ("rms", "mean", "max", "last")

    def __init__(self, cfg: Mapping[str, Metric], value: Tensor, weight: Tensor) -> None:
        self.value, self.weight = value, weight  # [M, N]: weighted sum, maximum or last value; sum of weights
        self._cfg = {name: cfg[name] for kind in self.KINDS for name in cfg if cfg[name].reduce == kind}
        kinds = [metric.reduce for metric in self._cfg.values()]
        self._end = {kind: sum(k in self.KINDS[: i + 1] for k in kinds) for i, kind in enumerate(self.KINDS)}
        after = [[metric.after_s + 1e-6] for metric in self._cfg.values()]
        self._after = torch.tensor(after, device=value.device)  # [M, 1] s
        self._are_sums = all(kind in ("rms", "mean") for kind in kinds) and not any(m.after_s for m in cfg.values())
        self._one = [torch.ones_like(row) for row in weight]

    def add(self, s: State, valid: Tensor | None) -> list[Tensor]:
        """Count one control step of the rows that are `valid [N]`, None for all.

        Returns what has still to be added, `[N]` for each row of `value` and of `weight`, where all values count and as
        much as each other: the usual case. Otherwise it is done, and nothing is left.
        """
        if not self._cfg:
            return []
        outs = [metric.func(s, **metric.params) for metric in self._cfg.values()]
        if valid is None and self._are_sums and all(isinstance(out, Tensor) for out in outs):
            rms = self._end["rms"]
            return [*(out.square() for out in outs[:rms]), *outs[rms:], *self._one]
        self._add_some(s, outs, valid)
        return []

    def _add_some(self, s: State, outs: list[Any], valid: Tensor | None) -> None:
        weight = torch.stack([out[1] if isinstance(out, tuple) else torch.ones_like(out) for out in outs])
        value = torch.stack([out[0] if isinstance(out, tuple) else out for out in outs])
        counts = (s.time > self._after) & (weight > 0)
        counts = counts if valid is None else counts & valid
        # where, not a product: what does not count may be NaN, and NaN times zero would stay in the sums
        value, weight = torch.where(counts, value, 0.0), torch.where(counts, weight, 0.0)
        rms, mean, top = self._end["rms"], self._end["mean"], self._end["max"]
        value[:rms].square_()
        self.value[:mean] += weight[:mean] * value[:mean]
        highest = torch.where(self.weight > 0, torch.maximum(self.value, value), value)
        value[mean:top] = highest[mean:top]
        self.value[mean:] = torch.where(counts[mean:], value[mean:], self.value[mean:])
        self.weight += weight

    def finish(self, ended: Tensor) -> dict[str, Tensor]:
        """`episode/metric/<name>` `[N]` of the episodes that `ended [N]`, NaN of those in which it never counted, 0
        elsewhere: an error of 0 would pass for a perfect episode."""
        value, mean, rms = self.value.clone(), self._end["mean"], self._end["rms"]
        value[:mean] /= self.weight[:mean].clamp_min(1e-9)
        value[:rms].sqrt_()
        value = torch.where(ended, torch.where(self.weight > 0, value, torch.nan), 0.0)
        return {f"episode/metric/{name}": row for name, row in zip(self._cfg, value.unbind(), strict=True)}
