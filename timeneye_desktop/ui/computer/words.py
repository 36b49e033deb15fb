"""How is it called what the app uses of a computer, how does it stand with it, and what helps?"""

from __future__ import annotations

from typing import Final

from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.domain.durations import format_seconds
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import mark, tr

NAMES: Final = {
    Ability.TRAY: mark("Tray"),
    Ability.NOTIFICATIONS: mark("Notifications"),
    Ability.HOTKEYS: mark("Keys everywhere"),
    Ability.IDLE: mark("Away from the computer"),
    Ability.LOCK: mark("Locked screen"),
    Ability.SLEEP: mark("Sleep"),
    Ability.AUTOSTART: mark("Start with the session"),
    Ability.KEYRING: mark("Keyring"),
    Ability.DATA: mark("Data folder"),
    Ability.SERVER: mark("Server"),
}
STANDINGS: Final = {
    Standing.WORKS: mark("works"),
    Standing.LIMITED: mark("works in part"),
    Standing.MISSING: mark("missing"),
    Standing.OFF: mark("off"),
    Standing.UNKNOWN: mark("not looked for yet"),
}
FIXES: Final = {
    "no-tray": mark(
        "Nothing here shows tray icons, so the mini timer or the window stands in. GNOME needs the "
        "extension AppIndicator."
    ),
    "no-notifications": mark("Nothing here shows notifications with buttons. The window says what they would."),
    "notifications-off": mark("They are switched off in the settings."),
    "hotkeys-no-portal": mark(
        "This desktop gives no keys to programs. Its own keyboard settings can run a command; the settings name them."
    ),
    "hotkeys-no-library": mark(
        "Something that takes keys is not installed. The desktop's keyboard settings can run a command instead."
    ),
    "hotkeys-lost": mark("The desktop took the keys back. Quit and start again."),
    "hotkeys-refused": mark("Another program has some of the keys. The settings say which."),
    "no-idle-source": mark("Nothing here tells when nobody is at the computer. A sleep is still seen."),
    "idle-by-hint": mark("Only the desktop's own hint tells, some minutes late."),
    "no-lock-signal": mark("Nothing here tells when the screen is locked."),
    "sleep-by-clock": mark("Nothing announces a sleep. The clock shows afterwards how long it was."),
    "autostart-closed": mark("The system does not let it be changed here. Its own list of programs to start can."),
    "no-keyring": mark("Install GNOME Keyring or KWallet and sign in again. Until then a sign-in ends with the app."),
    "keyring-silent": mark("It does not answer. Unlock it, then test again."),
    "keyring-fails": mark("It did not give back what it was given. Unlock it, then test again."),
    "data-closed": mark("It cannot be written. Give it back to your user, then start again."),
    "data-full": mark("The disk is almost full. Make room, or nothing more can be saved."),
    "server-offline": mark("It cannot be reached. What you log is saved here and sent later."),
    "server-blocked": mark("The network asks for a sign-in of its own. Open a page in the browser."),
    "server-untrusted": mark(
        "Nobody this computer trusts vouches for it. Ask whoever runs the network for their certificate."
    ),
    "server-trouble": mark("It answers with errors. The app tries again by itself."),
    "server-signed-out": mark("It answers, and wants you to sign in again."),
}
"""By `Capability.fix`; the terminal has the same sentences."""
_WORKED: Final = {
    Ability.NOTIFICATIONS: mark("One was sent. Did you see it?"),
    Ability.KEYRING: mark("It gave back what it was given."),
    Ability.SERVER: mark("It answered."),
}


def name(ability: Ability) -> str:
    return tr(NAMES[ability])


def standing(found: Capability) -> str:
    return tr(STANDINGS[found.standing])


def helps(found: Capability) -> str:
    """One line; empty where nothing is missing."""
    words = FIXES.get(found.fix)
    return "" if words is None else tr(words)


def beside(found: Capability, idle_seconds: float | None = None) -> str:
    """What is in use, and facts about it."""
    if found.ability is Ability.DATA and found.detail:
        used, _, free = found.detail.partition(" / ")
        words = tr("{used} in use, {free} free, in {place}")
        return words.format(place=plain(found.backend), used=plain(used), free=plain(free))
    is_told = found.backend and found.standing is not Standing.MISSING
    if found.ability is Ability.IDLE and is_told and idle_seconds is not None:
        words = tr("Untouched for {time}, says {source}")
        return words.format(source=plain(found.backend), time=format_seconds(idle_seconds))
    return ", ".join(plain(part) for part in (found.backend, found.detail) if part)


def outcome(ability: Ability, *, worked: bool) -> str:
    """Of a test."""
    if not worked:
        return tr("The test did not succeed.")
    return tr(_WORKED.get(ability, mark("The test succeeded.")))
