"""The page as a run time sees it: a process beside it, started before the loop, that no tick waits for."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.page.layout import shown_layout
from robo_rl_deploy.page.show import Show
from robo_rl_deploy.page.wishes import Wishes
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.controller import Controller, Tick
from robo_rl_deploy.pipeline.desk import Desk
from robo_rl_deploy.rt.process import Helper
from robo_rl_deploy.rt.ready import ring_of
from robo_rl_deploy.viz.ports import free_port

if TYPE_CHECKING:
    from robo_rl_deploy.bundle import Bundle
    from robo_rl_deploy.twin.inside import TwinInside

_PATIENCE_S = 60.0  # a busy machine needs seconds to import what draws


class Page:
    """Starts the process; `before` and `after` belong into each tick, and take microseconds."""

    def __init__(
        self,
        bundle: Path,
        binding: Binding,
        desk: Desk,
        port: int | None = None,
        qpos: Callable[[], np.ndarray] | None = None,
        title: str = "",
    ) -> None:
        """Wait until the page is served, on `port` or on the first free one from 8080.

        `desk` takes the wishes. `qpos` gives the positions [nq] of a twin in this process; without it what is measured
        is drawn. Raises `UserError` without the extra `viz` and for a port in use.
        """
        if importlib.util.find_spec("viser") is None:
            raise UserError("the page needs viser: pip install 'robo-rl[viz]'")
        port = free_port(port, "--page")
        commands, names = binding.manifest.commands, binding.names
        self._desk, self._qpos = desk, qpos
        ring = f"page-{os.getpid()}-{time.monotonic_ns()}"
        self.show = Show(ring, shown_layout(len(qpos()) if qpos else 0, len(names), commands))
        job = {
            "bundle": str(bundle),
            "shown": ring,
            "wishes": ring + "-wishes",
            "port": port,
            "view_port": free_port(None, "--page", after=port),
            "title": title or binding.manifest.name,
            "joints": binding.joints,
        }
        self._helper = Helper("robo_rl_deploy.page.serve", [json.dumps(job)])
        try:
            ready = ring_of(self._helper, ring + "-wishes-ready", "the page", _PATIENCE_S)
            self.url = ready.description
            ready.close()
            self._wishes = Wishes(ring + "-wishes", commands)
        except BaseException:
            self.show.close()
            self._helper.stop(0.0)
            raise

    @property
    def pid(self) -> int:
        """Of the page's process."""
        return self._helper.pid

    def before(self, now_ns: int) -> None:
        """Hand the wishes that came to the desk."""
        self._wishes.poll(self._desk, now_ns)

    def after(self, now_ns: int, tick: Tick | None, is_pressed: bool = False, tick_us: float = 0.0) -> None:
        """Show this tick, or (`tick` None) what `show.note` said of a twin alone. `is_pressed`: the emergency stop."""
        if not self.show.is_due(now_ns):
            return
        if tick is not None:
            self.show.tick(tick, is_pressed)
        self.show.send(now_ns, self._qpos() if self._qpos else None, self._wishes.is_heard, tick_us)

    def close(self) -> None:
        """End the page's process. More than once is no error."""
        self.show.close()
        self._helper.stop(5.0)
        self._wishes.close()


@contextlib.contextmanager
def beside_run(
    port: int | None, bundle: Bundle, controller: Controller, twin: TwinInside | None
) -> Iterator[tuple[Page | None, Callable[[str], None]]]:
    """The page of a `run`, and who is told its story; None where `port` is. `port` -1: any."""

    def say(line: str) -> None:
        print(line, file=sys.stderr, flush=True)
        if page is not None:
            page.show.say(line)

    page = None
    if port is None:
        yield None, say
        return
    qpos = (lambda: twin.peer.twin.data.qpos) if twin is not None else None
    page = Page(bundle.path, controller.binding, controller.station, None if port < 0 else port, qpos)
    try:
        print(f"page: {page.url}", file=sys.stderr, flush=True)
        yield page, say
    finally:
        page.close()
