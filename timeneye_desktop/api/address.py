"""Which server addresses are acceptable."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from timeneye_desktop.domain.errors import BadServerError


def checked_server(text: str) -> str:
    """The origin of an address: https, or http on this computer; BadServerError otherwise."""
    address = text.strip()
    if not address.isascii() or not address.isprintable() or any(char in address for char in " \\\"'<>"):
        raise BadServerError("address")
    if "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise BadServerError("address") from error
    host = parts.hostname or ""
    if not host or parts.username is not None or parts.password is not None or port == 0:
        raise BadServerError("address")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise BadServerError("scheme")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + ("" if port is None else f":{port}")


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
