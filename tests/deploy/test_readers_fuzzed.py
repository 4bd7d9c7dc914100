"""What comes from outside is read or refused in one line, whatever it is: no other error, no hang, no endless memory.

CDR has its own in test_wire_cdr.py.
"""

from __future__ import annotations

import io
import json
import random
import struct
import tracemalloc
import zipfile
from dataclasses import replace
from pathlib import Path

import foreign_policies
import pytest
import zstandard
from hostile import judge, mutated, mutated_graph, mutated_text, mutated_tree, nested
from mcap.records import Chunk
from mcap.stream_reader import StreamReader, breakup_chunk
from mcap.writer import Writer
from record_rows import LAYOUT, random_rows
from robo_rl_deploy.bundle import Bundle, archive, canonical, npz_arrays, parse_bundle
from robo_rl_deploy.bundle.exporters.leapp import export_leapp
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.bundle.importers import leapp
from robo_rl_deploy.bundle.importers.complete import describe
from robo_rl_deploy.bundle.importers.metadata import read_metadata
from robo_rl_deploy.bundle.importers.unitree import read_unitree
from robo_rl_deploy.bundle.importers.wrap import wrap
from robo_rl_deploy.bundle.onnx_rules import check_graph
from robo_rl_deploy.bundle.signature import MEMBER
from robo_rl_deploy.bundle.trust import read_trust
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.plain_yaml import plain_yaml
from robo_rl_deploy.record import read_recording
from robo_rl_deploy.record.mcap_file import McapFile
from robo_rl_deploy.robots.read import parse_robot, read_robot
from robo_rl_deploy.twin.faults import parse_faults
from test_bundle_tamper import with_digests
from tiny_robot import YAML, tiny_robot

SLOW = pytest.mark.slow
FAULTS = """
- {kind: delay, topic: /joint_states, from_s: 2.0, to_s: 3.0, amount: 0.08}
- {kind: nan, topic: /imu/data, from_s: 5.0, to_s: 5.1}
"""


@pytest.fixture(scope="module")
def members(bundle_path: Path) -> dict[str, bytes]:
    signature = canonical.dumps(
        {"digest": "0" * 64, "public_key": "0" * 64, "signature": "0" * 128, "algorithm": "ed25519"}
    )
    return archive.unpack(bundle_path.read_bytes()) | {MEMBER: signature}


@pytest.mark.parametrize("count", [1000, pytest.param(100_000, marks=SLOW)])
def test_bundles_of_any_bytes(bundle_path: Path, count: int):
    data = bundle_path.read_bytes()

    def give(rng: random.Random) -> bytes:
        return mutated(data, rng) if rng.random() < 0.9 else rng.randbytes(rng.randrange(200))

    assert judge(count, 1, give, lambda d: parse_bundle(d, bundle_path, verify_golden=False)) > 0.9 * count


@pytest.mark.parametrize("count", [800, pytest.param(100_000, marks=SLOW)])
def test_bundles_whose_forger_mended_the_digests(members: dict[str, bytes], count: int):
    names = [name for name in members if name != "digest.json"]
    manifest = canonical.loads(members["manifest.json"], "manifest")

    def give(rng: random.Random) -> dict[str, bytes]:
        changed, name = {n: c for n, c in members.items() if n != MEMBER}, rng.choice(names)
        if rng.random() < 0.4:
            changed["manifest.json"] = json.dumps(
                mutated_tree(manifest, rng), sort_keys=True, separators=(",", ":")
            ).encode()
        else:
            changed[name] = mutated(members[name], rng)
        return changed if name == "digest.json" else with_digests(changed)

    runs_golden = random.Random(2)

    def read(changed: dict[str, bytes]) -> None:
        parse_bundle(archive.pack(changed), Path("forged.rpb"), verify_golden=runs_golden.random() < 0.1)

    assert judge(count, 2, give, read) > 0.5 * count


@pytest.mark.parametrize("count", [1000, pytest.param(100_000, marks=SLOW)])
def test_graphs_of_any_bytes(members: dict[str, bytes], count: int):
    graphs = (members["policy.onnx"], members["twin/task.onnx"])
    refused = judge(count, 3, lambda rng: mutated(rng.choice(graphs), rng), lambda d: check_graph(d, "policy.onnx"))
    assert refused > 0.3 * count


@pytest.mark.parametrize("count", [1000, pytest.param(100_000, marks=SLOW)])
def test_graphs_that_somebody_else_would_have_built(members: dict[str, bytes], count: int):
    """They are loaded too: what passes the rules, the runtime takes or refuses."""
    graphs = (members["policy.onnx"], members["twin/task.onnx"])

    def read(data: bytes) -> None:
        check_graph(data, "policy.onnx")
        Graph(data, "policy.onnx")

    assert judge(count, 12, lambda rng: mutated_graph(rng.choice(graphs), rng), read) > 0.3 * count


