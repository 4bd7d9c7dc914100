"""Joints without gravity behind a motor controller, and a supervisor for them: no simulator, no wire, virtual time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.safety.faults import Fault, severities
from robo_rl_deploy.safety.limits import Limits
from robo_rl_deploy.safety.monitors import Measured, MonitorCfg, Monitors, Seen
from robo_rl_deploy.safety.states import Event, State
from robo_rl_deploy.safety.supervisor import Decision, Operator, Supervisor, SupervisorCfg

NAMES = ("hip", "knee", "ankle")
DT_NS = 20_000_000
INERTIA = 0.05  # kg m^2
LIMITS = Limits(
    lower=np.array([-1.0, -2.0, -0.5]),
    upper=np.array([1.0, 0.5, 0.5]),
    velocity=np.full(3, 10.0),
    effort=np.array([20.0, 20.0, 5.0]),
    kp=np.full(3, 40.0),
    kd=np.full(3, 2.0),
    slew=np.full(3, 10.0),
    safe_kd=np.full(3, 2.0),
    tau_lower=np.full(3, -np.inf),
)
CFG = SupervisorCfg(
    start=np.array([0.2, -0.8, 0.1]),
    stop=np.array([0.0, -0.2, 0.0]),
    kp=np.full(3, 40.0),
    kd=np.full(3, 2.0),
    severity=severities({"unseen": "soft"}),
)
MONITORS = MonitorCfg(tilt=0.8, height_min=0.2, height_max=2.0, power=500.0)
SEEN = {"obs": Seen(np.full(2, -1.0), np.full(2, 1.0))}
UPRIGHT = np.array([1.0, 0.0, 0.0, 0.0])


def hold_start(is_first: bool) -> JointCommand:
    """A policy that does nothing worth mentioning."""
    return JointCommand.of(CFG.start + 0.1, np.zeros(3), CFG.kp, CFG.kd, np.zeros(3))


@dataclass
class Plant:
    """`run` ticks the supervisor and moves the joints with what it sends."""

    supervisor: Supervisor = field(
        default_factory=lambda: Supervisor(LIMITS, Monitors(NAMES, LIMITS, MONITORS, SEEN), CFG)
    )
    q: np.ndarray = field(default_factory=lambda: np.array([-0.4, -0.1, 0.3]))
    dq: np.ndarray = field(default_factory=lambda: np.zeros(3))
    now_ns: int = 1_000_000_000
    decisions: list[Decision] = field(default_factory=list)

    def measured(self, **changes: Any) -> Measured:
        """The plant as it is, or as `changes` say."""
        now = Measured(
            q=self.q.copy(),
            dq=self.dq.copy(),
            effort=np.full(3, np.nan),
            quat=UPRIGHT,
            gyro=np.zeros(3),
            acc=np.array([0.0, 0.0, 9.81]),
            height=0.5,
            joints_ns=self.now_ns,
            imu_ns=self.now_ns,
            channels={"obs": np.zeros(2, np.float32)},
        )
        return replace(now, **changes)

    def tick(
        self,
        wants: Event | None = None,
        faults: tuple[Fault, ...] = (),
        act: Callable[[bool], JointCommand] = hold_start,
        estop: bool = False,
        is_neutral: bool = True,
        **changes: Any,
    ) -> Decision:
        """One tick, then 20 ms of the joints under the command."""
        operator = Operator(wants, estop, is_neutral)
        decision = self.supervisor.tick(self.now_ns, self.measured(**changes), faults, operator, act)
        self.decisions.append(decision)
        for _ in range(20):
            command = decision.command or JointCommand.zeros(3)
            effort = np.clip(command.effort(self.q, self.dq), -LIMITS.effort, LIMITS.effort)
            self.dq = self.dq + 1e-3 * effort / INERTIA
            self.q = self.q + 1e-3 * self.dq
        self.now_ns += DT_NS
        return decision

    def run(self, ticks: int, **arguments: Any) -> Decision:
        """Several ticks alike; the last decision."""
        return [self.tick(**arguments) for _ in range(ticks)][-1]


def plant_in(state: State) -> Plant:
    """A plant that came to `state` as a robot would."""
    plant = Plant()
    for _ in range(2000):
        if plant.supervisor.state is state:
            return plant
        if state is State.ESTOP and plant.supervisor.state is State.RUN:
            plant.tick(estop=True)
        elif state is State.FAULT_DAMP and plant.supervisor.state is State.RUN:
            plant.tick(quat=np.array([0.0, 1.0, 0.0, 0.0]))
        elif state is State.STOPPING and plant.supervisor.state is State.RUN:
            plant.tick(Event.STOP)
        else:
            wish = {State.PASSIVE: Event.START, State.READY: Event.GO}.get(plant.supervisor.state)
            plant.tick(wish)
    raise AssertionError(f"{state} is not reached")
