"""Who a token belongs to, although Timeneye 10.0 has no call that says so (api-10 7.24)."""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Final

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.domain.errors import BadAnswerError, ForbiddenError, NobodyError, NotFoundError
from timeneye_desktop.domain.remote import Listing, RemoteEntry

UNKNOWN: Final = Person("", "")
"""Whoever holds the token."""
_LATELY: Final = timedelta(days=90)
_LOOKED_AT: Final = 4
"""Projects asked: enough to see whether the answers agree, few enough to be quick."""


async def who_am_i(api: Timeneye) -> tuple[Person, ...]:
    """The people this token may belong to, likeliest first; one when Timeneye is clear about it.

    A project shows its whole team to its managers and to administrators, and to everybody else only himself. So one
    and the same single person in every project is the caller. Otherwise the person has to say who they are, and
    administrators, who need not be on any of these teams, get everybody that Timeneye lists.

    NobodyError when no project shows anybody; CallError for what goes wrong on the way.
    """
    if api.dialect.members is None:
        return await _from_entries(api)
    teams = await _teams(api)
    if not teams:
        raise NobodyError
    seen = {person.id: person for team in teams for person in team}
    if len(seen) == 1:
        return tuple(seen.values())
    alone = {team[0].id for team in teams if len(team) == 1}
    for person in await _everybody(api):
        seen.setdefault(person.id, person)
    often = {key: sum(person.id == key for team in teams for person in team) for key in seen}
    return tuple(sorted(seen.values(), key=lambda person: (person.id not in alone, -often[person.id], person.name)))


def account_key(server: str, person_id: str) -> str:
    """Names the account's folder and keyring items without naming the person."""
    return hashlib.sha256(f"{server}\n{person_id}".encode()).hexdigest()[:16]


def account_of(server: str, person: Person) -> Account:
    return Account(account_key(server, person.id), server, person)


async def _from_entries(api: Timeneye) -> tuple[Person, ...]:
    """Where nothing tells who is on a project: whose entries are seen. Most see only their own.

    Before the first one nobody is seen; then it is whoever holds the token (api-v1.md, 2).
    """
    listing = await api.run(_latest(api))
    often = Counter(row.user_id for row in listing.rows)
    return tuple(Person(user_id, "") for user_id, _count in often.most_common()) or (UNKNOWN,)


def _latest(api: Timeneye) -> Call[Listing[RemoteEntry]]:
    if api.dialect.changes is not None:
        return api.dialect.changes.list()
    today = datetime.now(UTC).date()
    return api.dialect.entries.list(today - _LATELY, today, limit=api.dialect.abilities.page)


async def _teams(api: Timeneye) -> list[list[Person]]:
    members_of = api.dialect.members
    if members_of is None:
        return []
    projects = await api.run(api.dialect.projects.list())
    if projects.unreadable and not projects.rows:
        raise BadAnswerError("projects")
    teams: list[list[Person]] = []
    for project in sorted(projects.rows, key=lambda project: not project.is_active):
        if len(teams) == _LOOKED_AT:
            break
        try:
            members = await api.run(members_of.list(project.id))
        except (ForbiddenError, NotFoundError):
            continue  # closed to this person, or gone since the list was made
        if members.rows:
            teams.append([Person(member.id, member.name) for member in members.rows])
    return teams


async def _everybody(api: Timeneye) -> list[Person]:
    """All users, which only an administrator may see."""
    if api.dialect.users is None:
        return []
    try:
        users = await api.run(api.dialect.users.list())
    except (ForbiddenError, NotFoundError):
        return []
    return [Person(user.id, user.name) for user in users.rows if user.is_enabled]
