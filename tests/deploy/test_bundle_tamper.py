"""Whoever changes a bundle, cleverly or by accident, is refused where a robot would move."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import tiny_bundle
from robo_rl_deploy.bundle import archive, canonical, keys, npz_arrays, npz_bytes, parse_bundle
from robo_rl_deploy.bundle.signature import MEMBER, Signature
from robo_rl_deploy.bundle.trust import Entry, Trust
from robo_rl_deploy.errors import UserError

Members = dict[str, bytes]
PATH = Path("policy.rpb")


def with_digests(members: Members) -> Members:
    """As a forger leaves it: every digest is right again."""
    table = {n: hashlib.sha256(c).hexdigest() for n, c in members.items() if n not in ("digest.json", MEMBER)}
    of_table = hashlib.sha256(canonical.dumps(table)).hexdigest()
    return members | {"digest.json": canonical.dumps({"members": table, "sha256": of_table})}


def manifest(edit: Callable[[Any], None]) -> Callable[[Members], None]:
    def apply(members: Members) -> None:
        plain = canonical.loads(members["manifest.json"], "manifest")
        edit(plain)
        members["manifest.json"] = canonical.dumps(plain)

    return apply


def put(*path: Any) -> Callable[[Members], None]:
    """Write the last of `path` at the place that the others name."""

    def edit(plain: Any) -> None:
        *steps, last, value = path
        for step in steps:
            plain = plain[step]
        assert plain[last] != value
        plain[last] = value

    return manifest(edit)


def swap(key: str, *path: Any) -> Callable[[Members], None]:
    def edit(plain: Any) -> None:
        for step in path:
            plain = plain[step]
        plain[key][0], plain[key][1] = plain[key][1], plain[key][0]

    return manifest(edit)


def policy(edit: Callable[[onnx.ModelProto], None]) -> Callable[[Members], None]:
    """Another graph, and golden vectors made with it."""

    def apply(members: Members) -> None:
        members["policy.onnx"] = tiny_bundle.edited(members["policy.onnx"], edit)
        members["golden.npz"] = npz_bytes(tiny_bundle.golden(policy=members["policy.onnx"]))

    return apply


def weight(name: str, factor: float) -> Callable[[onnx.ModelProto], None]:
    def edit(model: onnx.ModelProto) -> None:
        tensor = next(tensor for tensor in model.graph.initializer if tensor.name == name)
        values = onnx.numpy_helper.to_array(tensor) * np.float32(factor)
        tensor.CopyFrom(onnx.numpy_helper.from_array(np.asarray(values), name))

    return edit


def arrays(member: str, edit: Callable[[dict[str, np.ndarray]], None]) -> Callable[[Members], None]:
    def apply(members: Members) -> None:
        content = {name: array.copy() for name, array in npz_arrays(members[member], member).items()}
        edit(content)
        members[member] = npz_bytes(content)

    return apply


def other_golden(record: dict[str, np.ndarray]) -> None:
    record.update(tiny_bundle.golden(steps=20))


def text(member: str, old: bytes, new: bytes) -> Callable[[Members], None]:
    def apply(members: Members) -> None:
        assert old in members[member]
        members[member] = members[member].replace(old, new)

    return apply


EDITS: dict[str, Callable[[Members], None]] = {
    "joints swapped": swap("joints", "robot"),
    "stiffness doubled": put("robot", "joints", 0, "stiffness", 80.0),
    "damping gone": put("robot", "joints", 0, "damping", 0.0),
    "wider position limit": put("robot", "joints", 0, "upper", 3.0),
    "no position limit": put("robot", "joints", 0, "lower", None),
    "more effort": put("robot", "joints", 0, "effort", 200.0),
    "a speed limit": put("robot", "joints", 0, "velocity", 1000.0),
    "another default pose": put("robot", "joints", 0, "default", 0.3),
    "axis reversed": put("robot", "joints", 0, "sign", -1.0),
    "another robot": put("robot", "name", "cartpole2"),
    "another model of it": put("robot", "digest", "1" * 64),
    "elements of a channel swapped": swap("element_names", "channels", 0),
    "channels swapped": swap("channels"),
    "degrees": put("channels", 0, "unit", "deg"),
    "another frame": put("channels", 2, "frame", "world"),
    "another sensor": put("channels", 2, "sensor", "imu_gyro"),
    "another clock": put("channels", 4, "period_s", 0.2),
    "a delay": put("channels", 0, "expected_delay_s", 0.1),
    "control rate": put("rates", "control_hz", 100.0),
    "physics rate": put("rates", "physics_hz", 1000.0),
    "command range": put("commands", 0, "ranges", [[-9.0, 9.0]]),
    "default of a command": put("commands", 0, "default", [1.0]),
    "wider targets": put("outputs", 0, "upper", [9.0]),
    "torques for positions": put("outputs", 0, "kind", "torque"),
    "wider envelope": put("envelope", "tilt", 3.0),
    "no envelope": put("envelope", "tilt", None),
    "start pose": put("start", "pose", {"slide": 1.0}),
    "stop pose": put("stop", "pose", {"slide": -1.0}),
    "golden may be anything": put("tests", "atol", 1e9),
    "observation as shown": put("obs", 0, "clip", None),
    "evaluation": put("evaluation", "success", 1.0),
    "action scale": policy(weight("W", 2.0)),
    "offset": policy(weight("b", -1.0)),
    "clip in the graph": policy(weight("high", 5.0)),
    "another policy": lambda m: (
        m.update({"policy.onnx": (p := tiny_bundle.policy_onnx(seed=9))})
        or m.update({"golden.npz": npz_bytes(tiny_bundle.golden(policy=p))})
    ),
    "another record": arrays("golden.npz", other_golden),
    "another scene": text("twin/robot.xml", b'mass=".1"', b'mass=".2"'),
    "easier starts": arrays("twin/starts.npz", lambda a: a.update(qpos=0.0 * a["qpos"])),
    "another reward": text("twin/task.onnx", b"reward.place", b"reward.place"[::-1]),
    "no twin": lambda m: [m.pop(name) for name in list(m) if name.startswith("twin/")] and None,
    "another file for the twin": lambda m: m.update({"twin/assets/x.stl": b"x"}),
    "provenance": lambda m: m.update({"provenance.json": canonical.dumps({"seed": 4})}),
}


@pytest.fixture(scope="module")
def maker(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The key that the robot trusts."""
    path = tmp_path_factory.mktemp("maker") / "key.pem"
    keys.create_key(path)
    return keys.load_key(path)


