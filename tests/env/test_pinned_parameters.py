"""A parameter that a sampler chooses for each episode does to an env what the same number does to all of them."""

from __future__ import annotations

import inspect
import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
import torch

from robo_rl.env import DCMotor, Event, JointPosition, PropCfg, SceneCfg, TaskCfg, VecEnv, randomize
from robo_rl.env.events import Events
from robo_rl.env.masks import Rows
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError

N = 4
VALUES = (0.3, 0.6, 0.9, float("nan"))  # of the envs; the last one keeps what the task says
ONE, BOX = (1.0, 1.0), ((-0.1, 0.1), (-0.1, 0.1), (0.0, 0.1))
STILL = {"pos": BOX, "tilt_rad": 0.2, "yaw_rad": 0.2, "lin_vel": 0.2, "ang_vel": 0.2, "radius": 0.2}


def with_dry_friction(spec: Any) -> None:
    for joint in spec.joints:
        joint.frictionloss = 0.1


def walker(**changes: Any) -> TaskCfg:
    return replace(load_task("quadruped_velocity"), events={}, terminations={}, **changes)


def table(mount: str) -> TaskCfg:
    """A robot with a prop that is mounted in some way."""
    model = "table" if mount == "fixed" else "cube"
    return walker(scene=SceneCfg(props={"thing": PropCfg(model, pos=(0.6, 0.0, 0.1), mount=mount)}))


QUADRUPED, QUADROTOR = walker(), replace(load_task("quadrotor_hover"), events={})
MOTOR = walker(action=JointPosition(scale=0.35, actuator=DCMotor()))
CASES: list[tuple[TaskCfg, Callable[..., None], dict[str, Any]]] = [
    (QUADRUPED, randomize.reset_base, STILL),
    (QUADRUPED, randomize.reset_joints, {"offset": (0.0, 0.1), "velocity": (0.0, 0.1)}),
    (table("fixed"), randomize.reset_prop, {"prop": "thing", "pos": BOX, "yaw_rad": 0.2}),
    (table("free"), randomize.reset_prop, {"prop": "thing", "pos": BOX, "yaw_rad": 0.2}),
    (table("clamped"), randomize.reset_prop, {"prop": "thing", "pos": BOX, "yaw_rad": 0.2}),
    (QUADRUPED, randomize.push, {"lin_vel": 0.2, "ang_vel": 0.2}),
    (QUADRUPED, randomize.mass, {"scale": ONE}),
    (QUADRUPED, randomize.mass, {"scale": ONE, "body": "trunk"}),
    (QUADRUPED, randomize.inertia, {"scale": ONE, "body": "trunk"}),
    (QUADRUPED, randomize.center_of_mass, {"offset": 0.01, "body": "trunk"}),
    (QUADRUPED, randomize.friction, {"scale": ONE}),
    (QUADRUPED, randomize.friction, {"scale": ONE, "body": "trunk"}),
    (walker(scene=SceneCfg(edit=with_dry_friction)), randomize.joint_friction, {"frictionloss": ONE, "damping": ONE}),
    (QUADRUPED, randomize.armature, {"scale": ONE}),
    (QUADRUPED, randomize.gravity, {"scale": ONE, "tilt_rad": 0.1}),
    (QUADRUPED, randomize.servo_gains, {"stiffness": ONE, "damping": ONE}),
    (MOTOR, randomize.servo_gains, {"stiffness": ONE, "damping": ONE}),
    (QUADROTOR, randomize.motor_lag, {"time_constant_s": (0.05, 0.05)}),
    (QUADROTOR, randomize.motor_strength, {"scale": ONE}),
    (MOTOR, randomize.motor_strength, {"scale": ONE}),
]
WITHOUT_NUMBERS = {"reset_on_terrain", "show_command"}  # nothing a sampler could choose
HELPERS = {"normal"}  # no event function


def is_number(value: Any) -> bool:
    ends = value if isinstance(value, tuple) else (value,)
    return len(ends) <= 2 and all(isinstance(end, float) for end in ends)


def parameters() -> Iterator[Any]:
    for task, func, params in CASES:
        for name, value in params.items():
            if is_number(value):
                motor = "motor-" * (task is MOTOR)
                mount = "".join(f"{prop.mount}-" for prop in task.scene.props.values())
                yield pytest.param(task, func, params, name, id=f"{motor}{mount}{func.__name__}-{name}-{len(params)}")


def outcome(
    task: TaskCfg, func: Callable[..., None], params: dict[str, Any], pin: tuple[str, tuple[float, ...]] | None
):
    """What the event writes, `[N, ...]` by name."""
    env = VecEnv(task, N, seed=3, threads=1)
    env.reset()
    event = Event(func, "reset", params)
    events = Events({"event": event}, env.sim, env.rng, env.step_dt, env.commands, env._levels, env._drive)
    if pin is not None:
        events.check_pin("event", pin[0])
        events.pin("event", pin[0], torch.tensor(pin[1]))
    events.reset(Rows(~env._nobody))
    written = {"q": env.sim.state.q.clone(), "v": env.sim.state.v.clone()}
    written |= {field: env.sim.params(field).clone() for field in env.sim.expanded_fields}
    written |= {f"motor {name}": value.clone() for name, value in env._drive.state_dict().items()}
    env.close()
    return written


@pytest.mark.parametrize(("task", "func", "params", "name"), parameters())
def test_a_number_for_each_env_is_the_number_alone(task, func, params, name):
    chosen = outcome(task, func, params, (name, VALUES))
    others = []
    for i, value in enumerate(VALUES):
        point = params[name] if value != value else (value, value) if isinstance(params[name], tuple) else value
        alone = outcome(task, func, {**params, name: point}, None)
        assert chosen.keys() == alone.keys()
        for field, expected in alone.items():
            torch.testing.assert_close(chosen[field][i], expected[i], rtol=1e-5, atol=1e-6)
        others.append(alone)
    assert any((a[field] != b[field]).any() for a, b in itertools.pairwise(others) for field in a), "it changes nothing"


def test_every_event_function_is_among_them():
    found = {
        name
        for name, func in inspect.getmembers(randomize, inspect.isfunction)
        if func.__module__ == randomize.__name__ and not name.startswith("_")
    }
    assert found == {func.__name__ for _, func, _ in CASES} | WITHOUT_NUMBERS | HELPERS
    for _, func, params in CASES:
        numbers = {
            name
            for name, parameter in inspect.signature(func).parameters.items()
            if parameter.annotation in ("Range", "float")
        }
        assert numbers <= set(params), f"{func.__name__}: all of its numbers"


def test_a_function_that_cannot_take_columns_is_told_in_one_line():
    def shove(ctx, speed: float) -> None:
        v = ctx.v
        v[:, 0] += speed  # a row and a column
        ctx.write_state(v=v)

    with pytest.raises(UserError, match='event "event" cannot take speed for each env: ') as error:
        outcome(QUADRUPED, shove, {"speed": 0.0}, ("speed", VALUES))
    assert "\n" not in str(error.value)


def test_a_yes_or_no_is_no_number():
    with pytest.raises(UserError, match="only a number or a range"):
        outcome(QUADRUPED, lambda ctx, fast: None, {"fast": True}, ("fast", VALUES))
