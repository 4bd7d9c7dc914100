"""Tasks by name: found by entry point or by file, listed without importing them.

A task module is a file `<family>/<task>.py` below a package of the entry-point group `robo_rl.tasks`. Its tasks are the
public functions annotated `-> TaskCfg` that can be called without arguments, and a function with the name of the file
that has no annotation. Each is called so and gives a `TaskCfg`.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

from robo_rl.env.foreign import check_foreign, is_foreign, load_foreign
from robo_rl.errors import UserError, unknown
from robo_rl.extras import missing_extra

if TYPE_CHECKING:
    from robo_rl.env.cfg import TaskCfg

GROUP = "robo_rl.tasks"
_LISTING = "robo-rl list tasks"


@dataclass(frozen=True)
class TaskFile:
    """Where a task is and what it says of itself."""

    name: str  # of the function
    path: Path
    module: str  # dotted name for the import
    summary: str  # first docstring line of the function, else of the file

    @property
    def family(self) -> str:
        """Name of the folder."""
        return self.path.parent.name


def list_tasks() -> dict[str, str]:
    """Name -> first docstring line of every installed task, sorted; reads syntax trees and imports nothing."""
    return {task.name: task.summary for task in sorted(_installed(), key=lambda task: task.name)}


def list_families() -> dict[str, dict[str, str]]:
    """Family -> its part of `list_tasks`; families and tasks sorted."""
    families: dict[str, dict[str, str]] = {}
    for task in sorted(_installed(), key=lambda task: (task.family, task.name)):
        families.setdefault(task.family, {})[task.name] = task.summary
    return families


def check_task(name: str) -> None:
    """Raise UserError unless `name` is an installed task, the path of a file or `<family>/<id>`; imports no task."""
    if is_foreign(name):
        check_foreign(name)
    elif is_path(name):
        _from_file(name)
    else:
        _find(name)


def load_task(name: str) -> TaskCfg:
    """The configuration of an installed task, or of the task file at a path such as `./my_task.py`.

    Imports that file and no other task. Raises UserError for an unknown name (with the nearest ones), and for a file
    that is missing, does not parse, cannot be imported or does not give a `TaskCfg`. A name such as `gym/<id>` gives a
    `ForeignTaskCfg` in its place (`env/foreign.py`), which is no task of ours: there is nothing to export.
    """
    if is_foreign(name):
        return cast("TaskCfg", load_foreign(name))
    task, module = _import_file(name) if is_path(name) else _import_installed(name)
    cfg = _call(task, getattr(module, task.name))
    return replace(cfg, name=task.name)


def is_path(name: str) -> bool:
    """Whether a task is given by its file and not by its name."""
    return name.endswith(".py")


def _installed() -> Iterator[TaskFile]:
    for entry in entry_points(group=GROUP):
        spec = importlib.util.find_spec(entry.value)
        for folder in spec.submodule_search_locations or () if spec else ():
            for path in sorted(Path(folder).rglob("*.py")):
                module = ".".join((entry.value, *path.relative_to(folder).with_suffix("").parts))
                yield from _read(path, module)


def _find(name: str) -> TaskFile:
    tasks = {task.name: task for task in _installed()}
    if name not in tasks:
        raise unknown("Task", name, tasks, _LISTING)
    return tasks[name]


def _from_file(name: str) -> TaskFile:
    path = Path(name).expanduser().resolve()
    if not path.is_file():
        raise UserError(f'Task file "{name}" does not exist. Give the path of a .py file, or a name of {_LISTING}')
    tasks = {task.name: task for task in _read(path, f"robo_rl_task_{path.stem}")}
    if path.stem not in tasks:
        raise UserError(f"{name} is not a task: it needs a function `def {path.stem}() -> TaskCfg`")
    return tasks[path.stem]


def _read(path: Path, module: str) -> list[TaskFile]:
    """The tasks in a file."""
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError) as error:
        raise UserError(f"{path}:{getattr(error, 'lineno', None) or 1}: {error.args[0]}. Mend the task file") from error
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    tasks = [node for node in functions if (node.name == path.stem and not node.returns) or _gives_a_task(node)]
    texts = [ast.get_docstring(node) or ast.get_docstring(tree) or "" for node in tasks]
    return [TaskFile(node.name, path, module, text.partition("\n")[0]) for node, text in zip(tasks, texts)]


def _gives_a_task(function: ast.FunctionDef) -> bool:
    """Whether a function is public, annotated `-> TaskCfg`, and callable without arguments."""
    annotation = ast.unparse(function.returns).strip("'\"") if function.returns else ""
    arguments = function.args
    positional = len(arguments.posonlyargs) + len(arguments.args)
    needed = positional > len(arguments.defaults) or any(default is None for default in arguments.kw_defaults)
    return annotation.rpartition(".")[2] == "TaskCfg" and not needed and not function.name.startswith("_")


def _import_installed(name: str) -> tuple[TaskFile, ModuleType]:
    task = _find(name)
    try:
        return task, importlib.import_module(task.module)
    except Exception as error:  # a task file is a person's program: any error in it is theirs to read
        raise _broken(task, error) from error


def _import_file(name: str) -> tuple[TaskFile, ModuleType]:
    task = _from_file(name)
    spec = importlib.util.spec_from_file_location(task.module, task.path)
    if spec is None or spec.loader is None:
        raise UserError(f"{name} cannot be imported as a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[task.module] = module  # dataclasses and pickling look their module up by name
    try:
        # not by the loader: its bytecode cache takes an edit of the same size within a second for no edit
        exec(compile(task.path.read_bytes(), task.path, "exec"), module.__dict__)
    except Exception as error:
        del sys.modules[task.module]
        raise _broken(task, error) from error
    return task, module


def _call(task: TaskFile, function: Any) -> TaskCfg:
    from robo_rl.env.cfg import TaskCfg

    try:
        cfg = function()
    except Exception as error:
        raise _broken(task, error) from error
    if not isinstance(cfg, TaskCfg):
        raise UserError(f"{task.path}: {task.name}() gives {type(cfg).__name__}, expected a TaskCfg")
    return cfg


def _broken(task: TaskFile, error: Exception) -> Exception:
    """One line for an error raised in a task file, with its last line in that file.

    An optional package that is missing is passed on: the command line names the extra that brings it.
    """
    if isinstance(error, UserError) or (isinstance(error, ModuleNotFoundError) and missing_extra(error)):
        return error
    line, trace = 0, error.__traceback__
    while trace is not None:
        if Path(trace.tb_frame.f_code.co_filename) == task.path:
            line = trace.tb_lineno
        trace = trace.tb_next
    where = f"{task.path}:{line}" if line else str(task.path)
    return UserError(f"{where}: {type(error).__name__}: {str(error).partition(chr(10))[0]}. Mend the task file")
