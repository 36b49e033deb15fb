"""How does the state look in somebody's status bar?"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from timeneye_desktop.cli.wording import plain
from timeneye_desktop.domain.durations import format_minutes

_PLACE: Final = re.compile(r"\{([a-z_]+)\}")
_TMUX: Final = {"running": "\u25b6", "paused": "\u2016", "idle": "\u25cb"}
"""Shapes every font of a terminal has."""


def shaped(facts: Mapping[str, Any], form: str) -> str:
    """One of the ready lines, or the placeholders of `form` filled in; an unknown placeholder stays as it is."""
    words = _words(facts)
    if form == "waybar":
        state = words["state"]
        return json.dumps({"text": _short(words), "alt": state, "class": state, "tooltip": _long(words)})
    if form == "tmux":
        return f"{_TMUX[words['state']]} {_short(words)}"
    if form == "xbar":
        return f"{_TMUX[words['state']]} {_short(words)}\n---\n{_long(words)}".replace("|", "/")
    return _PLACE.sub(lambda found: words.get(found[1], found[0]), form)


def _words(facts: Mapping[str, Any]) -> dict[str, str]:
    timer, today = facts.get("timer") or {}, facts.get("today") or {}
    sync = facts.get("sync") or {}
    return {
        "state": timer.get("state", "idle"),
        "time": format_minutes(int(timer.get("seconds", 0)) // 60),
        "project": plain(timer.get("project", "")),
        "phase": plain(timer.get("phase", "")),
        "note": plain(timer.get("notes", "")),
        "today": format_minutes(int(today.get("minutes", 0))),
        "target": format_minutes(int(today.get("target", 0))),
        "waiting": str(sync.get("waiting", 0)),
        "needs_you": str(sync.get("needsYou", 0)),
    }


def _short(words: Mapping[str, str]) -> str:
    return f"{words['project']} {words['time']}" if words["project"] else words["today"]


def _long(words: Mapping[str, str]) -> str:
    what = f"{words['project']} > {words['phase']} {words['time']}" if words["project"] else "No timer runs"
    waiting = f". {words['waiting']} waiting to send" if words["waiting"] != "0" else ""
    return f"{what}. Today {words['today']} of {words['target']}{waiting}"
