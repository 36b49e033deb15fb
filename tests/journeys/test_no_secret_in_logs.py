"""Signing in, working, failing, crashing: no token, client secret or code is ever written down anywhere."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import gc
import logging
import os
import socket
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from journeys.canaries import ACCESS, CODE, REFRESH, SECRET, leaks, mark, written
from world import QUICK, World, eventually

from timeneye_desktop.app.core import Office, OpenAccount, open_office
from timeneye_desktop.app.crash import Reporter, report_uncaught
from timeneye_desktop.app.logs import Mask, start_logging, stop_logging
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account, AppKeys, Tokens
from timeneye_desktop.domain.errors import BadCredentialsError, BadPasteError, TimeneyeError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.sandbox.faults import Garbage
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sandbox.visitor import press_allow
from timeneye_desktop.system.browser import open_in_browser
from timeneye_desktop.system.paths import find_paths


class Traps:
    """Collects every record before any mask has seen it: what the program itself would have written."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def handler(self) -> logging.Handler:
        texts = self.texts

        class Raw(logging.Handler):
            def emit(self, record: logging.LogRecord) -> None:
                texts.append(logging.Formatter("%(message)s").format(record))
                record.exc_text = None

        return Raw(logging.DEBUG)


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
        return number


@pytest.fixture
def marked(port: int) -> Iterator[Sandbox]:
    """A Timeneye whose secrets are known beforehand."""
    with Sandbox() as sandbox:
        mark(sandbox)
        sandbox.redirect_uri = f"http://127.0.0.1:{port}/timeneye/callback"
        yield sandbox


@contextlib.contextmanager
def logged() -> Iterator[tuple[Mask, Traps]]:
    """Logging as the program begins it, at its most talkative, to the file and to stderr."""
    paths, mask, traps = find_paths(), Mask(), Traps()
    paths.make()
    before = logging.getLogger().level
    start_logging(paths.state, mask, level=logging.DEBUG, to_stderr=True)
    raw = traps.handler()
    logging.getLogger().handlers.insert(0, raw)
    try:
        yield mask, traps
    finally:
        logging.getLogger().removeHandler(raw)
        stop_logging(mask)
        logging.getLogger().setLevel(before)


async def signed_in(office: Office, sandbox: Sandbox, secret: str = SECRET) -> Account:
    attempt = office.accounts.sign_in(sandbox.url, AppKeys(sandbox.client_id, Secret(secret)))
    try:
        await attempt.open()
        with contextlib.suppress(BadPasteError):
            attempt.paste(f"nonsense {CODE}")
        (person,) = await attempt.candidates()
        account = await attempt.confirm(person)
    finally:
        await attempt.cancel()
    office.accounts.remember(account)
    return account


async def signed_in_with_a_token(office: Office, sandbox: Sandbox, token: str = ACCESS) -> Account:
    attempt = office.accounts.sign_in_with_token(sandbox.url, Secret(token))
    try:
        (person,) = await attempt.candidates()
        return await attempt.confirm(person)
    finally:
        await attempt.cancel()


async def troubled(world: World) -> None:
    """Everything that goes wrong on the way, with work in between."""
    faults = world.sandbox.faults
    for number, spoil in enumerate(
        (
            lambda: faults.answer_status(500),
            lambda: faults.answer_html(403),
            lambda: faults.answer_garbage(Garbage.TEXT),
            lambda: faults.lose_answer(cut=True),
            lambda: faults.answer_status(429, retry_after="1", times=1),
            faults.go_offline,
        )
    ):
        spoil()
        row = await world.desk.entries.log(world.work(5, f"trouble {number}"))
        await world.desk.entries.edit(row.lid, replace(row.work, minutes=6))
        world.desk.syncing.sync_now()
        await asyncio.sleep(0.1)
        faults.clear()
        faults.come_back()
    world.desk.syncing.sync_now()
    await world.quiet()


async def lived(office: Office, sandbox: Sandbox) -> Tokens:
    """Sign in, work, be signed out by the server, sign in again, quit; the tokens of the second sign-in."""
    with pytest.raises(BadCredentialsError):
        await signed_in(office, sandbox, f"{SECRET}-wrong")
    with pytest.raises(BadCredentialsError):
        await signed_in_with_a_token(office, sandbox, f"{ACCESS}-wrong")
    account = await signed_in(office, sandbox)
    assert await signed_in_with_a_token(office, sandbox) == account
    opened = OpenAccount(account, office)
    await opened.open()
    world = World(sandbox, office, account, ACCESS, opened)
    world.go_online()
    await eventually(lambda: len(world.phases) > 40, "phases are read")
    await world.quiet()
    await troubled(world)
    sandbox.expire_tokens()
    world.desk.syncing.sync_now()
    await eventually(lambda: world.desk.syncing.status.reach is Reach.SIGNED_OUT, "it notices")
    await world._end_sync()
    assert await signed_in(office, sandbox) == account
    world.go_online()
    await world.quiet()
    await world.close()
    tokens = await office.accounts.tokens(account)
    assert tokens is not None
    assert (tokens.access.reveal(), tokens.refresh.reveal()) == (ACCESS, REFRESH)
    logging.getLogger("timeneye_desktop").debug("careless: %s %r %s", tokens, account, [tokens, opened, world.desk])
    return tokens


