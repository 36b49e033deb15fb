"""Why is a phase where it stands, why is none there, and why can this one not be picked?"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QLocale

from timeneye_desktop.domain.ranking import Match
from timeneye_desktop.services.catalogue import Also, Catalogue
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import mark, tr

_WHY: Final = {
    "pinned": mark("pinned"),
    "hidden": mark("hidden"),
    "recent": mark("recent"),
    "earlier": mark("used earlier"),
    "initials": mark("initials"),
    "typo": mark("similar"),
}
_USUAL: Final = {
    None: mark("usual on {weekday}s"),
    "morning": mark("usual on {weekday} mornings"),
    "afternoon": mark("usual on {weekday} afternoons"),
    "evening": mark("usual on {weekday} evenings"),
    "night": mark("usual on {weekday} nights"),
}


def why_words(match: Match) -> str:
    """The small words beside a row, such as "usual on Monday mornings"; empty when there is nothing to say."""
    if not match.choice.is_open:
        return tr("closed")
    kind, *when = match.why.split("-")
    if kind == "usual":
        weekday, part = int(when[0]), when[1] if when[1:] else None
        return tr(_USUAL[part]).format(weekday=QLocale().dayName(weekday + 1))
    return tr(_WHY[kind]) if kind in _WHY else ""


def nothing_found(text: str, catalogue: Catalogue, also: Also) -> str:
    """What is said where the rows would be, and what can be done."""
    if catalogue.choices or (catalogue.others.closed and also.closed):
        nothing = tr("Nothing matches \u201c{words}\u201d.").format(words=plain(text, 40))
        return f"{nothing} {_what_may_help(text, catalogue, also)}"
    if catalogue.is_empty_on_server:
        return tr("Timeneye lists no project for you yet. Somebody has to add you to one.")
    if catalogue.as_of is not None:
        return tr("No open phase is known here yet. They appear as Timeneye lists them.")
    return tr("Not loaded yet. Projects and phases appear here once Timeneye could be reached.")


def closed(title: str) -> str:
    return tr(
        "\u201c{title}\u201d is closed on Timeneye, which refuses time on it. Somebody has to open it again there."
    ).format(title=plain(title, 60))


def hidden(title: str) -> str:
    return tr("Hid \u201c{title}\u201d. Its whole words still find it.").format(title=plain(title, 60))


def _what_may_help(text: str, catalogue: Catalogue, also: Also) -> str:
    if not also.hidden and (count := len(catalogue.find(text, also=replace(also, hidden=True)))):
        return tr("%n hidden phases do: Alt+H shows them.", "", count)
    if catalogue.others.closed and not also.closed:
        return tr("Try fewer letters, or show closed phases with Alt+C.")
    return tr("Try fewer letters or another word.")
