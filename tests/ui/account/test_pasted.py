"""What a person pastes into the fields is used without what came along, or refused at the field with a reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from timeneye_desktop.sandbox.server import Sandbox

Run = Callable[..., None]
CANARY = "canary41"


def paste(person: Any, name: str, text: str) -> None:
    """As Ctrl+V does it."""
    QApplication.clipboard().setText(text)
    field = person.field(name)
    field.setFocus()
    field.clear()
    field.paste()
    QApplication.clipboard().clear()


@pytest.mark.hostile(41)
@pytest.mark.parametrize("around", ['"{}"\n', "  '{}'  ", "\ufeff{}\u200b\r\n"])
def test_a_token_with_something_around_it_signs_in(first_run: Run, sandbox: Sandbox, around: str) -> None:
    async def story(person: Any) -> None:
        person.click("connect")
        paste(person, "token", around.format(sandbox.issue_token()))
        person.click("use_token")
        await person.until_seen("yes_this_is_me")

    first_run(story)


@pytest.mark.hostile(41)
@pytest.mark.parametrize(
    ("pasted", "reason"),
    [
        (f"{CANARY} {CANARY}", "There is a space in the middle."),
        (f"{CANARY}\n{CANARY}", "There is a space in the middle."),
        (CANARY * 1_280, "This is longer than any of them."),
        (f"{CANARY}\u00e9", "This holds characters that none of them has."),
        ('""', "Paste it here first."),
    ],
)
def test_what_cannot_be_a_secret_is_refused_at_once_and_said_nowhere(
    first_run: Run, sandbox: Sandbox, pasted: str, reason: str
) -> None:
    async def story(person: Any) -> None:
        person.click("connect")
        for name in ("client_secret", "token"):
            paste(person, name, pasted)
            assert reason in person.texts
            assert CANARY not in person.texts + said(person.window)
            assert CANARY not in person.field(name).displayText()
            person.field(name).clear()
        paste(person, "token", pasted)
        person.click("use_token")
        assert person.field("token").hasFocus()
        assert person.sees("connect_page")
        assert sandbox.requests == ()

    first_run(story)


def said(window: QWidget) -> str:
    """What a screen reader and the pointer are told, seen or not."""
    parts = [window, *window.findChildren(QWidget)]
    texts = [part.accessibleName() + part.accessibleDescription() + part.toolTip() for part in parts]
    return "\n".join(texts + [label.text() for label in window.findChildren(QLabel)])
