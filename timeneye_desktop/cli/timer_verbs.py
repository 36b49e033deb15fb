"""What do the verbs about timers do: status, start, switch, stop, pause, resume, discard?"""

from __future__ import annotations

from typing import Any

from timeneye_desktop.cli.answer import Answer, Exit, failed
from timeneye_desktop.cli.asked import Asked
from timeneye_desktop.cli.backdating import lies_there, move_beginning
from timeneye_desktop.cli.facts import of_entry, of_phase, of_sync, of_timer, of_way
from timeneye_desktop.cli.named import named
from timeneye_desktop.cli.stopped import stopped_words
from timeneye_desktop.cli.wording import REACHES, pending_words
from timeneye_desktop.domain.draft import Draft
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.pending import pending
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.services.drafts import start_draft
from timeneye_desktop.services.news import MadeWay

_NEAR = 3
"""Phases that are named when none was found."""


async def status(desk: Desk, _asked: Asked) -> Answer:
    facts = await _state(desk)
    sync, waiting = desk.syncing.status, facts["sync"]["waiting"]
    row = desk.tracking.current
    runs = row is not None and row.timer.state is TimerState.RUNNING
    parts = ["No timer runs"]
    if row is not None:
        time = format_minutes(int(row.timer.seconds(desk.tracking.now())) // 60)
        parts = [f"{row.project} > {row.phase} {time}" + ("" if runs else ", paused")]
    day = format_minutes(facts["today"]["minutes"])
    target = facts["today"]["target"]
    parts.append(f"Today {day} of {format_minutes(target)}" if target else f"Today {day}")
    resting = pending(desk.tracking.timers, desk.tracking.now())
    if resting.rows:
        parts.append(pending_words(resting))
    if waiting:
        parts.append(f"{waiting} waiting to send")
    if sync.needs_you:
        parts.append(f"{sync.needs_you} needs you")
    if sync.reach not in {Reach.ONLINE, Reach.UNKNOWN}:
        parts.append(REACHES[sync.reach].capitalize())
    return Answer(Exit.DONE if runs else Exit.NOTHING_RUNS, ". ".join(parts) + ".", facts)


async def start(desk: Desk, asked: Asked) -> Answer:
    """Without words, what was worked on last; with a time alone, what runs began then."""
    if not asked.text and not asked.at:
        return await _begun(desk, await desk.tracking.start_last())
    if not asked.text and desk.tracking.current is not None:
        return await _done(desk, await move_beginning(desk, _ago(desk, asked.at)))
    draft = _read(desk, asked.text, asked.at)
    if draft.phase is None:
        return not_found(desk, asked.text)
    if draft.is_log:
        return failed("That is a length: `timeneye log` logs it, --at says when a timer began.")
    return await _begun(desk, await start_draft(desk.entries, desk.tracking, draft, from_then=True), asked.at)


async def switch(desk: Desk, asked: Asked) -> Answer:
    """As start, but only from one timer to another."""
    if desk.tracking.current is None:
        raise NotPossibleError("nothing-runs")
    if not asked.text:
        raise NotPossibleError("phase-missing")
    return await start(desk, asked)


async def stop(desk: Desk, asked: Asked) -> Answer:
    """Without words, the one in front."""
    stopped = await desk.stopping.stop(named(desk, asked.text), ago_seconds=_ago(desk, asked.at))
    facts = {"entry": of_entry(stopped.rows[0]), "entries": [of_entry(row) for row in stopped.rows]}
    return await _done(desk, stopped_words(stopped), **facts)


async def pause(desk: Desk, _asked: Asked) -> Answer:
    row = desk.tracking.current
    if row is not None and row.timer.state is not TimerState.RUNNING:
        raise NotPossibleError("nothing-runs")
    await desk.tracking.pause()
    return await _done(desk, "Paused.")


async def resume(desk: Desk, asked: Asked) -> Answer:
    """Without words, the one in front or, where that one runs, the one that was paused last."""
    lid, rows = named(desk, asked.text), desk.tracking.timers
    if not lid and len(rows) > 1 and rows[0].timer.state is TimerState.RUNNING:
        lid = rows[1].timer.lid
    return await _begun(desk, await desk.tracking.resume(lid))


async def note(desk: Desk, asked: Asked) -> Answer:
    """Of what is in front, running or not; without words it has none."""
    if desk.tracking.current is None:
        raise NotPossibleError("nothing-runs")
    await desk.tracking.edit(desk.tracking.current.timer.lid, notes=asked.text)
    return await _done(desk, "Noted.")


async def discard(desk: Desk, asked: Asked) -> Answer:
    """Without words, the one in front."""
    timer = await desk.tracking.discard(named(desk, asked.text))
    seconds = int(timer.seconds(desk.tracking.now()))
    return await _done(desk, f"Discarded {format_minutes(seconds // 60)}.", discarded={"seconds": seconds})


def not_found(desk: Desk, text: str) -> Answer:
    """No phase is called that; which ones come near?"""
    near = [match.choice for match in desk.catalogue.find(text, _NEAR)] or list(desk.catalogue.choices[:_NEAR])
    if not near:
        return failed("No phase is known here yet. Try: timeneye sync")
    names = "".join(f"\n  {choice.title}" for choice in near)
    return failed(f"No phase is called that. Did you mean one of these?{names}", near=[of_phase(one) for one in near])


def queued(desk: Desk) -> Exit:
    """Where Timeneye can be reached, what was done is there in a moment."""
    return Exit.DONE if desk.syncing.status.reach is Reach.ONLINE else Exit.QUEUED


def _read(desk: Desk, text: str, at: str) -> Draft:
    now = desk.tracking.now().utc.astimezone()
    if not at:
        return desk.catalogue.read_line(text, now)
    for spelled in (f"@{at}", at, f"{at} ago"):
        if desk.catalogue.read_line(spelled, now).ago_seconds is not None:
            return desk.catalogue.read_line(f"{spelled} {text}", now)
    raise NotPossibleError("unreadable-at")


def _ago(desk: Desk, at: str) -> float:
    return _read(desk, "", at).ago_seconds or 0.0 if at else 0.0


async def _begun(desk: Desk, way: MadeWay | None, at: str = "") -> Answer:
    row = desk.tracking.current
    began = "Started." if row is None else f"Started {row.project} > {row.phase}."
    began += await lies_there(desk) if at else ""
    if way is None:
        return await _done(desk, began)
    title, time = f"{way.project} > {way.phase}", format_minutes(way.minutes)
    before = f"{title} is held at {time}." if way.is_held else f"Logged {time} to {title}."
    return await _done(desk, f"{before} {began}", before=of_way(way))


async def _done(desk: Desk, said: str, **facts: object) -> Answer:
    code = queued(desk)
    saved = " Saved here; it is sent with the next sync." if code is Exit.QUEUED else ""
    return Answer(code, said + saved, await _state(desk) | facts)


async def _state(desk: Desk) -> dict[str, Any]:
    minutes = await desk.entries.minutes_on(desk.entries.today())
    return {
        "timer": of_timer(desk.tracking.current, desk.tracking.now()),
        "timers": [of_timer(row, desk.tracking.now()) for row in desk.tracking.timers],
        "today": {"minutes": minutes, "target": desk.settings.current.target_minutes},
        "sync": of_sync(desk.syncing.status) | {"waiting": len(await desk.waiting.rows())},
    }
