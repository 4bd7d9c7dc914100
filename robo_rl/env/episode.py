"""Per-episode bookkeeping on the device: return, reward terms, metrics, success, read when an episode ends."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.cfg import TaskCfg
from robo_rl.env.state import State


class EpisodeStats:
    """Accumulates each env's running episode.

    `finish()` gives, for every env, what the episode would report if it ended now: `episode/return`, `episode/length`
    (control steps), `episode/success`, `episode/reward/<term>` (sum over the episode), `episode/metric/<name>`.
    """

    def __init__(self, task: TaskCfg, num_envs: int, device: torch.device | str) -> None:
        self._task = task
        self._reward_names = list(task.rewards)
        self._sums = torch.zeros(len(task.rewards) + 1, num_envs, device=device)  # last row: the reward as given
        self._length = torch.zeros(num_envs, dtype=torch.int64, device=device)
        self._held = torch.ones(num_envs, dtype=torch.bool, device=device)  # success so far
        self._value = {name: torch.zeros(num_envs, device=device) for name in task.metrics}
        self._weight = {name: torch.zeros(num_envs, device=device) for name in task.metrics}

    def add(self, s: State, terms: Tensor, reward: Tensor, valid: Tensor) -> None:
        """Count one control step: weighted reward terms `[K, N]`, the reward `[N]` given to the learner, and the rows
        whose metrics count `[N]`."""
        self._sums += torch.cat([terms, reward.unsqueeze(0)])
        self._length += 1
        success = self._task.success
        self._held &= success.func(s, **success.params) | (s.time <= success.after_s + 1e-6)
        for name, metric in self._task.metrics.items():
            out = metric.func(s, **metric.params)
            value, weight = out if isinstance(out, tuple) else (out, torch.ones_like(out))
            counts = valid & (s.time > metric.after_s + 1e-6)
            # where, not a product: a diverged env's NaN times zero would stay in the sums for good
            self._add_metric(name, metric.reduce, value.where(counts, 0.0), weight.where(counts, 0.0))

    def finish(self, terminated: Tensor) -> dict[str, Tensor]:
        """What each env's episode amounts to, `[N]` each."""
        out = {"episode/return": self._sums[-1].clone(), "episode/length": self._length.float()}
        out["episode/success"] = (self._held & ~terminated).float()
        out["episode/terminated"] = terminated.float()
        for i, name in enumerate(self._reward_names):
            out[f"episode/reward/{name}"] = self._sums[i].clone()
        for name, metric in self._task.metrics.items():
            out[f"episode/metric/{name}"] = self._reduced(name, metric.reduce)
        return out

    def reset(self, mask: Tensor) -> None:
        """Forget the episodes of the mask."""
        keep = ~mask
        self._sums *= keep
        self._length *= keep
        self._held |= mask
        for table in (self._value, self._weight):
            for value in table.values():
                value *= keep

    def state_dict(self) -> dict[str, Tensor]:
        """Running sums."""
        fixed = {"sums": self._sums, "length": self._length, "held": self._held}
        values = {f"value/{name}": value for name, value in self._value.items()}
        return {**fixed, **values, **{f"weight/{name}": value for name, value in self._weight.items()}}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        for key, value in self.state_dict().items():
            value.copy_(state[key])

    def _add_metric(self, name: str, reduce: str, value: Tensor, weight: Tensor) -> None:
        total, seen = self._value[name], self._weight[name] > 0
        if reduce == "max":
            self._value[name] = torch.where(weight > 0, torch.where(seen, torch.maximum(total, value), value), total)
        elif reduce == "last":
            self._value[name] = torch.where(weight > 0, value, total)
        else:
            total += weight * (value.square() if reduce == "rms" else value)
        self._weight[name] += weight

    def _reduced(self, name: str, reduce: str) -> Tensor:
        if reduce in ("max", "last"):
            return self._value[name].clone()
        mean = self._value[name] / self._weight[name].clamp_min(1e-9)
        return mean.sqrt() if reduce == "rms" else mean
