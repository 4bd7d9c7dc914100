"""Real time asked for and given back; what is refused is reported and harms nothing."""

from __future__ import annotations

import ctypes
import gc
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.rt import sched
from robo_rl_deploy.rt.sched import real_time

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")


def situation() -> tuple:
    slack = ctypes.CDLL(None).prctl(30, 0, 0, 0, 0)
    policy = os.sched_getscheduler(0), os.sched_getparam(0).sched_priority
    locked = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmLck"))
    return policy, os.sched_getaffinity(0), gc.isenabled(), gc.get_freeze_count(), slack, locked


@LINUX
def test_everything_is_given_back():
    before, cpu = situation(), min(os.sched_getaffinity(0))
    with real_time(priority=10, cpus=[cpu]) as refused:
        what = " ".join(r.what for r in refused)
        (policy, priority), cpus, collects, frozen, _, locked = situation()
        assert not collects
        assert frozen > 1000
        assert cpus == {cpu}
        if "SCHED_FIFO" not in what:
            assert policy & ~os.SCHED_RESET_ON_FORK == os.SCHED_FIFO
            assert priority == 10
        if "locked memory" not in what:
            assert locked != before[-1]
    assert situation() == before


@LINUX
def test_it_is_given_back_after_an_exception_too():
    before = situation()
    with pytest.raises(ZeroDivisionError), real_time(priority=10):
        1 / 0
    assert situation() == before


@LINUX
def test_a_collector_that_was_off_stays_off():
    gc.disable()
    try:
        with real_time(priority=None, lock_memory=False):
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


@LINUX
def test_what_is_not_asked_for_is_left_alone():
    before = situation()
    with real_time(priority=None, cpus=None, lock_memory=False, freeze_gc=False) as refused:
        inside = situation()
        assert (inside[:4], inside[5]) == (before[:4], before[5])
        assert inside[4] == 1  # exact timers cost nothing
        assert refused == []


@LINUX
def test_a_processor_that_does_not_exist_is_a_line():
    with real_time(priority=None, cpus=[4095], lock_memory=False) as refused:
        pass
    (line,) = map(str, refused)
    assert line.startswith("processors [4095] refused: ")
    assert "allowed here: [" in line
    assert "\n" not in line


@LINUX
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="gives up the rights of root")
def test_without_rights_it_runs_and_says_what_was_refused():
    program = """
        import os, resource
        resource.setrlimit(resource.RLIMIT_RTPRIO, (0, 0))
        resource.setrlimit(resource.RLIMIT_MEMLOCK, (65536, 65536))
        from robo_rl_deploy.rt.sched import real_time
        os.setuid(65534)
        with real_time(priority=10) as refused:
            print(os.sched_getscheduler(0) == os.SCHED_OTHER)
        print(*refused, sep="\\n")
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True)
    given, *lines = done.stdout.splitlines()
    assert given == "True"
    assert [line.split(" refused")[0] for line in lines] == ["locked memory", "SCHED_FIFO 10"]
    assert "ulimit -l" in lines[0]
    assert "ulimit -r 10" in lines[1]
    assert done.stderr == ""


@LINUX
def test_children_do_not_inherit_the_priority():
    ask = "import os; os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(10))"
    if subprocess.run([sys.executable, "-c", ask], capture_output=True).returncode:
        pytest.skip("this user may not ask for SCHED_FIFO")
    with real_time(priority=10, lock_memory=False) as refused:
        assert not refused
        program = "import os; print(os.sched_getscheduler(0))"
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert int(done.stdout) == os.SCHED_OTHER


def test_a_system_without_any_of_it_runs_too(monkeypatch):
    for name in ("sched_setscheduler", "sched_setaffinity"):
        monkeypatch.delattr(os, name, raising=False)
    monkeypatch.setattr(sched, "_libc", lambda: None)
    with real_time(cpus=[0]) as refused:
        assert not gc.isenabled()
    assert [r.fix for r in refused] == ["use Linux on the robot"] * 4


@pytest.mark.parametrize("priority", [0, 100, -1])
def test_a_priority_that_does_not_exist_is_refused(priority: int):
    with pytest.raises(UserError, match="choose 1 to 99"), real_time(priority=priority):
        pass
