"""Rows of arrays return to their value where a mask is true, whatever type they hold; and nothing else changes."""

from __future__ import annotations

import numpy as np
import pytest
import torch

pytest.importorskip("warp")

import warp as wp

from robo_rl.sim.warp_device import Replay, start_warp
from robo_rl.sim.warp_restart import Restart

N = 4
device = start_warp(torch.device("cpu"))
rng = np.random.default_rng(0)


@pytest.mark.parametrize(
    ("dtype", "shape", "value"),
    [
        (wp.float32, (3,), rng.normal(size=3)),
        (wp.float32, (), np.asarray(1.5)),
        (wp.vec3, (2,), rng.normal(size=(2, 3))),
        (wp.spatial_vector, (2,), np.zeros(())),
        (wp.int32, (), np.asarray(7)),
        (wp.bool, (5,), rng.random(5) < 0.5),
        (wp.float32, (2, 0), np.zeros((2, 0))),
    ],
)
def test_only_the_rows_of_the_mask_are_written(dtype, shape, value):
    array = wp.zeros((N, *shape), dtype=dtype, device=device)
    before = rng.integers(0, 2, array.numpy().shape).astype(array.numpy().dtype)
    if before.dtype == np.float32:
        before[1:] = np.nan  # what diverged is reset, too
    array.assign(before)
    with wp.ScopedDevice(device):
        restart = Restart(N)
        restart.add(array, value)
        replay = Replay(restart.run, device)
    mask = np.array([False, True, True, False])
    for rows in (np.zeros(N, bool), mask):  # the first call records, the second replays
        restart.mask.copy_(torch.as_tensor(rows))
        replay()
    after = array.numpy()
    np.testing.assert_array_equal(after[~mask], before[~mask])
    np.testing.assert_array_equal(after[mask], np.broadcast_to(value.astype(before.dtype), before[mask].shape))
