"""How the parts below the stairs are put together; no Qt here, so the terminal client can use it too."""

from __future__ import annotations

import logging
import random
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.dialect_10.tokens import EXCHANGES, Address
from timeneye_desktop.api.timeneye import Renewing, Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.app.moved import hooks
from timeneye_desktop.auth.connect import Opener
from timeneye_desktop.auth.vault import Vault
from timeneye_desktop.domain.account import Account, Tokens
from timeneye_desktop.domain.errors import NewerSchemaError, ReadOnlyError, StoreError
from timeneye_desktop.domain.handed_out import HandedOut
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.services.absences import Absences
from timeneye_desktop.services.accounts import Accounts
from timeneye_desktop.services.catalogue import Catalogue
from timeneye_desktop.services.checking import Checking
from timeneye_desktop.services.day_spans import DaySpans
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.endings import Endings
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.services.export import Export
from timeneye_desktop.services.lines import Lines
from timeneye_desktop.services.news import EntriesChanged, News, QueueChanged, Told
from timeneye_desktop.services.past import Past
from timeneye_desktop.services.places import Places
from timeneye_desktop.services.pulse import Pulse
from timeneye_desktop.services.questions import Questions
from timeneye_desktop.services.repair import Repair
from timeneye_desktop.services.reports import Reports
from timeneye_desktop.services.settings import Settings
from timeneye_desktop.services.stopping import Stopping
from timeneye_desktop.services.sweeping import Sweeping
from timeneye_desktop.services.syncing import Syncing
from timeneye_desktop.services.tracking import Tracking
from timeneye_desktop.services.updates import Updates
from timeneye_desktop.services.waiting import Waiting
from timeneye_desktop.store.absences import Absences as StoredAbsences
from timeneye_desktop.store.backdatings import Backdatings
from timeneye_desktop.store.change_reader import ChangeReader
from timeneye_desktop.store.checked import Checked
from timeneye_desktop.store.courses import Courses
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.documents import AccountFile, LineFile, PlaceFile, PreferenceFile, UpdateFile
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.habits import Habits
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.last_seen import LastSeen
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.questions import Questions as AskedQuestions
from timeneye_desktop.store.queue import Queue
from timeneye_desktop.store.ranges import Ranges
from timeneye_desktop.store.recovery import Rebuilt
from timeneye_desktop.store.report import Reports as StoredReports
from timeneye_desktop.store.spans import Spans
from timeneye_desktop.store.steps import Steps
from timeneye_desktop.store.timers import Timers
from timeneye_desktop.store.watches import Watches
from timeneye_desktop.sync.engine import Engine
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.server import Server
from timeneye_desktop.sync.wiring import Stores, Works, World, wired
from timeneye_desktop.system import clock
from timeneye_desktop.system.lock import FolderLock
from timeneye_desktop.system.paths import Paths

log = logging.getLogger(__name__)

_WHY_VIEW_ONLY: Final[dict[type[StoreError], str]] = {
    NewerSchemaError: "view-only-newer",
    ReadOnlyError: "view-only-closed",
}

TokenSource: TypeAlias = Callable[[], Awaitable[Tokens | None]]


@dataclass(frozen=True, slots=True)
class Office:
    """What outlives an account: folders, the database thread, preferences, the keyring."""

    paths: Paths
    thread: ThreadPoolExecutor
    news: News
    settings: Settings
    accounts: Accounts
    places: Places
    updates: Updates
    pace: Pace
    now: Callable[[], Instant] = clock.now


def connect(
    server: str,
    token: Callable[[], Secret | None],
    renewing: Renewing | None = None,
    exchanges: tuple[Address, ...] = EXCHANGES,
) -> Timeneye:
    """A client for API 10.0 of this server; `exchanges` are the calls that turn a code into tokens."""
    return Timeneye(server, Dialect10(exchanges), token, Transport(), renewing)


def open_office(
    paths: Paths,
    vault: Vault,
    opener: Opener,
    hide: Callable[[Secret], None],
    pace: Pace,
    server: str = "",
    *,
    strict: bool = False,
    exchanges: tuple[Address, ...] = EXCHANGES,
    default: Preferences = Preferences(),  # noqa: B008  it is frozen
    handed_out: HandedOut = HandedOut(),  # noqa: B008  as above
    updates: str = "",
) -> Office:
    """Make the folders and read the preferences; StoreError when this computer does not let us.

    `server` (an origin) stands for the preferred one when given; `strict` asks for strict delivery; `updates` is
    whom a packager lets be asked for newer versions.
    """
    paths.make()
    thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
    news = News()
    settings = Settings(PreferenceFile(paths.config / "preferences.json", default), news, thread, server, strict=strict)
    accounts = Accounts(
        AccountFile(paths.config / "accounts.json"),
        vault,
        partial(connect, exchanges=exchanges),
        opener,
        hide,
        lambda: settings.current.redirect_port,
        handed_out,
    )
    places = Places(PlaceFile(paths.data / "places.json"), thread)
    looking = Updates(updates, lambda: settings.current.update_check, UpdateFile(paths.updates), thread)
    return Office(paths, thread, news, settings, accounts, places, looking, pace)


