"""What a bundle of chunks may say, and bundles from before there were any."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import tiny_bundle
from chunk_bundle import CHUNK, chunk_manifest, chunk_onnx, make_chunked
from robo_rl_deploy.bundle import Bundle, archive, canonical, parse_bundle, read_bundle
from robo_rl_deploy.bundle.text import describe
from robo_rl_deploy.errors import UserError
from tiny_bundle import variant


@pytest.fixture(scope="module")
def chunked(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return make_chunked(tmp_path_factory.mktemp("chunk") / "policy.rpb")


def with_manifest(bundle: Bundle, edit) -> bytes:
    """The bundle's bytes with another manifest and honest digests."""
    from robo_rl_deploy.bundle.file import _digests

    members = archive.unpack(bundle.path.read_bytes())
    plain = json.loads(members["manifest.json"])
    edit(plain)
    members["manifest.json"] = canonical.dumps(plain)
    members["digest.json"] = canonical.dumps(_digests({n: c for n, c in members.items() if n != "digest.json"}))
    return archive.pack(members)


def test_a_chunk_comes_back_as_it_was_written(chunked: Bundle):
    again = read_bundle(chunked.path)
    assert again.manifest.chunk == CHUNK
    assert again.golden["targets"].shape == (30, 16, 1)
    assert again.golden_report is not None
    assert "absolute, 16 rows of 20 ms, 6 executed, good for 320 ms, blended in 40 ms" in describe(again)


def edits():
    yield "no rows", {"horizon": 0}, "between 1 and the horizon 0"
    yield "more rows than the graph", {"horizon": 17}, r'output "targets" has shape \[1, 16, 1\]'
    yield "fewer rows than the graph", {"horizon": 15, "max_age_s": 0.3}, r'output "targets" has shape \[1, 16, 1\]'
    yield "execute nothing", {"execute": 0}, "execute 0 is not between"
    yield "execute too many", {"execute": 17}, "execute 17 is not between"
    yield "between two control steps", {"dt_s": 0.03}, "not a whole multiple"
    yield "no time", {"dt_s": 0.0}, "not a whole multiple"
    yield "backwards", {"dt_s": -0.02}, "not a whole multiple"
    yield "older than its rows", {"max_age_s": 0.33}, "max_age_s 0.33 is not between"
    yield "too old before it is executed", {"max_age_s": 0.11}, "is not between 0.12 "
    yield "blends for too long", {"blend_s": 0.13}, "blend_s 0.13"
    yield "blends backwards", {"blend_s": -0.01}, "blend_s -0.01"
    yield "mode", {"mode": "relative"}, "one of absolute, delta"
    yield "prefix too long", {"prefix": 16}, "prefix 16 is not between"
    yield "prefix of deltas", {"prefix": 2, "mode": "delta"}, "a prefix of deltas is none"
    yield "prefix without an input", {"prefix": 2}, 'input "prefix" of the manifest is missing'
    yield "int for float", {"max_age_s": 1}, "max_age_s 1.0 is not between|whole number"


@pytest.mark.parametrize(("edit", "message"), [case[1:] for case in edits()], ids=[case[0] for case in edits()])
def test_a_chunk_that_contradicts_is_refused_in_one_line(chunked: Bundle, edit: dict, message: str):
    with pytest.raises(UserError, match=message) as error:
        parse_bundle(with_manifest(chunked, lambda m: m["chunk"].update(edit)), chunked.path)
    assert "\n" not in str(error.value)


def test_a_chunk_must_be_in_the_graph_and_the_other_way_round(chunked: Bundle, bundle: Bundle):
    with pytest.raises(UserError, match=r'"targets" has shape \[1, 16, 1\] in the graph, \[1, 1\] in the manifest'):
        parse_bundle(with_manifest(chunked, lambda m: m.update(chunk=None)), chunked.path)
    plain = json.loads(canonical.dumps(CHUNK))
    with pytest.raises(UserError, match=r'"targets" has shape \[1, 1\] in the graph'):
        parse_bundle(with_manifest(bundle, lambda m: m.update(chunk=plain)), bundle.path)


def test_deltas_are_of_measured_joint_positions(tmp_path: Path):
    for changes, message in (
        ({"outputs": (tiny_bundle.Output("joint_velocity", ("push",), (-1.0,), (1.0,)),)}, "not for joint_velocity"),
        ({"channels": tiny_bundle.MANIFEST.channels[1:]}, 'with the joint of "push"'),
    ):
        manifest = variant(obs=(), state=(), chunk=chunk_manifest(mode="delta").chunk, **changes)
        with pytest.raises(UserError, match=message):
            tiny_bundle.make(tmp_path / "a.rpb", manifest, policy_onnx=chunk_onnx(chunk_manifest()), golden={})


def test_golden_rows_are_checked_to_the_last(chunked: Bundle, tmp_path: Path):
    golden = {name: array.copy() for name, array in chunked.golden.items()}
    golden["raw_action"][29, 15, 0] += 1e-3
    with pytest.raises(UserError, match=r"raw_action\[15, 0\] at step 29 is"):
        tiny_bundle.make(tmp_path / "a.rpb", chunked.manifest, policy_onnx=chunked.policy_onnx, golden=golden)
    golden["raw_action"] = golden["raw_action"][:, :15]
    with pytest.raises(UserError, match=r'"raw_action" is float32 \(30, 15, 1\), expected float32 \(30, 16, 1\)'):
        tiny_bundle.make(tmp_path / "a.rpb", chunked.manifest, policy_onnx=chunked.policy_onnx, golden=golden)


def as_schema_2(manifest: dict) -> None:
    """The manifest as the version before chunks wrote it."""
    manifest["schema"] = 2
    del manifest["chunk"], manifest["noise_scale"]


def test_a_bundle_from_before_chunks_is_still_read(bundle: Bundle):
    old = parse_bundle(with_manifest(bundle, as_schema_2), bundle.path)
    assert old.manifest == bundle.manifest
    assert old.golden_report is not None
    np.testing.assert_array_equal(old.golden["targets"], bundle.golden["targets"])


def test_an_old_bundle_with_new_fields_is_refused(bundle: Bundle, chunked: Bundle):
    with pytest.raises(UserError, match='schema 2 has no field "chunk"'):
        parse_bundle(with_manifest(chunked, lambda m: m.update(schema=2)), chunked.path)

    def half(manifest: dict) -> None:
        as_schema_2(manifest)
        manifest["noise_scale"] = 1.0

    with pytest.raises(UserError, match='schema 2 has no field "noise_scale"'):
        parse_bundle(with_manifest(bundle, half), bundle.path)


def test_noise_of_negative_size_is_refused(tmp_path: Path):
    with pytest.raises(UserError, match=r"noise_scale -1.0 must not be negative"):
        tiny_bundle.make(tmp_path / "a.rpb", variant(noise_scale=-1.0))
