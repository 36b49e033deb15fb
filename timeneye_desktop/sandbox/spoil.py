"""How does an answer look that nobody can use?"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import count
from typing import Final

from timeneye_desktop.sandbox.ask import Reply
from timeneye_desktop.sandbox.faults import Fault, Garbage, Kind

_PORTAL: Final = (
    b"<!doctype html><html><head><title>Welcome to the guest network</title></head>"
    b'<body><h1>Almost there</h1><form action="/portal"><button>Accept</button></form></body></html>'
)
_WRONG: Final[tuple[object, ...]] = ({"what": "?"}, [[]], None, True, -1.5, "\ud800")


def instead(fault: Fault) -> Reply:
    """What a status or HTML fault sends in place of the real answer."""
    if fault.kind is Kind.HTML:
        return Reply(fault.status, _PORTAL, "text/html; charset=utf-8")
    headers = (("retry-after", fault.retry_after),) if fault.retry_after else ()
    return Reply(fault.status, b'{"error": "This is a fault of the sandbox."}', "application/json", headers)


def garbled(body: bytes, garbage: Garbage) -> bytes:
    """A readable JSON answer turned into one of wrong types, of a wrong shape, or cut short."""
    if not body or garbage is Garbage.TEXT:
        return body[: len(body) // 2] or b'{"id": '
    if garbage is Garbage.ENVELOPE:
        return b"[" + body + b"]"
    turn = count()
    return json.dumps(_wrong(json.loads(body), turn)).encode()


def _wrong(value: object, turn: count[int]) -> object:
    """Keeps the objects and lists, so that only single values are of a wrong type."""
    if isinstance(value, Mapping):
        return {name: _wrong(part, turn) for name, part in value.items()}
    if isinstance(value, list):
        return [_wrong(part, turn) for part in value]
    return _WRONG[next(turn) % len(_WRONG)]
