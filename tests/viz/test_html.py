"""The replay page: small, self-contained, and it shows what was recorded, in a real browser."""

import json
import re
import time
from dataclasses import replace

import numpy as np
import pytest
from headless_chromium import needs_chromium, page
from robo_rl_deploy.viz.poses import Kinematics, moving_bodies
from toy_scene import arm_and_body

from robo_rl.errors import UserError
from robo_rl.viz import html
from robo_rl.viz.html import MAX_BYTES, write_html


def content(path) -> dict:
    """The data that a page carries."""
    return json.loads(re.search(r'type="application/json">(.*?)</script>', path.read_text("utf-8"), re.DOTALL).group(1))


def noisy(num_envs: int, steps: int):
    """As hard to compress as a simulation: every coordinate trembles."""
    recording = arm_and_body(num_envs, steps)
    rng = np.random.default_rng(0)
    trembling = recording.qpos + rng.normal(0, 2e-3, recording.qpos.shape)
    reward = recording.reward + rng.normal(0, 0.1, recording.reward.shape)
    return replace(recording, qpos=trembling.astype(np.float32), reward=reward.astype(np.float32))


def test_ten_seconds_of_sixteen_robots_fit(tmp_path):
    path = write_html(noisy(20, 600), tmp_path / "a.html")
    data = content(path)
    assert path.stat().st_size <= MAX_BYTES
    assert len(data["envs"]) == 16
    assert data["frame_s"] == pytest.approx(0.02)


def test_what_does_not_fit_loses_rate_first_and_then_robots(tmp_path, monkeypatch):
    recording = noisy(8, 500)
    limit = 10**9
    for frame_s, envs in ((0.02, 8), (0.04, 8), (0.04, 4), (0.04, 2), (0.04, 1)):
        monkeypatch.setattr(html, "MAX_BYTES", limit)
        path = write_html(recording, tmp_path / "a.html")
        data = content(path)
        assert path.stat().st_size <= limit
        assert (data["frame_s"], len(data["envs"])) == (pytest.approx(frame_s), envs)
        limit = path.stat().st_size - 1


def test_robots_that_were_asked_for_are_never_dropped(tmp_path, monkeypatch):
    monkeypatch.setattr(html, "MAX_BYTES", 1)
    data = content(write_html(noisy(4, 200), tmp_path / "a.html", envs=[3, 1, 0]))
    assert data["envs"] == [3, 1, 0]


def test_nothing_outside_the_file_is_named(tmp_path):
    text = write_html(arm_and_body(), tmp_path / "a.html").read_text("utf-8")
    assert not re.search(r"(https?:)?//[a-z0-9.-]+\.[a-z]{2,}", re.sub(r"(?m)//.*$", "", text))
    assert not re.search(r"\b(src|href)=(?!\"data:)", text)
    assert "default-src 'none'" in text


def test_names_cannot_break_out_of_the_data(tmp_path):
    evil = replace(arm_and_body(), task="</script><script>alert(1)</script>", robot="<!--")
    path = write_html(evil, tmp_path / "a.html")
    assert path.read_text("utf-8").count("</script>") == 2
    assert content(path)["task"] == evil.task


def test_fast_control_is_shown_at_fifty_hertz_and_keeps_its_reward(tmp_path):
    fast = arm_and_body(num_envs=1, steps=400, dt_s=0.005)
    data = content(write_html(fast, tmp_path / "a.html"))
    assert data["frame_s"] == pytest.approx(0.02)


@pytest.mark.parametrize("envs", [[], [4], [-1]])
def test_environment_that_is_not_there(tmp_path, envs):
    with pytest.raises(UserError, match="the recording has 0 to 3"):
        write_html(arm_and_body(), tmp_path / "a.html", envs=envs)
    assert not list(tmp_path.iterdir())


def _red(picture: np.ndarray) -> np.ndarray:
    """Where the red body is: pixels of its hue, away from the panels."""
    r, g, b = (picture[60:-90, 260:, i].astype(int) for i in range(3))
    return (r > 90) & (r > 2.5 * g) & (r > 2.5 * b)


@needs_chromium
def test_page_shows_the_recording(tmp_path):
    recording = arm_and_body(num_envs=4, steps=100)
    path = write_html(recording, tmp_path / "a.html")
    with page() as tab:
        tab.open(f"{path.as_uri()}#t=0.0&env=1")
        tab.wait("window.replay")
        masks = []
        for moment in (0.0, 1.0):
            tab.value(f"location.hash = 't={moment}&env=1'")
            tab.wait(f"document.getElementById('clock').textContent.startsWith('{moment:.2f}')")
            time.sleep(0.2)
            masks.append(_red(tab.picture()))
            _check_poses(tab, recording, env=1, moment=moment)
        assert all(mask.sum() > 300 for mask in masks)
        assert (masks[0] ^ masks[1]).sum() > 300
        _check_controls(tab)
        assert tab.errors == []
        assert {url.split("#")[0] for url in tab.requests} <= {path.as_uri(), "data:,"}


def _check_poses(tab, recording, env: int, moment: float) -> None:
    model = recording.model()
    poses = Kinematics(model).bodies(recording.qpos[round(moment / recording.dt_s), env], moving_bodies(model))
    shown = np.array(tab.value(f"Array.from(replay.poses[{env}])")).reshape(-1, 7)
    np.testing.assert_allclose(shown[:, :3], poses.pos, atol=1e-3)
    assert (np.abs((shown[:, 3:] * poses.quat).sum(-1)) > 1 - 1e-6).all()


def _check_controls(tab) -> None:
    """Keys and clicks do what the page says they do."""
    before = tab.value("replay.time")
    tab.value("document.getElementById('play').click()")
    tab.wait(f"replay.time > {before} + 0.1 || replay.time < {before}")
    tab.value("window.dispatchEvent(new KeyboardEvent('keydown', {key: ' '}))")
    assert tab.value("replay.playing") is False
    tab.value("document.getElementById('all').click()")
    assert tab.value("replay.all") is True
    tab.value("replay.seek(1e9)")
    assert tab.value("replay.time === replay.rec.duration") is True


@needs_chromium
def test_page_without_webgl_says_so(tmp_path):
    path = write_html(arm_and_body(num_envs=1, steps=5), tmp_path / "a.html")
    with page() as tab:
        refuse = "HTMLCanvasElement.prototype.getContext = () => null"
        tab.call("Page.addScriptToEvaluateOnNewDocument", source=refuse)
        tab.open(path.as_uri())
        tab.wait("document.getElementById('failure')?.textContent.includes('WebGL2')")
        assert tab.value("getComputedStyle(document.getElementById('failure')).display") == "grid"
