"""Optional packages and the extra of `pip install 'robo-rl[...]'` that brings each."""

from __future__ import annotations

from robo_rl.errors import UserError

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
    "pytest": "dev",
}


def missing_extra(error: ModuleNotFoundError) -> UserError | None:
    """The line that names the extra to install, or None where the missing module belongs to no extra."""
    package = (error.name or "").partition(".")[0]
    extra = EXTRA_OF.get(package)
    if extra is None:
        return None
    return UserError(f"this needs the package {package}: pip install 'robo-rl[{extra}]'")
