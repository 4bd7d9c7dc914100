"""The page over HTTP, to this machine only: one document, and a post ten times a second that carries wishes one way and
the state the other.

Any web site that is open in the same browser can send requests to this address. What moves a robot therefore asks for a
header with a token that only the document knows; a site of somebody else cannot set it.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from robo_rl_deploy.bundle.schema import Command

HOST = "127.0.0.1"
_LONGEST = 65536  # bytes of a post
_HEADER = "X-Station"
_DOCUMENT = Path(__file__).with_name("station.html")

Answer = Callable[[Any], dict[str, Any]]  # a browser's wishes -> what it shows; raises ValueError


class PageServer:
    """Serves until `close`."""

    def __init__(self, port: int, title: str, commands: tuple[Command, ...], view_port: int, answer: Answer) -> None:
        """`port` 0: any free one. `answer` is called from the server's threads. Raises `OSError` for a port in use."""
        token = secrets.token_urlsafe(24)
        facts = {
            "token": token,
            "title": title,
            "viewPort": view_port,
            "commands": [
                {"name": c.name, "elements": c.element_names, "ranges": c.ranges, "default": c.default, "unit": c.unit}
                for c in commands
            ],
        }
        # "<" could end the script that the facts are put into.
        plain = json.dumps(facts).replace("<", "\\u003c")
        document = _DOCUMENT.read_text(encoding="utf-8").replace("/*FACTS*/null", plain)
        self._server = ThreadingHTTPServer((HOST, port), _handler(document.encode(), token, answer))
        self._server.daemon_threads = True
        self.url = f"http://{HOST}:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True, name="page").start()

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()


def _handler(document: bytes, token: str, answer: Answer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 20.0  # s, of a browser that does not end its request
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            if self._is_ours() and self.path == "/":
                self._reply(200, "text/html; charset=utf-8", document)
            else:
                self._reply(404, "text/plain", b"not found")

        def do_POST(self) -> None:
            length = self.headers.get("Content-Length", "")
            size = int(length) if length.isdigit() else _LONGEST + 1
            if size > _LONGEST:
                self.close_connection = True
                self._reply(413, "text/plain", b"too long")
                return
            body = self.rfile.read(size)
            if not self._is_ours() or not secrets.compare_digest(
                self.headers.get(_HEADER, "").encode(), token.encode()
            ):
                self._reply(403, "text/plain", b"reload the page")
                return
            try:
                reply = answer(json.loads(body))
            except (ValueError, RecursionError) as error:
                self._reply(400, "text/plain", str(error).encode())
                return
            self._reply(200, "application/json", json.dumps(reply).encode())

        def _is_ours(self) -> bool:
            """A name of another machine that resolves to this one is an attempt to get past the browser's rules."""
            name = self.headers.get("Host", "").rpartition(":")[0]
            return name in (HOST, "localhost")

        def _reply(self, code: int, kind: str, content: bytes) -> None:
            self.send_response(code)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Cache-Control", "no-store")
            self.send_header("X-Frame-Options", "DENY")  # no site puts the buttons under something else
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            del format, args

    return Handler
