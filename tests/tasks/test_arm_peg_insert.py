"""The peg: terms against numbers by hand, the starts of its mixture, and a scripted insertion that succeeds."""

from __future__ import annotations

import math
from dataclasses import replace

import by_hand
import pytest
import torch
from arm_bench import move
from fake_state import fake_state
from robo_rl_tasks.manipulation import arm, peg_starts
from robo_rl_tasks.manipulation import arm_peg_insert as task
from start_depth import deepest

from robo_rl.env import StartsCfg, VecEnv, rotations
from robo_rl.env.actions import build_model
from robo_rl.env.hooks.states_file import load_states
from robo_rl.env.registry import load_task
from robo_rl.env.rewards import has_terminated

TASK, N = "arm_peg_insert", 6
DEFAULT, FILE = StartsCfg(), StartsCfg(default=0.0, file=1.0, path=peg_starts.FILE)
UPRIGHT, DOWN = [1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]
LEANING = [math.cos(0.1), 0.0, math.sin(0.1), 0.0]  # by 0.2 rad about y


def state(tip=(0.0, 0.0, 0.0), quat=UPRIGHT, pads=(10.0, 14.0)):
    """The tip of an upright peg at `tip` m from the middle of the hole's upper edge."""
    x, y, z = tip
    sensors = {
        "board_pos": [0.5, 0.0, 0.001],
        "board_quat": UPRIGHT,
        "peg_pos": [0.5 + x, y, 0.041 + z + 0.05],
        "peg_quat": quat,
        "tcp_pos": [0.5 + x, y, 0.041 + z + 0.08],
        "tcp_quat": DOWN,
        "left_touch": [pads[0]],
        "right_touch": [pads[1]],
    }
    return fake_state(TASK, sensors=sensors)


REWARDS = {  # function -> (state, parameters, value)
    # 3 cm aside, 4 cm above the height at which the tip should come
    task.near_way: (state([0.03, 0.0, 0.055]), {"per_m": 20.0}, math.exp(-20.0 * 0.05)),
    task.depth_share: (state([0.001, 0.0, -0.012]), {}, 0.4),
    task.lean: (state(quat=LEANING), {}, 1.0 - math.cos(0.2)),
}


