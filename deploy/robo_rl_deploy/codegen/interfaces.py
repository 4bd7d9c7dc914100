"""Where a driver of C++ finds what the policy reads: initialisers for the tables of `policy_manifest.hpp`."""

from __future__ import annotations

import numpy as np

from robo_rl_deploy.bundle import Bundle, Channel
from robo_rl_deploy.bundle.schema import MEASURED_SOURCES
from robo_rl_deploy.codegen.graph import fields_of
from robo_rl_deploy.codegen.literals import string
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import Binding

_AXES = {
    "orientation": ("w", "x", "y", "z"),
    "angular_velocity": ("x", "y", "z"),
    "linear_acceleration": ("x", "y", "z"),
}


def number(value: float) -> str:
    """The shortest decimal that is exactly this double."""
    if np.isinf(value):
        return "infinite" if value > 0 else "-infinite"
    return repr(float(value))


def sources_of(bundle: Bundle, binding: Binding) -> list[str]:
    """`Source` of every measured number, in the order of the channels."""
    members = {field.key: field.member for field in fields_of(bundle.manifest)}
    return [
        line
        for channel in bundle.manifest.channels
        if channel.source in MEASURED_SOURCES
        for line in _channel(channel, members[f"channel.{channel.name}"], binding)
    ]


def _channel(channel: Channel, member: str, binding: Binding) -> list[str]:
    """A line for each element: joints by the driver's names, the others as `<stream>/<field>.<axis>`."""
    source, lines = binding.robot.channels[channel.name], []
    by_joint = {joint: i for i, joint in enumerate(binding.joints) if joint is not None}
    for i, name in enumerate(channel.element_names):
        element = f"offsetof(policy_inputs, {member}) / sizeof(float) + {i}"
        if channel.source in ("joint_pos", "joint_vel"):
            at = by_joint.get(name, -1)
            wire = binding.wire.names[at] if at >= 0 else name
            is_velocity = channel.source == "joint_vel"
            sign, offset = (binding.wire.sign[at], binding.wire.offset[at]) if at >= 0 else (1.0, 0.0)
            axis = [number(sign), number(0.0 if is_velocity else offset)]
            place = f"{wire}/{'velocity' if is_velocity else 'position'}"
        else:
            at, is_velocity, axis = -1, False, ["1.0", "0.0"]
            place = f"{source.stream}/{_axis(source.field, channel, i)}"
        rest = 1.0 if source.field == "orientation" and i == 0 else 9.81 if _is_up(source.field, i) else 0.0
        most = channel.rays.max_range if channel.rays else np.inf
        values = [string(place), element, *axis, str(at), str(is_velocity).lower(), number(rest), number(most)]
        lines.append(f"{{{', '.join(values)}}}")
    return lines


def _axis(field: str, channel: Channel, i: int) -> str:
    axes = _AXES.get(field)
    if axes is None:
        return f"{channel.name}.{channel.element_names[i]}"
    if len(axes) != channel.size:
        raise UserError(f"channel {channel.name}: {channel.size} numbers, {field} has {len(axes)}")
    return f"{field}.{axes[i]}"


def _is_up(field: str, i: int) -> bool:
    return field == "linear_acceleration" and i == 2


def commands_of(bundle: Bundle, binding: Binding) -> tuple[list[str], list[str]]:
    """`Range` of every element, and `CommandSource` of every command."""
    members = {field.key: field.member for field in fields_of(bundle.manifest)}
    ranges: list[str] = []
    lines = []
    for command in bundle.manifest.commands:
        cfg = binding.robot.commands.get(command.name)
        names = [string(command.name), string(cfg.topic if cfg else ""), string(" ".join(cfg.fields) if cfg else "")]
        element = f"offsetof(policy_inputs, {members[f'command.{command.name}']}) / sizeof(float)"
        places = [element, str(command.size), str(len(ranges)), number(cfg.timeout_s if cfg else 0.0)]
        lines.append(f"{{{', '.join([*names, *places])}}}")
        for (low, high), standard in zip(command.ranges, command.default):
            ranges.append(f"{{{', '.join(map(number, (low, high, standard)))}}}")
    return ranges, lines
