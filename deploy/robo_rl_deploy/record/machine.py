"""Where a policy's arithmetic was done: two runs with the same answer here give the same bits."""

from __future__ import annotations

import platform
from pathlib import Path


def arithmetic() -> dict[str, str]:
    """Back end with its version, and processor."""
    import onnxruntime

    return {"backend": f"onnxruntime {onnxruntime.__version__}", "machine": f"{platform.machine()} {_model()}".strip()}


def _model() -> str:
    """The processor's own name, "" where the system does not tell."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
