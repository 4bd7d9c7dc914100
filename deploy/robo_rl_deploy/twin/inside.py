"""A twin that runs freely, a control period at a time: sensors before the run time's tick, physics after it."""

from __future__ import annotations

from collections.abc import Sequence

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.transport.base import Transport
from robo_rl_deploy.twin.body_faults import BodyFaults
from robo_rl_deploy.twin.faults import FaultCfg, FaultyTransport
from robo_rl_deploy.twin.flaws import FlawsCfg
from robo_rl_deploy.twin.peer import Peer
from robo_rl_deploy.twin.rest import put_at_rest, steps_on
from robo_rl_deploy.twin.starts import Start


class TwinInside:
    """A `Peer` on a loop of somebody else's, at rest at first."""

    def __init__(
        self,
        bundle: Bundle,
        binding: Binding,
        transport: Transport,
        start: Start,
        flaws: FlawsCfg | None = None,
        faults: Sequence[FaultCfg] = (),
        hang_m: float = 0.0,
    ) -> None:
        """`flaws` as for `Peer`, `hang_m` as for `put_at_rest`.

        `faults` are those of a script, whose clock begins with the first `before`.
        """
        self._wire = FaultyTransport(transport, faults)
        self.peer = Peer(bundle, binding, self._wire if faults else transport, flaws=flaws)
        self._tether = put_at_rest(self.peer, binding, start, hang_m)
        self._body = BodyFaults(self.peer, binding, faults) if faults else None
        self._has_begun = False

    def before(self, now_ns: int) -> None:
        """Publish what the sensors show now."""
        if self._body is not None:
            self._wire.turn(now_ns, is_first=not self._has_begun)
            self._body.turn(self._wire.seconds)
            self._has_begun = True
        self.peer.publish(now_ns)

    def after(self, now_ns: int) -> None:
        """Take the newest command and move for one control period."""
        self.peer.listen(now_ns)
        steps_on(self.peer, now_ns, self._tether)
