"""What is sent, and how much of an answer is taken?"""

from __future__ import annotations

import base64
import gzip
import tracemalloc
import zlib
from datetime import date
from typing import Any, Final
from urllib.parse import parse_qsl

import pytest

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.secret import Secret

API: Final = Dialect10()
READ: Final = API.timers.list()
NOTES: Final = "caf\u00e9 & tea = 50%+1 \U0001f375 \u202e#?/<b>"
WORK: Final = Work(PhaseKey("41", "310"), 75, date(2026, 3, 2), NOTES)
CREATE: Final = API.entries.create(WORK, "7")
CHANGE: Final = API.entries.update("9001", WORK, "7")
KEYS: Final = AppKeys("app:1", Secret("h\u00fcsh".encode().hex()))
OK: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def head_of(request: bytes) -> tuple[str, dict[str, str]]:
    first, *lines = request.partition(b"\r\n\r\n")[0].decode("ascii").split("\r\n")
    return first, {name: value for name, _, value in (line.partition(": ") for line in lines)}


def test_the_token_stands_in_a_header_that_is_called_bearer(ask: Any, says: Any) -> None:
    told = ask(says(200, b'{"timers": []}'), READ)
    first, headers = head_of(told.heard[0])
    assert first == "GET /api/3/timers/ HTTP/1.1"
    assert headers["Bearer"] == "canary-token-8c1f"
    assert "Authorization" not in headers
    assert headers["Accept"] == "application/json, */*"
    assert headers["Accept-Encoding"] == "identity"
    assert headers["User-Agent"].startswith("TimeneyeDesktop/")


def test_without_a_token_no_header_is_sent(ask: Any, says: Any) -> None:
    assert "Bearer" not in head_of(ask(says(200, b'{"timers": []}'), READ, token="").heard[0])[1]


def test_a_form_is_classic_and_says_everything_in_utf_8(ask: Any, says: Any) -> None:
    request = ask(says(201, b'{"id": 1}'), CREATE).heard[0]
    first, headers = head_of(request)
    assert first == "POST /api/3/entries/ HTTP/1.1"
    assert headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert dict(parse_qsl(request.partition(b"\r\n\r\n")[2].decode("ascii"))) == dict(CREATE.form or ())


def test_a_change_says_everything_in_its_address_after_the_slash(ask: Any, says: Any) -> None:
    request = ask(says(200, b""), CHANGE).heard[0]
    first, headers = head_of(request)
    path, _, query = first.split(" ")[1].partition("?")
    assert path == "/api/3/entries/9001/"
    assert dict(parse_qsl(query, strict_parsing=True)) == dict(CHANGE.query)
    assert request.endswith(b"\r\n\r\n")
    assert headers.get("Content-Length", "0") == "0"


def test_a_nested_change_says_it_twice(ask: Any, says: Any) -> None:
    request = ask(says(200, b""), API.phases.update("41", "310", name="B & C", budget_minutes=60)).heard[0]
    query = head_of(request)[0].split(" ")[1].partition("?")[2]
    body = request.partition(b"\r\n\r\n")[2].decode()
    assert dict(parse_qsl(query)) == dict(parse_qsl(body)) == {"name": "B & C", "budgetHours": "1"}


def test_token_calls_show_the_keys_and_never_a_token(ask: Any, says: Any) -> None:
    calls = API.tokens.exchanges(KEYS, "c/1 &")
    told = ask(says(200, b'{"accessToken": "a"}'), *calls)
    heads = [head_of(request) for request in told.heard]
    assert [first.replace("+", "%20") for first, _ in heads] == [
        "GET /token?code=c%2F1%20%26&clientId=app%3A1 HTTP/1.1",
        "POST /token HTTP/1.1",
        "GET /api/3/token/?code=c%2F1%20%26&clientId=app%3A1 HTTP/1.1",
        "GET /api/3/token/app%3A1/c%2F1%20%26 HTTP/1.1",
    ]
    assert told.heard[1].endswith(b"\r\n\r\ncode=c%2F1+%26&clientId=app%3A1")
    pair = base64.b64encode(f"app:1:{KEYS.client_secret.reveal()}".encode()).decode()
    assert {headers["Authorization"] for _, headers in heads} == {f"Basic {pair}"}
    assert all("Bearer" not in headers for _, headers in heads)


def test_reads_share_a_line_and_every_write_gets_its_own(ask: Any, says: Any) -> None:
    answer = says(200, b'{"timers": [], "id": 1}')
    assert ask(answer, READ, READ, READ).lines == 1
    assert ask(answer, CREATE, CHANGE, CREATE).lines == 3


def test_no_cookie_is_kept_because_the_token_says_who_asks(ask: Any, says: Any) -> None:
    told = ask(says(200, b'{"timers": []}', "Set-Cookie: PHPSESSID=somebody-else; Path=/"), READ, READ)
    assert all(b"cookie" not in request.lower() for request in told.heard)


@pytest.mark.hostile(45)
@pytest.mark.parametrize("name", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"])
def test_this_computer_is_never_reached_through_a_proxy(
    ask: Any, says: Any, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "http://proxy.invalid:1")
    assert ask(says(200, b'{"timers": []}'), READ).values


WRITE_CAP: Final = 64 * 1024
READ_CAP: Final = 5 * 1024 * 1024


@pytest.mark.parametrize(("call", "cap"), [(READ, READ_CAP), (CREATE, WRITE_CAP)], ids=["read", "write"])
def test_an_answer_of_the_largest_size_is_taken_and_one_byte_more_is_not(
    ask: Any, says: Any, call: Call[Any], cap: int
) -> None:
    body = b'{"timers": [], "id": 5}'
    assert ask(says(200, body.ljust(cap)), call).values
    assert ask(says(200, body.ljust(cap + 1)), call).error.detail == "too long"


def test_an_answer_without_end_is_left_at_the_cap(ask: Any) -> None:
    said = 0

    async def endless(line: Any) -> None:
        nonlocal said
        await line.request()
        await line.say(OK + b"Transfer-Encoding: chunked\r\n\r\n")
        while True:
            await line.say(b"10000\r\n" + b" " * 0x10000 + b"\r\n")
            said += 0x10000

    assert ask(endless, CREATE).error.detail == "too long"
    assert said < 32 * 1024 * 1024, "what the kernel buffers, not more"


@pytest.mark.parametrize("name", ["gzip", "GZIP", "deflate", "x-gzip"])
def test_a_packed_answer_is_unpacked_although_none_was_asked_for(ask: Any, says: Any, name: str) -> None:
    plain = b'{"timers": []}' + b" " * 100_000
    packed = zlib.compress(plain) if name == "deflate" else gzip.compress(plain)
    assert ask(says(200, packed, f"Content-Encoding: {name}"), READ).values[0].rows == ()


@pytest.mark.parametrize("call", [READ, CREATE], ids=["read", "create"])
def test_a_bomb_is_not_unpacked(ask: Any, says: Any, call: Call[Any]) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(b" " * 1_000_000) for _ in range(200)) + packer.flush()
    assert len(bomb) < 300_000
    script = says(200, bomb, "Content-Encoding: gzip")
    tracemalloc.start()
    try:
        error = ask(script, call).error
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert error.detail == "too long"
    assert peak < 20_000_000


def test_an_empty_packed_body_is_an_empty_body(ask: Any, says: Any) -> None:
    assert ask(says(200, b"", "Content-Encoding: gzip"), CHANGE).values == [None]
