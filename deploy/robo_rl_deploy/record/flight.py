"""A run on record: every tick's row, from what the robot measured to what it was told."""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from robo_rl_deploy.bundle import Bundle, canonical
from robo_rl_deploy.bundle.schema import MEASURED_SOURCES
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.controller import Actor, Controller, PolicyActor, Tick
from robo_rl_deploy.pipeline.layouts import layouts
from robo_rl_deploy.record.machine import arithmetic
from robo_rl_deploy.record.recorder import Recorder
from robo_rl_deploy.record.row import JOINT_FIELDS, MEASURED_FIELDS, RowLayout, tick_layout
from robo_rl_deploy.record.status import RecorderStatus
from robo_rl_deploy.safety.faults import Fault, Kind
from robo_rl_deploy.safety.states import State

STATES, KINDS = tuple(State), tuple(Kind)
NOT_ASKED, ANSWERED, FAILED = range(3)  # policy.ran
IN_STEP, BESIDE = "in step", "in a process of its own"  # how the policy thinks
_BITS = {kind: 1 << i for i, kind in enumerate(KINDS)}
_NUMBERS = {state: i for i, state in enumerate(STATES)}
_LOOK_NS = 250_000_000  # between two looks at how the recorder is


def flight_layout(binding: Binding) -> RowLayout:
    """The row of a tick of this robot under this policy."""
    manifest = binding.manifest
    return tick_layout(
        channels={c.name: c.element_names for c in manifest.channels if c.source in MEASURED_SOURCES},
        commands={command.name: command.element_names for command in manifest.commands},
        action=manifest.action.size,
        targets=binding.names,
        joints=binding.names,
        streams=tuple(layouts(binding)),
    )


def flight_metadata(bundle: Bundle, binding: Binding) -> dict[str, str]:
    """What is needed to run, and to understand, a recording of this robot under this policy."""
    return {
        "digest": bundle.digest,
        "bundle": bundle.manifest.name,
        "robot": binding.robot.robot,
        "robot_file": canonical.dumps(binding.robot).decode(),
        "states": " ".join(state.value for state in STATES),
        "faults": " ".join(kind.text for kind in KINDS),
        **arithmetic(),
    }


class Witness:
    """An `Actor` that remembers what the policy said, before anybody changes it."""

    def __init__(self, actor: Actor) -> None:
        self._actor = actor
        self.ran, self.is_first, self.command = NOT_ASKED, False, JointCommand.zeros(0)

    @property
    def is_in_step(self) -> bool:
        """Whether the policy answers within the tick that asks."""
        return isinstance(self._actor, PolicyActor)

    @property
    def steps(self) -> int:
        """See `Actor`."""
        return self._actor.steps

    @property
    def raw_action(self) -> np.ndarray:
        """See `Actor`."""
        return self._actor.raw_action

    def reset(self) -> None:
        """See `Actor`."""
        self._actor.reset()

    def act(self, channels: dict[str, np.ndarray], commands: dict[str, np.ndarray], is_first: bool) -> JointCommand:
        """See `Actor`."""
        self.ran, self.is_first = FAILED, is_first or self.steps == 0
        self.command = self._actor.act(channels, commands, is_first)
        self.ran = ANSWERED
        return self.command


class FlightRecorder:
    """Records a controller's ticks. Whatever becomes of the file, the robot goes on: that is only a note."""

    def __init__(
        self,
        path: str | Path,
        bundle: Bundle,
        controller: Controller,
        witness: Witness,
        metadata: Mapping[str, str] | None = None,
    ) -> None:
        """Start the recording process; as for `Recorder`.

        `witness` is the controller's actor. `metadata` names the run, beside what every run has.
        """
        binding, self._witness = controller.binding, witness
        layout = flight_layout(binding)
        described = {**flight_metadata(bundle, binding), "thinks": IN_STEP if witness.is_in_step else BESIDE}
        described |= metadata or {}
        self._recorder = Recorder(path, layout, bundle.path, described)
        row, size = self._recorder.row, len(binding.names)
        whole = [field.name for field in layout.fields if field.dtype == "int64"]
        self._whole, self._pack = row.block(whole).view(np.uint8).data, struct.Struct(f"<{len(whole)}q").pack_into
        self._sent = row.block([f"sent.{name}" for name in JOINT_FIELDS]).reshape(len(JOINT_FIELDS), size)
        self._measured = row.block([f"measured.{name}" for name in MEASURED_FIELDS]).reshape(-1, size)
        self._channels = [(f.name.partition(".")[2], row[f.name]) for f in layout.fields if f.group == "channel"]
        self._commands = [(f.name.partition(".")[2], row[f.name]) for f in layout.fields if f.group == "command"]
        self._policy = row.block(["policy.raw_action", "policy.targets"])
        self._raw_action, self._targets = row["policy.raw_action"], row["policy.targets"]
        self._rows, self._columns = binding.rows, np.arange(size)
        self._row = int(binding.rows[0]) if len(set(binding.rows.tolist())) == 1 else None  # of one kind all: a slice
        self._streams = list(controller.receiver.streams.values())
        self._looked_ns, self._faults = 0, list[Fault]()

    def tick(self, now_ns: int, k: int, late_ns: int, missed: int, tick: Tick) -> None:
        """The row of tick `k`, which began at `now_ns`, `late_ns` after its deadline. Neither waits nor fails."""
        decision, measured, witness = tick.decision, tick.measured, self._witness
        faults = 0
        for fault in decision.faults:
            faults |= _BITS[fault.kind]
        ages = [now_ns - s.received_ns if s.accepted else -1 for s in self._streams]
        state, ran = _NUMBERS[decision.state], witness.ran
        head = (now_ns, k, late_ns, missed, state, decision.event, faults)
        self._pack(self._whole, 0, *head, *ages, ran, witness.is_first and ran != NOT_ASKED)
        self._sent[:] = np.nan if decision.command is None else decision.command.values
        self._measured[0], self._measured[1], self._measured[2] = measured.q, measured.dq, measured.effort
        for name, view in self._channels:
            view[:] = measured.channels[name]
        for name, view in self._commands:
            view[:] = tick.commands[name]
        if ran == ANSWERED:
            values = witness.command.values
            self._targets[:] = values[self._rows, self._columns] if self._row is None else values[self._row]
            self._raw_action[:] = witness.raw_action
        else:
            self._policy.fill(np.nan)
        witness.ran = NOT_ASKED
        self._recorder.record()

    def tell(self, stamp_ns: int, message: bytes) -> None:
        """What others are told at `stamp_ns`, in CDR. Neither waits nor fails."""
        self._recorder.tell(stamp_ns, message)

    def faults(self, now_ns: int) -> list[Fault]:
        """What is wrong with the recording, a note as long as it lasts."""
        if now_ns - self._looked_ns >= _LOOK_NS:
            self._looked_ns, status = now_ns, self.status()
            if not status.is_alive:
                self._faults = [Fault(Kind.RECORDER, str(status))]
        return self._faults

    def status(self) -> RecorderStatus:
        """How it goes; a few microseconds."""
        return self._recorder.status()

    @property
    def pid(self) -> int:
        """Of the recording process."""
        return self._recorder.pid

    def close(self) -> RecorderStatus:
        """Finish the file and say how it went. More than once is no error."""
        return self._recorder.close()


@contextmanager
def closing_recorder(flight: FlightRecorder | None) -> Iterator[None]:
    """Finish the file, however the run ends, and say how it went; nothing where nobody records."""
    try:
        yield
    finally:
        if flight is not None:
            print(flight.close(), file=sys.stderr)
