"""The doctor looks at what is there, and says what to do about what is not."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest
from robo_rl_deploy import cli
from robo_rl_deploy.doctor import kernel, network, software, storage
from robo_rl_deploy.doctor.finding import Finding
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.rt.sched import Refused
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from tiny_robot import tiny_robot


def only(findings) -> Finding:
    (finding,) = findings
    return finding


@pytest.fixture
def no_wait(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(network, "_DISCOVERY_S", 0.05)


def test_every_line_has_a_status_and_every_trouble_a_fix(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    code = cli.main(["doctor", "--folder", str(tmp_path)])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) >= 20
    assert code == int(any(line.startswith("fail") for line in lines))
    for line in lines:
        assert line.split()[0] in ("ok", "warn", "fail")
        assert line.startswith("ok") or "fix: " in line, line
    assert list(tmp_path.iterdir()) == []


def test_json_holds_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr(kernel, "timer", lambda: iter([Finding("timer", "fail", "late", "hurry")]))
    assert cli.main(["doctor", "--folder", str(tmp_path), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert {"name": "timer", "status": "fail", "found": "late", "fix": "hurry"} in found
    assert {f["name"] for f in found} >= {"kernel", "priority", "memory lock", "clock", "disk", "python", "multicast"}


def test_what_the_kernel_refuses_is_a_failure_with_its_fix(monkeypatch: pytest.MonkeyPatch):
    @contextlib.contextmanager
    def refusing(priority=None, **_):
        lock = Refused("locked memory", "there is a limit", "raise it")
        yield [lock] if priority is None else [Refused(f"SCHED_FIFO {priority}", "Operation not permitted", "be root")]

    monkeypatch.setattr(kernel, "real_time", refusing)
    priority, lock = only(kernel.priority()), only(kernel.memory_lock())
    assert (priority.status, lock.status) == ("fail", "fail")
    assert "Operation not permitted" in priority.found
    assert "rtprio" in priority.fix
    assert "memlock" in lock.fix


@pytest.mark.parametrize(("late_us", "status"), [(10, "ok"), (1000, "warn"), (6000, "fail")])
def test_the_timer_is_judged_by_its_99th_percentile(monkeypatch: pytest.MonkeyPatch, late_us: int, status: str):
    class LateClock:
        now = 0

        def now_ns(self) -> int:
            return self.now

        def sleep_until_ns(self, deadline: int) -> None:
            self.now = deadline + 1000 * late_us

    @contextlib.contextmanager
    def granting(*_, **__):
        yield []

    monkeypatch.setattr(kernel, "real_time", granting)
    monkeypatch.setattr(kernel, "RealClock", LateClock)
    finding = only(kernel.timer(0.1))
    assert finding.status == status
    assert "50 wake-ups" in finding.found


def test_the_kernels_files_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for cpu, name in enumerate(("performance", "powersave")):
        folder = tmp_path / f"cpu{cpu}" / "cpufreq"
        folder.mkdir(parents=True)
        (folder / "scaling_governor").write_text(name + "\n")
    monkeypatch.setattr(kernel, "_CPUS", tmp_path)
    finding = only(kernel.governor())
    assert (finding.status, finding.found) == ("warn", "performance, powersave")
    monkeypatch.setattr(kernel, "read_first_line", lambda path: "1" if "realtime" in path else "")
    assert only(kernel.kernel()).status == "ok"


def test_a_folder_that_cannot_be_written_and_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert only(storage.disk(tmp_path / "none")).status == "fail"
    usage = type("Usage", (), {"free": 10**6})
    monkeypatch.setattr(storage.shutil, "disk_usage", lambda folder: usage)
    monkeypatch.setattr(storage, "_write_speed", lambda folder: 1e5)
    assert [finding.status for finding in storage.disk(tmp_path)] == ["warn", "warn"]


def test_a_missing_package_is_a_failure_only_where_it_is_needed(monkeypatch: pytest.MonkeyPatch):
    def absent(name: str) -> str:
        raise software.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(software.metadata, "version", absent)
    status = {finding.name: finding.status for finding in software.packages("zenoh")}
    assert (status["numpy"], status["eclipse-zenoh"], status["cyclonedds"]) == ("fail", "fail", "warn")
    assert all("pip install" in finding.fix for finding in software.packages())


def test_who_is_on_the_robots_topics(no_wait: None):
    bus, robot = Bus(), tiny_robot()
    there = InprocTransport(bus)
    for stream in list(robot.streams.values())[:2]:
        there.publisher(Topic(stream.topic, stream.type))
    found = list(network.peers("dds", robot, lambda: InprocTransport(bus)))
    assert [finding.status for finding in found] == ["ok", "ok", "ok", "fail"]
    assert "nobody sends sensor_msgs/msg/Imu" in found[-1].found


def test_a_wire_that_does_not_open_is_a_failure():
    def broken():
        raise UserError("no such package; install it")

    assert only(network.peers("dds", None, broken)) == Finding("wire dds", "fail", "no such package; install it")


def test_a_wrong_wire_and_a_wrong_robot_are_one_line(capsys: pytest.CaptureFixture[str]):
    assert cli.main(["doctor", "--wire", "dsd"]) == 2
    assert "Nearest: dds" in capsys.readouterr().err
    assert cli.main(["doctor", "--robot", "quadrupet"]) == 2
    assert "Nearest: quadruped" in capsys.readouterr().err


def test_trusted_keys_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "trusted"
    monkeypatch.setenv("ROBO_RL_TRUST", str(path))
    assert only(software.trusted_keys()).status == "warn"
    path.write_text(f"trusted {'ab' * 32} alice\n")
    assert only(software.trusted_keys()).found.startswith("alice")
    path.chmod(0o666)
    assert only(software.trusted_keys()).status == "fail"
