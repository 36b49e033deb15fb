"""Is a text of any length given back whole or not at all, whatever breaks off on the way?"""

from __future__ import annotations

import pytest

from timeneye_desktop.auth.long_items import LONGEST, LongItems

OLD, NEW = "old " * 700, "new " * 900
SERVICE = "Timeneye Desktop"


class KilledError(Exception):
    """The program ended here."""


class Drawer:
    """A keyring back end like that of Windows, that can be cut off after so many changes."""

    def __init__(self) -> None:
        self.items: dict[str, str] = {}
        self.changes_left = 1_000
        self.changes = 0

    def get_password(self, service: str, username: str) -> str | None:
        assert service == SERVICE
        return self.items.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        assert len(password.encode("utf-16-le")) <= 2_560
        self._change(service)
        self.items[username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._change(service)
        del self.items[username]

    def _change(self, service: str) -> None:
        assert service == SERVICE
        if self.changes == self.changes_left:
            raise KilledError
        self.changes += 1


def kept(drawer: Drawer) -> str | None:
    return LongItems(drawer).get_password(SERVICE, "tokens a")


def keep(drawer: Drawer, text: str) -> None:
    LongItems(drawer).set_password(SERVICE, "tokens a", text)


@pytest.mark.parametrize("length", [0, 1, LONGEST - 1, LONGEST, LONGEST + 1, 3 * LONGEST, 64 * 1024])
def test_a_text_of_any_length_comes_back_and_leaves_nothing_behind(length: int) -> None:
    drawer = Drawer()
    text = "".join(chr(33 + at % 90) for at in range(length))
    keep(drawer, text)
    assert kept(drawer) == text
    assert len(drawer.items) == (1 if length <= LONGEST else 1 + -(-length // LONGEST))
    LongItems(drawer).delete_password(SERVICE, "tokens a")
    assert drawer.items == {}


@pytest.mark.parametrize("then", ["short", NEW])
def test_a_new_text_removes_the_parts_of_the_old_one(then: str) -> None:
    fresh, used = Drawer(), Drawer()
    keep(fresh, then)
    keep(used, OLD)
    keep(used, then)
    keep(used, then)
    assert used.items == fresh.items


@pytest.mark.parametrize(("old", "new"), [(OLD, NEW), (OLD, "short"), ("short", NEW)])
def test_cut_off_anywhere_the_old_text_or_the_new_one_is_there(old: str, new: str) -> None:
    whole = Drawer()
    keep(whole, old)
    before = whole.changes
    keep(whole, new)
    for changes in range(before, whole.changes):
        drawer = Drawer()
        drawer.changes_left = changes
        keep(drawer, old)
        with pytest.raises(KilledError):
            keep(drawer, new)
        assert kept(drawer) in {old, new}
        drawer.changes_left = 1_000
        keep(drawer, new)
        assert kept(drawer) == new


def test_a_text_with_a_part_missing_or_changed_is_no_text() -> None:
    drawer = Drawer()
    keep(drawer, OLD)
    parts = sorted(set(drawer.items) - {"tokens a"})
    assert len(parts) == 3
    for part in parts:
        text = drawer.items.pop(part)
        assert kept(drawer) is None
        drawer.items[part] = text[:-1] + "X"
        assert kept(drawer) is None
        drawer.items[part] = text
    assert kept(drawer) == OLD


def test_what_is_damaged_is_deleted_all_the_same_and_nothing_is_no_error() -> None:
    drawer = Drawer()
    LongItems(drawer).delete_password(SERVICE, "tokens a")
    keep(drawer, OLD)
    del drawer.items[min(set(drawer.items) - {"tokens a"})]
    LongItems(drawer).delete_password(SERVICE, "tokens a")
    assert drawer.items == {}


@pytest.mark.parametrize(
    "text",
    [
        *(
            '{"parts": ',
            '{"parts": "2", "sha256": "x"}',
            '{"parts": 2}',
            '{"parts": 2, "sha256": 3}',
            '{"parts": true}',
        ),
        *('{"parts": 1, "sha256": ""}', '{"parts": 9999999999, "sha256": ""}', '{"parts": ' + "[" * 1_000),
    ],
)
def test_what_only_looks_like_a_manifest_is_an_ordinary_text(text: str) -> None:
    drawer = Drawer()
    keep(drawer, text)
    assert kept(drawer) == text
