"""The room can be crossed, the rover's outline holds all that can touch, every term of the task by hand."""

from __future__ import annotations

import math

import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks import goals, terms
from robo_rl_tasks.mobile import mobile_navigate as task
from robo_rl_tasks.mobile import room
from robo_rl_tasks.scatter import box_radius_m

from robo_rl.env import Channels, VecEnv
from robo_rl.env.registry import load_task

TASK = "mobile_navigate"
CFG = load_task(TASK)
OUTLINE, CLOSE = CFG.terminations["collision"].params, CFG.rewards["close"].params
YAW_90 = [math.sqrt(0.5), 0.0, 0.0, math.sqrt(0.5)]
FAR = 3.0


def at(x=0.0, y=0.0, places=None, turned=None, before=None, **state):
    """The rover at (x, y); props at `places` name -> (x, y), `turned` name -> quat; the others far off."""
    model = model_of(TASK)
    pos, quat = torch.full((model.mj.nbody, 3), -FAR), torch.tensor([1.0, 0.0, 0.0, 0.0]).repeat(model.mj.nbody, 1)
    for name, place in (places or {}).items():
        pos[model.index("body", name), :2] = torch.tensor(place)
    for name, value in (turned or {}).items():
        quat[model.index("body", name)] = torch.tensor(value)
    base = {"pos": [x, y, 0.0975], **state.pop("base", {})}
    earlier = torch.tensor(model.default_qpos)
    earlier[model.base_qpos.start : model.base_qpos.start + 2] = torch.tensor(before or (x, y))
    fields = {"xpos": pos.tolist(), "xquat": quat.tolist(), "before.qpos": earlier.tolist()}
    return fake_state(TASK, base=base, **fields, **state)


def test_the_outline_passes_between_any_two_things():
    largest = box_radius_m(room.BOX_M)
    assert room.FIELD.gap_m(largest) / 2.0 > room.OUTLINE_M + 0.03
    outermost = 0.5 * (room.FIELD.side - 1) * room.FIELD.pitch_m + room.FIELD.shift_m + largest
    assert room.WALL_M - outermost > room.FIELD.gap_m(largest) - 1e-6


def test_starts_are_clear_of_everything_and_away_from_the_goal():
    env = VecEnv(CFG, 300, threads=1)
    env.reset()
    assert room.clearance(env.state).min() > 0.3
    assert task.distance(env.state).min() > 2.5


CLEARANCES = [  # places, turned, clearance of the outline, whose middle is 3 cm behind the axle
    ({"box1": (1.0, 0.0)}, {}, 0.8 + 0.03),
    (
        {"box1": (1.0, 0.0)},
        {"box1": [math.cos(math.pi / 8), 0.0, 0.0, math.sin(math.pi / 8)]},
        1.03 - 0.2 * math.sqrt(2),
    ),
    ({"box6": (-0.03, -1.0)}, {}, 0.8),
    ({"box2": (0.57, 0.8)}, {}, math.hypot(0.4, 0.6)),  # past its corner
    ({"pillar3": (-0.03, 1.0)}, {}, 0.9),
    ({"pillar1": (-0.03, 1.0), "box1": (-0.03, -0.9)}, {}, 0.7),
    ({"box1": (0.0, 0.0)}, {}, -0.17),  # inside
]


@pytest.mark.parametrize(("places", "turned", "expected"), CLEARANCES)
def test_clearance_by_hand(places, turned, expected):
    s = at(places=places, turned=turned)
    assert room.clearance(s).item() == pytest.approx(expected - room.OUTLINE_M, abs=1e-5)
    assert goals.touches(s, **OUTLINE).item() == (expected < room.OUTLINE_M)


def test_walls_are_seen_in_all_directions():
    for x, y in ((4.0, 0.0), (-4.0, 0.0), (0.0, 4.0), (0.0, -4.0)):
        s = at(x, y)
        expected = room.WALL_M - (abs(x + room.OUTLINE_X_M) if x else 4.0) - room.OUTLINE_M
        assert room.clearance(s).item() == pytest.approx(expected, abs=1e-5)


def test_the_engine_finds_a_contact_only_inside_the_outline_and_not_far_inside():
    """The rover put at random places and headings of random rooms: geometry against MuJoCo's contacts."""
    env = VecEnv(CFG, 1000, threads=1)
    env.reset()
    generator = torch.Generator().manual_seed(0)
    q, base = env.sim.state.q.clone(), env.model.base_qpos.start
    box = env.state.body_pos_w(room.OBSTACLES)[torch.arange(1000), torch.arange(1000) % len(room.OBSTACLES)]
    q[:, base : base + 2] = box[:, :2] + torch.rand(1000, 2, generator=generator) * 1.2 - 0.6
    q[:, base + 2] += 0.01  # off the ground: what touches now is an obstacle
    yaw = torch.pi * torch.rand(1000, generator=generator)
    q[:, base + 3], q[:, base + 6] = yaw.cos(), yaw.sin()
    env.sim.write_state(torch.ones(1000, dtype=torch.bool), q)
    contacts = env.sim._batch.bind("ncon")
    env.sim.forward()
    env._fresh()
    touches = torch.from_numpy(contacts.copy()).flatten() > 0
    clear = room.clearance(env.state)
    assert 200 < touches.sum() < 900
    assert clear[touches].max() <= 0.0
    assert clear[~touches].min() > -0.11  # the outline is a circle, the rover shorter ahead than behind
    assert goals.touches(env.state, **OUTLINE)[touches].all()


