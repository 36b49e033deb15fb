"""How are timers that rest spoken of, and what is made of them?"""

from __future__ import annotations

from collections.abc import Sequence

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.pending import Pending, Saving
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.ui.day.wording import chosen_words
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import AWAY


def resting_words(resting: Pending) -> str:
    """As in: 3 paused timers, 2:10, not on your timesheet yet."""
    time = format_minutes(resting.minutes)
    return tr("%Ln paused timers, {time}, not on your timesheet yet", "", len(resting.rows)).format(time=time)


def save_words(offers: Sequence[Saving]) -> str:
    """As in: Log 2:10 as 3 entries."""
    time = format_minutes(sum(offer.work.minutes for offer in offers))
    return tr("Log {time} as %Ln entries", "", len(offers)).format(time=time)


def saved_words(rows: Sequence[EntryRow], reach: Reach) -> str:
    """As in: Logged 3 entries, 2:10."""
    words = tr("Saved here: {what}. Will be sent.") if reach in AWAY else tr("Logged {what}.")
    return words.format(what=chosen_words(rows))
