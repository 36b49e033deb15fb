"""What is said about keys that work in every program: why one cannot be had, and what else there is to know?"""

from __future__ import annotations

from typing import Final

from timeneye_desktop.ui.translated import mark, tr

SENTENCES: Final = {
    "hotkey-strange": mark("This key cannot be used here. Try another one."),
    "hotkey-bare": mark("This key alone is for typing. Hold Ctrl, Alt or Meta with it."),
    "hotkey-shift-only": mark("Shift alone is for typing. Hold Ctrl, Alt or Meta as well."),
    "hotkey-ours": mark("Another row here has these keys. Change that one first."),
    "hotkey-refused": mark("Another program has these keys, or the desktop keeps them for itself. Try others."),
    "hotkey-not-on-keyboard": mark("Your keyboard layout has no such key."),
    "hotkey-altgr": mark("On keyboards with AltGr, Ctrl+Alt and a letter may write a character. It would be lost."),
    "hotkey-option": mark("Option and a letter write a character. It would be lost in every program."),
    "hotkey-common": mark("Programs use keys like these for themselves. They will not hear them any more."),
    "hotkeys-no-portal": mark(
        "This desktop gives no keys to programs. Bind the commands below in its own keyboard settings."
    ),
    "hotkeys-no-library": mark(
        "Something is not installed that takes keys. Bind the commands below in the keyboard settings of the desktop."
    ),
    "hotkeys-lost": mark(
        "The desktop took the keys back. Restart this app, or bind the commands below in its settings."
    ),
    "portal": mark("The desktop may ask you first, and may choose other keys. Its own settings show which."),
}


def key_sentence(key: str) -> str:
    """In the person's language; empty for no key."""
    return tr(SENTENCES[key]) if key else ""
