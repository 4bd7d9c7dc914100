"""More envs than memory: refused in one line, with the number that fits."""

from __future__ import annotations

import pytest
import torch
from any_backend import BACKENDS, make
from robo_rl_deploy.errors import UserError

from robo_rl.sim import memory

GIB = 1 << 30


def test_the_number_it_names_fits(monkeypatch):
    monkeypatch.setattr(memory, "available", lambda device: 10 * GIB)
    cpu = torch.device("cpu")
    memory.require(10, GIB, cpu)
    with pytest.raises(UserError, match=r"11 envs need about 11 GiB on cpu, and 10 GiB are free.*env.num_envs=10"):
        memory.require(11, GIB, cpu)


def test_what_is_unknown_is_enough(monkeypatch, tmp_path):
    monkeypatch.setattr(memory, "_MEMINFO", tmp_path / "meminfo")
    assert memory.available(torch.device("cpu")) is None
    memory.require(10**12, GIB, torch.device("cpu"))


def test_reads_what_linux_tells(monkeypatch, tmp_path):
    (tmp_path / "meminfo").write_text("MemTotal: 900 kB\nMemAvailable:     200 kB\n")
    monkeypatch.setattr(memory, "_MEMINFO", tmp_path / "meminfo")
    assert memory.available(torch.device("cpu")) == 200 * 1024


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_billion_envs_are_refused_before_they_are_made(backend):
    with pytest.raises(UserError, match="1000000000 envs need about"):
        make(backend, num_envs=10**9)
