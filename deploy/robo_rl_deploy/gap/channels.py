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
from robo_rl_deploy.gap.followers import Followers
from robo_rl_deploy.gap.support import HeldBase, Support, carrier
from robo_rl_deploy.gap.trace import turn_of
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.record.reader import Recording
from robo_rl_deploy.twin.motors import Motors
from robo_rl_deploy.twin.score import TaskScorer
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


@dataclass(frozen=True)
class TermGap:
    """A reward term after each of the policy's ticks, where the simulator predicts the state and where it was measured.

    What nobody measured of the state is as simulated in both.
    """

    name: str
    mean: float  # in the measured states
    one_step: float  # root mean square of the difference, in spreads of the term in the recording; NaN: always the same
    bias: float  # mean of it


def channel_gaps(
    recording: Recording, bundle: Bundle, binding: Binding, support: Support = Support.GROUND
) -> tuple[list[ChannelGap], list[TermGap]]:
    """All measured channels of the policy, all scored reward terms. Raises `UserError` for a bundle without a twin.

    `support` is what held a base that floats: how the base itself moves on a rope or a stand cannot be predicted.
    """
    names = [c.name for c in bundle.manifest.channels if c.source in MEASURED_SOURCES]
    walk = _Walk(recording, bundle, binding, support)
    walk.go()
    asked = recording.arrays["policy.ran"] != 0
    found = []
    for name in names:
        error, bias = _shares(walk.predicted[name], recording.arrays[f"channel.{name}"][walk.rows].astype(float))
        if name in walk.unseen:
            error = bias = np.nan
        seen, trained = recording.arrays[f"channel.{name}"][asked], bundle.golden.get(f"channel.{name}")
        outside, distance = (np.nan, np.nan) if trained is None or not len(seen) else _against(seen, trained)
        found.append(ChannelGap(name, error, bias, outside, distance))
    terms = []
    for name, (predicted, measured) in walk.terms.items():
        error, bias = _shares(np.array(predicted)[:, None], np.array(measured)[:, None])
        terms.append(TermGap(name, float(np.mean(measured)), error, bias))
    return found, terms


def _shares(predicted: list[np.ndarray] | np.ndarray, real: np.ndarray) -> tuple[float, float]:
    """Root mean square and mean of the error [n, d] in spreads of what was measured, worst element."""
    if not len(real):
        return np.nan, np.nan
    error, spread = np.asarray(predicted) - real, real.std(0)
    moves = spread > 1e-6
    if not moves.any():
        return np.nan, np.nan
    share, bias = np.sqrt((error**2).mean(0))[moves] / spread[moves], error.mean(0)[moves] / spread[moves]
    return float(share.max()), float(bias[np.abs(bias).argmax()])


