"""Which motor model turns targets into torques. Plain values; the models are in the files beside this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class IdealPD:
    """A servo inside the engine: torque = clip(kp (target - q) - kd dq, +-effort). The fastest, and every backend's."""

    kind: Literal["ideal_pd"] = "ideal_pd"


@dataclass(frozen=True)
class DCMotor:
    """A DC motor behind its controller: the torque it can give falls with speed. Gains and limits are the robot's."""

    stall_ratio: float = 1.2  # torque at standstill over the effort limit, which the current limit sets
    speed_ratio: float = 1.0  # no-load speed over the robot file's `velocity`
    kind: Literal["dc_motor"] = "dc_motor"


@dataclass(frozen=True)
class LearnedActuator:
    """A network from a history of position errors and velocities to torque (Hwangbo et al. 2019), clipped at effort."""

    nets: Mapping[str, str]  # pattern of joint names (full match) -> name of a net in robo_rl_assets, or path of a file
    kind: Literal["learned"] = "learned"


ActuatorCfg = IdealPD | DCMotor | LearnedActuator
