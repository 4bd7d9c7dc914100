"""The kinds of policies that can be trained, evaluated and exported."""

from __future__ import annotations

from robo_rl.policies.deterministic import DeterministicPolicy
from robo_rl.policies.gaussian import GaussianPolicy
from robo_rl.policies.squashed import SquashedGaussianPolicy

PolicyModule = GaussianPolicy | SquashedGaussianPolicy | DeterministicPolicy
