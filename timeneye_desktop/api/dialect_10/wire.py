"""How calls of API 10.0 are put together and their answers read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from timeneye_desktop.api.calls import Answer, Call, Pairs
from timeneye_desktop.api.json_text import decoded, identity, rows_under
from timeneye_desktop.api.rows import BAD_ROW, Row, rows
from timeneye_desktop.api.verdicts import judged
from timeneye_desktop.domain.errors import BadAnswerError
from timeneye_desktop.domain.remote import Listing

T = TypeVar("T")

BASE: Final = "/api/3"


def path(*parts: str) -> str:
    """An address below the API, final slash included; ValueError for an id that cannot be one."""
    for part in parts:
        if not part.isascii() or not part.isalnum():
            raise ValueError(part)
    return f"{BASE}/{'/'.join(parts)}/"


def pairs(**fields: object) -> Pairs:
    """Parameters without those that are None; flags become 1 and 0."""
    return tuple((name, _wire(value)) for name, value in fields.items() if value is not None)


def listing(
    address: str, key: str, row: Callable[[Row], T], query: Pairs = (), *, also: str | None = None
) -> Call[Listing[T]]:
    """`also` is a second name the documentation has for the list (api-10, 7.12)."""
    keys = (key,) if also is None else (key, also)

    def read(body: bytes) -> Listing[T]:
        return rows(rows_under(decoded(body), *keys), row)

    return Call("GET", address, lambda answer: judged(answer, read, writes=False), query)


def detail(address: str, row: Callable[[Row], T]) -> Call[T]:
    def read(body: bytes) -> T:
        value = decoded(body)
        if not isinstance(value, dict):
            raise BadAnswerError("not an object")
        try:
            return row(value)
        except BAD_ROW as error:
            raise BadAnswerError("an object that cannot be read") from error

    return Call("GET", address, lambda answer: judged(answer, read, writes=False))


def creation(address: str, form: Pairs) -> Call[str]:
    """Only a JSON object with an id proves that something was made (api-10, 7.3; delivery 2.4)."""
    return Call("POST", address, lambda answer: judged(answer, _created, writes=True), form=form, writes=True)


def change(address: str, query: Pairs, *, in_body_too: bool = False) -> Call[None]:
    """Parameters of a PUT travel in the query; of the three nested ones in both places (api-10, 7.7)."""
    form = query if in_body_too else None
    return Call("PUT", address, _done, query, form, writes=True)


def removal(address: str) -> Call[None]:
    return Call("DELETE", address, _done, writes=True)


def _created(body: bytes) -> str:
    value = decoded(body)
    try:
        return identity(value["id"]) if isinstance(value, dict) else identity(None)
    except (KeyError, ValueError) as error:
        raise BadAnswerError("no id") from error


def _done(answer: Answer) -> None:
    judged(answer, lambda _body: None, writes=True)


def _wire(value: object) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    return str(value)
