"""What every way of signing in is given to reach Timeneye with."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.domain.secret import Secret

Connect: TypeAlias = Callable[[str, Callable[[], Secret | None]], Timeneye]
"""Makes a client for a server (an origin) that asks for the token before each call."""

Opener: TypeAlias = Callable[[str], Awaitable[bool]]
"""Opens an address in the person's browser; False when there is none."""

Hide: TypeAlias = Callable[[Secret], None]
"""Told about every secret as soon as it is known, so that no log shows it."""

_PRINTABLE: Final = re.compile(r"[!-~]{1,4096}\Z")


def trimmed(text: str) -> str:
    """A pasted id, secret or token without the blanks and quotes around it; empty when it cannot be one."""
    text = text.strip().strip("\"'").strip()
    return text if _PRINTABLE.match(text) else ""


def tell_nobody(_secret: Secret) -> None:
    """For callers that log nothing."""
