"""A bundle as text for people."""

from __future__ import annotations

from collections.abc import Sequence

from robo_rl_deploy.bundle.file import Bundle
from robo_rl_deploy.bundle.schema import Manifest
from robo_rl_deploy.bundle.trust import Trust
from robo_rl_deploy.errors import UserError


def describe(bundle: Bundle) -> str:
    """Robot, rates, channels, commands, outputs and limits of a bundle."""
    manifest = bundle.manifest
    lines = [
        f"{manifest.name}: task {manifest.task.name}, robot {manifest.robot.name}",
        f"digest    {bundle.digest}",
        f"signed    {_signed_by(bundle)}",
        f"schema    {manifest.schema}, " + ("deployable" if manifest.deployable else "NOT deployable: simulators only"),
        f"rates     control {manifest.rates.control_hz:g} Hz, physics {manifest.rates.physics_hz:g} Hz",
        f"motors    {_motors(manifest)}",
        *_chunk(manifest),
        f"twin      {', '.join(name.removeprefix('twin/') for name in bundle.twin) or 'none'}",
        f"evaluated {', '.join(f'{name} {value:.4g}' for name, value in manifest.evaluation.items()) or 'no'}",
    ]
    return "\n".join([*lines, "", *_joints(manifest), *_channels(manifest), *_commands(manifest), *_outputs(manifest)])


def verification(bundle: Bundle, trust: Trust) -> str:
    """What was checked, how close the golden vectors came, and whether it may drive a robot by `trust`."""
    report, tests = bundle.golden_report, bundle.manifest.tests
    assert report is not None  # callers read the bundle with verify_golden
    allowed = f"{tests.atol:g} + {tests.rtol:g} relative"
    errors = ", ".join(f"{name} {error:.2e}" for name, error in report.max_error.items())
    return "\n".join(
        [
            f"{bundle.path}: ok",
            f"digest    {bundle.digest}",
            f"signed    {_standing(bundle, trust)}",
            f"golden    {report.steps} steps, largest error {errors} (allowed {allowed})",
            f"operators {', '.join(f'{name} x {count}' for name, count in bundle.operators.items())}",
            f"graph     {len(bundle.policy_onnx) / 1024:.0f} KiB",
        ]
    )


def _standing(bundle: Bundle, trust: Trust) -> str:
    try:
        return f"by {trust.check(bundle.signature).name}, trusted here"
    except UserError as error:
        return f"not as a robot here needs it: {error}"


def _signed_by(bundle: Bundle) -> str:
    return f"by key {bundle.signature.public_key}" if bundle.signature else "by nobody: runs in the twin only"


def _motors(manifest: Manifest) -> str:
    model = manifest.actuator
    numbers = [f"{name} {value:g}" for name, value in model.numbers.items()]
    return " ".join([model.kind, *numbers, *(f"{joints}: {net[:40]}" for joints, net in model.files.items())])


def _chunk(manifest: Manifest) -> list[str]:
    """How a policy that answers with several steps is carried out."""
    chunk = manifest.chunk
    if chunk is None:
        return []
    times = f"good for {1e3 * chunk.max_age_s:g} ms, blended in {1e3 * chunk.blend_s:g} ms"
    rows = f"{chunk.horizon} rows of {1e3 * chunk.dt_s:g} ms, {chunk.execute} executed"
    return [f"chunk     {chunk.mode}, {rows}, {times}" + (f", prefix {chunk.prefix} rows" if chunk.prefix else "")]


def _joints(manifest: Manifest) -> list[str]:
    rows = [
        [
            joint.name,
            joint.actuator or "-",
            f"{joint.sign:+.0f}",
            _range(joint.lower, joint.upper),
            _bound(joint.velocity),
            _bound(joint.effort),
            f"{joint.stiffness:g}",
            f"{joint.damping:g}",
            f"{joint.default:g}",
        ]
        for joint in manifest.robot.joints
    ]
    return _table(["joint", "actuator", "sign", "range", "velocity", "effort", "kp", "kd", "default"], rows)


def _channels(manifest: Manifest) -> list[str]:
    rows = [
        [c.name, c.sensor or c.source, f"{c.size}", c.unit, c.frame or "-", f"{1e3 * c.expected_delay_s:g} ms"]
        for c in manifest.channels
    ]
    return _table(["channel", "source", "size", "unit", "frame", "delay"], rows)


def _commands(manifest: Manifest) -> list[str]:
    rows = [
        [command.name, element, _range(*bounds), f"{default:g}", command.unit]
        for command in manifest.commands
        for element, bounds, default in zip(command.element_names, command.ranges, command.default)
    ]
    return _table(["command", "element", "range", "default", "unit"], rows)


def _outputs(manifest: Manifest) -> list[str]:
    rows = [
        [name, output.kind, _range(low, high)]
        for output in manifest.outputs
        for name, low, high in zip(output.names, output.lower, output.upper)
    ]
    return _table(["target", "kind", "range"], rows)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Aligned columns with a blank line after them; nothing where there are no rows."""
    if not rows:
        return []
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in [head, *rows]] + [""]


def _range(lower: float | None, upper: float | None) -> str:
    return f"{_bound(lower)} .. {_bound(upper)}"


def _bound(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"
