"""The robot in three dimensions, by viser: the twin as it is, or a robot as it was measured."""

from __future__ import annotations

import contextlib
import io
import logging

import mujoco
import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.page.server import HOST
from robo_rl_deploy.twin.scene import Scene
from robo_rl_deploy.viz.live_scene import LiveScene

_SCALAR = (int(mujoco.mjtJoint.mjJNT_HINGE), int(mujoco.mjtJoint.mjJNT_SLIDE))


class View:
    """Draws rows of the show."""

    def __init__(self, bundle: Bundle, joints: tuple[str | None, ...], port: int) -> None:
        """`joints` are those of `show.q`, in order."""
        import viser

        logging.getLogger("websockets").setLevel(logging.CRITICAL)  # a browser that leaves is no error
        self._model = Scene(bundle).model
        self._pose = MeasuredPose(self._model, joints)
        with contextlib.redirect_stdout(io.StringIO()):  # viser prints boxes about its address
            self._server = viser.ViserServer(host=HOST, port=port, verbose=False)
        self._server.gui.main_panel.minimize()
        self._scene = LiveScene(self._server, self._model, self._pose.still[None])
        self._server.scene.configure_default_lights(cast_shadow=False)  # a robot's computer may have no GPU
        self.port = self._server.get_port()

    @property
    def is_watched(self) -> bool:
        """A browser shows it."""
        return bool(self._server.get_clients())

    def show(self, row: np.void) -> None:
        """Draw it."""
        names = row.dtype.names or ()
        qpos = row["show.qpos"] if "show.qpos" in names else self._pose.of(row["show.q"], row["show.quat"])
        self._scene.show(qpos[None], [0], follow=True)

    def close(self) -> None:
        """Stop serving."""
        with contextlib.redirect_stdout(io.StringIO()):
            self._server.stop()


class MeasuredPose:
    """Positions of the model from what a robot measures; where its base is nobody knows, so it stays where it was."""

    def __init__(self, model: mujoco.MjModel, joints: tuple[str | None, ...]) -> None:
        self.still = model.qpos0.copy()
        ids = [mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_JOINT, name) if name else -1 for name in joints]
        self._known = np.array(
            [i for i, joint in enumerate(ids) if joint >= 0 and model.jnt_type[joint] in _SCALAR], int
        )
        self._places = model.jnt_qposadr[[ids[i] for i in self._known]]
        free = np.flatnonzero(model.jnt_type == mujoco.mjtJoint.mjJNT_FREE)
        self._turn = int(model.jnt_qposadr[free[0]]) + 3 if len(free) else None

    def of(self, q: np.ndarray, quat: np.ndarray) -> np.ndarray:
        """[nq] from joints [A] and orientation [4] w x y z; what is not finite or not known stays as it was."""
        qpos, size = self.still.copy(), float(np.linalg.norm(quat))
        measured = q[self._known]
        qpos[self._places] = np.where(np.isfinite(measured), measured, qpos[self._places])
        if self._turn is not None and np.isfinite(size) and size > 0.5:
            qpos[self._turn : self._turn + 4] = quat / size
        return qpos
