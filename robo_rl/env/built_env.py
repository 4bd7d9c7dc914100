"""A task on a physics backend, built and checked: simulation, terms, and the memory of N envs. `VecEnv` steps it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from robo_rl.env.actions import AffineAction, build_drive, build_model
from robo_rl.env.cfg import ObsGroup, TaskCfg
from robo_rl.env.checks import check_names, check_shapes
from robo_rl.env.command_delay import CommandDelay
from robo_rl.env.commands import Command
from robo_rl.env.curriculum import Levels
from robo_rl.env.episode import EpisodeStats
from robo_rl.env.events import Events
from robo_rl.env.hooks.build import build_hooks
from robo_rl.env.mirror import EnvMirror, mirror_of
from robo_rl.env.observations import ObservationGroup
from robo_rl.env.pixels import PixelGroup, shows_pictures
from robo_rl.env.rewards import Rewards
from robo_rl.env.rng import EnvRandom
from robo_rl.env.sensors.held import Sensors
from robo_rl.env.sources import FieldReader
from robo_rl.env.state import Channels, State
from robo_rl.env.step import Obs
from robo_rl.errors import UserError
from robo_rl.sim.registry import check_backend, make_backend
from robo_rl.sim.robot_mirror import RobotMirror

ACTOR_GROUPS = ("policy", "pixels")  # groups that see the robot's channels and nothing else


class BuiltEnv:
    """The parts of an environment, and what of them is saved."""

    def __init__(
        self,
        task: TaskCfg,
        num_envs: int,
        backend: str = "mujoco",
        seed: int = 0,
        device: str = "cpu",
        threads: int = 0,
        first_env: int = 0,
    ) -> None:
        """Build the simulation and check every term once. Env i draws the numbers of env `first_env` + i.

        Raises UserError for an unknown robot or backend, an actor term that reads privileged state, a term's shape.
        """
        if not isinstance(task, TaskCfg):
            raise UserError(f'task "{task.name}" has no robot and no scene of ours; only train, eval and play take it')
        if num_envs < 1:
            raise UserError(f"env.num_envs is {num_envs}; it must be at least 1")
        check_backend(backend, device)
        check_names(task)
        self.task, self.num_envs, self.device = task, num_envs, torch.device(device)
        self._backend = backend
        self.model = build_model(task)
        self.sim = make_backend(backend, self.model, num_envs, device, threads, task.kinematics)
        self.rng = EnvRandom(seed, num_envs, self.device, first_env)
        self.step_dt = task.step_dt_s
        self.max_episode_steps = round(task.episode_s / self.step_dt)
        self.action_dim = self.model.num_actuators
        self._action_map = AffineAction(task.action, self.model, self.device)
        self._drive = build_drive(task, self.sim)
        self._delay = CommandDelay(task.action, self.sim.dt, self._drive, self.rng)
        self._steps = torch.zeros(num_envs, dtype=torch.int64, device=self.device)
        self._nobody = torch.zeros(num_envs, dtype=torch.bool, device=self.device)
        self._dt = torch.tensor(self.step_dt, device=self.device)  # a tensor: numbers take longer
        zeros = torch.zeros(num_envs, self.action_dim, device=self.device)
        self._action, self._last_action = zeros, zeros.clone()
        self._reward_names = [f"reward/{name}" for name in task.rewards]
        self._before_step: dict[str, Tensor] = {}  # engine fields that terms read as they were before the step
        self._build_terms()
        self.obs_dims = {name: group.dim for name, group in self._groups.items()}  # numbers in an observation
        self.obs_shapes = {name: group.shape for name, group in self._groups.items()}  # (d,) or (C, H, W)
        self.obs_dtypes = {name: group.dtype for name, group in self._groups.items()}
        self._obs: Obs = {}

    def blame(self) -> dict[str, int]:
        """How many steps of an env were lost since the start, by cause: reward terms and observation groups that were
        not finite, physics that diverged, contacts that did not find room (`contact_overflow`)."""
        return self._rewards.blame() | {name: int(n) for name, n in self._blame.items() if int(n)}

    def state_dict(self) -> dict[str, Any]:
        """Everything the future depends on: nested dict of copied tensors. Exact on the `mujoco` backend."""
        state = {
            "sim": dict(self.sim.snapshot()),
            "seed": torch.tensor(self.rng.seed),
            "step": torch.tensor(self.rng.step),
            "steps": self._steps,
            "drive": self._drive.state_dict(),
            "action": self._action,
            "last_action": self._last_action,
            "obs": dict(self._obs),
            "groups": {name: group.state_dict() for name, group in self._groups.items()},
            "commands": {name: command.state_dict() for name, command in self.commands.items()},
            "events": self._events.state_dict(),
            "levels": self._levels.state_dict(),
            "episode": self._episode.state_dict(),
            "rewards": self._rewards.state_dict(),
            "blame": dict(self._blame),
            "hooks": {name: hook.state_dict() for name, hook in self.hooks.items()},
            "trackers": {name: tracker.state_dict() for name, tracker in self.trackers.items()},
        }
        return _copied(state)

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Continue from `state_dict()` of an equal environment."""
        state = _moved(state, self.device)
        self.sim.restore(state["sim"])
        self.rng.seed, self.rng.step = int(state["seed"]), int(state["step"])
        self._steps = state["steps"].clone()
        self._action, self._last_action = state["action"].clone(), state["last_action"].clone()
        self._obs = {name: value.clone() for name, value in state["obs"].items()}
        for name, group in self._groups.items():
            group.load_state_dict(state["groups"][name])
        for name, command in self.commands.items():
            command.load_state_dict(state["commands"][name])
        for name, tracker in self.trackers.items():
            tracker.load_state_dict(state["trackers"][name])
        self._drive.load_state_dict(state["drive"])
        for part, key in ((self._events, "events"), (self._levels, "levels"), (self._episode, "episode")):
            part.load_state_dict(state[key])
        self._rewards.load_state_dict(state["rewards"])
        self._before_step = {name: self.sim.read(name).clone() for name in self._before_step}
        for name, hook in self.hooks.items():
            hook.load_state_dict(state["hooks"][name])
        self._blame = {name: value.clone() for name, value in state["blame"].items()}
        self._fresh()

    @property
    def groups(self) -> Mapping[str, ObservationGroup]:
        """Observation groups of vectors by name."""
        return {name: group for name, group in self._groups.items() if isinstance(group, ObservationGroup)}

    @property
    def action_map(self) -> AffineAction:
        """From raw actions to controls."""
        return self._action_map

    @property
    def action_bounds(self) -> tuple[Tensor, Tensor]:
        """Lower and upper raw actions `[A]` beyond which nothing changes; infinite where it always does."""
        return self._action_map.bounds()

    def mirror(self) -> EnvMirror:
        """Left and right exchanged. Raises UserError where the robot, or a part of the task, has no mirror image."""
        return mirror_of(self.task.name, RobotMirror(self.model), self.groups, self._action_map)

    def close(self) -> None:
        """Release the simulator."""
        self.sim.close()

    def _build_terms(self) -> None:
        task, n = self.task, self.num_envs
        self._levels = Levels(task.curriculum, self.rng)
        self.commands = {k: Command(k, cfg, self.rng, n, self.step_dt) for k, cfg in task.commands.items()}
        self.trackers = {k: cls(self.model, n, self.step_dt, self.device) for k, cls in task.trackers.items()}
        self.sensors = Sensors(task, self.sim, self._backend)
        self._reader = FieldReader(self)
        self.state = State(self.model, self._reader, self.trackers, self.device)
        self.channels = Channels(self.model, self._reader, self.device)
        self._events = Events(
            task.events, self.sim, self.rng, self.step_dt, self.commands, self._levels, self._drive, self._age_s
        )
        self._episode = EpisodeStats(task, n, self.device)
        self._causes: dict[str, Tensor] = {}  # what each termination says of the step that is judged
        self.hooks = build_hooks(
            task, self.sim, self.rng, self._levels, self.commands, self._events, self._delay, self.trackers
        )
        self._rewards = Rewards(task, self.device)
        self._events.startup()
        self.sim.forward()
        self._fresh()
        self._groups = {name: self._group(name, cfg) for name, cfg in task.observations.items()}
        check_shapes(task, self.state, n)
        for tracker in self.trackers.values():  # what it reads of before a step is kept from the first step on
            tracker.update(self.state)
            tracker.reset(~self._nobody)
        self.state.forget()
        causes = ("physics", "contact_overflow", *self._groups)
        self._blame = {name: torch.zeros((), dtype=torch.int64, device=self.device) for name in causes}

    def _group(self, name: str, cfg: ObsGroup) -> ObservationGroup | PixelGroup:
        # without a robot to deploy on there is nothing to be true to
        is_actor = name in ACTOR_GROUPS and self.model.robot.deployable
        view = self.channels if is_actor else self.state
        if shows_pictures(cfg, view):
            return PixelGroup(name, cfg, view, self.rng, self.num_envs, self.step_dt, self.sensors.only)
        return ObservationGroup(name, cfg, view, self.rng, self.num_envs, self.step_dt)

    def _fresh(self, moved: Tensor | None = None) -> None:
        """The state moved, in the envs `moved [N]` or in all of them: forget what was derived from it."""
        self._reader.clear(moved)
        self.state.forget()
        self.channels.forget()

    def _age_s(self) -> Tensor:
        """Time since the running episodes began, s, `[N]`."""
        return self._steps * self._dt

    def _before(self, name: str) -> Tensor:
        if name not in self._before_step:
            self._before_step[name] = self.sim.read(name).clone()
        return self._before_step[name]


def _moved(tree: Mapping[str, Any], device: torch.device) -> dict[str, Any]:
    """All tensors on the device: a checkpoint is read on the CPU."""
    return {key: _moved(part, device) if isinstance(part, Mapping) else part.to(device) for key, part in tree.items()}


def _copied(tree: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _copied(value) if isinstance(value, Mapping) else value.clone() for key, value in tree.items()}
