"""A nested training state as named tensors plus a JSON tree, and back, bit for bit; no pickle.

A JSON scalar stands for itself. Everything else is an object with one key that says what it is:
{"dict": [[key, node], ...]}, {"list": [...]}, {"tuple": [...]}, {"tensor": name}, {"array": name} (numpy),
{"scalar": name} (numpy scalar), {"float": "nan" | "inf" | "-inf"}.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor

_RESERVED = "__metadata__"  # safetensors keeps this name for itself


def flatten(state: Any) -> tuple[Any, dict[str, Tensor]]:
    """Split `state` into (JSON tree, tensors by path). Tensors are detached copies on the CPU, shapes and dtypes kept.

    Allowed: dict (str or int keys), list, tuple, torch tensor, numpy array or scalar, None, bool, int, float, str.
    Raises `TypeError` naming the path of anything else.
    """
    tensors: dict[str, Tensor] = {}
    return _encode(state, "", tensors), tensors


def unflatten(tree: Any, tensors: Mapping[str, Tensor]) -> Any:
    """The state that `flatten` split. Raises `ValueError` for a tree it did not write."""
    if not isinstance(tree, dict):
        return tree
    if len(tree) != 1:
        raise ValueError("a node of the state tree has no single tag")
    ((tag, value),) = tree.items()
    if tag not in _DECODERS:
        raise ValueError(f'unknown tag "{tag}" in the state tree')
    try:
        return _DECODERS[tag](value, tensors)
    except (KeyError, TypeError) as error:
        raise ValueError(f'malformed "{tag}" in the state tree') from error


def _encode(node: Any, path: str, tensors: dict[str, Tensor]) -> Any:
    if isinstance(node, Mapping):
        return {"dict": [[_key(k, path), _encode(v, _join(path, k), tensors)] for k, v in node.items()]}
    if type(node) in (list, tuple):
        return {type(node).__name__: [_encode(v, _join(path, i), tensors) for i, v in enumerate(node)]}
    if isinstance(node, Tensor):
        return {"tensor": _store(_own_copy(node), path, tensors)}
    if isinstance(node, (np.ndarray, np.generic)):
        tag = "array" if isinstance(node, np.ndarray) else "scalar"
        return {tag: _store(_from_numpy(np.asarray(node), path), path, tensors)}
    if type(node) is float and not math.isfinite(node):
        return {"float": repr(node)}
    if node is None or type(node) in (bool, int, float, str):
        return node
    raise TypeError(f"cannot save {type(node).__name__} at {path or 'the top'}: use tensors, arrays or JSON scalars")


def _join(path: str, key: Any) -> str:
    return f"{path}/{key}" if path else str(key)


def _key(key: Any, path: str) -> str | int:
    if type(key) not in (str, int):
        raise TypeError(f"cannot save the key {key!r} at {path or 'the top'}: keys are str or int")
    return key


def _store(tensor: Tensor, path: str, tensors: dict[str, Tensor]) -> str:
    # The keys 1 and "1", or "a/b" and "a" -> "b", give the same path; a prime tells them apart.
    name = path
    while name in tensors or name == _RESERVED:
        name += "'"
    tensors[name] = tensor
    return name


def _own_copy(tensor: Tensor) -> Tensor:
    # Always a copy: the simulator and the optimizer go on writing to theirs, and views may share storage.
    return tensor.detach().to("cpu").clone(memory_format=torch.contiguous_format)


def _from_numpy(array: np.ndarray, path: str) -> Tensor:
    try:
        return torch.from_numpy(array.astype(array.dtype.newbyteorder("="), order="C", copy=True))
    except TypeError as error:
        raise TypeError(f"cannot save a numpy array of {array.dtype} at {path or 'the top'}") from error


_DECODERS: dict[str, Any] = {
    "dict": lambda value, tensors: {key: unflatten(node, tensors) for key, node in value},
    "list": lambda value, tensors: [unflatten(node, tensors) for node in value],
    "tuple": lambda value, tensors: tuple(unflatten(node, tensors) for node in value),
    "tensor": lambda value, tensors: tensors[value],
    "array": lambda value, tensors: tensors[value].numpy(),
    "scalar": lambda value, tensors: tensors[value].numpy()[()],
    "float": lambda value, tensors: float(value),
}
