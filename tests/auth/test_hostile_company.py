"""Stories of the sign-in table (sign-in 3.6) over real sockets: others in the same browser, at the same port."""

from __future__ import annotations

import asyncio
import socket
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from timeneye_desktop.auth.identity import account_key
from timeneye_desktop.auth.sign_in import SignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Person
from timeneye_desktop.domain.errors import BadPasteError, ConsentRefusedError, NobodyError, PortTakenError
from timeneye_desktop.system.browser import open_in_browser

ADA: Final = Person("7", "Ada Berg")
BACK: Final = "/timeneye/callback"


def at(sign_in: SignIn, target: str) -> str:
    return sign_in.start_link.partition("/s/")[0] + target


@pytest.mark.hostile(5)
def test_where_the_state_came_back_before_it_has_to(server: Any, attempt: Any) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        for query in ("code=x", "error=access_denied"):
            assert (await browser.get(at(sign_in, f"{BACK}?{query}")))[0] == 400
        with pytest.raises(BadPasteError):
            sign_in.paste(at(sign_in, f"{BACK}?code=x"))
        assert (sign_in.unmatched, waiting.done()) == (0, False)
        await browser.come_back(sign_in, f"code=mine&state={browser.state}")
        assert await waiting == (ADA,)

    attempt(story, server, echoes_state=True)
    assert len(server.targets("GET /token")) == 1


@pytest.mark.hostile(6)
def test_without_state_the_cookie_is_enough_and_the_account_is_asked_about(server: Any, attempt: Any) -> None:
    echoes: list[bool] = []

    async def story(sign_in: SignIn, browser: Any, vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        await browser.come_back(sign_in, "code=x")
        assert await waiting == (ADA,)
        assert sign_in.is_doubtful
        assert await vault.tokens(account_key(server.address, ADA.id)) is None
        await sign_in.confirm(ADA)

    attempt(story, server, on_echo=lambda: echoes.append(True))
    assert echoes == []


@pytest.mark.hostile(8)
@pytest.mark.parametrize("target", [f"{BACK}?error=access_denied", "/timeneye/cancel"])
def test_a_no_counts_from_our_browser_and_from_nobody_else(server: Any, attempt: Any, target: str) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        cookie, browser.cookie = browser.cookie, ""
        assert (await browser.get(at(sign_in, target)))[0] == 400
        assert not waiting.done()
        browser.cookie = cookie
        assert (await browser.get(at(sign_in, target)))[0] == 303
        assert b"Back to Timeneye Desktop" in (await browser.get(at(sign_in, "/timeneye/done")))[2]
        with pytest.raises(ConsentRefusedError):
            await waiting

    attempt(story, server)


@pytest.mark.hostile(13)
def test_a_stranger_without_projects_is_forgotten_and_our_own_answer_counts(server: Any, attempt: Any) -> None:
    server.people()

    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        await browser.come_back(sign_in, "code=strangers")
        with pytest.raises(NobodyError):
            await waiting
        server.people([(ADA.id, ADA.name)])
        waiting = asyncio.ensure_future(sign_in.candidates())
        await browser.come_back(sign_in, f"code=mine&state={browser.state}")
        assert await waiting == (ADA,)
        assert not sign_in.is_doubtful

    attempt(story, server)
    assert ["mine" in target for target in server.targets("GET /token")] == [False, True]


@pytest.mark.hostile(20)
@pytest.mark.skipif(not socket.has_dualstack_ipv6(), reason="this computer has no IPv6")
def test_a_program_at_the_port_on_all_addresses_is_found(server: Any, attempt: Any, free_port: int) -> None:
    """One on [::1] alone gets nothing: Timeneye is given 127.0.0.1 in figures, and `localhost` is answered with 421."""
    with socket.create_server(("::", free_port), family=socket.AF_INET6, dualstack_ipv6=True):

        async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
            with pytest.raises(PortTakenError):
                await sign_in.open()
            assert browser.opened == []

        attempt(story, server)


@pytest.mark.hostile(28)
def test_reloading_or_going_back_to_the_callback_exchanges_nothing(server: Any, attempt: Any) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        query = f"code=mine&state={browser.state}"
        await browser.come_back(sign_in, query)
        for again in (query, query, f"code=other&state={browser.state}"):
            assert (await browser.get(at(sign_in, f"{BACK}?{again}")))[0] == 410
        assert await waiting == (ADA,)
        assert (await browser.get(at(sign_in, f"{BACK}?{query}")))[0] == 410

    attempt(story, server)
    assert len(server.targets("GET /token")) == 1


@pytest.mark.hostile(30)
@pytest.mark.parametrize("is_first", [True, False], ids=["another program was first", "another program was second"])
def test_a_start_link_that_was_followed_twice_is_void_and_there_is_a_new_one(
    server: Any, attempt: Any, *, is_first: bool
) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        browser.is_there = False
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        link, thief = sign_in.start_link, type(browser)()
        first, second = (thief, browser) if is_first else (browser, thief)
        await first.follow(link)
        assert (await second.get(link))[0] == 410
        assert (await first.get(at(sign_in, f"{BACK}?code=theirs&state={first.state}")))[0] == 410
        assert sign_in.start_link != link
        await browser.follow(sign_in.start_link)
        await browser.come_back(sign_in, f"code=mine&state={browser.state}")
        assert await waiting == (ADA,)

    attempt(story, server)
    assert len(server.targets("GET /token")) == 1


@pytest.mark.hostile(31)
@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes through /proc")
def test_process_lists_show_a_link_that_is_used_up_and_no_secret(
    server: Any, attempt: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = (
        f"#!{sys.executable}\n"
        "import sys; from http.client import HTTPConnection\n"
        "from pathlib import Path; from urllib.parse import urlsplit\n"
        "link = urlsplit(sys.argv[1]); line = HTTPConnection(link.netloc); line.request('GET', link.path)\n"
        "line.getresponse().read()\n"
        f"Path({str(tmp_path)!r}, 'seen').write_bytes(Path('/proc/self/cmdline').read_bytes())\n"
    )
    program = tmp_path / "my-browser"
    program.write_text(script)
    program.chmod(0o755)
    monkeypatch.setenv("BROWSER", str(program))

    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        link = sign_in.start_link
        await sign_in.open()
        seen = (tmp_path / "seen").read_bytes().rstrip(b"\0").decode().split("\0")
        assert seen[1:] == [str(program), link]
        assert (await browser.get(link))[0] == 410

    attempt(story, server, opener=open_in_browser)
