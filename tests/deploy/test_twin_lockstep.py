"""The twin as a robot on a wire: the same physics and the same policy as without one."""

from __future__ import annotations

import numpy as np
import pytest
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.policy import PolicyRunner
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.lockstep import Lockstep
from robo_rl_deploy.twin.score import TaskScorer
from robo_rl_deploy.twin.sim2sim import run_episode
from robo_rl_deploy.twin.starts import Starts
from robo_rl_deploy.twin.twin import Twin
from tiny_robot import tiny_robot


def pair(bundle: Bundle) -> Lockstep:
    bus = Bus()
    return Lockstep(bundle, bind(bundle.manifest, tiny_robot()), InprocTransport(bus), InprocTransport(bus))


def test_an_episode_over_the_wire_is_the_episode_without_it(bundle: Bundle) -> None:
    lockstep, starts = pair(bundle), Starts.of(bundle)
    twin = Twin(bundle)
    runner, scorer = PolicyRunner(bundle), TaskScorer(bundle, twin.data)
    for start in starts:
        direct = run_episode(twin, runner, scorer, start)
        run = lockstep.episode(start)
        assert (run.total, run.length, run.success) == (direct.total, direct.length, direct.success)
        np.testing.assert_array_equal(lockstep.peer.twin.data.qpos, twin.data.qpos)
        assert run.state is State.RUN
        assert run.faults == []


def test_an_episode_can_be_repeated_to_the_bit(bundle: Bundle) -> None:
    start = Starts.of(bundle)[0]
    first = pair(bundle)
    digests = {first.episode(start).digest, first.episode(start).digest, pair(bundle).episode(start).digest}
    assert len(digests) == 1


@pytest.mark.parametrize("raw", [True, False])
def test_an_episode_over_dds_is_the_same(bundle: Bundle, raw: bool) -> None:
    from robo_rl_deploy.transport.dds import open_dds

    start = Starts.of(bundle)[0]
    expected = pair(bundle).episode(start).digest
    robot_side, policy_side = open_dds(71, raw=raw), open_dds(71, raw=raw)
    try:
        lockstep = Lockstep(bundle, bind(bundle.manifest, tiny_robot()), robot_side, policy_side)
        lockstep.connect()
        assert lockstep.episode(start).digest == expected
    finally:
        robot_side.close()
        policy_side.close()
