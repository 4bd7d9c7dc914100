"""Packages by the name they are imported by, and what to install for each."""

from __future__ import annotations

from robo_rl.errors import UserError

BASE = ("yaml", "numpy", "mujoco", "onnx", "onnxruntime")  # come with robo-rl itself
EXTRA_OF = {
    "torch": "train",
    "hydra": "train",
    "omegaconf": "train",
    "safetensors": "train",
    "onnxscript": "train",
    "gymnasium": "train",
    "viser": "viz",
    "imageio_ffmpeg": "viz",
    "matplotlib": "viz",
    "tensorboard": "log",
    "wandb": "log",
    "mujoco_warp": "gpu",
    "warp": "gpu",
    "dm_control": "suite",
    "cyclonedds": "ros",
    "zenoh": "ros",
    "mcap": "record",
    "zstandard": "record",
    "cryptography": "sign",
    "pytest": "dev",
    "stable_baselines3": "peers",
    "rsl_rl": "peers",
    "tensordict": "peers",
}


def missing_extra(error: ModuleNotFoundError) -> UserError | None:
    """The line that names what to install, or None where the missing module is none that robo-rl asks for."""
    package = (error.name or "").partition(".")[0]
    if package in BASE:
        return UserError(f"this needs the package {package}: pip install robo-rl")
    if package in EXTRA_OF:
        return UserError(f"this needs the package {package}: pip install 'robo-rl[{EXTRA_OF[package]}]'")
    return None
