"""The newer API (`/api/v1`), as far as it is known: paths, parameters, field names (api-v1.md)."""

from __future__ import annotations

from dataclasses import dataclass

from timeneye_desktop.api.dialect_v1.entries import PAGE, Changes, Entries
from timeneye_desktop.api.dialect_v1.projects import Phases, Plans, Projects
from timeneye_desktop.api.dialect_v1.timers import Timers
from timeneye_desktop.api.dialect_v1.tokens import Tokens
from timeneye_desktop.domain.abilities import Abilities


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """What nobody's documentation confirms, and somebody wants to try all the same."""

    changes: bool = False
    """Entries are changed and removed."""
    timers: bool = False


class DialectV1:
    projects = Projects()
    phases = Phases()
    members = None
    """Nothing is known of who is on a project, or in the workspace (api-v1.md, 6.3)."""
    users = None
    plans = Plans()
    changes = Changes()
    timers = Timers()
    entries = Entries()
    tokens = Tokens()

    def __init__(self, unconfirmed: Unconfirmed = Unconfirmed()) -> None:
        self.abilities = Abilities(
            keeps_timers=unconfirmed.timers,
            changes_entries=unconfirmed.changes,
            removes_entries=unconfirmed.changes,
            tells_limits=True,
            page=PAGE,
            has_places=False,
        )

    def authorize_url(self, _origin: str, _client_id: str) -> str:
        """None: no address is known, and none is guessed; a personal token is the way in."""
        return ""
