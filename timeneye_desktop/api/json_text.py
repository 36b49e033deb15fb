"""How bytes from outside become plain values, whatever somebody put into them."""

from __future__ import annotations

import json
import math
from contextlib import suppress
from datetime import date
from typing import Any, Final, NoReturn

from timeneye_desktop.domain.errors import BadAnswerError

_DIGITS: Final = 18
_LONGEST_TEXT: Final = 20_000
_MOST_COMMAS: Final = 300_000
"""No list of this service has so many values; five megabytes of `[],` would become a hundred and fifty."""
_BROKEN: Final = (ValueError, RecursionError, OverflowError)
_MARK: Final = b"\xef\xbb\xbf"


def decoded(body: bytes) -> Any:  # noqa: ANN401  JSON can be anything
    """The JSON value; BadAnswerError for anything that is none, is nested too deep or holds far too much."""
    import msgspec

    body = body.removeprefix(_MARK)
    if body.count(b",") > _MOST_COMMAS:
        raise BadAnswerError("too many values")
    with suppress(msgspec.DecodeError, *_BROKEN):
        return msgspec.json.decode(body)
    with suppress(*_BROKEN):  # slower, but puts up with half characters: one broken note must not hide all rows
        return json.loads(body.decode("utf-8", "replace"), parse_int=_whole, parse_constant=_no_number)
    raise BadAnswerError("not JSON")  # not from the error, which would carry the whole body along


def rows_under(value: object, *keys: str) -> list[object]:
    """The list under the first of these keys, else the only list there is (api-10, 7.12); BadAnswerError otherwise.

    An empty list of another name, such as `{"errors": []}`, tells nothing: it must not look like "there are none".
    """
    if isinstance(value, dict):
        for key in keys:
            if isinstance(value.get(key), list):
                return list(value[key])
        lists = [item for item in value.values() if isinstance(item, list)]
        if len(lists) == 1 and lists[0] and value.keys().isdisjoint(keys):
            return list(lists[0])
    raise BadAnswerError(f"no list of {keys[0]}")


def identity(value: object) -> str:
    """An id as text: a positive integer, or digits, or a short word of letters and digits; ValueError."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 10**_DIGITS:
        return str(value)
    if isinstance(value, str) and 0 < len(value) <= _DIGITS and value.isascii() and value.isdigit() and int(value):
        return str(int(value))
    raise ValueError("id")


def number(value: object) -> int:
    """A whole number, also as text; ValueError."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 10**15:
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**_DIGITS:
        return value
    if isinstance(value, str) and value.isascii() and value.removeprefix("-").isdigit() and len(value) <= _DIGITS:
        return int(value)
    raise ValueError("number")


def flag(value: object) -> bool:
    """A yes or no in any of the wire's spellings (api-10, 7.17); ValueError."""
    if value in {0, "0", "", None}:
        return False
    if value in {1, "1"}:
        return True
    raise ValueError("flag")


def text(value: object) -> str:
    """A storable text; null is empty; ValueError for anything but text or a number."""
    if value is None:
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, str):
        clean = value.encode("utf-8", "replace").decode().replace("\0", "")
        return clean[:_LONGEST_TEXT]
    raise ValueError("text")


def day(value: object) -> date:
    """The date of "2026-03-12" or of a date and time; ValueError or TypeError."""
    if not isinstance(value, str):
        raise TypeError("date")
    return date.fromisoformat(value[:10].replace("/", "-"))


def _whole(digits: str) -> float:
    """A number too long for any field spoils its row only; Python would refuse the whole text."""
    return int(digits) if len(digits) <= _DIGITS else math.inf


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)
