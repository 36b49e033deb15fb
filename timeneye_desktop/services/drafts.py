"""How does a line that was understood become an entry, or a timer? The same for window and terminal."""

from __future__ import annotations

from timeneye_desktop.domain.draft import Draft
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import whole_minutes
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.services.news import MadeWay
from timeneye_desktop.services.tracking import Tracking


async def log_draft(entries: Entries, draft: Draft) -> EntryRow:
    """Log it, today if the line names no day. NotPossibleError when a phase or a length is missing; StoreError."""
    minutes = draft.minutes
    if minutes is None and draft.ago_seconds is not None:
        minutes = whole_minutes(draft.ago_seconds)
    if draft.phase is None:
        raise NotPossibleError("phase-missing")
    if minutes is None:
        raise NotPossibleError("minutes-missing")
    return await entries.log(Work(draft.phase.key, minutes, draft.day or entries.today(), draft.notes))


async def start_draft(entries: Entries, tracking: Tracking, draft: Draft, *, from_then: bool = False) -> MadeWay | None:
    """Begin a timer, as long ago as the line says; NotPossibleError, StoreError.

    With `from_then` a timer that runs ends when this one began, not now.
    """
    if draft.phase is None:
        raise NotPossibleError("phase-missing")
    if draft.day not in {None, entries.today()}:
        raise NotPossibleError("timer-not-today")
    ago = draft.ago_seconds or (draft.minutes or 0) * 60.0
    return await tracking.start(draft.phase.key, draft.notes, ago_seconds=ago, from_then=from_then)
