"""Rules for a policy that answers with several steps at once."""

from __future__ import annotations

from robo_rl_deploy.bundle.schema import CHUNK_MODES, Chunk, Manifest
from robo_rl_deploy.errors import UserError

_TOLERANCE = 1e-6  # times come from 1 / rate in floating point


def check_chunk(chunk: Chunk, manifest: Manifest) -> None:
    """Rows fall on control steps, and all that are executed are fresh then. Raises `UserError`."""
    if not 1 <= chunk.execute <= chunk.horizon:
        raise UserError(f"chunk: execute {chunk.execute} is not between 1 and the horizon {chunk.horizon}")
    if not 0 <= chunk.prefix < chunk.horizon:
        raise UserError(f"chunk: prefix {chunk.prefix} is not between 0 and {chunk.horizon - 1}")
    steps = chunk.dt_s * manifest.rates.control_hz
    if steps < 0.5 or abs(steps - round(steps)) > _TOLERANCE * steps:
        raise UserError(f"chunk: dt_s {chunk.dt_s} is not a whole multiple of a control step")
    least, most = chunk.execute * chunk.dt_s, chunk.horizon * chunk.dt_s
    slack = 1.0 + _TOLERANCE
    if not least <= chunk.max_age_s * slack or not chunk.max_age_s <= most * slack:
        raise UserError(
            f"chunk: max_age_s {chunk.max_age_s} is not between {least:g} (executed) and {most:g} (all rows)"
        )
    if not 0.0 <= chunk.blend_s <= least * slack:
        raise UserError(f"chunk: blend_s {chunk.blend_s} is not between 0 and the {least:g} s that are executed")
    if chunk.mode not in CHUNK_MODES:
        raise UserError(f'chunk: unknown mode "{chunk.mode}"; one of {", ".join(CHUNK_MODES)}')
    if chunk.mode == "delta" and chunk.prefix:
        raise UserError("chunk: a prefix of deltas is none, for the next chunk starts from another pose; use absolute")
    if chunk.mode == "delta":
        delta_base(manifest)


def delta_base(manifest: Manifest) -> list[tuple[str, int]]:
    """Channel and element of the position that each target of a chunk of deltas is added to, [A].

    Raises `UserError` where a target is no position, or no channel measures its joint.
    """
    joints = {joint.actuator: joint.name for joint in manifest.robot.joints if joint.actuator}
    measured = {
        name: (channel.name, i)
        for channel in manifest.channels
        if channel.source == "joint_pos"
        for i, name in enumerate(channel.element_names)
    }
    for output in manifest.outputs:
        if output.kind != "joint_position":
            raise UserError(f"chunk: mode delta is for joint_position, not for {output.kind}; use absolute")
        for name in output.names:
            if joints.get(name) not in measured:
                raise UserError(f'chunk: mode delta needs a joint_pos channel with the joint of "{name}"')
    return [measured[joints[name]] for name in manifest.target_names]
