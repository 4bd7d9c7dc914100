"""One training, one folder: `runs/<task>/<algo>/<time>-s<seed>/`. Does not import torch."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from robo_rl.errors import UserError, unknown
from robo_rl.files import published
from robo_rl.train.redact import redact
from robo_rl.train.storage import storage_errors

_RUN_NAME = re.compile(r"(\d{8}-\d{6})-s-?\d+(?:-(\d+))?")


@dataclass(frozen=True)
class RunFolder:
    """Where everything of one training lies."""

    path: Path

    @classmethod
    def create(cls, root: Path | str, task: str, algo: str, seed: int) -> RunFolder:
        """Make the folder of a new run; a second one within the same second gets `-2`.

        A task given as a file (`./my_task.py`) is called by its stem. Raises `UserError` when the disk refuses.
        """
        parent = Path(root) / _folder_name(task) / _folder_name(algo)
        stem = f"{datetime.now():%Y%m%d-%H%M%S}-s{seed}"
        with storage_errors(parent):
            parent.mkdir(parents=True, exist_ok=True)
            path, attempt = parent / stem, 1
            while not _made(path):
                attempt += 1
                path = parent / f"{stem}-{attempt}"
        return cls(path)

    @property
    def name(self) -> str:
        """`<task>/<algo>/<time>-s<seed>`, what a person types to name the run."""
        return "/".join(self.path.resolve().parts[-3:])

    @property
    def task(self) -> str:
        """Name of the task's folder."""
        return self.path.resolve().parts[-3]

    @property
    def algo(self) -> str:
        """Name of the algorithm."""
        return self.path.resolve().parts[-2]

    @property
    def config_yaml(self) -> Path:
        """The effective configuration."""
        return self.path / "config.yaml"

    @property
    def manifest_json(self) -> Path:
        """Versions, commit, assets, command line (`manifest.build_manifest`)."""
        return self.path / "manifest.json"

    @property
    def metrics_jsonl(self) -> Path:
        """One line of metrics a log interval (`run_log`)."""
        return self.path / "metrics.jsonl"

    @property
    def events_jsonl(self) -> Path:
        """What happened: start, save, resume, stop, non-finite values (`run_log`)."""
        return self.path / "events.jsonl"

    @property
    def checkpoints(self) -> Path:
        """Folder of `<step>/` folders (`checkpoint`)."""
        return self.path / "checkpoints"

    @property
    def recordings(self) -> Path:
        """Folder of recorded episodes."""
        return self.path / "recordings"

    @property
    def crash(self) -> Path:
        """Folder of dumps of non-finite states (`guard`)."""
        return self.path / "crash"

    @property
    def replay_html(self) -> Path:
        """The self-contained replay."""
        return self.path / "replay.html"

    @property
    def bundle(self) -> Path:
        """The exported policy."""
        return self.path / "policy.rpb"

    def write_config(self, config: Mapping[str, Any]) -> None:
        """Write `config.yaml`; values of keys named like secrets are hidden. Raises `UserError`."""
        text = yaml.safe_dump(redact(config), sort_keys=False, allow_unicode=True)
        with published(self.config_yaml) as path:
            path.write_text(text, encoding="utf-8")

    def read_config(self) -> dict[str, Any]:
        """The configuration the run was started with. Raises `UserError` where it is missing or not YAML."""
        try:
            config = yaml.safe_load(self.config_yaml.read_bytes())
        except (OSError, yaml.YAMLError) as error:
            reason = str(error).splitlines()[0]
            raise UserError(f"cannot read {self.config_yaml}: {reason}. Fix: name a complete run.") from error
        if not isinstance(config, dict):
            raise UserError(f"{self.config_yaml} holds no configuration. Fix: name a complete run.")
        return config

    def write_manifest(self, manifest: Mapping[str, Any]) -> None:
        """Write `manifest.json` (from `manifest.build_manifest`). Raises `UserError`."""
        with published(self.manifest_json) as path:
            path.write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def find_run(name: Path | str, root: Path | str = "runs") -> RunFolder:
    """The run a person means: a folder (or one inside it), `latest`, `<task>/latest`, or a unique prefix.

    A prefix is of `<task>/<algo>/<time>-s<seed>` or of its last part. Raises `UserError` with the nearest names.
    """
    as_path = Path(name)
    if as_path.exists():
        for folder in (as_path.resolve(), *as_path.resolve().parents):
            if (folder / "config.yaml").is_file():
                return RunFolder(folder)
    runs = {run.name: run for run in list_runs(root)}
    if not runs:
        raise UserError(f'no run "{name}" and none under {root}. Fix: robo-rl train task=quadrotor_hover')
    wanted = Path(name).as_posix()
    if wanted == "latest" or wanted.endswith("/latest"):
        prefix = wanted.removesuffix("latest")
        hits = [run for key, run in runs.items() if key.startswith(prefix)][-1:]
    else:
        hits = [run for key, run in runs.items() if key.startswith(wanted) or run.path.name.startswith(wanted)]
    return _only(wanted, hits, runs, root)


def find_runs(name: Path | str, root: Path | str = "runs") -> list[RunFolder]:
    """All runs a person means: those below a folder, those of `<task>` or `<task>/<algo>`, else the one of `find_run`.

    Oldest first. Raises `UserError` with the nearest names.
    """
    parts = Path(name).parts
    hits = [run for run in list_runs(root) if Path(run.name).parts[: len(parts)] == parts]
    if not hits and Path(name).is_dir():
        above = [folder.resolve() for folder in Path(name).resolve().rglob("config.yaml")]
        hits = sorted((RunFolder(config.parent) for config in above), key=lambda run: run.path)
    return hits or [find_run(name, root)]


def list_runs(root: Path | str = "runs") -> list[RunFolder]:
    """Runs under `root` that have a configuration, oldest first."""
    found = [(match, path.parent) for path in Path(root).glob("*/*/*/config.yaml") if (match := _parse(path))]
    order = sorted(found, key=lambda item: (item[0][1], int(item[0][2] or 1), item[1].name))
    return [RunFolder(path) for _, path in order]


def _only(wanted: str, hits: list[RunFolder], runs: Mapping[str, RunFolder], root: Path | str) -> RunFolder:
    if len(hits) == 1:
        return hits[0]
    if hits:
        names = ", ".join(run.name for run in hits[:4])
        raise UserError(
            f'"{wanted}" names {len(hits)} runs: {names}{", ..." if len(hits) > 4 else ""}. Type more of it.'
        )
    known = [f"{key.split('/')[0]}/latest" for key in runs] if wanted.endswith("/latest") else list(runs)
    raise unknown("Run", wanted, known, f"ls -d {root}/*/*/*")


def _parse(config: Path) -> re.Match[str] | None:
    return _RUN_NAME.fullmatch(config.parent.name)


def _made(path: Path) -> bool:
    try:
        path.mkdir()
    except FileExistsError:
        return False
    return True


def _folder_name(name: str) -> str:
    stem = Path(name).stem if name.endswith(".py") else name
    return re.sub(r"[^A-Za-z0-9_.-]+", "_", stem).strip(".") or "unnamed"
