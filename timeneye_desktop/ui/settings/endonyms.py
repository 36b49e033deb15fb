"""What does each language call itself?"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from timeneye_desktop.domain.preferences import Language

ENDONYMS: Final[Mapping[Enum, str]] = MappingProxyType(
    {
        Language.ENGLISH: "English",
        Language.ITALIAN: "Italiano",
        Language.GERMAN: "Deutsch",
        Language.FRENCH: "Fran\u00e7ais",
        Language.SPANISH: "Espa\u00f1ol",
    }
)
"""Each in its own language, so that whoever ended up in another finds home."""