def crashed(tokens: Tokens, client_id: str) -> None:
    """Bugs that carry secrets in their words, their causes and their variables."""
    reporter = Reporter()
    hook = sys.excepthook
    report_uncaught(reporter)
    pair = base64.b64encode(f"{client_id}:{SECRET}".encode()).decode()
    words = (
        f"token {tokens.access.reveal()}",
        f"{{'Bearer': '{ACCESS}', 'Authorization': 'Basic {pair}'}}",
        f"GET https://track.timeneye.com/token?code={quote(CODE)}&clientId={client_id}",
        f"GET https://track.timeneye.com/api/3/token/{client_id}/{CODE}",
        f'{{"accessToken": "{ACCESS}", "refreshToken": "{REFRESH}"}}',
        f"secret={SECRET!r} of {tokens!r}",
    )
    try:
        for text in words:
            try:
                try:
                    raise KeyError(text)  # noqa: TRY301  the cause must be chained
                except KeyError as error:
                    raise RuntimeError("a bug") from error
            except RuntimeError as error:
                reporter(error)
                sys.excepthook(type(error), error, error.__traceback__)
            reporter(TimeneyeError(text))
    finally:
        sys.excepthook = hook


@pytest.fixture
def browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in the place of a browser, which writes down what a program can see; the file it writes."""
    seen = tmp_path / "seen.txt"
    program = tmp_path / "browser"
    program.write_text(f'#!/bin/sh\nexec >>"{seen}"\nprintf "%s\\n" "$0" "$@"\nenv\n')
    program.chmod(0o700)
    monkeypatch.setenv("BROWSER", str(program))
    return seen


@pytest.mark.skipif(os.name == "nt", reason="the browser's stand-in is a shell script")
def test_no_secret_is_written_down_anywhere(
    marked: Sandbox, home: Path, port: int, browser: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    visits: list[asyncio.Task[str]] = []

    async def open_browser(address: str) -> bool:
        opened = await open_in_browser(address)
        visits.append(asyncio.create_task(asyncio.to_thread(press_allow, address)))
        return opened

    async def story() -> Tokens:
        office = open_office(find_paths(), MemoryVault(), open_browser, mask.add, QUICK)
        await office.settings.change(redirect_port=port)
        async with asyncio.timeout(40):
            tokens = await lived(office, marked)
        await asyncio.gather(*visits, return_exceptions=True)
        office.thread.shutdown()
        return tokens

    with logged() as (mask, traps):
        tokens = asyncio.run(story(), debug=True)
        gc.collect()
        assert len(visits) == 3
        assert len(traps.texts) > 20, "it was talkative"
        assert browser.read_text().count(f"http://127.0.0.1:{port}/s/") == 3
        said = {"records": "\n".join(traps.texts).encode(), "a child": browser.read_bytes()}
        assert leaks(said, marked.client_id) == [], "the program itself says none, masked or not"
        crashed(tokens, marked.client_id)
    out, err = capfd.readouterr()
    files = written(home)
    assert b"RuntimeError: a bug" in files["state/timeneye-desktop.log"]
    assert err.count("a bug") >= 6
    assert any(name.endswith("timeneye.sqlite") for name in files)
    assert leaks({**files, "stdout": out.encode(), "stderr": err.encode()}, marked.client_id) == []


def test_the_search_would_find_each_spelling(tmp_path: Path) -> None:
    """The test above could pass because it looks for the wrong things."""
    spelled = {
        "plain": SECRET,
        "query": f"?code={quote(ACCESS, safe='')}&x",
        "form": f"client_secret={quote_plus(REFRESH)}",
        "basic": "Basic " + base64.b64encode(f"637:{SECRET}".encode()).decode(),
        "json": base64.urlsafe_b64encode(f'{{"t": "{ACCESS}"}}'.encode()).decode(),
    }
    for name, text in spelled.items():
        (tmp_path / name).write_text(text)
    assert {name for name, _ in leaks(written(tmp_path), "637")} == set(spelled)
