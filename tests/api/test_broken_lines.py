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


BROKEN: Final[dict[str, Callable[[Any], Any]]] = {
    "closed at once": close_at_once,
    "reset at once": reset_at_once,
    "closed after the request": close_after_request,
    "reset after the request": reset_after_request,
    "reset in the body": reset_in_the_body,
    "half a status line": after_request(b"HTTP/1.1 20"),
    "half a head": after_request(b"HTTP/1.1 201 Created\r\nContent-Le"),
    "half a body": after_request(b'HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{"id": 1'),
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


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("call", [READ, CREATE, CHANGE], ids=["read", "create", "change"])
def test_a_line_that_breaks_leaves_doubt_and_is_not_tried_again(ask: Any, name: str, call: Call[Any]) -> None:
    told = ask(BROKEN[name], call)
    assert isinstance(told.error, InDoubtError)
    assert told.lines == 1
    assert len(told.heard) <= 1


def test_a_shared_line_that_went_stale_is_doubt_for_a_read_only(ask: Any) -> None:
    async def script(line: Any) -> None:
        await line.request()
        await line.say(OK + b'Content-Length: 14\r\n\r\n{"timers": []}')
        await line.request()

    told = ask(script, READ, READ, READ)
    assert len(told.values) == 2
    assert [type(error) for error in told.errors] == [InDoubtError]


def test_an_answer_that_is_longer_than_it_says_is_cut_there(ask: Any) -> None:
    long = after_request(OK + b'Content-Length: 9\r\n\r\n{"id": 12}{"id": 3}')
    assert isinstance(ask(long, CREATE).error, BadAnswerError)


@pytest.mark.parametrize("call", [READ, CREATE], ids=["read", "create"])
def test_a_server_that_says_nothing_is_given_up_at_the_deadline(ask: Any, call: Call[Any]) -> None:
    begun = time.monotonic()
    assert isinstance(ask(silence, call, whole=0.3).error, InDoubtError)
    assert time.monotonic() - begun < 3


def test_an_answer_in_drops_is_given_up_at_the_same_deadline(ask: Any) -> None:
    async def drip(line: Any) -> None:
        await line.request()
        await line.say(OK + b"Content-Length: 1000\r\n\r\n")
        while True:
            await line.say(b" ")
            await asyncio.sleep(0.02)

    begun = time.monotonic()
    assert isinstance(ask(drip, CREATE, whole=0.3).error, InDoubtError)
    assert time.monotonic() - begun < 3


def test_promises_of_an_answer_without_end_are_given_up_too(ask: Any) -> None:
    async def flood(line: Any) -> None:
        await line.request()
        while True:
            await line.say(b"HTTP/1.1 102 Processing\r\n\r\n")
            await asyncio.sleep(0)

    assert isinstance(ask(flood, CREATE, whole=0.4).error, InDoubtError)


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
