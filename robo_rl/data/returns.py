"""Advantages, returns and n-step sums; the only place that sees gamma and lambda."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from robo_rl.data.rollout import Obs, Rollout

_CHUNK = 8192  # rows of one forward pass; keeps the activations in cache


def gae(
    reward: Tensor,
    value: Tensor,
    value_next: Tensor,
    discount: Tensor,
    boundary: Tensor,
    valid: Tensor,
    *,
    lam: float,
    ratio: Tensor | None = None,
) -> tuple[Tensor, Tensor]:
    """Generalised advantages (Schulman et al. 2016, eq. 16); by `ratio` V-trace (Espeholt et al. 2018, eq. 1).

    All [T, N]. `value_next` is V of the true next observation, also where an episode was cut;
    `discount` is gamma * (1 - terminated); `boundary` is true where the trajectory ends for either cause.
    delta_t = r_t + discount_t V(s'_t) - V(s_t);  A_t = delta_t + discount_t lam (1 - boundary_t) A_{t+1}
    A row that is not `valid` has advantage 0 and passes nothing on to the rows before it.

    `ratio` is rho_t = min(ceiling, pi(a_t|s_t) / mu(a_t|s_t)), of the policy that is judged to the one that acted:
    A_t = delta_t + discount_t lam (1 - boundary_t) rho_{t+1} A_{t+1}, and the return is rho_t A_t + V(s_t). The
    advantage is that of a_t once taken: a surrogate weighs it by the ratio of its own row.
    Returns (advantage, return), both [T, N].
    """
    delta = torch.where(valid, reward + discount * value_next - value, 0.0)
    carry = torch.where(valid & ~boundary, discount * lam, 0.0)
    advantage, running = torch.empty_like(delta), torch.zeros_like(delta[0])
    for t in reversed(range(len(delta))):
        advantage[t] = torch.addcmul(delta[t], carry[t], running)
        running = advantage[t] if ratio is None else ratio[t] * advantage[t]
    return advantage, (advantage if ratio is None else ratio * advantage) + value


def next_values(value: Tensor, value_last: Tensor, value_final: Tensor, cut: Tensor) -> Tensor:
    """V of the observation each step led to, [T, N].

    `value` [T, N] of the observations acted on, `value_last` [N] of the one after the last step, `value_final` [T, N]
    of the true last observations of episodes, read where `cut` [T, N] bool (truncated and valid) is true.
    """
    shifted = torch.cat((value[1:], value_last.unsqueeze(0)))
    return torch.where(cut, value_final, shifted)


def n_step(reward: Tensor, ended: Tensor, usable: Tensor, *, gamma: float) -> tuple[Tensor, Tensor]:
    """Sum of the next rewards and how many of them there are, of windows of n steps that may end early.

    All [n, B]: `reward`; `ended` bool, the episode ends with that step for either cause; `usable` bool, the step can be
    used (stored and valid). The first step counts always; step i > 0 where all before it are counted, none of them
    ended, and it is usable.
    R = sum_{i<k} gamma^i r_i. Returns (R [B], k [B] int64). What follows is worth gamma^k, not gamma^n.
    """
    goes_on = ~ended[:-1] & usable[1:]
    counted = torch.cat((torch.ones_like(ended[:1]), goes_on.cumprod(0).bool()))
    weight = gamma ** torch.arange(len(reward), device=reward.device, dtype=reward.dtype)
    return torch.where(counted, reward * weight.unsqueeze(1), 0.0).sum(0), counted.sum(0)


@dataclass(frozen=True)
class Returns:
    """Value, advantage and value target of each stored step, all [T, N]."""

    value: Tensor
    advantage: Tensor
    ret: Tensor


@torch.no_grad()
def compute(
    rollout: Rollout,
    value_fn: Callable[[Obs], Tensor],
    *,
    gamma: float,
    lam: float,
    ratio: Tensor | None = None,
) -> Returns:
    """Advantages of a full rollout under the value function `value_fn`: {group: [B, d]} -> [B].

    `gamma` per step; `lam` and `ratio` [T, N] as in `gae`. A cut episode bootstraps from its true last observation, a
    terminated one from 0.
    """
    data = rollout.data
    shape = data["reward"].shape
    value = _chunked(value_fn, {k: v.flatten(0, 1) for k, v in rollout.obs().items()}).view(shape)
    cut = data["truncated"] & data["valid"] & ~data["terminated"]
    value_final = _final_values(rollout, value_fn, shape)
    value_next = next_values(value, value_fn(rollout.last_obs), value_final, cut)
    discount = gamma * (~data["terminated"]).to(value.dtype)
    boundary = data["terminated"] | data["truncated"]
    advantage, ret = gae(data["reward"], value, value_next, discount, boundary, data["valid"], lam=lam, ratio=ratio)
    return Returns(value, advantage, ret)


def _final_values(rollout: Rollout, value_fn: Callable[[Obs], Tensor], shape: torch.Size) -> Tensor:
    final = rollout.final()
    if isinstance(final, Tensor):
        return _chunked(value_fn, {rollout.final_group: final}).view(shape)
    rows, obs = final
    values = rollout.data["reward"].new_zeros(shape).flatten()
    if len(rows):
        values[rows] = value_fn({rollout.final_group: obs})
    return values.view(shape)


def _chunked(value_fn: Callable[[Obs], Tensor], obs: Obs) -> Tensor:
    rows = len(next(iter(obs.values())))
    parts = [value_fn({k: v[i : i + _CHUNK] for k, v in obs.items()}) for i in range(0, rows, _CHUNK)]
    return torch.cat(parts)
