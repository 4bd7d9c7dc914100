"""What every environment promises: independence of size and threads, true final observations, honest ends and logs."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from tiny_tasks import DT, TINY, error, far, random_actions, same_step, tiny

from robo_rl.env import CommandCfg, Event, ObsGroup, ObsTerm, RewardTerm, TaskCfg, Termination, VecEnv, randomize
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError


def hurried(name: str) -> TaskCfg:
    """A registered task with short episodes and, on a floating base, frequent pushes."""
    task = load_task(name)
    push = {"push": Event(randomize.push, "interval", {"lin_vel": 0.5, "ang_vel": 0.3}, interval_s=(0.05, 0.1))}
    events = {**task.events, **(push if name != "cartpole_swingup" else {})}
    return replace(task, episode_s=12 * task.step_dt_s, events=events)


TASKS = {"tiny": TINY} | {n: hurried(n) for n in ("cartpole_swingup", "quadrotor_hover", "quadruped_velocity")}


@pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)
def test_env_i_is_the_same_whatever_the_number_of_envs_and_threads(task):
    few, many = VecEnv(task, 4, seed=3, threads=1), VecEnv(task, 16, seed=3, threads=2)
    first, others = few.reset(), many.reset()
    assert all(torch.equal(first[name], others[name][:4]) for name in first)
    ends = 0
    for action in random_actions(30, 16, few.action_dim):
        one, other = few.step(action[:4]), many.step(action)
        assert same_step(one, other, slice(0, 4))
        ends += int((one.terminated | one.truncated).sum())
    assert ends >= 4, "resets were not part of the test"


@pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)
def test_final_obs_is_what_an_uncut_episode_would_show(task):
    task = replace(task, terminations={})
    short, long = VecEnv(task, 6, threads=1), VecEnv(replace(task, episode_s=100.0), 6, threads=1)
    first, _ = short.reset(), long.reset()
    for action in random_actions(short.max_episode_steps, 6, short.action_dim):
        cut, uncut = short.step(action), long.step(action)
        for name, obs in uncut.obs.items():
            assert torch.equal(cut.final_obs[name], obs)
    assert cut.truncated.all()
    assert not cut.terminated.any()
    for name in first:
        assert not torch.equal(cut.obs[name], cut.final_obs[name]), "obs shows the new episode"


def test_obs_and_final_obs_agree_on_rows_that_go_on():
    env = tiny(8)
    env.reset()
    for action in random_actions(40, 8, 1):
        step = env.step(action)
        on = ~(step.terminated | step.truncated)
        for name in step.obs:
            assert torch.equal(step.obs[name][on], step.final_obs[name][on])


def test_a_time_limit_truncates_and_a_failure_terminates_also_at_the_limit():
    env = tiny(64, episode_s=10 * DT, terminations={"far": Termination(far)})
    env.reset()
    length = torch.zeros(64)
    both = 0
    for action in random_actions(60, 64, 1):
        step = env.step(3.0 * action)
        length += 1
        assert not (step.terminated & step.truncated).any()
        ended = step.terminated | step.truncated
        assert torch.equal(length[ended], step.log["episode/length"][ended])
        assert ((length == 10) & step.valid == ended & (length == 10)).all(), "every episode ends at the limit"
        assert (length[step.truncated] == 10).all()
        both += int((step.terminated & (length == 10)).sum())
        length[ended] = 0
    assert both, "no failure fell on the last step"


def test_a_time_out_termination_counts_as_truncation():
    env = tiny(16, terminations={"far": Termination(far, time_out=True)})
    env.reset()
    early = 0
    for action in random_actions(20, 16, 1):
        step = env.step(3.0 * action)
        assert not step.terminated.any()
        early += int(step.truncated.sum())
    assert early


def test_logged_terms_sum_to_the_reward():
    env = tiny(8)
    env.reset()
    for action in random_actions(20, 8, 1):
        step = env.step(action)
        terms = [value for name, value in step.log.items() if name.startswith("reward/")]
        assert len(terms) == 2
        torch.testing.assert_close(torch.stack(terms).sum(0), step.reward)


def test_reward_floor():
    env = tiny(8, rewards={"error": RewardTerm(error, -1.0)}, reward_floor=-0.1)
    env.reset()
    for action in random_actions(20, 8, 1):
        step = env.step(action)
        torch.testing.assert_close(step.reward, step.log["reward/error"].clamp_min(-0.1))
    assert (step.reward > step.log["reward/error"]).any()


def test_reset_of_some_leaves_the_others_alone():
    env, other = tiny(6), tiny(6)
    env.reset(), other.reset()
    for action in random_actions(7, 6, 1):
        before = env.step(action).obs
        other.step(action)
    mask = torch.tensor([True, False] * 3)
    obs = env.reset(mask)
    assert torch.equal(obs["policy"][~mask], before["policy"][~mask])
    assert not torch.equal(obs["policy"][mask], before["policy"][mask])
    other.rng.step += 1
    action = random_actions(1, 6, 1, seed=5)[0]
    assert same_step(env.step(action), other.step(action), ~mask)


def test_another_reset_draws_other_starts_and_a_seed_brings_the_first_back():
    env = tiny(6, seed=4)
    first = env.reset()["critic"]
    for action in random_actions(50, 6, 1):
        expected = env.step(action)
    assert not torch.equal(env.reset()["critic"], env.reset()["critic"])
    env.reseed(4)
    assert torch.equal(env.reset()["critic"], first)
    for action in random_actions(50, 6, 1):
        step = env.step(action)
    assert same_step(step, expected)


def test_previous_action_is_the_raw_one_and_zero_after_a_reset():
    env = tiny(4, observations={"policy": ObsGroup({"a": ObsTerm(lambda s: s.previous_action)})})
    assert not env.reset()["policy"].any()
    step = env.step(torch.full((4, 1), 7.0))
    assert (step.obs["policy"] == 7.0).all()
    assert not env.reset()["policy"].any()


@pytest.mark.parametrize(
    ("action", "message"),
    [
        (torch.zeros(4, 2), r"shape \(4, 2\); expected \(4, 1\)"),
        (torch.tensor([[0.0], [float("nan")], [0], [0]]), "env 1"),
    ],
)
def test_a_wrong_action_is_refused_and_nothing_has_moved(action, message):
    env, twin = tiny(4), tiny(4)
    env.reset(), twin.reset()
    with pytest.raises(UserError, match=message):
        env.step(action)
    good = torch.zeros(4, 1)
    assert same_step(env.step(good), twin.step(good))


def test_step_before_reset_and_no_envs_are_refused():
    with pytest.raises(UserError, match="reset"):
        tiny(2).step(torch.zeros(2, 1))
    with pytest.raises(UserError, match="num_envs is 0"):
        tiny(0)


def test_the_clock_of_a_task_starts_with_the_episode_and_wraps():
    group = ObsGroup({"phase": ObsTerm(lambda s: s.phase)})
    env = tiny(3, observations={"policy": group}, phase_period_s=0.1, episode_s=0.14, terminations={})
    assert not env.reset()["policy"].any()
    seen = [env.step(torch.zeros(3, 1)).obs["policy"][0, 0].item() for _ in range(9)]
    turn = torch.tensor(seen) - torch.tensor([0.2, 0.4, 0.6, 0.8, 0.0, 0.2, 0.0, 0.2, 0.4])
    assert ((turn + 0.5).remainder(1.0) - 0.5).abs().max() < 1e-5


def test_a_training_starts_with_episodes_of_every_age():
    env = tiny(64, terminations={})
    obs = env.start()
    assert torch.equal(obs["policy"], env.last_obs["policy"])
    ended = torch.zeros(64)
    for action in random_actions(30, 64, 1):  # one episode
        ended += env.step(action).truncated
    assert (ended == 1.0).all(), "each env ends once within the length of an episode"
    fresh = tiny(64, terminations={})
    fresh.start()
    at_once = fresh.step(torch.zeros(64, 1)).truncated.float().mean()
    assert at_once < 0.2


def test_a_training_starts_as_after_a_reset_but_for_the_ages():
    """The same draws: what does not know the time is the same."""
    env, other = tiny(16, seed=2), tiny(16, seed=2)
    first, expected = env.start(), other.reset()
    assert all(torch.equal(first[name], expected[name]) for name in expected)
    assert torch.equal(env.sim.state.q, other.sim.state.q)
    env.set_age(torch.zeros(16, dtype=torch.int64))
    for action in random_actions(40, 16, 1):
        assert same_step(env.step(action), other.step(action))


def test_env_i_starts_the_same_whatever_the_number_of_envs_and_a_seed_brings_it_back():
    few, many = tiny(4, seed=3), tiny(16, seed=3, threads=2)
    first = few.start()["policy"]
    assert torch.equal(first, many.start()["policy"][:4])
    assert torch.equal(few.age_steps, many.age_steps[:4])
    ages = few.age_steps.clone()
    for action in random_actions(40, 16, 1):
        assert same_step(few.step(action[:4]), many.step(action), slice(0, 4))
    assert not torch.equal(few.start()["policy"], first)
    assert not torch.equal(few.age_steps, ages)
    few.reseed(3)
    assert torch.equal(few.start()["policy"], first)
    assert torch.equal(few.age_steps, ages)


def test_events_commands_and_terms_of_a_start_agree_on_the_time():
    """All that depends on the time of an episode is of its age, from the first observation on."""
    seen: list[torch.Tensor] = []
    watch = CommandCfg(("s",), (0.0,), (9.0,), func=lambda s: s.time[:, None])
    clocks = ObsGroup({"told": ObsTerm(lambda s: s.command("watch")), "time": ObsTerm(lambda s: s.time[:, None])})
    groups = {"policy": TINY.observations["policy"], "clocks": replace(clocks, corrupt=False)}
    events = {"look": Event(lambda ctx: seen.append(ctx.time.clone()), "reset")}
    commands = {**TINY.commands, "watch": watch}
    env = tiny(64, observations=groups, commands=commands, events=events, terminations={})
    obs = env.start()["clocks"]
    age_s = env.age_steps * DT
    assert age_s.max() > 0.4
    torch.testing.assert_close(obs, age_s[:, None].expand(-1, 2))
    torch.testing.assert_close(seen[-1], age_s)
    ended = torch.zeros(64, dtype=torch.bool)
    for action in random_actions(10, 64, 1):
        step = env.step(action)
        torch.testing.assert_close(step.obs["clocks"], (env.age_steps * DT)[:, None].expand(-1, 2))
        ended |= step.truncated
    assert ended.any()
    assert not seen[-1].any(), "an episode after the first begins at 0"


def test_ages_can_be_set_before_any_reset():
    env = tiny(3)
    env.set_age(torch.tensor([0, 7, 29]))
    assert env.age_steps.tolist() == [0, 7, 29]
    assert env.step(torch.zeros(3, 1)).truncated.tolist() == [False, False, True]


def moved(s):
    return (s.joint_pos[:, 0] - s.before("qpos")[:, 0]) / DT


def test_terms_see_what_was_before_the_step():
    """The mean speed over a control step, in the first step of an episode too."""
    env = tiny(5, rewards={"moved": RewardTerm(moved, 1.0)})
    x, ends = env.reset()["critic"][:, 0], 0
    for action in random_actions(60, 5, 1):
        step = env.step(action)
        assert torch.allclose(step.reward, (step.final_obs["critic"][:, 0] - x) / DT, atol=1e-5)
        x, ends = step.obs["critic"][:, 0], ends + int((step.terminated | step.truncated).sum())
    assert ends > 5
