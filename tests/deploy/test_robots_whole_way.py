"""Every robot against its twin, from rest through all states and back, with a policy that has learnt nothing.

The wiring is tested. What the policy does with the robot is its own business, so what only it can cause is no failure.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.pipeline.binding import Binding, bind
from robo_rl_deploy.pipeline.controller import Actor, Controller, PolicyActor, Tick
from robo_rl_deploy.robots.read import list_robots, read_robot
from robo_rl_deploy.safety.faults import Kind
from robo_rl_deploy.safety.states import Event, State
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.inside import TwinInside
from robo_rl_deploy.twin.starts import Starts
from robo_rl_deploy.waypoints import Follower, Odometer, Route

TASKS = {
    "quadruped": "quadruped_velocity",
    "quadruped_unitree": "quadruped_velocity",
    "humanoid": "humanoid_velocity",
    "humanoid_unitree": "humanoid_velocity",
    "arm": "arm_reach",
    "quadrotor": "quadrotor_obstacles",
    "rover": "mobile_navigate",
}
OF_THE_POLICY = {
    Kind.TILT, Kind.HEIGHT, Kind.JOINT_POSITION, Kind.JOINT_VELOCITY, Kind.JOINT_EFFORT, Kind.POWER, Kind.SLEW,
    Kind.UNSEEN, Kind.IMU,
}  # fmt: skip


@pytest.fixture(scope="module")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Bundle]:
    """Task -> bundle of a policy after one iteration."""
    from robo_rl.bench.scratch_run import train_run
    from robo_rl.export.export import export_run
    from robo_rl.train.build import load_run

    made: dict[str, Bundle] = {}
    small = ("algo=ppo", "env.num_envs=4", "env.threads=1", "algo.num_steps=8", "train.total_steps=32", "logger=[]")
    for task in sorted(set(TASKS.values())):
        folder = tmp_path_factory.mktemp(task)
        run = train_run([f"task={task}", *small, f"runs_dir={folder}"])
        made[task] = export_run(load_run(run.path), folder / "policy.rpb", starts=2)
    return made


class Way:
    """A robot on a virtual clock, with an operator who presses what leads on."""

    def __init__(self, bundle: Bundle, robot: str, actor: Callable[[Binding], Actor] | None = None) -> None:
        self.now_ns = 1_000_000_000
        self.bus = bus = Bus(lambda: self.now_ns)
        self.binding = binding = bind(bundle.manifest, read_robot(robot), bundle.golden)
        self.dt_ns = round(1e9 / bundle.manifest.rates.control_hz)
        self.twin = TwinInside(bundle, binding, InprocTransport(bus), Starts.of(bundle)[0])
        self.controller = Controller(
            binding, InprocTransport(bus), actor(binding) if actor else PolicyActor(bundle, binding)
        )
        self.states, self.found = [State.BOOT], set[tuple[State, Kind]]()

    def tick(self, wish: Event | None = None) -> Tick:
        if wish is not None:
            self.controller.station.press(wish)
        self.twin.before(self.now_ns)
        tick = self.controller.tick(self.now_ns)
        self.twin.after(self.now_ns)
        self.now_ns += self.dt_ns
        if tick.decision.state is not self.states[-1]:
            self.states.append(tick.decision.state)
        self.found |= {(tick.decision.state, fault.kind) for fault in tick.decision.faults}
        return tick

    def go(self, run_s: float) -> None:
        """To the policy, `run_s` with it, and back."""
        ticks_left = round(1e9 * run_s / self.dt_ns)
        for _ in range(round(40e9 / self.dt_ns)):
            state = self.states[-1]
            ticks_left -= state is State.RUN
            if state is State.FAULT_DAMP or (state is State.PASSIVE and State.ALIGN in self.states):
                return
            wishes = {State.PASSIVE: Event.START, State.READY: Event.GO}
            self.tick(Event.STOP if state is State.RUN and ticks_left < 0 else wishes.get(state))


@pytest.mark.slow
@pytest.mark.parametrize("robot", [robot for robot in TASKS if robot in list_robots()])
def test_a_robot_goes_all_the_way_with_nothing_wrong_but_its_policy(bundles: dict[str, Bundle], robot: str) -> None:
    way = Way(bundles[TASKS[robot]], robot)
    way.go(run_s=2.0)
    rest = [State.BOOT, State.BOUND, State.PASSIVE, State.ALIGN, State.READY, State.BLEND]
    assert way.states[: len(rest)] == rest
    own = {(state, kind) for state, kind in way.found if state not in (State.BLEND, State.RUN, State.STOPPING)}
    assert own <= {(State.PASSIVE, kind) for kind in OF_THE_POLICY} | {
        (State.FAULT_DAMP, kind) for kind in OF_THE_POLICY
    }
    assert {kind for _, kind in way.found} <= OF_THE_POLICY
    assert way.twin.peer.rejected == 0
    if way.states[-1] is not State.FAULT_DAMP:
        assert way.states[len(rest) :] == [State.RUN, State.STOPPING, State.PASSIVE]


@pytest.mark.slow
@pytest.mark.parametrize("robot", ["quadruped", "rover", "arm"])
def test_a_robot_that_rests_is_still(bundles: dict[str, Bundle], robot: str) -> None:
    way = Way(bundles[TASKS[robot]], robot)
    for _ in range(round(1e9 / way.dt_ns)):
        way.tick()
    assert way.found == set()
    assert float(np.abs(way.twin.peer.twin.data.qvel).max()) < 0.05


class TurnsAndDrives:
    """A policy written by hand: towards the goal, turning first."""

    def __init__(self, binding: Binding) -> None:
        self._binding = binding

    def act(self, channels: dict[str, np.ndarray], commands: dict[str, np.ndarray], is_first: bool) -> JointCommand:
        ahead, left = commands["goal"]
        bearing = np.arctan2(left, ahead)
        speed = min(0.3, float(np.hypot(ahead, left))) if abs(bearing) < 0.5 else 0.0
        turn = float(np.clip(1.5 * bearing, -0.8, 0.8))
        wheels = {"left_wheel": speed - 0.165 * turn, "right_wheel": speed + 0.165 * turn}
        return self._binding.command(np.array([wheels[name] / 0.0975 for name in self._binding.names]))


@pytest.mark.slow
def test_a_rover_is_led_from_place_to_place(bundles: dict[str, Bundle]) -> None:
    way = Way(bundles["mobile_navigate"], "rover", TurnsAndDrives)
    base, route = way.twin.peer.twin.data.body("base"), Route([(0.5, 0.2), (0.0, 0.0)], reached_m=0.1)
    follower = Follower(way.binding, InprocTransport(way.bus), Odometer(0.0975), route)
    way.tick()
    start, yaw = base.xpos[:2].copy(), float(np.arctan2(base.xmat[3], base.xmat[0]))
    turned = np.array([[np.cos(yaw), -np.sin(yaw)], [np.sin(yaw), np.cos(yaw)]])
    passed: list[np.ndarray] = []
    for _ in range(round(60e9 / way.dt_ns)):
        follower.turn(way.now_ns)
        way.tick({State.PASSIVE: Event.START, State.READY: Event.GO}.get(way.states[-1]))
        if route.reached > len(passed):
            passed.append(base.xpos[:2] - start)
        if route.is_done:
            break
    assert [(turned.T @ away).tolist() for away in passed] == [
        pytest.approx(place, abs=0.2) for place in map(list, route.places)
    ]
    assert way.found == set()


def test_every_robot_that_comes_with_a_file_is_tested() -> None:
    assert set(list_robots()) <= set(TASKS)
