"""Counter-based random numbers: each is a hash of (seed, stream, env, step, index), nothing is stored.

So env i draws the same numbers whatever `num_envs` is, streams never shift each other, resuming needs the step only.
The mixer is the 32-bit finaliser "lowbias32" found by Wellons' hash prospector; 24 bits become a float32.
"""

from __future__ import annotations

import zlib

import torch
from torch import Tensor

_MASK = 0xFFFFFFFF
_GOLDEN = 0x9E3779B9


class EnvRandom:
    """Uniform numbers in [0, 1) for each env, by named stream."""

    def __init__(self, seed: int, num_envs: int, device: torch.device | str = "cpu") -> None:
        self.seed = seed
        self.step = 0  # advanced once per control step by the environment
        self._env = torch.arange(num_envs, dtype=torch.int64, device=device)
        self._env_key = mix(self._env + _GOLDEN)
        self._index: dict[int, Tensor] = {}

    def uniform(self, stream: str, count: int, mask: Tensor | None = None) -> Tensor:
        """`[N, count]` float32 in [0, 1). The same stream at the same step gives the same numbers.

        With a mask, rows outside it are unspecified: on the CPU they are not computed.
        """
        key = _mix_int(zlib.crc32(stream.encode()) ^ _mix_int(self.seed & _MASK) ^ _mix_int(self.seed >> 32 & _MASK))
        key = _mix_int((key + _GOLDEN * (self.step & _MASK)) & _MASK)
        if mask is None or mask.device.type != "cpu":
            return self._hash(self._env_key ^ key, count)
        rows = mask.nonzero()[:, 0]
        out = torch.zeros(len(mask), count)
        out[rows] = self._hash(self._env_key[rows] ^ key, count)
        return out

    def symmetric(self, stream: str, count: int, mask: Tensor | None = None) -> Tensor:
        """`[N, count]` float32 in [-1, 1)."""
        return self.uniform(stream, count, mask).mul_(2.0).sub_(1.0)

    def _hash(self, key: Tensor, count: int) -> Tensor:
        bits = mix(mix(key).unsqueeze(1) + self._indices(count))
        return bits.bitwise_right_shift_(8).to(torch.float32).mul_(1.0 / (1 << 24))

    def _indices(self, count: int) -> Tensor:
        if count not in self._index:
            self._index[count] = torch.arange(count, dtype=torch.int64, device=self._env.device).mul_(_GOLDEN) & _MASK
        return self._index[count]


def mix(x: Tensor) -> Tensor:
    """Bijective 32-bit mixer on int64 tensors whose values lie in [0, 2^32)."""
    x = x & _MASK
    x.bitwise_xor_(x >> 16).mul_(0x7FEB352D).bitwise_and_(_MASK)
    x.bitwise_xor_(x >> 15).mul_(0x846CA68B).bitwise_and_(_MASK)
    return x.bitwise_xor_(x >> 16)


def _mix_int(x: int) -> int:
    x &= _MASK
    x = ((x ^ (x >> 16)) * 0x7FEB352D) & _MASK
    x = ((x ^ (x >> 15)) * 0x846CA68B) & _MASK
    return x ^ (x >> 16)