class OpenAccount:
    """One account's files, its desk, and the engine that brings them and Timeneye together."""

    def __init__(self, account: Account, office: Office, tokens: TokenSource | None = None) -> None:
        """`tokens` is asked when the sync begins; by default the keyring is."""
        self._account = account
        self._token_source = tokens or (lambda: office.accounts.tokens(account))
        self._office = office
        folder = office.paths.account(account.key)
        self._lock = FolderLock(folder)
        self._database = Database(folder / "timeneye.sqlite", office.thread, self._on_rebuilt)
        self._renewal = office.accounts.renewal(account, folder)
        self._api = connect(account.server, self._renewal.access, self._renewal)
        self.engine, self.desk = self._assemble()

    @property
    def account(self) -> Account:
        return self._account

    @property
    def database(self) -> Database:
        """For the gallery, where nobody sends what is to look sent."""
        return self._database

    async def open(self) -> Told | None:
        """Open the files and read what is shown first; answer with what to say about them. StoreError subclasses."""
        try:
            self._lock.hold()
        except ReadOnlyError:
            log.info("no lock can be taken, so nothing will be written")
        try:
            rebuilt = await self._database.open(may_write=self._lock.is_held)
            if self._database.view_only is None:
                await self.desk.pulse.begin()
            await self.desk.tracking.refresh()
            await self.desk.absences.refresh()
            await self.desk.catalogue.refresh()
            await self.desk.lines.load()
        except BaseException:
            self._lock.release()
            raise
        return None if rebuilt is None else _told(rebuilt)

    async def sync(self) -> None:
        """Send and fetch until cancelled; without a token, wait for a new sign-in."""
        if self._database.view_only is not None:
            await self.engine.hold(Reach.VIEW_ONLY, _WHY_VIEW_ONLY[self._database.view_only])
        self._renewal.use(await self._token_source())
        await (self.engine.hold() if self._renewal.access() is None else self.engine.run())

    async def flush(self) -> None:
        """Send what can be sent; `sync` must have ended."""
        if self._renewal.access() is not None:
            await self.engine.flush()

    async def close(self) -> None:
        await self._renewal.close()
        await self._api.close()
        await self._database.close()
        self._lock.release()

    def _on_rebuilt(self, rebuilt: Rebuilt) -> None:
        """Damage showed at work: what waits is there again, the rest has to be fetched."""
        for announcement in (_told(rebuilt), EntriesChanged(), QueueChanged()):
            self._office.news.publish(announcement)
        self.engine.sync_now()

    def _is_strict(self) -> bool:
        return self._office.settings.current.strict_delivery

    async def _refresh_timers(self) -> None:
        await self.desk.tracking.refresh()

    async def _refresh_catalogue(self) -> None:
        await self.desk.catalogue.refresh()
        await self.desk.tracking.refresh()  # a running timer shows the new name too

    def _target(self) -> int:
        return self._office.settings.current.target_minutes

    def _wire(self, timers: Timers) -> Works:
        database, office, now = self._database, self._office, self._office.now
        today, chance = lambda: office.settings.day_of(now().utc), random.SystemRandom().random
        return wired(
            Server(self._api, self._account.person.id),
            Stores(Outbox(database), Mirror(database), timers, Watches(database), Identities(database)),
            World(now, today, chance, office.pace, self._is_strict),
            hooks(office.news, self._refresh_timers, self._refresh_catalogue),
        )

    def _assemble(self) -> tuple[Engine, Desk]:
        office, database, news, now = self._office, self._database, self._office.news, self._office.now
        timers, reader, journal, spans = Timers(database), EntryReader(database), Journal(database), Spans(database)
        day_of, courses, chosen = office.settings.day_of, Courses(database), lambda: office.settings.current
        works = self._wire(timers)
        engine, pull, endings = works.engine, works.pull, Endings(courses, chosen)
        tracking = Tracking(journal, timers, reader, news, now, engine.wake, endings, day_of)
        entries = Entries(journal, reader, news, now, engine.wake, day_of)
        synced_at = lambda: engine.status.synced_at  # noqa: E731  asked each time
        stopping = Stopping(tracking, entries, endings, courses, chosen)
        catalogue = Catalogue(reader, Habits(database), news, now, synced_at, pull.phases_of, day_of)
        return engine, Desk(
            account=self._account,
            tracking=tracking,
            stopping=stopping,
            repair=Repair(Backdatings(database), courses, tracking, news, day_of, engine.wake),
            sweeping=Sweeping(journal, tracking, news, engine.wake),
            checking=Checking(Checked(database), Outbox(database), tracking, self._target),
            entries=entries,
            absences=Absences(StoredAbsences(database), spans, tracking, stopping, news, now, engine.wake),
            day_spans=DaySpans(spans, news, now, clock.asleep_seconds, office.settings.day_begins),
            pulse=Pulse(LastSeen(database), tracking, now),
            past=Past(Steps(database), ChangeReader(database), news, now, engine.wake, day_of),
            waiting=Waiting(Queue(database), news, now, engine.wake, tracking.refresh),
            questions=Questions(AskedQuestions(database), news, now, engine.wake, tracking.refresh),
            reports=Reports(StoredReports(database), now, lambda: pull.older.is_at_end, day_of),
            export=Export(Ranges(database), now, day_of),
            places=office.places,
            catalogue=catalogue,
            lines=Lines(LineFile(self._database.path.with_name("lines.json")), office.thread),
            accounts=office.accounts,
            settings=office.settings,
            updates=office.updates,
            syncing=Syncing(engine, pull.older),
            news=news,
        )


def _told(rebuilt: Rebuilt) -> Told:
    return Told("damaged-file" if rebuilt.is_whole else "damaged-files")
