"""What does `timeneye doctor` say about this computer? In English, as all of the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from timeneye_desktop.cli.answer import Answer, Exit
from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.domain.release import Release

NAMES: Final = {
    Ability.TRAY: "Tray",
    Ability.NOTIFICATIONS: "Notifications",
    Ability.HOTKEYS: "Keys everywhere",
    Ability.IDLE: "Away from the computer",
    Ability.LOCK: "Locked screen",
    Ability.SLEEP: "Sleep",
    Ability.AUTOSTART: "Start with the session",
    Ability.KEYRING: "Keyring",
    Ability.DATA: "Data folder",
    Ability.SERVER: "Server",
}
STANDINGS: Final = {
    Standing.WORKS: "works",
    Standing.LIMITED: "works in part",
    Standing.MISSING: "missing",
    Standing.OFF: "off",
    Standing.UNKNOWN: "not looked for yet",
}
FIXES: Final = {
    "no-tray": (
        "Nothing here shows tray icons, so the mini timer or the window stands in. GNOME needs the "
        "extension AppIndicator."
    ),
    "no-notifications": "Nothing here shows notifications with buttons. The window says what they would.",
    "notifications-off": "They are switched off in the settings.",
    "hotkeys-no-portal": (
        "This desktop gives no keys to programs. Its own keyboard settings can run a command; the settings name them."
    ),
    "hotkeys-no-library": (
        "Something that takes keys is not installed. The desktop's keyboard settings can run a command instead."
    ),
    "hotkeys-lost": "The desktop took the keys back. Quit and start again.",
    "hotkeys-refused": "Another program has some of the keys. The settings say which.",
    "no-idle-source": "Nothing here tells when nobody is at the computer. A sleep is still seen.",
    "idle-by-hint": "Only the desktop's own hint tells, some minutes late.",
    "no-lock-signal": "Nothing here tells when the screen is locked.",
    "sleep-by-clock": "Nothing announces a sleep. The clock shows afterwards how long it was.",
    "autostart-closed": "The system does not let it be changed here. Its own list of programs to start can.",
    "no-keyring": "Install GNOME Keyring or KWallet and sign in again. Until then a sign-in ends with the app.",
    "keyring-silent": "It does not answer. Unlock it, then test again.",
    "keyring-fails": "It did not give back what it was given. Unlock it, then test again.",
    "data-closed": "It cannot be written. Give it back to your user, then start again.",
    "data-full": "The disk is almost full. Make room, or nothing more can be saved.",
    "server-offline": "It cannot be reached. What you log is saved here and sent later.",
    "server-blocked": "The network asks for a sign-in of its own. Open a page in the browser.",
    "server-untrusted": (
        "Nobody this computer trusts vouches for it. Ask whoever runs the network for their certificate."
    ),
    "server-trouble": "It answers with errors. The app tries again by itself.",
    "server-signed-out": "It answers, and wants you to sign in again.",
}
"""By `Capability.fix`; the window has the same sentences in the person's language."""
_SHAPES: Final = {
    Standing.WORKS: "+",
    Standing.LIMITED: "~",
    Standing.MISSING: "!",
    Standing.OFF: "-",
    Standing.UNKNOWN: "?",
}
_WIDE: Final = max(map(len, NAMES.values()))


def told(found: Sequence[Capability], newer: Release | None = None) -> Answer:
    """One line each, and one more that says what helps; exit code 1 when something is missing.

    A newer version, where one is known of, is told last; nobody is asked for it.
    """
    is_missing = any(one.standing is Standing.MISSING for one in found)
    lines = [line for one in found for line in _lines(one)]
    facts: dict[str, Any] = {"computer": [_facts(one) for one in found]}
    if newer is not None:
        page = f" {newer.page}" if newer.page else ""
        lines.append(f"A newer version, {newer.version}, is there.{page}")
        facts["newer"] = {"version": newer.version, "page": newer.page}
    return Answer(Exit.NOTHING_RUNS if is_missing else Exit.DONE, "\n".join(lines), facts)


def _lines(one: Capability) -> list[str]:
    told_of = ", ".join(filter(None, (STANDINGS[one.standing], one.backend, one.detail)))
    first = f"{_SHAPES[one.standing]} {NAMES[one.ability]:<{_WIDE}}  {told_of}"
    helps = FIXES.get(one.fix, "")
    return [first, f"  {'':<{_WIDE}}  {helps}"] if helps else [first]


def _facts(one: Capability) -> dict[str, Any]:
    return {
        "ability": one.ability.value,
        "standing": one.standing.value,
        "backend": one.backend,
        "detail": one.detail,
        "fix": one.fix,
        "helps": FIXES.get(one.fix, ""),
    }
