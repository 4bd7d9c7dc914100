"""What a reset writes into the rows of a mask, as kernels that are recorded once."""

from __future__ import annotations

from typing import Any

import numpy as np
import warp as wp

from robo_rl.sim.warp_kernels import put_bytes, put_words

_KERNELS = {4: (put_words, wp.int32, np.int32), 1: (put_bytes, wp.uint8, np.uint8)}  # by the size of an element


class Restart:
    """Rows of arrays [N, ...] that return to a fixed value where `mask` [N] is true.

    `run` launches the same kernels every time, so that a graph can replay it; write the mask first, in place.
    """

    def __init__(self, num_envs: int) -> None:
        self._num_envs = num_envs
        self._mask = wp.zeros(num_envs, dtype=wp.bool)
        self.mask = wp.to_torch(self._mask)
        self._arrays: list[wp.array] = []  # whose memory must live as long as the views of it
        self._launches: list[tuple[Any, wp.array, wp.array]] = []  # kernel, value [k], rows [N, k]

    def add(self, array: wp.array, value: np.ndarray) -> None:
        """`array` [N, ...] is reset to `value`, which has the shape of a row or broadcasts to it."""
        if not array.size:
            return
        shown = array[:1].numpy()  # in the shape and the type that numpy has for it
        row = np.ascontiguousarray(np.broadcast_to(value.astype(shown.dtype), shown.shape[1:])).reshape(-1)
        kernel, bits, host = _KERNELS[shown.itemsize]
        # The same memory, element by element, whatever it holds: only bits are copied.
        rows: wp.array = wp.array(ptr=array.ptr, shape=(self._num_envs, len(row)), dtype=bits, device=array.device)
        self._arrays.append(array)
        self._launches.append((kernel, wp.array(row.view(host), dtype=bits), rows))

    def run(self) -> None:
        """Write the rows of the mask."""
        for kernel, value, rows in self._launches:
            wp.launch(kernel, dim=rows.shape, inputs=[self._mask, value, rows])
