"""How much memory is in use: by this process, or on a GPU by everybody."""

from __future__ import annotations

from pathlib import Path

import torch


def used_bytes(device: torch.device) -> int:
    """Memory in use on the device: on a GPU by all processes, which sees torch's, Warp's and CUDA's own share."""
    if device.type == "cuda":
        free, total = torch.cuda.mem_get_info(device)
        return total - free
    return process_bytes()


def process_bytes() -> int:
    """Resident memory of this process; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS:"))
