"""Which combinations may be taken from all programs, and how does each system spell them?"""

from __future__ import annotations

import pytest

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.hotkey import FIELDS, HotkeyAction, caution, combination, taken_by
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.system.hotkeys_portal import spelled as for_portal
from timeneye_desktop.system.hotkeys_pynput import spelled as for_pynput


@pytest.mark.parametrize(
    ("text", "portal", "pynput", "on_macos"),
    [
        ("Ctrl+Alt+T", "CTRL+ALT+t", "<ctrl>+<alt>+t", "<cmd>+<alt>+t"),
        ("Meta+F9", "LOGO+F9", "<cmd>+<f9>", "<ctrl>+<f9>"),
        ("Ctrl+Shift+Space", "CTRL+SHIFT+space", "<ctrl>+<shift>+<space>", "<cmd>+<shift>+<space>"),
        ("Ctrl+PgDown", "CTRL+Next", "<ctrl>+<page_down>", "<cmd>+<page_down>"),
        ("Ctrl++", "CTRL+U002B", "<ctrl>++", "<cmd>++"),
        ("Alt+7", "ALT+7", "<alt>+7", "<alt>+7"),
        ("Ctrl+\u00c9", "CTRL+U00E9", "<ctrl>+\u00e9", "<cmd>+\u00e9"),
    ],
)
def test_every_system_is_told_in_its_own_spelling(text: str, portal: str, pynput: str, on_macos: str) -> None:
    keys = combination(text)
    assert str(keys) == text
    assert for_portal(keys) == portal
    assert for_pynput(keys, "win32") == pynput
    assert for_pynput(keys, "darwin") == on_macos


def test_the_order_and_the_case_in_which_it_is_written_do_not_count() -> None:
    assert combination("Alt+Ctrl+t") == combination("Ctrl+Alt+T")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("T", "hotkey-bare"),
        ("F9", "hotkey-bare"),
        ("+", "hotkey-bare"),
        ("Shift+T", "hotkey-shift-only"),
        ("Shift+1", "hotkey-shift-only"),
        ("Shift+Tab", "hotkey-shift-only"),
        ("Shift+Ins", "hotkey-shift-only"),
        ("", "hotkey-strange"),
        ("Ctrl", "hotkey-strange"),
        ("Ctrl+", "hotkey-strange"),
        ("Ctrl+Alt", "hotkey-strange"),
        ("Ctrl+Nonsense", "hotkey-strange"),
        ("Ctrl+\n", "hotkey-strange"),
        ("Hyper+T", "hotkey-strange"),
        ("Ctrl+T, Ctrl+U", "hotkey-strange"),
    ],
)
def test_what_would_be_missed_while_typing_is_not_taken(text: str, why: str) -> None:
    with pytest.raises(NotPossibleError) as refused:
        combination(text)
    assert refused.value.why == why


def test_shift_with_a_function_key_types_nothing_and_may_be_taken() -> None:
    assert str(combination("Shift+F7")) == "Shift+F7"


@pytest.mark.parametrize(
    ("text", "platform", "key"),
    [
        ("Ctrl+C", "linux", "hotkey-common"),
        ("Ctrl+Shift+C", "linux", "hotkey-common"),
        ("Alt+F", "linux", "hotkey-common"),
        ("Ctrl+Alt+T", "linux", ""),
        ("Meta+T", "linux", ""),
        ("Ctrl+F9", "linux", ""),
        ("Ctrl+Alt+L", "win32", "hotkey-altgr"),
        ("Ctrl+Alt+F1", "win32", ""),
        ("Alt+L", "darwin", "hotkey-option"),
        ("Alt+Shift+L", "darwin", "hotkey-option"),
    ],
)
def test_a_combination_that_takes_something_away_comes_with_a_word_of_caution(
    text: str, platform: str, key: str
) -> None:
    assert caution(combination(text), platform) == key


def test_one_combination_does_one_thing() -> None:
    keys = {HotkeyAction.WINDOW: combination("Ctrl+Alt+W"), HotkeyAction.MINI: combination("Ctrl+Alt+M")}
    assert taken_by(HotkeyAction.PAUSE, combination("Alt+Ctrl+W"), keys) is HotkeyAction.WINDOW
    assert taken_by(HotkeyAction.WINDOW, combination("Ctrl+Alt+W"), keys) is None


def test_no_key_is_preset() -> None:
    assert {getattr(Preferences(), name) for name in FIELDS} == {""}
    assert set(FIELDS.values()) == set(HotkeyAction)
