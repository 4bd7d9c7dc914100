"""Statistics of episodes against slow accumulation in Python."""

from __future__ import annotations

import math

import pytest
import torch
from tiny_tasks import DT, TINY, random_actions, tiny

from robo_rl.env import Metric, Success

N = 6


def position(s):
    return s.joint_pos[:, 0] - 0.1  # may be negative all the time: a maximum starts below zero, too


def weighted(s):
    return position(s), (s.joint_vel[:, 0] > 0.0).float() * 2.0


METRICS = {
    "mean": Metric(position, "mean"),
    "rms": Metric(position, "rms", after_s=0.2),
    "max": Metric(position, "max", after_s=0.1),
    "last": Metric(position, "last"),
    "weighted": Metric(weighted, "mean"),
}


def slow(rows: list[dict[str, float]]) -> dict[str, float]:
    """What an episode amounts to, from a record of each of its steps."""
    x, t = [row["x"] for row in rows], [(k + 1) * DT for k in range(len(rows))]
    late = [row for row, time in zip(rows, t) if time > 0.3 + 1e-6]
    weight = [2.0 * (row["v"] > 0) for row in rows]
    after = [value for value, time in zip(x, t) if time > 0.2 + 1e-6]
    return {
        "return": sum(row["reward"] for row in rows),
        "reward/error": sum(row["error"] for row in rows),
        "length": len(rows),
        "success": float(all(row["x"] + 0.1 < 0.0 for row in late) and not rows[-1]["terminated"]),
        "terminated": rows[-1]["terminated"],
        "metric/mean": sum(x) / len(x),
        "metric/rms": math.sqrt(sum(v * v for v in after) / len(after)) if after else math.nan,
        "metric/max": max((v for v, time in zip(x, t) if time > 0.1 + 1e-6), default=math.nan),
        "metric/last": x[-1],
        "metric/weighted": sum(w * v for w, v in zip(weight, x)) / sum(weight) if sum(weight) else math.nan,
    }


def test_equals_slow_accumulation():
    env = tiny(N, metrics=METRICS, episode_s=0.5, success=TINY.success)
    env.reset()
    seen: list[torch.Tensor] = []
    env._events.interval = lambda inner=env._events.interval: seen.append(env.sim.state.v[:, 0].clone()) or inner()
    rows: list[list[dict[str, float]]] = [[] for _ in range(N)]
    successes, checked, unknown = 0.0, 0, 0
    for action in random_actions(120, N, 1):
        step = env.step(2.0 * action)
        for i in range(N):
            rows[i].append(
                {
                    "x": step.final_obs["critic"][i, 0].item() - 0.1,
                    "v": seen[-1][i].item(),
                    "reward": step.reward[i].item(),
                    "error": step.log["reward/error"][i].item(),
                    "terminated": float(step.terminated[i]),
                }
            )
            if step.terminated[i] or step.truncated[i]:
                expected = slow(rows[i])
                for name, value in expected.items():
                    assert step.log[f"episode/{name}"][i].item() == pytest.approx(value, abs=1e-4, nan_ok=True), name
                unknown += math.isnan(expected["metric/rms"])
                rows[i], checked, successes = [], checked + 1, successes + expected["success"]
    assert checked > 20
    assert unknown > 0, "episodes that end before the metric counts"
    assert 0 < successes < checked


def test_a_terminated_episode_is_no_success():
    env = tiny(N, success=Success(lambda s: s.time >= 0.0))
    env.reset()
    ends = torch.zeros(2)
    for action in random_actions(100, N, 1):
        step = env.step(3.0 * action)
        for k, rows in enumerate((step.terminated, step.truncated)):
            ends[k] += rows.sum()
            assert (step.log["episode/success"][rows] == float(k)).all()
    assert (ends > 0).all()


def test_a_state_whose_lengths_are_whole_numbers_is_taken():
    """As in checkpoints from before lengths were counted among the sums."""
    env, later = (tiny(N, metrics=METRICS) for _ in range(2))
    env.reset()
    for action in random_actions(7, N, 1):
        env.step(action)
    saved = env._episode.state_dict()
    later._episode.load_state_dict({**saved, "length": saved["length"].long()})
    for name, value in later._episode.state_dict().items():
        assert torch.equal(value, saved[name]), name
    assert saved["length"].max() > 0.0


def test_an_episode_that_diverges_is_no_success():
    env = tiny(N, success=Success(lambda s: s.time >= 0.0))
    env.reset()
    v = env.sim.state.v.clone()
    v[1] = math.nan
    env.sim.write_state(torch.arange(N) == 1, v=v)
    step = env.step(torch.zeros(N, 1))
    assert step.truncated.tolist() == [i == 1 for i in range(N)]
    assert not step.log["episode/success"].any()


def test_a_metric_that_never_counted_is_not_known():
    """It counts from a time that only some of the episodes reach."""
    late = {"late": Metric(position, "rms", after_s=19.5 * DT), "never": Metric(position, "mean", after_s=99.0)}
    env = tiny(N, metrics=late, episode_s=40 * DT)
    env.reset()
    seen = set()
    for action in random_actions(200, N, 1):
        step = env.step(3.0 * action)
        for i in range(N):
            if step.terminated[i] or step.truncated[i]:
                reached = step.log["episode/length"][i].item() >= 20
                seen.add(reached)
                assert step.log["episode/metric/late"][i].isfinite() == reached
                assert step.log["episode/metric/never"][i].isnan()
            else:
                assert step.log["episode/metric/late"][i] == step.log["episode/metric/never"][i] == 0.0
    assert seen == {False, True}
