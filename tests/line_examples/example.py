"""What is an example of the entry line, and which phases are there to choose from?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.domain.draft import Draft, Meaning
from timeneye_desktop.domain.durations import format_minutes

NOW = datetime(2026, 3, 2, 15, 0)  # noqa: DTZ001  a local moment, as the line gets it: a Monday
TODAY, YESTERDAY = date(2026, 3, 2), date(2026, 3, 1)

LATELY = {"Acme > Design": "2026-02-27", "Acme > Build": "2026-02-28"}
TITLES = (
    *("Acme > Design", "Acme > Build", "Acme > Meetings", "Acme Labs > Design", "Internal > Learning"),
    *("Bakery Website > Photography", "Café Müller > Menü", "Coca-Cola > Photo shoot", "R&D > Prototypes"),
    *("Harbour App > Interaction design", "Internal > Administration", "March Festival > Posters"),
    *("Monitoring > Alerts", "Newsletter > Layout", "Theatre > Testing", "Tools > Documentation"),
    *("Website 2 > Launch", "عربي > تصميم", "Monday Club > Rehearsal", "24h Support > Hotline"),
    *("Sol Energy > Sat images", "Festival > Mardi Gras"),
)
CHOICES = tuple(
    PhaseChoice(PhaseKey(project, phase), project, phase, used=title in LATELY, last_used=LATELY.get(title, ""))
    for title in TITLES
    for project, phase in (title.split(" > "),)
)


@dataclass(frozen=True, slots=True)
class Example:
    line: str
    phase: str = ""
    minutes: int | None = None
    notes: str = ""
    ago: int | None = None
    """Minutes."""
    day: date | None = None
    problem: str = ""
    others: tuple[str, ...] | None = None
    """What else the words could mean, where the example is about that."""
    marked: str = ""
    """The line with its tokens in brackets, where the example is about that."""
    could: tuple[str, ...] | None = None
    """What else each word that counted could mean, as in "1:30" or "note", where the example is about that."""
    offers: tuple[str, ...] | None = None
    """What is offered to be read out of the note, as in "90: 1:30"."""


ACME, BUILD, LABS = "Acme > Design", "Acme > Build", "Acme Labs > Design"


def found_in(said: Example, draft: Draft) -> Example:
    """What a draft of its line says, of all that the example is about."""
    alternatives = tuple(other.title for other in draft.alternatives)
    could = tuple(in_short(other) for token in draft.tokens for other in token.others)
    offers = tuple(
        f"{said.line[token.start : token.end]}: {', '.join(map(in_short, token.others))}" for token in draft.offers
    )
    return Example(
        said.line,
        draft.phase.title if draft.phase else "",
        draft.minutes,
        draft.notes,
        None if draft.ago_seconds is None else round(draft.ago_seconds / 60),
        draft.day,
        draft.problem,
        None if said.others is None else alternatives,
        marked(said.line, draft) if said.marked else "",
        None if said.could is None else could,
        None if said.offers is None else offers,
    )


def marked(line: str, draft: Draft) -> str:
    """The line with its tokens in brackets."""
    for token in reversed(draft.tokens):
        line = f"{line[: token.start]}[{line[token.start : token.end]}]{line[token.end :]}"
    return line


def in_short(meaning: Meaning) -> str:
    if meaning.day is not None:
        return f"{meaning.day}"
    if meaning.ago_seconds is not None:
        return f"{format_minutes(round(meaning.ago_seconds / 60))} ago"
    if meaning.minutes is None:
        return "note"
    end = ((meaning.begins or 0) + meaning.minutes) % 1_440
    length = format_minutes(meaning.minutes)
    return length if meaning.begins is None else f"{format_minutes(meaning.begins)}-{format_minutes(end)}"
