"""N copies of a task that step together, with automatic reset and the true final observation."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.env.built_env import BuiltEnv
from robo_rl.env.hooks.base import EnvHook, Outcome
from robo_rl.env.masks import Rows, known_finite, nobody
from robo_rl.env.step import Obs, Step
from robo_rl.errors import UserError
from robo_rl.sim import devices
from robo_rl.sim.backend import CONTACT_OVERFLOW


class VecEnv(BuiltEnv):
    """A task on a physics backend.

    One step: action -> physics -> trackers -> terminations, rewards, metrics -> commands and interval events ->
    `final_obs` -> reset of the rows that ended -> `obs`. All that a term reads is of the state after the physics step,
    but for forces, which are those of the last substep (`TaskCfg.kinematics` says otherwise for ports of other suites).
    Masks only: with a GPU backend no call waits for the device.
    """

    def reset(self, mask: Tensor | None = None) -> Obs:
        """Start new episodes in every env, or where mask is true; another reset draws other starts."""
        if mask is None or not self._obs:
            mask = ~self._nobody
        self._draw_others()
        self._obs = self._begin(mask, self._obs)
        return self._obs

    def start(self) -> Obs:
        """`reset()` of every env for a training: each at a random age of its first episode.

        Otherwise episodes that reach their time limit end together for ever: most rollouts hold no beginning of an
        episode, some hold nothing else, and what is learned of beginnings is forgotten in between.
        """
        self._draw_others()
        ages = self.rng.uniform("episode/age", 1)[:, 0] * self.max_episode_steps
        return self.set_age(ages.long())

    def set_age(self, steps: Tensor) -> Obs:
        """Begin the episodes of every env as if they were `steps [N]` control steps old: where they start, what they
        are told and what they observe fits that age. After a reset the draws are those of the reset."""
        if not self._obs:
            self._draw_others()
        self._obs = self._begin(~self._nobody, self._obs, steps.to(self.device, torch.int64, copy=True))
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

    @property
    def last_obs(self) -> Obs:
        """The observation the next action answers to."""
        return self._obs

    @property
    def age_steps(self) -> Tensor:
        """Control steps since the running episodes began, `[N]` int64."""
        return self._steps

    def _judge(self) -> tuple[Tensor, tuple[Tensor, ...], Tensor, Tensor, Tensor | None]:
        """Reward, its terms, terminated, truncated, and the valid rows: None where all are known to be."""
        health = self.sim.health()
        healthy = None if nobody(health) else health == 0
        terminated = torch.zeros_like(self._nobody)
        truncated = self._steps >= self.max_episode_steps
        for name, term in self.task.terminations.items():
            self._causes[name] = ended = term.func(self.state, **term.params)
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
        log |= self._episode.nothing() if goes_on else self._episode.finish(terminated, ended, valid, self._causes)
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

    def _draw_others(self) -> None:
        """Let the episodes that begin next draw other numbers than those before them."""
        if self._obs:
            self.rng.step += 1
            return
        self._obs = {
            name: torch.zeros(self.num_envs, *group.shape, dtype=group.dtype, device=self.device)
            for name, group in self._groups.items()
        }

    def _begin(self, mask: Tensor, obs: Obs, steps: Tensor | None = None) -> Obs:
        """Reset the envs of the mask, or all of them to episodes that are `steps [N]` old; returns obs with their rows
        replaced by first observations."""
        rows = Rows(mask)
        self._steps = self._steps * ~mask if steps is None else steps  # before the events, which may ask for it
        self.sim.reset(mask)
        self._drive.reset(rows)
        for hook in self.hooks.values():
            hook.begin(rows)
        for command in self.commands.values():
            command.reset(rows, self._levels.of_command(command.cfg))
        self._delay.reset(rows)
        self._events.reset(rows)
        for tracker in self.trackers.values():
            tracker.reset(mask)
        for hook in self.hooks.values():
            hook.place(rows)
        self.sim.forward(mask)
        began = mask.unsqueeze(1)
        self._action = self._action.masked_fill(began, 0.0)  # a product would keep a NaN, and show it to the policy
        self._last_action = self._last_action.masked_fill(began, 0.0)
        self._episode.reset(mask)
        for name, value in self._before_step.items():
            rows.put(value, rows.pick(self.sim.read(name)))
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
