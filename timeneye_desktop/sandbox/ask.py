"""What does an operation get, and what may it answer?"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from timeneye_desktop.sandbox.fields import Fields

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever holds the token of a request."""

    id: int
    name: str
    email: str = ""
    is_admin: bool = False
    create_projects: bool = False


NOBODY: Final = Person(0, "")


@dataclass(frozen=True, slots=True)
class Ask:
    """One request that was read whole."""

    query: Fields
    form: Fields
    ids: Mapping[str, str]
    """What stood in the path, as text."""
    person: Person = NOBODY
    headers: Mapping[str, str] = field(default_factory=dict)
    """Lower-case names."""

    @property
    def both(self) -> Fields:
        """For the three nested PUTs: fields of the form, else of the query (api-10, 7.7)."""
        return Fields({**self.query.values, **self.form.values})

    def id(self, name: str) -> int:
        """A number from the path; 0, which nothing has, when it is none we could ever have given."""
        text = self.ids[name]
        is_ours = text.isascii() and text.isdigit() and len(text) <= 18  # noqa: PLR2004  what fits 64 bits
        return int(text) if is_ours else 0


@dataclass(frozen=True, slots=True)
class Reply:
    status: int = 200
    body: bytes = b""
    content_type: str = ""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """One method on one path; `path` names its parts in braces and ends as the real one does."""

    method: str
    path: str
    act: Callable[[Ask], Reply]


def answer(value: Json | Sequence[Json], status: int = 200) -> Reply:
    return Reply(status, json.dumps(value, ensure_ascii=False).encode(), "application/json")


def created(number: int) -> Reply:
    """The id of a creation is a number, unlike all other ids (api-10, 5)."""
    return answer({"id": number}, 201)


def done() -> Reply:
    """PUT and DELETE promise a 200 and nothing else (api-10, 2)."""
    return Reply()
