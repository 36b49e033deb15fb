"""What does a reminder say, and what can be answered?"""

from __future__ import annotations

from datetime import datetime, timedelta

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.notice import Choice, Notice
from timeneye_desktop.domain.reminders import Reminder
from timeneye_desktop.services.reminders import Said
from timeneye_desktop.ui.ages import clock
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.timer.wording import title
from timeneye_desktop.ui.translated import tr

_NAME = 60
"""Characters of a project or phase that are said."""


def notice_of(said: Said) -> Notice:
    """Its key is that of the reminder."""
    words = {
        Reminder.NO_TIMER: _no_timer,
        Reminder.LONG_TIMER: _long_timer,
        Reminder.TARGET: _target,
        Reminder.PENDING: _pending,
        Reminder.UNSENT: _unsent,
        Reminder.FOCUS: _focus,
        Reminder.BREAK: _break,
    }[said.reminder]
    return words(said, said.reminder.value)


def _no_timer(said: Said, key: str) -> Notice:
    heading = tr("No timer for {time}").format(time=spoken(_minutes(said.at.now, said.idle_since)))
    body, first = "", list[Choice]()
    if said.next is not None:
        name = f"{plain(said.next.project, _NAME)} > {plain(said.next.phase, _NAME)}"
        body = _last(said, name) if said.has_run else ""
        first = [Choice("resume", tr("Resume") if said.has_run else tr("Start {phase}").format(phase=name))]
    others = (Choice("log", tr("Log it\u2026")), Choice("snooze", tr("Snooze")), Choice("done", tr("Done for today")))
    return Notice(key, heading, body, (*first, *others))


def _last(said: Said, name: str) -> str:
    until = said.at.worked_until
    if until is None:
        return tr("Last: {title}.").format(title=name)
    return tr("Last: {title}, until {clock}.").format(title=name, clock=clock(until))


def _long_timer(said: Said, key: str) -> Notice:
    minutes = int(said.at.running_for / timedelta(minutes=1))
    heading = tr("{title} has run {time}").format(title=_running(said), time=spoken(minutes))
    since = said.at.running_since
    body = "" if since is None else tr("No pause since {clock}.").format(clock=clock(since))
    choices = (
        Choice("ok", tr("Still working")),
        Choice("pause", tr("Pause")),
        Choice("cut", tr("Cut at\u2026")),
    )
    return Notice(key, heading, body, choices)


def _target(said: Said, key: str) -> Notice:
    heading = tr("{time} reached").format(time=format_minutes(said.plan.target_minutes))
    return Notice(key, heading, tr("Anything from here counts as extra."), (Choice("ok", tr("OK")),))


def _pending(said: Said, key: str) -> Notice:
    heading = tr("%n paused timers", "", said.at.paused)
    choices = (Choice("resting", tr("Show")), Choice("ok", tr("Later")))
    return Notice(key, heading, tr("They are not on your timesheet yet."), choices)


def _unsent(said: Said, key: str) -> Notice:
    heading = tr("%n entries are not sent yet", "", said.at.unsent)
    choices = (Choice("waiting", tr("Show")), Choice("ok", tr("Later")))
    return Notice(key, heading, tr("They are safe here and are sent as soon as Timeneye can be reached."), choices)


def _focus(said: Said, key: str) -> Notice:
    minutes = int(said.at.running_for / timedelta(minutes=1))
    heading = tr("{time} without a pause").format(time=spoken(minutes))
    body = tr("Time for a break. {title} runs on.").format(title=_running(said))
    return Notice(key, heading, body, (Choice("pause", tr("Pause")), Choice("ok", tr("Go on"))))


def _break(said: Said, key: str) -> Notice:
    heading = tr("A break of {time}").format(time=spoken(_minutes(said.at.now, said.at.paused_since)))
    body = tr("{title} is paused.").format(title=_running(said))
    return Notice(key, heading, body, (Choice("resume", tr("Resume")), Choice("ok", tr("Later"))))


def _running(said: Said) -> str:
    return "" if said.timer is None else title(said.timer)


def _minutes(now: datetime, since: datetime | None) -> int:
    return 0 if since is None else int((now - since) / timedelta(minutes=1))
