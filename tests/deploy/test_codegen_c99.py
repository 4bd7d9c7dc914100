"""The C99 pair of a bundle: compiled strictly, step for step what the pipeline does, nothing allocated."""

from __future__ import annotations

import ctypes
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tiny_bundle
from c_graph import STRICT, build, compiler
from chunk_bundle import make_chunked
from hypothesis import given, settings
from hypothesis import strategies as st
from robo_rl_deploy.bundle import Bundle, Command, Joint
from robo_rl_deploy.cli import run
from robo_rl_deploy.codegen.literals import identifier, literal, remark, string
from robo_rl_deploy.codegen.source import policy_sources
from robo_rl_deploy.codegen.targets import sources
from robo_rl_deploy.codegen.write import write_all
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.policy import PolicyRunner

P = ctypes.c_void_p


class CPolicy:
    """policy_step of the tiny bundle; its structs hold nothing but floats up to the step counter."""

    def __init__(self, folder: Path) -> None:
        self.library = ctypes.CDLL(str(build(folder, ["policy.c"])))
        self.state, self.out = np.zeros(200, np.float32), np.zeros(2, np.float32)
        self.library.policy_reset(P(self.state.ctypes.data))

    def step(self, *inputs: np.ndarray) -> int:
        row = np.concatenate(inputs).astype(np.float32)
        return self.library.policy_step(*[P(array.ctypes.data) for array in (self.state, row, self.out)])

    def reset(self) -> None:
        self.library.policy_reset(P(self.state.ctypes.data))

    def selftest(self) -> tuple[int, float]:
        error = ctypes.c_float()
        return self.library.policy_selftest(ctypes.byref(error)), error.value


