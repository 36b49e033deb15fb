"""What does every test stand on: a screen that is not there, a home of its own, no network, no key ring?"""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

PROXIES = ("http_proxy", "https_proxy", "all_proxy")
T = TypeVar("T")
Story = Callable[[], Coroutine[Any, Any, T]]


def pytest_configure(config: pytest.Config) -> None:
    """The texts as Qt reads them; `make` does the same."""
    if not hasattr(config, "workerinput"):  # the processes that share the work find them there
        subprocess.run([sys.executable, Path(__file__).parent.parent / "packaging" / "qm.py"], check=True)  # noqa: S603  our own script


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder all files of the app go to in this test; the app makes it."""
    folder = tmp_path / "home"
    monkeypatch.setenv("TIMENEYE_DESKTOP_HOME", str(folder))
    for name in (
        "TIMENEYE_SERVER",
        "TIMENEYE_TOKEN_CALLS",
        "TIMENEYE_LANGUAGE",
        *PROXIES,
        *(proxy.upper() for proxy in PROXIES),
    ):
        monkeypatch.delenv(name, raising=False)
    return folder


def is_here(host: object) -> bool:
    """Whether an address stays on this computer; names under .invalid never lead anywhere."""
    text = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    try:
        return ipaddress.ip_address(text.partition("%")[0]).is_loopback
    except ValueError:
        return text == "localhost" or text.endswith((".localhost", ".invalid"))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuses every way off this computer, and fails a test that tried one even if it swallowed the error."""
    tried: list[str] = []

    def refuse(host: object) -> None:
        tried.append(str(host))
        raise OSError(f"tests stay on this computer, and this one wanted {host}")

    def guarded(real: Callable[[socket.socket, Any], Any]) -> Callable[[socket.socket, Any], Any]:
        def connect(self: socket.socket, address: Any) -> Any:
            if self.family in {socket.AF_INET, socket.AF_INET6} and not is_here(address[0]):
                refuse(address[0])
            return real(self, address)

        return connect

    look_up = socket.getaddrinfo

    def getaddrinfo(host: Any, *rest: Any, **options: Any) -> Any:
        if not is_here(host):
            refuse(host)
        return look_up(host, *rest, **options)

    monkeypatch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    yield
    if tried:
        pytest.fail(f"this test wanted to leave the computer: {', '.join(tried)}")


@pytest.fixture(autouse=True)
def garbage_is_collected_in_the_main_thread() -> Iterator[None]:
    """A finished Qt loop is a cycle full of timers; collected by the sandbox's thread, it takes the process along."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one QApplication; closing the last window must not end the loop of a later test. It speaks English."""
    from PySide6.QtCore import QTranslator

    from timeneye_desktop.ui.resource_files import resource

    qapp.setQuitOnLastWindowClosed(False)
    english = QTranslator(qapp)
    assert english.load(str(resource("languages/timeneye_en.qm")))
    qapp.installTranslator(english)
    return qapp


async def _told(story: Callable[[], Awaitable[T]], seconds: float) -> T:
    """Tells the story, then cancels what it left running and says so."""
    async with asyncio.timeout(seconds):
        result = await story()
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task() and not task.done()]
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    if left:
        pytest.fail(f"the story left tasks running: {', '.join(sorted(task.get_name() for task in left))}")
    return result


@pytest.fixture
def scenario(qapp: QApplication) -> Callable[..., Any]:
    """Runs one coroutine function on a fresh qasync loop: `scenario(story)` or `scenario(story, seconds=5)`."""
    import qasync

    def run(story: Story[T], *, seconds: float = 30) -> T:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
            return runner.run(_told(story, seconds))

    return run


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """What tests measured and only reported, such as the longest pause of the event loop."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties if report.when == "call" else ():
            terminalreporter.write_line(f"{name}: {value}")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """One that an ordinary user can reach: pytest's own are closed to others."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        inside = Path(name) / "home"
        inside.mkdir()
        yield inside
