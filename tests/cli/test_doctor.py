"""The doctor names the fix, and knows the versions of constraints.txt."""

from __future__ import annotations

import socket
from importlib import metadata
from itertools import chain
from pathlib import Path

import pytest
import tomllib
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from robo_rl.cli import doctor, machine, packages
from robo_rl.cli.check import Check

ROOT = Path(__file__).parents[2]


def pinned() -> dict[str, str]:
    """Distribution -> version, for the Python that runs this."""
    pins = {}
    for line in (ROOT / "constraints.txt").read_text().splitlines():
        if line and line[0] != "#":
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate():
                pins[canonicalize_name(requirement.name)] = str(requirement.specifier).removeprefix("==")
    return pins


def test_known_good_versions_are_the_pinned_ones():
    assert {name: pinned()[name] for name in packages.KNOWN_GOOD} == packages.KNOWN_GOOD


def test_every_requirement_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    requirements = chain(project["dependencies"], *project["optional-dependencies"].values())
    asked = [Requirement(text) for text in requirements]
    names = {canonicalize_name(r.name) for r in asked if r.marker is None or r.marker.evaluate()}
    assert names - {"robo-rl"} <= set(pinned())


def test_doctor_prints_a_fix_for_whatever_is_not_ok(monkeypatch, capsys):
    bad = Check("thing", "FAIL", "broken", "mend it")
    monkeypatch.setattr(doctor, "CHECKS", (lambda: iter([Check("other", "OK", "fine"), bad]),))
    assert doctor.run([]) == 1
    out = capsys.readouterr().out
    assert "OK    other" in out
    assert "FAIL  thing" in out
    assert "fix: mend it" in out
    monkeypatch.setattr(doctor, "CHECKS", (lambda: iter([Check("x", "WARN", "so so", "y")]),))
    assert doctor.run([]) == 0


def test_a_missing_package_names_its_extra(monkeypatch):
    def absent(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(packages.metadata, "version", absent)
    assert {check.status for check in packages.required()} == {"FAIL"}
    fixes = {check.name: check.fix for check in packages.extras()}
    assert fixes["torch"] == "pip install 'robo-rl[train]'"
    assert fixes["viser"] == "pip install 'robo-rl[viz]'"


def test_another_version_is_a_warning(monkeypatch):
    monkeypatch.setattr(packages.metadata, "version", lambda name: "0.0.1")
    assert {check.status for check in (*packages.required(), *packages.extras())} == {"WARN"}


def test_a_port_in_use_is_seen(monkeypatch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setattr(machine, "VIEWER_PORT", taken.getsockname()[1])
        assert [check.status for check in machine.ports()] == ["WARN"]
    assert [check.status for check in machine.ports()] == ["OK"]


def test_a_folder_that_cannot_be_written_is_a_failure(monkeypatch):
    def refuse(**_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(machine.tempfile, "TemporaryFile", refuse)
    (check,) = machine.disk()
    assert check.status == "FAIL"
    assert "Read-only file system" in check.found


@pytest.mark.parametrize("works", [True, False])
def test_rendering_and_real_time_are_tried_and_not_guessed(monkeypatch, works):
    monkeypatch.setattr(machine, "_succeeds", lambda program, **environment: works)
    found = [*machine.rendering(), *machine.real_time()]
    assert {check.status for check in found} == ({"OK"} if works else {"WARN"})
    assert all(bool(check.fix) is not works for check in found)


def test_a_program_that_hangs_does_not_hang_the_doctor(monkeypatch):
    monkeypatch.setattr(machine, "_TIMEOUT_S", 0.2)
    assert not machine._succeeds("import time; time.sleep(60)")
    assert not machine._succeeds("import os; os.abort()")
