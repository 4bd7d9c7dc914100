"""A recording fed through a bundle again: does the policy say what it said on the robot?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from robo_rl_deploy.bundle import Bundle, Manifest, parse_bundle
from robo_rl_deploy.bundle.schema import MEASURED_SOURCES
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.policy import PolicyRunner
from robo_rl_deploy.record.flight import ANSWERED, BESIDE, FAILED, NOT_ASKED
from robo_rl_deploy.record.machine import arithmetic
from robo_rl_deploy.record.reader import Recording

OTHER_ARITHMETIC = 1e-5  # that a target or an action may differ by, with another back end or processor
_OUTPUTS = ("raw_action", "targets")


@dataclass(frozen=True)
class Difference:
    """A number that is not what was recorded."""

    tick: int  # number of the row in the run
    stamp_ns: int  # of the tick
    what: str  # output and element
    recorded: float
    replayed: float

    @property
    def size(self) -> float:
        """Of the difference; infinite where only one of them is a number."""
        gap = abs(self.recorded - self.replayed)
        return gap if np.isfinite(gap) else float("inf")


@dataclass(frozen=True)
class Replay:
    """What came of it."""

    steps: int  # of the policy, compared
    left_out: int  # of the policy, that follow on rows which were lost
    ticks: int  # rows in the recording
    lost: int  # rows that are missing
    digest: str  # of the bundle that was run
    recorded_digest: str
    tolerance: float  # 0: bit for bit
    first: Difference | None  # first tick beyond the tolerance
    largest: Difference | None  # over all ticks, within the tolerance too; None: all are equal bit for bit

    @property
    def is_same(self) -> bool:
        """Every action is what was recorded."""
        return self.first is None

    def to_dict(self) -> dict[str, Any]:
        """Plain data."""
        plain: dict[str, Any] = {name: getattr(self, name) for name in ("steps", "left_out", "ticks", "lost")}
        plain |= {"digest": self.digest, "recorded_digest": self.recorded_digest, "tolerance": self.tolerance}
        for name in ("first", "largest"):
            found = getattr(self, name)
            plain[name] = None if found is None else {**vars(found), "size": found.size}
        return plain


def attached_bundle(recording: Recording, path: str | Path) -> Bundle:
    """The bundle that drove the robot. Raises `UserError` where none is attached, or it is damaged."""
    if recording.bundle is None:
        raise UserError(f"{path}: no bundle is attached; name it with --bundle")
    return parse_bundle(recording.bundle, Path(f"bundle in {path}"), verify_golden=False)


def replay(recording: Recording, bundle: Bundle) -> Replay:
    """Run the policy on what it saw, from reset to reset, and compare raw actions and targets.

    Bit for bit where back end and processor are those of the recording. After rows that were lost a policy that
    remembers is compared again from its next reset on. Raises `UserError` for a recording of other channels.
    """
    _check(recording, bundle.manifest)
    runner, arrays = PolicyRunner(bundle), recording.arrays
    here = arithmetic()
    is_here = all(recording.metadata.get(name) == value for name, value in here.items())
    remembers, tolerance = _remembers(bundle.manifest), 0.0 if is_here else OTHER_ARITHMETIC
    ran, is_first = arrays["policy.ran"], arrays["policy.is_first"]
    channels, commands = (_columns(arrays, group) for group in ("channel", "command"))
    steps = left_out = 0
    follows, first, largest = True, None, None
    for t in range(len(recording)):
        follows &= not (t and recording.number[t] != recording.number[t - 1] + 1)
        if ran[t] == NOT_ASKED:
            continue
        if is_first[t]:
            runner.reset()
        follows |= bool(is_first[t]) or not remembers
        if not follows:
            left_out += 1
            continue
        seen = ({name: rows[t] for name, rows in group.items()} for group in (channels, commands))
        said = _said(runner, *seen)
        steps += 1
        found = _difference(recording, t, said)
        if found is not None and (largest is None or found.size > largest.size):
            largest = found
        if found is not None and first is None and found.size > tolerance:
            first = found
    recorded = recording.metadata.get("digest", "")
    return Replay(steps, left_out, len(recording), recording.lost, bundle.digest, recorded, tolerance, first, largest)


def _check(recording: Recording, manifest: Manifest) -> None:
    if "policy.ran" not in recording.arrays:
        raise UserError("the recording holds no ticks of a policy; record with robo-rl deploy run --record")
    if recording.metadata.get("thinks") == BESIDE:
        raise UserError(f"the policy thought {BESIDE}; when its answers came nobody can repeat")
    sizes = {f"channel.{c.name}": c.size for c in manifest.channels if c.source in MEASURED_SOURCES}
    sizes |= {f"command.{c.name}": c.size for c in manifest.commands}
    sizes |= {"policy.raw_action": manifest.action.size, "policy.targets": manifest.num_targets}
    for name, size in sizes.items():
        recorded = recording.arrays.get(name)
        if recorded is None or recorded.shape[1:] != (size,):
            has = "does not hold" if recorded is None else f"holds {list(recorded.shape[1:])} numbers of"
            raise UserError(f"the recording {has} {name}, of which {manifest.name} has {size}; it is of another policy")


def _remembers(manifest: Manifest) -> bool:
    """What the policy says depends on earlier steps."""
    own = any(channel.source not in MEASURED_SOURCES for channel in manifest.channels)
    return bool(manifest.state) or own or manifest.noise_shape is not None or manifest.chunk is not None


def _columns(arrays: dict[str, np.ndarray], group: str) -> dict[str, np.ndarray]:
    return {name.partition(".")[2]: rows for name, rows in arrays.items() if name.startswith(f"{group}.")}


def _said(runner: PolicyRunner, channels: dict[str, np.ndarray], commands: dict[str, np.ndarray]) -> dict | None:
    """The outputs, or None where the policy fails."""
    try:
        targets = runner.step(channels, commands)
    except UserError:
        return None
    return {"targets": targets, "raw_action": runner.raw_action}


def _difference(recording: Recording, t: int, said: dict[str, np.ndarray] | None) -> Difference | None:
    """The largest of a tick, None where there is none."""
    arrays = recording.arrays
    where, ran = (int(recording.number[t]), int(arrays["tick.stamp_ns"][t])), arrays["policy.ran"][t]
    if (said is None) != (ran == FAILED):
        return Difference(*where, "answer", *(np.nan if failed else 1.0 for failed in (ran == FAILED, said is None)))
    if said is None or ran != ANSWERED:
        return None
    worst = None
    fields = {field.name: field for field in recording.layout.fields}
    for output in _OUTPUTS:
        recorded = arrays[f"policy.{output}"][t]
        gap = np.abs(recorded.astype(float) - said[output])
        i = int(np.argmax(gap))
        if gap[i] > 0.0 and (worst is None or gap[i] > worst.size):
            names = fields[f"policy.{output}"].names
            what = f"{output}[{i}]" + (f" {names[i]}" if names else "")
            worst = Difference(*where, what, float(recorded[i]), float(said[output][i]))
    return worst
