"""How the gradient steps of an algorithm run: as they are written, compiled, or recorded as CUDA graphs.

A gradient step is a program: a method of the algorithm from trees of tensors to named tensors that changes its weights,
moments and rates in place. Random numbers are drawn before it and come in as tensors; what differs from step to step
(learning rates, whose turn it is) is a tensor that is changed in place, or another program. So every mode computes the
same from the same draws, and `algo.run = build_run(...)` is all that an algorithm notices of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Literal, Protocol, TypeVar

import torch
from torch import Tensor

from robo_rl import ranks
from robo_rl.garbage import no_garbage_collection

Mode = Literal["eager", "compile", "graphs"]
Taken = dict[str, Tensor]  # what a gradient step gives back
Program = Callable[..., Taken]
T = TypeVar("T")

_WARM_UP = 3  # runs before a recording: torch's libraries choose and allocate in the first ones


class Run(Protocol):
    """Runs a program on trees (dataclasses, mappings and sequences) of tensors."""

    def __call__(self, program: Program, *inputs: Any) -> Taken:
        """One gradient step. What it returns is nobody else's memory."""


def eager(program: Program, *inputs: Any) -> Taken:
    """As it is written."""
    return program(*inputs)


def build_run(mode: Mode, device: torch.device, warn: Callable[[str], None]) -> Run:
    """What runs the programs of an algorithm on `device`; `warn` is told in one line where eager has to do."""
    if mode == "eager":
        return eager
    if mode == "graphs" and device.type != "cuda":
        return _refused(f"train.mode=graphs records CUDA graphs, and this run is on {device}", warn)
    if ranks.size() > 1:
        return _refused(f"train.mode={mode} is for one process, and here are {ranks.size()}", warn)
    return Compiled(warn) if mode == "compile" else Graphs(CudaRecorder(device), warn)


def _refused(reason: str, warn: Callable[[str], None]) -> Run:
    if ranks.rank() == 0:
        warn(f"{reason}: it goes on in eager mode")
    return eager


class Compiled:
    """Programs as one compiled function each, for each set of shapes; eager where that fails.

    Nothing of a program has run when its compilation fails: it is one function, never several with Python between.
    """

    def __init__(self, warn: Callable[[str], None], backend: str = "inductor") -> None:
        self._warn, self._backend, self._failed = warn, backend, False
        self._compiled: dict[Program, Program] = {}

    def __call__(self, program: Program, *inputs: Any) -> Taken:
        """See `Run`."""
        if self._failed:
            return program(*inputs)
        from torch._dynamo.exc import TorchDynamoException

        try:
            if program not in self._compiled:
                self._compiled[program] = _compile(program, self._backend)
            return self._compiled[program](*inputs)
        except (TorchDynamoException, AttributeError) as error:
            self._failed = True
            self._warn(f"train.mode=compile: {_reason(error)}; it goes on in eager mode")
            return program(*inputs)


def _compile(program: Program, backend: str) -> Program:
    torch._dynamo.config.trace_autograd_ops = True  # torch.autograd.grad within the function, not around it
    return torch.compile(program, fullgraph=True, dynamic=False, backend=backend)


def _reason(error: Exception) -> str:
    """The first line of an error that says something, cut short."""
    lines = [line.strip() for line in str(error).splitlines()]
    said = (line for line in lines if line and not line.endswith("raised:"))  # torch's own heading
    return next(said, type(error).__name__)[:200]


class Recorder(Protocol):
    """Writes down what the device is asked to do."""

    def aside(self, work: Callable[[], T]) -> T:
        """Do it, where a recording would be made."""

    def record(self, work: Callable[[], T]) -> tuple[Callable[[], object], T]:
        """Do not do it, but give what does it from now on, and the tensors that this fills each time."""


class CudaRecorder:
    """Recordings are CUDA graphs."""

    def __init__(self, device: torch.device) -> None:
        self._device = device
        self._stream = torch.cuda.Stream(device)

    def aside(self, work: Callable[[], T]) -> T:
        """See `Recorder`: on a stream of its own, in order with what was before and what comes after."""
        with torch.cuda.device(self._device):
            current = torch.cuda.current_stream()
            self._stream.wait_stream(current)
            with torch.cuda.stream(self._stream):
                done = work()
            current.wait_stream(self._stream)
        return done

    def record(self, work: Callable[[], T]) -> tuple[Callable[[], object], T]:
        """See `Recorder`; other threads (a viewer, autograd's) may use the GPU meanwhile."""
        graph = torch.cuda.CUDAGraph()
        recording = torch.cuda.graph(graph, stream=self._stream, capture_error_mode="thread_local")
        with torch.cuda.device(self._device), no_garbage_collection(), recording:
            filled = work()
        return graph.replay, filled


@dataclass(frozen=True)
class _Recording:
    inputs: list[Tensor]  # what it reads
    replay: Callable[[], object]
    filled: Taken  # what it writes, anew each time


class Graphs:
    """Programs as one recording each, for each set of shapes, which is replayed on buffers of its own.

    The first `_WARM_UP` steps of a program are ordinary ones and count; recording it does nothing. Results are copies,
    for the next replay writes into the same memory.
    """

    def __init__(self, recorder: Recorder, warn: Callable[[str], None]) -> None:
        self._recorder, self._warn, self._failed = recorder, warn, False
        self._recordings: dict[Any, _Recording] = {}
        self._runs: Counter[Any] = Counter()

    def __call__(self, program: Program, *inputs: Any) -> Taken:
        """See `Run`."""
        if self._failed:
            return program(*inputs)
        given = list(tensors(inputs))
        key = program, tuple((x.shape, x.dtype) for x in given)
        if key not in self._recordings:
            self._runs[key] += 1
            if self._runs[key] <= _WARM_UP:
                return self._recorder.aside(lambda: program(*inputs))
            try:
                self._recordings[key] = self._record(program, inputs)
            except RuntimeError as error:
                self._failed = True
                self._warn(f"train.mode=graphs: {_reason(error)}; it goes on in eager mode")
                return program(*inputs)
        recording = self._recordings[key]
        torch._foreach_copy_(recording.inputs, given)
        recording.replay()
        return {name: x.clone() for name, x in recording.filled.items()}

    def _record(self, program: Program, inputs: tuple[Any, ...]) -> _Recording:
        own = replaced(inputs, torch.clone)
        replay, filled = self._recorder.record(lambda: program(*own))
        return _Recording(list(tensors(own)), replay, filled)


def tensors(tree: Any) -> Iterator[Tensor]:
    """Those of a tree, in a fixed order."""
    if isinstance(tree, Tensor):
        yield tree
    for branch in _branches(tree):
        yield from tensors(branch)


def replaced(tree: Any, change: Callable[[Tensor], Tensor]) -> Any:
    """The same tree with other tensors."""
    if isinstance(tree, Tensor):
        return change(tree)
    if isinstance(tree, Mapping):
        return {name: replaced(branch, change) for name, branch in tree.items()}
    if isinstance(tree, (list, tuple)):
        return type(tree)(replaced(branch, change) for branch in tree)
    if is_dataclass(tree) and not isinstance(tree, type):
        return type(tree)(**{item.name: replaced(getattr(tree, item.name), change) for item in fields(tree)})
    return tree


def _branches(tree: Any) -> Iterator[Any]:
    if isinstance(tree, Mapping):
        yield from tree.values()
    elif isinstance(tree, (list, tuple)):
        yield from tree
    elif is_dataclass(tree) and not isinstance(tree, type):
        yield from (getattr(tree, item.name) for item in fields(tree))
