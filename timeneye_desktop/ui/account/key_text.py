"""Can this text be a client id, a client secret or a token?"""

from __future__ import annotations

import re
from typing import Final

from timeneye_desktop.domain.errors import NotPossibleError

LONGEST: Final = 4_096
_AROUND: Final = " \t\r\n\v\f\u00a0\u200b\u2060\ufeff\"'"
"""What comes along when one copies from a web page, a mail or a JSON file."""
_ONE_WORD: Final = re.compile(r"[!-~]+\Z")


def read_key(text: str) -> str:
    """The text without what stands around it; NotPossibleError says why it cannot be one."""
    key = text.strip(_AROUND)
    if not key:
        raise NotPossibleError("key-missing")
    if len(key) > LONGEST:
        raise NotPossibleError("key-too-long")
    if any(char.isspace() for char in key):
        raise NotPossibleError("key-with-space")
    if not _ONE_WORD.match(key):
        raise NotPossibleError("key-strange")
    return key
