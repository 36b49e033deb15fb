"""What does a test of the sandbox stand on: one that runs, people who may talk to it, a clock with hands?"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from timeneye_desktop.sandbox.server import Sandbox

Connect = Callable[..., httpx.Client]


@dataclass
class Hands:
    """A clock that stands still until it is moved: a Wednesday, 21:30 GMT."""

    now: datetime = datetime(2026, 3, 11, 21, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def sandbox(hands: Hands) -> Iterator[Sandbox]:
    """The seeded company on that Wednesday."""
    with Sandbox(clock=hands) as running:
        yield running


@pytest.fixture
def connect(sandbox: Sandbox) -> Iterator[Connect]:
    """`connect()` talks as the person at the keyboard, `connect("admin")` as another; paths are below /api/3."""
    with ExitStack() as stack:

        def connected(user: str = "me") -> httpx.Client:
            token = sandbox.issue_token(user)
            client = httpx.Client(
                base_url=f"{sandbox.url}/api/3",
                headers={"Bearer": token},
                trust_env=False,
                timeout=10,
                verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),  # never used; the default takes 50 ms to make
            )
            return stack.enter_context(client)

        yield connected


@pytest.fixture
def me(connect: Connect) -> httpx.Client:
    """A plain member."""
    return connect()


@pytest.fixture
def manager(connect: Connect) -> httpx.Client:
    """The manager of every project, no administrator."""
    return connect("manager")


@pytest.fixture
def admin(connect: Connect) -> httpx.Client:
    return connect("admin")
