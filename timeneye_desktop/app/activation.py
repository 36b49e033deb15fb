"""How does a window that another launch asks for get the keyboard where only the launcher may give it away?

On Wayland the desktop hands each launch a word that is good for one activation, in its environment. It goes along with
the wish; Qt looks for it in our environment at the moment a window asks for the focus.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

_VARIABLE: Final = "XDG_ACTIVATION_TOKEN"
_WORD: Final = re.compile(r"[A-Za-z0-9_.:/+-]{1,200}")


def is_right(word: str) -> bool:
    """Whether it may be such a word."""
    return bool(_WORD.fullmatch(word))


def asking(verb: str, environ: Mapping[str, str]) -> str:
    """The line that asks for a window."""
    word = environ.get(_VARIABLE, "")
    return f"{verb} {word}" if _WORD.fullmatch(word) else verb


def asked(line: str) -> tuple[str, str]:
    """The verb of such a line and the desktop's word; no verb when the line is anything else."""
    verb, space, word = line.partition(" ")
    return ("", "") if space and not _WORD.fullmatch(word) else (verb, word)


@contextmanager
def activated_by(word: str) -> Iterator[None]:
    """Windows shown meanwhile may come to the front; nothing we start later sees the word."""
    if word:
        os.environ[_VARIABLE] = word
    try:
        yield
    finally:
        if word:
            os.environ.pop(_VARIABLE, None)
