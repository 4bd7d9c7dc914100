"""Waiting for a helper process to begin its work."""

from __future__ import annotations

import time

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.rt.process import Helper
from robo_rl_deploy.rt.shm import RingReader


def ring_of(helper: Helper, ring: str, what: str, patience_s: float) -> RingReader:
    """The ring that `helper` makes once it is ready; `what` names it to a person. Before the loop, for this waits.

    Raises `UserError` where the helper ends first, or `patience_s` pass.
    """
    deadline = time.monotonic() + patience_s
    while time.monotonic() < deadline:
        try:
            return RingReader(ring)
        except UserError:  # there is none yet
            code = helper.exit_code
            if code is not None:
                raise UserError(f"{what} did not start (code {code}); its own message says why") from None
            time.sleep(0.005)
    raise UserError(f"{what} did not start within {patience_s:g} s; the machine is overloaded")
