"""What was written is what is read; anything else is refused with a reason."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import numpy as np
import pytest
import tiny_bundle
from robo_rl_deploy.bundle import SCHEMA_VERSION, Bundle, archive, canonical, parse_bundle, read_bundle
from robo_rl_deploy.errors import UserError
from tiny_bundle import MANIFEST, make, variant


def reread(members: dict[str, bytes], digests: bool = True) -> Bundle:
    """Parse `members`, with digests that match them unless told otherwise."""
    members = dict(members)
    if digests:
        table = {n: hashlib.sha256(c).hexdigest() for n, c in members.items() if n != "digest.json"}
        of_table = hashlib.sha256(canonical.dumps(table)).hexdigest()
        members["digest.json"] = canonical.dumps({"members": table, "sha256": of_table})
    return parse_bundle(archive.pack(members), Path("policy.rpb"))


@pytest.fixture
def members(bundle_path: Path) -> dict[str, bytes]:
    return archive.unpack(bundle_path.read_bytes())


def test_round_trip(bundle: Bundle, bundle_path: Path):
    read = read_bundle(bundle_path)
    assert read.manifest == MANIFEST
    assert read.digest == bundle.digest
    assert read.policy_onnx == tiny_bundle.policy_onnx()
    assert read.provenance == {"seed": 3}
    assert set(read.twin) == {"twin/robot.xml", "twin/starts.npz", "twin/task.onnx"}
    assert read.golden_report is not None
    assert read.golden_report.steps == 30
    assert max(read.golden_report.max_error.values()) <= MANIFEST.tests.atol
    for name, array in tiny_bundle.golden().items():
        np.testing.assert_array_equal(read.golden[name], array)


def test_the_same_content_is_the_same_file(bundle_path: Path, tmp_path: Path):
    make(tmp_path / "again.rpb")
    assert (tmp_path / "again.rpb").read_bytes() == bundle_path.read_bytes()


def test_truncation_is_refused_and_says_so(bundle_path: Path):
    data = bundle_path.read_bytes()
    for length in (0, 3, 4, 40, len(data) // 2, len(data) - 30, len(data) - 1):
        with pytest.raises(UserError, match=r"truncated|not a bundle"):
            parse_bundle(data[:length], bundle_path)


@pytest.mark.parametrize("name", ["manifest.json", "policy.onnx", "golden.npz", "provenance.json", "twin/robot.xml"])
def test_a_member_changed_under_an_honest_zip_is_named(members: dict[str, bytes], name: str):
    members[name] = members[name][:-1] + bytes([members[name][-1] ^ 1])
    with pytest.raises(UserError, match=f"{name} was changed after export"):
        reread(members, digests=False)


def test_extra_and_missing_members_are_refused(members: dict[str, bytes]):
    with pytest.raises(UserError, match=r"twin/assets/x.stl was changed"):
        reread(members | {"twin/assets/x.stl": b""}, digests=False)
    with pytest.raises(UserError, match=r"install.sh does not belong"):
        reread(members | {"install.sh": b""})
    without_golden = {name: content for name, content in members.items() if name != "golden.npz"}
    with pytest.raises(UserError, match=r"golden.npz is missing"):
        reread(without_golden)
    without_twin = {name: content for name, content in members.items() if name != "twin/robot.xml"}
    with pytest.raises(UserError, match=r"digest.json does not describe"):
        reread(without_twin, digests=False)


def test_a_digest_file_with_a_wrong_total_is_refused(members: dict[str, bytes]):
    digests = json.loads(members["digest.json"])
    members["digest.json"] = canonical.dumps(digests | {"sha256": "0" * 64})
    with pytest.raises(UserError, match=r"digest.json does not describe"):
        reread(members, digests=False)


def edits():
    """Edits of the manifest with every digest recomputed, and what the reader says."""
    yield "newer schema", lambda m: m.update(schema=SCHEMA_VERSION + 1), "is newer than"
    yield "older schema", lambda m: m.update(schema=0), "schema 0 is older"
    yield "no schema", lambda m: m.pop("schema"), "no schema number"
    yield "boolean schema", lambda m: m.update(schema=True), "no schema number"
    yield "missing field", lambda m: m.pop("rates"), '"rates" is missing'
    yield "unknown field", lambda m: m.update(comand=[]), 'Nearest: "commands"'
    yield "int for float", lambda m: m["rates"].update(control_hz=50), "whole number stands where a float"
    yield "renamed channel", lambda m: m["channels"][2].update(name="encodr"), "missing in the graph"
    yield "size", lambda m: m["channels"][3].update(size=2, element_names=["a", "b"]), "action has 1"
    yield "unknown joint", lambda m: m["channels"][0].update(element_names=["hinge", "slid"]), 'did you mean "slide"'
    yield "joint twice", lambda m: m["robot"]["joints"][1].update(name="slide"), "listed twice"
    yield "limits swapped", lambda m: m["robot"]["joints"][0].update(lower=3.0), "lower bound"
    yield "sign", lambda m: m["robot"]["joints"][0].update(sign=0.0), "sign must be"
    yield "negative gain", lambda m: m["robot"]["joints"][0].update(stiffness=-1.0), "must not be negative"
    yield "zero effort", lambda m: m["robot"]["joints"][0].update(effort=0.0), "must be positive"
    yield "rate", lambda m: m["rates"].update(control_hz=60.0), "not a whole multiple"
    yield "source", lambda m: m["channels"][0].update(source="joint_angle"), "unknown source"
    yield "flat", lambda m: m["channels"][2].update(source="flat", sensor=None), "cannot be deployable"
    yield "no sensor", lambda m: m["channels"][2].update(sensor=None), '"sensor" belongs'
    yield "no period", lambda m: m["channels"][4].update(period_s=None), "period_s"
    yield "command", lambda m: m["commands"][0].update(default=[2.0]), "outside its range"
    yield "output kind", lambda m: m["outputs"][0].update(kind="velocity"), "unknown kind"
    yield "state shape", lambda m: m["state"][0].update(shape=[3]), "has shape"
    yield "state", lambda m: m.update(state=[]), "is not in the manifest"
    yield "noise", lambda m: m.update(noise_shape=[1]), '"noise" of the manifest is missing'
    yield "reduction", lambda m: m["task"]["metrics"]["speed"].update(reduce="median"), "unknown reduction"
    yield "pose", lambda m: m["stop"].update(pose={"elbow": 0.0}), '"elbow" does not exist'
    yield "term", lambda m: m["obs"][0].update(channels=["joint_poss"]), 'did you mean "joint_pos"'


@pytest.mark.parametrize(("edit", "message"), [case[1:] for case in edits()], ids=[case[0] for case in edits()])
def test_edits_that_contradict_are_refused_even_with_honest_digests(members: dict[str, bytes], edit, message: str):
    manifest = json.loads(members["manifest.json"])
    edit(manifest)
    with pytest.raises(UserError, match=message):
        reread(members | {"manifest.json": canonical.dumps(manifest)})


def test_a_pretty_printed_manifest_is_refused(members: dict[str, bytes]):
    pretty = json.dumps(json.loads(members["manifest.json"]), indent=2).encode()
    with pytest.raises(UserError, match=r"not canonical"):
        reread(members | {"manifest.json": pretty})


def test_another_policy_does_not_match_the_golden_record(tmp_path: Path):
    with pytest.raises(UserError, match=r"step 0 is .* in the record"):
        make(tmp_path / "policy.rpb", policy_onnx=tiny_bundle.policy_onnx(seed=9), golden=tiny_bundle.golden())
    assert not list(tmp_path.iterdir())


def test_golden_tolerance_is_the_manifests(tmp_path: Path):
    record = tiny_bundle.golden()
    record["targets"] = record["targets"] + np.float32(1e-4)
    with pytest.raises(UserError, match=r"do not belong together"):
        make(tmp_path / "policy.rpb", golden=record)
    lenient = make(tmp_path / "policy.rpb", variant(tests=tiny_bundle.Tolerance(2e-4, 0.0)), golden=record)
    assert lenient.golden_report is not None
    assert lenient.golden_report.max_error["targets"] == pytest.approx(1e-4, rel=0.01)


def test_golden_carries_the_recurrent_state_from_step_to_step(tmp_path: Path):
    record = tiny_bundle.golden()
    swapped = record["channel.joint_pos"].copy()
    swapped[3] += 1.0  # enters step 3 directly and step 4 through the state
    outputs = tiny_bundle.replay(
        MANIFEST, tiny_bundle.Graph(tiny_bundle.policy_onnx(), "p"), record | {"channel.joint_pos": swapped}
    )
    changed = np.flatnonzero((outputs["raw_action"] != record["raw_action"]).any(1))
    assert changed.tolist() == [3, 4]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda g: g.pop("raw_action"), '"raw_action" is missing'),
        (lambda g: g.update(extra=np.zeros((30, 1), np.float32)), '"extra" is not in the manifest'),
        (lambda g: g.update(is_first=np.zeros(30)), "begin with a reset"),
        (lambda g: g.update({"channel.encoder": np.zeros((30, 2))}), "expected float32"),
        (lambda g: g.update({"channel.encoder": np.full((30, 1), np.nan)}), "not finite"),
    ],
)
def test_incomplete_records_are_refused(tmp_path: Path, change, message: str):
    record = tiny_bundle.golden()
    change(record)
    with pytest.raises(UserError, match=message):
        make(tmp_path / "policy.rpb", golden=record)


def test_a_failed_write_leaves_the_old_file(tmp_path: Path):
    path = tmp_path / "policy.rpb"
    make(path)
    before = path.read_bytes()
    with pytest.raises(UserError):
        make(path, policy_onnx=b"not a model", golden=tiny_bundle.golden())
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["policy.rpb"]


def test_a_crash_between_writing_and_publishing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "policy.rpb"
    make(path)
    before = path.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match=r"No space left on device"):
        make(path, variant(name="other"))
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["policy.rpb"]


def test_a_missing_file_and_a_folder_are_one_line(tmp_path: Path):
    for path in (tmp_path / "none.rpb", tmp_path):
        with pytest.raises(UserError, match=r"cannot read bundle") as error:
            read_bundle(path)
        assert "\n" not in str(error.value)


def test_provenance_must_be_plain_finite_data(tmp_path: Path):
    with pytest.raises(UserError, match=r"canonical JSON"):
        make(tmp_path / "policy.rpb", provenance={"loss": float("nan")})


def test_damage_under_honest_digests_gives_one_line_errors_only(members: dict[str, bytes]):
    """Flips, cuts and insertions inside members, as only a forger makes them."""
    rng = np.random.default_rng(0)
    names = [name for name in members if name != "digest.json"]
    refusals = []
    for trial in range(300):
        name = names[trial % len(names)]
        content = bytearray(members[name])
        first, last = sorted(rng.integers(0, len(content), 2))
        if trial % 3 == 0:
            content[first] ^= 1 << int(rng.integers(8))
        elif trial % 3 == 1:
            content = content[:first] + content[last:]
        else:
            content[first:first] = rng.bytes(5)
        try:
            reread(members | {name: bytes(content)})
        except UserError as error:
            refusals.append(str(error))
    assert len(refusals) > 200  # the rest is harmless: provenance and scene may say anything
    assert all(line.isprintable() for line in refusals)


def test_a_graph_name_that_is_not_text_is_refused(members: dict[str, bytes]):
    forged = members["policy.onnx"].replace(b"channel.encoder", b"channel.\xff\n\x1b[2J__"[:15])
    assert forged != members["policy.onnx"]
    with pytest.raises(UserError, match="cannot be printed"):
        reread(members | {"policy.onnx": forged})
