"""Replay: the past of N environments in a ring on the training device."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import torch
from torch import Tensor

from robo_rl import ranks
from robo_rl.data.final_obs import FinalObs
from robo_rl.data.priorities import Priorities
from robo_rl.data.returns import n_step
from robo_rl.data.rollout import Obs, Transition
from robo_rl.data.samplers import SamplerCfg, ages
from robo_rl.errors import UserError
from robo_rl.sim import memory

TERMINATED, TRUNCATED, VALID = 1, 2, 4  # bits of the flags of a row
_GIB = 1 << 30


@dataclass(frozen=True)
class ReplayCfg:
    """What is kept of the past, and how it is drawn."""

    capacity: int = 1_000_000  # transitions, summed over all environments; the oldest are overwritten
    n_step: int = 1  # control steps of a target; fewer where the episode, or what is stored, ends before
    obs_dtype: Literal["float32", "bf16"] = "float32"  # of stored observations
    final_share: float = 0.02  # of the capacity is room for the last observations of episodes that were cut
    sampler: SamplerCfg = field(default_factory=SamplerCfg)

    def __post_init__(self) -> None:
        for name in ("capacity", "n_step"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name}={getattr(self, name)}: expected at least 1")
        if not 0.0 < self.final_share <= 1.0:
            raise ValueError(f"final_share={self.final_share}: expected more than 0, at most 1")


@dataclass(frozen=True)
class Sample:
    """B transitions of up to n steps each; losses weigh by `weight` and see neither gamma, n nor ends of episodes."""

    obs: Obs  # group -> [B, d]
    action: Tensor  # [B, A]
    reward: Tensor  # [B] sum of gamma^i r_i over the k steps
    discount: Tensor  # [B] gamma^k * (1 - terminated), k the real number of steps
    next_obs: Obs  # group -> [B, d], after k steps; of a cut episode its true last observation
    valid: Tensor  # [B] bool; a row that is not enters no loss
    weight: Tensor  # [B] 0 where the row is not valid, else 1, or the importance weight of a prioritised draw
    age: Tensor  # [B] int64, control steps since the row was stored
    index: Tensor  # [B] int64, where it is stored

    def without_gaps(self) -> Sample:
        """A row that is not valid shows the observations and the action of one that is (zeros where none is).

        For networks whose rows see each other: what is not valid may be anything, NaN too.
        """
        place, count = torch.arange(len(self.valid), device=self.valid.device), self.valid.sum()
        first = torch.argsort(self.valid.to(torch.uint8), descending=True, stable=True)  # valid rows first
        shown = torch.where(self.valid, place, first.index_select(0, place % count.clamp(min=1)))

        def of_valid(x: Tensor) -> Tensor:
            return torch.where(count > 0, x.index_select(0, shown), 0.0)

        return replace(
            self,
            obs={name: of_valid(x) for name, x in self.obs.items()},
            next_obs={name: of_valid(x) for name, x in self.next_obs.items()},
            action=of_valid(self.action),
        )

    def __len__(self) -> int:
        return len(self.action)

    def select(self, index: Tensor) -> Sample:
        """The rows at `index` [B] int64."""
        return Sample(
            obs={name: x.index_select(0, index) for name, x in self.obs.items()},
            next_obs={name: x.index_select(0, index) for name, x in self.next_obs.items()},
            **{name: getattr(self, name).index_select(0, index) for name in _PLAIN},
        )

    def split(self, count: int) -> list[Sample]:
        """`count` samples of equal size, as views."""
        parts = {name: getattr(self, name).chunk(count) for name in _PLAIN}
        obs = {name: value.chunk(count) for name, value in self.obs.items()}
        following = {name: value.chunk(count) for name, value in self.next_obs.items()}
        return [
            Sample(
                obs={k: v[i] for k, v in obs.items()},
                next_obs={k: v[i] for k, v in following.items()},
                **{k: v[i] for k, v in parts.items()},
            )
            for i in range(count)
        ]


_PLAIN = ("action", "reward", "discount", "valid", "weight", "age", "index")


class Replay:
    """Ring [R, N, ...] of R - 1 steps; each observation is stored once.

    Row t holds what was acted on and row t + 1 what followed, so the next observation of a row is the observation of
    the row after it, but where an episode was cut: its true last observation lies in a side table (`FinalObs`). Nothing
    here waits for the device.
    """

    def __init__(
        self,
        cfg: ReplayCfg,
        num_envs: int,
        obs_shapes: Mapping[str, tuple[int, ...]],
        action_dim: int,
        device: torch.device | str = "cpu",
    ) -> None:
        self.cfg, self.num_envs, self.device = cfg, num_envs, torch.device(device)
        self.rows = max(cfg.capacity // num_envs, cfg.n_step) + 1
        dtype = torch.bfloat16 if cfg.obs_dtype == "bf16" else torch.float32
        finals = max(num_envs, round(cfg.final_share * cfg.capacity))
        require_memory(cfg, num_envs, obs_shapes, action_dim, self.device)
        size = (self.rows, num_envs)
        self.obs = {k: torch.zeros(*size, *shape, dtype=dtype, device=device) for k, shape in obs_shapes.items()}
        self.action = torch.zeros(*size, action_dim, device=device)
        self.reward = torch.zeros(size, device=device)
        self.flags = torch.zeros(size, dtype=torch.uint8, device=device)
        self.finals = FinalObs(size, finals, obs_shapes, dtype, self.device)
        self.priorities = Priorities(size, cfg.sampler, self.device) if cfg.sampler.kind == "prioritised" else None
        self.count = 0  # steps ever stored

    def __len__(self) -> int:
        """Transitions that can be drawn."""
        return self.filled * self.num_envs

    @property
    def most(self) -> int:
        """Transitions that there is room for."""
        return (self.rows - 1) * self.num_envs

    @property
    def filled(self) -> int:
        """Steps of every environment that can be drawn; the observation after the last one takes a row, too."""
        return min(self.count, self.rows - 1)

    def add(self, step: Transition, following: Obs) -> None:
        """Store one step of every environment and `following`, the observation that the next one acts on."""
        slot, after = self.count % self.rows, (self.count + 1) % self.rows
        for name, store in self.obs.items():
            if self.count == 0:
                store[slot] = step.obs[name]
            store[after] = following[name]
        self.action[slot] = step.action
        self.reward[slot] = torch.where(step.valid, step.reward, 0.0)
        flags = TERMINATED * step.terminated.byte() + TRUNCATED * step.truncated.byte() + VALID * step.valid.byte()
        self.flags[slot] = flags
        self.finals.add(slot, step.truncated & step.valid & ~step.terminated, step.final_obs)
        if self.priorities is not None:
            self.priorities.add(slot, after, step.valid)
        self.count += 1

    def sample(self, size: int, gamma: float, generator: torch.Generator) -> Sample:
        """`size` transitions by the sampler, with discount `gamma` a control step. Raises ValueError while empty."""
        age, env, importance = self.draw(size, generator)
        return self.read(age, env, gamma, importance)

    def draw(self, size: int, generator: torch.Generator) -> tuple[Tensor, Tensor, Tensor | None]:
        """Where the sampler looks: ages [size] in steps, envs [size], and importance weights [size] of a prioritised
        draw. Raises ValueError while empty."""
        if not self.filled:
            raise ValueError("the replay is empty")
        if self.priorities is not None:
            index, importance = self.priorities.draw(size, len(self), generator)
            return (self.count - 1 - index // self.num_envs) % self.rows, index % self.num_envs, importance
        age = ages(self.cfg.sampler, self.filled, size, generator)
        return age, torch.randint(self.num_envs, (size,), generator=generator, device=self.device), None

    def reward_size(self) -> Tensor:
        """Mean of |reward| over all that is stored and valid, of all ranks, []; 0 where nothing is."""
        valid = (self.flags & VALID) > 0
        valid[self.count % self.rows] = False  # holds no step: what followed the last one, over the oldest of all
        total, count = torch.where(valid, self.reward, 0.0).abs().sum(), valid.sum().to(self.reward.dtype)
        return ranks.total(total) / ranks.total(count).clamp(min=1.0)

    def newest(self, steps: int) -> tuple[Obs, Tensor]:
        """Observations acted on in the last `steps` steps, group -> [steps, N, d], and which rows are valid."""
        slots = torch.arange(self.count - steps, self.count, device=self.device) % self.rows
        obs = {name: store.index_select(0, slots).float() for name, store in self.obs.items()}
        return obs, (self.flags.index_select(0, slots) & VALID) > 0

    def read(self, age: Tensor, env: Tensor, gamma: float, importance: Tensor | None = None) -> Sample:
        """The transitions stored `age [B]` steps before the last one, of the environments `env [B]`."""
        first = (self.count - 1 - age) % self.rows
        offset = torch.arange(self.cfg.n_step, device=self.device).unsqueeze(1)
        window = (first + offset) % self.rows * self.num_envs + env  # [n, B]
        flags, rewards = self.pick(self.flags, window), self.pick(self.reward, window)
        usable, ended = ((flags & VALID) > 0) & (offset <= age), (flags & (TERMINATED | TRUNCATED)) > 0
        reward, k = n_step(rewards, ended, usable, gamma=gamma)
        index, is_valid, flags = window[0], usable[0], flags.gather(0, (k - 1).unsqueeze(0))[0]  # of the last step
        end = window.gather(0, (k - 1).unsqueeze(0))[0]
        discount = torch.where((flags & TERMINATED) > 0, 0.0, gamma ** k.to(reward.dtype))
        following, is_known = self.following(end, flags)
        valid = is_valid & is_known
        return Sample(
            obs={name: self.pick(store, index).float() for name, store in self.obs.items()},
            action=self.pick(self.action, index),
            reward=reward,
            discount=discount,
            next_obs=following,
            valid=valid,
            weight=valid.to(reward.dtype) if importance is None else importance * valid,
            age=age,
            index=index,
        )

    def following(self, index: Tensor, flags: Tensor) -> tuple[Obs, Tensor]:
        """What the steps in the rows `index` [B], which have these `flags`, led to: observations [B, ...], of a cut
        episode its true last ones, and where they are still known, [B] bool."""
        cut = (flags & (TERMINATED | TRUNCATED)) == TRUNCATED
        final, kept = self.finals.read(index)
        after = (index + self.num_envs) % (self.rows * self.num_envs)
        out = {}
        for name, store in self.obs.items():
            value = self.pick(store, after)
            is_cut = cut.view(-1, *[1] * (value.dim() - 1))
            out[name] = torch.where(is_cut, final[name], value).float()
        return out, kept | ~cut

    def state_dict(self) -> dict[str, Any]:
        """All that was stored and not yet overwritten."""
        used = min(self.count + 1, self.rows)
        return {
            "count": self.count,
            "obs": {name: store[:used] for name, store in self.obs.items()},
            **{name: getattr(self, name)[:used] for name in _STORED},
            "finals": self.finals.state_dict(used),
            "priorities": None if self.priorities is None else self.priorities.state_dict(),
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`, for a replay of the same sizes. Raises ValueError for another one."""
        used = min(state["count"] + 1, self.rows)
        if len(state["reward"]) != used or state["reward"].shape[1] != self.num_envs:
            raise ValueError(f"a replay of {len(state['reward'])} rows does not fit into {self.rows}")
        self.count = state["count"]
        for name, value in state["obs"].items():
            self.obs[name][:used] = value.to(self.device)
        for name in _STORED:
            getattr(self, name)[:used] = state[name].to(self.device)
        self.finals.load_state_dict(state["finals"], used)
        if self.priorities is not None:
            self.priorities.load_state_dict(state["priorities"])

    def pick(self, store: Tensor, index: Tensor) -> Tensor:
        """Rows `index` [...] of a store [R, N, ...]."""
        flat = store.view(-1, *store.shape[2:])
        if index.dim() == 1:
            return flat.index_select(0, index)
        return flat.index_select(0, index.flatten()).view(*index.shape, *flat.shape[1:])


