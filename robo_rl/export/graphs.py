"""The graphs of a bundle as torch modules over named tensors: the policy from channels to targets, the task, and the
commands that follow from the state.

They call the very terms that trained the policy, through a `read` over the graph's inputs. Nothing is written twice.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn

from robo_rl.env.rewards import has_terminated
from robo_rl.env.sources import phase_of, read_channel
from robo_rl.env.state import Channels, State
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError
from robo_rl.policies.kinds import PolicyModule

HISTORY, RECURRENT = "history", "recurrent"  # names of the state tensors
FLAT = "flat"  # name of the only channel of a flat bundle


class PolicyGraph(nn.Module):
    """Channels -> terms -> clip, scale -> history -> normaliser, network -> clamped affine map. Batch 1.

    Inputs in the order of `input_names`: `channel.<name>`, `command.<name>`, `state.<name>`, `is_first` [1].
    Outputs: `targets` [1, A], `raw_action` [1, A], `next_state.<name>`.
    """

    def __init__(self, env: VecEnv, policy: PolicyModule) -> None:
        super().__init__()
        self.policy = policy
        self._model, self._group, self._map = env.model, env.groups[policy.obs_group], env.action_map
        self.reads = self._keys(env)
        self.states: dict[str, tuple[int, ...]] = {}
        if self._group.length > 1:
            self.states[HISTORY] = (self._group.length, len(self._group.scale_and_clip(self._group.compute()[0])))
        if policy.state_dim:
            self.states[RECURRENT] = (policy.state_dim,)
        self.input_names = [_INPUT.get(key, key) for key in self.reads]
        self.input_names += [f"state.{name}" for name in self.states] + ["is_first"]
        self.output_names = ["targets", "raw_action", *(f"next_state.{name}" for name in self.states)]

    def _keys(self, env: VecEnv) -> list[str]:
        return _keys_read(env, self.policy.obs_group)

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        """One control step."""
        named = dict(zip([*self.reads, *self.states, "is_first"], inputs, strict=True))
        is_first = named["is_first"]
        view = Channels(self._model, named.__getitem__)
        terms = [spec.func(view, **spec.params) for spec in self._group.cfg.terms.values()]
        value = self._group.scale_and_clip(torch.cat(terms, dim=-1))
        next_states: list[Tensor] = []
        if HISTORY in self.states:
            value = self._with_history(value, named[HISTORY], is_first, next_states)
        recurrent = named.get(RECURRENT, value.new_zeros(1, 0))
        action, recurrent = self.policy.forward(value, recurrent, is_first > 0.5)
        if RECURRENT in self.states:
            next_states.append(recurrent)
        return (self._map.target(action), action, *next_states)

    def refuse_pictures(self, env: VecEnv) -> None:
        """Raise UserError where a vector is made of a camera's pictures: no bundle carries them yet."""
        for key in self.reads:
            if env.channels._read(key).dim() > 2:
                raise UserError(f"{key} of task {env.task.name} is a camera; policies on pictures are not exported")

    def inputs_of(self, env: VecEnv, rows: slice) -> dict[str, Tensor]:
        """Channels and commands that some envs show now, by input name, `[R, d]` each."""
        return {_INPUT.get(key, key): env.channels._read(key)[rows].clone() for key in self.reads}

    def example(self, env: VecEnv, row: int = 0) -> tuple[Tensor, ...]:
        """All inputs for the first step of an episode in the state of one env."""
        states = [torch.zeros(1, *shape) for shape in self.states.values()]
        return (*self.inputs_of(env, slice(row, row + 1)).values(), *states, torch.ones(1))

    def _with_history(self, value: Tensor, past: Tensor, is_first: Tensor, out: list[Tensor]) -> Tensor:
        shifted = torch.cat([past[:, 1:], value.unsqueeze(1)], dim=1)
        first = is_first.view(1, 1, 1)
        window = first * value.unsqueeze(1) + (1.0 - first) * shifted
        out.append(window)
        return window.flatten(1)[:, self._group.history_index]


