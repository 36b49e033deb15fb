"""What is this program made of, and under which licences? Read from what is installed, so that nothing can drift."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Final

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXTS: Final = re.compile(r"(?:^|/)(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
_UNKNOWN: Final = re.compile(r"UNKNOWN|\s*", re.IGNORECASE)
_LONGEST: Final = 60
OURS: Final = "timeneye-desktop"


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    version: str
    licence: str
    """As short as its papers say it; empty when they do not."""


def parts() -> tuple[Part, ...]:
    """Ourselves first, then everything that is needed to run, by name."""
    found: dict[str, Part] = {}
    _collect(OURS, found)
    ours = found.pop(_key(OURS), None)
    others = sorted(found.values(), key=lambda part: part.name.casefold())
    return tuple([ours, *others] if ours is not None else others)


def licence_text(name: str) -> str:
    """Every paper about rights that came along; empty when none did."""
    try:
        papers = distribution(name).files or ()
    except PackageNotFoundError:
        return ""
    texts = (paper.read_text() for paper in papers if _TEXTS.search(str(paper).replace("\\", "/")))
    return "\n\n".join(text.strip() for text in texts)


def _collect(name: str, found: dict[str, Part]) -> None:
    """The part and what it needs; what is not installed here is not part of the program."""
    if _key(name) in found:
        return
    try:
        known = distribution(name)
    except PackageNotFoundError:
        return
    found[_key(name)] = Part(known.metadata["Name"] or name, known.version, _licence(known))
    for needed in _needed(known):
        _collect(needed, found)


def _needed(known: Distribution) -> Iterator[str]:
    """What it asks for unless asked for extras; packages bring that of the global keys."""
    for line in known.requires or ():
        wanted, _, condition = line.partition(";")
        name = _NAME.match(wanted.strip())
        if name and ("extra" not in condition or "hotkeys" in condition):
            yield name[0]


def _licence(known: Distribution) -> str:
    """The expression, else the short word of the papers, else what the classifiers say."""
    papers = known.metadata
    for word in (*(papers.get_all("License-Expression") or ()), *(papers.get_all("License") or ())):
        if len(word) <= _LONGEST and "\n" not in word and not _UNKNOWN.fullmatch(word):
            return str(word)
    named = [line.rpartition(" :: ")[2] for line in papers.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(named)


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()
