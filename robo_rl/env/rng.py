"""Counter-based random numbers: each is a hash of (seed, stream, env, step, index), nothing is stored.

So env i draws the same numbers whatever `num_envs` is, streams never shift each other, resuming needs the step only.
The mixer is the 32-bit finaliser "lowbias32" found by Wellons' hash prospector; 24 bits become a float32.
"""

from __future__ import annotations

import zlib

import numpy as np
import torch
from torch import Tensor

from robo_rl.env.masks import Rows
from robo_rl.sim import devices

_MASK = 0xFFFFFFFF
_GOLDEN = 0x9E3779B9


class EnvRandom:
    """Uniform numbers in [0, 1) for each env, by named stream."""

    def __init__(self, seed: int, num_envs: int, device: torch.device | str = "cpu", first_env: int = 0) -> None:
        self.seed, self.device = seed, torch.device(device)
        self.step = 0  # advanced once per control step by the environment
        self.device = torch.device(device)
        self._env = torch.arange(first_env, first_env + num_envs, dtype=torch.int64, device=device)
        self._env_key = mix(self._env + _GOLDEN)
        self._host_key = self._env_key.cpu().numpy().astype(np.uint32)

    def uniform(self, stream: str, count: int, rows: Rows | None = None) -> Tensor:
        """`[R, count]` float32 in [0, 1) for some rows, by default all. The same stream at the same step gives the same
        numbers to an env, whoever else is asked for."""
        key = self._key(stream)
        if not devices.is_host(self._env_key):
            return hash_uniform(self._env_key ^ key, count)
        keys = self._host_key if rows is None or rows.index is None else self._host_key[rows.index.numpy()]
        return torch.from_numpy(host_uniform(keys ^ np.uint32(key), count))

    def symmetric(self, stream: str, count: int, rows: Rows | None = None) -> Tensor:
        """`[R, count]` float32 in [-1, 1)."""
        return self.uniform(stream, count, rows).mul_(2.0).sub_(1.0)

    def _key(self, stream: str) -> int:
        key = _mix_int(zlib.crc32(stream.encode()) ^ _mix_int(self.seed & _MASK) ^ _mix_int(self.seed >> 32 & _MASK))
        return _mix_int((key + _GOLDEN * (self.step & _MASK)) & _MASK)


def hash_uniform(key: Tensor, count: int) -> Tensor:
    """`[N, count]` in [0, 1) from int64 keys `[N]` below 2^32, on any device."""
    index = torch.arange(count, dtype=torch.int64, device=key.device).mul_(_GOLDEN) & _MASK
    bits = mix(mix(key).unsqueeze(1) + index)
    return bits.bitwise_right_shift_(8).to(torch.float32).mul_(1.0 / (1 << 24))


def host_uniform(key: np.ndarray, count: int) -> np.ndarray:
    """`hash_uniform` bit for bit in numpy's wrapping uint32: three times faster on the CPU. Keys uint32 `[N]`."""
    index = np.arange(count, dtype=np.uint32) * np.uint32(_GOLDEN)
    bits = _host_mix(_host_mix(key)[:, None] + index)
    bits >>= np.uint32(8)
    return bits.astype(np.float32) * np.float32(1.0 / (1 << 24))


def _host_mix(x: np.ndarray) -> np.ndarray:
    x = x ^ (x >> np.uint32(16))
    x *= np.uint32(0x7FEB352D)
    x ^= x >> np.uint32(15)
    x *= np.uint32(0x846CA68B)
    x ^= x >> np.uint32(16)
    return x


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
