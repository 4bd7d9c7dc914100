"""Per-episode bookkeeping on the device: return, reward terms, metrics, success, read when an episode ends."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.cfg import Metric, TaskCfg
from robo_rl.env.state import State


class EpisodeStats:
    """Accumulates each env's running episode.

    `finish()` gives, for every env, what the episode would report if it ended now: `episode/return`, `episode/length`
    (control steps), `episode/success`, `episode/reward/<term>` (sum over the episode), `episode/metric/<name>`.
    """

    def __init__(self, task: TaskCfg, num_envs: int, device: torch.device | str) -> None:
        self._task = task
        self._sum_names = [*(f"episode/reward/{name}" for name in task.rewards), "episode/return"]
        self._sums = torch.zeros(len(self._sum_names), num_envs, device=device)  # last row: the reward as given
        self._length = torch.zeros(num_envs, dtype=torch.int64, device=device)
        self._held = torch.ones(num_envs, dtype=torch.bool, device=device)  # success so far
        self._metrics = Metrics(task.metrics, num_envs, device)

    def add(self, s: State, terms: Tensor, reward: Tensor, valid: Tensor) -> None:
        """Count one control step: weighted reward terms `[K, N]`, the reward `[N]` given to the learner, and the rows
        whose metrics count `[N]`."""
        self._sums += torch.cat([terms, reward.unsqueeze(0)])
        self._length += 1
        success = self._task.success
        self._held &= success.func(s, **success.params) | (s.time <= success.after_s + 1e-6)
        self._metrics.add(s, valid)

    def finish(self, terminated: Tensor) -> dict[str, Tensor]:
        """What each env's episode amounts to, `[N]` each."""
        out = dict(zip(self._sum_names, self._sums.clone().unbind(), strict=True))
        out["episode/length"] = self._length.float()
        out["episode/terminated"] = terminated.float()
        out["episode/success"] = (self._held & ~terminated).float()
        return out | self._metrics.finish()

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
        self.value = torch.zeros(len(kinds), num_envs, device=device)  # weighted sum, maximum or last value
        self.weight = torch.zeros(len(kinds), num_envs, device=device)

    def add(self, s: State, valid: Tensor) -> None:
        """Count one control step of the rows that are `valid [N]`."""
        if not self._cfg:
            return
        outs = [metric.func(s, **metric.params) for metric in self._cfg.values()]
        weight = torch.stack([out[1] if isinstance(out, tuple) else torch.ones_like(out) for out in outs])
        value = torch.stack([out[0] if isinstance(out, tuple) else out for out in outs])
        counts = valid & (s.time > self._after) & (weight > 0)
        # where, not a product: what does not count may be NaN, and NaN times zero would stay in the sums
        value, weight = torch.where(counts, value, 0.0), torch.where(counts, weight, 0.0)
        rms, mean, top = self._end["rms"], self._end["mean"], self._end["max"]
        value[:rms].square_()
        self.value[:mean] += weight[:mean] * value[:mean]
        highest = torch.where(self.weight > 0, torch.maximum(self.value, value), value)
        value[mean:top] = highest[mean:top]
        self.value[mean:] = torch.where(counts[mean:], value[mean:], self.value[mean:])
        self.weight += weight

    def finish(self) -> dict[str, Tensor]:
        """`episode/metric/<name>` `[N]` of what was counted so far."""
        value, mean, rms = self.value.clone(), self._end["mean"], self._end["rms"]
        value[:mean] /= self.weight[:mean].clamp_min(1e-9)
        value[:rms].sqrt_()
        return {f"episode/metric/{name}": row for name, row in zip(self._cfg, value.unbind(), strict=True)}

    def reset(self, keep: Tensor) -> None:
        """Forget the episodes of the envs that are not in `keep [N]`."""
        self.value.masked_fill_(~keep, 0.0)  # a product would keep an infinite value for good, as NaN
        self.weight.masked_fill_(~keep, 0.0)