class FlatGraph(PolicyGraph):
    """Ready-made observations -> normaliser, network -> clamped affine map: for actor terms that cannot be traced, and
    for bodies that nobody builds.

    Nobody but the training simulator can give its one channel, `flat`; a robot refuses such a bundle.
    """

    def __init__(self, env: VecEnv, policy: PolicyModule) -> None:
        super().__init__(env, policy)
        self.states.pop(HISTORY, None)
        self.input_names = [f"channel.{FLAT}", *(f"state.{name}" for name in self.states), "is_first"]
        self.output_names = ["targets", "raw_action", *(f"next_state.{name}" for name in self.states)]

    def _keys(self, env: VecEnv) -> list[str]:
        del env
        return [FLAT]

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        """One control step."""
        named = dict(zip([FLAT, *self.states, "is_first"], inputs, strict=True))
        recurrent = named.get(RECURRENT, inputs[0].new_zeros(1, 0))
        action, recurrent = self.policy.forward(named[FLAT], recurrent, named["is_first"] > 0.5)
        return (self._map.target(action), action, *([recurrent] if RECURRENT in self.states else []))

    def inputs_of(self, env: VecEnv, rows: slice) -> dict[str, Tensor]:
        """The actor's observations of some envs."""
        return {f"channel.{FLAT}": env.last_obs[self.policy.obs_group][rows].clone()}


class StateGraph(nn.Module, ABC):
    """Quantities of the simulator's state, out of named inputs. Batch 1, float32.

    Input names follow the run time: engine fields as they are, `action`, `last_action`, `episode_time`,
    `command.<name>`, `age.<name>`, `level.<name>`, `termstate.<tracker>.<buffer>`.
    """

    output_names: list[str]

    def __init__(self, env: VecEnv) -> None:
        super().__init__()
        self.task, self._model, self._sensors = env.task, env.model, env.sensors
        self._trackers = {name: cls(env.model, 1, env.step_dt, "cpu") for name, cls in env.task.trackers.items()}
        self.memory = [(name, key) for name, tracker in self._trackers.items() for key in tracker.buffers]
        self.reads: list[str] = []

    @abstractmethod
    def _outputs(self, read: Callable[[str], Tensor]) -> tuple[Tensor, ...]:
        """From what `read` gives, as `output_names` says."""

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        """At one control step."""
        fields = dict(zip(self.reads, inputs[: len(self.reads)], strict=True))
        for (name, key), value in zip(self.memory, inputs[len(self.reads) :], strict=True):
            setattr(self._trackers[name], key, value)
        return self._outputs(fields.__getitem__)

    def inputs_of(self, env: VecEnv, row: int = 0) -> tuple[Tensor, ...]:
        """Inputs of the right shapes: what one env shows now."""
        fields = [_row(env.state._read(key), row) for key in self.reads]
        return (*fields, *(_row(getattr(env.trackers[name], key), row) for name, key in self.memory))

    @property
    def input_names(self) -> list[str]:
        """Of `forward`."""
        reads = [{"time": "episode_time"}.get(key, key) for key in self.reads]
        return reads + [f"termstate.{name}.{key}" for name, key in self.memory]

    def _resolved(self, read: Callable[[str], Tensor]) -> Callable[[str], Tensor]:
        """Channels and the clock out of engine fields and time, so that the graph has no other inputs."""

        def resolved(key: str) -> Tensor:
            if key == "phase":
                return phase_of(read("time"), self.task.phase_period_s)
            if key.startswith("channel.") and key.removeprefix("channel.") in self._sensors:
                raise UserError(f"a term of task {self.task.name} reads {key}, which no graph computes from the state")
            if key.startswith("channel."):
                return read_channel(self._model, key.removeprefix("channel."), read)
            return read(key)

        return resolved

    def _record_reads(self, env: VecEnv) -> list[str]:
        keys: dict[str, None] = {}

        def read(key: str) -> Tensor:
            keys[key] = None
            return _row(env.state._read(key))

        for name, key in self.memory:
            setattr(self._trackers[name], key, _row(getattr(env.trackers[name], key)))
        self._outputs(read)
        return list(keys)


