"""How deep things are in each other, by the engine itself."""

from __future__ import annotations

import mujoco

from robo_rl.env import VecEnv


def deepest(env: VecEnv) -> float:
    """The deepest contact of all envs in their present states, m; 0 where nothing touches."""
    depth, mj = 0.0, env.model.mj
    data = mujoco.MjData(mj)
    pos, quat = mj.body_pos.copy(), mj.body_quat.copy()
    for i in range(env.num_envs):
        mj.body_pos[:], mj.body_quat[:] = env.sim.params("body_pos")[i], env.sim.params("body_quat")[i]
        data.qpos[:] = env.sim.state.q[i]
        mujoco.mj_kinematics(mj, data)
        mujoco.mj_comPos(mj, data)
        mujoco.mj_collision(mj, data)
        depth = max(depth, -data.contact.dist.min(initial=0.0))
    mj.body_pos[:], mj.body_quat[:] = pos, quat
    return depth
