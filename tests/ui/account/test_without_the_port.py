"""Another program holds the port of the redirect address: signing in goes on with what the person pastes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from world import eventually

from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.sandbox.visitor import press_allow

Run = Callable[..., None]


@pytest.fixture
def other_program(free_port: int) -> Iterator[None]:
    """Answers whatever arrives at the port, as a development server would."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_unused: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", free_port), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield
        server.shutdown()
        thread.join()


async def in_paste_mode(person: Any, sandbox: Sandbox) -> None:
    person.give_keys(sandbox)
    person.click("open_browser")
    await person.hears("Another program (" if sys.platform == "linux" else "Another program holds the port")
    assert person.browser.opened == [], "a stranger would have got the answer"
    assert person.field("start_link").text().startswith(f"{sandbox.url}/authorize/")


@pytest.mark.hostile(19)
@pytest.mark.hostile(40)
def test_the_pasted_address_ends_connected(first_run: Run, sandbox: Sandbox, other_program: None) -> None:
    async def story(person: Any) -> None:
        await in_paste_mode(person, sandbox)
        person.click("copy_start_link")
        ended_at = await person.browser.visit(press_allow, QApplication.clipboard().text())
        assert "code=" in ended_at
        person.write("pasted", ended_at, enter=True)
        await person.until_seen("yes_this_is_me")
        assert person.field("pasted").text() == ""
        person.click("yes_this_is_me")
        await person.is_connected()

    first_run(story)


def test_the_button_opens_the_same_page_in_the_browser(first_run: Run, sandbox: Sandbox, other_program: None) -> None:
    async def story(person: Any) -> None:
        await in_paste_mode(person, sandbox)
        person.browser.press = None
        person.click("open_again")
        await eventually(lambda: bool(person.browser.opened), "the browser was opened")
        assert person.browser.opened == [person.field("start_link").text()]
        ended_at = await person.browser.visit(press_allow, person.browser.opened[0])
        code = ended_at.partition("code=")[2].partition("&")[0]
        person.write("pasted", code)
        person.click("use_pasted")
        await person.until_seen("yes_this_is_me")

    first_run(story)


def test_a_paste_that_is_neither_is_told_and_waiting_goes_on(
    first_run: Run, sandbox: Sandbox, other_program: None
) -> None:
    async def story(person: Any) -> None:
        await in_paste_mode(person, sandbox)
        person.write("pasted", "two words", enter=True)
        assert person.told.startswith("This is neither")
        assert person.field("pasted").text() == "two words", "it can be corrected"
        ended_at = await person.browser.visit(press_allow, person.field("start_link").text())
        person.write("pasted", ended_at, enter=True)
        await person.until_seen("yes_this_is_me")

    first_run(story)


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        ("offline", "Timeneye cannot be reached."),
        ("html", "Something on the way answered instead of Timeneye."),
        ("500", "Timeneye has trouble"),
    ],
)
def test_trouble_with_the_server_is_told_in_one_sentence(
    first_run: Run, sandbox: Sandbox, other_program: None, trouble: str, sentence: str
) -> None:
    async def story(person: Any) -> None:
        await in_paste_mode(person, sandbox)
        if trouble == "offline":
            sandbox.faults.go_offline()
        elif trouble == "html":
            sandbox.faults.answer_html()
        else:
            sandbox.faults.answer_status(500)
        person.write("pasted", "some-code", enter=True)
        await person.hears(sentence)
        assert person.sees("try_again")
        person.click("back")
        assert person.sees("client_id")

    first_run(story)
