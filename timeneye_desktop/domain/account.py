"""Who is signed in, where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from timeneye_desktop.domain.secret import Secret


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Account:
    """One person on one Timeneye server; `key` names its folder and keyring items."""

    key: str
    server: str
    """Origin, such as https://track.timeneye.com."""
    person: Person
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class AppKeys:
    """Client id and secret of the app a person or firm registered with Timeneye."""

    client_id: str
    client_secret: Secret


@dataclass(frozen=True, slots=True)
class Tokens:
    access: Secret
    refresh: Secret
    expires_at: datetime | None
    """UTC; a 401 is the only truth (sign-in 3.5)."""
