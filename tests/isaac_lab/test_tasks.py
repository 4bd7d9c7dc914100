"""`task=isaaclab/<id>`: any registered Isaac Lab task with the interface of our environments."""

from __future__ import annotations

import math

import pytest
from child import facts, needs_isaac_lab

pytestmark = needs_isaac_lab


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    return facts("facts_of_tasks", str(tmp_path_factory.mktemp("runs")))


def test_shapes_are_those_of_the_stock_tasks(found):
    assert found["shapes"] == [{"policy": 4}, 1, 300, pytest.approx(1 / 60)]
    assert found["ant"] == [{"policy": 60}, 8, True]


def test_resets_draw_new_starts_with_velocities(found):
    assert found["starts_differ"]
    assert found["starts_move"], "the first reset shows velocities of zero"


def test_nothing_returned_changes_later(found):
    assert found["buffers_are_copies"]


def test_the_time_limit_truncates_and_gives_the_last_observation(found):
    assert found["time_limit"] == [[True] * 4, [False] * 4, [51.0] * 4]
    assert found["final_follows"] < 0.01, "the last observation is not one step after the one before it"
    assert found["obs_is_new"] < math.pi / 4 + 0.1
    assert found["final_differs"]


def test_leaving_the_rail_terminates(found):
    assert found["driven_off"] == [True, False]
    assert found["last_cart"] > 3.0


def test_actions_are_cut_at_the_bound(found):
    below, at, beyond = found["bound"]
    assert below > 0.1
    assert at == beyond == 0.0


@pytest.mark.parametrize("task", ["Isaac-Cartpole-Direct", "Isaac-Cartpole"])
def test_a_resumed_environment_goes_on_where_it_was(found, task):
    divergence, valid, _ = found[f"resume/{task}"]
    assert valid
    assert divergence < 1e-3


def test_what_cannot_be_restored_begins_anew_with_an_invalid_step(found):
    _, valid, truncated = found["resume/Isaac-Ant-Direct"]  # sees contact forces, which no snapshot holds
    assert not valid
    assert truncated == [True] * 4


def test_terms_that_the_task_logs_are_passed_on(found):
    assert "episode/Episode_Reward/pole_pos" in found["told"]


def test_a_run_is_trained_resumed_and_evaluated(found):
    assert found["resumed"]
    name, step, episodes, stats = found["run"]
    assert (name, step, episodes) == ("isaaclab_Isaac-Cartpole-Direct", 256, 8)
    assert {"length", "return", "Metrics/success_rate"} <= set(stats)


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("second_env", "one simulation in a process"),
        ("unknown", "Nearest: Isaac-Cartpole-Direct"),
        ("marl", "several agents"),
        ("gpu", "no GPU"),
        ("physx", "needs Isaac Sim"),
        ("assets", "ISAACSIM_ASSET_ROOT=/path"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(found, what, line):
    assert line in found[what]
    assert "\n" not in found[what]
