"""Which proxies stand between this computer and Timeneye, told without who asks there."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

_OF_OURS: Final = ("https", "all")
"""Timeneye is https only, and this computer is never reached through a proxy."""


def told_proxies() -> list[tuple[str, str]]:
    """Scheme and proxy, as the system and the environment name them, names and passwords hidden."""
    from urllib.request import getproxies  # as httpx does

    named = getproxies()
    return [(scheme, told(named[scheme])) for scheme in _OF_OURS if scheme in named]


def told(proxy: str) -> str:
    """The scheme, host and port of a proxy's address, and that there are credentials."""
    address = proxy if "://" in proxy else f"http://{proxy}"
    try:
        parts = urlsplit(address)
        where = f"{parts.hostname or ''}{'' if parts.port is None else f':{parts.port}'}"
    except ValueError:
        return "no address that makes sense"
    return f"{parts.scheme}://{'***@' if '@' in parts.netloc else ''}{where}"