_STORED = ("action", "reward", "flags")


def bytes_needed(cfg: ReplayCfg, num_envs: int, obs_shapes: Mapping[str, tuple[int, ...]], action_dim: int) -> int:
    """Memory of a replay, bytes."""
    rows = (max(cfg.capacity // num_envs, cfg.n_step) + 1) * num_envs
    width = 2 if cfg.obs_dtype == "bf16" else 4
    of_obs = width * sum(math.prod(shape) for shape in obs_shapes.values())
    finals = max(num_envs, round(cfg.final_share * cfg.capacity)) + 1
    other = 4 * action_dim + 4 + 1 + 4  # action, reward, flags, place of the last observation
    priorities = 4 if cfg.sampler.kind == "prioritised" else 0
    return rows * (of_obs + other + priorities) + finals * of_obs


def require_memory(
    cfg: ReplayCfg, num_envs: int, obs_shapes: Mapping[str, tuple[int, ...]], action_dim: int, device: torch.device
) -> None:
    """Raise UserError, before anything is allocated, for a replay that does not fit into the free memory."""
    needed, free = bytes_needed(cfg, num_envs, obs_shapes, action_dim), memory.available(device)
    if free is None or needed <= free:
        return
    fits = int(cfg.capacity * 0.9 * free / needed)
    dtype = "" if cfg.obs_dtype == "bf16" else ", or algo.replay.obs_dtype=bf16"
    raise UserError(
        f"a replay of {cfg.capacity:,} transitions needs {needed / _GIB:.3g} GiB on {device}, and "
        f"{free / _GIB:.3g} GiB are free. Use at most algo.replay.capacity={fits}{dtype}"
    )
