"""What the browser shows at the end: static documents that load nothing and are kept nowhere (sign-in 3.4)."""

from __future__ import annotations

import pytest

from timeneye_desktop.auth.pages import HEADERS, NOTHING, returned, signed_in
from timeneye_desktop.domain.page_words import PageWords


@pytest.mark.parametrize("document", [signed_in(PageWords()), returned(PageWords()), NOTHING])
def test_the_pages_are_small_static_documents_without_any_foreign_content(document: bytes) -> None:
    assert document.startswith(b"<!doctype html>")
    assert len(document) < 4096
    for foreign in (b"<script", b"http://", b"https://", b"src=", b"href=", b"url("):
        assert foreign not in document


def test_the_pages_forbid_everything_they_do_not_need() -> None:
    headers = dict(HEADERS)
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'unsafe-inline'")


def test_the_pages_say_what_they_are_handed_and_nothing_of_it_is_markup() -> None:
    told = signed_in(PageWords("it", "Timeneye ha fatto entrare l\u2019app", "<script>alert(1)</script>")).decode()
    assert '<html lang="it">' in told
    assert "<h1>Timeneye ha fatto entrare l\u2019app</h1>" in told
    assert "<script" not in told
