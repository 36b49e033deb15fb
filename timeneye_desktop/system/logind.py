"""Which session of this computer is ours, as systemd knows it (org.freedesktop.login1)?"""

from __future__ import annotations

import os
from typing import Final

from timeneye_desktop.system.bus import Bus, BusError, Place

NAME: Final = "org.freedesktop.login1"
MANAGER: Final = Place(NAME, "/org/freedesktop/login1", f"{NAME}.Manager")


async def own_session(bus: Bus) -> Place | None:
    """Under its own path, from which its signals come; None where there is none."""
    try:
        named = os.environ.get("XDG_SESSION_ID", "")
        if named:
            path = (await bus.call(MANAGER, "GetSession", "s", named))[0]
        else:  # started by the user's own systemd, which stands beside the session
            user = (await bus.call(MANAGER, "GetUser", "u", os.getuid()))[0]
            path = (await bus.get(Place(NAME, user, f"{NAME}.User"), "Display"))[1]
        session = Place(NAME, path, f"{NAME}.Session")
        await bus.get(session, "LockedHint")  # it is there, then
    except BusError:
        return None
    return session
