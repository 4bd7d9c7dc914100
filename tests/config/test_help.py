"""Every setting is documented, and the help shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pytest
from some_tasks import TASKS

from robo_rl.config.compose import compose_run, without_task
from robo_rl.config.field_docs import field_docs
from robo_rl.config.help import settings, table, type_name
from robo_rl.config.plain import flatten


@dataclass(frozen=True)
class Base:
    """A sample."""

    mass: float = 1.0  # kg, of the body
    kind: Literal["a"] = "a"
    plain: int = 0


@dataclass(frozen=True)
class Child(Base):
    """Another."""

    gains: tuple[float, float] = (
        1.0,
        2.0,
    )  # N m / rad, stiffness and damping
    name: str = "#"  # what it is called
    note: str = ""
    """Text under
    the field."""


def test_docs_are_the_comment_of_the_line_or_the_string_below():
    assert field_docs(Child) == {
        "mass": "kg, of the body",
        "kind": "",
        "plain": "",
        "gains": "N m / rad, stiffness and damping",
        "name": "what it is called",
        "note": "Text under the field.",
    }


@pytest.mark.parametrize("task", TASKS)
def test_every_setting_of_every_task_is_shown_once_with_its_meaning(task):
    cfg = compose_run([f"task={task}"]).cfg
    rows = list(settings(cfg))
    shown = {row.key: row.value for row in rows}
    assert len(shown) == len(rows)
    tags = {key for key in flatten(cfg) if key.endswith("action.kind") or key.endswith("actuator.kind")}
    assert shown == {key: value for key, value in flatten(cfg).items() if key not in tags}
    assert [row.key for row in rows if not row.doc] == []


def test_a_value_tuned_by_the_task_names_the_other_one():
    text = table(list(settings(Base(mass=2.0))), flatten(Base()))
    assert "mass" in text
    assert "kg, of the body [tuned by the task, else 1]" in text
    assert "tuned" not in text.partition("mass")[2].partition("\n")[2]


def test_help_without_a_task():
    keys = [row.key for row in settings(without_task("ppo"))]
    assert {"task", "seed", "algo.learning_rate", "train.total_steps"} <= set(keys)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (int, "int"),
        (float | None, "float|null"),
        (Literal["a", "b"], "a|b"),
        (tuple[int, ...], "[int,...]"),
        (tuple[float, str], "[float,str]"),
    ],
)
def test_types_are_short(kind, name):
    assert type_name(kind) == name
