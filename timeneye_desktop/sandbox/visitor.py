"""Who presses Allow when there is no browser?"""

from __future__ import annotations

from html.parser import HTMLParser
from http.cookiejar import CookieJar
from typing import Final
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin, urlsplit
from urllib.request import (
    HTTPCookieProcessor,
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    OpenerDirector,
    Request,
)

_SECONDS: Final = 10.0
_LARGEST_PAGE: Final = 1024 * 1024


class VisitorError(Exception):
    """The page with the two buttons was not found, or the way back ended in an error."""


def press_allow(start_link: str) -> str:
    """Opens the link, allows, follows the way back to the application; the address where it ended.

    Runs in the calling thread and takes at most ten seconds a step. Raises VisitorError, or OSError when
    nobody answers.
    """
    return _press(start_link, "allow")


def press_deny(start_link: str) -> str:
    """As `press_allow`, with the other button."""
    return _press(start_link, "deny")


def _press(start_link: str, decision: str) -> str:
    if urlsplit(start_link).scheme != "http":
        raise VisitorError("the visitor opens http addresses only")
    browser = _browser()
    address, page = _open(browser, start_link)
    fields = _Buttons.found_in(page).get(decision)
    if fields is None:
        raise VisitorError(f"no page with a button to {decision} at {_bare(address)}")
    action = urljoin(address, fields.pop("", address))
    return _open(browser, action, urlencode(fields).encode())[0]


def _browser() -> OpenerDirector:
    """Plain http, cookies and redirects; no proxies, no files."""
    browser = OpenerDirector()
    for handler in (
        HTTPHandler(),
        HTTPDefaultErrorHandler(),
        HTTPRedirectHandler(),
        HTTPErrorProcessor(),
        HTTPCookieProcessor(CookieJar()),
    ):
        browser.add_handler(handler)
    browser.addheaders = [("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document"), ("Accept", "text/html")]
    return browser


def _open(browser: OpenerDirector, address: str, form: bytes | None = None) -> tuple[str, str]:
    request = Request(address, form)  # noqa: S310  the opener knows plain http only
    try:
        with browser.open(request, timeout=_SECONDS) as answer:
            return answer.url, answer.read(_LARGEST_PAGE).decode(errors="replace")
    except HTTPError as error:
        error.close()
        raise VisitorError(f"status {error.code} at {_bare(error.url)}") from error


def _bare(address: str) -> str:
    """Without the query, which may hold a code."""
    return address.partition("?")[0]


class _Buttons(HTMLParser):
    """The forms of a page by the value of their button; the address of a form stands under an empty name."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, str] = {}
        self._forms: dict[str, dict[str, str]] = {}

    @classmethod
    def found_in(cls, page: str) -> dict[str, dict[str, str]]:
        parser = cls()
        parser.feed(page)
        parser.close()
        return parser._forms

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._fields = {"": values["action"]} if values.get("action") else {}
        elif tag == "input" and "name" in values:
            self._fields[values["name"]] = values.get("value", "")
        elif tag == "button" and "name" in values:
            self._forms[values.get("value", "")] = {**self._fields, values["name"]: values.get("value", "")}
