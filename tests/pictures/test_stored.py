"""Is there a stored picture of every scene, and are all of them together small?"""

from __future__ import annotations

from pictures.judging import STORED, files_of
from pictures.kinds import KINDS

from timeneye_desktop.ui.gallery.registry import SCENES

MOST_BYTES = 6 * 1024 * 1024


def wanted() -> set[str]:
    return {name for kind in KINDS for name in files_of(kind)}


def stored() -> set[str]:
    return {path.name for path in STORED.iterdir()}


def test_no_picture_is_left_of_a_scene_that_is_gone() -> None:
    assert stored() - wanted() == set()


def test_every_scene_has_its_picture() -> None:
    assert wanted() - stored() == set()


def test_they_are_small() -> None:
    assert sum(path.stat().st_size for path in STORED.iterdir()) < MOST_BYTES


def test_no_two_scenes_have_one_name() -> None:
    names = [scene.name for scene in SCENES]
    assert sorted(names) == sorted(set(names))


def test_only_scenes_that_exist_are_chosen() -> None:
    assert {name for kind in KINDS for name in kind.chosen} - {scene.name for scene in SCENES} == set()
