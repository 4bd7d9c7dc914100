"""The page of a process that has no supervisor: beside a twin, or a station of its own on a wire."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.diagnostics.line import StatusLine
from robo_rl_deploy.diagnostics.listener import REFUSED, Listener
from robo_rl_deploy.page.afar import Afar
from robo_rl_deploy.page.beside import Page
from robo_rl_deploy.page.layout import NO_STATE, SILENT, STATES
from robo_rl_deploy.page.show import Show
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.receiver import Receiver
from robo_rl_deploy.safety.states import Event
from robo_rl_deploy.transport.base import Transport
from robo_rl_deploy.twin.inside import TwinInside


class RunTimeAfar:
    """The run time in another process: wishes go there, its state comes back."""

    def __init__(self, bundle: Bundle, binding: Binding, transport: Transport) -> None:
        self.afar = Afar(binding, transport)
        self.listener = Listener(transport, binding.robot.robot, bundle.digest)
        self._asked: Event | None = None
        self._refused = ""
        self._begin_ns: int | None = None

    def turn(self, now_ns: int, show: Show, lines: list[str]) -> list[str]:
        """Send what is due and put on the page what is heard, with `lines` of this process; a line for each news."""
        self._begin_ns = now_ns if self._begin_ns is None else self._begin_ns
        unheard = self._unheard(now_ns)
        self.afar.turn(now_ns)
        news = self.listener.poll(now_ns) + unheard
        for line in news:
            show.say(f"{1e-9 * (now_ns - self._begin_ns):8.2f} s  {line}")
            # Whatever else happens, what was refused before it says nothing any more.
            self._refused = line.removeprefix(REFUSED) if line.startswith(REFUSED) else ""
        status, state, is_pressed = self.listener.status, NO_STATE, self.afar.is_pressed
        if status is not None and self.listener.is_silent(now_ns):
            state = SILENT
        elif status is not None:
            state, is_pressed = STATES.index(status.state), is_pressed or status.is_pressed
        told = [*self.afar.deaf, *lines, *self.listener.lines(now_ns)]
        show.note(told, is_pressed, state, self._refused)
        return news

    def _unheard(self, now_ns: int) -> list[str]:
        """A button that was pressed while nobody answers."""
        wish, before = self.afar.wish, self._asked
        self._asked = wish
        if wish is None or wish is before or not self.listener.is_silent(now_ns):
            return []
        return [f"{REFUSED}{wish.name.lower()}: no run time is heard, so nobody may have taken it"]


class TwinPage:
    """Shows a twin and what its motors hear; the wishes go over the twin's wire."""

    def __init__(self, port: int, bundle: Bundle, binding: Binding, transport: Transport, twin: TwinInside) -> None:
        self._twin, self._run = twin, RunTimeAfar(bundle, binding, transport)
        self.page = _page(port, bundle, binding, self._run.afar, lambda: twin.peer.twin.data.qpos, "twin")

    def turn(self, now_ns: int) -> None:
        """Once a period."""
        self.page.before(now_ns)
        peer, lines = self._twin.peer, []
        if peer.is_silent(now_ns):
            lines.append("no command comes: the watchdog damps")
        if peer.rejected:
            lines.append(f"{peer.rejected} commands did not fit and were left out")
        self._run.turn(now_ns, self.page.show, lines)
        self.page.after(now_ns, None)

    def close(self) -> None:
        """End the page."""
        self.page.close()


class ConsolePage:
    """Shows a robot as it is measured; the wishes go over the wire. A line of the terminal has the state too."""

    def __init__(self, port: int, bundle: Bundle, binding: Binding, transport: Transport, line: StatusLine) -> None:
        self._receiver, self._line = Receiver(binding, transport), line
        self._run = RunTimeAfar(bundle, binding, transport)
        self.page = _page(port, bundle, binding, self._run.afar, None, "console")

    def turn(self, now_ns: int) -> None:
        """Once a period."""
        self.page.before(now_ns)
        faults = self._receiver.poll(now_ns)
        for news in self._run.turn(now_ns, self.page.show, list(map(str, faults))):
            self._line.say(f"{time.strftime('%H:%M:%S')}  {news}")
        self._line.show(self._run.listener.line(now_ns))
        self.page.show.measured(self._receiver.measured())
        self.page.after(now_ns, None)

    def close(self) -> None:
        """End page and line."""
        self._line.close()
        self.page.close()


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
        page.close()
