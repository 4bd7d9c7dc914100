"""docs/tasks.md is written from the registry (`make docs`); here it is held against it."""

from __future__ import annotations

import re
from pathlib import Path

from robo_rl.env.foreign import FAMILIES
from robo_rl.env.registry import list_tasks, load_task

PAGE = Path(__file__).parents[2] / "docs" / "tasks.md"


def test_every_task_is_on_the_page_with_its_picture_and_bounds():
    rows = dict(re.findall(r"^\| !\[(\w+)\](.*)$", PAGE.read_text(), flags=re.M))
    assert rows.keys() == list_tasks().keys(), "run: make docs"
    for name, summary in list_tasks().items():
        bounds = ", ".join(f"{a.metric} {a.op} {a.bound:g}" for a in load_task(name).acceptance)
        assert summary in rows[name], f"{name}: run make docs"
        assert f"| {bounds} |" in rows[name], f"{name}: run make docs"
        assert (PAGE.parent / "images" / "tasks" / f"{name}.jpg").stat().st_size > 1000


def test_other_projects_are_named():
    assert all(f"`{family}/<id>`" in PAGE.read_text() for family in FAMILIES)
