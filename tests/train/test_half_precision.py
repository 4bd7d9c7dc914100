"""bfloat16 only where the device has instructions for it."""

from __future__ import annotations

import time

import pytest
import torch

from robo_rl.half_precision import bf16_is_fast


@pytest.mark.parametrize(("own", "amx", "is_fast"), [(True, False, True), (False, True, True), (False, False, False)])
def test_a_processor_is_asked_what_it_knows(own: bool, amx: bool, is_fast: bool, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: own, raising=False)
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: amx, raising=False)
    assert bf16_is_fast(torch.device("cpu")) is is_fast
    assert bf16_is_fast(torch.device("cuda")) is True


def test_a_torch_that_does_not_say_is_taken_as_slow(monkeypatch: pytest.MonkeyPatch):
    for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"):
        monkeypatch.delattr(torch.cpu, name, raising=False)
    assert bf16_is_fast(torch.device("cpu")) is False


def _seconds(dtype: torch.dtype) -> float:
    """The quickest of a few products of the size of a SAC layer."""
    a, b = torch.ones(256, 256, dtype=dtype), torch.ones(256, 256, dtype=dtype)
    times = []
    for _ in range(5):
        begin = time.perf_counter()
        a @ b
        times.append(time.perf_counter() - begin)
    return min(times)


def test_what_this_processor_says_is_true():
    slower = _seconds(torch.bfloat16) / _seconds(torch.float32)
    assert slower < 4 if bf16_is_fast(torch.device("cpu")) else slower > 1.5
