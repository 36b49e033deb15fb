"""Which answers of a browser count (sign-in 3.3), without a single socket."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from timeneye_desktop.auth.conversation import Arrived, ConsentRefused, Conversation, Unmatched, Verdict, with_binding
from timeneye_desktop.auth.request import Request
from timeneye_desktop.auth.tickets import challenge

PORT = 53117
HOST = (b"host", b"127.0.0.1:53117")


def talk(*, echoes: bool = False) -> Conversation:
    base = "https://track.timeneye.com/authorize/42"
    return Conversation(PORT, lambda ticket: with_binding(base, ticket), server_echoes_state=echoes)


def get(
    conversation: Conversation, target: str, *headers: tuple[bytes, bytes], method: bytes = b"GET", host: bool = True
) -> Verdict:
    return conversation.judge(Request(method, target.encode(), ((HOST,) if host else ()) + headers))


def header(verdict: Verdict, name: str) -> str:
    return dict(verdict.reply.headers).get(name, "")


def begin(conversation: Conversation) -> tuple[str, tuple[bytes, bytes]]:
    """Follow the start link as a browser does: the state it was sent on with, and its cookie."""
    verdict = get(conversation, urlsplit(conversation.start_link).path)
    assert verdict.reply.status == 302
    state = parse_qs(urlsplit(header(verdict, "Location")).query)["state"][0]
    return state, (b"cookie", header(verdict, "Set-Cookie").partition(";")[0].encode())


def code_of(verdict: Verdict) -> str:
    assert isinstance(verdict.event, Arrived)
    return verdict.event.code.reveal()


def test_the_start_link_sets_the_cookie_and_sends_on_with_state_and_challenge() -> None:
    conversation = talk()
    link = urlsplit(conversation.start_link)
    assert link.netloc == "127.0.0.1:53117"
    verdict = get(conversation, link.path)
    target = urlsplit(header(verdict, "Location"))
    query = parse_qs(target.query)
    assert verdict.reply.status == 302
    assert (target.scheme, target.netloc, target.path) == ("https", "track.timeneye.com", "/authorize/42")
    assert len(query["state"][0]) >= 43
    assert query["code_challenge_method"] == ["S256"]
    cookie = header(verdict, "Set-Cookie")
    assert "; Path=/timeneye; HttpOnly; SameSite=Lax" in cookie
    assert query["state"][0] not in cookie


def test_the_challenge_is_that_of_rfc_7636_appendix_b() -> None:
    assert challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_a_start_link_works_once_and_following_it_twice_voids_its_answer() -> None:
    conversation = talk()
    path = urlsplit(conversation.start_link).path
    state, cookie = begin(conversation)
    assert get(conversation, path).reply.status == 410
    verdict = get(conversation, f"/timeneye/callback?code=x&state={state}", cookie)
    assert (verdict.reply.status, verdict.event) == (410, None)


def test_the_link_can_be_opened_again_while_the_first_trip_goes_on() -> None:
    conversation = talk()
    first = conversation.start_link
    assert conversation.start_link == first
    old_state, _ = begin(conversation)
    assert conversation.start_link != first
    begin(conversation)
    assert code_of(get(conversation, f"/timeneye/callback?code=x&state={old_state}")) == "x"


def test_the_right_state_is_accepted_and_answered_with_303_to_the_done_page() -> None:
    conversation = talk()
    state, _ = begin(conversation)
    verdict = get(conversation, f"/timeneye/callback?code=a%2Fb+c==&state={state}")
    assert code_of(verdict) == "a/b+c=="
    assert verdict.reply.status == 303
    assert header(verdict, "Location") == "/timeneye/done"
    assert header(verdict, "Referrer-Policy") == "no-referrer"


def test_without_state_the_cookie_binds() -> None:
    conversation = talk()
    _, cookie = begin(conversation)
    assert code_of(get(conversation, "/timeneye/callback?code=x", cookie)) == "x"


def test_without_state_and_cookie_the_answer_is_kept_aside_not_exchanged() -> None:
    conversation = talk()
    begin(conversation)
    verdict = get(conversation, "/timeneye/callback?code=x")
    assert isinstance(verdict.event, Unmatched)
    assert conversation.accept(verdict.event).code.reveal() == "x"


def test_only_three_unmatched_answers_are_kept() -> None:
    conversation = talk()
    verdicts = [get(conversation, f"/timeneye/callback?code=x{n}") for n in range(5)]
    assert [isinstance(verdict.event, Unmatched) for verdict in verdicts] == [True, True, True, False, False]


def test_a_wrong_state_is_refused_even_with_the_cookie() -> None:
    conversation = talk()
    _, cookie = begin(conversation)
    verdict = get(conversation, "/timeneye/callback?code=x&state=wrong", cookie)
    assert (verdict.reply.status, verdict.event) == (400, None)


def test_a_server_that_echoes_the_state_must_go_on_doing_so() -> None:
    conversation = talk(echoes=True)
    _, cookie = begin(conversation)
    assert get(conversation, "/timeneye/callback?code=x", cookie).reply.status == 400


def test_a_reload_of_the_callback_is_not_a_second_answer() -> None:
    conversation = talk()
    state, cookie = begin(conversation)
    target = f"/timeneye/callback?code=x&state={state}"
    assert get(conversation, target, cookie).event is not None
    assert [get(conversation, target, cookie).reply.status for _ in range(3)] == [410, 410, 410]


def test_a_strange_code_in_our_browser_leaves_the_way_open_for_the_right_one() -> None:
    conversation = talk()
    state, cookie = begin(conversation)
    assert code_of(get(conversation, "/timeneye/callback?code=stranger", cookie)) == "stranger"
    assert code_of(get(conversation, f"/timeneye/callback?code=mine&state={state}", cookie)) == "mine"


@pytest.mark.parametrize("target", ["/timeneye/callback?error=access_denied", "/timeneye/cancel"])
def test_a_no_counts_only_from_our_browser(target: str) -> None:
    conversation = talk()
    _, cookie = begin(conversation)
    assert get(conversation, target).event is None
    verdict = get(conversation, target, cookie)
    assert isinstance(verdict.event, ConsentRefused)
    assert verdict.reply.status == 303


@pytest.mark.parametrize(
    "query",
    [
        "",
        "code=",
        "code=" + "x" * 2049,
        "code=a%00b",
        "code=a%20b",
        "code=%C3%A9",
        "code=%FF",
        "code=a&code=b",
        "code=a&state=b&state=c",
        "code=a&" + "&".join(f"p{n}=1" for n in range(40)),
    ],
)
def test_codes_that_cannot_be_codes_are_refused(query: str) -> None:
    conversation = talk()
    _, cookie = begin(conversation)
    verdict = get(conversation, f"/timeneye/callback?{query}", cookie)
    assert (verdict.reply.status, verdict.event) == (400, None)
    assert code_of(get(conversation, "/timeneye/callback?code=good", cookie)) == "good"


@pytest.mark.parametrize(
    "target",
    [
        "/favicon.ico",
        "/robots.txt",
        "/",
        "//timeneye/callback?code=x",
        "/timeneye/./callback?code=x",
        "/timeneye/%63allback?code=x",
        "/timeneye/callback/?code=x",
        "/timeneye/callback%2e?code=x",
        "/TIMENEYE/callback?code=x",
        "http://127.0.0.1:53117/timeneye/callback?code=x",
        "/s/",
        "/s/unknown",
        "*",
    ],
)
def test_any_other_address_is_nothing(target: str) -> None:
    conversation = talk()
    _, cookie = begin(conversation)
    verdict = get(conversation, target, cookie)
    assert (verdict.reply.status, verdict.event) == (404, None)


@pytest.mark.parametrize("method", [b"POST", b"PUT", b"HEAD", b"OPTIONS", b"CONNECT", b"DELETE"])
def test_only_get_is_served_and_nobody_is_invited_across_origins(method: bytes) -> None:
    conversation = talk()
    _, cookie = begin(conversation)
    verdict = get(conversation, "/timeneye/callback?code=x", cookie, method=method)
    assert (verdict.reply.status, verdict.event) == (405, None)
    assert not any(name.lower().startswith("access-control") for name, _ in verdict.reply.headers)


@pytest.mark.parametrize(
    "fetch",
    [
        (b"sec-fetch-mode", b"no-cors"),
        (b"sec-fetch-mode", b"cors"),
        (b"sec-fetch-dest", b"iframe"),
        (b"sec-fetch-dest", b"image"),
        (b"sec-purpose", b"prefetch;prerender"),
    ],
)
def test_what_a_page_loads_is_not_a_person_who_navigates(fetch: tuple[bytes, bytes]) -> None:
    conversation = talk()
    link = urlsplit(conversation.start_link).path
    assert get(conversation, link, fetch).reply.status == 403
    _, cookie = begin(conversation)
    assert get(conversation, "/timeneye/callback?code=x", cookie, fetch).reply.status == 403
    proper = (b"sec-fetch-mode", b"navigate"), (b"sec-fetch-dest", b"document")
    assert code_of(get(conversation, "/timeneye/callback?code=x", cookie, *proper)) == "x"


@pytest.mark.parametrize(
    "hosts",
    [
        (),
        (b"evil.example:53117",),
        (b"127.0.0.1:53117", b"evil.example"),
        (b"localhost:53117",),
        (b"127.0.0.1",),
        (b"127.0.0.1:53117 ",),
    ],
)
def test_a_host_that_is_not_ours_is_misdirected(hosts: tuple[bytes, ...]) -> None:
    conversation = talk()
    headers = tuple((b"host", host) for host in hosts)
    assert get(conversation, "/timeneye/callback?code=x", *headers, host=False).reply.status == 421


def test_refused_requests_are_counted() -> None:
    conversation = talk()
    begin(conversation)
    for target in ("/favicon.ico", "/timeneye/callback", "/timeneye/callback?code=x&state=wrong"):
        get(conversation, target)
    assert conversation.rejected == 3


def test_nothing_of_a_request_is_reflected() -> None:
    conversation = talk()
    _, cookie = begin(conversation)
    marks = (
        "/timeneye/callback?error=%3Cscript%3E",
        "/timeneye/callback?code=%3Cscript%3E",
        "/<script>",
        "/timeneye/done",
    )
    for mark in marks:
        verdict = get(conversation, mark, cookie, (b"x-mark", b"<script>"))
        assert b"script" not in verdict.reply.body
        assert "script" not in str(verdict.reply.headers)
