"""Does any answer end in something else than a value or a CallError, or leave memory behind? Run by `make fuzz`."""

from __future__ import annotations

import argparse
import asyncio
import ctypes
import gc
import json
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, Final

from api.hostile_answers import MIB, Attacker, Hostile
from api.servers import Line, Server, Told

from timeneye_desktop.api.calls import Answer
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.errors import CallError
from timeneye_desktop.domain.secret import Secret

_WARM: Final = 300
"""Answers after which everything is imported and every buffer has its size."""
_ON_THE_LINE: Final = 5
"""Every so manyth answer comes over a real connection."""


class Fuzz:
    """So many answers of one seed, read as the app reads them."""

    def __init__(self, seed: int) -> None:
        self._attacker = Attacker(seed)
        self._next = b""
        self._told = Told()
        self.ends: Counter[str] = Counter()
        self.on_the_line = 0
        self.begun = self.most = 0
        """Bytes of memory once warm, and at most since."""

    async def run(self, answers: int) -> None:
        async with Server(self._say, self._told) as server:
            api = Timeneye(server.url, Dialect10(), lambda: Secret("t"), Transport(whole=60))
            for number in range(answers):
                on_the_line = number % _ON_THE_LINE == 0
                hostile = self._attacker.answer(on_the_line=on_the_line)
                try:
                    self.ends[await self._end(hostile, api if on_the_line else None)] += 1
                except BaseException as error:
                    error.add_note(f"answer {number}: {str(hostile)[:3_000]}")
                    raise
                if number == min(_WARM, answers - 1):
                    self.begun = self.most = memory()
                elif number % 50 == 0:
                    self.most = max(self.most, memory())
            await api.close()
        self.most = max(self.most, memory())

    async def _end(self, hostile: Hostile, api: Timeneye | None) -> str:
        try:
            if api is None:
                kind, later = hostile.kind, {"retry-after": hostile.later}
                value = hostile.call.read(Answer(hostile.status, kind, later, hostile.body))
            else:
                self._next = spelled(hostile)
                self.on_the_line += 1
                value = await api.run(hostile.call)
        except CallError as error:
            showable(error.detail)
            return type(error).__name__
        for part in parts(value):
            storable(part)
        return "read"

    async def _say(self, line: Line) -> None:
        while True:
            await line.request()
            line.heard.clear()
            await line.say(self._next)


def spelled(hostile: Hostile) -> bytes:
    """The answer as it goes over the line."""
    names = {"Content-Type": hostile.kind, "Content-Encoding": hostile.encoding, "Retry-After": hostile.later}
    lines = [f"HTTP/1.1 {hostile.status} Said", *(f"{name}: {value}" for name, value in names.items() if value)]
    body = b"" if hostile.status in {204, 304} else hostile.body
    return "\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode("latin-1") + body


def parts(value: Any) -> Iterator[Any]:
    """The single values of whatever was read."""
    if is_dataclass(value):
        for field in fields(value):
            yield from parts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from parts(item)
    else:
        yield value


def showable(detail: str) -> None:
    """The server's words are one short line."""
    assert len(detail) <= 300
    assert detail.isprintable()


def storable(value: Any) -> None:
    """SQLite and Qt take it: no half characters, no number beyond 64 bits."""
    if isinstance(value, str):
        value.encode()
        assert "\0" not in value
        assert len(value) <= 20_000
    elif isinstance(value, int):
        assert abs(value) < 2**63


def memory() -> int:
    """Bytes this process holds now, once all that can be given back is."""
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    return held("VmRSS")


def held(name: str) -> int:
    """A line of this process's memory on Linux; elsewhere the most it ever had (in the unit of that system)."""
    if sys.platform == "linux":
        lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii").splitlines())
        return int(lines[name].split()[0]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("answers", type=int, nargs="?", default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    fuzz, begun = Fuzz(asked.seed), time.monotonic()
    asyncio.run(fuzz.run(asked.answers))
    told = {
        "answers": asked.answers,
        "on the line": fuzz.on_the_line,
        "ends": dict(fuzz.ends.most_common()),
        "growth MiB": round((fuzz.most - fuzz.begun) / MIB, 1),
        "peak MiB over warm": round((held("VmHWM") - fuzz.begun) / MIB, 1),
        "seconds": round(time.monotonic() - begun, 1),
    }
    sys.stdout.write(json.dumps(told, indent=1) + "\n")
    return 0 if told["growth MiB"] < 50 else 1


if __name__ == "__main__":
    sys.exit(main())
