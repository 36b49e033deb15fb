"""Who is at work: first run, one account's desktop, signing in again, and the end."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from timeneye_desktop.app.computer import Computer
from timeneye_desktop.app.core import Office, OpenAccount, TokenSource
from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.desktop import Desktop, Wishes
from timeneye_desktop.app.examined import own_parts
from timeneye_desktop.app.kept import go_on, kept
from timeneye_desktop.app.keys_part import KeysPart
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.app.windows import to_front
from timeneye_desktop.cli.asked import Asked
from timeneye_desktop.domain.account import Account, Tokens
from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.services.news import Announcement, PreferencesChanged
from timeneye_desktop.system.autostart import Autostart, find_starter
from timeneye_desktop.system.browser import open_in_browser
from timeneye_desktop.system.network_qt import NetworkWatch
from timeneye_desktop.system.notices import Notices
from timeneye_desktop.system.senses import found_senses
from timeneye_desktop.ui.about.own_places import OwnPlaces
from timeneye_desktop.ui.account.first_run import FirstRun
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.languages import Languages
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.notice.sample import sample as sample_notice
from timeneye_desktop.ui.resource_files import resource
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.tray.ladder import Rung

log = logging.getLogger(__name__)

_FLUSH_SECONDS = 5.0
"""How long quitting waits for what is not on Timeneye yet."""


class Program:
    """Opens and closes accounts until the person quits."""

    def __init__(
        self, office: Office, sample: Sample, application: QApplication, reporter: Reporter, language: str = ""
    ) -> None:
        """`language`, when given, stands for the chosen one until the program ends."""
        self._office = office
        self._languages = Languages(application, office.settings.current.language, language)
        self._forget_news = office.news.subscribe(self._on_announced)
        self._sample = sample
        self._look = Look(application, office.settings.current.theme)
        self._icons = Icons(self._look)
        self._reporter = reporter
        self._tasks = Tasks(reporter)
        self._network = NetworkWatch(self._on_network_back)
        self.notices = Notices(
            resource("app/timeneye.svg"), lambda: office.settings.current.notifications, sample_notice
        )
        self.updates = office.updates
        self.autostart = Autostart(find_starter(office.paths, _why_at_sign_in))
        self._keys = KeysPart(office.settings, office.news, self._tasks, self)
        own = own_parts(office, lambda: self._opened, self._has_tray)
        self._senses = found_senses()
        self.computer = Computer(self.notices, self.autostart, self._keys, self._senses, *own)
        self._ended = asyncio.Event()
        self._opened: OpenAccount | None = None
        self._syncing: asyncio.Task[None] | None = None
        self._moving = asyncio.Lock()
        """Windows are made or closed by one at a time."""
        self.desktop: Desktop | None = None
        self.first_run: FirstRun | None = None

    async def begin(self, *, demo: bool, hidden: bool) -> None:
        """Show what the person left, or the first page."""
        account = None if demo else self._office.accounts.last()
        if demo:
            await self._open_sample()
        elif account is None:
            self.show_first_run()
        else:
            await self._open(account, hidden=hidden)
        self._tasks.spawn(self.computer.begin(), "what this computer offers")

    async def until_quit(self) -> None:
        await self._ended.wait()

    def quit(self) -> None:
        self._ended.set()

    async def end(self) -> None:
        """Send what can be sent in a few seconds and close everything."""
        await self._close_account()
        self._close_first_run()
        self._forget_news()
        await self._tasks.close()
        await self.computer.end()
        self._network.close()
        await self._sample.stop()
        self._languages.close()

    def show_first_run(self, error: BaseException | None = None) -> FirstRun:
        if self.first_run is None:
            page = FirstRun(
                self._office.accounts, self._office.settings, self._look, self._icons, self._tasks, open_in_browser
            )
            page.sample_wanted.connect(lambda: self._tasks.spawn(self._open_sample(), "open sample data"))
            page.connected.connect(lambda account: self._tasks.spawn(self._connected(account), "open account"))
            page.closed.connect(self._on_first_run_closed)
            self.first_run = page
        if error is not None:
            self.first_run.show_error(error)
        to_front(self.first_run)
        return self.first_run

    def come_forward(self) -> bool:
        """Somebody looks for us; False while there is no window to show."""
        if self.desktop is not None:
            self.desktop.show_window()
        if self.first_run is not None:  # signing in again, it stands before the other
            to_front(self.first_run)
        return self.desktop is not None or self.first_run is not None

    def ask_quickly(self) -> bool:
        """The quick-entry bar; before there is an account, what leads to one."""
        if self.desktop is None:
            return self.come_forward()
        self.desktop.ask_quickly()
        return True

    def do(self, asked: Asked, answer: Callable[[str], None]) -> None:
        """What the terminal asks for."""
        from timeneye_desktop.app.at_the_app import at_the_app

        async def done() -> None:
            answer((await at_the_app(self, asked)).as_json())

        self._tasks.spawn(done(), f"terminal: {asked.verb}")

    # -- accounts --------------------------------------------------------------------

    async def _connected(self, account: Account) -> None:
        """Somebody signed in: the same person goes on where they were, another gets a desktop of their own."""
        self._office.accounts.remember(account)
        if self._opened is not None and self._opened.account.key == account.key:
            self._close_first_run()
            await self._end_sync()
            self._begin_sync(self._opened)
        else:
            await self._open(account, hidden=False)

    async def _open_sample(self) -> None:
        person = await self._sample.sign_in()

        async def tokens() -> Tokens | None:
            return person.tokens

        await self._open(person.account, hidden=False, tokens=tokens)

    async def _open(self, account: Account, *, hidden: bool, tokens: TokenSource | None = None) -> None:
        await self._close_account()
        opened = OpenAccount(account, self._office, tokens)
        try:
            told = await opened.open()
        except StoreError as error:
            log.warning("cannot open %s: %s", account.key, error)
            self.show_first_run(error)
            return
        log.info("opened %s", account.key)
        self._opened = opened
        self.desktop = self._desktop(opened)
        self._close_first_run()
        if hidden:
            self.desktop.ladder.begin()
        else:
            self.desktop.show_window()
        if told is not None:
            self._office.news.publish(told)
        self._begin_sync(opened)

    def _desktop(self, opened: OpenAccount) -> Desktop:
        return Desktop(opened.desk, self._look, self._icons, self._reporter, self._wishes())

    def _wishes(self) -> Wishes:
        paths = self._office.paths
        return Wishes(
            quit=self.quit,
            sign_in_again=self.sign_in_again,
            signed_out=self.on_signed_out,
            own_places=OwnPlaces(paths.data, paths.state, _diagnosis),
            computer=self.computer,
            notices=self.notices,
            autostart=self.autostart,
            keys=self._keys.front,
            senses=self._senses,
        )

    def sign_in_again(self) -> None:
        if self._opened is not None:
            self.show_first_run().sign_in_again(self._opened.account)

    def on_signed_out(self) -> None:
        self._tasks.spawn(self.leave(), "sign out")

    async def leave(self) -> None:
        """Nobody is signed in any more."""
        await self._close_account()
        self.show_first_run()

    def _begin_sync(self, opened: OpenAccount) -> None:
        self._syncing = self._tasks.spawn(opened.sync(), "sync")

    async def _end_sync(self) -> None:
        if self._syncing is not None:
            self._syncing.cancel()
            await asyncio.gather(self._syncing, return_exceptions=True)
            self._syncing = None

    async def _close_account(self) -> None:
        if self._opened is None:
            return
        await self._end_sync()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_FLUSH_SECONDS):
                await self._opened.flush()
        async with self._moving:
            if self.desktop is not None:
                await self.desktop.close()
                self.desktop = None
            await self._opened.close()
            self._opened = None

    async def _move(self) -> None:
        """Into windows that speak the language of now; the account stays open and is synced on."""
        async with self._moving:
            if self._opened is None or self.desktop is None:
                return
            left = kept(self.desktop)
            await self.desktop.close()
            self.desktop = self._desktop(self._opened)
            go_on(self.desktop, left)

    # -- the world -------------------------------------------------------------------

    def _on_announced(self, news: Announcement) -> None:
        if isinstance(news, PreferencesChanged) and self._languages.choose(news.preferences.language):
            self._tasks.spawn(self._move(), "speak another language")

    def _has_tray(self) -> bool | None:
        return None if self.desktop is None else self.desktop.ladder.rung is Rung.TRAY

    def _on_network_back(self) -> None:
        if self._opened is not None:
            self._opened.desk.syncing.wake()

    def _close_first_run(self) -> None:
        if self.first_run is not None:
            page, self.first_run = self.first_run, None
            page.close()
            page.deleteLater()

    def _on_first_run_closed(self) -> None:
        """Closing the first page without having signed in leaves nothing to do."""
        if self.first_run is not None and self._opened is None:
            self.quit()


def _why_at_sign_in() -> str:
    """Said by the portal of a sandbox, which asks the person."""
    return tr("So that your timers are at hand when you sign in to this computer.")


async def _diagnosis() -> str:
    from timeneye_desktop.app.diagnose import diagnosis

    return await diagnosis()
