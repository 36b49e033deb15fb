"""Does signing out ask once, take the tokens away, and leave the work that is not on Timeneye where it is?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from world import eventually

from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.domain.typed import Typed

Run = Callable[..., None]
SAMPLE = Account("s", "http://127.0.0.1:40000", Person("1", "Nora Vale"), is_sample=True)


def files(folder: Path) -> dict[str, bytes]:
    """The database of an account as it lies on the disk."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name.endswith((".sqlite", "-wal"))}


def test_signing_out_takes_the_tokens_and_leaves_the_queue(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        await person.log(3)
        folder = person.office.paths.account(person.desk.account.key)
        before = files(folder)
        assert before
        person.click("sign_out")
        await eventually(lambda: "3 changes are not on Timeneye yet" in person.texts, "it says what waits")
        assert "sent after the next sign-in of the same person" in person.texts
        assert await person.vault.tokens(person.desk.account.key) is not None, "gone before the yes"
        person.tab_to("sign_out_yes")
        person.press(Qt.Key.Key_Space)
        await eventually(lambda: person.left == [True], "the window says that nobody is signed in")
        assert await person.vault.tokens(person.desk.account.key) is None
        assert person.office.accounts.last() is None
        assert files(folder) == before
        assert len(await person.desk.waiting.rows()) == 3

    at_settings(story)


def test_earlier_lines_are_forgotten(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        file = person.office.paths.account(person.desk.account.key) / "lines.json"
        await person.desk.lines.entered(Typed("acme design 1:30 logo"))
        assert file.exists()
        person.click("sign_out")
        person.tab_to("sign_out_yes")
        person.press(Qt.Key.Key_Space)
        await eventually(lambda: person.left == [True], "the window says that nobody is signed in")
        assert (file.exists(), person.desk.lines.all) == (False, ())

    at_settings(story)


def test_one_change_and_none_are_said_as_one_says_them(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.click("sign_out")
        assert "Everything is on Timeneye." in person.texts
        person.click("sign_out_no")
        await person.log(1)
        person.click("sign_out")
        await eventually(lambda: "1 change is not on Timeneye yet" in person.texts, "it counts anew")

    at_settings(story)


def test_enter_never_signs_out_by_accident(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.tab_to("sign_out")
        person.press(Qt.Key.Key_Return)
        assert person.sees("sign_out_question")
        assert person.focus.objectName() == "sign_out_no"
        person.press(Qt.Key.Key_Return)
        assert not person.sees("sign_out_question")
        assert person.focus.objectName() == "sign_out"
        assert person.left == []
        assert await person.vault.tokens(person.desk.account.key) is not None

    at_settings(story)


def test_escape_answers_the_question_with_no(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.click("sign_out")
        person.press(Qt.Key.Key_Escape)
        assert not person.sees("sign_out_question")
        assert person.window.isVisible()
        assert person.find("sign_out").isEnabled()
        person.click("sign_out")
        person.window.close()
        await person.open_again()
        assert not person.sees("sign_out_question"), "an old question waits for a stray click"
        assert person.left == []

    at_settings(story)


def test_a_second_click_on_yes_signs_out_once(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.click("sign_out")
        yes = person.find("sign_out_yes")
        yes.click()
        yes.click()
        await eventually(lambda: bool(person.left), "signed out")
        await eventually(lambda: not person.window._tasks._tasks, "nothing is under way")
        assert person.left == [True]

    at_settings(story)


def test_a_disk_that_takes_nothing_keeps_nobody_signed_in(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        accounts = person.office.paths.config / "accounts.json"
        accounts.unlink()
        accounts.mkdir()  # nothing can be stored under this name
        person.click("sign_out")
        person.click("sign_out_yes")
        await eventually(lambda: person.left == [True], "signed out all the same")
        assert await person.vault.tokens(person.desk.account.key) is None
        assert len(person.said) == 1

    at_settings(story)


def test_leaving_the_sample_data_speaks_of_what_is_lost(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        assert person.find("sign_out").text() == "Leave the sample data"
        assert person.find("person_where").text() == "Made-up sample data"
        assert not person.sees("server_note"), "the address of the sample says nothing to anybody"
        await person.log(2)
        person.click("sign_out")
        await eventually(lambda: not person.window._tasks._tasks, "it has counted")
        assert "The sample data is gone then" in person.texts
        assert "next sign-in" not in person.find("sign_out_words").text()
        person.click("sign_out_yes")
        await eventually(lambda: person.left == [True], "left")

    at_settings(story, account=SAMPLE)
