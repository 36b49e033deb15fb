"""What a person may paste when the browser cannot come back by itself."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from timeneye_desktop.auth.conversation import Conversation, with_binding
from timeneye_desktop.auth.request import Request
from timeneye_desktop.auth.tickets import challenge
from timeneye_desktop.domain.errors import BadPasteError


def talk() -> Conversation:
    return Conversation(53117, lambda ticket: with_binding("https://x/authorize/42", ticket))


def begin(conversation: Conversation) -> dict[str, list[str]]:
    """Follow the start link: what the consent page is asked with."""
    target = urlsplit(conversation.start_link).path.encode()
    verdict = conversation.judge(Request(b"GET", target, ((b"host", b"127.0.0.1:53117"),)))
    return parse_qs(urlsplit(dict(verdict.reply.headers)["Location"]).query)


@pytest.mark.parametrize(
    ("pasted", "code"),
    [
        ("http://127.0.0.1:53117/timeneye/callback?code=abc", "abc"),
        ("  '127.0.0.1:53117/timeneye/callback?x=1&code=a%2Fb#frag' \n", "a/b"),
        ("code=abc", "abc"),
        ("abc==", "abc=="),
    ],
)
def test_a_pasted_address_or_code_is_understood(pasted: str, code: str) -> None:
    conversation = talk()
    begin(conversation)
    assert conversation.read_paste(pasted).code.reveal() == code


@pytest.mark.hostile(40)
@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "   ",
        "two words",
        "x" * 2049,
        "https://track.timeneye.com/authorize/42",
        "http://127.0.0.1:53117/timeneye/callback?error=access_denied",
        "http://127.0.0.1:53117/timeneye/callback?code=a&code=b",
        "http://127.0.0.1:53117/timeneye/callback?code=a&state=wrong",
        "caf\u00e9",
        "a\nb",
        "\udcff",
    ],
)
def test_a_paste_that_holds_no_code_is_told(pasted: str) -> None:
    conversation = talk()
    begin(conversation)
    with pytest.raises(BadPasteError):
        conversation.read_paste(pasted)


def test_a_pasted_address_with_its_state_brings_the_verifier_of_its_trip() -> None:
    conversation = talk()
    query = begin(conversation)
    begin(conversation)
    pasted = conversation.read_paste(f"http://127.0.0.1:53117/timeneye/callback?code=a&state={query['state'][0]}")
    assert challenge(pasted.verifier.reveal()) == query["code_challenge"][0]


@pytest.mark.hostile(40)
def test_without_the_port_the_link_leads_straight_to_the_consent_page() -> None:
    conversation = talk()
    link = conversation.authorize_link()
    assert link == conversation.authorize_link()
    assert link.startswith("https://x/authorize/42?state=")
    state = parse_qs(urlsplit(link).query)["state"][0]
    assert conversation.read_paste(f"?code=a&state={state}").code.reveal() == "a"
