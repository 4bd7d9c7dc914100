"""The processes (ranks) of a data-parallel training, what they add up and what they agree on.

A process that trains alone gets back what it gave, from every function, and torch.distributed is never imported. As
torch.distributed keeps its group for the whole process, so does this module: between `join` and `leave`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from robo_rl.errors import Told, UserError

if TYPE_CHECKING:
    from torch import Tensor

T = TypeVar("T")

_LAUNCHED = ("RANK", "WORLD_SIZE", "MASTER_ADDR")  # what torchrun, or another launcher, says to each process
_BUCKET = 25 << 20  # bytes of gradients that travel together

_rank, _size = 0, 1
_host: Any = None  # group over gloo, for what lies on the host


def launched() -> tuple[int, int]:
    """(rank, number of processes) as the launcher says; (0, 1) where there is none."""
    if not all(name in os.environ for name in _LAUNCHED):
        return 0, 1
    return int(os.environ["RANK"]), int(os.environ["WORLD_SIZE"])


def on_this_machine() -> tuple[int, int]:
    """(this process, how many) of those that a launcher started on this machine; (0, 1) where there is none."""
    if launched()[1] == 1:
        return 0, 1
    return int(os.environ.get("LOCAL_RANK", 0)), int(os.environ.get("LOCAL_WORLD_SIZE", 1))


def rank() -> int:
    """Number of this process, 0 for the first: it alone writes and talks."""
    return _rank


def size() -> int:
    """How many processes train together."""
    return _size


def join(device_type: str) -> None:
    """Meet the processes of the launcher: over NCCL for tensors on a GPU, over gloo for those on the CPU."""
    global _rank, _size, _host
    number, count = launched()
    if count == 1:
        return
    import torch.distributed as dist

    dist.init_process_group("gloo" if device_type == "cpu" else f"cpu:gloo,{device_type}:nccl")
    _host = dist.group.WORLD if device_type == "cpu" else dist.new_group(backend="gloo")
    _rank, _size = number, count


def leave() -> None:
    """Part from them."""
    global _rank, _size, _host
    if _size > 1:
        import torch.distributed as dist

        dist.destroy_process_group()
    _rank, _size, _host = 0, 1, None


def total(x: Tensor) -> Tensor:
    """Sum over all ranks."""
    if _size == 1:
        return x
    import torch.distributed as dist

    x = x.clone()
    dist.all_reduce(x)
    return x


def largest(x: Tensor) -> Tensor:
    """Largest over all ranks, of each element."""
    if _size == 1:
        return x
    import torch.distributed as dist

    x = x.clone()
    dist.all_reduce(x, dist.ReduceOp.MAX)
    return x


def mean(tensors: Sequence[Tensor], weight: Tensor | None = None) -> Sequence[Tensor]:
    """Means over all ranks, by `weight []` (how many rows the tensors of this rank are the mean of), else plain ones.

    Weighted means of the gradients of parts are the gradient of the whole, also where rows were left out. The tensors
    travel in flat buckets, the weight with the last of them.
    """
    if _size == 1:
        return tensors
    import torch
    import torch.distributed as dist

    w = tensors[0].new_ones(()) if weight is None else weight.to(tensors[0].dtype)
    buckets = _buckets(tensors)
    flats = [torch.cat([x.detach().reshape(-1) for x in bucket]) * w for bucket in buckets]
    flats[-1] = torch.cat((flats[-1], w.reshape(1)))
    for work in [dist.all_reduce(flat, async_op=True) for flat in flats]:
        work.wait()
    share = 1.0 / flats[-1][-1].clamp(min=1.0)
    means: list[Tensor] = []
    for flat, bucket in zip(flats, buckets, strict=True):
        sizes = [x.numel() for x in bucket]
        parts = (flat[: sum(sizes)] * share).split(sizes)
        means += [part.view_as(x) for part, x in zip(parts, bucket, strict=True)]
    return means


def any_of(flag: bool) -> bool:
    """Whether it is true on any rank."""
    if _size == 1:
        return flag
    import torch
    import torch.distributed as dist

    found = torch.tensor(int(flag))
    dist.all_reduce(found, dist.ReduceOp.MAX, group=_host)
    return bool(found)


def union(names: list[str]) -> list[str]:
    """Names of all ranks, in the order of the ranks; as a rule there are none, and that is cheap."""
    if not any_of(bool(names)) or _size == 1:
        return names
    return list(dict.fromkeys(name for part in _all(names) for name in part))


def gather(part: T) -> list[T]:
    """What each rank gives, on the first one; an empty list on the others. Any object of the host."""
    if _size == 1:
        return [part]
    import torch.distributed as dist

    parts: list[Any] | None = [None] * _size if _rank == 0 else None
    dist.gather_object(part, parts, dst=0, group=_host)
    return parts or []


def by_first(work: Callable[[], T]) -> T:
    """Let the first rank do it; all get its result, and all refuse what it refuses (UserError), the others silently."""
    if _size == 1:
        return work()
    import torch.distributed as dist

    said: list[Any] = [None, None]
    refused: UserError | None = None
    if _rank == 0:
        try:
            said[0] = work()
        except UserError as error:
            refused, said[1] = error, str(error)
    dist.broadcast_object_list(said, src=0, group=_host)
    if refused is not None:
        raise refused
    if said[1] is not None:
        raise Told(said[1])
    return said[0]


def refuse(line: str) -> NoReturn:
    """Raise the UserError that every rank raises; the first one says it."""
    raise Told(line) if launched()[0] else UserError(line)


def _all(part: T) -> list[T]:
    import torch.distributed as dist

    parts: list[Any] = [None] * _size
    dist.all_gather_object(parts, part, group=_host)
    return parts


def _buckets(tensors: Sequence[Tensor]) -> list[list[Tensor]]:
    """The tensors in order, in parts of at most `_BUCKET` bytes where they are not larger themselves."""
    buckets: list[list[Tensor]] = [[]]
    filled = 0
    for x in tensors:
        if buckets[-1] and filled + x.nbytes > _BUCKET:
            buckets.append([])
            filled = 0
        buckets[-1].append(x)
        filled += x.nbytes
    return buckets
