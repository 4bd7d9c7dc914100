"""`robo-rl train task=NAME [key=value ...] [-m]`: one run, or one run for each combination of swept values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any

from robo_rl import ranks
from robo_rl.cli.help import wants_help
from robo_rl.config.selection import check_names, split
from robo_rl.errors import Told, UserError

if TYPE_CHECKING:
    from robo_rl.config.compose import Composed

MULTIRUN = ("-m", "--multirun")
USAGE = """\
robo-rl train task=NAME [key=value ...]       train; the run folder is runs/<task>/<algo>/<time>-s<seed>
robo-rl train task=NAME seed=1,2,3 -m         one run after another for each combination of the values
robo-rl train task=NAME resume=latest         go on with the newest run of the task, with its settings
robo-rl train task=NAME --help                every setting of the task

task=NAME or task=./my_task.py   robo-rl list tasks
algo=ppo                         robo-rl list algos
intervention=[NAME,...]          robo-rl list interventions; settings: intervention.NAME.key=value
backend=mujoco                   robo-rl list backends
robot=NAME                       robo-rl list robots; short for task.robot=NAME"""


def run(argv: Sequence[str]) -> int:
    """Compose, check, show what differs from the task's default, train. Raises UserError before anything heavy."""
    if ranks.launched()[0] == 0:
        return _run(list(argv))
    with redirect_stdout(None):  # of several processes the first one talks
        return _run(list(argv))


def _run(words: list[str]) -> int:
    overrides = [word for word in words if word not in (*MULTIRUN, "-h", "--help")]
    multirun = any(word in MULTIRUN for word in words)
    try:
        check_names(overrides, several=multirun)
        if wants_help(words):
            return _help(overrides)
        composed = None if multirun else compose(overrides)
    except UserError as error:
        if ranks.launched()[0]:
            raise Told(str(error)) from error
        raise
    if composed is not None:
        return train_one(composed)
    if ranks.launched()[1] > 1:
        ranks.refuse("-m starts a process for each run; leave torchrun away, or -m")
    from robo_rl.cli.multirun import run_all

    return run_all(overrides)


def compose(overrides: Sequence[str]) -> Composed:
    """The run that overrides describe, on top of the run to be resumed if there is one."""
    from robo_rl.config.compose import compose_run
    from robo_rl.config.sweep import check_single

    check_single(overrides)
    resume = dict(map(split, overrides)).get("resume", "null").strip("'\"")
    if resume == "null":
        return compose_run(overrides)
    folder, saved = _resumed(overrides, resume)
    rest = [override for override in overrides if split(override)[0] != "resume"]
    quoted = folder.replace("'", "\\'")
    return compose_run([*rest, f"resume='{quoted}'"], saved)


def train_one(composed: Composed) -> int:
    """Train and print the run folder last."""
    from robo_rl.config.algos import algorithm
    from robo_rl.config.coerce import show
    from robo_rl.config.interventions import header
    from robo_rl.env.foreign import ForeignTaskCfg

    cfg = composed.cfg
    backend = "" if isinstance(cfg.task, ForeignTaskCfg) else f"backend {cfg.backend}, "
    print(f"task {cfg.task_ref}, algorithm {cfg.algo_name}, {backend}seed {cfg.seed}")
    if cfg.intervention:
        print(header(cfg.intervention))
    for key, (old, new) in composed.changes.items():
        print(f"  {key}: {show(old)} -> {show(new)}")
    folder = algorithm(cfg.algo_name)[1].runner()(cfg, composed.base)
    print(f"run: {folder}")
    return 0


def _resumed(overrides: Sequence[str], name: str) -> tuple[str, Mapping[str, Any]]:
    """Folder and config.yaml of the run to go on with; `latest` is of the task and the algorithm named, if any."""
    from robo_rl.env.foreign import folder_name
    from robo_rl.env.registry import is_path
    from robo_rl.train.run_folder import find_run

    given = {key: value.strip("'\"") for key, value in map(split, overrides)}
    if name == "latest" and "task" in given:
        task = given["task"]
        family, _, env_id = task.partition("/")
        folder = Path(task).stem if is_path(task) else folder_name(family, env_id) if env_id else task
        parts = (folder, given.get("algo"), name)
        name = "/".join(part for part in parts if part)
    found = find_run(name, given.get("runs_dir", "runs"))
    return str(found.path), found.read_config()


def _help(overrides: Sequence[str]) -> int:
    from robo_rl.config import compose as composer
    from robo_rl.config.help import settings, table
    from robo_rl.config.plain import flatten
    from robo_rl.config.selection import DEFAULTS, select

    given = dict(map(split, overrides))
    print(USAGE)
    if "task" in given:
        untuned = composer.defaults(select(overrides)).cfg
        print(table(list(settings(composer.compose_run(overrides).cfg)), flatten(untuned)))
    else:
        print(table(list(settings(composer.without_task(given.get("algo", DEFAULTS["algo"])))), {}))
    return 0
