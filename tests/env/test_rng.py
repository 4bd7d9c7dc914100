"""Counter-based random numbers: uniform, independent of the number of envs, never repeated by accident."""

from __future__ import annotations

import numpy as np
import torch

from robo_rl.env.masks import Rows
from robo_rl.env.rng import EnvRandom, hash_uniform, host_uniform


def test_env_i_draws_the_same_whatever_the_number_of_envs():
    few, many = EnvRandom(3, 4), EnvRandom(3, 100)
    few.step = many.step = 17
    assert torch.equal(few.uniform("a", 5), many.uniform("a", 5)[:4])


def test_more_numbers_extend_and_do_not_change_the_first():
    rng = EnvRandom(0, 8)
    assert torch.equal(rng.uniform("a", 3), rng.uniform("a", 7)[:, :3])


def test_streams_steps_seeds_and_envs_differ():
    rng, other = EnvRandom(0, 64), EnvRandom(1, 64)
    first = rng.uniform("a", 16)
    assert not torch.equal(first, rng.uniform("b", 16))
    assert not torch.equal(first, other.uniform("a", 16))
    rng.step = 1
    assert not torch.equal(first, rng.uniform("a", 16))
    assert first.unique().numel() > 1000


def test_uniform_and_uncorrelated():
    rng = EnvRandom(5, 500)
    rows = []
    for step in range(200):
        rng.step = step
        rows.append(rng.uniform("noise", 4).numpy())
    u = np.stack(rows)  # [200, 500, 4]
    assert u.min() >= 0.0
    assert u.max() < 1.0
    count = u.size
    assert abs(u.mean() - 0.5) < 5 / np.sqrt(12 * count)
    histogram = np.histogram(u, bins=64, range=(0, 1))[0]
    chi2 = ((histogram - count / 64) ** 2 / (count / 64)).sum()
    assert chi2 < 63 + 5 * np.sqrt(2 * 63)
    centred = u - 0.5
    for axis in range(3):
        a = np.take(centred, range(u.shape[axis] - 1), axis)
        b = np.take(centred, range(1, u.shape[axis]), axis)
        assert abs((a * b).mean() * 12) < 5 / np.sqrt(a.size), f"neighbours along axis {axis} are correlated"


def test_host_and_device_draw_the_same_bits():
    key = torch.randint(0, 1 << 32, (1000,), dtype=torch.int64)
    on_device = hash_uniform(key, 13).numpy()
    assert np.array_equal(on_device, host_uniform(key.numpy().astype(np.uint32), 13))


def test_a_mask_changes_nothing_inside_it():
    rng = EnvRandom(0, 50)
    mask = torch.arange(50) % 3 == 0
    assert torch.equal(rng.uniform("a", 4, Rows(mask)), rng.uniform("a", 4)[mask])
