"""Term by term: what the simulator predicts for each channel one tick ahead, and what the training had shown of it.

Before every tick the simulator is put into the recorded state as far as it was measured; what was not measured, such as
the height of a base, goes on as simulated. Then the recorded command acts for one control period.
"""

from __future__ import annotations

from dataclasses import dataclass

import mujoco
import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.bundle.schema import MEASURED_SOURCES
from robo_rl_deploy.command import FIELDS, JointCommand
from robo_rl_deploy.gap.base import Base
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.record.reader import Recording
from robo_rl_deploy.twin.motors import Motors
from robo_rl_deploy.twin.starts import Start, Starts
from robo_rl_deploy.twin.twin import Twin


@dataclass(frozen=True)
class ChannelGap:
    """One channel. Shares are of its own spread in the recording, worst element."""

    name: str
    one_step: float  # root mean square of the prediction error one tick ahead; NaN: it never moves, or cannot be seen
    bias: float  # mean of it
    outside: float  # share of the policy's ticks in which an element is outside of what the golden episodes showed
    distance: float  # Kolmogorov and Smirnov's, between those ticks and the golden episodes; worst element


def channel_gaps(recording: Recording, bundle: Bundle, binding: Binding) -> list[ChannelGap]:
    """All measured channels of the policy. Raises `UserError` for a bundle without a twin."""
    names = [c.name for c in bundle.manifest.channels if c.source in MEASURED_SOURCES]
    before, after = _one_step_ahead(recording, bundle, binding, names)
    asked = recording.arrays["policy.ran"] != 0
    found = []
    for name in names:
        real, error = after[name], before[name] - after[name]
        spread = np.maximum(real.std(0), 1e-9) if len(real) else np.ones(1)
        moves = spread > 1e-6
        share = np.sqrt((error**2).mean(0))[moves] / spread[moves] if moves.any() and len(real) else np.array([np.nan])
        bias = error.mean(0)[moves] / spread[moves] if moves.any() and len(real) else np.array([np.nan])
        seen, trained = recording.arrays[f"channel.{name}"][asked], bundle.golden.get(f"channel.{name}")
        outside, distance = (np.nan, np.nan) if trained is None or not len(seen) else _against(seen, trained)
        found.append(ChannelGap(name, float(share.max()), float(bias[np.abs(bias).argmax()]), outside, distance))
    return found


def _one_step_ahead(
    recording: Recording, bundle: Bundle, binding: Binding, names: list[str]
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """(predicted, measured) rows of each channel, ticks that follow on a command and on no gap."""
    twin, start, arrays = Twin(bundle), _start(recording, bundle), recording.arrays
    has_joint = np.array([joint is not None for joint in binding.joints])
    motors = Motors(twin.model, twin.actuators, has_joint)
    twin.reset(start)
    motors.begin(twin.model)
    observed = _Observed(twin, bundle, binding)
    sent = np.stack([arrays[f"sent.{name}"] for name in FIELDS], 1)
    step_ns = np.diff(arrays["tick.stamp_ns"])
    period_ns = 1e9 / bundle.manifest.rates.control_hz
    follows = (np.diff(recording.number) == 1) & (np.abs(step_ns - period_ns) < 0.3 * period_ns)
    predicted: dict[str, list[np.ndarray]] = {name: [] for name in names}
    rows = []
    for t in range(len(recording) - 1):
        if not np.isfinite(sent[t]).all() or not follows[t]:
            motors.release(twin.nominal)
            twin.reset(start)
            continue
        observed.write(arrays, t)
        motors.apply(JointCommand(sent[t]), twin.model, twin.data)
        twin.advance(twin.scene.decimation)
        if twin.diverged:
            motors.release(twin.nominal)
            twin.reset(start)
            continue
        rows.append(t + 1)
        for name, value in twin.read().items():
            predicted[name].append(value.astype(float))
    motors.release(twin.nominal)
    real = {name: arrays[f"channel.{name}"][rows].astype(float) for name in names}
    empty = {name: np.zeros((0, real[name].shape[1])) for name in names}
    return {name: np.array(predicted[name]) if rows else empty[name] for name in names}, real


class _Observed:
    """Puts the twin into the measured state."""

    def __init__(self, twin: Twin, bundle: Bundle, binding: Binding) -> None:
        model = twin.model
        self._data, self._base = twin.data, Base(model, bundle.manifest)
        self._columns = [i for i, joint in enumerate(binding.joints) if joint is not None]
        joints = [model.joint(str(binding.joints[i])).id for i in self._columns]
        self._q, self._v = model.jnt_qposadr[joints], model.jnt_dofadr[joints]
        self._passive = []
        for channel in bundle.manifest.channels:
            if channel.source in ("joint_pos", "joint_vel"):
                ids = [mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_JOINT, name) for name in channel.element_names]
                is_q = channel.source == "joint_pos"
                self._passive.append((channel.name, is_q, (model.jnt_qposadr if is_q else model.jnt_dofadr)[ids]))

    def write(self, arrays: dict[str, np.ndarray], t: int) -> None:
        """Row `t`."""
        for name, is_q, places in self._passive:
            (self._data.qpos if is_q else self._data.qvel)[places] = arrays[f"channel.{name}"][t]
        self._data.qpos[self._q] = arrays["measured.q"][t, self._columns]
        self._data.qvel[self._v] = arrays["measured.dq"][t, self._columns]
        self._base.write({name: arrays[f"channel.{name}"][t] for name in self._base.measured}, self._data)


def _start(recording: Recording, bundle: Bundle) -> Start:
    """Of a twin its own start, of a robot the first one; without the start's draw, so the nominal model."""
    starts, index = Starts.of(bundle), recording.metadata.get("start", "0")
    start = starts[int(index) if index.isdigit() and int(index) < len(starts) else 0]
    return Start(start.qpos, start.qvel, start.act, start.steps, {}, start.commands, start.task_inputs, {})


def _against(seen: np.ndarray, trained: np.ndarray) -> tuple[float, float]:
    """(share of rows outside of the range, largest distance between distribution functions) [n, d], [m, d]."""
    low, high = trained.min(0), trained.max(0)
    room = 1e-6 + 1e-3 * (high - low)
    outside = ((seen < low - room) | (seen > high + room)).any(1).mean()
    distances = []
    for a, b in zip(np.sort(seen, 0).T, np.sort(trained, 0).T):
        both = np.concatenate([a, b])
        share_a, share_b = (np.searchsorted(x, both, side="right") / len(x) for x in (a, b))
        distances.append(np.abs(share_a - share_b).max())
    return float(outside), float(max(distances))