def test_the_lidar_sees_the_room_as_it_was_drawn():
    env = VecEnv(CFG, 50, threads=1)
    env.reset()
    nearest = env.channels.channel("lidar").amin(1)
    clear = room.clearance(env.state) + room.OUTLINE_M  # from the outline's middle, 3 cm from the lidar
    assert (nearest > clear - 0.04).all()
    assert (nearest < clear + 0.1).float().mean() > 0.8, "a pillar hides between two rays where it is far"
    assert nearest.unique().numpy().size == 50


REWARDS = {  # function -> (keyword arguments of `at`, parameters, value)
    task.progress: ({"x": 1.0, "places": {"goal": (1.0, 2.0)}, "before": (1.0, -0.1)}, {}, 0.1),
    goals.near: ({"places": {"goal": (0.3, 0.4)}}, CFG.rewards["near"].params, math.exp(-1.0)),
    goals.too_close: ({"places": {"pillar1": (-0.03, 0.1 + room.OUTLINE_M + 0.2)}}, CLOSE, 0.25),
    task.backwards: ({"base": {"quat": YAW_90, "lin_vel": [0.3, -0.5, 0.0]}}, {}, 0.5),
    task.turning: ({"base": {"ang_vel": [0.0, 0.0, -2.0]}}, {}, 4.0),
    terms.action_rate: ({"action": [1.0, -1.0], "last_action": [0.5, -0.5]}, {}, 0.5),
}


@pytest.mark.parametrize(("func", "case"), REWARDS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_reward_by_hand(func, case):
    where, params, expected = case
    assert func(at(**where), **params).item() == pytest.approx(expected, rel=1e-4)


def test_every_reward_has_its_number():
    assert {term.func for name, term in CFG.rewards.items() if name != "collides"} <= set(REWARDS)


def test_nothing_is_close_or_backwards_on_a_free_way():
    s = at(base={"lin_vel": [0.5, 0.0, 0.0]})
    assert goals.too_close(s, **CLOSE).item() == 0.0
    assert [f(s).item() for f in (task.backwards, task.drives_backwards)] == [0.0, 0.0]
    assert task.drives_backwards(at(base={"lin_vel": [-0.2, 0.0, 0.0]})).item() == 1.0


@pytest.mark.parametrize(("quat", "told"), [([1.0, 0.0, 0.0, 0.0], [2.0, 1.0]), (YAW_90, [1.0, -2.0])])
def test_the_navigator_tells_where_the_goal_is_in_the_rovers_frame(quat, told):
    s = at(1.0, 1.0, places={"goal": (3.0, 2.0)}, base={"quat": quat})
    assert task.navigator(s)[0].tolist() == pytest.approx(told, abs=1e-6)


def test_observations_by_hand():
    values = {"command.goal": [3.0, 4.0], "channel.imu_gyro": [0.1, 0.2, 0.3]}
    s = Channels(model_of(TASK), lambda key: torch.tensor([values[key]]))
    assert task.direction(s)[0].tolist() == pytest.approx([0.6, 0.8])
    assert task.goal_distance(s)[0].tolist() == pytest.approx([5.0])
    assert task.gyro(s)[0].tolist() == pytest.approx([0.3])
    values["channel.lidar"] = [0.0, 0.5, 2.5, 8.0]
    assert goals.proximity(s, **task.POLICY["lidar"].params)[0].tolist() == pytest.approx([1.0, 0.8, 0.0, 0.0])
    values["command.goal"] = [0.0, 0.25]
    assert task.direction(s)[0].tolist() == pytest.approx([0.0, 0.5])


def test_a_scripted_driver_reaches_goals_on_free_ways_and_succeeds():
    """Turn towards the goal, drive, stop: with everything in the way moved out, the task's own success says so."""
    env = VecEnv(CFG, 32, threads=1)
    env.reset()
    first = env.model.index("body", room.OBSTACLES[0])
    env.sim.params("body_pos")[:, first : first + len(room.OBSTACLES), 2] = -5.0  # under the ground
    env.sim.commit()
    success, ended = torch.zeros(32), torch.zeros(32, dtype=torch.bool)
    for _ in range(env.max_episode_steps):
        ahead, left = env.commands["goal"].value.unbind(1)
        turn = 0.7 * torch.atan2(left, ahead)
        drive = torch.hypot(ahead, left).clamp_max(1.0) * (turn.abs() < 0.3)
        step = env.step(torch.stack([drive - turn, drive + turn], 1) * (torch.hypot(ahead, left) > 0.1).unsqueeze(1))
        new = (step.terminated | step.truncated) & ~ended
        success = torch.where(new, step.log["episode/success"], success)
        ended |= new
    assert ended.all()
    assert success.mean() > 0.5, "some drive over the buried obstacles, which clearance still counts"
