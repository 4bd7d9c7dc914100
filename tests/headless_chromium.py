"""A headless Chromium driven over its debugging protocol: pages, their console, pictures of them."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import shutil
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

EXECUTABLE = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--mute-audio",
    "--disable-extensions",
    "--remote-debugging-port=0",
    "--remote-allow-origins=*",
]
needs_chromium = pytest.mark.skipif(EXECUTABLE is None, reason="no Chromium or Chrome on this machine")


class Page:
    """One tab."""

    def __init__(self, socket: Any) -> None:
        self._socket, self._sent, self.errors = socket, 0, []
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.requests: list[str] = []

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        self._sent += 1
        self._socket.send(json.dumps({"id": self._sent, "method": method, "params": params}))
        while True:
            message = json.loads(self._socket.recv(timeout=60))
            if message.get("id") == self._sent:
                assert "error" not in message, message
                return message["result"]
            self._note(message)

    def _note(self, message: dict[str, Any]) -> None:
        kind, params = message.get("method"), message.get("params", {})
        if kind == "Runtime.exceptionThrown":
            self.errors.append(json.dumps(params["exceptionDetails"]))
        elif kind == "Runtime.consoleAPICalled" and params["type"] == "error":
            self.errors.append(json.dumps(params["args"]))
        elif kind == "Log.entryAdded" and params["entry"]["level"] == "error":
            self.errors.append(params["entry"]["text"])
        elif kind == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])

    def open(self, url: str) -> None:
        self.call("Page.navigate", url=url)
        self.wait("document.readyState === 'complete'")

    def value(self, expression: str) -> Any:
        found = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def wait(self, expression: str, timeout_s: float = 40.0) -> None:
        """Until a JavaScript expression is true."""
        end = time.monotonic() + timeout_s
        while not self.value(f"Boolean({expression})"):
            assert time.monotonic() < end, f"{expression} never came true; errors: {self.errors}"
            time.sleep(0.1)

    def picture(self, save: Path | None = None) -> np.ndarray:
        """What the tab shows, [H, W, 3] uint8."""
        content = base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])
        if save:
            save.write_bytes(content)
        return np.asarray(Image.open(io.BytesIO(content)).convert("RGB"))


@contextlib.contextmanager
def page(width: int = 960, height: int = 600) -> Iterator[Page]:
    """A fresh browser with one empty tab; the window's own bars take some of the height."""
    from websockets.sync.client import connect

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [
            str(EXECUTABLE),
            *FLAGS,
            f"--window-size={width},{height}",
            f"--user-data-dir={profile}",
            "about:blank",
        ]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            port = _port(Path(profile) / "DevToolsActivePort")
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/json") as answer:
                tab = next(t for t in json.load(answer) if t["type"] == "page")
            with connect(tab["webSocketDebuggerUrl"], max_size=None) as socket:
                yield Page(socket)
        finally:
            process.terminate()
            process.wait(timeout=20)


def _port(file: Path, timeout_s: float = 40.0) -> int:
    end = time.monotonic() + timeout_s
    while time.monotonic() < end:
        if file.exists() and file.read_text().strip():
            return int(file.read_text().split()[0])
        time.sleep(0.05)
    raise TimeoutError("Chromium did not start")
