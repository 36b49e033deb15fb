"""What can somebody answer who means harm, or whose program is broken? Made from a seed, each time the same."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any, Final

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.domain.account import AppKeys
from timeneye_desktop.domain.secret import Secret

API: Final = Dialect10()
DAY: Final = date(2026, 3, 2)
MIB: Final = 1024 * 1024
_ENTRY: Final = {"id": 9, "projectId": 1, "taskId": 2, "userId": 7, "minutes": 60, "entryDate": "2026-03-02"}
_TIMER: Final = {"id": 5, "projectId": 1, "taskId": 2, "timerStatus": "running", "currentSeconds": 60, "notes": "n"}
_PROJECT: Final = {"id": 1, "name": "A", "isActive": 1, "hourlyRate": "62.5", "budgetMinutes": 60, "clientId": -1}
_PHASE: Final = {"id": 2, "name": "B", "isOpen": 1, "categoryId": 3, "budgetMinutes": 60}
_USER: Final = {"id": 7, "name": "C", "email": "c@d.example", "enabled": 1, "isAdmin": 0, "isPM": 0}
SOUND: Final[tuple[tuple[Call[Any], Any], ...]] = (
    (API.entries.list(DAY, DAY), {"entries": [_ENTRY | {"notes": "n", "billed": 0, "projectName": "A"}, _ENTRY]}),
    (API.timers.list(), {"timers": [_TIMER, _TIMER | {"id": "6"}]}),
    (API.projects.list(), {"projects": [_PROJECT, _PROJECT]}),
    (API.projects.get("1"), _PROJECT),
    (API.phases.list("1"), {"tasks": [_PHASE]}),
    (API.phases.get("1", "2"), _PHASE),
    (API.members.list("1"), {"users": [_USER]}),
    (API.users.list(), {"users": [_USER, _USER]}),
    (API.lists.clients(), {"clients": [_PHASE]}),
    (API.projects.create("A"), {"id": 12}),
    (API.entries.delete("9"), {}),
    (API.tokens.exchanges(AppKeys("1", Secret("s")), "c")[0], {"accessToken": "a", "expiration": 1_209_600}),
)
"""Calls, and what a sound server may answer."""

_VALUES: Final[tuple[str, ...]] = (
    *("NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1e-999", "1.5", "-0", "-1", "0", "true", "false", "null"),
    *("9" * 18, "9" * 20, "9" * 4_000, "9" * 5_000, "-" + "9" * 5_000, f"{2**63}", f"{-(2**63) - 1}", "01", "0x1F"),
    *(r'"\ud800"', r'"\udfff\ud800"', r'"\u0000"', r'"\u202e\u2066x"', '"\U0001f375"', '"\ufffe"', '"\x01"', '""'),
    *('"\u0663\u0660"', '"1_000"', '" 1"', '"1e3"', '"+1"', '"\uff11"', '"NaN"', '"Infinity"', '"637"', '"-1"'),
    *('"0000-00-00"', '"2025-02-30"', '"10000-01-01"', '"9999-12-31"', '"0001-01-01"', '"2026-W10-1"', '"running"'),
    *("[]", "{}", "[[]]", '{"id": 1}', "[" * 600 + "]" * 600, '{"a":' * 300 + "1" + "}" * 300, '"=cmd()"'),
    *(json.dumps("<table>" * 50), json.dumps("x" * 30_000), json.dumps("\n" * 5_000)),
)
_WHOLE: Final[tuple[bytes, ...]] = (
    *(b"", b" ", b"null", b"[]", b"{}", b"0", b'""', b"\xef\xbb\xbf{}", b"\xff\xfe{\x00}\x00", b"<html>", b"{", b"]"),
    *(b"[" * 200_000, b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000, b'{"entries": [' * 50_000, b"9" * 100_000),
    *(b'{"errors": []}', b'{"entries": []}{"entries": []}', b'{"entries": {}}', b'{"id": 1, "id": 2}', b"\x00" * 999),
)
_BODIES_OF_5_MIB: Final[tuple[Callable[[], bytes], ...]] = (
    lambda: b'{"entries": [%s{}]}' % (b"{}," * (5 * MIB // 3 - 10)),
    lambda: b"[%s[]]" % (b"[]," * (5 * MIB // 3 - 10)),
    lambda: b'{"entries": ["%s"]}' % (b"\\ud800" * (5 * MIB // 6 - 10)),
    lambda: b" " * (6 * MIB),
)
_KINDS: Final = ("application/json", "text/html; charset=utf-8", "text/plain", "", "\u00e9;=;", "application/json" * 99)
_LATER: Final = ("", "-1", "1e9", "abc", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 2099 23:59:59 GMT", "9" * 99)


@dataclass(frozen=True, slots=True)
class Hostile:
    """An answer, and the call it is the answer to."""

    call: Call[Any]
    status: int
    kind: str
    later: str
    body: bytes
    encoding: str
    """The Content-Encoding; the body is already spelled in it."""


class Attacker:
    """Spoils sound answers: a value, a key, some bytes, the whole body, the packing."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311  the same each time
        self._bomb = packed(b" " * MIB, 100)

    def answer(self, *, on_the_line: bool) -> Hostile:
        """`on_the_line`: also what only the transport sees, such as a packing that is none."""
        random = self._random
        call, sound = random.choice(SOUND)
        status = random.choice((200, 200, 200, 201, 201, random.randint(200, 599)))
        body, encoding = self._body(sound), ""
        if on_the_line and random.random() < 0.2:
            body, encoding = self._packed(body)
        return Hostile(call, status, random.choice(_KINDS), random.choice(_LATER), body, encoding)

    def _body(self, sound: Any) -> bytes:
        random = self._random
        chance = random.random()
        if chance < 0.001:
            return random.choice(_BODIES_OF_5_MIB)()
        if chance < 0.05:
            return random.choice(_WHOLE)
        text = self._spelled(sound, random.choice((0.05, 0.2, 0.6))).encode("utf-8", "surrogatepass")
        if chance < 0.8:
            return text
        spoiled = bytearray(text)
        for _ in range(random.randint(1, 4)):
            spoiled[random.randrange(len(spoiled))] = random.randrange(256)
        return bytes(spoiled[: random.randint(0, len(spoiled))] if chance < 0.9 else spoiled)

    def _spelled(self, value: Any, spoilt: float) -> str:
        """JSON, or what pretends to be: values exchanged, keys gone, doubled or strange, lists grown."""
        random = self._random
        if random.random() < spoilt / (4 if isinstance(value, dict | list) else 1):
            return random.choice(_VALUES)
        if isinstance(value, list):
            return "[" + ", ".join(self._spelled(item, spoilt) for item in value * random.choice((0, 1, 1, 1, 9))) + "]"
        if not isinstance(value, dict):
            return json.dumps(value)
        pairs = [(name, self._spelled(part, spoilt)) for name, part in value.items()]
        if random.random() < spoilt:
            pairs = random.choices(pairs, k=len(pairs) + 2) if pairs else []
        if random.random() < spoilt:
            pairs.append((random.choice((r"\ud800", "", "id", "x" * 999)), random.choice(_VALUES)))
        return "{" + ", ".join(f'"{name}": {part}' for name, part in pairs) + "}"

    def _packed(self, body: bytes) -> tuple[bytes, str]:
        random = self._random
        good = gzip.compress(body, 1)
        return random.choice(
            (
                (self._bomb, "gzip"),
                (good, "gzip"),
                (zlib.compress(body, 1), "deflate"),
                (good[: random.randint(0, len(good))], "gzip"),
                (body, "gzip"),
                (body, random.choice(("br", "zstd", "gzip, gzip", "identity", "\u00e9"))),
                (gzip.compress(self._bomb), "gzip"),
            )
        )


def packed(piece: bytes, times: int) -> bytes:
    """So many pieces, packed as one: 100 MB of spaces are 97 KB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(piece) for _ in range(times)) + packer.flush()
