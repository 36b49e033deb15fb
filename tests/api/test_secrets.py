"""Can a token, a client secret or a code be read anywhere but on the line?"""

from __future__ import annotations

import asyncio
import base64
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, Final

import pytest

from timeneye_desktop.api.calls import Answer
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.account import AppKeys, Tokens
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import CallError, NotSentError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox

TOKEN: Final = "canary-token-8c1f"
SECRET: Final = "canary-secret-77ab"
CODE: Final = "canary-code-09de"
NOTES: Final = "canary notes of a customer"
PACKED: Final = base64.b64encode(f"app:{SECRET}".encode()).decode()
HIDDEN: Final = (TOKEN, SECRET, CODE, PACKED, "canary")
API: Final = Dialect10()
KEYS: Final = AppKeys("app", Secret(SECRET))
WORK: Final = Work(PhaseKey("41", "310"), 75, date(2026, 3, 2), NOTES)


def shown(thing: object) -> str:
    """Everything somebody may print of it."""
    return f"{thing} {thing!r} {thing:}" if not isinstance(thing, BaseException) else "".join(told_by(thing))


def told_by(error: BaseException) -> Iterator[str]:
    """An error's texts, those of what it came from, and what a log would say."""
    yield from traceback.format_exception(error)
    seen: BaseException | None = error
    while seen is not None:
        yield f"{seen} {seen!r} {seen.args!r}"
        yield repr({name: value for name, value in vars(seen).items() if not name.startswith("_")})
        seen = seen.__cause__ or seen.__context__


def nothing_in(text: str) -> None:
    for hidden in HIDDEN:
        assert hidden not in text


def test_a_secret_shows_itself_to_nobody() -> None:
    secret = Secret(TOKEN)
    nothing_in(shown(secret) + f"{secret!s:>10}" + logged(secret) + repr([secret]) + repr(vars_of(secret)))
    with pytest.raises(TypeError):
        pickle.dumps(secret)


def logged(thing: object) -> str:
    """As a line of a log."""
    record = logging.LogRecord("name", logging.INFO, "file", 1, "%s %r %s", (thing, thing, [thing]), None)
    return record.getMessage()


def vars_of(thing: object) -> dict[str, object]:
    return dict(getattr(thing, "__dict__", {}))


