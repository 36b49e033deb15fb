"""What does the program that listens in a place answer to one line (sign-in 4)?"""

from __future__ import annotations

import asyncio
import sys
from typing import Final

from timeneye_desktop.system.channel import is_ours

_LONGEST_ANSWER: Final = 64 * 1024
_PATIENCE: Final = 2.0
"""Seconds for one answer."""


async def ask(place: str, line: str) -> str:
    """What the program that listens there answers; empty when none does in time."""
    if not is_ours(place):
        return ""
    try:
        async with asyncio.timeout(_PATIENCE):
            reader, writer = await _connected(place)
            try:
                writer.write(line.encode("ascii") + b"\n")
                answer = await reader.readline()
            finally:
                writer.close()
    except (OSError, ValueError):  # nobody there, too slow, or no line of text
        return ""
    return answer.decode("ascii", "replace").strip()


async def _connected(place: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    if sys.platform == "win32":
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader(_LONGEST_ANSWER)
        protocol = asyncio.StreamReaderProtocol(reader)
        transport, _ = await loop.create_pipe_connection(lambda: protocol, place)
        return reader, asyncio.StreamWriter(transport, protocol, reader, loop)
    else:  # noqa: RET505  mypy reads the other branch on Windows only
        return await asyncio.open_unix_connection(place, limit=_LONGEST_ANSWER)
