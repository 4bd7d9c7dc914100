"""How deep things are in each other, by the engine itself."""

from __future__ import annotations

from collections.abc import Sequence

import mujoco
import numpy as np

from robo_rl.env import VecEnv


def deepest(env: VecEnv, but_for: Sequence[str] = ()) -> float:
    """The deepest contact of all envs in their present states, m, but for those of some bodies; 0 where nothing
    touches."""
    depth, mj = 0.0, env.model.mj
    left_out = [mj.body(name).id for name in but_for]
    data = mujoco.MjData(mj)
    pos, quat = mj.body_pos.copy(), mj.body_quat.copy()
    for i in range(env.num_envs):
        mj.body_pos[:], mj.body_quat[:] = env.sim.params("body_pos")[i], env.sim.params("body_quat")[i]
        data.qpos[:] = env.sim.state.q[i]
        mujoco.mj_kinematics(mj, data)
        mujoco.mj_comPos(mj, data)
        mujoco.mj_collision(mj, data)
        counts = ~np.isin(mj.geom_bodyid[data.contact.geom], left_out).any(1)
        depth = max(depth, -data.contact.dist[counts].min(initial=0.0))
    mj.body_pos[:], mj.body_quat[:] = pos, quat
    return depth
