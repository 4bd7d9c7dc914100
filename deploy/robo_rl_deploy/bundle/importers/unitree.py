"""`deploy.yaml` beside a `policy.onnx`, as unitree_rl_lab and unitree_rl_mjlab write it.

Observations, default pose, scale and offset of the action are in the policy's order; `joint_ids_map[i]` is the motor of
the policy's joint i, and stiffness and damping are those of motors 0, 1, ... Joints have no names, but in a list that
some versions write: they come from there, from `--joints`, or from the motor numbers in the robot's file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from robo_rl_deploy.bundle.importers.foreign import Foreign, Numbers, Term, kind_of, numbers, positive, read_graph
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.plain_yaml import plain_yaml, read_text
from robo_rl_deploy.robots.config import RobotCfg

_VELOCITY = ("lin_vel_x", "lin_vel_y", "ang_vel_z")


def read_unitree(path: Path, onnx: Path, robot: RobotCfg, motors: tuple[str, ...]) -> Foreign:
    """`motors`: names of motors 0, 1, ...; empty: from the files. Raises `UserError`."""
    cfg = plain_yaml(read_text(path), str(path))
    if not isinstance(cfg, dict):
        raise UserError(f"{path}: expected a deploy.yaml")
    ids = _ids(_get(cfg, "joint_ids_map", path), path)
    names = _names(ids, cfg, robot, motors, path)
    action = _get(_get(cfg, "actions", path), "JointPositionAction", path)
    count = len(ids)
    default = numbers(_list(cfg, "default_joint_pos", path), count, f"{path}: default_joint_pos")
    offset = numbers(_list(action, "offset", path), count, f"{path}: actions: offset")
    if default != offset:
        raise UserError(f"{path}: default_joint_pos is not the offset of the action; one of them is in another order")
    return Foreign(
        format="deploy.yaml",
        graph=read_graph(onnx),
        joints=names,
        stiffness=_of_motors(cfg, "stiffness", ids, len(motors), path),
        damping=_of_motors(cfg, "damping", ids, len(motors), path),
        default=default,
        scale=numbers(_list(action, "scale", path), count, f"{path}: actions: scale"),
        offset=offset,
        terms=_terms(_get(cfg, "observations", path), path),
        control_hz=1.0 / positive(_get(cfg, "step_dt", path), f"{path}: step_dt"),
        commands=_ranges(cfg),
        clip=_clip(action.get("clip"), f"{path}: actions: clip"),
        notes=(f"joints are named by motor: {', '.join(f'{i} {n}' for i, n in zip(ids, names))}",),
    )


def _ids(values: Any, path: Path) -> list[int]:
    ids = [int(value) for value in numbers(values if isinstance(values, list) else [], None, f"{path}: joint_ids_map")]
    if not ids or len(set(ids)) != len(ids) or not all(0 <= i < 1000 for i in ids):
        raise UserError(f"{path}: joint_ids_map: expected the motor of each joint, each once")
    return ids


def _names(
    ids: list[int], cfg: dict[str, Any], robot: RobotCfg, motors: tuple[str, ...], path: Path
) -> tuple[str, ...]:
    listed = cfg.get("joint_names")
    if not motors and isinstance(listed, list) and len(listed) == len(ids) and all(isinstance(n, str) for n in listed):
        return tuple(listed)
    by_wire = {int(joint.wire): name for name, joint in robot.joints.items() if joint.wire.isdigit()}
    by_motor = dict(enumerate(motors)) if motors else by_wire
    missing = [i for i in ids if i not in by_motor]
    if missing:
        raise UserError(
            f"{path} does not name its joints, and nothing says which motor {missing[0]} is; give the names of motors "
            "0, 1, ... in order: --joints NAME,NAME,..."
        )
    return tuple(by_motor[i] for i in ids)


def _of_motors(cfg: dict[str, Any], key: str, ids: list[int], motors: int, path: Path) -> Numbers:
    """Gains of the policy's joints. Some files leave out the motors that do not exist: then it is the ids' rank."""
    row = numbers(_list(cfg, key, path), None, f"{path}: {key}")
    if len(row) in (max(ids) + 1, motors):
        return tuple(row[i] for i in ids)
    if len(row) == len(ids):
        rank = {motor: k for k, motor in enumerate(sorted(ids))}
        return tuple(row[rank[i]] for i in ids)
    raise UserError(f"{path}: {key} has {len(row)} numbers, of {len(ids)} joints with motors up to {max(ids)}")


def _terms(observations: Any, path: Path) -> tuple[Term, ...]:
    if not isinstance(observations, dict) or not observations:
        raise UserError(f"{path}: observations: expected terms by name")
    if observations.get("use_gym_history"):
        raise UserError(f"{path}: observations are stacked step by step (use_gym_history); only term by term is read")
    terms = []
    for name, cfg in observations.items():
        if not isinstance(cfg, dict):
            raise UserError(f"{path}: observations: {name}: expected scale, clip and history_length")
        where = f"{path}: observations: {name}"
        scale = cfg.get("scale")
        values = scale if isinstance(scale, list) else [1.0 if scale is None else scale]
        history = int(numbers([cfg.get("history_length", 1)], 1, f"{where}: history_length")[0])
        if not 0 <= history <= 1000:
            raise UserError(f"{where}: history_length {history} does not exist")
        scales, clip = numbers(values, None, f"{where}: scale"), _clip(cfg.get("clip"), where)
        terms.append(Term(name, kind_of(name, str(path)), scales, clip, max(history, 1)))
    return tuple(terms)


def _clip(value: Any, where: str) -> tuple[float, float] | None:
    """(low, high), or one such pair for each element where all are the same."""
    if value is None:
        return None
    pairs = value if isinstance(value, list) and value and isinstance(value[0], list) else [value]
    rows = {numbers(pair if isinstance(pair, list) else [], None, f"{where}: clip") for pair in pairs}
    if len(rows) != 1 or len(next(iter(rows))) != 2:
        raise UserError(f"{where}: clip: expected one [low, high]")
    low, high = next(iter(rows))
    return low, high


def _ranges(cfg: dict[str, Any]) -> dict[str, tuple[float, float]]:
    """Of the first command that has them."""
    commands = cfg.get("commands")
    for name, command in (commands if isinstance(commands, dict) else {}).items():
        ranges = command.get("ranges") if isinstance(command, dict) else None
        if isinstance(ranges, dict) and all(isinstance(ranges.get(key), list) for key in _VELOCITY):
            rows = {key: numbers(ranges[key], None, f"commands: {name}: {key}") for key in _VELOCITY}
            return {key: (row[0], row[1]) for key, row in rows.items() if len(row) == 2}
    return {}


def _list(cfg: Any, key: str, path: Path) -> list[Any]:
    value = _get(cfg, key, path)
    return value if isinstance(value, list) else [value]


def _get(cfg: Any, key: str, path: Path) -> Any:
    if not isinstance(cfg, dict) or cfg.get(key) is None:
        raise UserError(f"{path}: {key} is missing")
    return cfg[key]
