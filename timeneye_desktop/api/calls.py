"""What a call to Timeneye is, and what an answer is: values, no I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from timeneye_desktop.domain.account import AppKeys

T = TypeVar("T")
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    content_type: str
    headers: Mapping[str, str] = field(repr=False)
    """Names in lower case."""
    body: bytes = field(repr=False)
    """May hold tokens, so it shows in no text."""


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """One request below a server's origin, and how to read its answer."""

    method: str
    path: str = field(repr=False)
    """Final slash included (api-10, 7.2). Like query and form it may hold a code or notes."""
    read: Callable[[Answer], T]
    """Judges status and body: a T, or a CallError."""
    query: Pairs = field(default=(), repr=False)
    form: Pairs | None = field(default=None, repr=False)
    basic: AppKeys | None = None
    """Token calls only: Authorization: Basic."""
    writes: bool = False
    json: Mapping[str, Any] | None = field(default=None, repr=False)
    """A body in the place of a form."""
    is_bearer: bool = False
    """The token stands in `Authorization: Bearer`; else in a header of the name `Bearer`."""
