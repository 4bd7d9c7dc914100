"""An off-screen OpenGL context: EGL, else OSMesa on Linux; the platform's own elsewhere."""

from __future__ import annotations

import ctypes.util
import os
import platform
import sys
from collections.abc import Callable
from typing import Any, Protocol, cast

from robo_rl.errors import UserError


class GlContext(Protocol):
    """What `mujoco.*.GLContext` offers."""

    def make_current(self) -> None:
        """Direct OpenGL calls of this thread here."""
        ...

    def free(self) -> None:
        """Release the context."""
        ...


def offscreen_context(width: int, height: int) -> GlContext:
    """A current off-screen context. `MUJOCO_GL=egl|osmesa` decides where set; on Linux EGL is tried first, then OSMesa.

    MuJoCo itself chooses at import and then expects a window system where nothing is set, so the choice is made here.
    Raises `UserError` where no platform works.
    """
    refusals = []
    for name in _candidates():
        try:
            context = _OPENERS[name](width, height)
            context.make_current()
            if name != "native":
                os.environ["MUJOCO_GL"] = name  # MuJoCo looks here for the loader of OpenGL's functions
            return context
        # PyOpenGL answers a missing library, symbol, driver or device with any of these.
        except (ImportError, AttributeError, OSError, RuntimeError, TypeError, IndexError) as error:
            refusals.append(f"{name}: {' '.join(str(error).split())[:80]}")
            _forget_platform()
    raise UserError(f"no off-screen OpenGL ({'; '.join(refusals)}). Install libegl1 or libosmesa6; --html needs none")


def _candidates() -> list[str]:
    wish = os.environ.get("MUJOCO_GL", "").lower().strip()
    if platform.system() != "Linux":
        return ["native"]
    if wish in ("egl", "osmesa"):
        return [wish]
    return ["egl", "osmesa"]


def _egl(width: int, height: int) -> GlContext:
    from mujoco.egl import GLContext

    return cast(GlContext, GLContext(width, height))


def _osmesa(width: int, height: int) -> GlContext:
    if ctypes.util.find_library("OSMesa") is None:
        raise ImportError("libOSMesa not found")
    from mujoco.osmesa import GLContext

    return cast(GlContext, GLContext(width, height))


def _native(width: int, height: int) -> GlContext:
    import mujoco

    context: Any = mujoco.GLContext(width, height)
    return cast(GlContext, context)


def _forget_platform() -> None:
    """Let the next platform be tried: PyOpenGL binds one when first imported, and MuJoCo pins it in the environment."""
    os.environ.pop("PYOPENGL_PLATFORM", None)
    for name in list(sys.modules):
        if name.split(".")[0] == "OpenGL" or name.startswith(("mujoco.egl", "mujoco.osmesa")):
            del sys.modules[name]


_OPENERS: dict[str, Callable[[int, int], GlContext]] = {"egl": _egl, "osmesa": _osmesa, "native": _native}
