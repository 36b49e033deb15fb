"""Which keyrings are trusted with a secret? Real classes of the keyring library, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PLAIN = """
from keyring.backends.null import Keyring
class PlaintextKeyring(Keyring):
    priority = 9
"""
CHOSEN = "from timeneye_desktop.auth.vault import system_keyring; print(system_keyring())"
CHAINED = """
import keyring, keyring.backend
from keyring.backends import SecretService, chainer, kwallet, libsecret, null, fail
from keyring_plain import PlaintextKeyring
from timeneye_desktop.auth.vault import system_keyring
made = {made.__name__.rpartition(".")[2]: made.Keyring for made in (SecretService, libsecret, null, fail)}
made |= {"plain": PlaintextKeyring, "kwallet": kwallet.DBusKeyring}
chain = [made[name]() for name in NAMES]
keyring.backend.get_all_keyring = lambda: chain
for member in {type(member) for member in chain}:
    member.priority = 5 - [type(other) for other in chain].index(member)
    member.viable = True
keyring.set_keyring(chainer.ChainerBackend())
assert keyring.get_keyring().backends == chain, keyring.get_keyring().backends
print(type(system_keyring()).__module__)
"""


def said(code: str, folder: Path, backend: str = "keyring.backends.fail.Keyring") -> str:
    (folder / "keyring_plain.py").write_text(PLAIN)
    alt = folder / "keyrings" / "alt"
    alt.mkdir(parents=True)
    (alt / "file.py").write_text(PLAIN)
    path = os.pathsep.join([str(folder), *filter(None, [os.environ.get("PYTHONPATH")])])
    environ = {**os.environ, "PYTHON_KEYRING_BACKEND": backend, "PYTHONPATH": path, "HOME": str(folder)}
    argv = [sys.executable, "-c", code]
    shown = subprocess.run(argv, env=environ, capture_output=True, text=True, check=True)  # noqa: S603  our own code
    return shown.stdout.strip()


@pytest.mark.parametrize(
    "backend",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyring_plain.PlaintextKeyring",
        "keyrings.alt.file.PlaintextKeyring",
    ],
)
def test_back_ends_that_keep_no_secret_are_refused_by_name(backend: str, tmp_path: Path) -> None:
    assert said(CHOSEN, tmp_path, backend) == "None"


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (["SecretService", "libsecret"], "keyring.backends.SecretService"),
        (["kwallet", "SecretService"], "keyring.backends.kwallet"),
        (["SecretService", "null"], "builtins"),
        (["SecretService", "fail"], "builtins"),
        (["SecretService", "plain"], "builtins"),
        (["plain"], "builtins"),
        ([], "builtins"),
    ],
    ids=str,
)
def test_a_chain_counts_only_when_every_member_does(names: list[str], chosen: str, tmp_path: Path) -> None:
    assert said(CHAINED.replace("NAMES", repr(names)), tmp_path) == chosen
