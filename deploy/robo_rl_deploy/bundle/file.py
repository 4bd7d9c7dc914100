"""Writing and reading `*.rpb`: the only two ways a policy crosses from training to a robot.

Members: `manifest.json` (the contract), `policy.onnx`, `golden.npz`, `provenance.json`, `digest.json` (SHA-256 of each
of the others and of that list), and for the twin only `twin/robot.xml`, `twin/starts.npz`, `twin/task.onnx`,
`twin/commands.onnx`, `twin/assets/*`. A robot never opens a twin member, but the digest covers it. `signature.json`,
where there is one, vouches for that digest and is not in it.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from robo_rl_deploy.atomic import write_atomically
from robo_rl_deploy.bundle import archive, canonical, onnx_rules
from robo_rl_deploy.bundle.arrays import npz_arrays, npz_bytes
from robo_rl_deploy.bundle.contract import check_manifest, check_signature, policy_inputs, policy_outputs
from robo_rl_deploy.bundle.golden import GoldenReport, check_golden, check_record
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.bundle.schema import OLDEST_SCHEMA, SCHEMA_VERSION, Manifest
from robo_rl_deploy.bundle.signature import MEMBER as SIGNATURE
from robo_rl_deploy.bundle.signature import Signature, parse_signature
from robo_rl_deploy.bundle.trust import Trust
from robo_rl_deploy.bundle.upgrade import upgraded
from robo_rl_deploy.errors import UserError, printable

REQUIRED = ("manifest.json", "policy.onnx", "golden.npz", "provenance.json")
TWIN_GRAPHS = ("twin/task.onnx", "twin/commands.onnx")
TWIN_MEMBERS = ("twin/robot.xml", "twin/starts.npz", *TWIN_GRAPHS)
TWIN_ASSETS = "twin/assets/"


@dataclass(frozen=True)
class Bundle:
    """A bundle that passed every check of `read_bundle`."""

    path: Path
    digest: str  # SHA-256 over the list of member digests, hex; names this bundle in logs
    manifest: Manifest
    policy_onnx: bytes
    golden: dict[str, np.ndarray]  # see `golden.check_golden`
    provenance: dict[str, Any]
    twin: dict[str, bytes]  # member name -> content; empty in a bundle without a twin
    operators: dict[str, int]  # operator of policy.onnx -> how often it occurs
    golden_report: GoldenReport | None  # None when the golden vectors were not run
    signature: Signature | None = None  # of this digest; nobody asked yet whether its key is trusted


def write_bundle(
    path: str | Path,
    manifest: Manifest,
    policy_onnx: bytes,
    golden: Mapping[str, np.ndarray],
    provenance: Mapping[str, Any],
    twin: Mapping[str, bytes] | None = None,
) -> Bundle:
    """Write a bundle and return it as a robot will read it.

    The whole file is read back, golden vectors included, before it appears under `path`: what a robot would refuse is
    refused here, and an older file at `path` stays. Floating point arrays of `golden` are cast to float32. Raises
    `UserError`.
    """
    path = Path(path)
    members = {
        "manifest.json": canonical.dumps(manifest),
        "policy.onnx": policy_onnx,
        "golden.npz": npz_bytes({name: _float32(array) for name, array in golden.items()}),
        "provenance.json": canonical.dumps(dict(provenance)),
        **(twin or {}),
    }
    data = archive.pack(members | {"digest.json": canonical.dumps(_digests(members))})
    bundle = parse_bundle(data, path)
    write_atomically(path, data, "bundle")
    return bundle


def write_signature(path: Path, signature: Signature) -> None:
    """Put `signature` into the bundle at `path`, in place of the one that is there. Raises `UserError`."""
    members = archive.unpack(_read(path))
    parse_signature(canonical.dumps(signature), _check_digests(members))
    write_atomically(path, archive.pack(members | {SIGNATURE: canonical.dumps(signature)}), "bundle")


def read_bundle(path: str | Path, verify_golden: bool = True, trust: Trust | None = None) -> Bundle:
    """The bundle at `path`, every byte of it checked. Raises `UserError` that names the file and what is wrong.

    With `trust` it must be signed by a key that is trusted there, which is asked before anything in it is opened.
    """
    path = Path(path)
    return parse_bundle(_read(path), path, verify_golden, trust)


def parse_bundle(data: bytes, path: Path, verify_golden: bool = True, trust: Trust | None = None) -> Bundle:
    """The bundle in `data`; `path` names it in errors. Otherwise as `read_bundle`."""
    try:
        return _parse(data, path, verify_golden, trust)
    except UserError as error:
        raise UserError(printable(f"{path}: {error}")) from error


def twin_members(
    robot_xml: str,
    starts: Mapping[str, np.ndarray],
    task_onnx: bytes | None = None,
    assets: Mapping[str, bytes] | None = None,
    commands_onnx: bytes | None = None,
) -> dict[str, bytes]:
    """The `twin` argument of `write_bundle`: the scene's MJCF, the arrays of `twin.starts` and the task graph.

    `assets` are the files the MJCF names (meshes, height fields). Without `task_onnx` the twin runs unscored. What
    commands follow from the state is in `commands_onnx`; without it they are those of the starts.
    """
    members = {"twin/robot.xml": robot_xml.encode(), "twin/starts.npz": npz_bytes(starts)}
    members |= {TWIN_ASSETS + name: content for name, content in (assets or {}).items()}
    graphs = {"twin/task.onnx": task_onnx, "twin/commands.onnx": commands_onnx}
    return members | {name: content for name, content in graphs.items() if content is not None}


def _read(path: Path) -> bytes:
    """Content of a file of a size that a bundle may have; a pipe or a device is none. Raises `UserError`."""
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) or status.st_size > archive.MAX_BYTES:
                raise UserError(f"cannot read bundle {path}: no file, or larger than {archive.MAX_BYTES >> 20} MiB")
            return file.read()
    except OSError as error:
        raise UserError(f"cannot read bundle {path}: {error.strerror}") from error


def _without_waiting(path: str, flags: int) -> int:
    """Opening a pipe would wait for somebody to write."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _parse(data: bytes, path: Path, verify_golden: bool, trust: Trust | None) -> Bundle:
    members = archive.unpack(data)
    digest = _check_digests(members)
    signature = parse_signature(members[SIGNATURE], digest) if SIGNATURE in members else None
    if trust is not None:
        trust.check(signature)
    manifest = _read_manifest(members["manifest.json"])
    model = onnx_rules.check_graph(members["policy.onnx"], "policy.onnx")
    found = {v.name: onnx_rules.static_shape(v, "policy.onnx") for v in (*model.graph.input, *model.graph.output)}
    check_signature("input", policy_inputs(manifest), {v.name: found[v.name] for v in model.graph.input})
    check_signature("output", policy_outputs(manifest), {v.name: found[v.name] for v in model.graph.output})
    provenance = canonical.loads(members["provenance.json"], "provenance.json")
    golden = npz_arrays(members["golden.npz"], "golden.npz")
    check_record(manifest, golden)
    for name in TWIN_GRAPHS:
        if name in members:
            onnx_rules.check_graph(members[name], name)
    if "twin/starts.npz" in members:
        npz_arrays(members["twin/starts.npz"], "twin/starts.npz")
    report = check_golden(manifest, Graph(members["policy.onnx"], "policy.onnx"), golden) if verify_golden else None
    return Bundle(
        path=path,
        digest=digest,
        manifest=manifest,
        policy_onnx=members["policy.onnx"],
        golden=golden,
        provenance=provenance,
        twin={name: content for name, content in members.items() if name.startswith("twin/")},
        operators=onnx_rules.operators(model),
        golden_report=report,
        signature=signature,
    )


