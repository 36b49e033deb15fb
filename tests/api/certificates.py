"""Who vouches for a server in a test: a firm's own authority, made with the openssl program."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path
from typing import Final

OPENSSL: Final = shutil.which("openssl") or ""
_NEW: Final = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


class Authority:
    """A root of one's own, and servers' certificates signed by it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.file = folder / "root.pem"
        names = ("-keyout", "root.key", "-out", "root.pem", "-subj", "/CN=A firm")
        self._openssl("req", "-x509", *_NEW, *names, "-days", "2")

    def server(self, name: str, days: int = 2) -> ssl.SSLContext:
        """What a server of this name needs; negative days are over."""
        (self._folder / "names").write_text(f"subjectAltName=DNS:{name}")
        self._openssl("req", *_NEW, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}")
        signed = ("-in", f"{name}.csr", "-out", f"{name}.pem", "-extfile", "names", "-days", str(days))
        self._openssl("x509", "-req", *signed, "-CA", "root.pem", "-CAkey", "root.key", "-set_serial", "7")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._folder / f"{name}.pem", self._folder / f"{name}.key")
        return context

    def _openssl(self, *words: str) -> None:
        subprocess.run([OPENSSL, *words], cwd=self._folder, capture_output=True, timeout=60, check=True)  # noqa: S603  ours
