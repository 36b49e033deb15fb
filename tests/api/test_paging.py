"""Is a long list read whole, although the service cuts it, and although somebody changes it meanwhile?"""

from __future__ import annotations

import asyncio
import json
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.dialect_10.entries import PAGE
from timeneye_desktop.api.paging import every_entry
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.errors import BadAnswerError, ServerTroubleError
from timeneye_desktop.domain.remote import Listing, RemoteEntry
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox

NOW: Final = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
LAST: Final = NOW.date()
FIRST: Final = LAST - timedelta(days=40)
ME: Final = "637"
ALL: Final = 5_000


@pytest.fixture
def big() -> Iterator[Sandbox]:
    with Sandbox(seed="big", clock=lambda: NOW) as running:
        yield running


@dataclass
class Other:
    """Another device of the same person."""

    sandbox: Sandbox
    token: str

    def do(self, method: str, path: str, **fields: str) -> Any:
        body = urlencode(fields).encode() if fields else None
        address = self.sandbox.url + path
        request = urllib.request.Request(address, body, {"Bearer": self.token}, method=method)  # noqa: S310  http
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310  our own server
            return json.loads(answer.read() or b"null")

    def log(self) -> str:
        return str(self.do("POST", "/api/3/entries/", projectId="1", taskId="10010", minutes="5")["id"])


def fetched(sandbox: Sandbox, on_page: Callable[[int], None] | None = None) -> Listing[RemoteEntry]:
    token = sandbox.issue_token()

    async def tell() -> Listing[RemoteEntry]:
        api = Timeneye(sandbox.url, Dialect10(), lambda: Secret(token), Transport())
        try:
            return await every_entry(api, FIRST, LAST, ME, on_page)
        finally:
            await api.close()

    return asyncio.run(tell())


def lists_asked(sandbox: Sandbox) -> int:
    return sum(seen.method == "GET" and seen.path == "/api/3/entries/" for seen in sandbox.requests)


def test_five_thousand_rows_are_read_once_each(big: Sandbox) -> None:
    pages: list[int] = []
    listing = fetched(big, pages.append)
    assert len({row.id for row in listing.rows}) == len(listing.rows) == ALL
    assert listing.unreadable == 0
    assert pages == sorted(pages)
    assert pages[-1] == ALL
    assert lists_asked(big) == len(pages) <= ALL // PAGE + 2


def test_rows_that_others_add_or_remove_between_pages_hide_none(big: Sandbox) -> None:
    other = Other(big, big.issue_token())
    before = {row.id for row in fetched(big).rows}
    victims = sorted(before, key=int, reverse=True)[:40:4]
    turns = iter(range(100))

    def meddle(_found: int) -> None:
        turn = next(turns)
        if turn in {0, 4}:
            other.do("DELETE", f"/api/3/entries/{victims.pop(0)}/")
        if turn == 2:
            other.log()

    after = {row.id for row in fetched(big, meddle).rows}
    now = {row.id for row in fetched(big).rows}
    assert len(now) == ALL - 1
    assert after == now


def test_a_list_that_never_stands_still_is_no_information(big: Sandbox) -> None:
    other = Other(big, big.issue_token())
    with pytest.raises(BadAnswerError):
        fetched(big, lambda _found: other.log() and None)


def test_trouble_on_a_later_page_is_trouble_and_not_a_short_list(big: Sandbox) -> None:
    def stumble(found: int) -> None:
        if found > PAGE:
            big.faults.answer_status(500, times=1)

    with pytest.raises(ServerTroubleError):
        fetched(big, stumble)


# -- services of another mind -------------------------------------------------------------------


