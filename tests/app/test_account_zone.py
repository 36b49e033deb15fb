"""Somebody whose Timeneye account is set to another time zone than this computer is told so, for as long as it is."""

from __future__ import annotations

from typing import Any

from a_program import Life
from world import eventually

from timeneye_desktop.domain.zones import differs
from timeneye_desktop.ui.words import notice


def test_another_zone_is_told_until_it_is_the_same(live: Any) -> None:
    async def story(life: Life) -> None:
        await life.program.begin(demo=True, hidden=False)
        desktop = life.program.desktop
        assert desktop is not None
        settings, banner = desktop.desk.settings, desktop.window._banner
        now = desktop.desk.tracking.now().utc
        far = next(zone for zone in ("Etc/GMT+12", "Etc/GMT-14") if differs(zone, now))
        assert not banner.isVisible()
        await settings.change(account_zone=far)
        await eventually(banner.isVisible, "it is told")
        assert banner.text() == notice("zone-differs")
        await settings.change(account_zone="")
        await eventually(lambda: not banner.isVisible(), "it is not told any more")

    live(story)
