"""The route through the passages, what the navigator tells, and every term of the task by hand."""

from __future__ import annotations

import math
from types import SimpleNamespace

import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks.locomotion import quadruped_confined as task
from robo_rl_tasks.locomotion.route import Route

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task

TASK = "quadruped_confined"
GROUND = model_of(TASK).ground(torch.device("cpu"))
LEVEL, KIND = 2, 1
YAW_90 = [math.sqrt(0.5), 0.0, 0.0, math.sqrt(0.5)]


def route_of(index: float = 0.0, begun: bool = True) -> Route:
    route = Route(model_of(TASK), 1, 0.02, "cpu")
    route.index = torch.tensor([index])
    if begun:
        route.row, route.column = torch.tensor([LEVEL + 1.0]), torch.tensor([KIND + 1.0])
    return route


def at(x: float, y: float, index: float = 0.0, begun: bool = True, **state):
    base = {"pos": [x, y, 0.28], **state.pop("base", {})}
    return fake_state(TASK, base=base, trackers={"route": route_of(index, begun)}, **state)


def point(index: int) -> tuple[float, float]:
    x, y = GROUND.routes[LEVEL, KIND, index].tolist()
    return x, y


def test_the_route_is_walked_point_by_point_to_its_end():
    route = route_of(begun=False)
    x, y, _ = GROUND.starts[LEVEL, KIND].tolist()
    passed = [0.0]
    for goal in [point(i) for i in range(6)]:
        for share in torch.linspace(0.0, 1.0, 20).tolist():
            here = (x + share * (goal[0] - x), y + share * (goal[1] - y))
            route.update(fake_state(TASK, base={"pos": [*here, 0.3]}))
            passed.append(route.index.item())
        x, y = goal
    assert passed == sorted(passed)
    assert set(passed) == {0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0}
    assert route.arrived(at(x, y)).item()
    assert (route.row.item(), route.column.item()) == (LEVEL + 1, KIND + 1)


def test_the_patch_is_where_the_episode_began_even_beyond_its_edge():
    x, y = point(5)
    assert [part.item() for part in route_of(6.0).patch(at(x + 3.0, y))] == [LEVEL, KIND]
    assert [part.item() for part in route_of(begun=False).patch(at(x, y))] == [LEVEL, KIND]


@pytest.mark.parametrize(
    ("quat", "offset", "expected"),
    [
        ([1.0, 0.0, 0.0, 0.0], (-2.0, 0.0), (1.0, 0.0)),
        ([1.0, 0.0, 0.0, 0.0], (0.0, -2.0), (0.0, 1.0)),
        (YAW_90, (-2.0, 0.0), (0.0, -1.0)),  # facing +y, the goal at +x lies to the right
        (YAW_90, (-0.6, -0.8), (0.8, -0.6)),
    ],
)
def test_the_navigator_tells_direction_and_clearance(quat, offset, expected):
    x, y = point(0)
    told = task.navigator(at(x + offset[0], y + offset[1], base={"quat": quat}))[0].tolist()
    easy, hard = load_task(TASK).scene.terrain.clearance_m
    assert told == pytest.approx([*expected, easy + (hard - easy) * LEVEL / 5], abs=1e-4)


def test_terms_by_hand():
    x, y = point(0)
    clearance = task.clearance(at(x, y)).item()
    low = clearance - task.HEADROOM_M
    s = at(x - 1.0, y, sensors={"trunk_touch": [25.0]}, base={"pos": [x - 1.0, y, low + 0.1]})
    assert task.crouches(s).item() == pytest.approx(0.01, abs=1e-5)
    assert task.trunk_presses(s).item() == pytest.approx(0.25)
    assert not task.trunk_hits_hard(s).item()
    assert task.trunk_hits_hard(at(x, y, sensors={"trunk_touch": [101.0]})).item()
    assert task.looks_ahead(at(x - 1.0, y, base={"quat": YAW_90})).item() == pytest.approx(
        math.exp(-((math.pi / 2) ** 2) / 0.25), rel=1e-3
    )
    moving = at(x, y)
    for speed, expected in ((0.225, 0.5), (2.0, 1.0), (-0.45, -1.0)):
        moving._trackers["route"].speed = torch.tensor([speed])
        assert task.makes_way(moving).item() == pytest.approx(expected)
    assert task.makes_way(at(x, y, index=6.0)).item() == 1.0


def test_moving_up_and_down_a_level():
    x, y = point(0)
    for index, up, down in ((6.0, True, False), (4.0, False, False), (2.0, False, True)):
        assert task.has_arrived(at(x, y, index=index)).item() is up
        assert task.got_stuck(at(x, y, index=index)).item() is down


def test_the_command_is_current_after_steps_and_resets():
    env = VecEnv(load_task(TASK), 8, threads=1)
    env.reset()
    for k in range(12):
        torch.testing.assert_close(env.commands[task.walking.COMMAND].value, task.navigator(env.state))
        if k == 6:
            env.reset(torch.arange(8) % 2 == 0)
        else:
            env.step(0.3 * torch.randn(8, 12, generator=torch.Generator().manual_seed(k)))


def test_success_is_arriving_in_time():
    cfg = load_task(TASK)
    assert cfg.success.func is task.has_arrived
    assert cfg.success.after_s < cfg.episode_s
    assert cfg.terminations["arrived"].time_out
    assert SimpleNamespace(**cfg.terminations).trunk_stuck.time_out is False
