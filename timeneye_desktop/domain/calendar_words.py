"""Which words name a day, a weekday or a month, in English, Italian, German, French and Spanish?

A word that is also an everyday word or a name, such as mar, do or set, is listed apart: the line takes it
for a day only inside a whole date, and elsewhere leaves it in the note and offers the day.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

from timeneye_desktop.domain.folding import folded

_SHORTEST: Final = 3
"""Letters of an English name that stand for it."""
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)

_WEEKDAYS_ELSEWHERE: Final = (
    "lunedì lun montag lundi lunes",
    "martedì dienstag mardi martes",
    "mercoledì mittwoch mercredi miércoles",
    "giovedì donnerstag jeudi jueves jue",
    "venerdì ven freitag vendredi viernes",
    "sabato sab samstag sonnabend samedi sábado",
    "domenica sonntag dimanche domingo",
)
_WEEKDAYS_OR_NOT: Final = ("mo", "mar di", "mer mi mié", "gio do jeu", "fr vie", "sam sa", "dom dim so")
"""A mo, the sea, to do, a game, for life, Sam, Dom and so on."""
_MONTHS_ELSEWHERE: Final = (
    "gennaio januar jänner jän janvier janv enero ene",
    "febbraio febb februar février févr fév febrero",
    "marzo märz maerz mär mrz mars",
    "aprile avril avr abril abr",
    "maggio mai mayo",
    "giugno giu juni juin junio",
    "luglio juli juillet juil julio",
    "agosto août",
    "settembre septembre septiembre",
    "ottobre ott oktober okt octobre octubre",
    "novembre noviembre",
    "dicembre dic dezember dez décembre déc diciembre",
)
_MONTHS_OR_NOT: Final = ("gen", "", "", "", "mag", "", "lug", "ago", "set sett", "", "", "")
"""Generations, a magazine, a lug, long ago, a set."""
_DAYS_BACK: Final = (
    "today oggi heute aujourd'hui hoy",
    "yesterday ieri gestern ayer",
    "avantieri l'altroieri vorgestern avant-hier anteayer antier",
)
TWO_DAYS_BACK: Final = frozenset(["l'altro ieri", "altro ieri", "ieri l'altro", "avant hier"])
HERE_OR_YESTERDAY: Final = "hier"
"""Yesterday in French and here in German."""
DAYS: Final = frozenset(
    ["day", "days", "giorno", "giorni", "tag", "tage", "tagen", "jour", "jours", "dia", "dias", "día", "días"]
)
"""As in 3 days ago."""
OF: Final = frozenset(["di", "de", "del", "of"])
"""As in 12 de marzo."""


def weekday_named(word: str) -> int | None:
    """0 for "mon", "monday", "lunedì" and so on; None for any other word."""
    return _named(word, WEEKDAYS, _WEEKDAYS_BY_WORD)


def weekday_or_not(word: str) -> int | None:
    """The same for words that more often mean something else."""
    return _PERHAPS_WEEKDAYS.get(plain(word))


def month_named(word: str) -> int | None:
    """1 for "jan", "january", "gennaio" and so on; None for any other word."""
    number = _named(word, MONTHS, _MONTHS_BY_WORD)
    return None if number is None else number + 1


def month_or_not(word: str) -> int | None:
    """The same for words that more often mean something else."""
    number = _PERHAPS_MONTHS.get(plain(word))
    return None if number is None else number + 1


def english_month(word: str) -> int | None:
    """Only in English the day may follow: mar 12."""
    number = _named(word, MONTHS, {})
    return None if number is None else number + 1


def days_back(word: str) -> int | None:
    """0 for "today", 1 for "ieri", 2 for "vorgestern"; None for any other word."""
    return _DAYS_BACK_BY_WORD.get(plain(word))


def plain(word: str) -> str:
    """For looking up: without a dot at the end, and with its accents in one piece."""
    bare = word.casefold().rstrip(".")
    return bare if bare.isascii() else unicodedata.normalize("NFC", bare).replace("\u2019", "'")


def _named(word: str, english: Sequence[str], elsewhere: dict[str, int]) -> int | None:
    bare = plain(word)
    if len(bare) < _SHORTEST:
        return None
    begun = (number for number, name in enumerate(english) if name.startswith(bare))
    return next(begun, elsewhere.get(bare))


def _by_word(names: Sequence[str]) -> dict[str, int]:
    """Each word, with its accents and without."""
    return {way: number for number, words in enumerate(names) for word in words.split() for way in (word, folded(word))}


_WEEKDAYS_BY_WORD: Final = _by_word(_WEEKDAYS_ELSEWHERE)
_PERHAPS_WEEKDAYS: Final = _by_word(_WEEKDAYS_OR_NOT)
_MONTHS_BY_WORD: Final = _by_word(_MONTHS_ELSEWHERE)
_PERHAPS_MONTHS: Final = _by_word(_MONTHS_OR_NOT)
_DAYS_BACK_BY_WORD: Final = _by_word(_DAYS_BACK)
