"""Short stretches of the past, for what learns to predict several steps ahead."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from robo_rl.data.replay import TERMINATED, TRUNCATED, VALID, Replay
from robo_rl.data.rollout import Obs


@dataclass(frozen=True)
class Sequences:
    """B stretches of L control steps of one environment each; losses weigh by `valid` and see no ends of episodes."""

    obs: Obs  # group -> [B, d], what the first step acted on
    action: Tensor  # [L, B, A]
    reward: Tensor  # [L, B], 0 where not valid
    terminated: Tensor  # [L, B] bool; a time limit does not terminate
    next_obs: Obs  # group -> [L, B, d], what each step led to; of a cut episode its true last observation
    valid: Tensor  # [L, B] bool; false from the first step on that is unusable, or comes after the end of the episode

    def __len__(self) -> int:
        return len(self.action)


def draw_sequences(replay: Replay, size: int, length: int, generator: torch.Generator) -> Sequences:
    """`size` stretches of `length` steps, whose first ones the replay's sampler chooses; no importance weights. Raises
    ValueError while the replay is empty."""
    age, env, _ = replay.draw(size, generator)
    return read_sequences(replay, age, env, length)


def read_sequences(replay: Replay, age: Tensor, env: Tensor, length: int) -> Sequences:
    """The stretches whose first steps were stored `age [B]` steps before the last one, of the environments `env [B]`.

    Step t is valid where it is stored and valid, what it led to is known, all before it are valid, and none of those
    ended the episode for either cause. Nothing here waits for the device.
    """
    offset = torch.arange(length, device=replay.device).unsqueeze(1)
    index = (replay.count - 1 - age + offset) % replay.rows * replay.num_envs + env  # [L, B]
    flags = replay.pick(replay.flags, index)
    following, is_known = replay.following(index.flatten(), flags.flatten())
    usable = ((flags & VALID) > 0) & (offset <= age) & is_known.view_as(index)
    goes_on = usable & ((flags & (TERMINATED | TRUNCATED)) == 0)
    valid = usable & torch.cat((torch.ones_like(usable[:1]), goes_on[:-1].cumprod(0).bool()))
    return Sequences(
        obs={name: replay.pick(store, index[0]).float() for name, store in replay.obs.items()},
        action=replay.pick(replay.action, index),
        reward=torch.where(valid, replay.pick(replay.reward, index), 0.0),
        terminated=valid & ((flags & TERMINATED) > 0),
        next_obs={name: value.unflatten(0, index.shape) for name, value in following.items()},
        valid=valid,
    )
