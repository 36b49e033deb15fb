"""Does the scripted person find the way through the browser part?"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sandbox.visitor import VisitorError, press_allow, press_deny


class Listener(HTTPServer):
    """Stands for the application: a start link that sets a cookie, a callback, and a last page."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Page)
        self.authorize = ""
        self.calls: list[tuple[str, str]] = []
        self.url = f"http://127.0.0.1:{self.server_port}"


class Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Listener)
        self.server.calls.append((self.path, self.headers.get("Cookie", "")))
        if self.path == "/s/nonce":
            self.send_response(302)
            self.send_header("Set-Cookie", "tie=secret; HttpOnly; SameSite=Lax; Path=/timeneye")
            self.send_header("Location", self.server.authorize)
        elif self.path.startswith("/timeneye/callback"):
            self.send_response(303)
            self.send_header("Location", "/timeneye/done")
        else:
            self.send_response(200 if self.path == "/timeneye/done" else 410)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Tests are quiet."""


@pytest.fixture
def listener(sandbox: Sandbox) -> Iterator[Listener]:
    with Listener() as listener:
        sandbox.redirect_uri = f"{listener.url}/timeneye/callback"
        listener.authorize = f"{sandbox.url}/authorize/{sandbox.client_id}?state=s1"
        thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield listener
        listener.shutdown()
        thread.join()


def test_allow_goes_from_the_start_link_back_to_the_application_with_its_cookie(listener: Listener) -> None:
    assert press_allow(f"{listener.url}/s/nonce") == f"{listener.url}/timeneye/done"
    path, cookie = listener.calls[1]
    assert path.startswith("/timeneye/callback?code=")
    assert path.endswith("&state=s1")
    assert cookie == "tie=secret"


def test_deny_brings_the_refusal(listener: Listener) -> None:
    press_deny(f"{listener.url}/s/nonce")
    assert listener.calls[1][0] == "/timeneye/callback?error=access_denied&state=s1"


def test_a_dead_link_is_said_so(listener: Listener) -> None:
    with pytest.raises(VisitorError, match="410"):
        press_allow(f"{listener.url}/s/used")


def test_a_page_without_buttons_is_said_so(listener: Listener) -> None:
    with pytest.raises(VisitorError, match="no page with a button"):
        press_allow(f"{listener.url}/timeneye/done")


def test_an_unknown_application_is_said_so(sandbox: Sandbox) -> None:
    with pytest.raises(VisitorError, match="404"):
        press_allow(f"{sandbox.url}/authorize/nobody")


def test_nobody_at_home_is_an_os_error(sandbox: Sandbox) -> None:
    sandbox.faults.go_offline()
    with pytest.raises(OSError, match="refused"):
        press_allow(f"{sandbox.url}/authorize/{sandbox.client_id}")


def test_only_http_is_opened() -> None:
    with pytest.raises(VisitorError):
        press_allow("file:///etc/hostname")
