"""Warp, started quietly, and sequences of its kernels that are replayed as one graph."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator

import torch
import warp as wp

from robo_rl.garbage import no_garbage_collection


def start_warp(device: torch.device) -> wp.Device:
    """Warp's name of a torch device. Warp starts without its banner, and without a complaint about a missing driver
    where nobody asked for a GPU."""
    wp.config.log_level = wp.LOG_WARNING
    with contextlib.ExitStack() as stack:
        if device.type == "cpu":
            stack.enter_context(_silent_stderr())
        wp.init()
    return wp.device_from_torch(device)


class Replay:
    """A fixed sequence of kernel launches, `run()`.

    The first call runs it, which loads its kernels, and then records it as a graph; later calls replay the graph. So
    `run` must launch the same kernels on the same arrays every time; `forget()` when that has changed.
    """

    def __init__(self, run: Callable[[], None], device: wp.Device) -> None:
        self._run, self._device = run, device
        self._graph: wp.Graph | None = None

    def __call__(self) -> None:
        """Do the work, on torch's current stream on a GPU."""
        stream = _current_stream(self._device) if self._device.is_cuda else None
        if self._graph is not None:
            wp.capture_launch(self._graph, stream=stream)
            return
        with wp.ScopedDevice(self._device), wp.ScopedStream(stream):
            self._run()
        self._graph = self._record()

    def forget(self) -> None:
        """What `run` launches has changed: record it again at the next call."""
        self._graph = None

    def _record(self) -> wp.Graph:
        with no_garbage_collection(), wp.ScopedDevice(self._device), wp.ScopedCapture(self._device) as capture:
            self._run()
        return capture.graph


def _current_stream(device: wp.Device) -> wp.Stream:
    """The stream on which torch works on this GPU, which need not be the GPU that torch uses by default."""
    return wp.stream_from_torch(torch.cuda.current_stream(wp.device_to_torch(device)))


@contextlib.contextmanager
def _silent_stderr() -> Iterator[None]:
    """Warp's native library prints straight to file descriptor 2."""
    saved = os.dup(2)
    try:
        with open(os.devnull, "w") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)
