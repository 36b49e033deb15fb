"""Requests of the sign-in table (sign-in 3.6) that are refused, over real sockets: waiting goes on after each."""

from __future__ import annotations

import asyncio
from typing import Any, Final

import pytest

from timeneye_desktop.auth.sign_in import SignIn
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Person
from timeneye_desktop.domain.errors import ConsentRefusedError

ADA: Final = Person("7", "Ada Berg")
BACK: Final = "/timeneye/callback"
RIGHT: Final = BACK + "?code=x&state={state}"
HERE: Final = "Host: 127.0.0.1:{port}"
FETCHED: Final = (("cors", "empty"), ("no-cors", "image"), ("navigate", "iframe"), ("no-cors", "document"))


def hostile(number: int, name: str, status: int, *heads: str) -> Any:
    return pytest.param(status, heads, marks=pytest.mark.hostile(number), id=f"case_{number}_{name}")


def head(target: str, *headers: str, method: str = "GET", host: str = HERE) -> str:
    """Of the person's own browser, so that what is odd about it is the only reason to refuse it."""
    return "\r\n".join((f"{method} {target} HTTP/1.1", *filter(None, (host, *headers)), "Cookie: {cookie}", "", ""))


async def knock(port: int, data: str) -> tuple[int, str]:
    """Send it as it is: the status, and all that came back."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(data.encode("latin-1"))
        answer = (await asyncio.wait_for(reader.read(), 20)).decode()
    finally:
        writer.close()
    return int(answer.split(" ", 2)[1]), answer


@pytest.mark.parametrize(
    ("status", "heads"),
    [
        hostile(
            1,
            "asked_for_unasked",
            404,
            *map(head, ("/favicon.ico", "/robots.txt", "/apple-touch-icon.png", "/")),
        ),
        hostile(4, "wrong_state", 400, head(f"{BACK}?code=x&state=wrong"), head(f"{BACK}?code=x&state=")),
        hostile(
            9, "repeated", 400, head(f"{RIGHT}&code=y"), head(RIGHT + "&state={state}"), head(f"{BACK}?error=a&error=b")
        ),
        hostile(
            10,
            "no_code",
            400,
            *(head(BACK + "?state={state}&code=" + code) for code in ("", "x" * 2049, "a%00", "a%0D%0A", "%7F", "%20")),
            *(head(BACK + "?state={state}&code=" + code) for code in ("%C3%A9", "%FF", "\u00e9")),
            head(BACK + "?state={state}"),
        ),
        hostile(
            11,
            "methods",
            405,
            *(head(RIGHT, method=method) for method in ("POST", "PUT", "HEAD", "OPTIONS", "DELETE")),
            head(RIGHT, "Origin: https://evil.example", "Access-Control-Request-Method: GET", method="OPTIONS"),
            head("127.0.0.1:{port}", method="CONNECT"),
        ),
        hostile(
            12,
            "loaded_by_a_page",
            403,
            *(head(RIGHT, f"Sec-Fetch-Mode: {mode}", f"Sec-Fetch-Dest: {target}") for mode, target in FETCHED),
            head(BACK + "?error=access_denied&state={state}", "Sec-Fetch-Mode: no-cors"),
        ),
        hostile(
            14,
            "hosts",
            421,
            *(head(RIGHT, host=host) for host in ("Host: evil.example:{port}", "Host: 127.0.0.1", "")),
            head(RIGHT, host="Host: [::1]:{port}"),
            head(RIGHT, HERE),
        ),
        hostile(
            15,
            "paths",
            404,
            head("http://127.0.0.1:{port}" + RIGHT),
            head("/" + RIGHT),
            *(head(RIGHT.replace("callback", odd)) for odd in ("./callback", "%2e%2e/timeneye/callback", "callback/")),
            *(head(RIGHT.replace("callback", odd)) for odd in ("../timeneye/callback", "%63allback", "Callback", "")),
        ),
        hostile(20, "a_redirect_that_says_localhost", 421, head(RIGHT, host="Host: localhost:{port}")),
    ],
)
def test_it_is_refused_and_waiting_goes_on(
    server: Any, attempt: Any, free_port: int, status: int, heads: tuple[str, ...]
) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        for told in heads:
            answered, whole = await knock(
                free_port, told.format(port=free_port, cookie=browser.cookie, state=browser.state)
            )
            assert answered == status, told
            assert "access-control" not in whole.lower()
            assert "Cache-Control: no-store" in whole
        assert not waiting.done()
        await browser.come_back(sign_in, f"code=mine&state={browser.state}")
        assert await waiting == (ADA,)

    attempt(story, server)
    assert len(server.targets("GET /token")) == 1


MARK: Final = "%3Cscript%3Ealert(1)%3C/script%3E"


@pytest.mark.hostile(37)
@pytest.mark.parametrize("is_bound", [False, True])
def test_nothing_of_a_request_is_reflected(server: Any, attempt: Any, free_port: int, *, is_bound: bool) -> None:
    targets = (f"{BACK}?error={MARK}", f"{BACK}?code={MARK}%20", f"/{MARK}", "/<script>", "/timeneye/done?<script>")

    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        for target in targets:
            cookie = browser.cookie if is_bound else "a=<script>"
            _, whole = await knock(free_port, head(target, "Referer: <script>").format(port=free_port, cookie=cookie))
            assert "script" not in whole
        if is_bound:
            with pytest.raises(ConsentRefusedError):
                await waiting
        else:
            assert not waiting.done()
            waiting.cancel()

    attempt(story, server)
    assert server.targets("GET /token") == []


@pytest.mark.hostile(38)
def test_the_code_leaves_the_address_bar_and_reaches_no_page_after_it(
    server: Any, attempt: Any, free_port: int
) -> None:
    async def story(sign_in: SignIn, browser: Any, _vault: MemoryVault) -> None:
        await sign_in.open()
        waiting = asyncio.ensure_future(sign_in.candidates())
        own = {"port": free_port, "cookie": browser.cookie, "state": browser.state}
        status, whole = await knock(free_port, head(RIGHT).format(**own))
        await waiting
        assert status == 303
        assert "\r\nLocation: /timeneye/done\r\n" in whole
        assert "\r\nReferrer-Policy: no-referrer\r\n" in whole
        assert "\r\nCache-Control: no-store\r\n" in whole
        status, whole = await knock(free_port, head("/timeneye/done").format(**own))
        assert status == 200
        assert "\r\nReferrer-Policy: no-referrer\r\n" in whole
        assert "\r\nContent-Security-Policy: default-src 'none';" in whole

    attempt(story, server)
