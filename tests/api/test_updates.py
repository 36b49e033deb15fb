"""Whom a packager names is asked as little as possible, and believed as little: every answer comes over a real line."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from api.servers import Line, Script, Server, Told, answering

from timeneye_desktop import __version__
from timeneye_desktop.api.updates import checked_address, newest
from timeneye_desktop.domain.errors import BadServerError, CallError
from timeneye_desktop.domain.release import Release

PAGE = "https://software.firm.example/news"


def asked(script: Script, path: str = "/newest.json", seconds: float = 20) -> Told:
    told = Told()

    async def story() -> None:
        async with Server(script, told) as server:
            try:
                told.values.append(await newest(server.url + path, seconds))
            except CallError as error:
                told.errors.append(error)

    asyncio.run(story())
    return told


def saying(value: Any) -> Script:
    return answering(200, value if isinstance(value, bytes) else json.dumps(value).encode())


def test_a_version_and_its_page_are_read() -> None:
    assert asked(saying({"version": "1.2.3", "page": PAGE, "more": [1]})).values == [Release("1.2.3", PAGE)]
    assert asked(saying({"version": "1.2.3"})).values == [Release("1.2.3")]


def test_nobody_is_told_who_asks() -> None:
    told = asked(
        answering(200, b'{"version": "1.2.3"}', "Set-Cookie: you=mara; Path=/"), path="/newest.json?channel=slow"
    )
    head, *fields = told.heard[0].decode().rstrip("\r\n").split("\r\n")
    assert head == "GET /newest.json?channel=slow HTTP/1.1"
    sent = dict(field.lower().split(": ", 1) for field in fields)
    assert sent["user-agent"] == f"timeneyedesktop/{__version__}"
    assert set(sent) == {"host", "accept", "accept-encoding", "connection", "user-agent"}


@pytest.mark.parametrize(
    "page",
    ["http://software.firm.example/", "javascript:alert(1)", "file:///etc/passwd", "https://a b/", "", 7, None,
     "https://mara@firm.example/", "https://firm.example/\u202e", "https://firm.example/" + "x" * 4_000, ["https://a.b"]],
)  # fmt: skip
def test_a_page_that_nobody_should_open_is_left_out(page: Any) -> None:
    assert asked(saying({"version": "1.2.3", "page": page})).values == [Release("1.2.3")]


@pytest.mark.parametrize(
    "value",
    [b"", b"<html>", b"\xff\xfe", b"[" * 60_000, [], "1.2.3", {}, {"version": 1.2}, {"version": None},
     {"version": "new"}, {"version": "1.2.3<b>"}, {"version": "1." * 20_000}],
)  # fmt: skip
def test_garbage_is_no_version(value: Any) -> None:
    assert isinstance(asked(saying(value)).error, CallError)


@pytest.mark.parametrize("status", [204, 301, 302, 307, 404, 500])
def test_another_status_is_no_version(status: int) -> None:
    elsewhere = answering(status, b'{"version": "9"}', "Location: /other.json")
    told = asked(elsewhere)
    assert told.error.status in {0, status}
    assert [one.split(b" ")[1] for one in told.heard] == [b"/newest.json"], "a redirect was followed"


def test_of_an_answer_that_never_ends_little_is_read() -> None:
    sent = 0

    async def script(line: Line) -> None:
        nonlocal sent
        await line.request()
        await line.say(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"version": "9", "x": "')
        for _piece in range(4_000):
            await line.say(b"x" * 16_384)
            sent += 1

    assert asked(script).error.detail == "too long"
    assert sent < 4_000


def test_who_takes_too_long_is_not_waited_for() -> None:
    async def script(line: Line) -> None:
        await line.request()
        await asyncio.Event().wait()

    assert asked(script, seconds=0.3).error.detail == "deadline"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://firm.example", "https://firm.example/"),
        ("https://firm.example:8443/a/b.json?channel=x", "https://firm.example:8443/a/b.json?channel=x"),
        ("http://127.0.0.1:8000/new", "http://127.0.0.1:8000/new"),
    ],
)
def test_an_address_is_asked_as_it_stands(text: str, address: str) -> None:
    assert checked_address(text) == address


@pytest.mark.parametrize(
    "text",
    ["", "firm.example/new", "http://firm.example/new", "ftp://firm.example/", "https://mara:x@firm.example/",
     "https://firm.example/#new", "https://firm.example/a b", "https://firm.example/\n", "https:///new"],
)  # fmt: skip
def test_no_other_address_is_asked(text: str) -> None:
    with pytest.raises(BadServerError):
        checked_address(text)
