"""About names what is really installed, shows its licences, and copies what helps somebody who helps."""

from __future__ import annotations

import re
import sys
from collections.abc import Awaitable, Callable
from importlib.metadata import distribution, version
from typing import Any, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton
from world import eventually

from timeneye_desktop import __version__
from timeneye_desktop.ui.about.parts import OURS, licence_text, parts
from timeneye_desktop.ui.doors import Door

AtWork: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def test_all_that_we_ask_for_is_named_with_its_version_and_licence() -> None:
    found = {key(part.name): part for part in parts()}
    asked = [line for line in distribution(OURS).requires or () if "extra ==" not in line]
    here = [line for line in asked if "sys_platform" not in line or sys.platform != "linux"]
    for line in here:
        name = key(re.match(r"[A-Za-z0-9._-]+", line)[0])  # type: ignore[index]  # a name begins each
        assert found[name].version == version(name)
    assert all(part.licence for part in found.values()), [part.name for part in found.values() if not part.licence]
    assert not {"pytest", "ruff", "mypy"} & set(found)


def test_the_texts_of_the_licences_came_along() -> None:
    assert "MIT" in licence_text(OURS)
    assert "Permission is hereby granted" in licence_text("h11")
    assert licence_text("no such part") == ""


def test_a_person_reads_a_licence_with_the_keyboard(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        person.desktop.windows.show(Door.ABOUT)
        about = person.desktop.windows.made(Door.ABOUT)
        shown = about.findChild(QListWidget, "about_parts")
        assert __version__ in shown.item(0).text()
        shown.setFocus()
        shown.setCurrentRow(0)
        QTest.keyClick(shown, Qt.Key.Key_Return)
        lines = about.findChild(QListWidget, "licence_lines")
        await eventually(lines.hasFocus, "the licence is there")
        assert any("Permission is hereby granted" in lines.item(at).text() for at in range(lines.count()))
        QTest.keyClick(lines, Qt.Key.Key_Escape)
        assert not lines.isVisible()

    at_work(story)


def test_the_details_for_a_report_are_copied(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        person.desktop.windows.show(Door.ABOUT)
        about = person.desktop.windows.made(Door.ABOUT)
        about.findChild(QPushButton, "about_copy").click()
        await eventually(lambda: QGuiApplication.clipboard().text() == "nothing to tell", "it is copied")
        assert "clipboard" in about.toast.text

    at_work(story)
