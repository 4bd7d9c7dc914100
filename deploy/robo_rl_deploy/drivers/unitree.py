"""Unitree's motors: LowCmd of Go2, B2 and H1 (`unitree_go`) and of G1 and H1-2 (`unitree_hg`).

All five numbers travel, so any of them can damp. On the wire an actuator is called by the index of its motor. Motors
that are none of the policy's stay switched off.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any

import numpy as np

from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.drivers.base import Wire
from robo_rl_deploy.drivers.unitree_crc import Checksum
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport import unitree_go, unitree_hg
from robo_rl_deploy.transport.base import Topic

MOTORS = {"unitree_go": len(unitree_go.LowCmd().motor_cmd), "unitree_hg": len(unitree_hg.LowCmd().motor_cmd)}
_ON = 1  # mode of a motor that obeys, of both kinds
_ROWS = attrgetter("q", "dq", "kp", "kd", "tau")


def motor_indices(names: Iterable[str], package: str) -> list[int]:
    """The motors of these names. Raises `UserError` for a name that is no index, does not exist or comes twice."""
    known = {str(index): index for index in range(MOTORS[package])}
    found: list[int] = []
    for name in names:
        if name not in known or known[name] in found:
            what = "is there twice" if name in known else f"is no motor of {package}"
            raise UserError(f'wire name "{name}" {what}; give each joint its own index, 0 to {MOTORS[package] - 1}')
        found.append(known[name])
    return found


class Unitree:
    """Sends and reads LowCmd with its checksum."""

    cannot_damp = ""

    def __init__(self, package: str, topic: str, wire: Wire, mode_machine: int = 0) -> None:
        """`package` is "unitree_go" or "unitree_hg"; `mode_machine` of the latter is what the robot's LowState says.

        Raises `UserError` where the wire's names are not those of motors.
        """
        # Reliable: a reader of either kind listens to such a writer.
        self.topics = (Topic(topic, f"{package}/msg/LowCmd", reliable=True, is_droppable=True),)
        self._is_go, self._wire, self._mode_machine = package == "unitree_go", wire, mode_machine
        self._motors, self._count = motor_indices(wire.names, package), MOTORS[package]
        self._modes = np.zeros(self._count, int)
        self._modes[self._motors] = _ON
        self._checksum = Checksum(self.topics[0].type)

    @property
    def prototypes(self) -> Sequence[Any]:
        """See `Driver`."""
        return self.encode(JointCommand.zeros(len(self._motors)), 0)

    def encode(self, command: JointCommand, stamp_ns: int) -> Sequence[Any]:
        """See `Driver`; the message has no room for a time."""
        del stamp_ns
        rows = np.zeros((5, self._count))
        rows[:, self._motors] = self._wire.outward(command)
        q, dq, kp, kd, tau = rows.tolist()
        message = self._go(q, dq, tau, kp, kd) if self._is_go else self._hg(q, dq, tau, kp, kd)
        message.crc = self._checksum(message)
        return (message,)

    def decode(self, messages: Sequence[Any]) -> JointCommand:
        """See `Driver`; a motor that is switched off is free."""
        (message,) = messages
        self._checksum.verify(message)
        motors = [message.motor_cmd[index] for index in self._motors]
        command = self._wire.inward(np.array([_ROWS(motor) for motor in motors], float).T)
        command.values[:, [motor.mode != _ON for motor in motors]] = 0.0
        return command

    def _go(self, *rows: list[float]) -> unitree_go.LowCmd:
        reserve = np.zeros(3, np.uint32)
        motors = list(map(unitree_go.MotorCmd, self._modes.tolist(), *rows, [reserve] * self._count))
        # Start bytes and level as unitree_sdk2's own examples send them.
        return unitree_go.LowCmd(head=np.array([0xFE, 0xEF], np.uint8), level_flag=0xFF, motor_cmd=motors)

    def _hg(self, *rows: list[float]) -> unitree_hg.LowCmd:
        motors = list(map(unitree_hg.MotorCmd, self._modes.tolist(), *rows))
        return unitree_hg.LowCmd(mode_machine=self._mode_machine, motor_cmd=motors)
