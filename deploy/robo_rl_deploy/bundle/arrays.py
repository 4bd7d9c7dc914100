"""Named numpy arrays as `.npz` bytes in the one spelling of `archive.py`: equal arrays, equal bytes, no pickle."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping

import numpy as np

from robo_rl_deploy.bundle import archive
from robo_rl_deploy.errors import UserError

_KINDS = "biufU"  # bool, integers, floats, text
_HEADER = re.compile(
    rb"\x93NUMPY\x01\x00..\{'descr': '(?P<descr>[<|][biufU][0-9]{1,9})', 'fortran_order': False, "
    rb"'shape': \((?P<shape>[0-9, ]*)\), \} *\n",
    re.DOTALL,
)


def npz_bytes(arrays: Mapping[str, np.ndarray]) -> bytes:
    """`arrays` as the bytes of an `.npz` that `numpy.load` reads; little-endian, C order, stored.

    Raises `UserError` for an array of Python objects.
    """
    return archive.pack({f"{name}.npy": _npy_bytes(name, np.asarray(array)) for name, array in arrays.items()})


def npz_arrays(data: bytes, what: str) -> dict[str, np.ndarray]:
    """The arrays of `npz_bytes`, read-only; `what` names the member in errors. Raises `UserError`."""
    try:
        members = archive.unpack(data)
        return {name.removesuffix(".npy"): _npy_array(content) for name, content in members.items()}
    except (UserError, ValueError, TypeError) as error:
        raise UserError(f"{what} cannot be read: {error}. Write it with robo_rl_deploy.bundle.npz_bytes.") from error


def _npy_bytes(name: str, array: np.ndarray) -> bytes:
    if array.dtype.kind not in _KINDS:
        raise UserError(f'array "{name}" has type {array.dtype}; only numbers, bools and text are stored')
    buffer = io.BytesIO()
    little = np.ascontiguousarray(array).reshape(array.shape).astype(array.dtype.newbyteorder("<"), copy=False)
    np.lib.format.write_array(buffer, little, version=(1, 0), allow_pickle=False)
    return buffer.getvalue()


def _npy_array(content: bytes) -> np.ndarray:
    """The array of an `.npy` member. Its header is matched, not evaluated as numpy does with Python's own parser."""
    header = _HEADER.match(content)
    if header is None:
        raise ValueError("an array header is not the one numpy writes")
    shape = tuple(int(size) for size in header["shape"].replace(b",", b" ").split())
    array = np.frombuffer(content, np.dtype(header["descr"].decode()), offset=header.end())
    return array.reshape(shape)
