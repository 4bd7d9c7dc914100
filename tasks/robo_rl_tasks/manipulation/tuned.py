"""Settings of PPO for manipulation, from which each task departs by what it says."""

from __future__ import annotations

PPO = {
    "env.num_envs": 256,
    "algo.num_steps": 24,
    "algo.minibatch_size": 1536,
    "algo.gamma": 0.97,
    "algo.learning_rate": 5e-4,
    "algo.lr_max": 1e-3,
    "algo.policy.hidden": (128, 64),
    "algo.critic.hidden": (128, 64),
    "algo.policy.init_std": 0.5,
}

# The physics of a grasp costs far more than learning from it, hence the many epochs.
GRASP = {
    **PPO,
    "algo.num_steps": 16,
    "algo.epochs": 6,
    "algo.minibatch_size": 1024,
    "algo.gamma": 0.98,
    "algo.lr_min": 1e-4,
    "algo.kl_target": 0.02,
    "algo.policy.init_std": 0.4,
}
