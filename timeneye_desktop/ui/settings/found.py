"""Does a text speak of what the person looks for? Words in any order, accents and case aside."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """As it is compared: without accents, in one case."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def speaks_of(text: str, asked: str) -> bool:
    """Whether every word asked for is in the folded text; nothing asked for is in every text."""
    return all(word in text for word in folded(asked).split())