@pytest.mark.parametrize("count", [1000, pytest.param(100_000, marks=SLOW)])
def test_arrays_of_any_bytes(members: dict[str, bytes], count: int):
    inner = archive.unpack(members["golden.npz"])

    def give(rng: random.Random) -> bytes:
        name = rng.choice(list(inner))
        return archive.pack({**inner, name: mutated(inner[name][: rng.choice((64, 128, 300))], rng)})

    assert judge(count, 4, give, lambda d: npz_arrays(d, "golden.npz")) > 0.3 * count


@pytest.mark.parametrize("compression", ["none", "zstd"])
@pytest.mark.parametrize("count", [150, pytest.param(50_000, marks=SLOW)])
def test_recordings_of_any_bytes(tmp_path: Path, count: int, compression: str, monkeypatch: pytest.MonkeyPatch):
    path, rows = tmp_path / "a.mcap", random_rows(3)
    with path.open("wb") as sink:
        file = McapFile(sink, LAYOUT, {"digest": "abc"}, None)
        file.add(rows, 0)
        file.flush()
        file.finish()
    data = path.read_bytes() if compression == "zstd" else uncompressed(path.read_bytes())

    def read(candidate: bytes) -> None:
        path.write_bytes(candidate)
        read_recording(path)

    assert judge(count, 5, lambda rng: mutated(data, rng), read) > 0.2 * count


def chunk(compression: str, size: int, data: bytes, length: int | None = None) -> bytes:
    """A recording that is one chunk, as the format lays it out; `length` is what it says of its data."""
    name = compression.encode()
    body = struct.pack("<QQQII", 0, 0, size, 0, len(name)) + name
    body += struct.pack("<Q", len(data) if length is None else length) + data
    header = b"\x01" + struct.pack("<QII", 8, 0, 0)
    return b"\x89MCAP0\r\n" + header + b"\x06" + struct.pack("<Q", len(body)) + body


@pytest.mark.parametrize(
    "data",
    [
        chunk("", 10, b"x" * 10, length=2**62),
        chunk("", 10, b"x" * 10, length=3 << 30),
        chunk("zstd", 2**40, zstandard.compress(b"x")),
        chunk("zstd", 10, zstandard.compress(bytes(400 << 20))),
        chunk("zstd", 400 << 20, zstandard.compress(bytes(400 << 20))),
        chunk("lz4", 10, b"x" * 10),
        chunk("\x1b[2J", 10, b"x" * 10),
        chunk("zstd", 10, b"x" * 10),
    ],
    ids=["length", "length of GiB", "claimed size", "hidden bomb", "open bomb", "lz4", "terminal code", "no frame"],
)
def test_a_recording_that_would_unpack_to_all_memory(tmp_path: Path, data: bytes):
    path = tmp_path / "a.mcap"
    path.write_bytes(data)
    tracemalloc.start()
    try:
        refusal = judge(1, 15, lambda rng: path, read_recording)
        assert tracemalloc.get_traced_memory()[1] < 50e6
    finally:
        tracemalloc.stop()
    assert refusal == 1


def uncompressed(data: bytes) -> bytes:
    """The same records without chunks, so that what is inside is hit too, not only a checksum."""
    out = io.BytesIO()
    writer = Writer(out, use_chunking=False, enable_crcs=False, enable_data_crcs=False)
    writer.start("ros2", "fuzz")
    schemas: dict[int, int] = {}
    channels: dict[int, int] = {}
    for record in StreamReader(io.BytesIO(data), emit_chunks=True).records:
        for part in breakup_chunk(record) if isinstance(record, Chunk) else (record,):
            kind = type(part).__name__
            if kind == "Schema" and part.id not in schemas:
                schemas[part.id] = writer.register_schema(part.name, part.encoding, part.data)
            elif kind == "Channel" and part.id not in channels:
                channels[part.id] = writer.register_channel(part.topic, part.message_encoding, schemas[part.schema_id])
            elif kind == "Message":
                writer.add_message(
                    channels[part.channel_id], part.log_time, part.data, part.publish_time, part.sequence
                )
            elif kind == "Metadata":
                writer.add_metadata(part.name, part.metadata)
    writer.finish()
    return out.getvalue()


@pytest.mark.parametrize("count", [300, pytest.param(100_000, marks=SLOW)])
def test_robots_of_any_text(count: int):
    refused = judge(count, 6, lambda rng: mutated_text(YAML, rng), lambda text: parse_robot(text, "robot.yaml"))
    assert refused > 0.5 * count


@pytest.mark.parametrize("count", [500, pytest.param(100_000, marks=SLOW)])
def test_fault_scripts_of_any_text(count: int):
    refused = judge(count, 7, lambda rng: mutated_text(FAULTS, rng), lambda text: parse_faults(text, "faults.yaml"))
    assert refused > 0.3 * count


