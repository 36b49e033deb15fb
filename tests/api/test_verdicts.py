"""What does each status prove, once it came over a real line?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest

from timeneye_desktop.api.calls import Answer, Call
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.verdicts import detail_of, is_page, retry_after
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.errors import (
    BadAnswerError,
    BadRequestError,
    BlockedError,
    CallError,
    DuplicateError,
    ForbiddenError,
    InDoubtError,
    NotFoundError,
    RefusedError,
    ServerTroubleError,
    SignedOutError,
    TooManyRequestsError,
)
from timeneye_desktop.domain.secret import Secret

API: Final = Dialect10()
READ: Final = API.timers.list()
CREATE: Final = API.projects.create("A")
CHANGE: Final = API.projects.update("1", name="A")
REMOVE: Final = API.entries.delete("1")
PORTAL: Final = b"<!doctype html><title>Guest network</title>"
NOW: Final = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

REFUSED: Final[dict[int, type[RefusedError]]] = {
    400: BadRequestError,
    401: SignedOutError,
    403: ForbiddenError,
    404: NotFoundError,
    405: RefusedError,
    406: DuplicateError,
    409: RefusedError,
    410: NotFoundError,
    413: RefusedError,
    414: RefusedError,
    415: RefusedError,
    422: BadRequestError,
}
CODES: Final = (*range(200, 209), 226, *range(300, 309), *range(400, 419), *range(421, 430), 431, 451, *range(500, 512))
CODES_MADE_UP: Final = (218, 299, 330, 399, 430, 444, 499, 520, 526, 599)


def expected(status: int, *, writes: bool) -> type[CallError]:
    if status in REFUSED:
        return REFUSED[status]
    if status == 429:
        return TooManyRequestsError
    if status in {407, 511}:
        return BlockedError
    if status >= 500:
        return ServerTroubleError
    if 300 <= status < 400 and not writes:
        return BlockedError
    return InDoubtError


def without_body(status: int) -> bool:
    return status in {204, 304}


@pytest.mark.parametrize("status", sorted({*CODES, *CODES_MADE_UP} - {200, 201}))
def test_every_status_over_a_real_line_is_its_error(ask: Callable[..., Any], status: int) -> None:
    async def script(line: Any) -> None:
        while True:
            await line.request()
            body = b"" if without_body(status) else b'{"error": "no"}'
            length = b"" if without_body(status) else b"Content-Length: %d\r\n" % len(body)
            await line.say(b"HTTP/1.1 %d What\r\n%s\r\n%s" % (status, length, body))

    calls = (READ, CREATE, CHANGE, REMOVE)
    told = ask(script, *calls)
    assert told.values == []
    kinds = [type(error) for error in told.errors]
    assert kinds == [expected(status, writes=call.writes) for call in calls]
    assert {error.status for error in told.errors} == {status}
    assert len(told.heard) == 4, "each was asked once"


@pytest.mark.parametrize("status", [200, 201])
def test_a_success_is_a_value(ask: Callable[..., Any], says: Callable[..., Any], status: int) -> None:
    told = ask(says(status, b'{"timers": [], "id": 5}'), READ, CREATE, CHANGE, REMOVE)
    assert [told.values[0].rows, *told.values[1:]] == [(), "5", None, None]


@pytest.mark.parametrize("status", [*REFUSED, 407, 511])
@pytest.mark.parametrize("call", [READ, CREATE, CHANGE, REMOVE], ids=["read", "create", "change", "remove"])
def test_a_refusal_in_html_comes_from_some_box_on_the_way(status: int, call: Call[Any]) -> None:
    with pytest.raises(BlockedError) as caught:
        call.read(Answer(status, "text/html", {}, PORTAL))
    assert caught.value.status == status


def test_a_page_as_success_blocks_a_read_and_leaves_a_write_in_doubt(
    ask: Callable[..., Any], says: Callable[..., Any]
) -> None:
    told = ask(says(200, PORTAL, content_type="text/html; charset=utf-8"), READ, CREATE, CHANGE, REMOVE)
    assert [type(error) for error in told.errors] == [BlockedError, InDoubtError, InDoubtError, InDoubtError]


@pytest.mark.parametrize("body", [b"", b"  \r\n", b'{"error": "<b>no</b>"}', b"[]", b"Token not valid."])
@pytest.mark.parametrize("status", REFUSED)
def test_php_calls_everything_html_and_that_blocks_nothing(status: int, body: bytes) -> None:
    with pytest.raises(REFUSED[status]):
        READ.read(Answer(status, "text/html; charset=UTF-8", {}, body))


def test_an_api_that_calls_its_json_html_works_all_the_same() -> None:
    def said(body: bytes) -> Answer:
        return Answer(200, "text/html; charset=UTF-8", {}, body)

    assert READ.read(said(b'{"timers": []}')).rows == ()
    assert CREATE.read(said(b' {"id": 7}')) == "7"
    assert CREATE.read(said(b'\xef\xbb\xbf{"id": 7, "html": "<html>"}')) == "7"
    assert REMOVE.read(said(b"")) is None


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"<!DOCTYPE HTML>",
        b"  \n<HTML lang=en>",
        b"\xef\xbb\xbf<html>",
        b"<?xml version='1.0'?><Error/>",
        b"<br />\n<b>Warning</b>: mysql {}",
        b"<!-- proxy --><html>",
    ],
)
def test_a_page_is_known_by_its_look_even_without_a_name(body: bytes) -> None:
    assert is_page(Answer(200, "application/json", {}, body))


def test_a_page_that_begins_with_words_is_known_by_its_name() -> None:
    assert is_page(Answer(200, "text/html", {}, b"Sign in first <form action=/portal>"))
    assert not is_page(Answer(200, "text/plain", {}, b"1 < 2"))


@pytest.mark.parametrize("body", [b"", b"{}", b"not JSON", b"null"])
def test_an_unreadable_success_is_bad_and_names_its_status(body: bytes) -> None:
    for call in (READ, CREATE):
        with pytest.raises(BadAnswerError) as caught:
            call.read(Answer(200, "application/json", {}, body))
        assert caught.value.status == 200


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed_and_takes_the_token_nowhere(ask: Callable[..., Any], status: int) -> None:
    async def script(line: Any) -> None:
        while True:
            await line.request()
            where = b"http://%s:%d/stolen/" % (b"127.0.0.1", line.writer.get_extra_info("sockname")[1])
            await line.say(b"HTTP/1.1 %d Moved\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n" % (status, where))

    told = ask(script, READ, CREATE, REMOVE)
    assert [type(error) for error in told.errors] == [BlockedError, InDoubtError, InDoubtError]
    assert [request.split(b" ")[1] for request in told.heard] == [
        b"/api/3/timers/",
        b"/api/3/projects/",
        b"/api/3/entries/1/",
    ]


# -- too many requests ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("7", 7),
        ("0", 1),
        ("900", 900),
        ("901", 900),
        ("999999999", 900),
        ("9999999999999", 60),
        ("-1", 60),
        ("1.5", 60),
        ("1e9", 60),
        ("abc", 60),
        ("", 60),
        ("\u0667", 60),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 1),
        ("Mon, 02 Mar 2026 12:02:00 GMT", 120),
        ("Mon, 02 Mar 2026 12:02:00 -0000", 120),
        ("Mon, 02 Mar 2026 13:02:00 +0100", 120),
        ("Fri, 31 Dec 2099 23:59:59 GMT", 900),
        ("Fri, 31 Dec 99999 23:59:59 GMT", 60),
        ("Mon, 32 Mar 2026 12:02:00 GMT", 60),
    ],
)
def test_retry_after_is_seconds_a_date_or_nonsense_and_always_bearable(said: str, seconds: float) -> None:
    assert retry_after(said, NOW) == seconds


def test_a_limit_says_when_to_come_again(ask: Callable[..., Any], says: Callable[..., Any]) -> None:
    soon = datetime.now(UTC) + timedelta(seconds=300)
    dated = f"Retry-After: {soon:%a, %d %b %Y %H:%M:%S} GMT"
    assert ask(says(429, b"{}", "Retry-After: 7"), CREATE).error.retry_after == 7
    assert 290 < ask(says(429, b"{}", dated), CREATE).error.retry_after <= 300
    assert ask(says(429, PORTAL, content_type="text/html"), READ).error.retry_after == 60


# -- the server's own words -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"error": "This phase is closed."}', "This phase is closed."),
        (b'{"code": 3, "message": "Name too short"}', "Name too short"),
        (b'{"error": {"code": 3}, "message": "Name too short"}', "Name too short"),
        (b'{"error": {"code": 3}}', '{"error": {"code": 3}}'),
        (b"plain words\r\n\tin lines", "plain words in lines"),
        (b"\x1b[31mred\x00 \xe2\x80\xae x", "[31mred x"),
        (b"caf\xe9", "caf\ufffd"),
        (b"", ""),
        (b"x" * 5_000, "x" * 300),
    ],
)
def test_a_refusal_keeps_the_servers_words_as_one_plain_line(body: bytes, words: str) -> None:
    assert detail_of(Answer(400, "", {}, body)) == words
    with pytest.raises(BadRequestError) as caught:
        CREATE.read(Answer(400, "", {}, body))
    assert caught.value.detail == words


# -- token calls -------------------------------------------------------------------------------

EXCHANGES: Final = API.tokens.exchanges(AppKeys("42", Secret("hush")), "code")


@pytest.mark.parametrize("call", EXCHANGES, ids=lambda call: call.method)
def test_a_token_call_never_counts_as_done_without_a_token(call: Call[Any]) -> None:
    for body in (b"", b"{}", b"[]", b'{"accessToken": ""}', b'{"accessToken": 5}', b'{"accessToken": "a\\nb"}'):
        with pytest.raises(BadAnswerError):
            call.read(Answer(200, "", {}, body))
