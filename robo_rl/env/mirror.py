"""What an environment looks like with left and right exchanged: its observations and its actions.

An observation term says how it is mirrored by the decorator `mirrored(rule)`; a rule gives the images of its values.
A task whose terms do not all say so has no mirror.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import torch
from torch import Tensor

from robo_rl.env.actions import AffineAction
from robo_rl.env.observations import ObservationGroup
from robo_rl.errors import UserError
from robo_rl.sim.robot_mirror import AXIAL, POLAR, Images, RobotMirror

Rule = Callable[[RobotMirror], Images]
F = TypeVar("F", bound=Callable[..., Any])


def mirrored(rule: Rule) -> Callable[[F], F]:
    """Decorator of an observation term: how its values are mirrored."""

    def mark(term: F) -> F:
        term.mirror = rule  # type: ignore[attr-defined]
        return term

    return mark


def flips(*signs: float) -> Rule:
    """Each value stays where it is, times its sign."""
    return lambda robot: Images(tuple(range(len(signs))), signs)


polar = flips(*POLAR)  # a position, a velocity, a direction in the frame of the base
axial = flips(*AXIAL)  # an angular velocity in the frame of the base
same = flips(1.0)  # a number without side


def joints(channel: str) -> Rule:
    """Values of the joints that a channel reads."""
    return lambda robot: robot.joints(robot.model.channel_joints(channel))


def actions(robot: RobotMirror) -> Images:
    """Values of the actuators."""
    return robot.actuators()


def feet(times: int) -> Rule:
    """So many values of each foot, one kind after the other."""
    return lambda robot: sum((robot.feet() for _ in range(times)), Images((), ()))


class SignedPermutation:
    """x -> sign x[index] along the last dimension."""

    def __init__(self, images: Images, device: torch.device | str) -> None:
        self.index = torch.tensor(images.index, dtype=torch.int64, device=device)
        self.sign = torch.tensor(images.sign, dtype=torch.float32, device=device)

    def __call__(self, x: Tensor) -> Tensor:
        """[..., d] -> [..., d]."""
        return x.index_select(-1, self.index) * self.sign


@dataclass(frozen=True)
class EnvMirror:
    """Left and right exchanged."""

    action: SignedPermutation  # of raw actions [..., A]
    obs: Mapping[str, SignedPermutation]  # group -> of its observations [..., d]


def mirror_of(
    task: str, robot: RobotMirror, groups: Mapping[str, ObservationGroup], actions: AffineAction
) -> EnvMirror:
    """The mirror of a task called `task`. Raises UserError where a part of it has none, with its name."""
    action = robot.actuators()
    moved = SignedPermutation(action, actions.scale.device)
    if not torch.allclose(moved(actions.offset), actions.offset) or not torch.allclose(
        actions.scale[moved.index], actions.scale
    ):
        raise UserError(f'task "{task}" cannot be mirrored: default pose or scale of the action differ left and right')
    obs = {name: SignedPermutation(_group(task, robot, group), actions.scale.device) for name, group in groups.items()}
    return EnvMirror(moved, obs)


def _group(task: str, robot: RobotMirror, group: ObservationGroup) -> Images:
    whole = Images((), ())
    for name, spec in group.cfg.terms.items():
        rule = getattr(spec.func, "mirror", None)
        where = f'task "{task}" cannot be mirrored: observation term "{name}" of group "{group.name}"'
        if rule is None:
            raise UserError(f"{where} does not say how (mirrored(...) of robo_rl/env/mirror.py)")
        images: Images = rule(robot)
        if len(images.index) != group.sizes[name]:
            raise UserError(f"{where} has {group.sizes[name]} values, its rule {len(images.index)}")
        if spec.clip and spec.clip[0] != -spec.clip[1] and min(images.sign) < 0.0:
            raise UserError(f"{where} is clipped differently on both sides")
        for _ in range(spec.history):
            whole = whole + images
    return whole
