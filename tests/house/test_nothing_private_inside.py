"""Is the repository free of secrets, of paths of somebody's machine and of addresses of package registries?"""

from __future__ import annotations

import re

# Written with brackets so that this file does not find itself.
MACHINE = re.compile(r"/(wor[k]|roo[t]|Users/[a-z]+|hom[e]/[a-z][a-z0-9_-]*)/|C:\\\\?User[s]\\")
REGISTRY = re.compile(
    r"(index[-]url|find[-]links|https?://[^ \"]*(/simpl[e]/|/packages/[0-9a-f]{2}/|regist[r]y\.))|pypi[.]org"
)
SECRETS = {
    "private key": re.compile(r"-----BEGIN [A-Z ]*PRIVAT[E] KEY"),
    "token of a code host": re.compile(r"\b(gh[pousr]_[A-Za-z0-9]{30,}|glpat[-][\w-]{20,})"),
    "cloud key": re.compile(r"\bAKI[A][0-9A-Z]{16}\b"),
    "signed token": re.compile(r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}"),
    "password in an address": re.compile(
        r"\bhttps?://[^/\s:@{}<>\"']+:[^/\s:@{}<>\"']{6,}@[\w.-]+\.(com|net|org|io)\b"
    ),
}


def hits(documents: dict[str, str], pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path}:{number}  {found.group(0)}"
        for path, text in documents.items()
        for number, line in enumerate(text.splitlines(), 1)
        if (found := pattern.search(line))
    ]


def test_no_path_of_somebodys_machine(documents: dict[str, str]) -> None:
    assert hits(documents, MACHINE) == []


def test_no_address_of_a_package_registry(documents: dict[str, str]) -> None:
    assert hits(documents, REGISTRY) == []


def test_no_secret(documents: dict[str, str]) -> None:
    assert {kind: found for kind, pattern in SECRETS.items() if (found := hits(documents, pattern))} == {}
