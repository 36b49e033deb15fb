"""What does the address a packager named say is the newest version? Nothing is told there but our own version."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from timeneye_desktop.api.address import checked_server
from timeneye_desktop.api.calls import Answer, Call
from timeneye_desktop.api.json_text import decoded
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.errors import BadAnswerError, BadServerError
from timeneye_desktop.domain.release import Release
from timeneye_desktop.domain.version import rank

Ask: TypeAlias = Callable[[str], Awaitable[Release]]

_LARGEST: Final = 64 * 1024
_LONGEST: Final = 2_000
_PATIENCE: Final = 20.0
_OK: Final = 200
_PLAIN: Final = re.compile(r"[!-~]+")


async def newest(address: str, seconds: float = _PATIENCE) -> Release:
    """Ask once, on a connection of its own; CallError when no version came of it."""
    origin, path = _parts(address)
    transport = Transport(whole=seconds, read_cap=_LARGEST)
    try:
        call = Call("GET", path, _release)
        return call.read(await transport.send(origin, call, None))
    finally:
        await transport.close()


def checked_address(text: str) -> str:
    """An address of https, or http on this computer, as it will be asked; BadServerError otherwise."""
    origin, path = _parts(text)
    return origin + path


def _parts(text: str) -> tuple[str, str]:
    """The origin, and what stands behind it."""
    if "://" not in text or "#" in text or len(text) > _LONGEST or not _PLAIN.fullmatch(text):
        raise BadServerError("address")
    origin, parts = checked_server(text), urlsplit(text)
    return origin, (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _release(answer: Answer) -> Release:
    if answer.status != _OK:  # a redirect too
        raise BadAnswerError("no version", status=answer.status)
    told = decoded(answer.body)
    version = told.get("version") if isinstance(told, dict) else None
    if not isinstance(version, str) or rank(version) is None:
        raise BadAnswerError("no version", status=answer.status)
    return Release(version, _page(told.get("page")))


def _page(value: Any) -> str:  # noqa: ANN401  whatever was answered
    """Without one that may be opened the version is told all the same."""
    try:
        page = checked_address(value) if isinstance(value, str) else ""
    except BadServerError:
        return ""
    return page if page.startswith("https://") else ""
