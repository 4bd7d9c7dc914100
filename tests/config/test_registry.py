"""Tasks by name and by file: listed without running them, refused in one line."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint

import pytest

from robo_rl.env import registry
from robo_rl.errors import UserError

TASK = '''
"""What the module says."""
from dataclasses import replace
from robo_rl.env.registry import load_task

def hop():
    {doc}
    return replace(load_task("quadrotor_hover"), robot="quadrotor", episode_s=3.0)
'''


@pytest.fixture
def task_file(tmp_path):
    path = tmp_path / "hop.py"
    path.write_text(TASK.format(doc='"""Hop once.\n\n    Then rest."""'))
    return path


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A package of tasks, installed for the time of the test; returns its folder."""
    package = tmp_path / "made_up_tasks"
    (package / "family").mkdir(parents=True)
    (package / "__init__.py").write_text("raise RuntimeError('imported')")
    monkeypatch.syspath_prepend(tmp_path)
    entry = EntryPoint("extra", "made_up_tasks", registry.GROUP)
    monkeypatch.setattr(registry, "entry_points", lambda group: [entry] if group == registry.GROUP else [])
    return package


def test_the_built_in_tasks_are_found_and_load():
    for name, summary in registry.list_tasks().items():
        assert summary.endswith(".")
        assert registry.load_task(name).name == name


def test_listing_reads_and_does_not_run(installed):
    (installed / "family" / "hop.py").write_text('"""Module line."""\nraise RuntimeError\ndef hop():\n    pass\n')
    (installed / "family" / "run.py").write_text('def run():\n    """Run fast.\n\n    More."""\n')
    (installed / "family" / "helpers.py").write_text("def run():\n    pass\n")
    assert registry.list_tasks() == {"hop": "Module line.", "run": "Run fast."}


SEVERAL = '''
"""Module line."""
from elsewhere import TaskCfg, jump

def hop() -> TaskCfg:
    """Hop."""

def hop_far(distance: float = 2.0, *, legs=1) -> TaskCfg:
    pass

def turned(base: TaskCfg, angle: float = 1.0) -> TaskCfg:
    """Takes a task, is none."""

def _hidden() -> TaskCfg:
    pass

def speed(s) -> float:
    pass

class Hop:
    def inner() -> TaskCfg:
        pass
'''


def test_a_file_may_hold_several_tasks(installed):
    (installed / "family" / "hop.py").write_text(SEVERAL)
    (installed / "aside.py").write_text("def stand() -> 'cfg.TaskCfg':\n    pass\n")
    assert registry.list_tasks() == {"hop": "Hop.", "hop_far": "Module line.", "stand": ""}
    assert registry.list_families() == {
        "family": {"hop": "Hop.", "hop_far": "Module line."},
        "made_up_tasks": {"stand": ""},
    }


TWO = """
from dataclasses import replace
from robo_rl.env import TaskCfg
from robo_rl_tasks.aerial.quadrotor_hover import quadrotor_hover

def hop() -> TaskCfg:
    return quadrotor_hover()

def hop_long(time: float = 7.0) -> TaskCfg:
    return replace(hop(), episode_s=time)
"""


def test_every_task_of_a_file_loads_under_its_own_name(installed):
    for folder in (installed, installed / "family"):
        (folder / "__init__.py").write_text("")
    (installed / "family" / "hop.py").write_text(TWO)
    task = registry.load_task("hop_long")
    assert (task.name, task.episode_s) == ("hop_long", 7.0)
    assert registry.load_task("hop").name == "hop"


def test_a_task_file_works_unpackaged_and_is_named_after_itself(task_file, monkeypatch):
    assert registry.load_task(str(task_file)).episode_s == 3.0
    monkeypatch.chdir(task_file.parent)
    assert registry.load_task("./hop.py").name == "hop"
    assert registry.load_task("hop.py").name == "hop"


def test_an_edited_task_file_is_read_anew(task_file):
    registry.load_task(str(task_file))
    task_file.write_text(task_file.read_text().replace("3.0", "4.5"))
    assert registry.load_task(str(task_file)).episode_s == 4.5


def test_an_unknown_name_gives_the_nearest_and_imports_nothing():
    before = set(sys.modules)
    with pytest.raises(UserError) as caught:
        registry.check_task("quadrotorhover")
    assert str(caught.value).startswith('Task "quadrotorhover" not found. Nearest: quadrotor_hover')
    assert str(caught.value).endswith("All of them: robo-rl list tasks")
    assert set(sys.modules) == before


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("def hop(:\n", "hop.py:1: invalid syntax"),
        ("\0", "hop.py:1: source code string cannot contain null bytes"),
        ("def jump():\n    pass\n", "it needs a function `def hop() -> TaskCfg`"),
        ("import nowhere_at_all\ndef hop():\n    pass\n", "hop.py:1: ModuleNotFoundError: No module named"),
        ("def hop():\n    return 1 / 0\n", "hop.py:2: ZeroDivisionError: division by zero"),
        ("def hop():\n    return 3\n", "hop() gives int, expected a TaskCfg"),
        ("def hop(size):\n    return size\n", "TypeError: hop() missing 1 required positional argument"),
    ],
)
def test_a_broken_file_is_one_line(task_file, source, message):
    task_file.write_text(source)
    with pytest.raises(UserError) as caught:
        registry.load_task(str(task_file))
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file(tmp_path):
    with pytest.raises(UserError, match="does not exist"):
        registry.check_task(str(tmp_path / "none.py"))


def test_a_missing_extra_in_a_task_file_is_left_to_the_command_line(task_file):
    task_file.write_text("raise ModuleNotFoundError('no', name='torch')\ndef hop():\n    pass\n")
    with pytest.raises(ModuleNotFoundError):
        registry.load_task(str(task_file))
