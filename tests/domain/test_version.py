"""Which version is the newer one, and what is no version at all?"""

from __future__ import annotations

import itertools

import pytest

from timeneye_desktop.domain.version import is_newer, rank

IN_ORDER = ["0.9", "1.0.dev1", "1.0a1", "1.0b2", "1.0rc1", "1.0", "1.0.post1", "1.0.1", "1.2", "1.10", "2"]


def test_versions_stand_in_the_order_they_were_made_in() -> None:
    for earlier, later in itertools.combinations(IN_ORDER, 2):
        assert is_newer(later, earlier)
        assert not is_newer(earlier, later)


@pytest.mark.parametrize("same", ["1.2", "1.2.0", "v1.2", "1.2+deb1", "01.2"])
def test_another_spelling_is_not_newer(same: str) -> None:
    assert not is_newer(same, "1.2")
    assert not is_newer("1.2", same)


@pytest.mark.parametrize(
    "text",
    ["", " ", "newest", "1.", ".1", "1..2", "1.2 ", "1.2\n", "-1", "1.2x", "1.2rc1rc2", "1\u0662", "9" * 4_000,
     ".".join("1" * 50), "1.2<b>", "1e9"],
)  # fmt: skip
def test_what_is_no_version_is_newer_than_nothing(text: str) -> None:
    assert rank(text) is None
    assert not is_newer(text, "0.0.1")
    assert not is_newer("9", text)
