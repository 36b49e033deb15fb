"""Does the quiet line say how things stand, and do its clicks lead on?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.domain.status import Progress, Reach, SyncStatus
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.status import StatusLine

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def line(look: Look) -> Iterator[StatusLine]:
    made = StatusLine(look, Icons(look))
    made.resize(340, made.sizeHint().height())
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def part(line: StatusLine, kind: type[W], name: str) -> W:
    found = line.findChild(kind, name)
    assert found is not None
    return found


def text(line: StatusLine) -> str:
    """What it says in full; the button shows as much of it as fits."""
    button = part(line, QPushButton, "status_text")
    shown = button.text()
    assert button.accessibleName().startswith(shown.rstrip("\u2026"))
    assert button.accessibleName() in " ".join(button.toolTip().split())
    return button.accessibleName()


def synced(ago: timedelta = timedelta()) -> datetime:
    return datetime.now(UTC) - ago


def mark(line: StatusLine) -> bytes:
    return bytes(line._mark.pixmap().toImage().constBits())


def test_synced(line: StatusLine) -> None:
    moment = synced()
    line.show_status(SyncStatus(Reach.ONLINE, synced_at=moment))
    local = moment.astimezone()
    assert text(line) == f"Synced {local.hour}:{local.minute:02d}"
    assert not part(line, QPushButton, "sign_in_again").isVisible()
    assert part(line, QPushButton, "sync_now").isVisible()
    assert not part(line, QProgressBar, "sync_progress").isVisible()


def test_offline_with_work_waiting(line: StatusLine) -> None:
    line.show_status(SyncStatus(Reach.OFFLINE, synced_at=synced(), waiting=3))
    line.layout().activate()
    assert text(line) == "Offline, 3 waiting to send"
    assert part(line, QPushButton, "status_text").text() == text(line)  # there is room for all of it


def test_signed_out_offers_to_sign_in(line: StatusLine) -> None:
    line.show_status(SyncStatus(Reach.SIGNED_OUT, waiting=2))
    assert text(line) == "Signed out, 2 waiting to send"
    assert part(line, QPushButton, "sign_in_again").isVisible()
    assert not part(line, QPushButton, "sync_now").isVisible()
    line.show_status(SyncStatus(Reach.ONLINE, synced_at=synced()))
    assert not part(line, QPushButton, "sign_in_again").isVisible()


def test_progress_is_counted_and_drawn(line: StatusLine) -> None:
    bar = part(line, QProgressBar, "sync_progress")
    line.show_status(SyncStatus(Reach.ONLINE, busy=True, progress=Progress("phases", 14, 300), waiting=1))
    assert text(line) == "Loading phases 14 of 300, 1 waiting to send"
    assert bar.isVisible()
    assert (bar.value(), bar.maximum()) == (14, 300)
    line.show_status(SyncStatus(Reach.ONLINE, busy=True, progress=Progress("phases", 0, 0)))
    assert bar.maximum() == 1  # nought of nought would be an endless animation
    line.show_status(SyncStatus(Reach.ONLINE, synced_at=synced()))
    assert not bar.isVisible()


@pytest.mark.parametrize(
    ("name", "signal", "status"),
    [
        ("status_text", "waiting_asked", SyncStatus(Reach.ONLINE, waiting=3)),
        ("sync_now", "sync_asked", SyncStatus(Reach.ONLINE)),
        ("sign_in_again", "sign_in_asked", SyncStatus(Reach.SIGNED_OUT)),
    ],
)
def test_clicks_lead_on(line: StatusLine, name: str, signal: str, status: SyncStatus) -> None:
    asked: list[str] = []
    for each in ("waiting_asked", "sync_asked", "sign_in_asked"):
        getattr(line, each).connect(lambda each=each: asked.append(each))
    line.show_status(status)
    QTest.mouseClick(part(line, QPushButton, name), Qt.MouseButton.LeftButton)
    assert asked == [signal]


def test_states_have_marks_of_their_own(line: StatusLine) -> None:
    marks: dict[str, bytes] = {}
    for name, status in {
        "synced": SyncStatus(Reach.ONLINE, synced_at=synced()),
        "busy": SyncStatus(Reach.ONLINE, busy=True, synced_at=synced()),
        "offline": SyncStatus(Reach.OFFLINE),
        "signed out": SyncStatus(Reach.SIGNED_OUT),
        "needs you": SyncStatus(Reach.ONLINE, synced_at=synced(), waiting=1, needs_you=1),
    }.items():
        line.show_status(status)
        marks[name] = mark(line)
    assert len(set(marks.values())) == len(marks)


def test_its_clock_runs_only_while_it_is_seen(line: StatusLine) -> None:
    assert line._minute.isActive()
    line.hide()
    assert not line._minute.isActive()
    line.show_status(SyncStatus(Reach.OFFLINE))
    assert not line._minute.isActive()
    line.show()
    assert line._minute.isActive()


def test_a_new_theme_draws_the_mark_anew(line: StatusLine, look: Look) -> None:
    before = mark(line)
    look.choose(Theme.DARK)
    assert mark(line) != before


@pytest.mark.parametrize(
    "status",
    [
        SyncStatus(Reach.SIGNED_OUT, waiting=999, needs_you=999),
        SyncStatus(Reach.BLOCKED, waiting=999, needs_you=999),
        SyncStatus(Reach.ONLINE, progress=Progress("phases", 1_000, 1_000), waiting=999, needs_you=999),
    ],
    ids=lambda status: status.reach.value,
)
def test_the_longest_line_pushes_nothing_out_of_the_narrowest_window(line: StatusLine, status: SyncStatus) -> None:
    line.show_status(status)
    line.layout().activate()
    assert "999 need you" in text(line)
    assert line.minimumSizeHint().width() <= 340
    for child in line.findChildren(QWidget):
        if child.isVisible() and child.parentWidget() is line:
            assert line.rect().contains(child.geometry()), child.objectName()
