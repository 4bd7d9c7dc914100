"""Whether bfloat16 is the faster way to multiply matrices on a device."""

from __future__ import annotations

import torch


def bf16_is_fast(device: torch.device) -> bool:
    """True on a GPU, and on a processor with instructions of its own for bfloat16 (AVX512-BF16, AMX).

    Without them torch multiplies it number by number: a gradient step of SAC takes twelve times as long as in
    float32 (measured on a processor with AVX2 only, which most laptops have). By what the processor says of itself, not
    by a measurement, so that a run is the same each time on one machine.
    """
    if device.type != "cpu":
        return True
    asked = (getattr(torch.cpu, name, None) for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"))
    return any(ask() for ask in asked if ask is not None)
