"""A port of this machine to serve a page on."""

from __future__ import annotations

import socket

from robo_rl_deploy.errors import UserError

HOST = "127.0.0.1"  # pages are for this machine only
DEFAULT_PORT = 8080


def free_port(port: int | None, option: str = "--port", after: int = DEFAULT_PORT - 1) -> int:
    """`port` if it is free, or where none is given the first free one of the hundred behind `after`.

    Raises `UserError` for one in use; `option` is what a person can change.
    """
    candidates = range(after + 1, after + 101) if port is None else [port]
    for candidate in candidates:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, candidate))
                return candidate
            except (OSError, OverflowError) as error:
                reason = error
    if port is None:
        raise UserError(f"no free port from {candidates[0]} to {candidates[-1]}: give one with {option} N")
    raise UserError(f"port {port} cannot be used ({reason}): choose another with {option} N, or leave it out")
