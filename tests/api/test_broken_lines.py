"""What does a line prove that breaks at the worst moment?"""

from __future__ import annotations

import asyncio
import gzip
import time
from collections.abc import Callable
from datetime import date
from typing import Any, Final

import pytest

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import BadAnswerError, InDoubtError

API: Final = Dialect10()
READ: Final = API.timers.list()
NOTES: Final = "caf\u00e9 & tea = 50%+1 \U0001f375 \u202e#?/<b>"
WORK: Final = Work(PhaseKey("41", "310"), 75, date(2026, 3, 2), NOTES)
CREATE: Final = API.entries.create(WORK, "7")
CHANGE: Final = API.entries.update("9001", WORK, "7")
REMOVE: Final = API.entries.delete("9001")
OK: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


async def silence(line: Any) -> None:
    await line.request()
    await asyncio.sleep(60)


async def close_at_once(line: Any) -> None:
    line.writer.close()


async def reset_at_once(line: Any) -> None:
    line.reset()


async def close_after_request(line: Any) -> None:
    await line.request()


async def reset_after_request(line: Any) -> None:
    await line.request()
    line.reset()


async def reset_in_the_body(line: Any) -> None:
    await line.request()
    await line.say(OK + b"Content-Length: 100\r\n\r\n{")
    await asyncio.sleep(0.05)
    line.reset()


def after_request(*pieces: bytes) -> Callable[[Any], Any]:
    async def script(line: Any) -> None:
        await line.request()
        await line.say(*pieces)

    return script


def cut_after_201(*rest: bytes) -> Callable[[Any], Any]:
    return after_request(b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n", *rest)


async def drip(line: Any) -> None:
    await line.request()
    await line.say(OK + b"Content-Length: 1000\r\n\r\n")
    while True:
        await line.say(b" ")
        await asyncio.sleep(0.02)


async def flood(line: Any) -> None:
    await line.request()
    while True:
        await line.say(b"HTTP/1.1 102 Processing\r\n\r\n")
        await asyncio.sleep(0)


of_every_kind = pytest.mark.parametrize(
    "call", [READ, CREATE, CHANGE, REMOVE], ids=["read", "create", "change", "remove"]
)

NEVER_HELD: Final[dict[str, Callable[[Any], Any]]] = {
    "close on accept": close_at_once,
    "reset right after accept": reset_at_once,
}
HELD: Final[dict[str, Callable[[Any], Any]]] = {
    "reset after reading the request": reset_after_request,
    "close after the request": close_after_request,
    "half a status line": after_request(b"HTTP/1.1 20"),
    "garbage": after_request(b"\x00\xff not a word of HTTP\r\n\r\n"),
    "truncated body after 201": cut_after_201(b'Content-Length: 50\r\n\r\n{"id": 1'),
    "bad gzip after 201": cut_after_201(b"Content-Encoding: gzip\r\nContent-Length: 10\r\n\r\n", b'{"id": 12}'),
}
ENDLESS: Final[dict[str, Callable[[Any], Any]]] = {
    "no answer": silence,
    "one byte at a time": drip,
    "1xx without end": flood,
}
"""The rows of the table of delivery 2.4; those where no connection comes about are in test_not_sent.py."""

BROKEN: Final[dict[str, Callable[[Any], Any]]] = {
    "reset in the body": reset_in_the_body,
    "half a head": after_request(b"HTTP/1.1 201 Created\r\nContent-Le"),
    "chunks without an end": after_request(b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}   \r\n"),
    "a chunk that is none": after_request(b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
    "another protocol": after_request(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"),
    "TLS": after_request(b"\x15\x03\x01\x00\x02\x02\x46"),
    "two lengths": after_request(OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x"),
    "a length that is none": after_request(OK + b"Content-Length: many\r\n\r\n{}"),
    "a head without end": after_request(OK + b"X: " + b"y" * 200_000),
    "gzip that is none": after_request(OK + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"),
    "half a gzip": after_request(OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b'{"id": 1}' * 99)[:-9]),
    "a packing nobody asked for": after_request(OK + b"Content-Encoding: br\r\nContent-Length: 2\r\n\r\n{}"),
}


@pytest.mark.parametrize("row", NEVER_HELD | HELD)
@of_every_kind
def test_every_fault_of_the_table_leaves_doubt_and_is_not_tried_again(ask: Any, row: str, call: Call[Any]) -> None:
    told = ask((NEVER_HELD | HELD)[row], call)
    assert isinstance(told.error, InDoubtError), row
    assert told.lines == 1
    assert len(told.heard) == (row in HELD), "whether the server held the whole request"


@pytest.mark.parametrize("row", ENDLESS)
@of_every_kind
def test_a_server_that_never_ends_is_given_up_at_the_deadline(ask: Any, row: str, call: Call[Any]) -> None:
    begun = time.monotonic()
    told = ask(ENDLESS[row], call, whole=0.3)
    assert isinstance(told.error, InDoubtError), row
    assert len(told.heard) == 1
    assert time.monotonic() - begun < 10, "given up, not waited for"


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("call", [READ, CREATE, CHANGE], ids=["read", "create", "change"])
def test_a_line_that_breaks_leaves_doubt_and_is_not_tried_again(ask: Any, name: str, call: Call[Any]) -> None:
    told = ask(BROKEN[name], call)
    assert isinstance(told.error, InDoubtError)
    assert told.lines == 1
    assert len(told.heard) <= 1


@of_every_kind
def test_a_stale_line_leaves_doubt_only_where_the_line_is_shared(ask: Any, call: Call[Any]) -> None:
    """A write never uses a line again, so that none can be stale (the row "stale keep-alive")."""

    async def goes_stale(line: Any) -> None:
        await line.request()
        await line.say(OK + b'Content-Length: 26\r\n\r\n{"timers": [], "id": "12"}')
        await line.request()

    told = ask(goes_stale, call, call)
    if call is READ:
        assert [type(error) for error in told.errors] == [InDoubtError]
        assert told.lines == 1
    else:
        assert (len(told.values), told.errors, told.lines) == (2, [], 2)


def test_an_answer_that_is_longer_than_it_says_is_cut_there(ask: Any) -> None:
    long = after_request(OK + b'Content-Length: 9\r\n\r\n{"id": 12}{"id": 3}')
    assert isinstance(ask(long, CREATE).error, BadAnswerError)


def test_an_answer_that_was_promised_first_is_taken(ask: Any) -> None:
    early = after_request(b"HTTP/1.1 103 Early Hints\r\n\r\n", OK + b'Content-Length: 10\r\n\r\n{"id": 12}')
    assert ask(early, CREATE).values == ["12"]


def test_whoever_stops_waiting_gets_the_cancellation_and_no_verdict(ask: Any) -> None:
    arrived = asyncio.Event()

    async def silent(line: Any) -> None:
        await line.request()
        arrived.set()
        await asyncio.sleep(60)

    async def give_up(api: Timeneye) -> bool:
        task = asyncio.create_task(api.run(CREATE))
        await arrived.wait()
        task.cancel()
        await asyncio.wait([task])
        return task.cancelled()

    assert ask(silent, give_up).values == [True]
