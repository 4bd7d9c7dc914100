"""Run by mjlab's interpreter: writes mjlab's own flat-velocity robots as plain MJCF, and what its task is made of.

    .venv-mjlab/bin/python benchmarks/mjlab/export.py CACHE

CACHE/<robot>/scene.xml is mjlab's compiled scene with its solver options, assets/ its meshes, and
CACHE/<robot>/task.json the numbers of the task: rates, reward weights, noise, ranges. `robot_file.py` goes on
from there.
"""

from __future__ import annotations

import dataclasses
import json
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import mjlab.tasks  # noqa: F401  (fills the registry)
from mjlab import MJLAB_SRC_PATH
from mjlab.scene import Scene
from mjlab.tasks.registry import load_env_cfg

TASK_IDS = {"go1": "Mjlab-Velocity-Flat-Unitree-Go1", "g1": "Mjlab-Velocity-Flat-Unitree-G1"}


def export(robot: str, folder: Path) -> None:
    """Write the scene and the numbers of one robot's flat-velocity task."""
    cfg = load_env_cfg(TASK_IDS[robot])
    cfg.scene.num_envs = 1
    scene = Scene(cfg.scene, device="cpu")
    cfg.sim.mujoco.apply(SimpleNamespace(opt=scene.spec.option))
    scene.write(folder)
    meshes = MJLAB_SRC_PATH / "asset_zoo" / "robots" / f"unitree_{robot}" / "xmls" / "assets"
    shutil.copytree(meshes, folder / "assets", dirs_exist_ok=True)  # for the eye only, but the scene names them
    (folder / "task.json").write_text(json.dumps(_numbers(cfg, scene), indent=1, sort_keys=True) + "\n")


def _numbers(cfg: Any, scene: Scene) -> dict[str, Any]:
    robot = scene.entities["robot"]
    action = cfg.actions["joint_pos"]
    return {
        "timestep_s": cfg.sim.mujoco.timestep,
        "decimation": cfg.decimation,
        "episode_s": cfg.episode_length_s,
        "mujoco": dataclasses.asdict(cfg.sim.mujoco),
        "action_scale": dict(action.scale),
        "soft_limit_factor": robot.cfg.articulation.soft_joint_pos_limit_factor,
        "rewards": {name: term.weight for name, term in cfg.rewards.items()},
        "noise": {
            group: {name: term.noise.n_max if term.noise else 0.0 for name, term in spec.terms.items()}
            for group, spec in cfg.observations.items()
        },
        "corrupt": {group: spec.enable_corruption for group, spec in cfg.observations.items()},
        "terminations": sorted(cfg.terminations),
        "events": {name: _plain(_ranges(term.params)) for name, term in cfg.events.items()},
        "push_s": cfg.events["push_robot"].interval_range_s,
        "command": _plain({k: v for k, v in vars(cfg.commands["twist"]).items() if k != "viz"}),
        "actuators": _actuators(scene),
    }


def _actuators(scene: Scene) -> dict[str, dict[str, float]]:
    """Gains of each joint at full precision: the written XML rounds them to six digits."""
    return {
        actuator.name: {
            "stiffness": float(actuator.gainprm[0]),
            "damping": float(-actuator.biasprm[2]),
            "effort": float(actuator.forcerange[1]),
        }
        for actuator in scene.spec.actuators
    }


def _ranges(params: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in params.items() if key != "asset_cfg"}


def _plain(value: Any) -> Any:
    """JSON values; of anything else its text."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value):
        return _plain(vars(value))
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)


if __name__ == "__main__":
    for name in TASK_IDS:
        export(name, Path(sys.argv[1]) / name)
