"""The cart of `tiny_bundle` under a policy of chunks: row k leads some way from where the cart is to its goal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from onnx import helper
from robo_rl_deploy.bundle import Bundle, Chunk, Manifest
from tiny_bundle import MANIFEST, make, model_bytes

CHUNK = Chunk(horizon=16, dt_s=0.02, execute=6, max_age_s=0.32, blend_s=0.04)
SHRINK = 0.8  # of the distance to the goal, from row to row


def chunk_manifest(**changes) -> Manifest:
    """The tiny manifest with a chunk, `changes` of it."""
    return replace(MANIFEST, name="chunked", chunk=replace(CHUNK, **changes))


def cart_weights(manifest: Manifest, seed: int | None = None) -> np.ndarray:
    """[inputs, H]: towards the command; with a seed, random ones that read every input."""
    assert manifest.chunk is not None
    names = [f"{c.name}.{i}" for c in manifest.channels for i in range(c.size)] + ["place", "first.0", "first.1"]
    weights = np.zeros((len(names), manifest.chunk.horizon))
    if seed is not None:
        return np.random.default_rng(seed).normal(0.0, 0.3, weights.shape).astype(np.float32)
    near = SHRINK ** np.arange(1, manifest.chunk.horizon + 1)
    is_delta = manifest.chunk.mode == "delta"
    weights[names.index("joint_pos.1")] = near - 1.0 if is_delta else near
    weights[names.index("place")] = 1.0 - near
    return weights.astype(np.float32)


def chunk_onnx(manifest: Manifest, seed: int | None = None) -> bytes:
    """raw_action[k] = obs W[:, k] (+ noise); rows of the prefix are given back as they came; targets are clipped."""
    chunk = manifest.chunk
    assert chunk is not None
    inputs = {f"channel.{c.name}": c.size for c in manifest.channels} | {"command.place": 1}
    weights = {
        "W": cart_weights(manifest, seed),
        "b": np.zeros(chunk.horizon, np.float32),
        "rows": np.array([1, chunk.horizon, 1], np.int64),
        "one": np.ones(1, np.float32),
        "low": np.float32(-1.0),
        "high": np.float32(1.0),
    }
    nodes = [
        helper.make_node("Sub", ["one", "is_first"], ["going_on"]),
        helper.make_node("Mul", ["is_first", "channel.joint_pos"], ["fresh"]),
        helper.make_node("Mul", ["going_on", "state.previous"], ["kept"]),
        helper.make_node("Add", ["fresh", "kept"], ["filled"]),
        helper.make_node("Identity", ["channel.joint_pos"], ["next_state.previous"]),
        helper.make_node("Concat", [*inputs, "filled"], ["obs"], axis=1),
        helper.make_node("Gemm", ["obs", "W", "b"], ["flat"]),
        helper.make_node("Reshape", ["flat", "rows"], ["plain"]),
    ]
    shapes = {name: [1, size] for name, size in inputs.items()} | {"state.previous": [1, 2], "is_first": [1]}
    newest = "plain"
    if manifest.noise_shape is not None:
        shapes["noise"] = [1, *manifest.noise_shape]
        nodes.append(helper.make_node("Add", ["plain", "noise"], ["noisy"]))
        newest = "noisy"
    if chunk.prefix:
        shapes |= {"prefix": [1, chunk.prefix, 1], "prefix_size": [1]}
        weights |= {
            "pads": np.array([0, 0, 0, 0, chunk.horizon - chunk.prefix, 0], np.int64),
            "index": np.arange(chunk.horizon, dtype=np.float32)[None, :, None],
        }
        nodes += [
            helper.make_node("Pad", ["prefix", "pads"], ["frozen"]),
            helper.make_node("Less", ["index", "prefix_size"], ["is_frozen"]),
            helper.make_node("Where", ["is_frozen", "frozen", newest], ["kept_rows"]),
        ]
        newest = "kept_rows"
    nodes += [
        helper.make_node("Identity", [newest], ["raw_action"]),
        helper.make_node("Clip", ["raw_action", "low", "high"], ["targets"]),
    ]
    rows = [1, chunk.horizon, 1]
    outputs = {"targets": rows, "raw_action": rows, "next_state.previous": [1, 2]}
    return model_bytes(nodes, shapes, outputs, weights)


def make_chunked(path: Path, manifest: Manifest | None = None, seed: int | None = None, **changes) -> Bundle:
    """Write the bundle of `manifest`, or of the default one with `changes` of its chunk."""
    manifest = manifest or chunk_manifest(**changes)
    return make(path, manifest, policy_onnx=chunk_onnx(manifest, seed))