@pytest.fixture(scope="module")
def folder(bundle, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("c99")
    write_all(path, sources(bundle, "c99"))
    return path


def noisy(path: Path) -> Bundle:
    """A policy that adds its noise to the action."""

    def add_noise(model) -> None:
        model.graph.input.append(tiny_bundle.onnx.helper.make_tensor_value_info("noise", 1, [1, 1]))
        gemm = next(node for node in model.graph.node if node.op_type == "Gemm")
        gemm.output[0] = "quiet"
        at = list(model.graph.node).index(gemm) + 1
        model.graph.node.insert(at, tiny_bundle.helper.make_node("Add", ["quiet", "noise"], ["raw_action"]))

    policy = tiny_bundle.edited(tiny_bundle.policy_onnx(), add_noise)
    return tiny_bundle.make(path, tiny_bundle.variant(noise_shape=(1,)), policy_onnx=policy)


def test_each_step_is_the_pipelines_through_resets_phase_and_feedback(folder, bundle):
    policy, runner, rng = CPolicy(folder), PolicyRunner(bundle), np.random.default_rng(0)
    for t in range(300):
        if t in (70, 71, 200):
            policy.reset()
            runner.reset()
        channels = {"joint_pos": rng.normal(size=2), "joint_vel": rng.normal(size=2), "encoder": rng.normal(size=1)}
        place = rng.uniform(-1, 1, 1)
        expected = runner.step(channels, {"place": place})
        assert policy.step(*channels.values(), place) == 0
        np.testing.assert_allclose(policy.out, [expected[0], runner.raw_action[0]], rtol=0, atol=1e-6)


@pytest.mark.parametrize("broken", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite_is_refused_and_leaves_the_episode_as_it_was(folder, broken):
    policy, row, rng = CPolicy(folder), np.zeros(6), np.random.default_rng(1)
    for _ in range(3):
        assert policy.step(rng.normal(size=6)) == 0
    out = policy.out.copy()
    for i in range(6):
        bad = row.copy()
        bad[i] = broken
        assert policy.step(bad) == 1
        np.testing.assert_array_equal(policy.out, out)
    other = CPolicy(folder)
    rng = np.random.default_rng(1)
    for _ in range(3):
        other.step(rng.normal(size=6))
    for policy_ in (policy, other):
        assert policy_.step(np.full(6, 0.1)) == 0
    np.testing.assert_array_equal(policy.out, other.out)


def test_an_output_that_is_not_finite_is_refused_and_leaves_the_outputs_as_they_were(tmp_path):
    weights = tiny_bundle.policy_onnx(W=np.full((10, 1), 10.0, np.float32))
    write_all(tmp_path, policy_sources(tiny_bundle.make(tmp_path / "p.rpb", policy_onnx=weights)))
    policy = CPolicy(tmp_path)
    assert policy.step(np.full(6, 0.1)) == 0
    out = policy.out.copy()
    assert policy.step(np.full(6, 3e38)) == 2
    np.testing.assert_array_equal(policy.out, out)


def test_the_selftest_passes_and_fails_when_a_weight_is_another(folder, bundle, tmp_path):
    wrong, error = CPolicy(folder).selftest()
    assert wrong == 0
    assert error < 1e-6
    text = (folder / "policy.c").read_text()
    table = re.search(r"static const float k1\[\d+\] = \{\s*(\S+),", text)
    assert table
    (tmp_path / "policy.h").write_text((folder / "policy.h").read_text())
    (tmp_path / "policy.c").write_text(text.replace(table[1], "0x1p-1", 1))
    wrong, error = CPolicy(tmp_path).selftest()
    assert wrong
    assert error > 0.1


def test_the_selftest_holds_a_reset_and_what_the_record_says(bundle):
    from robo_rl_deploy.codegen.selftest import STEPS, golden_rows

    rows = golden_rows(bundle)
    assert rows["is_first"].ravel().tolist() == [1.0] + [0.0] * (STEPS - 1) + [1.0] + [0.0] * (
        len(rows["is_first"]) - STEPS - 1
    )
    np.testing.assert_array_equal(rows["targets"][STEPS:], bundle.golden["targets"][17:])


@pytest.mark.parametrize("optimise", ["-O0", "-O1", "-O3", "-O3 -march=native", "-Os"])
def test_it_compiles_without_a_warning_and_calls_nothing_but_mathematics(folder, bundle, optimise):
    flags = [*STRICT, "-Wshadow", "-Wdouble-promotion", *optimise.split()]
    done = subprocess.run(
        [compiler("gcc"), *flags, "-c", "policy.c", "-o", "policy.o"], cwd=folder, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    symbols = subprocess.run([compiler("nm"), "-u", "policy.o"], cwd=folder, capture_output=True, text=True).stdout
    assert set(re.findall(r"U (\w+)", symbols)) <= {
        "memcpy",
        "memset",
        "memmove",
        "floor",
        "trunc",
        "_GLOBAL_OFFSET_TABLE_",
    }
    assert bundle.digest.encode() in (folder / "policy.o").read_bytes()


def test_fast_math_is_refused_by_the_compiler(folder):
    done = subprocess.run(
        [compiler("gcc"), "-std=c99", "-O3", "-ffast-math", "-c", "policy.c", "-o", "fast.o"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode != 0
    assert "compile without it" in done.stderr


def test_noise_comes_from_the_caller(tmp_path):
    write_all(tmp_path, policy_sources(noisy(tmp_path / "p.rpb")))
    policy = CPolicy(tmp_path)
    assert policy.step(np.zeros(7)) == 0
    quiet = policy.out[1]
    policy.reset()
    assert policy.step(np.eye(7)[6] * 0.5) == 0
    assert policy.out[1] == pytest.approx(quiet + 0.5, abs=1e-6)


def test_names_from_the_bundle_stay_names(tmp_path):
    """A name may hold anything: it must neither end a comment nor a string."""
    evil = '*/ int x; /* "; \\ ??/ %s ü'
    joints = (Joint(evil, "push", 0.1, -2.0, 2.0, stiffness=40.0, damping=4.0), Joint("hinge", None, 0.0))
    robot = replace(tiny_bundle.MANIFEST.robot, name=evil, joints=joints)
    channels = tuple(
        replace(c, element_names=tuple(evil if n == "slide" else n for n in c.element_names))
        for c in tiny_bundle.MANIFEST.channels
    )
    commands = (Command("place", 1, (evil,), ((-1.0, 1.0),), (0.0,), unit=evil, frame="world"),)
    start = replace(tiny_bundle.MANIFEST.start, pose={evil: 0.1})
    manifest = tiny_bundle.variant(name=evil, robot=robot, channels=channels, commands=commands, start=start)
    write_all(tmp_path, policy_sources(tiny_bundle.make(tmp_path / "p.rpb", manifest)))
    library = CPolicy(tmp_path).library
    name = ctypes.cast(ctypes.c_void_p.in_dll(library, "policy_joints"), ctypes.c_char_p).value
    assert name == evil.encode()


@settings(max_examples=300, deadline=None)
@given(st.floats(width=32, allow_nan=False))
def test_numbers_are_written_without_loss(x):
    text = literal(x, np.dtype(np.float32)).strip("()")
    back = {"INFINITY": np.inf, "-INFINITY": -np.inf}.get(text)
    back = back if back is not None else float.fromhex(text[:-1]) if "p" in text else float(text[:-1])
    assert np.float32(back).tobytes() == np.float32(x).tobytes()


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30))
def test_any_text_becomes_a_string_a_comment_and_a_name(text):
    octal = re.sub(r"\\(\d{3})", lambda m: chr(int(m[1], 8)), string(text)[1:-1])
    assert octal.encode("latin-1") == text.encode("utf-8", "surrogatepass")
    assert "*/" not in remark(text)
    assert "\n" not in remark(text)
    taken: set[str] = set()
    names = [identifier(text, taken) for _ in range(3)]
    assert len(set(names)) == 3
    assert all(re.fullmatch(r"[A-Za-z0-9_]+", name) for name in names)


def test_the_command_writes_whole_files_and_refuses_in_one_line(bundle_path, tmp_path, capsys):
    assert run(["codegen", str(bundle_path), "--out", str(tmp_path / "new" / "folder")]) == 0
    assert "policy.c, policy.h in" in capsys.readouterr().out
    assert sorted(p.name for p in (tmp_path / "new" / "folder").iterdir()) == ["policy.c", "policy.h"]
    (tmp_path / "file").write_text("")
    for arguments, why in (
        (["--out", str(tmp_path / "x"), "--target", "cobol"], "cobol"),
        (["--out", str(tmp_path / "file" / "x")], "cannot write"),
        (["--out", str(tmp_path / "x"), "--target", "cpp"], "cartpole"),
    ):
        with pytest.raises(UserError, match=why) as caught:
            run(["codegen", str(bundle_path), *arguments])
        assert "\n" not in str(caught.value)
    assert not (tmp_path / "x").exists()


def test_a_flat_bundle_chunks_and_an_operator_without_c_are_refused_before_anything_is_written(tmp_path):
    flat = replace(tiny_bundle.MANIFEST.channels[2], name="flat", source="flat", sensor=None)
    channels = (*tiny_bundle.MANIFEST.channels[:2], flat, *tiny_bundle.MANIFEST.channels[3:])
    manifest = tiny_bundle.variant(channels=channels, deployable=False)
    tiny_bundle.make(tmp_path / "flat.rpb", manifest, policy_onnx=tiny_bundle.policy_onnx(manifest), twin={})

    def resize(model) -> None:
        clip = next(node for node in model.graph.node if node.op_type == "Clip")
        clip.input[0] = "small"
        nodes = [
            tiny_bundle.helper.make_node("TopK", ["raw_action", "one_i"], ["small", "where"]),
        ]
        model.graph.initializer.append(tiny_bundle.numpy_helper.from_array(np.array([1], np.int64), "one_i"))
        at = list(model.graph.node).index(clip)
        model.graph.node.insert(at, nodes[0])

    tiny_bundle.make(tmp_path / "top.rpb", policy_onnx=tiny_bundle.edited(tiny_bundle.policy_onnx(), resize))
    make_chunked(tmp_path / "chunk.rpb")
    for name, why in (("flat.rpb", "flat bundle"), ("top.rpb", "operator TopK"), ("chunk.rpb", "policy of chunks")):
        with pytest.raises(UserError, match=why):
            run(["codegen", str(tmp_path / name), "--out", str(tmp_path / "x")])
    assert not (tmp_path / "x").exists()
