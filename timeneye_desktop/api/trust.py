"""Whose word counts when a server says who it is."""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Mapping


def trusted(environ: Mapping[str, str] = os.environ) -> ssl.SSLContext:
    """The roots this computer trusts, a firm's own among them; OSError when there are none to read.

    `SSL_CERT_FILE` and `SSL_CERT_DIR` name others in their place. Names and dates are always checked: nothing switches
    that off. Made by hand, since Python's ready-made context would write the keys to what `SSLKEYLOGFILE` names.
    """
    named = environ.get("SSL_CERT_FILE") or None, environ.get("SSL_CERT_DIR") or None
    if any(named):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(*named)
        return context
    if sys.platform != "linux":  # Python reads no macOS key chain, and of Windows' roots only those used before
        import truststore

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_default_certs()
    found = ssl.get_default_verify_paths()
    if not (found.cafile or found.capath):  # packed on another Linux, whose folders are not here
        import certifi

        context.load_verify_locations(certifi.where())
    return context