@pytest.mark.parametrize("count", [60, pytest.param(20_000, marks=SLOW)])
def test_foreign_descriptions_of_any_text(tmp_path: Path, count: int):
    robot, motors = read_robot("quadruped"), foreign_policies.MOTORS
    foreign_policies.network(tmp_path / "policy.onnx", 45)
    path, good = tmp_path / "deploy.yaml", foreign_policies.deploy_yaml()

    def read(text: str) -> None:
        path.write_text(text, encoding="utf-8", errors="replace")
        foreign = read_unitree(path, tmp_path / "policy.onnx", robot, motors)
        wrap(foreign, *describe(foreign, robot, "fuzz"))

    assert judge(count, 13, lambda rng: mutated_text(good, rng), read) > 0.5 * count


@pytest.mark.parametrize("count", [60, pytest.param(20_000, marks=SLOW)])
def test_leapp_descriptions_of_any_text(bundle: Bundle, tmp_path: Path, count: int):
    path = export_leapp(bundle, tmp_path)
    good, robot = path.read_text(), tiny_robot()
    pose = (0.0,) * bundle.manifest.num_targets

    def read(text: str) -> None:
        path.write_text(text, encoding="utf-8", errors="replace")
        found = leapp.read_leapp(path)
        leapp.wrap(found, leapp.describe(found, robot, "fuzz", pose, {"x": (-1.0, 1.0)}))

    assert judge(count, 16, lambda rng: mutated_text(good, rng), read) > 0.5 * count


@pytest.mark.parametrize("count", [200, pytest.param(20_000, marks=SLOW)])
def test_metadata_of_any_text(tmp_path: Path, count: int):
    robot, path = read_robot("quadruped"), tmp_path / "policy.onnx"
    kinds = (foreign_policies.mjlab_metadata(), foreign_policies.holosoma_metadata())

    def give(rng: random.Random) -> dict[str, str]:
        good = rng.choice(kinds)
        key = rng.choice(list(good))
        return good | {key: mutated_text(good[key], rng).encode(errors="replace").decode()}

    def read(metadata: dict[str, str]) -> None:
        foreign_policies.network(path, 45, metadata)
        foreign = replace(read_metadata(path), control_hz=50.0)
        wrap(foreign, *describe(foreign, robot, "fuzz"))

    assert judge(count, 14, give, read) > 0.5 * count


@pytest.mark.parametrize("count", [300, pytest.param(100_000, marks=SLOW)])
def test_files_of_keys_of_any_bytes(tmp_path: Path, count: int):
    path, good = tmp_path / "trusted", f"# mine\ntrusted {'ab' * 32} me\nrevoked {'cd' * 32} old\n".encode()

    def read(data: bytes) -> None:
        path.write_bytes(data)
        read_trust(path)

    path.touch(mode=0o600)
    assert judge(count, 8, lambda rng: mutated(good, rng), read) > 0.3 * count


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50_000,
        "{a: " * 15_000,
        "- " * 30_000,
        "? " * 30_000,
        "!" * 60_000,
        "'" + "x" * 60_000,
        "a: &a [" + "1, " * 20_000 + "]\nb: *a",
        "a: &a [x]\n" + "".join(f"{c}: &{c} [*{p},*{p}]\n" for p, c in zip("abcdefgh", "bcdefghi")),
        "<<: {a: 1}\n<<: {a: 2}",
        "%YAML 1.1\n" * 5000,
        "0" * 60_000,
        "1_" * 30_000,
        ":" * 60_000,
        "60:" * 20_000 + "1",
        "--- a\n" * 10_000,
        "\ufeff" * 100,
        "!!python/object/apply:os.system [ls]",
        "!!binary " + "A" * 60_000,
        "!!timestamp 2026-01-01",
        "!!set {a, b}",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_yaml_that_was_made_to_hurt(text: str):
    assert judge(1, 9, lambda rng: text, lambda t: parse_robot(t, "robot.yaml")) == 1


def test_deep_json_is_refused():
    for depth in (10, 900, 100_000):
        data = b"[" * depth + b"]" * depth
        if depth == 10:
            assert canonical.loads(data, "x") == nested(9)
        else:
            with pytest.raises(UserError):
                canonical.decode(dict[str, int], canonical.loads(data, "x"), "x")


def test_a_bomb_of_compressed_zeros_is_no_bundle(tmp_path: Path):
    path = tmp_path / "bomb.rpb"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bomb:
        for name in ("manifest.json", "policy.onnx", "golden.npz", "provenance.json", "digest.json"):
            bomb.writestr(name, bytes(20_000_000))
    assert judge(1, 10, lambda rng: path.read_bytes(), lambda d: parse_bundle(d, path)) == 1


def test_a_million_members_are_no_bundle():
    member = archive.pack({"a": b""})[:31]
    assert judge(1, 11, lambda rng: member, lambda d: archive.unpack(d)) == 1
    many = b"".join(archive.pack({f"a{i}": b""})[: 30 + len(f"a{i}")] for i in range(5000))
    with pytest.raises(UserError, match="more than 4096 members"):
        archive.unpack(many)


def test_plain_yaml_knows_no_types_of_its_own():
    assert plain_yaml("{a: [1, 2.5, x, null, true]}", "x") == {"a": [1, 2.5, "x", None, True]}
