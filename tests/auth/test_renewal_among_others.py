"""What when others touch the same tokens while they are renewed: a program, a sign-out, a click on quit?"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from signed_in import SharedShelf, Signed, renewals
from world import eventually

from timeneye_desktop.auth import renewal as renewal_module
from timeneye_desktop.auth.vault import KeyringVault
from timeneye_desktop.domain.account import Tokens
from timeneye_desktop.domain.errors import NotSentError, SignedOutError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.sandbox.consent import RENEWAL
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.system.lock import FolderLock

Tell = Callable[[Callable[[Signed], Awaitable[None]]], None]
PROCESS = Path(__file__).with_name("renewing_process.py")


@pytest.mark.hostile(42)
def test_several_programs_renew_with_one_request_and_all_go_on(sandbox: Sandbox, tmp_path: Path) -> None:
    keyring, files = tmp_path / "keyring", tmp_path / "files"
    keyring.mkdir()
    files.mkdir()
    vault = KeyringVault(find=lambda: SharedShelf(keyring))
    asyncio.run(Signed(sandbox, files, vault).sign_in())
    sandbox.expire_tokens()
    sandbox.faults.slow(0.5, path=RENEWAL)
    path = os.pathsep.join([str(PROCESS.parent.parent), *filter(None, [os.environ.get("PYTHONPATH")])])
    argv = [sys.executable, str(PROCESS), sandbox.url, str(files), str(keyring)]
    pipes = {
        "stdin": subprocess.PIPE,
        "stdout": subprocess.PIPE,
        "text": True,
        "env": {**os.environ, "PYTHONPATH": path},
    }
    programs = [subprocess.Popen(argv, **pipes) for _ in range(3)]  # noqa: S603  our own code
    try:
        for program in programs:
            assert json.loads(program.stdout.readline()) == {"ready": True}
        for program in programs:
            program.stdin.write("\n")
            program.stdin.flush()
        answers = [json.loads(program.communicate(timeout=60)[0])["answers"] for program in programs]
    finally:
        for program in programs:
            program.kill()
            program.wait(10)
    assert all(isinstance(answer, int) and answer > 0 for found in answers for answer in found), answers
    assert renewals(sandbox) == [200]


def test_what_another_program_kept_is_used_without_asking(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        issued = signed.sandbox.issue()
        theirs = Tokens(Secret(issued.access), Secret(issued.refresh), None)
        await signed.vault.keep_tokens(signed.account.key, theirs)
        assert await signed.asks() > 0
        assert renewals(signed.sandbox) == []
        assert signed.renewal.access() == theirs.access

    told(story)


def test_another_program_that_takes_too_long_leaves_the_call_unsent(
    told: Tell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewal_module, "_LOOKS", 2)

    async def story(signed: Signed) -> None:
        with FolderLock(tmp_path, renewal_module._LOCK):
            with pytest.raises(NotSentError):
                await signed.asks()
            assert renewals(signed.sandbox) == []
        assert await signed.asks() > 0

    told(story)


def test_who_signed_out_elsewhere_stays_signed_out(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        await signed.vault.forget_tokens(signed.account.key)
        with pytest.raises(SignedOutError):
            await signed.asks()
        assert renewals(signed.sandbox) == []

    told(story)


def test_who_signs_out_while_the_answer_is_on_its_way_leaves_no_token_behind(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        signed.sandbox.faults.slow(0.5, path=RENEWAL)
        asking = asyncio.create_task(signed.asks())
        await eventually(lambda: signed.renewal._under_way is not None, "it is asked")
        await eventually(lambda: signed.sandbox.faults._faults[0].hits == 1, "it arrives")
        await signed.vault.forget_tokens(signed.account.key)
        with pytest.raises(SignedOutError):
            await asking
        assert renewals(signed.sandbox) == [200]
        assert await signed.kept() is None
        assert await signed.kept_before() is None

    told(story)


def test_quitting_while_the_answer_is_on_its_way_keeps_the_new_tokens(told: Tell) -> None:
    async def story(signed: Signed) -> None:
        old = await signed.kept()
        slow = signed.sandbox.faults.slow(0.5, path=RENEWAL)
        asking = asyncio.create_task(signed.asks())
        await eventually(lambda: slow.hits == 1, "it is asked")
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        await signed.renewal.close()
        assert renewals(signed.sandbox) == [200]
        assert await signed.kept() not in {None, old}

    told(story)


@pytest.mark.hostile(35)
def test_new_tokens_that_the_keyring_does_not_take_hold_for_the_session(sandbox: Sandbox, tmp_path: Path) -> None:
    folder = tmp_path / "keyring"
    folder.mkdir()

    class Full(SharedShelf):
        is_full = False

        def set_password(self, service: str, username: str, password: str) -> None:
            if self.is_full:
                raise OSError("no room")
            super().set_password(service, username, password)

    shelf = Full(folder)

    async def story() -> None:
        vault = KeyringVault(find=lambda: shelf)
        signed = Signed(sandbox, tmp_path, vault)
        await signed.sign_in()
        assert not vault.session_only
        sandbox.expire_tokens()
        shelf.is_full = True
        assert await signed.asks() > 0
        assert await signed.asks() > 0
        assert vault.session_only, "the person is told"
        assert renewals(sandbox) == [200]
        await signed.close()

    asyncio.run(story())


@pytest.mark.hostile(44)
@pytest.mark.parametrize("years", [-30, -1, 1, 30])
def test_a_clock_that_is_wrong_by_years_renews_only_after_a_401(tmp_path: Path, years: int) -> None:
    shift = timedelta(days=365 * years)

    async def story() -> None:
        signed = Signed(sandbox, tmp_path)
        await signed.sign_in()
        for times in range(3):
            assert await signed.asks() > 0
            assert await signed.asks() > 0
            assert renewals(sandbox) == [200] * times
            sandbox.expire_tokens()
        kept = await signed.kept()
        assert kept is not None
        assert kept.expires_at is not None
        assert abs(kept.expires_at - datetime.now(UTC) - shift) < timedelta(days=20)
        await signed.close()

    with Sandbox(clock=lambda: datetime.now(UTC) + shift) as sandbox:
        sandbox.registration.renews = True
        asyncio.run(story())
