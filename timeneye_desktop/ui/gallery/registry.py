"""Which scenes are there? All of them, in the order one leafs through them; a file per area adds its own here."""

from __future__ import annotations

from typing import Final

from timeneye_desktop.ui.gallery import (
    absence_scenes,
    account_scenes,
    check_scenes,
    computer_scenes,
    day_scenes,
    entry_scenes,
    further_scenes,
    main_scenes,
    notice_scenes,
    picker_scenes,
    settings_scenes,
    sweep_scenes,
    timer_scenes,
    tray_scenes,
    waiting_scenes,
)

SCENES: Final = (
    *main_scenes.SCENES,
    *timer_scenes.SCENES,
    *sweep_scenes.SCENES,
    *absence_scenes.SCENES,
    *entry_scenes.SCENES,
    *picker_scenes.SCENES,
    *day_scenes.SCENES,
    *waiting_scenes.SCENES,
    *settings_scenes.SCENES,
    *notice_scenes.SCENES,
    *computer_scenes.SCENES,
    *account_scenes.SCENES,
    *check_scenes.SCENES,
    *further_scenes.SCENES,
    *tray_scenes.SCENES,
)
