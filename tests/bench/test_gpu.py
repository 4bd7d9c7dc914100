"""What the measurements on a GPU count, with a stand-in for torch's own count."""

from __future__ import annotations

import warnings
from types import SimpleNamespace

import pytest
import torch

from robo_rl.bench.gpu import host_syncs


@pytest.mark.parametrize("syncs", [0, 2])
def test_only_what_waited_is_counted(monkeypatch, syncs):
    def set_mode(mode):
        """As in torch/csrc/cuda/Module.cpp."""
        warnings.warn(
            "Synchronization debug mode is a prototype feature and does not yet detect all synchronizing operations",
            stacklevel=1,
        )

    def learn():
        for _ in range(syncs):  # as in c10/cuda/CUDAFunctions.cpp
            warnings.warn("called a synchronizing CUDA operation", stacklevel=1)

    monkeypatch.setattr(torch.cuda, "set_sync_debug_mode", set_mode)
    run = SimpleNamespace(collector=SimpleNamespace(fill=lambda: True), learn=learn)
    row = host_syncs(run)
    assert row.measured == syncs
    assert ("test_gpu.py" in row.detail) == bool(syncs)
