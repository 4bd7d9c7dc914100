"""What the rough task adds to walking: how far the robot got, when it moves up, where the world ends."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks.locomotion import quadruped_rough as task

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task

TASK = "quadruped_rough"
GROUND = model_of(TASK).ground(torch.device("cpu"))


def travelled(done: float, asked: float, touch: float = 0.0):
    travel = SimpleNamespace(done=torch.tensor([done]), asked=torch.tensor([asked]))
    return fake_state(TASK, trackers={"travel": travel}, sensors={"trunk_touch": [touch]})


@pytest.mark.parametrize(
    ("done", "asked", "touch", "up", "down"),
    [
        (3.1, 4.0, 0.0, True, False),
        (2.9, 4.0, 0.0, False, False),
        (1.9, 4.0, 0.0, False, True),
        (0.0, 0.5, 0.0, False, False),  # hardly asked to go anywhere
        (4.0, 4.0, 20.0, False, True),  # came far, and fell
    ],
)
def test_the_level_follows_the_way_made_and_falls(done, asked, touch, up, down):
    s = travelled(done, asked, touch)
    assert task.gets_along(s).item() is up
    assert task.struggles(s).item() is down


def test_travel_by_hand():
    """0.5 m/s asked ahead; 0.3 m/s done, then 0.9, of which no more counts than was asked, then 0.2 backwards."""
    travel = task.Travel(model_of(TASK), 1, 0.02, "cpu")
    for speed in (0.3, 0.9, -0.2):
        travel.update(fake_state(TASK, base={"lin_vel": [speed, 0.0, 0.0]}, command_velocity=[0.5, 0.0, 0.3]))
    assert travel.asked.item() == pytest.approx(3 * 0.02 * 0.5)
    assert travel.done.item() == pytest.approx(0.02 * (0.3 + 0.5 - 0.2))


def test_the_episode_is_cut_before_the_edge():
    x, y = GROUND.half_m
    for pos, left in (([x - 0.6, 0.0, 0.3], False), ([0.4 - x, 0.0, 0.3], True), ([0.0, y - 0.4, 0.3], True)):
        assert task.left_the_terrain(fake_state(TASK, base={"pos": pos})).item() is left


def test_the_scan_sees_the_stairs_of_the_pit():
    """In the middle of stairs_up on the hardest level, all of the scan beyond the platform is higher, none lower."""
    level, kind = 5, load_task(TASK).scene.terrain.kinds.index("stairs_up")
    x, y, z = GROUND.starts[level, kind].tolist()
    scan = task.scan(fake_state(TASK, base={"pos": [x, y, z + 0.3]}))[0]
    far = torch.tensor([max(abs(a), abs(b)) for a, b in task.SCAN]) > 0.75
    assert (scan[~far].abs() < 1e-4).all()
    assert (scan[far] > 0.1).all()


def test_feet_and_trunk_are_measured_from_the_ground_below():
    env = VecEnv(load_task(TASK), 12, threads=1)
    env.reset()
    for _ in range(40):
        env.step(torch.zeros(12, 12))
    assert env.state.level("terrain").eq(0.0).all()
    standing = ~task.fell(env.state)
    assert standing.float().mean() > 0.8
    assert (env.state.base_height[standing] - 0.3).abs().max() < 0.06
    assert env.state.tracker("feet").height[standing].abs().max() < 0.06