class _Walk:
    """Through a recording, one tick ahead of it at a time."""

    def __init__(self, recording: Recording, bundle: Bundle, binding: Binding, support: Support) -> None:
        self._arrays, self._twin, self._start = recording.arrays, Twin(bundle), _start(recording, bundle)
        has_joint = np.array([joint is not None for joint in binding.joints])
        self._motors = Motors(self._twin.model, self._twin.actuators, has_joint)
        self._sent = np.stack([recording.arrays[f"sent.{name}"] for name in FIELDS], 1)
        period_ns = 1e9 / bundle.manifest.rates.control_hz
        step_ns = np.diff(recording.arrays["tick.stamp_ns"])
        follows = (np.diff(recording.number) == 1) & (np.abs(step_ns - period_ns) < 0.3 * period_ns)
        self._good = follows & np.isfinite(self._sent[:-1]).all((1, 2))
        self._observed = _Observed(self._twin, bundle, binding, support, recording.arrays)
        self._commands = [command.name for command in bundle.manifest.commands]
        self._scorer = _scorer(bundle, self._twin)
        self.unseen = self._observed.unseen  # channels of a base that something held
        self.rows = list[int]()  # that were predicted
        self.predicted: dict[str, list[np.ndarray]] = {
            c.name: [] for c in bundle.manifest.channels if c.source in MEASURED_SOURCES
        }
        names = self._scorer.terms if self._scorer else ()
        self.terms: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in names}

    def go(self) -> None:
        """All of it."""
        self._begin()
        is_scored = False  # the scorer knows the state of this tick
        for t in range(len(self._good)):
            if not self._good[t]:
                self._begin()
                is_scored = False
                continue
            self._observed.write(self._arrays, t)
            if self._scorer and not is_scored:
                mujoco.mj_forward(self._twin.model, self._twin.data)
                self._scorer.reset(self._start)
            self._motors.apply(JointCommand(self._sent[t]), self._twin.model, self._twin.data)
            self._twin.advance(self._twin.scene.decimation)
            if self._twin.diverged:
                self._begin()
                is_scored = False
                continue
            self.rows.append(t + 1)
            for name, value in self._twin.read().items():
                self.predicted[name].append(value.astype(float))
            is_scored = self._score(t)
        self._motors.release(self._twin.nominal)

    def _begin(self) -> None:
        self._motors.release(self._twin.nominal)
        self._twin.reset(self._start)
        self._motors.begin(self._twin.model)

    def _score(self, t: int) -> bool:
        """The terms of tick `t`, where the policy was in charge."""
        action = self._arrays["policy.raw_action"][t]
        if self._scorer is None or self._arrays["policy.ran"][t] == 0 or not np.isfinite(action).all():
            return False
        commands = {name: self._arrays[f"command.{name}"][t] for name in self._commands}
        mujoco.mj_forward(self._twin.model, self._twin.data)
        predicted = self._scorer.look(action, commands)
        self._observed.write(self._arrays, t + 1)
        mujoco.mj_forward(self._twin.model, self._twin.data)
        measured = self._scorer.look(action, commands)
        self._scorer.step(action, commands)
        for (a, b), one, other in zip(self.terms.values(), predicted, measured):
            a.append(float(one))
            b.append(float(other))
        return True


def _scorer(bundle: Bundle, twin: Twin) -> TaskScorer | None:
    """None for a bundle without a task, or whose task reads a command that no robot is told: nobody records it."""
    if "twin/task.onnx" not in bundle.twin:
        return None
    scorer = TaskScorer(bundle, twin.data)
    return scorer if scorer.commands_read <= {command.name for command in bundle.manifest.commands} else None


class _Observed:
    """Puts the twin into the measured state."""

    def __init__(
        self, twin: Twin, bundle: Bundle, binding: Binding, support: Support, arrays: dict[str, np.ndarray]
    ) -> None:
        model = twin.model
        self._data, self._base = twin.data, Base(model, bundle.manifest)
        self._columns = [i for i, joint in enumerate(binding.joints) if joint is not None]
        names = [str(binding.joints[i]) for i in self._columns]
        joints = [model.joint(name).id for name in names]
        self._q, self._v = model.jnt_qposadr[joints], model.jnt_dofadr[joints]
        self._followers = Followers(model, names)
        self._passive = []
        for channel in bundle.manifest.channels:
            if channel.source in ("joint_pos", "joint_vel"):
                ids = [mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_JOINT, name) for name in channel.element_names]
                is_q = channel.source == "joint_pos"
                self._passive.append((channel.name, is_q, (model.jnt_qposadr if is_q else model.jnt_dofadr)[ids]))
        base = carrier(model, names[0]) if names and support is not Support.GROUND else None
        self._held: HeldBase | None = None
        if base is not None:
            turn = turn_of(arrays, self._base.turn_channels)
            self._held = HeldBase(model, base, support, turn, 1.0 / bundle.manifest.rates.control_hz)
        self.unseen = self._base.measured if self._held else ()

    def write(self, arrays: dict[str, np.ndarray], t: int) -> None:
        """Row `t`."""
        data = self._data
        for name, is_q, places in self._passive:
            (data.qpos if is_q else data.qvel)[places] = arrays[f"channel.{name}"][t]
        data.qpos[self._q] = arrays["measured.q"][t, self._columns]
        data.qvel[self._v] = arrays["measured.dq"][t, self._columns]
        self._followers.follow(data.qpos[None], data.qvel[None])
        if self._held is None:
            self._base.write({name: arrays[f"channel.{name}"][t] for name in self._base.measured}, data)
            return
        self._held.begin(data.qpos[None], data.qvel[None], np.array([t]))
        if t + 1 < len(arrays["measured.q"]):
            self._held.drive(data.qfrc_applied[None], np.array([t]))


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
