"""Which dialects keep the contract, and against what?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final

import pytest

from timeneye_desktop.api.dialect import Dialect
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.dialect_v1 import DialectV1, Unconfirmed
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.catalogue import Phase, PhaseKey
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.server import Sandbox


def open_newer(**words: Any) -> Sandbox:
    """One that also does what nobody's documentation confirms."""
    sandbox = Sandbox(**words)
    sandbox.newer.changes = sandbox.newer.timers = True
    return sandbox


DIALECTS: Final = {
    "10": (Dialect10, Sandbox),
    "v1": (lambda: DialectV1(Unconfirmed(changes=True, timers=True)), open_newer),
}
"""Each with the server that speaks it."""


@dataclass
class Hands:
    """A clock that stands still until it is moved: a Wednesday, 11:00 GMT."""

    now: datetime = datetime(2026, 3, 11, 11, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Talk:
    """A person who talks to a real server in the dialect."""

    sandbox: Sandbox
    api: Timeneye
    hands: Hands

    @property
    def dialect(self) -> Dialect:
        return self.api.dialect

    @property
    def keys(self) -> AppKeys:
        return AppKeys(self.sandbox.client_id, Secret(self.sandbox.client_secret))

    async def phases(self) -> list[Phase]:
        """The open phases of active projects."""
        found: list[Phase] = []
        for project in (await self.api.run(self.dialect.projects.list())).rows:
            if project.is_active:
                listing = await self.api.run(self.dialect.phases.list(project.id))
                found += [phase for phase in listing.rows if phase.is_open]
        return found

    async def two_phases(self) -> tuple[PhaseKey, PhaseKey]:
        one, *others = await self.phases()
        other = next(phase for phase in others if phase.project_id != one.project_id)
        return PhaseKey(one.project_id, one.id), PhaseKey(other.project_id, other.id)


Story = Callable[[Talk], Awaitable[None]]


@pytest.fixture(params=DIALECTS)
def talk(request: pytest.FixtureRequest) -> Iterator[Callable[..., None]]:
    """`talk(story)` as a plain member, `talk(story, user="admin")` as somebody else, once per dialect."""
    with talking(*DIALECTS[request.param]) as run:
        yield run


@pytest.fixture
def talk_10() -> Iterator[Callable[..., None]]:
    with talking(Dialect10, Sandbox) as run:
        yield run


@pytest.fixture
def talk_v1() -> Iterator[Callable[..., None]]:
    """With what is known of the newer API and nothing else."""
    with talking(DialectV1, Sandbox) as run:
        yield run


@pytest.fixture
def talk_v1_empty() -> Iterator[Callable[..., None]]:
    """With a Timeneye in which nobody has done anything yet."""
    with talking(DialectV1, partial(Sandbox, seed="empty")) as run:
        yield run


@contextmanager
def talking(dialect: Callable[[], Dialect], serve: Callable[..., Sandbox]) -> Iterator[Callable[..., None]]:
    hands = Hands()
    with serve(clock=hands) as sandbox:

        def run(story: Story, *, user: str = "member", token: str | None = None) -> None:
            secret = Secret(sandbox.issue_token(user) if token is None else token)

            async def tell() -> None:
                api = Timeneye(sandbox.url, dialect(), lambda: secret, Transport())
                try:
                    async with asyncio.timeout(30):
                        await story(Talk(sandbox, api, hands))
                finally:
                    await api.close()

            asyncio.run(tell())

        yield run
