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
    (control steps), `episode/success`, `episode/reward/<term>` (sum over the episode), `episode/metric/<name>`.
    """

    def __init__(self, task: TaskCfg, num_envs: int, device: torch.device | str) -> None:
        self._task = task
        self._sum_names = [*(f"episode/reward/{name}" for name in task.rewards), "episode/return"]
        self._sums = torch.zeros(len(self._sum_names), num_envs, device=device)
        self._terms, self._return = self._sums[:-1], self._sums[-1]  # views: weighted terms; the reward as given
        self._length = torch.zeros(num_envs, dtype=torch.int64, device=device)
        self._held = torch.ones(num_envs, dtype=torch.bool, device=device)  # success so far
        self._metrics = Metrics(task.metrics, num_envs, device)
        nobody = ~self._held
        self._nothing = self.finish(nobody, nobody)

    def add(self, s: State, terms: Tensor, reward: Tensor, valid: Tensor | None) -> None:
        """Count one control step: weighted reward terms `[K, N]`, the reward `[N]` given to the learner, and the rows
        whose metrics count `[N]`, None for all."""
        self._terms += terms
        self._return += reward
        self._length += 1
        success = self._task.success
        holds = success.func(s, **success.params)
        self._held &= holds | (s.time <= success.after_s + 1e-6) if success.after_s > 0.0 else holds
        self._metrics.add(s, valid)

    def nothing(self) -> dict[str, Tensor]:
        """`finish()` of a step in which no episode ended."""
        return self._nothing

    def finish(self, terminated: Tensor, ended: Tensor) -> dict[str, Tensor]:
        """What the episodes that `ended [N]` amount to, `[N]` each; 0 elsewhere. `terminated [N]`: ended for good."""
        out = dict(zip(self._sum_names, torch.where(ended, self._sums, 0.0).unbind(), strict=True))
        out["episode/length"] = torch.where(ended, self._length, 0).float()
        out["episode/terminated"] = terminated.float()
        out["episode/success"] = (self._held & ended & ~terminated).float()
        return out | self._metrics.finish(ended)

    def reset(self, mask: Tensor) -> None:
        """Forget the episodes of the mask."""
        keep = ~mask
        self._sums *= keep
        self._length *= keep
        self._held |= mask
        self._metrics.reset(keep)

    def state_dict(self) -> dict[str, Tensor]:
        """Running sums."""
        sums = {"sums": self._sums, "length": self._length, "held": self._held}
        return {**sums, "value": self._metrics.value, "weight": self._metrics.weight}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        for key, value in self.state_dict().items():
            value.copy_(state[key])


class Metrics:
    """All metrics of a task as the rows of one matrix, those of one kind beside each other."""

    KINDS = ("rms", "mean", "max", "last")

    def __init__(self, cfg: Mapping[str, Metric], num_envs: int, device: torch.device | str) -> None:
        self._cfg = {name: cfg[name] for kind in self.KINDS for name in cfg if cfg[name].reduce == kind}
        kinds = [metric.reduce for metric in self._cfg.values()]
        self._end = {kind: sum(k in self.KINDS[: i + 1] for k in kinds) for i, kind in enumerate(self.KINDS)}
        after = [[metric.after_s + 1e-6] for metric in self._cfg.values()]
        self._after = torch.tensor(after, device=device)  # [M, 1] s
        self._are_sums = all(kind in ("rms", "mean") for kind in kinds) and not any(m.after_s for m in cfg.values())
        self.value = torch.zeros(len(kinds), num_envs, device=device)  # weighted sum, maximum or last value
        self.weight = torch.zeros(len(kinds), num_envs, device=device)

    def add(self, s: State, valid: Tensor | None) -> None:
        """Count one control step of the rows that are `valid [N]`, None for all."""
        if not self._cfg:
            return
        outs = [metric.func(s, **metric.params) for metric in self._cfg.values()]
        if valid is None and self._are_sums and all(isinstance(out, Tensor) for out in outs):
            self._add_all(torch.stack(outs) if len(outs) > 1 else outs[0].unsqueeze(0))
        else:
            self._add_some(s, outs, valid)

    def _add_all(self, value: Tensor) -> None:
        """Values `[M, N]` that all count, and as much as each other: the usual case."""
        if self._end["rms"]:
            value = torch.cat([value[: self._end["rms"]].square(), value[self._end["rms"] :]])
        self.value += value
        self.weight += 1.0

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
        """`episode/metric/<name>` `[N]` of the episodes that `ended [N]`, 0 elsewhere."""
        value, mean, rms = torch.where(ended, self.value, 0.0), self._end["mean"], self._end["rms"]
        value[:mean] /= self.weight[:mean].clamp_min(1e-9)
        value[:rms].sqrt_()
        return {f"episode/metric/{name}": row for name, row in zip(self._cfg, value.unbind(), strict=True)}

    def reset(self, keep: Tensor) -> None:
        """Forget the episodes of the envs that are not in `keep [N]`."""
        self.value.masked_fill_(~keep, 0.0)  # a product would keep an infinite value for good, as NaN
        self.weight.masked_fill_(~keep, 0.0)
