"""Is another time zone of the account noticed, and nonsense taken for none?"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from timeneye_desktop.domain.zones import differs, zone_named

SUMMER, WINTER = datetime(2026, 7, 1, 12, tzinfo=UTC), datetime(2026, 1, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("name", ["", "Europe", "Nowhere/Atlantis", "../../etc/passwd", "/etc/localtime", "a\0b", " "])
def test_what_names_no_zone_compares_nothing(name: str) -> None:
    assert zone_named(name) is None
    assert not differs(name, SUMMER)


def test_it_is_the_clocks_that_count_and_not_the_names() -> None:
    """Wherever this runs: two zones fourteen hours apart cannot both be here."""
    assert differs("Etc/GMT+12", SUMMER) or differs("Etc/GMT-14", SUMMER)
    for moment in (SUMMER, WINTER):
        hours = -int(moment.astimezone().utcoffset().total_seconds() // 3600)
        assert not differs(f"Etc/GMT{hours:+d}", moment)
