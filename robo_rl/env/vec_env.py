"""N copies of a task that step together, with automatic reset and the true final observation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from robo_rl.env.actions import AffineAction, build_drive, build_model
from robo_rl.env.cfg import ObsGroup, TaskCfg
from robo_rl.env.checks import check_names, check_shapes
from robo_rl.env.commands import Command
from robo_rl.env.curriculum import Levels
from robo_rl.env.episode import EpisodeStats
from robo_rl.env.events import Events
from robo_rl.env.hooks.base import EnvHook, Outcome
from robo_rl.env.hooks.build import build_hooks
from robo_rl.env.masks import Rows, known_finite, nobody
from robo_rl.env.observations import ObservationGroup
from robo_rl.env.pixels import PixelGroup, shows_pictures
from robo_rl.env.rewards import Rewards
from robo_rl.env.rng import EnvRandom
from robo_rl.env.sensors.held import Sensors
from robo_rl.env.sources import FieldReader
from robo_rl.env.state import Channels, State
from robo_rl.errors import UserError
from robo_rl.sim import devices
from robo_rl.sim.backend import CONTACT_OVERFLOW
from robo_rl.sim.registry import check_backend, make_backend

Obs = dict[str, Tensor]
ACTOR_GROUPS = ("policy", "pixels")  # groups that see the robot's channels and nothing else


@dataclass(frozen=True)
class Step:
    """One control step of every env; all `[N, ...]`."""

    obs: Obs  # what the policy acts on next: after a reset, the first observation of the new episode
    reward: Tensor  # [N] float32
    terminated: Tensor  # [N] bool, the episode ended for good: no value after it
    truncated: Tensor  # [N] bool, the episode was cut: bootstrap from final_obs
    valid: Tensor  # [N] bool, false: zero-filled, must enter no loss or statistic
    final_obs: Obs  # equals obs, but on rows that ended it is the last observation of the episode
    log: dict[str, Tensor]  # reward/<term> [N]; episode/<name> [N] of the episodes that end here, 0 elsewhere


class VecEnv:
    """A task on a physics backend.

    One step: action -> physics -> trackers -> terminations, rewards, metrics -> commands and interval events ->
    `final_obs` -> reset of the rows that ended -> `obs`. All that a term reads is of the state after the physics step,
    but for forces, which are those of the last substep (`TaskCfg.kinematics` says otherwise for ports of other suites).
    Masks only: with a GPU backend no call waits for the device.
    """

    def __init__(
        self,
        task: TaskCfg,
        num_envs: int,
        backend: str = "mujoco",
        seed: int = 0,
        device: str = "cpu",
        threads: int = 0,
    ) -> None:
        """Build the simulation and check every term once.

        Raises UserError for an unknown robot or backend, an actor term that reads privileged state, a term's shape.
        """
        if not isinstance(task, TaskCfg):
            raise UserError(f'task "{task.name}" has no robot and no scene: it can be trained, nothing else')
        if num_envs < 1:
            raise UserError(f"env.num_envs is {num_envs}; it must be at least 1")
        check_backend(backend, device)
        check_names(task)
        self.task, self.num_envs, self.device = task, num_envs, torch.device(device)
        self._backend = backend
        self.model = build_model(task)
        self.sim = make_backend(backend, self.model, num_envs, device, threads, task.kinematics)
        self.rng = EnvRandom(seed, num_envs, self.device)
        self.step_dt = task.step_dt_s
        self.max_episode_steps = round(task.episode_s / self.step_dt)
        self.action_dim = self.model.num_actuators
        self._action_map = AffineAction(task.action, self.model, self.device)
        self._drive = build_drive(task, self.sim)
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

    def reset(self, mask: Tensor | None = None) -> Obs:
        """Start new episodes in every env, or where mask is true; another reset draws other starts."""
        if mask is None or not self._obs:
            mask = torch.ones(self.num_envs, dtype=torch.bool, device=self.device)
        if self._obs:
            self.rng.step += 1
        else:
            self._obs = {
                name: torch.zeros(self.num_envs, *group.shape, dtype=group.dtype, device=self.device)
                for name, group in self._groups.items()
            }
        self._obs = self._begin(mask, self._obs)
        return self._obs

    def start(self) -> Obs:
        """`reset()` of every env for a training: each at a random age of its first episode.

        Otherwise episodes that reach their time limit end together for ever: most rollouts hold no beginning of an
        episode, some hold nothing else, and what is learned of beginnings is forgotten in between.
        """
        self.reset()
        ages = self.rng.uniform("episode/age", 1)[:, 0] * self.max_episode_steps
        return self.set_age(ages.long())

    def set_age(self, steps: Tensor) -> Obs:
        """Let the episodes that have just begun be `steps [N]` control steps old; what they observe follows."""
        self._steps = steps.to(self.device, torch.int64, copy=True)
        self._fresh()
        everyone = Rows(torch.ones(self.num_envs, dtype=torch.bool, device=self.device))
        self._obs = {name: group.observe_reset(everyone, self._obs[name]) for name, group in self._groups.items()}
        return self._obs

    @torch.no_grad()
    def step(self, action: Tensor) -> Step:
        """Advance one control step with raw actions `[N, A]`.

        Raises UserError for a wrong shape, and on the CPU for a non-finite action.
        """
        self._last_action, self._action = self._action, self._checked(action)
        for name in self._before_step:
            self._before_step[name] = self.sim.read(name).clone()
        self._drive.step(self._action_map.target(self._action), self.task.decimation)
        self.rng.step += 1
        self._steps += 1
        self._fresh()
        for tracker in self.trackers.values():
            tracker.update(self.state)
        self.state.forget()  # what was computed from trackers on the way is of the step before
        return self._finish_step(*self._judge())

    def reseed(self, seed: int) -> None:
        """Begin all random streams anew, as if built with this seed; `reset()` has to follow."""
        self.rng.seed, self.rng.step, self._obs = seed, 0, {}
        self._levels.restart()
        for hook in self.hooks.values():
            hook.restart()
        self._events.startup()

    def set_command(self, name: str, value: Tensor | None) -> None:
        """Hold a command `[d]` or `[N, d]` in place of the drawn one; None gives it back to chance."""
        if name not in self.commands:
            raise UserError(
                f'task "{self.task.name}" has no command "{name}" (commands: {", ".join(self.commands) or "none"})'
            )
        self.commands[name].hold(value)

    def add_hook(self, name: str, hook: EnvHook) -> None:
        """Let a hook take part from now on, after those that are there. Raises UserError for a name that is taken."""
        if name in self.hooks:
            raise UserError(f'the environment has a hook "{name}" already; give the new one another name')
        self.hooks[name] = hook

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
            "trackers": {
                name: {key: getattr(tracker, key) for key in tracker.buffers} for name, tracker in self.trackers.items()
            },
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
            for key in tracker.buffers:
                setattr(tracker, key, state["trackers"][name][key].clone())
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
    def last_obs(self) -> Obs:
        """The observation the next action answers to."""
        return self._obs

    @property
    def age_steps(self) -> Tensor:
        """Control steps since the running episodes began, `[N]` int64."""
        return self._steps

    @property
    def groups(self) -> Mapping[str, ObservationGroup]:
        """Observation groups of vectors by name."""
        return {name: group for name, group in self._groups.items() if isinstance(group, ObservationGroup)}

    @property
    def action_map(self) -> AffineAction:
        """From raw actions to controls."""
        return self._action_map

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
        self._events = Events(task.events, self.sim, self.rng, self.step_dt, self.commands, self._levels, self._drive)
        self._episode = EpisodeStats(task, n, self.device)
        self.hooks = build_hooks(task, self.sim, self.rng, self._levels, self.commands, self._events)
        self._rewards = Rewards(task, self.device)
        self._events.startup()
        self.sim.forward()
        self._fresh()
        self._groups = {name: self._group(name, cfg) for name, cfg in task.observations.items()}
        check_shapes(task, self.state, n)
        causes = ("physics", "contact_overflow", *self._groups)
        self._blame = {name: torch.zeros((), dtype=torch.int64, device=self.device) for name in causes}

    def _group(self, name: str, cfg: ObsGroup) -> ObservationGroup | PixelGroup:
        # without a robot to deploy on there is nothing to be true to
        is_actor = name in ACTOR_GROUPS and self.model.robot.deployable
        view = self.channels if is_actor else self.state
        if shows_pictures(cfg, view):
            return PixelGroup(name, cfg, view, self.rng, self.num_envs, self.step_dt, self.sensors.only)
        return ObservationGroup(name, cfg, view, self.rng, self.num_envs, self.step_dt)

    def _judge(self) -> tuple[Tensor, tuple[Tensor, ...], Tensor, Tensor, Tensor | None]:
        """Reward, its terms, terminated, truncated, and the valid rows: None where all are known to be."""
        health = self.sim.health()
        healthy = None if nobody(health) else health == 0
        terminated = torch.zeros_like(self._nobody)
        truncated = self._steps >= self.max_episode_steps
        for term in self.task.terminations.values():
            ended = term.func(self.state, **term.params)
            if term.time_out:
                truncated = truncated | ended
            else:
                terminated = terminated | ended
        reward, terms, finite = self._rewards.compute(self.state, terminated, healthy)
        truncated = truncated & ~terminated if self.task.terminations else truncated
        if finite is None and healthy is None:
            return reward, terms, terminated, truncated, None
        healthy = ~self._nobody if healthy is None else healthy
        valid = healthy if finite is None else healthy & finite
        overflown = (health & CONTACT_OVERFLOW) > 0
        self._blame["physics"] = self._blame["physics"] + (~healthy & ~overflown).sum()
        self._blame["contact_overflow"] = self._blame["contact_overflow"] + overflown.sum()
        return torch.where(valid, reward, 0.0), _where(valid, terms), terminated, truncated, valid

    def _finish_step(
        self,
        reward: Tensor,
        terms: tuple[Tensor, ...],
        terminated: Tensor,
        truncated: Tensor,
        valid: Tensor | None,
    ) -> Step:
        self._episode.add(self.state, terms, reward, valid)
        self._disturb()
        final_obs = {name: group.observe() for name, group in self._groups.items()}
        if valid is None and all(known_finite(value) for value in final_obs.values()):
            valid = torch.ones_like(terminated)
        else:
            valid, final_obs = self._drop_non_finite(torch.ones_like(terminated) if valid is None else valid, final_obs)
            terms, reward = _where(valid, terms), torch.where(valid, reward, 0.0)
            terminated, truncated = terminated & valid, (truncated & valid) | ~valid
        ended = terminated | truncated
        log = dict(zip(self._reward_names, terms, strict=True))
        goes_on = nobody(ended)
        log |= self._episode.nothing() if goes_on else self._episode.finish(terminated, ended)
        self._obs = final_obs
        for hook in self.hooks.values():
            hook.after_step(Outcome(valid, ended, log))
        if not goes_on:
            self._levels.update(self.state, ended & valid)
            self._obs = self._begin(ended, final_obs)
        return Step(self._obs, reward, terminated, truncated, valid, final_obs, log)

    def _disturb(self) -> None:
        """What happens to an episode between two steps: commands change, interval events strike."""
        for command in self.commands.values():
            command.update(self._levels.of_command(command.cfg))
        touched = self._events.interval()
        if touched is not None:
            self.sim.forward(touched)
        if self.commands or touched is not None:
            self._fresh(self._nobody if touched is None else touched)
            self._navigate()

    def _begin(self, mask: Tensor, obs: Obs) -> Obs:
        """Reset the envs of the mask; returns obs with their rows replaced by first observations."""
        rows = Rows(mask)
        self.sim.reset(mask)
        self._drive.reset(rows)
        for hook in self.hooks.values():
            hook.begin(rows)
        for command in self.commands.values():
            command.reset(rows, self._levels.of_command(command.cfg))
        self._events.reset(rows)
        for hook in self.hooks.values():
            hook.place(rows)
        self.sim.forward(mask)
        keep = ~mask
        self._steps = self._steps * keep
        self._action = self._action * keep.unsqueeze(1)
        self._last_action = self._last_action * keep.unsqueeze(1)
        self._episode.reset(mask)
        for name, value in self._before_step.items():
            rows.put(value, rows.pick(self.sim.read(name)))
        for tracker in self.trackers.values():
            tracker.reset(mask)
        self._fresh(mask)
        self._navigate(rows)
        return {name: group.observe_reset(rows, obs[name]) for name, group in self._groups.items()}

    def _navigate(self, rows: Rows | None = None) -> None:
        """Work out the commands that follow from the state, of some envs or of all."""
        if not any(command.cfg.func for command in self.commands.values()):
            return
        s = self.state if rows is None else self.state.of(rows)
        for command in self.commands.values():
            command.follow(s, rows)
        self._fresh(self._nobody)  # what was derived from the commands before is not true any more

    def _before(self, name: str) -> Tensor:
        if name not in self._before_step:
            self._before_step[name] = self.sim.read(name).clone()
        return self._before_step[name]

    def _drop_non_finite(self, valid: Tensor, obs: Obs) -> tuple[Tensor, Obs]:
        """Rows with a non-finite observation are not valid; the observations of rows that are not become zero."""
        for name, value in obs.items():
            finite = torch.isfinite(value).flatten(1).all(-1)
            self._blame[name] = self._blame[name] + (~finite & valid).sum()
            valid = valid & finite
        return valid, {
            name: torch.where(valid.view(-1, *[1] * (value.dim() - 1)), value, value.new_zeros(()))
            for name, value in obs.items()
        }

    def _fresh(self, moved: Tensor | None = None) -> None:
        """The state moved, in the envs `moved [N]` or in all of them: forget what was derived from it."""
        self._reader.clear(moved)
        self.state.forget()
        self.channels.forget()

    def _checked(self, action: Tensor) -> Tensor:
        """A copy of the action; raises UserError for one that cannot be taken."""
        expected = (self.num_envs, self.action_dim)
        if action.shape != expected:
            raise UserError(f"action has shape {tuple(action.shape)}; expected {expected} (num_envs, actuators)")
        action = action.clone()
        if devices.is_host(action) and not known_finite(action) and not bool(torch.isfinite(action).all()):
            row = int((~torch.isfinite(action)).any(1).nonzero()[0])
            raise UserError(f"action of env {row} is not finite: {action[row].tolist()}")
        if not self._obs:
            raise UserError("step() before reset(): call reset() once first")
        return action


def _where(valid: Tensor, rows: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    """Zero where not valid."""
    return tuple(torch.where(valid, torch.stack(rows), 0.0).unbind())


def _moved(tree: Mapping[str, Any], device: torch.device) -> dict[str, Any]:
    """All tensors on the device: a checkpoint is read on the CPU."""
    return {key: _moved(part, device) if isinstance(part, Mapping) else part.to(device) for key, part in tree.items()}


def _copied(tree: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _copied(value) if isinstance(value, Mapping) else value.clone() for key, value in tree.items()}
