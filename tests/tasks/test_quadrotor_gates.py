"""The course can be flown, gates count by how they were crossed, and every term of the race by hand."""

from __future__ import annotations

import itertools
import math
from types import SimpleNamespace

import by_hand
import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks import goals
from robo_rl_tasks.aerial import course
from robo_rl_tasks.aerial import quadrotor_gates as race

from robo_rl.env import Channels, VecEnv
from robo_rl.env.registry import load_task

TASK = "quadrotor_gates"
FRAMES = load_task(TASK).terminations["hit_gate"].params
K = len(course.GATES)
BODY = model_of(TASK).index("body", "gate1")


def drawn(count: int = 2000) -> tuple[torch.Tensor, torch.Tensor]:
    """Centres `[N, K, 3]` and directions of flight `[N, K, 3]` of random courses."""
    u = torch.rand(count, course.DRAWS, generator=torch.Generator().manual_seed(0))
    centre, heading = course.draw_course(u)
    return centre, torch.stack([heading.cos(), heading.sin(), torch.zeros_like(heading)], dim=-1)


def at(pos, before=None, passed: float = 0.0, turned: float = 0.0, **state):
    """Gates 3 m apart along x from (1, 0, 1), to be flown along x; the first turned left by `turned` degrees."""
    places = torch.zeros(model_of(TASK).mj.nbody, 3)
    quats = torch.tensor([1.0, 0.0, 0.0, 0.0]).repeat(len(places), 1)
    for k in range(K):
        places[BODY + k] = torch.tensor([1.0 + 3.0 * k, 0.0, 1.0])
    half = math.radians(turned) / 2
    quats[BODY] = torch.tensor([math.cos(half), 0.0, 0.0, math.sin(half)])
    tracker = course.Course(model_of(TASK), 1, 0.02, "cpu")
    tracker.passed = torch.tensor([passed])
    fields = {"xpos": places.tolist(), "xquat": quats.tolist(), "before.qpos": [*(before or pos), 1.0, 0.0, 0.0, 0.0]}
    s = fake_state(TASK, base={"pos": pos, **state.pop("base", {})}, trackers={"course": tracker}, **fields, **state)
    tracker.update(s)
    s.forget()
    return s


def test_the_straight_ways_from_gate_to_gate_are_clear_of_every_frame():
    """Against the bars themselves, capsules as in the prop's MJCF, point by point: whatever is drawn can be flown."""
    mj = model_of(TASK).mj
    bars = [i for i in range(mj.ngeom) if mj.geom(i).name.startswith("gate1_bar")]
    ends = [[side * float(mj.geom_size[i, 1]) for side in (-1.0, 1.0)] for i in bars]
    turn = [torch.tensor(quat_to_z(mj.geom_quat[i])) for i in bars]
    local = torch.stack(
        [torch.tensor(mj.geom_pos[i]) + end * z for i, z, pair in zip(bars, turn, ends) for end in pair]
    )
    along_bars = torch.linspace(0.0, 1.0, 7)[:, None]
    points = torch.cat([a + along_bars * (b - a) for a, b in local.float().unflatten(0, (-1, 2))])  # of one frame
    centre, along = drawn(200)
    left = torch.stack([-along[..., 1], along[..., 0], torch.zeros_like(along[..., 0])], dim=-1)
    up = torch.tensor([0.0, 0.0, 1.0])
    frames = centre.unsqueeze(2) + points[:, 1:2] * left.unsqueeze(2) + points[:, 2:] * up  # [N, K, P, 3]
    share = torch.linspace(0.0, 1.0, 41)[:, None]
    ways = centre.unsqueeze(2) + share * (centre.roll(-1, 1) - centre).unsqueeze(2)
    gap = torch.cdist(ways.flatten(1, 2), frames.flatten(1, 2)).amin((1, 2)) - float(mj.geom_size[bars[0], 0])
    assert gap.min() > course.HULL_M + 0.05
    assert len(bars) == 12


def quat_to_z(quat) -> list[float]:
    w, x, y, z = quat
    return [2 * (x * z + w * y), 2 * (y * z - w * x), w * w - x * x - y * y + z * z]


def test_every_gate_is_entered_from_its_front_and_left_at_its_back():
    centre, along = drawn()
    way = torch.nn.functional.normalize(centre.roll(-1, 1) - centre, dim=-1)
    assert (way * along).sum(-1).min() > math.cos(math.radians(70.0))
    assert (way.roll(1, 1) * along).sum(-1).min() > math.cos(math.radians(70.0))
    assert (centre.roll(-1, 1) - centre).norm(dim=-1).min() > 1.2
    turning = torch.linalg.cross(way[:, 0], way[:, 1])[:, 2]
    assert 0.3 < (turning > 0).float().mean() < 0.7, "both ways round"


