"""Why is a phase where it stands, why is none there, and why can this one not be picked?"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from timeneye_desktop.domain.ranking import Match
from timeneye_desktop.services.catalogue import Also, Catalogue
from timeneye_desktop.ui.text import plain

_WHY: Final = {
    "pinned": "pinned",
    "hidden": "hidden",
    "recent": "recent",
    "earlier": "used earlier",
    "initials": "initials",
    "typo": "similar",
}
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def why_words(match: Match) -> str:
    """The small words beside a row, such as "usual on Monday mornings"; empty when there is nothing to say."""
    if not match.choice.is_open:
        return "closed"
    kind, *when = match.why.split("-")
    if kind != "usual":
        return _WHY.get(kind, "")
    return f"usual on {' '.join((_WEEKDAYS[int(when[0])], *when[1:]))}s"


def nothing_found(text: str, catalogue: Catalogue, also: Also) -> str:
    """What is said where the rows would be, and what can be done."""
    if catalogue.choices or (catalogue.others.closed and also.closed):
        return f"Nothing matches \u201c{plain(text, 40)}\u201d. {_what_may_help(text, catalogue, also)}"
    if catalogue.is_empty_on_server:
        return "Timeneye lists no project for you yet. Somebody has to add you to one."
    if catalogue.as_of is not None:
        return "No open phase is known here yet. They appear as Timeneye lists them."
    return "Not loaded yet. Projects and phases appear here once Timeneye could be reached."


def closed(title: str) -> str:
    return (
        f"\u201c{plain(title, 60)}\u201d is closed on Timeneye, which refuses time on it. "
        "Somebody has to open it again there."
    )


def hidden(title: str) -> str:
    return f"Hid \u201c{plain(title, 60)}\u201d. Its whole words still find it."


def _what_may_help(text: str, catalogue: Catalogue, also: Also) -> str:
    if not also.hidden and (count := len(catalogue.find(text, also=replace(also, hidden=True)))):
        return "A hidden phase does: Alt+H shows it." if count == 1 else f"{count} hidden phases do: Alt+H shows them."
    if catalogue.others.closed and not also.closed:
        return "Try fewer letters, or show closed phases with Alt+C."
    return "Try fewer letters or another word."