@pytest.mark.parametrize(
    "thing",
    [
        KEYS,
        Tokens(Secret(TOKEN), Secret(CODE), None),
        Timeneye("https://a.example", API, lambda: Secret(TOKEN), Transport()),
        Transport(),
        API,
        *API.tokens.exchanges(KEYS, CODE),
        API.entries.create(WORK, "7"),
        API.entries.update("9001", WORK, "7"),
        API.timers.start(WORK.phase, 0, NOTES),
        Answer(200, "", {"set-cookie": TOKEN}, f'{{"accessToken": "{TOKEN}"}}'.encode()),
        API.tokens.exchanges(KEYS, CODE)[0].read(Answer(200, "", {}, f'{{"accessToken": "{TOKEN}"}}'.encode())),
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_no_object_that_holds_one_shows_it(thing: object) -> None:
    nothing_in(shown(thing) + shown([thing]))


@pytest.fixture
def loud(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Every logger that exists says everything."""
    before = {name: logger.level for name, logger in all_loggers()}
    caplog.set_level(0)
    logging.getLogger("asyncio").setLevel(1)
    yield caplog
    for name, logger in all_loggers():
        logger.setLevel(before.get(name, logging.NOTSET))


def all_loggers() -> list[tuple[str, logging.Logger]]:
    found = logging.root.manager.loggerDict.items()
    return [(name, logger) for name, logger in found if isinstance(logger, logging.Logger)]


def test_a_real_call_leaves_no_trace_in_any_log(loud: pytest.LogCaptureFixture) -> None:
    async def story(sandbox: Sandbox, token: str) -> None:
        api = Timeneye(sandbox.url, API, lambda: Secret(token), Transport())
        await api.run(API.projects.list())
        for name, logger in all_loggers():
            logger.setLevel(logging.WARNING if name in {"httpx", "httpcore"} else 1)
        project = next(one for one in (await api.run(API.projects.list())).rows if one.is_active)
        phase = next(one for one in (await api.run(API.phases.list(project.id))).rows if one.is_open)
        work = Work(PhaseKey(project.id, phase.id), 5, date(2026, 3, 2), NOTES)
        number = await api.run(API.entries.create(work))
        await api.run(API.entries.delete(number))
        for call in (API.users.get("1"), *API.tokens.exchanges(KEYS, CODE)):
            with pytest.raises(CallError):
                await api.run(call)
        await api.close()

    with Sandbox() as sandbox:
        token = sandbox.issue_token()
        asyncio.run(story(sandbox, token), debug=True)
    assert token not in loud.text
    nothing_in(loud.text)


def test_what_the_http_library_would_say_is_off_from_the_first_call_on(ask: Any, says: Any) -> None:
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    ask(says(200, b'{"timers": []}'), API.timers.list())
    for name in ("httpx", "httpcore", "httpcore.http11", "httpcore.connection"):
        assert logging.getLogger(name).getEffectiveLevel() >= logging.WARNING


@pytest.mark.parametrize("status", [200, 201, 302, 400, 401, 403, 404, 418, 429, 500, 511])
@pytest.mark.parametrize("kind", ["application/json", "text/html", "text/plain"])
def test_a_server_that_quotes_the_token_does_not_get_it_shown(ask: Any, says: Any, status: int, kind: str) -> None:
    body = f'Token {TOKEN} is not valid, {{"Bearer": "{TOKEN}"}} <p>'.encode()
    nothing_in(shown(ask(says(status, body, content_type=kind), API.timers.list()).error))


def test_a_token_quoted_in_the_json_of_php_is_not_shown_either(ask: Any, says: Any) -> None:
    error = ask(says(400, rb'{"error": "no: a\/canary\/b"}'), API.timers.list(), token="a/canary/b").error
    assert error.detail == "no: ***"


def test_a_server_that_quotes_the_client_secret_does_not_get_it_shown(ask: Any, says: Any) -> None:
    body = f'{{"error": "app:{SECRET} is not known, Basic {PACKED}"}}'.encode()
    told = ask(says(401, body), *API.tokens.exchanges(KEYS, "c"))
    for error in told.errors:
        nothing_in(shown(error))
        assert "is not known" in error.detail


@pytest.mark.parametrize(
    "token",
    [f"{TOKEN}\r\nX-Evil: 1", f"{TOKEN}\n", f"{TOKEN}\0", f"{TOKEN}\u00e9", f"{TOKEN}\ud800", f"{TOKEN}\x7f"],
)
def test_a_token_that_fits_no_header_is_not_sent_and_not_quoted(ask: Any, says: Any, token: str) -> None:
    told = ask(says(200, b'{"timers": []}'), API.timers.list(), API.entries.delete("1"), token=token)
    assert [type(error) for error in told.errors] == [NotSentError, NotSentError]
    assert told.heard == []
    for error in told.errors:
        nothing_in(shown(error))


async def cut(line: Any) -> None:
    await line.request()
    await line.say(b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"accessToken": "canary-token-8c1f"')


async def echo_head(line: Any) -> None:
    await line.say(b"HTTP/1.1 " + await line.request())


async def unreadable(line: Any) -> None:
    await line.request()
    body = b'{"accessToken": "canary-token-8c1f", "x": \xff'
    await line.say(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))


@pytest.mark.parametrize("script", [cut, echo_head, unreadable])
def test_an_error_and_where_it_came_from_hold_no_secret(ask: Any, script: Callable[[Any], Any]) -> None:
    calls = (API.timers.list(), API.entries.update("1", WORK, "7"), *API.tokens.exchanges(KEYS, CODE))
    told = ask(script, *calls)
    assert len(told.errors) == len(calls) - (script is unreadable)
    for error in told.errors:
        nothing_in(shown(error))


def test_an_error_before_anything_was_sent_holds_none_either() -> None:
    async def tell() -> None:
        api = Timeneye("http://127.0.0.1:1", API, lambda: Secret(TOKEN), Transport())
        for call in (API.entries.update("1", WORK, "7"), *API.tokens.exchanges(KEYS, CODE)):
            with pytest.raises(NotSentError) as caught:
                await api.run(call)
            nothing_in(shown(caught.value))
        await api.close()

    asyncio.run(tell())
