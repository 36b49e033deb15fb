"""The window of the first run, and of signing in again: which page is in front, and what a click sets going."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from timeneye_desktop.domain.account import Account, AppKeys, Person
from timeneye_desktop.domain.errors import BadServerError, NotPossibleError, TimeneyeError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.services.accounts import Accounts
from timeneye_desktop.services.settings import Settings
from timeneye_desktop.ui.account.attempt import BrowserAttempt
from timeneye_desktop.ui.account.confirm import ConfirmPage
from timeneye_desktop.ui.account.connect import ConnectPage
from timeneye_desktop.ui.account.errands import Errands
from timeneye_desktop.ui.account.parts import Page, Pictures
from timeneye_desktop.ui.account.preparing import OpenUrl, Preparing
from timeneye_desktop.ui.account.problem_strip import ProblemStrip
from timeneye_desktop.ui.account.signing_in import SigningIn
from timeneye_desktop.ui.account.waiting import WaitingPage
from timeneye_desktop.ui.account.welcome import WelcomePage
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.words import notice, sentence

_SIZE: Final = (460, 640)


class FirstRun(QWidget):
    """Nothing outlives a closed window: no attempt, no open port, no secret in a field."""

    sample_wanted = Signal()
    connected = Signal(object)
    """Account"""
    closed = Signal()

    def __init__(
        self,
        accounts: Accounts,
        settings: Settings,
        look: Look,
        icons: Icons,
        tasks: Tasks,
        open_url: OpenUrl,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("first_run")
        self.setWindowTitle(self.tr("Timeneye Desktop"))
        self.setMinimumSize(400, 420)
        self.resize(*_SIZE)
        self._accounts = accounts
        self._settings = settings
        self._open_url = open_url
        self._errands = Errands(tasks)
        self._again: Account | None = None
        self._keys: AppKeys | None = None
        self._attempt: BrowserAttempt | None = None
        self._is_done = False
        self._signing = SigningIn(accounts, settings, tasks, self)
        pictures = Pictures(look, icons, self)
        self._problem = ProblemStrip(look, icons)
        self._welcome = WelcomePage(pictures, is_set_up=self._handed_out() is not None)
        self._connect = ConnectPage(pictures)
        self._preparing = Preparing(self._connect, accounts, open_url, self._errands, self._is_connecting)
        self._waiting = WaitingPage(pictures)
        self._confirm = ConfirmPage()
        self._pages = QStackedWidget()
        self._place()
        self._wire()
        self._go(self._welcome)
        if accounts.handed_out.is_wrong:
            self._problem.say(notice("bad-defaults"))

    def _place(self) -> None:
        for page in (self._welcome, self._connect, self._waiting, self._confirm):
            self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._problem)
        box.addWidget(self._pages, 1)

    def _wire(self) -> None:
        self._welcome.sample_asked.connect(self.sample_wanted)
        self._welcome.connect_asked.connect(self._on_connect)
        self._connect.keys_given.connect(self._on_keys_given)
        self._connect.token_given.connect(self._on_token_given)
        self._preparing.said.connect(self._problem.say)
        self._waiting.open_asked.connect(self._on_open_again)
        self._waiting.pasted.connect(self._on_pasted)
        self._waiting.retry_asked.connect(self._on_retry)
        self._waiting.stray_accepted.connect(lambda: self._on_stray(is_mine=True))
        self._waiting.stray_ignored.connect(lambda: self._on_stray(is_mine=False))
        self._confirm.confirmed.connect(self._signing.confirm)
        self._confirm.declined.connect(self._on_declined)
        for page in (self._connect, self._waiting, self._confirm):
            page.back_asked.connect(self._on_back)
        signing = self._signing
        signing.began.connect(self._on_began)
        signing.browser_tried.connect(self._on_browser_tried)
        signing.port_found_taken.connect(self._on_port_found_taken)
        signing.people_found.connect(self._on_people_found)
        signing.turned_away.connect(lambda error: self._problem.say(sentence(error)))
        signing.failed.connect(self._on_failed)
        signing.succeeded.connect(self._on_succeeded)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._on_back)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)

    # -- from outside ----------------------------------------------------------------

    def show_error(self, error: BaseException) -> None:
        """One sentence above the present page; a page that leads nowhere any more gives way to the first."""
        if self._is_done:
            self._go(self._welcome)
        self._welcome.set_ready()
        self._problem.say(sentence(error))

    def sign_in_again(self, account: Account) -> None:
        """As this person and nobody else; an attempt of theirs that is under way goes on."""
        if self._again != account or not self._signing.is_busy:
            self._signing.cancel()
            self._prepare(account)

    def _handed_out(self) -> AppKeys | None:
        return self._accounts.handed_out.keys_for(self._settings.current.server)

    # -- pages -----------------------------------------------------------------------

    def _on_connect(self) -> None:
        """With what a firm has set up, straight into the browser."""
        self._prepare(None)
        keys = self._handed_out()
        if keys is not None:
            self._on_keys_given(keys)

    def _prepare(self, again: Account | None) -> None:
        """The page to connect on, with what was used before."""
        if again != self._again:
            self._connect.leave()
        self._again, self._keys = again, None
        current = self._settings.current
        keys = self._accounts.handed_out.keys_for(again.server if again else current.server)
        self._connect.prepare(current.server, current.redirect_port, again, is_set_up=keys is not None)
        self._go(self._connect)
        self._preparing.fill_saved()

    def _return_to_connect(self) -> None:
        """After an attempt: what was typed for it is there again."""
        self._go(self._connect)
        if self._keys is not None:
            self._connect.fill(self._keys)

    def _go(self, page: Page) -> None:
        self._is_done = False
        self._problem.say("")
        before = self._pages.currentWidget()
        if isinstance(before, Page) and before is not page:
            before.leave()
        self._pages.setCurrentWidget(page)
        page.enter()

    def _on_back(self) -> None:
        page = self._pages.currentWidget()
        is_asking = self._signing.is_busy
        self._signing.cancel()
        self._attempt = None
        if page is self._connect and is_asking:
            self._problem.say("")
            self._connect.enter()
        elif page is self._connect:
            self._again = self._keys = None
            self._go(self._welcome)
        elif page is not self._welcome:
            self._return_to_connect()

    # -- an attempt ------------------------------------------------------------------

    def _on_keys_given(self, keys: AppKeys) -> None:
        self._keys = keys
        self._problem.say("")
        self._connect.set_busy(self.tr("Opening the browser..."))
        self._signing.through_browser(self._connect.server.address, keys, self._again)

    def _on_token_given(self, token: Secret) -> None:
        self._keys = None
        self._problem.say("")
        self._connect.set_busy(self.tr("Asking Timeneye whose token this is..."))
        self._signing.with_token(self._connect.server.address, token, self._again)

    def _on_retry(self) -> None:
        if self._keys is not None:
            self._on_keys_given(self._keys)

    def _on_began(self, attempt: BrowserAttempt) -> None:
        self._attempt = attempt
        self._waiting.show_attempt(attempt)
        self._go(self._waiting)

    def _on_browser_tried(self) -> None:
        self._waiting.look_at_attempt()
        if self._attempt is not None and not self._attempt.browser_opened:
            self._waiting.show_no_browser()

    def _on_port_found_taken(self, error: TimeneyeError) -> None:
        self._waiting.show_paste_mode()
        self._problem.say(sentence(error))

    def _on_people_found(self, people: tuple[Person, ...]) -> None:
        server = self._connect.server.address
        self._confirm.ask(people, server, session_only=self._accounts.session_only)
        self._go(self._confirm)
        QApplication.alert(self)

    def _on_declined(self) -> None:
        """A token stays whose it is; the browser may still bring the right one."""
        if self._attempt is None:
            self._on_back()
            return
        self._signing.decline()
        self._waiting.show_again(self._attempt)
        self._go(self._waiting)

    def _on_failed(self, error: BaseException) -> None:
        self._attempt = None
        if self._pages.currentWidget() is self._waiting and not isinstance(error, NotPossibleError):
            self._waiting.show_end()
        elif self._pages.currentWidget() is self._connect:
            self._connect.set_busy("")
        else:
            self._return_to_connect()
        if isinstance(error, BadServerError):
            self._connect.server.open()
        self._problem.say(sentence(error))

    def _on_succeeded(self, account: Account) -> None:
        self._keys = self._attempt = None
        self._is_done = True
        self._connect.leave()
        self.connected.emit(account)

    # -- the waiting page ------------------------------------------------------------

    def _on_open_again(self) -> None:
        attempt = self._attempt
        if attempt is not None:
            self._waiting.set_opening(is_opening=True)
            self._errands.begin(self._open_again(attempt), "open browser again")

    async def _open_again(self, attempt: BrowserAttempt) -> None:
        opened = await self._open_url(attempt.start_link)
        self._waiting.set_opening(is_opening=False)
        if not opened:
            self._problem.say(notice("no-browser"))

    def _on_pasted(self, text: str) -> None:
        self._do(lambda attempt: attempt.paste(text))

    def _on_stray(self, *, is_mine: bool) -> None:
        self._do(lambda attempt: attempt.accept_unmatched() if is_mine else attempt.ignore_unmatched())

    def _do(self, act: Callable[[BrowserAttempt], None]) -> None:
        if self._attempt is None:
            return
        try:
            act(self._attempt)
        except TimeneyeError as error:
            self._problem.say(sentence(error))
        else:
            self._problem.say("")
            self._waiting.clear_pasted()
        self._waiting.look_at_attempt()

    def _is_connecting(self) -> bool:
        return self._pages.currentWidget() is self._connect and not self._signing.is_busy

    # -- the end ---------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        self._signing.cancel()
        self._errands.cancel()
        self._attempt = self._again = self._keys = None
        self._go(self._welcome)
        super().closeEvent(event)
        self.closed.emit()