@dataclass
class Shelf:
    """A service that lists its rows as it likes."""

    rows: list[Any]
    cap: int = 10_000
    ignores_offset: bool = False
    asked: list[dict[str, str]] = field(default_factory=list)

    async def __call__(self, line: Any) -> None:
        while True:
            address = (await line.request()).split(b" ")[1].decode()
            query = {name: value[0] for name, value in parse_qs(urlsplit(address).query).items()}
            self.asked.append(query)
            start = 0 if self.ignores_offset else int(query["offset"])
            rows = self.rows[start : start + min(self.cap, int(query["limit"]))]
            body = json.dumps({"entries": rows}).encode()
            await line.say(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))


def row(number: int) -> dict[str, Any]:
    ids = {"id": number, "projectId": 1, "taskId": 2, "userId": ME}
    return {**ids, "minutes": "5", "entryDate": "2026-03-02"}


def rows(count: int) -> list[Any]:
    return [row(number) for number in range(1, count + 1)]


async def whole(api: Timeneye) -> Listing[RemoteEntry]:
    return await every_entry(api, FIRST, LAST, ME)


@pytest.mark.parametrize("count", [0, 1, 19, 20, 21, 100, 499, 500, 501, 998, 999, 1_000, 1_001, 2_345])
@pytest.mark.parametrize("cap", [10_000, 500, 250, 100])
def test_every_length_is_read_whole_even_where_less_is_granted_than_asked(ask: Any, count: int, cap: int) -> None:
    shelf = Shelf(rows(count), cap)
    assert [int(found.id) for found in ask(shelf, whole).values[0].rows] == list(range(1, count + 1))


@pytest.mark.parametrize("count", [0, 1, 19, 42, 499])
def test_a_short_list_costs_one_request(ask: Any, count: int) -> None:
    shelf = Shelf(rows(count))
    ask(shelf, whole)
    assert shelf.asked == [
        {"dateFrom": str(FIRST), "dateTo": str(LAST), "userId": ME, "limit": str(PAGE), "offset": "0"}
    ]


@pytest.mark.parametrize("cap", [20, 100, 10_000])
def test_a_service_that_ignores_the_offset_does_not_keep_us(ask: Any, cap: int) -> None:
    shelf = Shelf(rows(700), cap, ignores_offset=True)
    assert len(ask(shelf, whole).values[0].rows) == min(cap, PAGE)
    assert len(shelf.asked) == 2


def test_a_service_that_ignores_the_limit_tells_everything_at_once(ask: Any) -> None:
    class Generous(Shelf):
        async def __call__(self, line: Any) -> None:
            await line.request()
            body = json.dumps({"entries": self.rows}).encode()
            while True:
                await line.say(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
                await line.request()

    assert len(ask(Generous(rows(1_234)), whole).values[0].rows) == 1_234


@pytest.mark.parametrize("bad", [0, 250, 498, 499, 500, 501, 750, 999])
def test_a_row_that_cannot_be_read_is_counted_wherever_it_stands(ask: Any, bad: int) -> None:
    shelf = Shelf(rows(1_200))
    shelf.rows[bad] = {"id": "?"}
    listing = ask(shelf, whole).values[0]
    assert len(listing.rows) == 1_199
    assert listing.unreadable >= 1


def test_rows_that_can_none_of_them_be_read_end_it(ask: Any) -> None:
    shelf = Shelf([None] * 5_000)
    listing = ask(shelf, whole).values[0]
    assert (len(listing.rows), listing.unreadable) == (0, PAGE)
    assert len(shelf.asked) == 1


def test_the_same_row_twice_is_one_row(ask: Any) -> None:
    assert len(ask(Shelf([row(1), row(2), row(1)]), whole).values[0].rows) == 2


def test_pages_without_end_are_no_information(ask: Any) -> None:
    class Endless(Shelf):
        async def __call__(self, line: Any) -> None:
            while True:
                address = (await line.request()).split(b" ")[1].decode()
                start = int(parse_qs(urlsplit(address).query)["offset"][0])
                body = json.dumps({"entries": [row(start + 1 + number) for number in range(PAGE)]}).encode()
                await line.say(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    error = ask(Endless([]), whole).error
    assert isinstance(error, BadAnswerError)
