"""Secrets that are known beforehand, and every way in which they could stand somewhere."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, quote_plus

from timeneye_desktop.sandbox.server import Sandbox

SECRET: Final = "canary+client/secret=9f&%Qx7"
ACCESS: Final = "canary+access/token=4b&%Zt2"
REFRESH: Final = "canary+refresh/token=8d&%Wm5"
CODE: Final = "canary-code-1c-Kp3"
PROXY: Final = "canary-proxy-6a-Jw9"


def mark(sandbox: Sandbox) -> None:
    """From now on it gives out these, with all the characters that encodings change."""
    tokens, database = sandbox._site.tokens, sandbox._site._database
    make_code, issue = tokens.make_code, tokens.issue

    def marked_code(person: Any) -> str:
        database.write("DELETE FROM code WHERE code = ?", CODE)
        database.write("UPDATE code SET code = ? WHERE code = ?", CODE, make_code(person))
        return CODE

    def marked_tokens(person: int) -> Any:
        database.write("DELETE FROM token WHERE token = ?", ACCESS)
        issued = issue(person)
        database.write("UPDATE token SET token = ?, refresh = ? WHERE token = ?", ACCESS, REFRESH, issued.access)
        return replace(issued, access=ACCESS, refresh=REFRESH)

    tokens.client_secret = SECRET
    tokens.make_code = marked_code
    tokens.issue = marked_tokens


def spellings(client_id: str) -> list[bytes]:
    """Every way in which one of the secrets could stand somewhere."""
    found: set[str] = set()
    for secret in (SECRET, ACCESS, REFRESH, CODE, PROXY):
        found |= {secret, quote(secret, safe=""), quote_plus(secret), quote(secret), repr(secret)[1:-1]}
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            found.add(encode(secret.encode()).decode().rstrip("="))
            for shift in (1, 2):  # inside something longer the letters depend on what stands before
                found.add(encode(b"\0" * shift + secret.encode()).decode()[4:-4])
    pair = f"{client_id}:{SECRET}".encode()
    found.add(base64.b64encode(pair).decode().rstrip("="))
    return [text.encode() for text in found]


def written(home: Path) -> dict[str, bytes]:
    return {str(file.relative_to(home)): file.read_bytes() for file in home.rglob("*") if file.is_file()}


def leaks(texts: dict[str, bytes], client_id: str) -> list[tuple[str, bytes]]:
    return [(name, word) for name, text in texts.items() for word in spellings(client_id) if word in text]