@pytest.mark.parametrize(("func", "case"), REWARDS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_reward_by_hand(func, case):
    s, params, expected = case
    assert func(s, **params).item() == pytest.approx(expected, rel=1e-3)


def test_every_reward_has_its_number():
    shared = {*by_hand.ARM, has_terminated}
    assert {term.func for term in load_task(TASK).rewards.values()} <= {*REWARDS, *shared}


@pytest.mark.parametrize(
    ("tip", "way"),
    [
        ([0.05, 0.0, 0.015], 0.05),
        ([0.05, 0.0, 0.1], 0.05 * math.sqrt(1.0 + 1.7**2)),
        ([0.005, 0.0, 0.0], math.hypot(0.005, 0.0075)),  # half over, half down
        ([0.02, 0.0, 0.0], 0.02),  # on the board
        ([0.0, 0.0, -0.03], 0.0),
        ([0.0, 0.0, -0.035], 0.0),
    ],
)
def test_the_way_leads_over_the_hole(tip, way):
    assert task.way(state(tip)).item() == pytest.approx(way, abs=1e-4)


@pytest.mark.parametrize(
    ("tip", "is_in"),
    [([0.0, 0.0, -0.031], True), ([0.0, 0.0, -0.029], False), ([0.0, 0.012, -0.031], False), ([0.0, 0.0, 0.01], False)],
)
def test_in_is_thirty_millimetres_deep_within_the_hole(tip, is_in):
    assert task.is_in(state(tip)).item() == is_in


def test_observations_by_hand():
    s = state([0.01, -0.02, 0.03])
    torch.testing.assert_close(task.to_mouth(s)[0], torch.tensor([-0.01, 0.02, -0.03]), atol=1e-6, rtol=0.0)
    torch.testing.assert_close(task.to_peg(s)[0], torch.tensor([0.0, 0.0, -0.03]), atol=1e-6, rtol=0.0)
    up = task.peg_axis(state(quat=LEANING))[0]
    torch.testing.assert_close(up, torch.tensor([math.sin(0.2), 0.0, math.cos(0.2)]), atol=1e-5, rtol=0.0)
    assert task.pad_force(s).item() == pytest.approx(12.0)
    assert not task.is_lost(s).item()


def make(starts: StartsCfg, num_envs: int = N) -> VecEnv:
    env = VecEnv(replace(load_task(TASK), starts=starts), num_envs, seed=3, threads=1)
    env.reset()
    return env


def hold(env: VecEnv) -> torch.Tensor:
    """The action that stays where the arm is, the gripper shut."""
    action = (env.state.joint_pos - env.action_map.offset) / env.action_map.scale
    action[:, 7] = 0.0
    return action


@pytest.mark.parametrize("starts", [DEFAULT, FILE], ids=["default", "file"])
def test_starts_are_apart_from_everything_and_last(starts):
    """The peg neither touches the board nor the table, and after half a second it is still in the gripper."""
    env = make(starts, 128)
    assert deepest(env, but_for=("finger_left", "finger_right")) < 2e-4
    assert 5e-4 < deepest(env) < 2e-3  # the pads press on the peg
    s = env.state
    held, depth, board = task.to_peg(s).clone(), task.depth(s).clone(), s.prop_pos_w("board").clone()
    action = hold(env)
    for _ in range(10):
        assert env.step(action).valid.all()
    assert (arm.pad_forces(s) > 5.0).all()
    assert (task.to_peg(s) - held).norm(dim=1).max() < 3e-3
    assert (task.depth(s) - depth).abs().max() < 3e-3
    torch.testing.assert_close(s.prop_pos_w("board"), board, atol=1e-4, rtol=0.0)


def test_the_task_starts_away_from_the_hole_and_its_file_at_the_hole():
    away, near = make(DEFAULT, 200).state, make(FILE, 200).state
    assert (task.to_mouth(away)[:, 2] < -0.01).all()
    assert task.aside(away).mean() > 0.05
    assert task.aside(near).max() < 0.016
    assert 0.3 < (task.depth(near) > 0.0).float().mean() < 0.7


def test_evaluations_begin_away_whatever_the_training_does():
    from robo_rl.eval.rollout import at_judged_levels

    assert load_task(TASK).starts.file > 0.0
    assert at_judged_levels(load_task(TASK)).starts == StartsCfg()


def test_the_file_is_what_the_module_makes():
    model = build_model(load_task(TASK))
    qpos, _ = load_states(peg_starts.FILE, model)
    made = torch.cat([peg_starts.over(model), peg_starts.inserted(model)])[:, : model.mj.nq]
    torch.testing.assert_close(made, torch.tensor(qpos).float(), atol=1e-4, rtol=0.0)


def test_starts_are_alike_for_any_number_of_envs():
    many, few = make(DEFAULT, 8), make(DEFAULT, 2)
    torch.testing.assert_close(few.sim.state.q, many.sim.state.q[:2], atol=0.0, rtol=0.0)
    assert many.sim.state.q.unique(dim=0).shape[0] == 8


def test_over_the_hole_and_down_is_a_success():
    """A scripted insertion; let go of before, the peg is lost and the episode over."""
    env = make(DEFAULT)
    s = env.state
    for height, seconds in ((0.02, 1.5), (-0.034, 1.5)):
        mouth = arm.tool_pos(s) + task.to_peg(s) + task.to_mouth(s)
        mouth[:, 2] = 0.041
        tip_to_tool = arm.tool_pos(s) + task.to_mouth(s) - mouth
        move(env, mouth + tip_to_tool + torch.tensor([0.0, 0.0, height]), torch.zeros(N), 0.0, seconds)
    action = env._action.clone()
    while not (step := env.step(action)).truncated.any():
        pass
    assert step.log["episode/metric/depth"].min() > 0.03
    assert step.log["episode/success"].tolist() == [1.0] * N


def test_a_peg_let_go_of_is_lost():
    env = make(DEFAULT)
    lost = torch.zeros(N, dtype=torch.bool)
    action = hold(env)
    action[:, 7] = 4.0
    action[:, 3] += 3.0  # the elbow opens: up and away
    for _ in range(20):
        lost |= env.step(action).terminated
    assert lost.all()


@pytest.mark.slow
def test_steps_on_mujoco_warp_as_on_mujoco():
    pytest.importorskip("mujoco_warp")
    plain = replace(load_task(TASK), starts=DEFAULT)
    envs = [VecEnv(plain, 4, backend=name) for name in ("mujoco", "mujoco_warp")]
    for env in envs:
        env.reset()
        for _ in range(4):
            assert env.step(torch.full((4, 8), 0.1)).valid.all()
    tips = [task.to_mouth(env.state) for env in envs]  # the peg may turn a little between the pads
    torch.testing.assert_close(tips[1], tips[0], atol=6e-3, rtol=0.0)


def test_lost_is_six_centimetres_from_the_grasp_point():
    for away, lost in ((0.059, False), (0.061, True)):
        s = fake_state(TASK, sensors={"tcp_pos": [0.5, 0.0, 0.1 + away], "peg_pos": [0.5, 0.0, 0.1]})
        assert task.is_lost(s).item() is lost


def test_deeper_than_asked_for_is_worth_no_more_and_beside_the_hole_nothing():
    assert task.depth_share(state([0.0, 0.0, -0.036])).item() == 1.0
    for tip in ([0.0, 0.0, 0.01], [0.011, 0.0, -0.02], [0.0, -0.011, -0.02]):
        assert task.depth(state(tip)).item() == 0.0
    assert task.aside(state([0.003, -0.004, 0.02])).item() == pytest.approx(0.005, rel=1e-3)


def test_the_way_is_seen_from_a_turned_board_and_a_leaning_peg():
    sensors = {
        "board_pos": [0.5, 0.0, 0.001],
        "board_quat": [math.cos(0.1), math.sin(0.1), 0.0, 0.0],  # leaning by 0.2 rad about x
        "peg_pos": [0.5, 0.0, 0.2],
        "peg_quat": LEANING,
    }
    tip = [0.5 - 0.05 * math.sin(0.2), 0.0, 0.2 - 0.05 * math.cos(0.2)]
    mouth = [0.5, -0.04 * math.sin(0.2), 0.001 + 0.04 * math.cos(0.2)]
    seen = task.to_mouth(fake_state(TASK, sensors=sensors))[0].tolist()
    assert seen == pytest.approx([m - t for m, t in zip(mouth, tip)], abs=1e-6)


def test_the_critic_sees_how_the_peg_moves():
    model = build_model(load_task(TASK))
    qvel = torch.zeros(model.mj.nv)
    qvel[model.prop_qvel("peg")] = torch.tensor([0.1, 0.2, 0.3, 1.0, 2.0, 3.0])
    seen = task.peg_velocity(fake_state(TASK, qvel=qvel.tolist()))[0].tolist()
    assert seen == pytest.approx([0.5, 1.0, 1.5, 1.0, 2.0, 3.0])


def test_starts_lie_where_their_docstrings_say():
    model = build_model(load_task(TASK))
    board, peg = model.qpos_of(("board_x", "board_y", "board_turn")), model.prop_qpos("peg")
    heights = {}
    for make_pool in (peg_starts.away, peg_starts.over, peg_starts.inserted):
        pool = make_pool(model)
        q, quat = pool[:, : model.mj.nq], pool[:, peg][:, 3:]
        assert (q[:, board].abs().amax(0) <= torch.tensor([0.04, 0.04, 0.3]) + 1e-6).all()
        assert (q[:, board].abs().amax(0) > 0.9 * torch.tensor([0.04, 0.04, 0.3])).all()
        up = rotations.rotate(quat, torch.tensor([0.0, 0.0, 1.0]).expand(len(q), 3))
        tip = q[:, peg][:, :3] - peg_starts.HALF * up - torch.tensor([*peg_starts.BOARD[:2], arm.PEDESTAL[2]])
        tip[:, :2] -= q[:, board][:, :2]
        heights[make_pool] = (tip[:, 2] - peg_starts.TOP_M).aminmax()
        lean, turn = torch.acos(up[:, 2].clamp(-1.0, 1.0)).max(), tip[:, :2].abs().max()
        limits = {peg_starts.away: (0.1, 0.08), peg_starts.over: (0.05, 0.01), peg_starts.inserted: (0.0, 0.001)}
        assert lean.item() == pytest.approx(limits[make_pool][0], abs=0.015)  # the grasp turns it a little
        assert turn.item() == pytest.approx(limits[make_pool][1], abs=2e-3)
    for make_pool, (low, high) in {"away": (0.02, 0.1), "over": (0.003, 0.025), "inserted": (-0.036, -0.002)}.items():
        seen = heights[getattr(peg_starts, make_pool)]
        assert (seen.min.item(), seen.max.item()) == pytest.approx(
            (low, high), abs=2e-3
        )  # it slips by a millimetre until it is held