def test_starts_are_before_the_first_gate_with_room_around():
    env = VecEnv(load_task(TASK), 500, threads=1)
    env.reset()
    away = race.gate(env.channels, 0).norm(dim=-1)
    assert course.clearance(env.state).min() > 0.05
    assert 0.5 < away.min() < away.max() < 2.4
    assert (race.faces(env.state) > 0.55).all(), "turned by 45 degrees at most, tilted by 10"
    env.step(torch.zeros(500, 4))
    course_ = env.trackers["course"]
    assert not course_.has_passed.any()
    assert not course_.has_missed.any()


CROSSINGS = [  # before, after, turned -> passed, missed, aside
    ([0.95, 0.0, 1.0], [1.05, 0.0, 1.0], 0.0, True, False, 0.0),
    ([0.95, 0.1, 1.0], [1.05, 0.2, 1.0], 0.0, True, False, 0.15),  # crosses halfway
    ([0.9, 0.0, 1.0], [1.3, 0.4, 1.0], 0.0, True, False, 0.1),  # ends outside the opening, crosses inside
    ([0.7, 0.0, 1.0], [1.1, 0.4, 1.0], 0.0, True, False, 0.3 - 1e-4),
    ([0.95, 0.4, 1.0], [1.05, 0.4, 1.0], 0.0, False, True, 0.4),  # beside it
    ([0.95, 0.0, 1.4], [1.05, 0.0, 1.4], 0.0, False, True, 0.4),  # over it
    ([0.5, 0.0, 1.0], [0.99, 0.0, 1.0], 0.0, False, False, 0.0),  # close, but not through
    ([1.05, 0.0, 1.0], [0.95, 0.0, 1.0], 0.0, False, False, 0.0),  # from behind
    ([0.95, 0.5, 1.0], [1.05, 0.5, 1.0], 90.0, False, False, 0.0),  # the gate faces +y, its plane is not met
    ([1.0, -0.05, 1.0], [1.0, 0.05, 1.0], 90.0, True, False, 0.0),
    ([1.0, 0.05, 1.0], [1.0, -0.05, 1.0], 90.0, False, False, 0.0),
]


@pytest.mark.parametrize(("before", "after", "turned", "passed", "missed", "aside"), CROSSINGS)
def test_a_gate_is_passed_or_missed_where_its_plane_is_crossed(before, after, turned, passed, missed, aside):
    after = [after[0], after[1] - (1e-4 if aside == 0.3 - 1e-4 else 0.0), after[2]]
    s = at(after, before, turned=turned)
    tracker = s.tracker("course")
    assert (bool(tracker.has_passed), bool(tracker.has_missed)) == (passed, missed)
    assert tracker.passed.item() == float(passed)
    assert race.missed(s).item() is missed
    if passed or missed:
        assert tracker.aside.item() == pytest.approx(aside, abs=2e-4)


def test_only_the_next_gate_counts_and_after_the_last_comes_the_first():
    through_first = ([1.05, 0.0, 1.0], [0.95, 0.0, 1.0])
    for passed, counts in ((0.0, True), (1.0, False), (K - 1.0, False), (float(K), True)):
        assert bool(at(*through_first, passed=passed).tracker("course").has_passed) is counts


def test_a_flight_through_the_middle_of_every_gate_is_two_laps_and_a_success():
    """By hand-made positions, 2 cm a step, along the straight ways; the tracker must see each gate once."""
    env = VecEnv(load_task(TASK), 4, threads=1)
    env.reset()
    centre, _ = course.gates_w(env.state)
    path = [env.state.base_pos_w.clone()] + [centre[:, k % K] for k in range(2 * K)]
    path.append(0.9 * path[-1] + 0.1 * centre[:, 0])
    tracker, was, seen = env.trackers["course"], path[0], []
    for start, end in itertools.pairwise(path):
        for share in torch.linspace(0.02, 1.0, 60):
            now = start + share * (end - start)
            s = moved(env, was, now)
            tracker.update(s)
            assert not tracker.has_missed.any()
            assert course.clearance(s).min() > 0.0
            seen.append(tracker.passed.clone())
            was = now
    assert torch.equal(tracker.passed, torch.full((4,), 2.0 * K))
    assert (torch.stack(seen).diff(dim=0) >= 0.0).all()
    assert race.has_flown_laps(moved(env, was, was)).all()


def moved(env: VecEnv, was: torch.Tensor, now: torch.Tensor):
    qpos = env.state.field("qpos")
    fields = {"qpos": torch.cat([now, qpos[:, 3:]], 1), "before.qpos": torch.cat([was, qpos[:, 3:]], 1)}
    read = lambda key: fields.get(key) if key in fields else env.state._read(key)  # noqa: E731
    return type(env.state)(env.model, read, env.trackers)


REWARDS = {  # function -> (where, keyword arguments of `at`, parameters, value)
    race.progress: ([0.5, 0.0, 1.0], {"before": [0.47, 0.0, 1.0]}, {"pace": 3.0}, 0.5),
    race.passes: ([1.05, 0.15, 1.0], {"before": [0.95, 0.15, 1.0]}, {}, 0.75),
    race.faces: (
        [0.0, 0.0, 1.0],
        {"base": {"quat": [math.sqrt(0.75), 0.0, 0.0, 0.5]}},
        {},
        0.5,
    ),  # 60 degrees to the left
    **{func: ([0.0, 0.0, 1.0], *case) for func, case in by_hand.FLIGHT.items()},
}


