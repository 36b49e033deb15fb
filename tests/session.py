"""A session of a desktop that nobody else uses: its bus and its key ring, as programs that end with the test."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any, Final

SILENCE: Final = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


@contextmanager
def running(command: list[str], environment: Mapping[str, str], **pipes: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A program that is asked to end afterwards, by the end of its input if it reads one, and made to if it must be."""
    with subprocess.Popen(command, env=dict(environment), **pipes) as program:  # noqa: S603  our own words
        try:
            yield program
        finally:
            if program.stdin and not program.stdin.closed:
                program.stdin.close()
            else:
                program.terminate()
            try:
                program.wait(timeout=5)
            except subprocess.TimeoutExpired:
                program.kill()


def open_bus(stack: ExitStack, environment: Mapping[str, str]) -> str:
    """Starts a session bus that ends with us; returns its address."""
    command = ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat >/dev/null']
    bus = stack.enter_context(
        running(command, environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    )
    assert bus.stdout is not None
    return bus.stdout.readline().decode().strip()


def open_keyring(stack: ExitStack, environment: Mapping[str, str]) -> None:
    """Starts an unlocked gnome-keyring on the bus of this environment."""
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    vault = stack.enter_context(running(command, environment, stdin=subprocess.PIPE, **SILENCE))
    assert vault.stdin is not None
    vault.stdin.write(b"a password for this test")
    vault.stdin.close()
