"""The ring against a slow reference: a deque fed row by row."""

from __future__ import annotations

from collections import deque

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from robo_rl.env.hooks.ring import Ring

SIZE, ENVS = 5, 8
masks = st.lists(st.lists(st.booleans(), min_size=ENVS, max_size=ENVS), min_size=1, max_size=12)


def contents(ring: Ring) -> list[float]:
    return sorted(ring["x"][ring.filled].flatten().tolist())


@settings(deadline=None)
@given(masks=masks)
def test_holds_the_newest_rows_of_the_masks(masks):
    ring, slow, value = Ring(SIZE, {"x": (1,)}, torch.device("cpu")), deque(maxlen=SIZE), 0.0
    for mask in masks:
        rows = torch.arange(ENVS) + value
        value += ENVS
        ring.put(torch.tensor(mask), {"x": rows.unsqueeze(1)})
        slow.extend(row for row, keep in zip(rows.tolist(), mask, strict=True) if keep)
    assert contents(ring) == sorted(slow)
    if slow:
        picked = ring.pick(torch.tensor([0.0, 0.5, 0.999999]))["x"].flatten().tolist()
        assert set(picked) <= set(slow)


def test_every_filled_row_is_picked_evenly_and_no_other():
    ring = Ring(8, {"x": ()}, torch.device("cpu"))
    ring.put(torch.ones(5, dtype=torch.bool), {"x": torch.arange(1.0, 6.0)})
    picked = ring.pick(torch.rand(5000, generator=torch.Generator().manual_seed(0)))["x"]
    share = torch.stack([(picked == k).float().mean() for k in range(1, 6)])
    torch.testing.assert_close(share, torch.full((5,), 0.2), atol=0.03, rtol=0)


def test_saved_and_loaded_goes_on_as_before():
    a, b = (Ring(SIZE, {"x": ()}, torch.device("cpu")) for _ in range(2))
    a.put(torch.ones(3, dtype=torch.bool), {"x": torch.arange(3.0)})
    b.load_state_dict({key: value.clone() for key, value in a.state_dict().items()})
    for ring in (a, b):
        ring.put(torch.ones(4, dtype=torch.bool), {"x": torch.arange(10.0, 14.0)})
    assert torch.equal(a["x"], b["x"])
    assert contents(a) == [2.0, 10.0, 11.0, 12.0, 13.0]
