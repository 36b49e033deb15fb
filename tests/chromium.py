"""A real browser for tests: Chromium, headless, driven over its debugging pipe."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Self

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

_START = (
    "import os, sys; os.dup2(int(sys.argv[1]), 3); os.dup2(int(sys.argv[2]), 4); os.execv(sys.argv[3], sys.argv[3:])"
)
_FLAGS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Chromium:
    def __init__(self, program: str, folder: Path) -> None:
        to_browser, self._write = _high_pipe()
        self._read, from_browser = _high_pipe()
        nothing = subprocess.DEVNULL
        argv = [sys.executable, "-c", _START, str(to_browser), str(from_browser), program, *_FLAGS]
        self._process = subprocess.Popen(  # noqa: S603  the browser of this machine
            [*argv, f"--user-data-dir={folder}", "about:blank"],
            stdin=nothing,
            stdout=nothing,
            stderr=nothing,
            pass_fds=(to_browser, from_browser),
            env={**os.environ, "HOME": str(folder)},
        )
        os.close(to_browser)
        os.close(from_browser)
        self._received = b""
        self._number = 0
        self._session = ""

    def open(self, address: str) -> None:
        """A new tab, which the later calls are about."""
        target = self.call("Target.createTarget", url=address)["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def close_tab(self) -> None:
        self.call("Page.close")
        self._session = ""

    def evaluate(self, script: str) -> Any:
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True)
        return answer.get("result", {}).get("value")

    def wait_for(self, script: str, seconds: float = 30) -> Any:
        """The first true value of a script, asked again and again."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if value := self.evaluate(script):
                return value
        shown = self.evaluate("location.href + ' ' + document.documentElement.outerHTML")
        raise AssertionError(f"the browser never came to {script}, but shows {shown}")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session and not method.startswith(("Target.", "Browser.")):
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                found: dict[str, Any] = answer.get("result", {})
                return found

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._received:
            data = os.read(self._read, 65536)
            if not data:
                raise AssertionError("the browser ended")
            self._received += data
        message, _, self._received = self._received.partition(b"\0")
        parsed: dict[str, Any] = json.loads(message)
        return parsed

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_unused: object) -> None:
        os.close(self._write)
        os.close(self._read)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)


def _high_pipe() -> tuple[int, int]:
    """Two ends above the numbers that the browser's own start uses."""
    ends = os.pipe()
    high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 20) for end in ends]
    for end in ends:
        os.close(end)
    return high[0], high[1]
