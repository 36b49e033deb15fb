"""The reports equal the list of days to the minute, and each bar, project and line leads somewhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QPushButton, QWidget
from samples import work
from world import eventually

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.domain.stretch import Kind, Stretch
from timeneye_desktop.ui.reports.bar import BarButton
from timeneye_desktop.ui.reports.window import ReportsWindow

AtDesk: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


async def opened(scene: Any) -> ReportsWindow:
    window = ReportsWindow(scene.desk, scene.look, scene.icons, scene.tasks, scene.bridge)
    await scene.show(window)
    await eventually(lambda: window.drawn is not None, "it was read")
    return window


def text(window: QWidget, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None
    return str(found.text())


async def settled(window: ReportsWindow) -> None:
    await eventually(lambda: not window._is_reading and not window._is_dirty, "it is read")


def bars(window: ReportsWindow) -> tuple[BarButton, ...]:
    return window.bars.buttons


def test_the_week_equals_the_list_of_days_to_the_minute(at_desk: AtDesk) -> None:
    async def story(scene: Any) -> None:
        window = await opened(scene)
        stretch = window.chooser.stretch
        assert scene.desk.reports.today() in stretch
        days = await scene.desk.entries.days(stretch.first, stretch.last)
        total = sum(day.minutes for day in days)
        assert total > 0
        assert text(window, "report_total") == format_minutes(total)
        by_day = {day.day: day.minutes for day in days}
        for button, day in zip(bars(window), stretch.days, strict=True):
            assert format_minutes(by_day.get(day, 0)) in button.accessibleName()
        lines = {(row.project, row.phase) for day in days for row in day.rows}
        model = window.totals.model()
        shown = {
            (model.index(at, 0).data(), model.index(below, 0, model.index(at, 0)).data())
            for at in range(model.rowCount())
            for below in range(model.rowCount(model.index(at, 0)))
        }
        assert lines <= shown

    at_desk(story)


def test_what_waits_is_counted_and_told(at_desk: AtDesk) -> None:
    async def story(scene: Any) -> None:
        scene.world.sandbox.faults.go_offline()
        window = await opened(scene)
        before = window.drawn.report.minutes
        today = scene.desk.reports.today()
        await scene.desk.entries.log(work(phase=scene.world.phases[0].key, minutes=95, day=today))
        await eventually(lambda: window.drawn.report.minutes == before + 95, "it counts at once")
        assert "1:35" in text(window, "report_unsent")

    at_desk(story)


def test_a_bar_leads_to_its_day_and_from_there_to_its_entries(at_desk: AtDesk) -> None:
    async def story(scene: Any) -> None:
        window = await opened(scene)
        asked: list[tuple[Stretch, str]] = []
        window.entries_asked.connect(lambda stretch, words: asked.append((stretch, words)))
        day = scene.desk.reports.today()
        at = window.chooser.stretch.days.index(day)
        bars(window)[at].setFocus()
        QTest.keyClick(bars(window)[at], Qt.Key.Key_Return)
        await settled(window)
        assert window.chooser.stretch == Stretch(day, day, Kind.DAY)
        bars(window)[0].click()
        assert asked == [(Stretch(day, day, Kind.DAY), "")]

    at_desk(story)


def test_a_project_alone_and_all_of_them_again(at_desk: AtDesk) -> None:
    async def story(scene: Any) -> None:
        window = await opened(scene)
        whole = text(window, "report_total")
        first = window.drawn.lines[0]
        window.shares.pieces[0].click()
        await settled(window)
        assert text(window, "report_total") == format_minutes(first.minutes)
        only = window.findChild(QPushButton, "report_only")
        assert first.name in only.text()
        assert only.isVisible()
        QTest.keyClick(window, Qt.Key.Key_Escape)
        await settled(window)
        assert text(window, "report_total") == whole
        assert window.isVisible()

    at_desk(story)


def test_arrows_walk_the_bars_and_tab_leaves_them(at_desk: AtDesk) -> None:
    async def story(scene: Any) -> None:
        window = await opened(scene)
        bars(window)[0].setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(bars(window)[0], Qt.Key.Key_Right)
        assert QApplication.focusWidget() is bars(window)[1]
        QTest.keyClick(bars(window)[1], Qt.Key.Key_End)
        assert QApplication.focusWidget() is bars(window)[-1]
        QTest.keyClick(bars(window)[-1], Qt.Key.Key_Tab)
        assert QApplication.focusWidget() not in bars(window)

    at_desk(story)


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_of_days_can_be_chosen_and_left_by_one(at_desk: AtDesk, kind: Kind) -> None:
    async def story(scene: Any) -> None:
        window = await opened(scene)
        box = window.findChild(QComboBox, "report_kind")
        box.setCurrentIndex(list(Kind).index(kind))
        box.activated.emit(list(Kind).index(kind))
        await settled(window)
        now = window.chooser.stretch
        assert now.kind is kind
        QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        await settled(window)
        assert window.chooser.stretch.last == now.first - timedelta(days=1)
        assert window.drawn.report.stretch == window.chooser.stretch

    at_desk(story)


def test_the_totals_pass_qts_own_tester_and_keep_what_is_folded(at_desk: AtDesk) -> None:
    async def story(scene: Any) -> None:
        window = await opened(scene)
        model: QAbstractItemModel = window.totals.model()
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        window.totals.collapse(model.index(0, 0))
        window.totals.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        names = [model.index(at, 0).data().casefold() for at in range(model.rowCount())]
        assert names == sorted(names)
        folded = [at for at in range(model.rowCount()) if not window.totals.isExpanded(model.index(at, 0))]
        window.refresh()
        await settled(window)
        assert [at for at in range(model.rowCount()) if not window.totals.isExpanded(model.index(at, 0))] == folded
        assert len(folded) == 1
        tester.deleteLater()

    at_desk(story)


def test_nobody_reads_while_the_window_is_hidden(at_desk: AtDesk) -> None:
    async def story(scene: Any) -> None:
        window = await opened(scene)
        window.hide()
        await scene.world.quiet()
        before = window.drawn
        today = scene.desk.reports.today()
        await scene.desk.entries.log(work(phase=scene.world.phases[0].key, minutes=7, day=today))
        await scene.world.quiet()
        assert window.drawn is before
        window.show()
        await eventually(
            lambda: window.drawn.report.minutes == before.report.minutes + 7, "it is read when it is looked at"
        )

    at_desk(story)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_a_picture_and_a_pdf_are_black_on_white_in_any_theme(at_desk: AtDesk, tmp_path: Path, theme: Theme) -> None:
    async def story(scene: Any) -> None:
        scene.look.choose(theme)
        window = await opened(scene)
        window.taking.findChild(QAction, "take_picture").trigger()
        image = QGuiApplication.clipboard().image()
        assert image.width() == 1200
        assert image.pixelColor(5, 5).lightness() > 250
        colors = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        assert len(colors) > 5
        path = tmp_path / "report.pdf"
        window.taking.pdf_asked.emit(path)
        assert path.read_bytes().startswith(b"%PDF-")
        assert path.stat().st_size > 5_000
        window.taking.pdf_asked.emit(tmp_path / "nowhere" / "report.pdf")
        assert "cannot be saved" in window.toast.text
        assert not (tmp_path / "nowhere").exists()

    at_desk(story)


def test_a_report_gets_onto_paper(at_desk: AtDesk, tmp_path: Path) -> None:
    async def story(scene: Any) -> None:
        window = await opened(scene)
        window.taking.findChild(QAction, "take_print").trigger()
        dialog = window.findChild(QPrintDialog, "print_dialog")
        assert dialog is not None
        await eventually(dialog.isVisible, "it asks for a printer")
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
        QDialog.accept(dialog)
        await eventually((tmp_path / "paper.pdf").exists, "it is printed")
        assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF-")

    at_desk(story)
