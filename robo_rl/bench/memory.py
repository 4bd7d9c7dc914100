"""How much memory is in use: by this process, or on a GPU by everybody."""

from __future__ import annotations

import torch

from robo_rl.sim.memory import process_bytes


def used_bytes(device: torch.device) -> int:
    """Memory in use on the device: on a GPU by all processes, which sees torch's, Warp's and CUDA's own share."""
    if device.type == "cuda":
        free, total = torch.cuda.mem_get_info(device)
        return total - free
    return process_bytes()
