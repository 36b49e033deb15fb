"""Two people at one computer: whoever signs in, the first one's unsent work stays theirs and is sent as theirs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from world import QUICK, eventually, no_browser

from timeneye_desktop.app.core import open_office
from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.program import Program
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.auth.identity import account_key
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Tokens
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.system.paths import find_paths

NORA, TOM = "637", "642"


class Shared:
    """One program; Nora works in it until her token runs out, with two entries that nobody has sent."""

    def __init__(self, sandbox: Sandbox, application: QApplication) -> None:
        self.sandbox = sandbox
        self.vault = MemoryVault()
        office = open_office(find_paths(), self.vault, no_browser, lambda _secret: None, QUICK, sandbox.url)
        self.office, self.program = office, Program(office, Sample(), application, Reporter())

    @property
    def desk(self) -> Any:
        assert self.program.desktop is not None
        return self.program.desktop.desk

    async def begin(self) -> None:
        attempt = self.office.accounts.sign_in_with_token(self.sandbox.url, Secret(self.sandbox.issue_token()))
        self.office.accounts.remember(await attempt.confirm((await attempt.candidates())[0]))
        await self.program.begin(demo=False, hidden=False)
        await self.is_calm()
        self.sandbox.expire_tokens()
        for notes in ("mine: first", "mine: second"):
            await self.log(notes)
        await eventually(lambda: self.desk.syncing.status.reach is Reach.SIGNED_OUT, "it notices")
        self.program.desktop.status.sign_in_asked.emit()
        await eventually(lambda: self.part(QLineEdit, "token").isVisible(), "it leads to the sign-in")

    async def log(self, notes: str) -> None:
        await self.desk.entries.log(Work(self.desk.catalogue.choices[0].key, 25, self.desk.entries.today(), notes))

    async def is_calm(self) -> None:
        await eventually(lambda: bool(self.desk.catalogue.choices), "phases are here")
        status = lambda: self.desk.syncing.status  # noqa: E731  said twice
        await eventually(lambda: status().synced_at is not None and not status().busy, "it is calm")

    def part(self, kind: type[Any], name: str) -> Any:
        page = self.program.first_run
        found = None if page is None else page.findChild(kind, name)
        assert found is not None, name
        return found

    def use_token_of(self, person: str) -> str:
        token = self.sandbox.issue_token(person)
        self.part(QLineEdit, "token").setText(token)
        self.click("use_token")
        return token

    def click(self, name: str) -> None:
        QTest.mouseClick(self.part(QPushButton, name), Qt.MouseButton.LeftButton)

    def key(self, person: str) -> str:
        return account_key(self.sandbox.url, person)

    def on_server(self) -> dict[str, str]:
        """Who has which notes."""
        rows = self.sandbox._site._database.rows("SELECT notes, person_id FROM entry WHERE notes LIKE 'mine: %'")
        return {row["notes"]: str(row["person_id"]) for row in rows}


@pytest.fixture
def told(scenario: Callable[..., Any], qapp: QApplication) -> Iterator[Callable[..., None]]:
    with Sandbox() as sandbox:

        def run(story: Callable[[Shared], Awaitable[None]]) -> None:
            async def tell() -> None:
                shared = Shared(sandbox, qapp)
                try:
                    await shared.begin()
                    await story(shared)
                finally:
                    await shared.program.end()
                    shared.office.thread.shutdown()

            scenario(tell, seconds=60)

        yield run


@pytest.mark.hostile(36)
@pytest.mark.parametrize("person", ["tom", "mateo"])
def test_somebody_elses_token_is_dropped_and_the_work_still_waits(told: Callable[..., None], person: str) -> None:
    async def story(shared: Shared) -> None:
        before = await shared.vault.tokens(shared.key(NORA))
        rows = await shared.desk.waiting.rows()
        asked = len(shared.sandbox.requests)
        token = shared.use_token_of(person)
        said = shared.part(QLabel, "problem")
        await eventually(lambda: said.isVisible() and said.text().startswith("That sign-in belongs to"), "it says so")
        kept = [*shared.vault._tokens.values()]
        assert kept == [before]
        assert Secret(token) not in {tokens.access for tokens in kept}
        assert await shared.desk.waiting.rows() == rows
        assert len(rows) == 2
        assert {seen.method for seen in shared.sandbox.requests[asked:]} == {"GET"}, "it was only asked who that is"
        assert shared.office.accounts.last() == shared.desk.account
        assert shared.on_server() == {}
        shared.use_token_of("member")
        await eventually(lambda: len(shared.on_server()) == 2, "her own sign-in sends it")
        assert set(shared.on_server().values()) == {NORA}

    told(story)


@pytest.mark.hostile(36)
def test_somebody_who_takes_over_gets_a_desk_of_their_own(told: Callable[..., None]) -> None:
    async def story(shared: Shared) -> None:
        nora = shared.desk.account
        shared.click("back")
        shared.click("connect")
        shared.use_token_of("tom")
        await eventually(lambda: shared.part(QPushButton, "yes_this_is_me").isVisible(), "it asks who it is")
        shared.click("yes_this_is_me")
        await eventually(lambda: shared.program.first_run is None, "he is in")
        assert shared.desk.account.person.id == TOM
        await shared.is_calm()
        assert await shared.desk.waiting.rows() == ()
        await shared.log("mine: toms")
        await eventually(lambda: "mine: toms" in shared.on_server(), "his work is sent")
        assert shared.on_server() == {"mine: toms": TOM}
        fresh = Tokens(Secret(shared.sandbox.issue_token("member")), Secret(""), None)
        await shared.vault.keep_tokens(nora.key, fresh)
        await shared.program._connected(nora)
        await eventually(lambda: len(shared.on_server()) == 3, "hers is sent when she is back")
        assert shared.on_server() == {"mine: toms": TOM, "mine: first": NORA, "mine: second": NORA}

    told(story)
