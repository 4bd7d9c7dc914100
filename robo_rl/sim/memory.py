"""Whether so many envs fit into memory, before an engine finds out halfway."""

from __future__ import annotations

from pathlib import Path

import torch

from robo_rl import ranks
from robo_rl.errors import UserError

_GIB = 1 << 30
_MEMINFO, _STATUS = Path("/proc/meminfo"), Path("/proc/self/status")


def require(num_envs: int, bytes_per_env: int, device: torch.device) -> None:
    """Raise UserError where `num_envs` of them exceed the free memory of the device; an unknown amount is enough."""
    free = available(device)
    if free is None or num_envs * bytes_per_env <= free:
        return
    needed = num_envs * bytes_per_env / _GIB
    raise UserError(
        f"{num_envs} envs need about {needed:.3g} GiB on {device}, and {free / _GIB:.3g} GiB are free. "
        f"Use at most env.num_envs={max(1, free // bytes_per_env)}"
    )


def available(device: torch.device) -> int | None:
    """Free memory in bytes: of the GPU, or of the machine where Linux tells; None where it is unknown. Of several
    processes that train together on this machine each has its share of its memory."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    lines = _MEMINFO.read_text().splitlines() if _MEMINFO.exists() else []
    found = [line.split()[1] for line in lines if line.startswith("MemAvailable:")]
    return int(found[0]) * 1024 // ranks.on_this_machine()[1] if found else None


def process_bytes() -> int:
    """Resident memory of this process; 0 where the system does not tell."""
    lines = _STATUS.read_text().splitlines() if _STATUS.exists() else []
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS:"))
