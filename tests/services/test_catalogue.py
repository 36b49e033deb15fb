"""What can be picked: open phases of this computer's copy, and an honest word when there are none."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.catalogue import Phase, PhaseKey, Project
from timeneye_desktop.domain.errors import NotSentError
from timeneye_desktop.domain.habits import Mark
from timeneye_desktop.domain.own_day import day_of
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.services.catalogue import Also, Catalogue
from timeneye_desktop.services.news import News
from timeneye_desktop.store.habits import Habits

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
NINE = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
"""A Wednesday."""
HOSTILE = "<table>" * 40 + "\u202e% _ ' \" ; --" + "日本語 " * 10


def made(
    studio: Any, load: Callable[[str], Awaitable[None]] | None = None, as_of: datetime | None = None
) -> tuple[Catalogue, list[str]]:
    """A catalogue over the studio's file, and what it announces."""
    news, heard = News(), list[str]()
    news.subscribe(lambda announcement: heard.append(type(announcement).__name__))

    async def nothing(_project: str) -> None:
        return

    catalogue = Catalogue(studio.reader, Habits(studio.database), news, studio.clock, lambda: as_of, load or nothing)
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


async def worked(studio: Any, phase: PhaseKey, *days_ago: int) -> None:
    """Logged at that time of those days."""
    today, now = studio.today, studio.clock.utc
    for ago in days_ago:
        studio.clock.utc = now - timedelta(days=ago)
        await studio.entries.log(studio.work(phase=phase, day=today - timedelta(days=ago)))
    studio.clock.utc = now


def test_likeliest_is_what_is_usual_at_this_time_and_another_after_noon(studio: Story) -> None:
    async def story(studio: Any) -> None:
        studio.clock.utc = NINE
        await worked(studio, studio.build, 7, 14, 21, 28)
        await worked(studio, studio.design, 1)
        await worked(studio, studio.closed, 0)
        catalogue, heard = made(studio)
        await catalogue.refresh()
        assert [match.why for match in catalogue.find("")] == ["usual-2-morning", "recent"]
        assert [choice.key for choice in await catalogue.likeliest(6)] == [studio.build, studio.design]
        assert [choice.key for choice in await catalogue.likeliest(1)] == [studio.build]
        studio.clock.utc += timedelta(days=1)
        assert [match.choice.key for match in catalogue.find("")] == [studio.design, studio.build]
        assert heard == ["CatalogueChanged"], "nobody has to tell it what time it is"

    studio(story)


def test_what_was_just_logged_is_likely_at_once(studio: Story) -> None:
    async def story(studio: Any) -> None:
        catalogue, _ = made(studio)
        await catalogue.refresh()
        assert await catalogue.likeliest(6) == ()
        await studio.entries.log(studio.work(phase=studio.build))
        assert [choice.key for choice in await catalogue.likeliest(6)] == [studio.build]
        assert catalogue.find("")[0].choice.key == studio.build

    studio(story)


def test_a_pin_and_a_hidden_one_are_there_after_a_restart(studio: Story) -> None:
    async def story(studio: Any) -> None:
        catalogue, heard = made(studio)
        await catalogue.refresh()
        await catalogue.mark(studio.design, Mark.PINNED)
        await catalogue.mark(studio.build, Mark.HIDDEN)
        assert heard == ["CatalogueChanged"] * 3
        again, _ = made(studio)
        await again.refresh()
        for known in (catalogue, again):
            assert [(match.choice.key, match.why) for match in known.find("")] == [(studio.design, "pinned")]
            assert [match.choice.key for match in known.find("build")] == [studio.build]
            assert known.find("buil") == ()
            assert len(known.find("", also=Also(hidden=True))) == 2
            assert known.others.hidden
            assert [choice.key for choice in await known.likeliest(6)] == [studio.design]
        await again.mark(studio.build, None)
        assert not again.others.hidden
        assert again.marks == {studio.design: Mark.PINNED}

    studio(story)


def test_closed_phases_are_found_once_they_are_asked_for(studio: Story) -> None:
    async def story(studio: Any) -> None:
        catalogue, _ = made(studio)
        await catalogue.refresh()
        also = Also(closed=True)
        assert catalogue.others.closed
        assert [match.choice.is_open for match in catalogue.find("", also=also)] == [True, True]
        await catalogue.refresh(with_closed=True)
        assert [match.choice.phase for match in catalogue.find("", also=also)] == ["Build", "Design", "Over"]
        assert [match.choice.phase for match in catalogue.find("acme over", also=also)] == ["Over"]
        assert catalogue.find("over") == ()
        await catalogue.refresh()
        assert [match.choice.phase for match in catalogue.find("over", also=also)] == ["Over"]

    studio(story)


def test_yesterday_is_the_day_before_the_one_that_one_still_lives_in(studio: Story) -> None:
    """At half past one, for somebody whose days begin at four."""

    async def story(studio: Any) -> None:
        catalogue = Catalogue(
            *(studio.reader, Habits(studio.database), News(), studio.clock, lambda: None, _nothing),
            partial(day_of, begins=240),
        )
        await catalogue.refresh()
        night = datetime.combine(date(2026, 3, 12), time(1, 30)).astimezone()
        assert catalogue.read_line("acme design 1:30 yesterday", night).day == date(2026, 3, 10)
        assert catalogue.read_line("acme design 1:30 yesterday", night.replace(hour=4)).day == date(2026, 3, 11)

    studio(story)


async def _nothing(_project: str) -> None:
    return
