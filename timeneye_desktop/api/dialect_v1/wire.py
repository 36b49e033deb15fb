"""How calls of the newer API are put together and their answers read (api-v1.md, 3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from timeneye_desktop.api.calls import Answer, Call, Pairs
from timeneye_desktop.api.json_text import decoded, identity, number, rows_under
from timeneye_desktop.api.rows import BAD_ROW, Row, rows
from timeneye_desktop.api.verdicts import judged
from timeneye_desktop.domain.errors import BadAnswerError
from timeneye_desktop.domain.remote import Listing

T = TypeVar("T")
Json = Mapping[str, Any]

BASE: Final = "/api/v1"


def path(*parts: str) -> str:
    """An address below the API, without a final slash; ValueError for an id that cannot be one."""
    for part in parts:
        if not part.isascii() or not part.isalnum():
            raise ValueError(part)
    return f"{BASE}/{'/'.join(parts)}"


def pairs(**fields: object) -> Pairs:
    """Parameters without those that are None."""
    return tuple((name, str(value)) for name, value in fields.items() if value is not None)


def listing(address: str, row: Callable[[Row], T], query: Pairs = ()) -> Call[Listing[T]]:
    """A page, or all of it: under `data`, or bare (api-v1.md, 3)."""

    def read(body: bytes) -> Listing[T]:
        value = decoded(body)
        found = rows(value if isinstance(value, list) else rows_under(value, "data"), row)
        return Listing(found.rows, found.unreadable, _total(value))

    return Call("GET", address, lambda answer: judged(answer, read, writes=False), query, is_bearer=True)


def creation(address: str, fields: Json, key: str) -> Call[str]:
    """Only an object with an id, bare or under `data`, proves that something was made."""

    def made(body: bytes) -> str:
        value = decoded(body)
        inside = value.get("data", value) if isinstance(value, dict) else None
        found = inside if isinstance(inside, dict) else {}
        try:
            return identity(found.get(key, found.get("id")))
        except ValueError as error:
            raise BadAnswerError("no id") from error

    def read(answer: Answer) -> str:
        return judged(answer, made, writes=True)

    return Call("POST", address, read, json=fields, is_bearer=True, writes=True)


def change(address: str, fields: Json) -> Call[None]:
    return Call("PUT", address, _done, json=fields, is_bearer=True, writes=True)


def removal(address: str) -> Call[None]:
    return Call("DELETE", address, _done, is_bearer=True, writes=True)


def either(row: Row, *names: str) -> Any:  # noqa: ANN401  a value from outside
    """What is read under one name and written under another (api-v1.md, 6.1); KeyError."""
    for name in names:
        if row.get(name) is not None:
            return row[name]
    raise KeyError(names[0])


def _total(value: object) -> int | None:
    """How many rows there are on all pages, where that is told."""
    meta = value.get("meta") if isinstance(value, dict) else None
    try:
        return max(0, number(meta["total"])) if isinstance(meta, dict) else None
    except BAD_ROW:
        return None


def _done(answer: Answer) -> None:
    judged(answer, lambda _body: None, writes=True)
