"""What happens to the body of a twin while it moves: motors that fail, a battery that sags, a push."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from robo_rl_deploy.errors import unknown
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.twin.faults import BODY, FaultCfg
from robo_rl_deploy.twin.peer import Peer

_DEAD = 1e-9  # N m; a range of nothing at all means no range to the engine


class BodyFaults:
    """Faults of one `peer`, whose model it changes and puts right again."""

    def __init__(self, peer: Peer, binding: Binding, faults: Sequence[FaultCfg]) -> None:
        """After `peer.reset`; faults that are none of the body's are left out. Raises `UserError`."""
        self._peer, self._names = peer, list(binding.names)
        self._faults = [fault for fault in faults if fault.kind in BODY]
        for fault in self._faults:
            if fault.joint and fault.joint not in self._names:
                raise unknown("actuator", fault.joint, self._names, ", ".join(self._names))
        model, motors = peer.twin.model, peer.twin.actuators
        known = np.isfinite(binding.limits.effort) & (model.actuator_forcelimited[motors] == 0)
        model.actuator_forcerange[motors[known]] = np.outer(binding.limits.effort[known], [-1.0, 1.0])
        model.actuator_forcelimited[motors[known]] = 1
        self._ranges, self._friction = model.actuator_forcerange.copy(), model.dof_frictionloss.copy()
        self._pushed: set[int] = set()

    def turn(self, seconds: float) -> None:
        """It is `seconds` on the script's clock."""
        model = self._peer.twin.model
        model.actuator_forcerange[:], model.dof_frictionloss[:] = self._ranges, self._friction
        for i, fault in enumerate(self._faults):
            if not fault.from_s <= seconds < fault.to_s:
                self._pushed.discard(i)
            elif fault.kind == "push":
                self._push(i, fault.amount)
            elif fault.kind == "motor_stuck":
                motor = self._motor(fault)
                model.dof_frictionloss[model.jnt_dofadr[model.actuator_trnid[motor, 0]]] = fault.amount
            else:
                self._weaken(fault, seconds - fault.from_s)

    def _motor(self, fault: FaultCfg) -> int:
        return int(self._peer.twin.actuators[self._names.index(fault.joint) if fault.joint else 0])

    def _weaken(self, fault: FaultCfg, lasted_s: float) -> None:
        """Narrow what motors bear."""
        share = {
            "motor_weak": fault.amount,
            "motor_hot": 1.0 - lasted_s / max(fault.amount, 1e-9),
            "battery_sag": fault.amount,
        }.get(fault.kind, 0.0)
        twin = self._peer.twin
        which = twin.actuators if fault.kind in ("motors_dead", "battery_sag") else np.array([self._motor(fault)])
        ranges = twin.model.actuator_forcerange
        ranges[which] = np.clip(share, 0.0, 1.0) * ranges[which] + np.array([-_DEAD, _DEAD])

    def _push(self, i: int, speed: float) -> None:
        """Once for each time that the fault begins."""
        if i in self._pushed:
            return
        self._pushed.add(i)
        jump = np.zeros(self._peer.twin.model.nv)
        jump[min(1, len(jump) - 1)] = speed
        self._peer.twin.push(jump)
