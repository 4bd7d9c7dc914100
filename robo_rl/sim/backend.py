"""The one protocol between physics and everything above it. A backend author reads this file only.

Conventions: joints by name, SI units, quaternions wxyz, free-joint velocity linear in the world and angular in the body
frame (MuJoCo's). An engine with other conventions converts inside its backend. Every per-env choice is a bool mask [N],
never a list of ids, so that no call has to wait for the device.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import torch
from torch import Tensor

from robo_rl.sim.camera import CameraCfg
from robo_rl.sim.model import RobotModel

# Bits of `SimBackend.health()`.
NON_FINITE = 1  # state is NaN, infinite or beyond the engine's bound
CONTACT_OVERFLOW = 2  # more contacts or constraints than there is room for
ENGINE_ERROR = 4  # the engine refused the step; the state is the one before it

Kinematics = Literal["legacy", "fresh", "substep_old"]
"""Of which state the derived fields (`xpos`, `sensordata`, ...) are after `step`; `q` and `v` are always the new state.

legacy: positions and velocities of the new state, the acceleration stage of the last substep; what dm_control shows.
fresh: all of the new state, as `forward` leaves it. substep_old: all as the last substep began, what `mj_step` leaves
and Gymnasium shows. The physics is the same, but for the solver's warm start under `fresh`.
"""

Snapshot = Mapping[str, Any]
"""Tensors by name; opaque to callers, complete for the backend that made it."""


class StateView(Protocol):
    """The state as float32 copies that follow each call which moves it, `[N, ...]` as in `SimState`."""

    @property
    def q(self) -> Tensor:
        """Positions."""

    @property
    def v(self) -> Tensor:
        """Velocities."""

    @property
    def act(self) -> Tensor:
        """Actuator states."""

    @property
    def ctrl(self) -> Tensor:
        """Controls last set."""


@dataclass(frozen=True)
class SimState:
    """A copy of the state."""

    q: Tensor  # [N, nq] positions, m and rad, free joints as xyz + wxyz
    v: Tensor  # [N, nv] velocities, m/s and rad/s
    act: Tensor  # [N, na] actuator states
    ctrl: Tensor  # [N, nu] controls last set


class SimBackend(Protocol):
    """N copies of one model that step together."""

    num_envs: int
    device: torch.device
    dt: float  # s, physics step
    model: RobotModel
    kinematics: Kinematics  # what `read` shows after `step`; fixed when the backend is built

    @property
    def state(self) -> StateView:
        """Current state."""

    def exact_state(self) -> SimState:
        """The state in the engine's own precision, copied; what an export records."""

    def read(self, name: str) -> Tensor:
        """Float32 copy of an engine field (`xpos`, `sensordata`, ...), `[N, ...]`.

        After `forward` it is of the present state; how fresh it is after `step` is what `kinematics` says (contact
        forces, touch, accelerometers and actuator forces are the acceleration stage). Writing into the tensor is an
        error.
        """

    def rays(
        self, origin: Tensor, direction: Tensor, groups: tuple[int, ...], exclude_body: int, mask: Tensor | None = None
    ) -> Tensor:
        """Distance `[N, R]`, m, from `origin [N, R, 3]` along the unit vectors `direction [N, R, 3]` to the first geom
        of the `groups` that is not of body `exclude_body`; infinite where there is none. Only the rows of the mask mean
        anything where one is given. `SENSORS` in `sim/registry.py` lists the backends that have it."""

    def render(self, camera: CameraCfg, mask: Tensor | None = None) -> Tensor:
        """Pictures `[N, C, H, W]` of the present state, each with the env's own model fields; uint8 colours or float32
        depth along the viewing axis, m. Only the rows of the mask mean anything where one is given. See `SENSORS`."""

    def set_control(self, u: Tensor) -> None:
        """Set the controls `[N, nu]`, in the order of `model.actuators`."""

    def write_state(self, mask: Tensor, q: Tensor | None = None, v: Tensor | None = None) -> None:
        """Overwrite positions and/or velocities where mask is true. `state` shows it at once, derived fields after
        `forward(mask)`."""

    def set_wrench(self, body: str, force: Tensor, torque: Tensor) -> None:
        """Apply a world-frame force `[N, 3]` (N) and torque `[N, 3]` (N m) at a body's centre until set again."""

    @property
    def expanded_fields(self) -> tuple[str, ...]:
        """Model fields that have per-env values."""

    def params(self, field: str) -> Tensor:
        """Per-env values `[N, ...]` of a model field, live: write in place, then `commit()`. Expanded on first use."""

    def commit(self, mask: Tensor | None = None) -> None:
        """Recompute the constants derived from written model fields."""

    def step(self, nsub: int, on_substep: Callable[[int], None] | None = None) -> None:
        """Advance every env by nsub physics steps; `on_substep(k)` runs before substep k: it may read the state of
        then and set controls.

        Derived fields are then as fresh as `kinematics` says.
        """

    def forward(self, mask: Tensor | None = None) -> None:
        """Recompute derived fields from the state; those of envs outside the mask stay as they are."""

    def reset(self, mask: Tensor) -> None:
        """Put the envs of the mask into the default pose at rest, controls and actuator states zero."""

    def snapshot(self) -> Snapshot:
        """Everything that determines the future, and every field that may still be read."""

    def restore(self, snapshot: Snapshot, mask: Tensor | None = None) -> None:
        """Return to a snapshot: `restore(s); step(n)` equals `step(n)` after `snapshot()`, bit for bit on CPU."""

    def health(self) -> Tensor:
        """Bits [N] int32 of what went wrong since the env's last reset; 0 is healthy."""

    def close(self) -> None:
        """Release the engine's memory."""
