"""Who runs a bundle's policy: this process, between two ticks, or one of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.bundle.schema import Manifest
from robo_rl_deploy.chunks.actor import SlowActor
from robo_rl_deploy.chunks.process import ProcessSource
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.controller import PolicyActor
from robo_rl_deploy.rt.clock import Clock
from robo_rl_deploy.rt.stats import Stages


def is_slow(manifest: Manifest) -> bool:
    """The policy is asked less often than the robot is told: it may think for longer than a tick."""
    chunk = manifest.chunk
    return chunk is not None and chunk.execute * chunk.dt_s * manifest.rates.control_hz > 1.5


@contextmanager
def open_actor(
    bundle: Bundle, binding: Binding, clock: Clock, stages: Stages, own_process: bool = False
) -> Iterator[PolicyActor | SlowActor]:
    """The actor of a bundle; a slow policy, or any of chunks with `own_process`, runs in a process that ends with it.

    `clock` is the loop's; `stages` as for `SlowActor`. Raises `UserError` where it cannot run here.
    """
    manifest = bundle.manifest
    if own_process and manifest.chunk is None:
        raise UserError("--own-process is for a policy of chunks; this one must answer in every tick")
    if not (own_process or is_slow(manifest)):
        yield PolicyActor(bundle, binding)
        return
    source = ProcessSource(bundle, 1.0 / manifest.rates.control_hz)
    try:
        yield SlowActor(binding, source, clock, stages)
    finally:
        source.close()
