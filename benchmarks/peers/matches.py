"""Who is compared on what, and with which settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

OURS = "ours"


@dataclass(frozen=True)
class Library:
    """What trains a peer, and how it is installed."""

    script: str  # of this folder
    package: str  # what Python imports
    target: str  # of make, installs it
    environment: str = ""  # of Python, a folder of the project; "": ours


SB3 = Library("train_sb3.py", "stable_baselines3", "peers")
RSL_RL = Library("train_rsl_rl.py", "rsl_rl", "peers")
SKRL = Library("train_skrl.py", "skrl", "peers-skrl", ".venv-skrl")
SBX = Library("train_sbx.py", "sbx", "peers-sbx", ".venv-sbx")


@dataclass(frozen=True)
class Peer:
    """Another library on the same task."""

    library: Library
    settings: Mapping[str, Any]
    bounds: Mapping[str, float] = field(default_factory=dict)  # by the name of a row, see `judge.py`


@dataclass(frozen=True)
class Match:
    """A task, its evaluation, and both sides' settings."""

    gym_id: str  # Gymnasium's own environment, in which every policy is evaluated; "": in our task
    algo: Literal["ppo", "sac"]
    total_steps: int  # env steps of a training
    every: int  # env steps from one evaluated policy to the next
    ours: tuple[str, ...]  # words of `robo-rl train`
    peers: Mapping[str, Peer]
    episodes: int = 5  # of each evaluation


# rl-zoo's tuned settings of PPO for HalfCheetah (hyperparams/ppo.yml). There with one env of 512 steps; here as many
# rows come from 8 envs of 64 steps, which is faster. One torch thread is faster than two.
_ZOO_PPO = {
    "n_envs": 8,
    "vec_env": "dummy",
    "torch_threads": 1,
    "normalize": True,
    "n_steps": 64,
    "batch_size": 64,
    "gamma": 0.98,
    "learning_rate": 2.0633e-05,
    "ent_coef": 0.000401762,
    "clip_range": 0.1,
    "n_epochs": 20,
    "gae_lambda": 0.92,
    "max_grad_norm": 0.8,
    "vf_coef": 0.58096,
    "log_std_init": -2.0,
    "ortho_init": False,
    "activation": "relu",
    "net_arch": [256, 256],
}
# Our settings in its place: more rows at once suit a CPU. What it has not (a learning rate that follows the KL
# divergence, a clip of each network's gradient of its own) stays as it is there.
_OUR_PPO = {
    "n_envs": 64,
    "vec_env": "dummy",
    "torch_threads": 1,
    "normalize": True,
    "n_steps": 64,
    "batch_size": 1024,
    "gamma": 0.99,
    "learning_rate": 1e-3,
    "clip_range": 0.2,
    "n_epochs": 4,
    "gae_lambda": 0.95,
    "max_grad_norm": 1.0,
    "vf_coef": 1.0,
    "log_std_init": -0.693,
    "activation": "relu",
    "net_arch": [64, 64],
}
# rl-zoo's settings of SAC for HalfCheetah: the library's own, but for the start.
_ZOO_SAC = {"torch_threads": 1, "learning_starts": 10_000}
# SBX names the same settings, and for SAC on HalfCheetah four steps followed by four gradient steps (its README).
_SBX_SAC = {**_ZOO_SAC, "train_freq": 4, "gradient_steps": 4}
# skrl publishes none for these tasks: our sizes and rates, and what its examples have beside them (standardised values,
# a standard deviation for each dimension). Its learning rate follows the KL divergence after an epoch, ours after a
# minibatch.
_SKRL_PPO = {
    "n_envs": 64,
    "torch_threads": 1,
    "rollouts": 64,
    "mini_batches": 4,
    "learning_epochs": 4,
    "discount_factor": 0.99,
    "gae_lambda": 0.95,
    "learning_rate": 5e-4,
    "kl_target": 0.015,
    "ratio_clip": 0.2,
    "value_clip": 0.0,
    "value_loss_scale": 1.0,
    "grad_norm_clip": 1.0,
    "time_limit_bootstrap": True,
    "log_std_init": -0.693,
    "net_arch": [64, 64],
}
_SKRL_SAC = {
    "n_envs": 1,
    "torch_threads": 1,
    "batch_size": 256,
    "memory_size": 1_000_000,
    "discount_factor": 0.99,
    "polyak": 0.005,
    "learning_rate": 3e-4,
    "random_timesteps": 10_000,
    "learning_starts": 10_000,
    "initial_entropy_value": 1.0,
    "log_std_init": 0.0,
    "net_arch": [256, 256],
}
_ONE_THREAD = "train.torch_threads=1"  # of torch: a second one waits by spinning, which costs a busy machine a lot

MATCHES = {
    "ppo_half_cheetah": Match(
        gym_id="HalfCheetah-v5",
        algo="ppo",
        total_steps=1_000_000,
        every=50_000,
        ours=("task=gym_half_cheetah", "algo=ppo", _ONE_THREAD),
        peers={
            "sb3": Peer(SB3, _ZOO_PPO, {"time": 5.0}),
            "sb3_ours": Peer(SB3, _OUR_PPO, {"time": 5.0}),
            "sbx": Peer(SBX, _ZOO_PPO),
            "sbx_ours": Peer(SBX, {**_OUR_PPO, "learning_rate": 5e-4, "target_kl": 0.015}),
            "skrl": Peer(SKRL, _SKRL_PPO),
        },
    ),
    "sac_half_cheetah": Match(
        gym_id="HalfCheetah-v5",
        algo="sac",
        total_steps=100_000,
        every=5_000,
        ours=("task=gym_half_cheetah", "algo=sac", "env.num_envs=1", "algo.start_steps=10000", _ONE_THREAD),
        peers={
            "sb3": Peer(SB3, _ZOO_SAC, {"difference": -5.0}),
            "sbx": Peer(SBX, _SBX_SAC),
            "skrl": Peer(SKRL, _SKRL_SAC),
        },
    ),
    "ppo_hover": Match(
        gym_id="",
        algo="ppo",
        total_steps=499_712,
        every=40_960,
        ours=("task=quadrotor_hover", "algo=ppo", _ONE_THREAD),
        peers={"rsl_rl": Peer(RSL_RL, {"torch_threads": 1})},  # else our settings of the task
        episodes=200,
    ),
}