@pytest.fixture(scope="module")
def forger(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("forger") / "key.pem"
    keys.create_key(path)
    return keys.load_key(path)


@pytest.fixture(scope="module")
def trust(maker: Any) -> Trust:
    return Trust(Path("trusted_keys"), (Entry("trusted", keys.public_key(maker), "maker"),))


@pytest.fixture(scope="module")
def genuine(bundle_path: Path, maker: Any) -> Members:
    members = archive.unpack(bundle_path.read_bytes())
    digest = parse_bundle(bundle_path.read_bytes(), bundle_path).digest
    return members | {MEMBER: canonical.dumps(keys.sign(digest, maker))}


def digest_of(members: Members) -> str:
    return str(canonical.loads(members["digest.json"], "digest")["sha256"])


def test_the_genuine_one_is_accepted(genuine: Members, trust: Trust, maker: Any):
    bundle = parse_bundle(archive.pack(genuine), PATH, trust=trust)
    assert bundle.signature == keys.sign(bundle.digest, maker)


def test_there_are_thirty_edits():
    assert len(EDITS) >= 30


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_with_every_digest_recomputed_is_refused(
    name: str, genuine: Members, trust: Trust, maker: Any, forger: Any
):
    """Whatever the forger does with the signature. By the maker himself the same edit would be accepted."""
    edited = {member: content for member, content in genuine.items() if member != MEMBER}
    EDITS[name](edited)
    edited = with_digests(edited)
    digest, old = digest_of(edited), canonical.decode(Signature, canonical.loads(genuine[MEMBER], MEMBER), MEMBER)
    assert digest != old.digest
    for signature, refusal in (
        (None, "is unsigned"),
        (old, "belongs to bundle"),
        (replace(old, digest=digest), "forged"),
        (replace(keys.sign(digest, forger), public_key=old.public_key), "forged"),
        (keys.sign(digest, forger), "does not know"),
    ):
        forged = edited if signature is None else edited | {MEMBER: canonical.dumps(signature)}
        with pytest.raises(UserError, match=refusal):
            parse_bundle(archive.pack(forged), PATH, trust=trust)
    by_maker = edited | {MEMBER: canonical.dumps(keys.sign(digest, maker))}
    assert parse_bundle(archive.pack(by_maker), PATH, trust=trust).digest == digest


def test_a_revoked_key_is_refused_on_what_it_signed_before(genuine: Members, trust: Trust):
    revoked = replace(trust, entries=tuple(replace(entry, state="revoked") for entry in trust.entries))
    with pytest.raises(UserError, match="revoked"):
        parse_bundle(archive.pack(genuine), PATH, trust=revoked)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (lambda s: s[: len(s) // 2], "not valid JSON"),
        (lambda s: b"", "not valid JSON"),
        (lambda s: s + b" ", "not canonical"),
        (lambda s: s.replace(b"ed25519", b"none"), "unknown algorithm"),
        (
            lambda s: canonical.dumps({"digest": "", "public_key": "", "signature": "", "algorithm": "ed25519"}),
            "damaged",
        ),
        (lambda s: canonical.dumps({k: v.upper() for k, v in canonical.loads(s, "").items()}), "unknown algorithm"),
        (lambda s: canonical.dumps({**canonical.loads(s, ""), "signature": "00" * 63}), "damaged"),
        (lambda s: canonical.dumps({**canonical.loads(s, ""), "signature": "00" * 64}), "forged"),
        (lambda s: canonical.dumps({**canonical.loads(s, ""), "note": "trust me"}), "unknown field"),
        (lambda s: b"[]", "expected an object"),
        (lambda s: b"null", "expected an object"),
    ],
)
def test_a_damaged_signature_is_refused(genuine: Members, trust: Trust, change, refusal: str):
    with pytest.raises(UserError, match=refusal):
        parse_bundle(archive.pack(genuine | {MEMBER: change(genuine[MEMBER])}), PATH, trust=trust)


def test_a_thousand_flipped_bits_are_refused_wherever_they_are(genuine: Members):
    """Also where nobody asks for a signature. Every third one hits the zip's own bytes."""
    data = archive.pack(genuine)
    rng = np.random.default_rng(0)
    names = [name.encode() for name in genuine]
    own = [at + offset for name in names for at in positions(data, name) for offset in range(-46, len(name))]
    own += range(len(data) - 22, len(data))  # the end record
    bits = [*rng.choice(8 * len(data), 700, replace=False), *(8 * rng.choice(own, 300) + rng.integers(0, 8, 300))]
    for bit in bits:
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << int(bit % 8)
        with pytest.raises(UserError):
            parse_bundle(bytes(flipped), PATH, verify_golden=False)


def positions(data: bytes, name: bytes) -> list[int]:
    """Where a member's name stands after a header."""
    return [at for mark in (b"PK\x03\x04", b"PK\x01\x02") for at in _after(data, name, mark)]


def _after(data: bytes, name: bytes, mark: bytes) -> list[int]:
    size = 30 if mark == b"PK\x03\x04" else 46
    found, at = [], data.find(name)
    while at >= 0:
        if data[at - size : at - size + 4] == mark:
            found.append(at)
        at = data.find(name, at + 1)
    return found
