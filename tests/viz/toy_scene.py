"""Recordings of small scenes, made without a simulator: the positions are chosen, not integrated."""

from __future__ import annotations

import numpy as np

from robo_rl.data.recording import Recording

# A two-link arm on the world and a free body that carries one primitive of every kind.
ARM_AND_BODY = """
<mujoco>
  <worldbody>
    <geom name="floor" type="plane" size="5 5 .1" rgba=".8 .8 .8 1"/>
    <body name="free" pos="0 0 .5">
      <freejoint/>
      <geom type="box" size=".15 .1 .05" rgba=".9 .1 .1 1"/>
      <geom type="sphere" size=".06" pos=".2 0 0" rgba=".1 .2 .9 1"/>
      <geom type="ellipsoid" size=".1 .05 .03" pos="-.2 0 0" rgba=".1 .7 .2 1"/>
    </body>
    <body name="upper" pos="0 .5 .6">
      <joint name="shoulder" axis="0 1 0"/>
      <geom type="capsule" fromto="0 0 0 .3 0 0" size=".03" rgba=".95 .6 .1 1"/>
      <body name="lower" pos=".3 0 0">
        <joint name="elbow" axis="0 1 0"/>
        <geom type="cylinder" fromto="0 0 0 .25 0 0" size=".025" rgba=".5 .2 .7 1"/>
      </body>
    </body>
    <body name="post" pos="0 .5 .3"><geom type="box" size=".04 .04 .3" rgba=".3 .3 .3 1"/></body>
  </worldbody>
</mujoco>
"""


def arm_and_body(num_envs: int = 4, steps: int = 100, dt_s: float = 0.02) -> Recording:
    """The free body circles and tumbles while the arm swings; each environment a little later than the one before."""
    t = np.arange(steps)[:, None] * dt_s + 0.3 * np.arange(num_envs)
    half = 0.8 * t
    qpos = np.stack(
        [
            0.5 * np.sin(t),
            0.5 * np.cos(t) - 0.5,
            0.5 + 0.1 * np.sin(3 * t),
            np.cos(half),
            *_axis(half),
            np.sin(2 * t),
            t,
        ],
        axis=-1,
    )
    done = np.zeros((steps, num_envs), bool)
    done[steps // 2, 0] = True
    return Recording(
        task="toy",
        robot="arm and body",
        dt_s=dt_s,
        seed=3,
        mjcf=ARM_AND_BODY,
        qpos=qpos.astype(np.float32),
        reward=np.cos(t).astype(np.float32),
        done=done,
        action=np.zeros((steps, num_envs, 2), np.float32),
        success=np.arange(num_envs) % 2 == 0,
        commands={"velocity": np.stack([np.sin(t), 0 * t, np.cos(t)], -1).astype(np.float32)},
        command_labels={"velocity": ("vx", "vy", "wz")},
        joint_names=("shoulder", "elbow"),
    )


def _axis(half: np.ndarray) -> list[np.ndarray]:
    """Sine parts of a turn about the axis (1, 2, 2) / 3."""
    return [np.sin(half) / 3, 2 * np.sin(half) / 3, 2 * np.sin(half) / 3]
