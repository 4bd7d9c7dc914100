"""Policies of stable-baselines3, read from the zip file that its `save` writes, without executing anything in it.

The weights are loaded as tensors alone, and of the settings, which the library pickles where JSON has no word for them,
only what stands there in plain text is read. What would need more is refused.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from robo_rl.config.compose import compose_run
from robo_rl.env.spaces import Spaces, spaces_of
from robo_rl.errors import UserError
from robo_rl.nets.mlp import MLP
from robo_rl.nets.normalizer import CLIP, Normalizer
from robo_rl.policies.base import Obs, PolicyStep
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy
from robo_rl.policies.squashed import SquashedCfg, SquashedGaussianPolicy
from robo_rl.train.build import LoadedRun, build_env
from robo_rl.train.run_folder import RunFolder

_ACTIVATIONS = {"ReLU": "relu", "Tanh": "tanh", "ELU": "elu", "SiLU": "silu", "GELU": "gelu", "LeakyReLU": "leaky_relu"}
_HIDDEN = {"ppo": "mlp_extractor.policy_net", "sac": "actor.latent_pi"}  # where the policy's layers are
_HEAD = {"ppo": "action_net", "sac": "actor.mu"}
_REST = {  # what else may be there: it is not needed
    "ppo": r"log_std|mlp_extractor\.value_net\..*|value_net\..*",
    "sac": r"actor\.log_std\..*|critic(_target)?\..*",
}
_BOUND_TOLERANCE = 1e-4  # unit of action; the file has the bounds as text


@dataclass(frozen=True)
class Sb3Model:
    """What is read of a file."""

    algo: str  # ppo or sac
    layers: tuple[tuple[Tensor, Tensor], ...]  # weight [out, in] and bias of the hidden layers and of the mean
    activation: str
    low: np.ndarray  # [A] bounds of the actions
    high: np.ndarray
    steps: int  # env steps of training
    seed: int

    @property
    def hidden(self) -> tuple[int, ...]:
        """Units of the hidden layers."""
        return tuple(len(bias) for _, bias in self.layers[:-1])


class ClippedGaussian(GaussianPolicy):
    """Its mean stays within the bounds of the actions, as the library clips what it gives to an environment."""

    low: Tensor
    high: Tensor

    def bound(self, low: Tensor, high: Tensor) -> None:
        """Set the bounds [A]."""
        self.register_buffer("low", low)
        self.register_buffer("high", high)

    def forward(self, obs: Tensor, state: Tensor, is_first: Tensor) -> tuple[Tensor, Tensor]:
        """See `GaussianPolicy.forward`."""
        mean, state = super().forward(obs, state, is_first)
        return mean.clamp(self.low, self.high), state

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Policy.act`."""
        step = super().act(obs, state, is_first, generator, deterministic)
        return replace(step, action=step.action.clamp(self.low, self.high))


def load_sb3(path: Path, task: str, statistics: Path | None = None) -> LoadedRun:
    """The policy of a file for a task of ours, ready to be exported.

    `statistics` is an npz file with `mean` and `var` [d] of the observations (and `clip`, `epsilon`), for a model
    that was trained under VecNormalize: the library keeps them in a pickle of their own. Raises UserError: not such a
    file, what cannot be read without executing it, a policy that does not fit the task.
    """
    model = read_model(path)
    cfg = compose_run([f"task={task}", f"algo={model.algo}", f"seed={model.seed}"]).cfg
    env = build_env(cfg, num_envs=1)
    try:
        policy = policy_of(model, spaces_of(env), None if statistics is None else read_statistics(statistics))
    finally:
        env.close()
    cfg = replace(cfg, algo_name=f"stable-baselines3 {model.algo}")
    return LoadedRun(RunFolder(path.with_suffix("")), cfg, policy.eval(), model.steps)


def read_model(path: Path) -> Sb3Model:
    """Raises UserError, see `load_sb3`."""
    try:
        with zipfile.ZipFile(path) as archive:
            data = json.loads(archive.read("data"))
            weights = torch.load(io.BytesIO(archive.read("policy.pth")), map_location="cpu", weights_only=True)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise UserError(f"{path} is no model of stable-baselines3: {error}") from error
    except Exception as error:  # torch raises pickle's and its own errors for anything that is not a plain tensor
        reason = str(error).splitlines()[0]
        raise UserError(
            f"{path}: its weights cannot be read without executing what is in the file: {reason}"
        ) from error
    algo = _algo(path, data, weights)
    layers = _layers(path, algo, weights)
    low, high = _bounds(path, data)
    if len(low) != len(layers[-1][1]):
        raise UserError(f"{path}: {len(layers[-1][1])} outputs for {len(low)} actions")
    seed = data.get("seed")
    return Sb3Model(
        algo, layers, _activation(path, algo, data), low, high, int(data.get("num_timesteps", 0)), int(seed or 0)
    )


def read_statistics(path: Path) -> tuple[Tensor, Tensor]:
    """Mean and 1 / std [d] of observations. Raises UserError."""
    try:
        with np.load(path, allow_pickle=False) as file:
            values = {name: np.asarray(file[name], dtype=np.float64) for name in file.files}
        mean, var = values["mean"], values["var"]
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise UserError(
            f"{path}: {error}. Expected an npz file with mean and var; it is written by "
            "np.savez(FILE, mean=env.obs_rms.mean, var=env.obs_rms.var, clip=env.clip_obs, epsilon=env.epsilon)"
        ) from error
    clip = float(values.get("clip", CLIP))
    if clip != CLIP:
        raise UserError(f"{path}: observations were clipped at {clip:g}, ours are at {CLIP:g}")
    scale = 1.0 / np.sqrt(var + float(values.get("epsilon", 1e-8)))
    return torch.as_tensor(mean, dtype=torch.float32), torch.as_tensor(scale, dtype=torch.float32)


