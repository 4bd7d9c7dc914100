"""The page of a process that has no supervisor: beside a twin, or a station of its own on a wire."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.page.afar import Afar
from robo_rl_deploy.page.beside import Page
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.receiver import Receiver
from robo_rl_deploy.transport.base import Transport
from robo_rl_deploy.twin.inside import TwinInside


class TwinPage:
    """Shows a twin and what its motors hear; the wishes go over the twin's wire."""

    def __init__(self, port: int, bundle: Bundle, binding: Binding, transport: Transport, twin: TwinInside) -> None:
        self._twin, self._afar = twin, Afar(binding, transport)
        self.page = _page(port, bundle, binding, self._afar, lambda: twin.peer.twin.data.qpos, "twin")

    def turn(self, now_ns: int) -> None:
        """Once a period."""
        self.page.before(now_ns)
        self._afar.turn(now_ns)
        peer, lines = self._twin.peer, list(self._afar.deaf)
        if peer.is_silent(now_ns):
            lines.append("no command comes: the watchdog damps")
        if peer.rejected:
            lines.append(f"{peer.rejected} commands did not fit and were left out")
        self.page.show.note(lines, self._afar.is_pressed)
        self.page.after(now_ns, None)


class ConsolePage:
    """Shows a robot as it is measured; the wishes go over the wire."""

    def __init__(self, port: int, bundle: Bundle, binding: Binding, transport: Transport) -> None:
        self._receiver, self._afar = Receiver(binding, transport), Afar(binding, transport)
        self.page = _page(port, bundle, binding, self._afar, None, "console")

    def turn(self, now_ns: int) -> None:
        """Once a period."""
        self.page.before(now_ns)
        self._afar.turn(now_ns)
        faults = self._receiver.poll(now_ns)
        self.page.show.note([*self._afar.deaf, *map(str, faults)], self._afar.is_pressed)
        self.page.show.measured(self._receiver.measured())
        self.page.after(now_ns, None)


def _page(
    port: int,
    bundle: Bundle,
    binding: Binding,
    afar: Afar,
    qpos: Callable[[], np.ndarray] | None,
    title: str,
) -> Page:
    return Page(bundle.path, binding, afar, None if port < 0 else port, qpos, f"{title} of {binding.manifest.name}")


@contextlib.contextmanager
def closing_page(page: TwinPage | ConsolePage | None) -> Iterator[None]:
    """Say where it is, and end it at the end."""
    if page is None:
        yield
        return
    print(f"page: {page.page.url}", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        page.page.close()
