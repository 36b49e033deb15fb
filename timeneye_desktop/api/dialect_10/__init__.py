"""Timeneye API 10.0 (`/api/3`): paths, parameters, field names. The old API says task; here it becomes phase."""

from __future__ import annotations

from urllib.parse import quote

from timeneye_desktop.api.dialect_10.entries import PAGE, Entries
from timeneye_desktop.api.dialect_10.phases import Phases
from timeneye_desktop.api.dialect_10.projects import Members, Projects
from timeneye_desktop.api.dialect_10.timers import Timers
from timeneye_desktop.api.dialect_10.tokens import EXCHANGES, Address, Tokens
from timeneye_desktop.api.dialect_10.users import Lists, Users
from timeneye_desktop.domain.abilities import Abilities


class Dialect10:
    abilities = Abilities(
        keeps_timers=True,
        changes_entries=True,
        removes_entries=True,
        tells_limits=False,
        page=PAGE,
        has_places=True,
    )
    projects = Projects()
    phases = Phases()
    members = Members()
    timers = Timers()
    entries = Entries()
    users = Users()
    lists = Lists()
    plans = None
    changes = None

    def __init__(self, exchanges: tuple[Address, ...] = EXCHANGES) -> None:
        """`exchanges` are the calls that turn a code into tokens, in the order to try them."""
        self.tokens = Tokens(exchanges)

    def authorize_url(self, origin: str, client_id: str) -> str:
        """Where a browser asks the person for consent (api-10, section 3)."""
        return f"{origin}/authorize/{quote(client_id, safe='')}"
