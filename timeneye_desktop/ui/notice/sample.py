"""What does a test of the notifications show?"""

from __future__ import annotations

from timeneye_desktop.domain.notice import Choice, Notice
from timeneye_desktop.ui.translated import tr


def sample() -> Notice:
    body = tr("What needs you is said here, with buttons such as this.")
    return Notice("test", tr("Notifications work"), body, (Choice("ok", tr("OK")),))