def _digests(members: Mapping[str, bytes]) -> dict[str, Any]:
    """Content of `digest.json`: SHA-256 of every other member, and of the canonical JSON of that table."""
    table = {name: hashlib.sha256(content).hexdigest() for name, content in members.items()}
    return {"members": table, "sha256": hashlib.sha256(canonical.dumps(table)).hexdigest()}


def _check_digests(members: dict[str, bytes]) -> str:
    """The bundle's digest, after every member was found in `digest.json` with its own."""
    for name in (*REQUIRED, "digest.json"):
        if name not in members:
            raise UserError(f"not a policy bundle: member {name} is missing")
    for name in members:
        if name not in (*REQUIRED, *TWIN_MEMBERS, "digest.json", SIGNATURE) and not name.startswith(TWIN_ASSETS):
            raise UserError(f"member {name} does not belong into a bundle")
    listed = canonical.loads(members["digest.json"], "digest.json")
    actual = _digests({n: content for n, content in members.items() if n not in ("digest.json", SIGNATURE)})
    table = listed.get("members") if isinstance(listed, dict) else None
    for name, digest in actual["members"].items():
        if not isinstance(table, dict) or table.get(name) != digest:
            raise UserError(f"member {name} was changed after export (its SHA-256 is not the one in digest.json)")
    if listed != actual:
        raise UserError("digest.json does not describe the members of this file")
    return str(actual["sha256"])


def _read_manifest(data: bytes) -> Manifest:
    plain = canonical.loads(data, "manifest.json")
    version = plain.get("schema") if isinstance(plain, dict) else None
    if not isinstance(version, int) or isinstance(version, bool):
        raise UserError("manifest.json has no schema number")
    if version > SCHEMA_VERSION:
        raise UserError(f"schema {version} is newer than {SCHEMA_VERSION}, which this program reads; update robo-rl")
    if version < OLDEST_SCHEMA:
        raise UserError(f"schema {version} is older than {OLDEST_SCHEMA}, which this program reads; export again")
    if version == OLDEST_SCHEMA:
        plain = upgraded(plain)
    manifest = canonical.decode(Manifest, plain, "manifest.json")
    if canonical.dumps(manifest) != canonical.dumps(plain):
        raise UserError("manifest.json is not canonical (a whole number stands where a float belongs); export again")
    try:
        check_manifest(manifest)
    except UserError as error:
        raise UserError(f"manifest.json: {error}") from error
    return manifest


def _float32(array: np.ndarray) -> np.ndarray:
    array = np.asarray(array)
    return array.astype(np.float32) if array.dtype.kind in "biuf" else array