class TaskGraph(StateGraph):
    """State -> reward terms, reward, terminated, success, metrics, memory of the trackers."""

    def __init__(self, env: VecEnv, terms: Sequence[str]) -> None:
        super().__init__(env)
        self.terms = list(terms)
        self.reads = self._record_reads(env)
        self.output_names = [f"reward.{name}" for name in self.terms] + ["reward", "terminated", "success"]
        self.output_names += [f"metric.{name}" for name in self.task.metrics]
        self.output_names += [f"next_termstate.{name}.{key}" for name, key in self.memory]

    def _outputs(self, read: Callable[[str], Tensor]) -> tuple[Tensor, ...]:
        s = State(self._model, self._resolved(read), self._trackers)
        for tracker in self._trackers.values():
            tracker.update(s)
        s.forget()  # as in the environment: trackers may have asked for quantities of the step before
        terminated = self._terminated(s)
        rewards = [self._reward(name, s, terminated) for name in self.terms]
        total = torch.stack(rewards).sum(0)
        if self.task.reward_floor is not None:
            total = total.clamp_min(self.task.reward_floor)
        success = self.task.success.func(s, **self.task.success.params).float()
        metrics = [_metric(metric.func(s, **metric.params)) for metric in self.task.metrics.values()]
        memory = [getattr(self._trackers[name], key) for name, key in self.memory]
        return (*rewards, total, terminated, success, *metrics, *memory)

    def _reward(self, name: str, s: State, terminated: Tensor) -> Tensor:
        term = self.task.rewards[name]
        value = terminated if term.func is has_terminated else term.func(s, **term.params)
        return term.weight * value

    def _terminated(self, s: State) -> Tensor:
        ended = torch.zeros(1)
        for term in self.task.terminations.values():
            if not term.time_out:
                ended = torch.maximum(ended, term.func(s, **term.params).float())
        return ended


class CommandGraph(StateGraph):
    """State -> the commands that follow from it (`CommandCfg.func`), as the environment works them out before an
    observation. A twin whose robot takes another way than in training must not be told what was true on that one."""

    def __init__(self, env: VecEnv) -> None:
        super().__init__(env)
        self.names = [name for name, command in env.task.commands.items() if command.func is not None]
        self.reads = self._record_reads(env)
        earlier = [key for key in self.reads if key.startswith("before.")]
        if earlier:
            raise UserError(f"a command of task {env.task.name} follows from {earlier[0]}, which is of the step before")
        self.output_names = [f"command.{name}" for name in self.names]

    def _outputs(self, read: Callable[[str], Tensor]) -> tuple[Tensor, ...]:
        s = State(self._model, self._resolved(read), self._trackers)
        found = []
        for name in self.names:
            command = self.task.commands[name]
            assert command.func is not None  # by how `names` are chosen
            low, high = torch.tensor(command.low), torch.tensor(command.high)
            found.append(torch.minimum(torch.maximum(command.func(s), low), high))
        return tuple(found)


# Inputs of the policy graph that go by another name than the terms use.
_INPUT = {"action": "channel.last_action", "phase": "channel.phase"}


def _keys_read(env: VecEnv, group: str) -> list[str]:
    """What the group's terms read, in the order of first use; the last action is always there to be fed back."""
    keys: dict[str, None] = {}

    def read(key: str) -> Tensor:
        keys[key] = None
        return env.channels._read(key)

    view = Channels(env.model, read)
    for spec in env.groups[group].cfg.terms.values():
        spec.func(view, **spec.params)
    return list(keys)


def _metric(out: Tensor | tuple[Tensor, Tensor]) -> Tensor:
    """[1] for a value, [1, 2] for a value and its weight."""
    return torch.stack(out, dim=-1) if isinstance(out, tuple) else out


def _row(value: Tensor, row: int = 0) -> Tensor:
    return value[row : row + 1].clone()
