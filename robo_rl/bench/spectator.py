"""Stands in for a browser at the live page: takes everything the server sends and draws nothing.

Run as `python -m robo_rl.bench.spectator URL`. A browser would load the same machine with drawing, which is not what
a viewer costs where the page is opened elsewhere.
"""

from __future__ import annotations

import sys

# The first word a viewer's browser says; before it the server does not count it as there.
CAMERA = {
    "type": "ViewerCameraMessage",
    "wxyz": (1.0, 0.0, 0.0, 0.0),
    "position": (2.0, 2.0, 1.0),
    "fov": 0.8,
    "near": 0.01,
    "far": 100.0,
    "image_height": 720,
    "image_width": 1280,
    "look_at": (0.0, 0.0, 0.0),
    "up_direction": (0.0, 0.0, 1.0),
}


def watch(url: str, yields: bool = False) -> None:
    """Connect and read until the server or this process ends; `yields`: at the lowest priority once connected."""
    import msgspec
    import viser
    from websockets.exceptions import ConnectionClosed
    from websockets.sync.client import connect
    from websockets.typing import Subprotocol

    from robo_rl.viz.sources import yield_to_training

    protocol = Subprotocol(f"viser-v{viser.__version__}")
    with connect(url.replace("http://", "ws://"), subprotocols=[protocol], max_size=None, compression=None) as server:
        server.send(msgspec.msgpack.encode(CAMERA))
        if yields:
            yield_to_training()
        print("watching", flush=True)
        try:
            while True:
                server.recv()
        except ConnectionClosed:
            return


if __name__ == "__main__":
    watch(sys.argv[1], yields=True)
