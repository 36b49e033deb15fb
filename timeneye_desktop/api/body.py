"""How a body is put together from pieces without ever holding more of it than was agreed."""

from __future__ import annotations

import zlib
from typing import Final

from timeneye_desktop.domain.errors import InDoubtError

_PACKED: Final = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP_OR_ZLIB: Final = zlib.MAX_WBITS | 32


class Body:
    """Takes pieces as they come; InDoubtError for what is longer than the cap or cannot be unpacked."""

    def __init__(self, encoding: str, cap: int, status: int) -> None:
        """`encoding` is the Content-Encoding: none was asked for, and boxes on the way pack all the same."""
        name = encoding.strip().lower()
        if name not in {"", "identity", *_PACKED}:
            raise InDoubtError("encoding", status=status)
        self._unpacker = zlib.decompressobj(_GZIP_OR_ZLIB) if name in _PACKED else None
        self._cap = cap
        self._status = status
        self._bytes = bytearray()

    def take(self, piece: bytes) -> None:
        if self._unpacker is None:
            self._bytes += piece
        else:
            try:
                self._bytes += self._unpacker.decompress(piece, self._cap - len(self._bytes) + 1)
            except zlib.error as error:
                raise InDoubtError("encoding", status=self._status) from error
        if len(self._bytes) > self._cap:
            raise InDoubtError("too long", status=self._status)

    def whole(self) -> bytes:
        """All of it, once the last piece was taken."""
        if self._unpacker is not None and self._bytes and not self._unpacker.eof:
            raise InDoubtError("encoding", status=self._status)
        return bytes(self._bytes)
