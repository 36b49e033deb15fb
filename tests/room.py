"""A room with a desk in it: a real core on a real sandbox, and what every panel of the window is given."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from world import World, a_known_world, a_world, eventually

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Told:
    """What the quiet line at the bottom of the window would show."""

    text: str
    action: str = ""
    on_action: Callable[[], None] | None = None


@dataclass
class Room:
    world: World
    look: Look
    icons: Icons
    bridge: Bridge
    told: list[Told] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)
    picks: list[PhaseChoice | None] = field(default_factory=list)
    """What a person will pick, one after the other; nothing when there is no more."""
    asked: int = 0
    windows: list[QWidget] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tasks = Tasks(self.errors.append)

    @property
    def desk(self) -> Desk:
        return self.world.desk

    @property
    def sandbox(self) -> Sandbox:
        return self.world.sandbox

    def say(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        self.told.append(Told(text, action, on_action))

    async def choose_phase(self) -> PhaseChoice | None:
        self.asked += 1
        return self.picks.pop(0) if self.picks else None

    def phase(self, title: str) -> PhaseChoice:
        found = [choice for choice in self.world.phases if choice.title == title]
        assert len(found) == 1, title
        return found[0]

    async def window_of(self, widget: QWidget, wide: int = 420, tall: int = 480) -> QWidget:
        """Shows the widget in a window that has the keyboard."""
        window = QWidget()
        window.setObjectName("room_window")
        box = QVBoxLayout(window)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(widget)
        window.resize(wide, tall)
        self.windows.append(window)
        window.show()
        window.activateWindow()
        await eventually(window.isActiveWindow, "the window has the keyboard")
        return window

    async def hears(self, beginning: str) -> Told:
        """Waits until this is the last thing said."""
        await eventually(
            lambda: bool(self.told) and self.told[-1].text.startswith(beginning),
            f"it says {beginning!r}",
        )
        return self.told[-1]

    async def go_offline(self) -> None:
        self.sandbox.faults.go_offline()
        await self._reaches(Reach.OFFLINE)

    async def come_back(self) -> None:
        self.sandbox.faults.come_back()
        await self._reaches(Reach.ONLINE)

    async def _reaches(self, reach: Reach) -> None:
        """Ask again as long as a look that was under way tells the old story."""

        def looks() -> bool:
            if self.desk.syncing.status.reach is not reach and not self.desk.syncing.status.busy:
                self.desk.syncing.sync_now()
            return self.desk.syncing.status.reach is reach

        await eventually(looks, f"it finds out that it is {reach.value}")

    def on_server(self, sql: str, *values: Any) -> None:
        """Change what the server holds as nobody could from outside: names, archives."""
        database = self.sandbox._site._database
        with database.change():
            database.write(sql, *values)

    async def has_stored(self, count: int, days: int) -> None:
        """So many further entries, the same number on each of the last days, have been fetched from the server."""
        first, phase = self.desk.entries.today() - timedelta(days=days - 1), self.world.phases[0].key
        database = self.sandbox._site._database
        rows = [
            ((first + timedelta(days=number * days // count)).isoformat(), self.world.account.person.id, *phase, number)
            for number in range(count)
        ]
        with database.change():
            database.write_many(
                "INSERT INTO entry (day, person_id, project_id, phase_id, minutes, notes) "
                "VALUES (?, ?, ?, ?, 25, 'Piece ' || ?)",
                rows,
            )
        self.desk.syncing.sync_now()
        today = self.desk.entries.today()

        async def is_stored() -> bool:
            return sum(len(group.rows) for group in await self.desk.entries.days(first, today)) >= count

        await eventually(is_stored, "they are stored", 60)

    async def close(self) -> None:
        for window in self.windows:
            window.hide()
        await self.tasks.close()
        self.bridge.unplug()
        for window in self.windows:
            window.deleteLater()


@contextlib.asynccontextmanager
async def a_room(sandbox: Sandbox, qapp: QApplication, *, is_known: bool = True) -> AsyncIterator[Room]:
    """After the first sync, or before it with the engine at rest."""
    look = Look(qapp, Theme.LIGHT)
    async with a_known_world(sandbox) if is_known else a_world(sandbox) as world:
        room = Room(world, look, Icons(look), Bridge(world.desk.news))
        try:
            if is_known:
                await eventually(lambda: room.desk.syncing.status.progress is None, "all phases are loaded")
            yield room
        finally:
            await room.close()
            look.choose(Theme.LIGHT)
            look.deleteLater()


Run = Callable[..., Any]
"""The fixture `scenario`."""


def in_a_room(
    scenario: Run,
    qapp: QApplication,
    story: Callable[[Room], Awaitable[None]],
    *,
    seed: str = "company",
    is_known: bool = True,
    seconds: float = 40,
) -> None:
    """Tell a story; no error may have been left over when it ends."""

    async def tell() -> None:
        with Sandbox(seed=seed) as sandbox:
            async with a_room(sandbox, qapp, is_known=is_known) as room:
                await story(room)
                assert room.errors == []

    scenario(tell, seconds=seconds)
