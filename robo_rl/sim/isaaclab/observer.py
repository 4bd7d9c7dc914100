"""What MuJoCo sees in the state that Isaac Lab's physics has reached: USD has no sensors, and Newton other field names.

Positions and velocities of bodies, sites and sensors are functions of the state, so they are exact. Forces (touch,
accelerometers, `actuator_force`, `qfrc_constraint`) are those that MuJoCo's solver finds for that state and those
controls, not those that Newton applied in the step before.
"""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.sim.mujoco_backend import MujocoBackend


class Observer(MujocoBackend):
    """N MuJoCo simulations that never step."""

    def see(self, q: Tensor, v: Tensor, act: Tensor, ctrl: Tensor) -> None:
        """Take the state `[N, ...]` and compute every field from it."""
        self._q[:], self._v[:] = q.cpu().numpy(), v.cpu().numpy()
        self._batch.bind("act")[:] = act.cpu().numpy()
        self._ctrl[:] = ctrl.cpu().numpy()
        self.forward()

    def share(self, wrench: Tensor, body: int) -> None:
        """Take the outside wrench `[N, 6]` on a body, world frame."""
        self._xfrc[:, body] = wrench.cpu().numpy()

    def field(self, name: str, device: torch.device) -> Tensor:
        """A field as float32 on a device."""
        value = self.read(name)
        return value if device.type == "cpu" else value.to(device)
