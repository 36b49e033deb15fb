"""What is said when a timer made way for another one, or when another device did something to one?"""

from __future__ import annotations

from typing import Final

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.elsewhere import Elsewhere, Happened
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.services.news import ChangedElsewhere, MadeWay
from timeneye_desktop.ui.ages import clock
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import mark, tr
from timeneye_desktop.ui.words import AWAY

_NAME: Final = 60
"""Characters of a project or phase that are said."""
_WHEN_KNOWN: Final = {
    Happened.PAUSED: mark("{title} was paused on another device at {clock}."),
    Happened.STOPPED: mark("{title} was stopped on another device at {clock}, with {time}."),
}
_ELSEWHERE: Final = {
    Happened.STARTED: mark("{title} was started on another device."),
    Happened.PAUSED: mark("{title} was paused on another device."),
    Happened.RESUMED: mark("{title} was resumed on another device."),
    Happened.STOPPED: mark("{title} was stopped on another device, with {time}."),
    Happened.EDITED: mark("{title} was changed on another device."),
    Happened.REMOVED: mark("{title} was removed on another device. Its {time} is safe here."),
}


def of_timers(told: MadeWay | ChangedElsewhere, reach: Reach) -> str:
    return made_way(told, reach) if isinstance(told, MadeWay) else _changed_elsewhere(told)


def made_way(way: MadeWay, reach: Reach) -> str:
    """As in: Logged 0:40 to Acme > Design. Started Bolt > Build."""
    if way.is_held:
        words = tr("{title} is held at {time}. Started {begun}.")
    elif reach in AWAY:
        words = tr("Saved here: {time} to {title}. Will be sent. Started {begun}.")
    else:
        words = tr("Logged {time} to {title}. Started {begun}.")
    begun = _title(way.project_begun, way.phase_begun)
    return words.format(time=format_minutes(way.minutes), title=_title(way.project, way.phase), begun=begun)


def _changed_elsewhere(told: ChangedElsewhere) -> str:
    """As in: Acme > Design was paused on another device at 14:02."""
    if len(told.what) > 1:
        return tr("%Ln timers were changed on another device.", "", len(told.what))
    return _one(told.what[0])


def _one(what: Elsewhere) -> str:
    known = what.at is not None and what.what in _WHEN_KNOWN
    words = tr((_WHEN_KNOWN if known else _ELSEWHERE)[what.what])
    at = "" if what.at is None else clock(what.at)
    return words.format(title=_title(what.project, what.phase), clock=at, time=format_minutes(what.minutes))


def _title(project: str, phase: str) -> str:
    return f"{plain(project, _NAME)} > {plain(phase, _NAME)}"
