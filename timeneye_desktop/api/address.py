"""Which server addresses are acceptable."""

from __future__ import annotations

import ipaddress
import re
from typing import Final
from urllib.parse import urlsplit

from timeneye_desktop.domain.errors import BadServerError

_NAME: Final = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_][a-z0-9_-]{0,62})*\.?")
_USUAL: Final = {"https": 443, "http": 80}


def checked_server(text: str) -> str:
    """The origin of an address: https, or http on this computer; BadServerError otherwise."""
    address = text.strip()
    if not address.isascii() or not address.isprintable() or any(char in address for char in " \\\"'<>"):
        raise BadServerError("address")
    if "://" not in address and not address.lower().startswith(("http:", "https:")):
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise BadServerError("address") from error
    host = parts.hostname or ""
    shown = f"[{host}]" if ":" in host else host
    said = re.fullmatch(re.escape(shown) + "(:[0-9]*)?", parts.netloc.lower())  # so no userinfo, nothing dropped
    if said is None or not _is_host(host) or port == 0:
        raise BadServerError("address")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise BadServerError("scheme")
    return f"{parts.scheme}://{shown}" + ("" if port in {None, _USUAL[parts.scheme]} else f":{port}")


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_host(host: str) -> bool:
    """A name or a plain IP address; other scripts have to come as punycode."""
    if ":" not in host:
        return _NAME.fullmatch(host) is not None
    try:
        return ipaddress.IPv6Address(host).scope_id is None
    except ValueError:
        return False
