"""A twin that runs freely, a control period at a time: sensors before the run time's tick, physics after it."""

from __future__ import annotations

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.transport.base import Transport
from robo_rl_deploy.twin.flaws import FlawsCfg
from robo_rl_deploy.twin.peer import Peer
from robo_rl_deploy.twin.starts import Start


class TwinInside:
    """A `Peer` on a loop of somebody else's."""

    def __init__(
        self, bundle: Bundle, binding: Binding, transport: Transport, start: Start, flaws: FlawsCfg | None = None
    ) -> None:
        """Arguments as for `Peer`."""
        self.peer = Peer(bundle, binding, transport, flaws=flaws)
        self.peer.reset(start)

    def before(self, now_ns: int) -> None:
        """Publish what the sensors show now."""
        self.peer.publish(now_ns)

    def after(self, now_ns: int) -> None:
        """Take the newest command and move for one control period."""
        self.peer.listen(now_ns)
        self.peer.step(now_ns)
