"""What did the client mean by its parameters?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from urllib.parse import parse_qsl

_WHOLE: Final = re.compile(r"-?[0-9]{1,18}")
_DECIMAL: Final = re.compile(r"[0-9]{1,9}([.][0-9]{1,4})?")
_DAY: Final = re.compile(r"([0-9]{4})[-/]([0-9]{2})[-/]([0-9]{2})")
_MOST_FIELDS: Final = 100


class RefusedError(Exception):
    """The request is understood and turned down; nothing of it is kept."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status
        self.why = why


@dataclass(frozen=True, slots=True)
class Fields:
    """Parameters by name. An empty number, flag or date counts as not given; anything unreadable is a 400."""

    values: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def parsed(cls, encoded: bytes) -> Fields:
        """From a query string or a form body; of a repeated name the last one counts."""
        try:
            pairs = parse_qsl(
                encoded.decode(errors="replace"), keep_blank_values=True, max_num_fields=_MOST_FIELDS, errors="replace"
            )
        except ValueError as error:
            raise RefusedError(400, "Too many parameters.") from error
        return cls(dict(pairs))

    def text(self, name: str) -> str | None:
        return self.values.get(name)

    def number(self, name: str, least: int | None = None) -> int | None:
        text = self.values.get(name, "").strip()
        if not text:
            return None
        if not _WHOLE.fullmatch(text) or (least is not None and int(text) < least):
            raise RefusedError(400, f"{name} is not acceptable.")
        return int(text)

    def needed(self, name: str, least: int | None = None) -> int:
        number = self.number(name, least)
        if number is None:
            raise RefusedError(400, f"{name} is missing.")
        return number

    def name(self, name: str = "name") -> str:
        """A name that has to be there and long enough (api-10, 4)."""
        text = self.values.get(name, "").strip()
        if len(text) < 2:  # noqa: PLR2004  the real limit is not documented
            raise RefusedError(400, f"{name} is missing or too short.")
        return text

    def flag(self, name: str) -> int | None:
        number = self.number(name)
        if number not in {None, 0, 1}:
            raise RefusedError(400, f"{name} is 0 or 1.")
        return number

    def decimal(self, name: str) -> str | None:
        text = self.values.get(name, "").strip()
        if text and not _DECIMAL.fullmatch(text):
            raise RefusedError(400, f"{name} is not acceptable.")
        return f"{float(text):.2f}" if text else None

    def day(self, name: str) -> str | None:
        """A date with hyphens or slashes (api-10, 7.9), given back with hyphens."""
        text = self.values.get(name, "").strip()
        if not text:
            return None
        found = _DAY.fullmatch(text)
        try:
            return date.fromisoformat("-".join(found.groups())).isoformat() if found else self._bad(name)
        except ValueError:
            return self._bad(name)

    def minutes_of_hours(self, name: str = "budgetHours") -> int | None:
        """Budgets are written in hours and read in minutes, except on a project (api-10, 7.10)."""
        hours = self.number(name, 0)
        if hours is not None and hours > 1_000_000:  # noqa: PLR2004  a century of one person's hours
            self._bad(name)
        return None if hours is None else hours * 60

    @staticmethod
    def _bad(name: str) -> str:
        raise RefusedError(400, f"{name} is not acceptable.")
