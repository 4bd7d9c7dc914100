"""Rules across the fields of a manifest, and between the manifest and the graph's signature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from robo_rl_deploy.bundle import schema
from robo_rl_deploy.bundle.chunk_rules import check_chunk
from robo_rl_deploy.bundle.schema import Channel, Command, Joint, Manifest, Output
from robo_rl_deploy.errors import UserError, nearest

Shape = tuple[int, ...]
_PER_SECOND_TOLERANCE = 1e-6  # rates come from 1 / period in floating point


def check_manifest(manifest: Manifest) -> None:
    """Raise `UserError` for the first field that contradicts another."""
    _unique("robot.joints", (joint.name for joint in manifest.robot.joints))
    _unique("robot.joints, actuator", (joint.actuator for joint in manifest.robot.joints if joint.actuator))
    _unique("channels", (channel.name for channel in manifest.channels))
    _unique("commands", (command.name for command in manifest.commands))
    _unique("state", (state.name for state in manifest.state))
    _unique("outputs, actuator", manifest.target_names)
    for joint in manifest.robot.joints:
        _check_joint(joint)
    for channel in manifest.channels:
        _check_channel(channel, manifest)
    for command in manifest.commands:
        _check_command(command)
    for output in manifest.outputs:
        _check_output(output)
    _check_rates(manifest)
    if manifest.chunk is not None:
        check_chunk(manifest.chunk, manifest)
    _check_references(manifest)


def policy_inputs(manifest: Manifest) -> dict[str, Shape]:
    """Shape of every input of `policy.onnx`, in the order of the manifest."""
    inputs: dict[str, Shape] = {f"channel.{channel.name}": (1, channel.size) for channel in manifest.channels}
    inputs |= {f"command.{command.name}": (1, command.size) for command in manifest.commands}
    inputs |= {f"state.{state.name}": (1, *state.shape) for state in manifest.state}
    if manifest.noise_shape is not None:
        inputs["noise"] = (1, *manifest.noise_shape)
    if manifest.chunk is not None and manifest.chunk.prefix:
        inputs |= {"prefix": (1, manifest.chunk.prefix, manifest.action.size), "prefix_size": (1,)}
    return inputs | {"is_first": (1,)}


def policy_outputs(manifest: Manifest) -> dict[str, Shape]:
    """Shape of every output of `policy.onnx`."""
    rows = () if manifest.chunk is None else (manifest.chunk.horizon,)
    outputs: dict[str, Shape] = {
        "targets": (1, *rows, manifest.num_targets),
        "raw_action": (1, *rows, manifest.action.size),
    }
    return outputs | {f"next_state.{state.name}": (1, *state.shape) for state in manifest.state}


def check_signature(kind: str, expected: Mapping[str, Shape], found: Mapping[str, Shape]) -> None:
    """Raise `UserError` unless both hold the same names and shapes; `kind` is "input" or "output" of which graph."""
    for name, shape in expected.items():
        if name not in found:
            raise UserError(f'{kind} "{name}" of the manifest is missing in the graph{_hint(name, found)}')
        if found[name] != shape:
            raise UserError(
                f'{kind} "{name}" has shape {list(found[name])} in the graph, {list(shape)} in the manifest'
            )
    for name in found:
        if name not in expected:
            raise UserError(f'{kind} "{name}" of the graph is not in the manifest{_hint(name, expected)}')


def _check_joint(joint: Joint) -> None:
    where = f'joint "{joint.name}"'
    _ordered(where, joint.lower, joint.upper)
    for what, value in (("velocity", joint.velocity), ("effort", joint.effort)):
        if value is not None and value <= 0.0:
            raise UserError(f"{where}: {what} limit {value} must be positive, or null where it is unknown")
    if joint.stiffness < 0.0 or joint.damping < 0.0:
        raise UserError(f"{where}: stiffness and damping must not be negative")
    if joint.sign not in (-1.0, 1.0):
        raise UserError(f"{where}: sign must be 1 or -1, not {joint.sign}")


def _check_channel(channel: Channel, manifest: Manifest) -> None:
    where = f'channel "{channel.name}"'
    if channel.source not in schema.CHANNEL_SOURCES:
        raise UserError(f'{where}: unknown source "{channel.source}"; one of {", ".join(schema.CHANNEL_SOURCES)}')
    _sized(where, channel.size, element_names=channel.element_names)
    if channel.source in ("joint_pos", "joint_vel"):
        _known(f"{where}: joint", channel.element_names, [joint.name for joint in manifest.robot.joints])
    if (channel.sensor is not None) != (channel.source == "sensor"):
        raise UserError(f'{where}: field "sensor" belongs to source "sensor", and only to it')
    if (channel.period_s is not None) != (channel.source == "phase") or (channel.period_s or 1.0) <= 0.0:
        raise UserError(f'{where}: a positive "period_s" belongs to source "phase", and only to it')
    if channel.source == "phase" and channel.size != 1:
        raise UserError(f"{where}: a phase has one element, not {channel.size}")
    if channel.source == "last_action" and channel.size != manifest.action.size:
        raise UserError(f"{where}: has {channel.size} elements, the action has {manifest.action.size}")
    if channel.source == "flat" and manifest.deployable:
        raise UserError(f'{where}: a bundle with a "flat" channel cannot be deployable')
    if channel.expected_delay_s < 0.0:
        raise UserError(f"{where}: expected_delay_s must not be negative")
    _check_rays(where, channel)


def _check_rays(where: str, channel: Channel) -> None:
    rays = channel.rays
    if (rays is not None) != (channel.source == "rays"):
        raise UserError(f'{where}: field "rays" belongs to source "rays", and only to it')
    if rays is not None:
        _sized(where, channel.size, origins=rays.origins, directions=rays.directions)
        for xyz in rays.origins + rays.directions:
            _sized(f"{where}: a ray", 3, origin_or_direction=xyz)


def _check_command(command: Command) -> None:
    where = f'command "{command.name}"'
    _sized(where, command.size, element_names=command.element_names, ranges=command.ranges, default=command.default)
    for (low, high), value in zip(command.ranges, command.default):
        _ordered(where, low, high)
        if not low <= value <= high:
            raise UserError(f"{where}: default {value} is outside its range [{low}, {high}]")


def _check_output(output: Output) -> None:
    where = f'output "{output.kind}"'
    if output.kind not in schema.OUTPUT_KINDS:
        raise UserError(f"{where}: unknown kind; one of {', '.join(schema.OUTPUT_KINDS)}")
    _sized(where, len(output.names), lower=output.lower, upper=output.upper)
    for low, high in zip(output.lower, output.upper):
        _ordered(where, low, high)


def _check_rates(manifest: Manifest) -> None:
    rates = manifest.rates
    if rates.control_hz <= 0.0 or rates.physics_hz <= 0.0:
        raise UserError("rates must be positive")
    ratio = rates.physics_hz / rates.control_hz
    if ratio < 0.5 or abs(ratio - round(ratio)) > _PER_SECOND_TOLERANCE * ratio:
        raise UserError(f"physics_hz {rates.physics_hz} is not a whole multiple of control_hz {rates.control_hz}")


def _check_references(manifest: Manifest) -> None:
    """Names that point at other parts of the manifest exist, and sizes are positive."""
    readable = [channel.name for channel in manifest.channels]
    readable += [f"command.{command.name}" for command in manifest.commands]
    for term in manifest.obs:
        _known(f'observation "{term.name}": channel', term.channels, readable)
    joints = [joint.name for joint in manifest.robot.joints]
    _known("start pose: joint", manifest.start.pose, joints)
    _known("stop pose: joint", manifest.stop.pose, joints)
    for name, metric in manifest.task.metrics.items():
        if metric.reduce not in schema.REDUCTIONS:
            raise UserError(
                f'metric "{name}": unknown reduction "{metric.reduce}"; one of {", ".join(schema.REDUCTIONS)}'
            )
    if manifest.noise_scale < 0.0:
        raise UserError(f"noise_scale {manifest.noise_scale} must not be negative; 0 is the policy without noise")
    if manifest.tests.atol < 0.0 or manifest.tests.rtol < 0.0:
        raise UserError("tests: atol and rtol must not be negative")
    shapes = [(manifest.action.size,), (manifest.num_targets,), manifest.noise_shape or (1,)]
    if any(size < 1 for shape in [*shapes, *(state.shape for state in manifest.state)] for size in shape):
        raise UserError("action, outputs, noise and state must have at least one element in every dimension")


def _sized(where: str, size: int, **fields: Sequence[object]) -> None:
    if size < 1:
        raise UserError(f"{where}: needs at least one element")
    for name, values in fields.items():
        if len(values) != size:
            raise UserError(f"{where}: {name} has {len(values)} entries, expected {size}")


def _ordered(where: str, lower: float | None, upper: float | None) -> None:
    if lower is not None and upper is not None and lower > upper:
        raise UserError(f"{where}: lower bound {lower} is above upper bound {upper}")


def _unique(where: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise UserError(f'{where}: "{name}" is listed twice')
        seen.add(name)


def _known(where: str, names: Iterable[str], known: Sequence[str]) -> None:
    for name in names:
        if name not in known:
            raise UserError(f'{where} "{name}" does not exist{_hint(name, known)}')


def _hint(name: str, known: Iterable[str]) -> str:
    hits = nearest(name, known, n=1)
    return f'; did you mean "{hits[0]}"?' if hits else ""
