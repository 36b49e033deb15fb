"""What can be picked: open phases of this computer's copy, and an honest word when there are none."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.catalogue import Phase, PhaseKey, Project
from timeneye_desktop.domain.errors import NotSentError
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.services.catalogue import Catalogue
from timeneye_desktop.services.news import News

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
HOSTILE = "<table>" * 40 + "\u202e% _ ' \" ; --" + "日本語 " * 10


def made(
    studio: Any, load: Callable[[str], Awaitable[None]] | None = None, as_of: datetime | None = None
) -> tuple[Catalogue, list[str]]:
    """A catalogue over the studio's file, and what it announces."""
    news, heard = News(), list[str]()
    news.subscribe(lambda announcement: heard.append(type(announcement).__name__))

    async def nothing(_project: str) -> None:
        return

    catalogue = Catalogue(studio.reader, news, lambda: studio.today, lambda: as_of, load or nothing)
    return catalogue, heard


def test_open_phases_are_offered_and_closed_ones_are_still_known_by_name(studio: Story) -> None:
    async def story(studio: Any) -> None:
        catalogue, heard = made(studio)
        assert catalogue.choices == ()
        await catalogue.refresh()
        assert sorted(choice.title for choice in catalogue.choices) == ["Acme > Build", "Acme > Design"]
        closed = catalogue.named(studio.closed)
        assert closed is not None
        assert (closed.title, closed.is_open) == ("Acme > Over", False)
        assert catalogue.named(PhaseKey("10", "999")) is None
        assert heard == ["CatalogueChanged"]

    studio(story)


def test_what_is_used_most_stands_first_and_words_find_the_rest(studio: Story) -> None:
    async def story(studio: Any) -> None:
        for _ in range(3):
            await studio.entries.log(studio.work(phase=studio.build))
        catalogue, _ = made(studio)
        await catalogue.refresh()
        assert [match.choice.phase for match in catalogue.find("")] == ["Build", "Design"]
        assert [match.choice.phase for match in catalogue.find("acme desi")] == ["Design"]
        assert catalogue.find("over") == ()
        assert [match.choice.phase for match in catalogue.find("", limit=1)] == ["Build"]

    studio(story)


def test_a_line_is_read_with_the_phases_known_now(studio: Story) -> None:
    async def story(studio: Any) -> None:
        catalogue, _ = made(studio)
        now = studio.clock.utc
        assert catalogue.read_line("acme / design 90m", now).phase is None
        await catalogue.refresh()
        draft = catalogue.read_line("acme / design 90m", now)
        assert draft.phase is not None
        assert (draft.phase.key, draft.minutes) == (studio.design, 90)

    studio(story)


def test_a_phase_closed_meanwhile_is_not_offered_after_the_next_look(studio: Story) -> None:
    async def story(studio: Any) -> None:
        catalogue, heard = made(studio)
        await catalogue.refresh()
        listing = Listing((Phase("100", "10", "Design", is_open=False), Phase("101", "10", "Build", is_open=True)))
        await studio.mirror.take_phases("10", listing, studio.clock.utc)
        await catalogue.refresh()
        assert [choice.key for choice in catalogue.choices] == [studio.build]
        assert catalogue.find("design") == ()
        assert heard == ["CatalogueChanged"] * 2

    studio(story)


def test_phases_of_an_archived_project_are_not_offered(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.mirror.take_projects(Listing((Project("10", "Acme", is_active=False),)))
        catalogue, _ = made(studio)
        await catalogue.refresh()
        assert catalogue.choices == ()
        assert catalogue.named(studio.design) is not None

    studio(story)


def test_a_project_without_phases_is_no_choice_and_no_error(studio: Story) -> None:
    async def story(studio: Any) -> None:
        both = (Project("10", "Acme", is_active=True), Project("20", "Bare", is_active=True))
        await studio.mirror.take_projects(Listing(both))
        await studio.mirror.take_phases("20", Listing(()), studio.clock.utc)
        catalogue, _ = made(studio)
        await catalogue.refresh()
        assert {choice.project for choice in catalogue.choices} == {"Acme"}
        assert catalogue.find("bare") == ()

    studio(story)


def test_nobody_is_told_that_they_have_no_project_before_timeneye_said_so(studio: Story) -> None:
    """Also not while the entries are here already and the projects are still on their way."""

    async def story(studio: Any) -> None:
        await studio.database.write(lambda c: c.execute("DELETE FROM project"))
        catalogue, _ = made(studio, as_of=studio.clock.utc)
        assert not catalogue.is_empty_on_server
        await catalogue.refresh()
        assert not catalogue.is_empty_on_server
        await studio.mirror.remember("projects_at", studio.clock.utc.isoformat())
        await catalogue.refresh()
        assert catalogue.is_empty_on_server
        await studio.mirror.take_projects(Listing((Project("10", "Acme", is_active=True),)))
        await catalogue.refresh()
        assert not catalogue.is_empty_on_server

    studio(story)


def test_the_age_of_the_copy_is_that_of_the_last_sync(studio: Story) -> None:
    async def story(studio: Any) -> None:
        assert made(studio)[0].as_of is None
        assert made(studio, as_of=studio.clock.utc)[0].as_of == studio.clock.utc

    studio(story)


def test_phases_asked_for_are_there_afterwards(studio: Story) -> None:
    async def story(studio: Any) -> None:
        async def load(project: str) -> None:
            listing = Listing((Phase("200", project, "Fresh", is_open=True),))
            await studio.mirror.take_phases(project, listing, studio.clock.utc)

        catalogue, heard = made(studio, load)
        await catalogue.load_phases("10")
        assert [choice.phase for choice in catalogue.choices] == ["Fresh"]
        assert heard == ["CatalogueChanged"]

    studio(story)


def test_phases_that_could_not_be_fetched_leave_the_copy_as_it_was(studio: Story) -> None:
    async def story(studio: Any) -> None:
        async def load(_project: str) -> None:
            raise NotSentError("offline")

        catalogue, heard = made(studio, load)
        await catalogue.refresh()
        before = catalogue.choices
        with pytest.raises(NotSentError):
            await catalogue.load_phases("10")
        assert catalogue.choices == before
        assert len(heard) == 1

    studio(story)


def test_hostile_names_are_found_and_come_back_as_they_are(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.mirror.take_projects(Listing((Project("10", HOSTILE, is_active=True),)))
        listing = Listing((Phase("100", "10", HOSTILE[::-1], is_open=True),))
        await studio.mirror.take_phases("10", listing, studio.clock.utc)
        catalogue, _ = made(studio)
        await catalogue.refresh()
        (choice,) = catalogue.choices
        assert (choice.project, choice.phase) == (HOSTILE, HOSTILE[::-1])
        assert [match.choice for match in catalogue.find("日本語")] == [choice]

    studio(story)