def policy_of(
    model: Sb3Model, spaces: Spaces, statistics: tuple[Tensor, Tensor] | None
) -> GaussianPolicy | SquashedGaussianPolicy:
    """Our network with these weights; its deterministic action is the library's. The std of its noise is not carried
    over. Raises UserError where it does not fit the task."""
    _check_fit(model, spaces)
    rng, normalize = torch.Generator(), statistics is not None
    policy: ClippedGaussian | SquashedGaussianPolicy
    if model.algo == "ppo":
        gaussian = GaussianCfg(hidden=model.hidden, activation=model.activation, normalize=normalize)
        policy = ClippedGaussian(spaces.obs_dims["policy"], spaces.action_dim, gaussian, rng)
        policy.bound(spaces.action_low, spaces.action_high)
        trunk, head = policy.trunk, policy.mean.linear
    else:
        squashed = SquashedCfg(hidden=model.hidden, activation=model.activation, normalize=normalize)
        policy = SquashedGaussianPolicy(spaces, squashed, rng)
        if not isinstance(policy.net, MLP):
            raise TypeError(f"a {type(policy.net).__name__} has no layers like those of the library")
        trunk, head = policy.net.trunk, policy.net.head.linear
    hidden = [layer for layer in trunk if isinstance(layer, torch.nn.Linear)]
    with torch.no_grad():
        for layer, (weight, bias) in zip([*hidden, head], model.layers, strict=True):
            layer.weight[: len(bias)] = weight
            layer.bias[: len(bias)] = bias
    if statistics is not None and policy.normalizer is not None:
        _set(policy.normalizer, *statistics)
    return policy


def _set(normalizer: Normalizer, mean: Tensor, scale: Tensor) -> None:
    if mean.shape != normalizer.shift.shape:
        raise UserError(f"statistics of {len(mean)} observations; the task has {len(normalizer.shift)}")
    normalizer.shift.copy_(mean)
    normalizer.scale.copy_(scale)
    normalizer.freeze()


def _check_fit(model: Sb3Model, spaces: Spaces) -> None:
    sees, acts = model.layers[0][0].shape[1], len(model.low)
    if (sees, acts) != (spaces.obs_dims["policy"], spaces.action_dim):
        raise UserError(
            f"the policy maps {sees} observations to {acts} actions, the task has {spaces.obs_dims['policy']} and "
            f"{spaces.action_dim}. Was it trained on this task (robo_rl.env.adapters.to_sb3)?"
        )
    for name, theirs, ours in (("lower", model.low, spaces.action_low), ("upper", model.high, spaces.action_high)):
        if not np.allclose(theirs, ours.numpy(), atol=_BOUND_TOLERANCE):
            raise UserError(f"{name} bounds of the actions are {theirs} in the model and {ours.numpy()} in the task")


def _algo(path: Path, data: Mapping[str, Any], weights: Mapping[str, Tensor]) -> str:
    """Which algorithm it is. Raises UserError for one, or a policy, that has no counterpart here."""
    if data.get("use_sde"):
        raise UserError(f"{path}: trained with use_sde, whose noise depends on the state; train without it")
    found = [algo for algo, head in _HEAD.items() if f"{head}.weight" in weights]
    if len(found) != 1:
        raise UserError(f"{path}: neither PPO nor SAC with a Gaussian of continuous actions (MlpPolicy)")
    algo = found[0]
    known = rf"(?:{re.escape(_HIDDEN[algo])}\.\d+|{re.escape(_HEAD[algo])})\.(?:weight|bias)|{_REST[algo]}"
    other = [name for name in weights if not re.fullmatch(known, name)]
    if other:
        raise UserError(
            f"{path}: layers other than MlpPolicy's ({other[0]}); pictures, Dict observations and others "
            "have no counterpart here"
        )
    return algo


def _layers(path: Path, algo: str, weights: Mapping[str, Tensor]) -> tuple[tuple[Tensor, Tensor], ...]:
    numbers = sorted(int(m[1]) for name in weights if (m := re.fullmatch(rf"{_HIDDEN[algo]}\.(\d+)\.weight", name)))
    if numbers != list(range(0, 2 * len(numbers), 2)):
        raise UserError(f"{path}: its hidden layers are not layer, activation, layer, activation")
    names = [f"{_HIDDEN[algo]}.{i}" for i in numbers] + [_HEAD[algo]]
    return tuple((weights[f"{name}.weight"].float(), weights[f"{name}.bias"].float()) for name in names)


def _activation(path: Path, algo: str, data: Mapping[str, Any]) -> str:
    """The library writes the class down as text beside its pickle."""
    text = (data.get("policy_kwargs") or {}).get("activation_fn")
    if text is None:
        return "tanh" if algo == "ppo" else "relu"
    match = re.fullmatch(r"<class 'torch\.nn\.modules\.activation\.(\w+)'>", str(text))
    if match is None or match[1] not in _ACTIVATIONS:
        raise UserError(f"{path}: activation {text}; known are {', '.join(_ACTIVATIONS)}")
    return _ACTIVATIONS[match[1]]


def _bounds(path: Path, data: Mapping[str, Any]) -> tuple[np.ndarray, np.ndarray]:
    space = data.get("action_space") or {}
    try:
        low, high = (np.array([float(word) for word in space[key].strip("[]").split()]) for key in ("low", "high"))
    except (KeyError, AttributeError, TypeError, ValueError) as error:
        raise UserError(f"{path}: its action space is no Box [A] that stands there as text") from error
    return low, high
