"""A recording survives the disk unchanged, and nothing damaged, foreign or half-written passes for one."""

import contextlib
import errno
import json
from dataclasses import replace

import numpy as np
import pytest

from robo_rl.data.recording import SCHEMA, Recording
from robo_rl.errors import UserError

SLIDER = "<mujoco><worldbody><body><joint type='slide'/><geom size='.1'/></body></worldbody></mujoco>"


def slider(steps: int = 6, envs: int = 2) -> Recording:
    rng = np.random.default_rng(0)
    return Recording(
        task="täsk",
        robot="slider",
        dt_s=0.02,
        seed=7,
        mjcf=SLIDER,
        qpos=rng.normal(size=(steps, envs, 1)).astype(np.float32),
        reward=rng.normal(size=(steps, envs)).astype(np.float32),
        done=rng.random((steps, envs)) > 0.8,
        action=rng.normal(size=(steps, envs, 1)).astype(np.float32),
        success=np.array([True, False]),
        commands={"velocity": rng.normal(size=(steps, envs, 3)).astype(np.float32)},
        command_labels={"velocity": ("x", "y", "yaw")},
        joint_names=("slide",),
        env_ids=(4, 9),
        assets={"mesh.obj": b"v 0 0 0"},
        target=rng.normal(size=(steps, envs, 1)).astype(np.float32),
    )


def test_what_is_saved_is_what_is_loaded(tmp_path):
    saved = slider()
    loaded = Recording.load(saved.save(tmp_path / "deep" / "a.npz"))
    for name in ("qpos", "reward", "done", "action", "success", "target"):
        np.testing.assert_array_equal(getattr(loaded, name), getattr(saved, name))
        assert getattr(loaded, name).dtype == getattr(saved, name).dtype
    np.testing.assert_array_equal(loaded.commands["velocity"], saved.commands["velocity"])
    for name in ("task", "robot", "dt_s", "seed", "mjcf", "joint_names", "env_ids", "command_labels", "assets"):
        assert getattr(loaded, name) == getattr(saved, name)
    assert loaded.model().nq == 1
    assert loaded.duration_s == pytest.approx(0.12)
    assert Recording.load(replace(saved, target=None).save(tmp_path / "b.npz")).target is None


def test_non_finite_states_are_kept(tmp_path):
    """The dump of a failure is a recording too."""
    broken = slider()
    broken.qpos[3:, 0] = np.nan
    np.testing.assert_array_equal(Recording.load(broken.save(tmp_path / "a.npz")).qpos, broken.qpos)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_truncated_file_is_refused_in_one_line(tmp_path, share):
    path = slider().save(tmp_path / "a.npz")
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content))])
    with pytest.raises(UserError, match="not a readable recording") as caught:
        Recording.load(path)
    assert "\n" not in str(caught.value)


def test_every_flipped_byte_is_refused_or_harmless(tmp_path):
    path = slider().save(tmp_path / "a.npz")
    content = path.read_bytes()
    for place in range(0, len(content), 41):
        path.write_bytes(content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :])
        with contextlib.suppress(UserError):  # anything else is a traceback for a person
            Recording.load(path)


def test_pickled_member_is_never_opened(tmp_path):
    np.savez(tmp_path / "a.npz", meta=np.array([{"a": 1}], dtype=object))
    with pytest.raises(UserError, match="not a readable recording"):
        Recording.load(tmp_path / "a.npz")


def _rewritten(path, **changes):
    with np.load(path) as archive:
        members = {name: archive[name] for name in archive.files}
    members = {name: value for name, value in (members | changes).items() if value is not None}
    np.savez(path, **members)
    return path


def _meta(**fields):
    meta = {"schema": SCHEMA, "task": "t", "robot": "r", "dt_s": 0.02, "seed": 0, "joint_names": [], "env_ids": [0, 1]}
    return np.frombuffer(json.dumps(meta | fields).encode(), np.uint8)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"qpos": None}, "lacks qpos"),
        ({"meta": _meta(schema=SCHEMA + 1)}, "Update robo-rl"),
        ({"meta": _meta(dt_s="soon")}, "not a readable recording"),
        ({"meta": _meta(dt_s=0.0)}, "is empty"),
        ({"meta": _meta(env_ids=[0])}, "env_ids"),
        ({"meta": np.zeros(3, np.uint8)}, "not a readable recording"),
        ({"qpos": np.zeros((6, 2), np.float32)}, "qpos has shape"),
        ({"reward": np.zeros((5, 2), np.float32)}, "reward has shape"),
        ({"target": np.zeros((5, 2, 1), np.float32)}, "target has shape"),
        ({"command/velocity": np.zeros((6, 2), np.float32)}, "velocity has shape"),
    ],
)
def test_foreign_content_is_named(tmp_path, changes, reason):
    path = _rewritten(slider().save(tmp_path / "a.npz"), **changes)
    with pytest.raises(UserError, match=reason):
        Recording.load(path)


def test_missing_and_bare_files(tmp_path):
    with pytest.raises(UserError, match="no recording at"):
        Recording.load(tmp_path / "none.npz")
    np.save(tmp_path / "bare.npy", np.zeros(3))
    with pytest.raises(UserError, match="not a readable recording"):
        Recording.load(tmp_path / "bare.npy")


def test_scene_that_does_not_fit_is_refused():
    with pytest.raises(UserError, match="does not compile"):
        replace(slider(), mjcf="<mujoco><nonsense/></mujoco>").model()
    with pytest.raises(UserError, match="2 positions, its scene 1"):
        replace(slider(), qpos=np.zeros((6, 2, 2), np.float32)).model()


def test_full_disk_keeps_the_old_file_and_no_other(tmp_path, monkeypatch):
    path = slider().save(tmp_path / "a.npz")
    before = path.read_bytes()

    def full(file, **_):
        file.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(np, "savez_compressed", full)
    with pytest.raises(UserError, match="No space left on device"):
        slider(steps=9).save(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["a.npz"]


def test_unwritable_folder_is_one_line(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot write"):
        slider().save(tmp_path / "file" / "a.npz")
