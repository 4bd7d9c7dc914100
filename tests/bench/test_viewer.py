"""The slow-down by a viewer, and the spectator that stands in for a browser."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from robo_rl.bench import viewer
from robo_rl.errors import UserError


@pytest.mark.parametrize(("watched", "verdict"), [(98.0, "PASS"), (103.0, "PASS"), (96.0, "FAIL")])
def test_slowdown_is_the_median_pair(watched, verdict):
    row = viewer.slowdown([(watched, 100.0), (10.0, 100.0), (200.0, 100.0)])
    assert row.verdict == verdict
    assert row.measured == pytest.approx(100.0 - watched)


class Run:
    """A metrics file that grows while it is looked at."""

    def __init__(self, path, lines):
        self.path = path
        self.metrics_jsonl = path / "metrics.jsonl"
        self.metrics_jsonl.write_text("".join(lines))


def test_rate_counts_only_what_was_written_in_its_phase(tmp_path, monkeypatch):
    now = time.time()
    lines = [
        f'{{"step": {step}, "time": {now + after}, "time/total_s": {total}}}\n'
        for step, after, total in [(0, -5, 0), (100, -1, 1), (200, 1, 2), (300, 2, 2.5), (500, 3, 4)]
    ]
    assert viewer.rate(Run(tmp_path, lines), viewer.Phase(0.0, 0.0, 2)) == pytest.approx(300 / 2)
    monkeypatch.setattr(viewer, "_STUCK_S", 0.1)
    with pytest.raises(UserError, match="2 iterations took over"):
        viewer.rate(Run(tmp_path, lines[:3]), viewer.Phase(0.0, 0.0, 2))


class StillPlayer:
    """Shows one pose and counts its steps."""

    title, dt_s, num_envs, command_ranges = "still", 0.02, 1, {}

    def __init__(self, model):
        self.model, self.steps = model, 0

    def qpos(self):
        return self.model.qpos0[None].astype(np.float64)

    def commands(self):
        return {}

    def set_command(self, name, value):
        raise AssertionError("no commands")

    def step(self):
        self.steps += 1

    def reset(self):
        self.steps = 0

    def status(self, env):
        return {}


def test_the_spectator_counts_as_a_viewer():
    pytest.importorskip("viser", reason="the extra viz is not installed")
    import mujoco

    from robo_rl.bench.spectator import watch
    from robo_rl.viz.live import LiveViewer, free_port

    model = mujoco.MjModel.from_xml_string(
        "<mujoco><worldbody><body><joint/><geom size='.1'/></body></worldbody></mujoco>"
    )
    player, ended = StillPlayer(model), threading.Event()
    live = LiveViewer(player, free_port(None))
    loop = threading.Thread(target=live.run, args=(ended.is_set,))
    spectator = threading.Thread(target=watch, args=(live.url,), daemon=True)
    loop.start()
    try:
        spectator.start()
        end = time.monotonic() + 30.0
        while not player.steps:
            assert time.monotonic() < end, "the viewer does not see its spectator"
            time.sleep(0.05)
    finally:
        ended.set()
        loop.join()
        live.close()
    spectator.join(10.0)
    assert not spectator.is_alive()


@pytest.mark.slow
def test_rates_of_a_real_training():
    small = ("task=quadrotor_hover", "env.num_envs=16", "algo.num_steps=8", "algo.minibatch_size=64")
    pairs = viewer.rates(1, (*viewer.TRAINING[1:], *small), viewer.Phase(2.0, 0.5, 2))
    assert all(rate > 0 for pair in pairs for rate in pair)
