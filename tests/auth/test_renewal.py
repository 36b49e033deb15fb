"""Does a sign-in outlive its token, and end only when Timeneye says so? Against a sandbox that renews."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import date

import pytest
from signed_in import Signed, renewals
from world import eventually

from timeneye_desktop.auth.renewal import before_key
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Tokens
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import (
    CallError,
    ForbiddenError,
    NotSentError,
    ServerTroubleError,
    SignedOutError,
    TooManyRequestsError,
)
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.consent import RENEWAL
from timeneye_desktop.sandbox.server import Sandbox

Tell = Callable[[Callable[[Signed], Awaitable[None]]], None]


class WatchedVault(MemoryVault):
    """Remembers what had been asked of the server when something was kept."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__()
        self._sandbox = sandbox
        self.kept_at: list[tuple[str, int]] = []

    async def keep_tokens(self, account_key: str, tokens: Tokens) -> None:
        self.kept_at.append((account_key, len(self._sandbox.requests)))
        await super().keep_tokens(account_key, tokens)


@pytest.fixture
def vault(sandbox: Sandbox) -> WatchedVault:
    return WatchedVault(sandbox)


def test_after_a_401_the_call_goes_through_with_new_tokens(told: Tell, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def story(signed: Signed) -> None:
        old = await signed.kept()
        assert await signed.asks() > 0
        new = await signed.kept()
        assert old is not None
        assert new is not None
        assert {new.access, new.refresh}.isdisjoint({old.access, old.refresh})
        assert {new.access, new.refresh} <= set(signed.hidden)
        secrets = (old.access, old.refresh, new.access, new.refresh)
        assert not any(secret.reveal() in caplog.text for secret in secrets)
        assert await signed.asks() > 0
        assert renewals(signed.sandbox) == [200]

    told(story)


def test_new_tokens_are_kept_before_they_are_used_and_the_old_ones_until_they_worked(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        old = await signed.kept()
        signed.sandbox.faults.slow(1, path="/api/3/projects/")
        asking = asyncio.create_task(signed.asks())
        await eventually(lambda: len(signed.vault.kept_at) == 3, "the new tokens are kept")
        assert await signed.kept_before() == old
        await asking
        await eventually(lambda: signed.renewal._forgetting is not None, "they worked")
        await signed.close()
        assert await signed.kept_before() is None
        asked = [seen.path for seen in signed.sandbox.requests]
        (_, before), (_, new) = signed.vault.kept_at[1:]
        assert before == new == asked.index(RENEWAL) + 1

    told(story)


def test_many_calls_at_once_renew_once(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        signed.sandbox.faults.slow(0.3, path=RENEWAL)
        found = await asyncio.gather(*(signed.asks() for _ in range(12)))
        assert len(set(found)) == 1
        assert renewals(signed.sandbox) == [200]

    told(story)


def test_a_write_is_repeated_after_a_401_and_arrives_once(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        work = Work(PhaseKey("4101", await phase_of(signed)), 25, date(2026, 3, 2), "written once")
        signed.sandbox.expire_tokens()
        await signed.api.run(signed.api.dialect.entries.create(work, "637"))
        listed = await signed.api.run(signed.api.dialect.entries.list(work.day, work.day, user_id="637"))
        assert [row.work.notes for row in listed.rows].count("written once") == 1
        posted = [seen for seen in signed.sandbox.requests if seen[:2] == ("POST", "/api/3/entries/")]
        assert [(seen.status, seen.applied) for seen in posted] == [(401, False), (201, True)]

    told(story)


async def phase_of(signed: Signed) -> str:
    phases = await signed.api.run(signed.api.dialect.phases.list("4101"))
    return next(phase.id for phase in phases.rows if phase.is_open)


@pytest.mark.parametrize(("status", "error"), [(403, ForbiddenError), (503, ServerTroubleError)])
def test_nothing_but_a_401_renews(told: Tell, status: int, error: type[CallError]) -> None:
    async def story(signed: Signed) -> None:
        await signed.asks()
        signed.sandbox.faults.answer_status(status, path="/api/3/projects/")
        with pytest.raises(error):
            await signed.asks()
        assert renewals(signed.sandbox) == [200]

    told(story)


def test_new_tokens_that_are_refused_too_end_the_sign_in_without_a_circle(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        signed.sandbox.faults.answer_status(401, path="/api/3/projects/")
        with pytest.raises(SignedOutError):
            await signed.asks()
        assert renewals(signed.sandbox) == [200]
        assert await signed.kept_before() is not None

    told(story)


@pytest.mark.hostile(43)
def test_a_renewal_that_did_not_arrive_is_repeated_once_and_works(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        signed.sandbox.faults.lose_request(times=1, path=RENEWAL)
        assert await signed.asks() > 0
        assert renewals(signed.sandbox) == [0, 200]

    told(story)


@pytest.mark.hostile(43)
@pytest.mark.parametrize("times", [1, None])
def test_an_answer_that_is_lost_leaves_the_old_pair_and_ends_signed_out(told: Tell, times: int | None) -> None:
    async def story(signed: Signed) -> None:
        old = await signed.kept()
        signed.sandbox.faults.lose_answer(times=times, path=RENEWAL)
        with pytest.raises(SignedOutError):
            await signed.asks()
        with pytest.raises(SignedOutError):
            await signed.asks()
        assert len(renewals(signed.sandbox)) == 2, "one repeat, and no more in this life"
        assert await signed.kept() == old

    told(story)


def test_a_pair_that_never_worked_gives_way_to_the_one_before_it(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        good = await signed.kept()
        assert good is not None
        bad = Tokens(Secret("cut off"), Secret("half way"), None)
        await signed.vault.keep_tokens(before_key(signed.account.key), good)
        await signed.vault.keep_tokens(signed.account.key, bad)
        signed.renewal.use(bad)
        assert await signed.asks() > 0
        assert renewals(signed.sandbox) == [401, 200]

    told(story)


def test_where_nothing_can_be_found_out_now_the_sign_in_stays(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        old = await signed.kept()
        assert old is not None
        signed.sandbox.faults.answer_status(429, retry_after="7", times=1, path=RENEWAL)
        with pytest.raises(TooManyRequestsError) as told_to_wait:
            await signed.asks()
        assert told_to_wait.value.retry_after == 7
        signed.sandbox.faults.go_offline()
        with pytest.raises(NotSentError):
            await signed.renewal.renewed(old.access)
        signed.sandbox.faults.come_back()
        assert await signed.kept() == old
        assert await signed.asks() > 0

    told(story)


def test_a_server_in_trouble_does_not_lose_the_old_pair(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        old = await signed.kept()
        signed.sandbox.faults.answer_status(503, path=RENEWAL)
        with pytest.raises(SignedOutError):
            await signed.asks()
        assert await signed.kept() == old

    told(story)


def test_a_server_that_does_not_renew_signs_out_as_it_always_did(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        signed.sandbox.registration.renews = False
        old = await signed.kept()
        with pytest.raises(SignedOutError):
            await signed.asks()
        assert renewals(signed.sandbox) == [404, 405]
        assert await signed.kept() == old

    told(story)


@pytest.mark.parametrize("missing", ["refresh token", "keys"])
def test_without_something_to_renew_with_nothing_is_asked(told: Tell, missing: str) -> None:
    async def story(signed: Signed) -> None:
        old = await signed.kept()
        assert old is not None
        if missing == "keys":
            await signed.vault.forget_keys(signed.sandbox.url)
        else:
            pasted = Tokens(old.access, Secret(""), None)
            await signed.vault.keep_tokens(signed.account.key, pasted)
            signed.renewal.use(pasted)
        with pytest.raises(SignedOutError):
            await signed.asks()
        assert renewals(signed.sandbox) == []

    told(story)
