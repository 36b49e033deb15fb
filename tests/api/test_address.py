"""Which addresses may get a token, and which only look as if they might?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.api.address import checked_server, is_loopback
from timeneye_desktop.domain.errors import BadServerError


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("https://track.timeneye.com", "https://track.timeneye.com"),
        ("  https://track.timeneye.com/  \n", "https://track.timeneye.com"),
        ("track.timeneye.com", "https://track.timeneye.com"),
        ("TRACK.Timeneye.COM", "https://track.timeneye.com"),
        ("HTTPS://track.timeneye.com/api/3/?x=1#y", "https://track.timeneye.com"),
        ("https://track.timeneye.com:443", "https://track.timeneye.com"),
        ("https://track.timeneye.com:8443/", "https://track.timeneye.com:8443"),
        ("https://track.timeneye.com:", "https://track.timeneye.com"),
        ("timeneye:8443", "https://timeneye:8443"),
        ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
        ("https://time_sheet.example", "https://time_sheet.example"),
        ("https://192.0.2.7", "https://192.0.2.7"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ("http://127.0.0.1:8791", "http://127.0.0.1:8791"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:8791/", "http://[::1]:8791"),
        ("http://LOCALHOST:80", "http://localhost"),
        ("localhost", "https://localhost"),
    ],
)
def test_what_people_type_becomes_an_origin(typed: str, origin: str) -> None:
    assert checked_server(typed) == origin
    assert checked_server(origin) == origin


@pytest.mark.hostile(39)
@pytest.mark.parametrize(
    "typed",
    [
        "http://track.timeneye.com",
        "http://127.0.0.1.example",
        "http://localhost.example",
        "http://localhost.",
        "http://2130706433",
        "http://0x7f.0.0.1",
        "http://127.1",
        "http://0.0.0.0",
        "http://[::]",
        "http://[::ffff:127.0.0.1]",
        "http://192.168.0.1",
        "ftp://127.0.0.1",
        "file://localhost",
        "javascript://track.timeneye.com",
    ],
)
def test_without_encryption_a_token_goes_to_this_computer_only(typed: str) -> None:
    with pytest.raises(BadServerError) as refused:
        checked_server(typed)
    assert refused.value.detail == "scheme"


@pytest.mark.hostile(39)
@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "https://",
        "https:///path",
        "https:/track.timeneye.com",
        "https:track.timeneye.com",
        "http:",
        "://track.timeneye.com",
        "https://me@track.timeneye.com",
        "https://@track.timeneye.com",
        "https://me:pw@track.timeneye.com",
        "https://track.timeneye.com@evil.example",
        "https://track.timeneye.com\\@evil.example",
        "https://track.timeneye.com:0",
        "https://track.timeneye.com:65536",
        "https://track.timeneye.com:-1",
        "https://track.timeneye.com:+443",
        "https://track.timeneye.com:4_43",
        "https://track.timeneye.com:port",
        "https://track timeneye.com",
        "https://track.timeneye.com\tx",
        "https://track.timene\nye.com",
        "https://track.timeneye.com\x00.evil.example",
        "https://track.timeneye.com\x7f",
        "https://b\u00fccher.example",
        "https://track.timeneye\u3002com",
        "https://tr\u0430ck.timeneye.com",
        "https://track.timeneye.com\u202e",
        "https://\ud800.example",
        "https://a..b",
        "https://.",
        "https://-a.example",
        "https://a%2eb",
        "https://a{b}",
        "https://a,b",
        "https://a;b",
        "https://a|b",
        "https://a'b",
        "https://[::1",
        "https://[v1.abc]",
        "https://[127.0.0.1]",
        "https://[::1%25eth0]",
        "https://[::1%eth0]",
        "https://[nonsense]",
        "https://x[::1]",
        "https://" + "a" * 64 + ".example",
    ],
)
def test_what_is_no_plain_address_is_refused(typed: str) -> None:
    with pytest.raises(BadServerError):
        checked_server(typed)


@given(st.text(max_size=40) | st.from_regex(r"https?://[!-~]{1,30}", fullmatch=True))
def test_nothing_typed_does_anything_but_pass_or_be_refused(typed: str) -> None:
    try:
        origin = checked_server(typed)
    except BadServerError:
        return
    assert checked_server(origin) == origin
    assert origin.isascii()
    assert origin.startswith("https://") or is_loopback(origin[7:].rpartition(":")[0].strip("[]") or origin[7:])


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.255.0.1", "::1"])
def test_this_computer_is_known_by_its_names(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["", "localhost.localdomain", "127.0.0.1.nip.example", "::", "0.0.0.0", "128.0.0.1"])  # noqa: S104  looked at, never bound
def test_others_are_not_taken_for_it(host: str) -> None:
    assert not is_loopback(host)