@pytest.mark.parametrize(("func", "case"), REWARDS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_reward_by_hand(func, case):
    pos, state, params, expected = case
    assert func(at(pos, **state), **params).item() == pytest.approx(expected, rel=1e-4)


def test_a_pace_above_the_one_asked_for_is_worth_no_more():
    for step, expected in ((0.06, 1.0), (0.2, 1.0), (-0.2, -1.0)):
        s = at([0.5, 0.0, 1.0], before=[0.5 - step, 0.0, 1.0])
        assert race.progress(s, 3.0).item() == pytest.approx(expected, rel=1e-4)


def test_every_reward_has_its_number():
    given = {term.func for name, term in load_task(TASK).rewards.items() if name != "fails"}
    assert given <= set(REWARDS)


ENDS = [  # where, hits the frame, lost
    ([1.0, 0.0, 1.0], False, False),
    ([1.0, 0.23, 1.0], False, False),
    ([1.0, 0.25, 1.0], True, False),
    ([1.0, 0.0, 1.36], True, False),
    ([1.08, 0.33, 1.0], True, False),
    ([1.1, 0.33, 1.0], False, False),
    ([-3.6, 0.0, 1.0], False, True),
]


@pytest.mark.parametrize(("pos", "hits", "lost"), ENDS)
def test_ends(pos, hits, lost):
    assert (goals.touches(at(pos), **FRAMES).item(), race.lost(at(pos)).item()) == (hits, lost)


def test_a_robot_that_the_engine_lets_touch_a_frame_has_ended_before():
    """Flown into the frame from all sides: clearance says so before MuJoCo finds a contact, and not much before."""
    env = VecEnv(load_task(TASK), 1, threads=1)
    env.reset()
    centre, along = (x[0, 0] for x in course.gates_w(env.state))
    left = torch.tensor([-along[1], along[0], 0.0])
    for turn in torch.linspace(0.0, 2.0 * math.pi, 25):
        rim = turn.cos() * left + turn.sin() * torch.tensor([0.0, 0.0, 1.0])
        for share in torch.linspace(0.0, 1.0, 34):
            q = env.sim.state.q.clone()
            q[0, env.model.base_qpos] = torch.cat([centre + share * course.RING_M * rim, torch.tensor([1.0, 0, 0, 0])])
            env.sim.write_state(torch.tensor([True]), q)
            env.sim.forward()
            env._fresh()
            touches = int(env.sim._batch.bind("ncon")[0]) > 0
            assert bool(goals.touches(env.state, **FRAMES)) or not touches
        assert touches, "in the middle of a bar there is contact"


def test_observations_are_seen_from_the_body():
    """Turned left by 90 degrees: what lies along x is at the right, along -y of the body."""
    values = {
        "channel.base_pos": [1.0, 0.0, 1.0],
        "channel.imu_quat": [math.sqrt(0.5), 0.0, 0.0, math.sqrt(0.5)],
        "command.gates": [2.0, 0.0, 1.5, 0.0, 1.0, 1.0, 3.0, 1.0, 1.0, 0.0],
    }
    s = Channels(model_of(TASK), lambda key: torch.tensor([values[key]]))
    expected = [
        (race.gate, 0, [0.0, -1.0, 0.5]),
        (race.direction, 0, [1.0, 0.0, 0.0]),
        (race.gate, 1, [3.0, 0.0, 0.0]),
        (race.direction, 1, [0.0, -1.0, 0.0]),
    ]
    for term, which, value in expected:
        assert term(s, which)[0].tolist() == pytest.approx(value, abs=1e-6), (term.__name__, which)


def test_the_race_map_is_current_after_steps_and_resets():
    env = VecEnv(load_task(TASK), 8, threads=1)
    env.reset()
    env.trackers["course"].passed = torch.arange(8.0)
    for k in range(12):
        if k:
            torch.testing.assert_close(env.commands["gates"].value, race.next_gates(env.state))
        if k == 6:
            env.reset(torch.arange(8) % 2 == 0)
        else:
            env.step(0.3 * torch.randn(8, 4, generator=torch.Generator().manual_seed(k)))
    cfg = load_task(TASK).commands["gates"]
    assert (env.commands["gates"].value.abs() <= torch.tensor(cfg.high)).all()


def test_success_is_two_laps_without_a_fault():
    cfg = load_task(TASK)
    assert cfg.success.func is race.has_flown_laps
    assert cfg.success.after_s < cfg.episode_s
    assert not any(term.time_out for term in cfg.terminations.values())
    for passed, flown in ((2.0 * K, True), (2.0 * K - 1.0, False)):
        assert race.has_flown_laps(at([0.0, 0.0, 1.0], passed=passed)).item() is flown
    assert SimpleNamespace(**cfg.terminations).missed.func is race.missed
