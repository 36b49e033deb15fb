"""Are the libraries Qt lacks named all at once, with the packages that bring them?"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from timeneye_desktop.app import qt_libraries
from timeneye_desktop.app.debian_packages import Apt, find_apt
from timeneye_desktop.app.qt_libraries import ALWAYS, FONT, WAYLAND, X11, install, missing, needed, sentence


def nothing_is_here(name: str) -> object:
    raise OSError(f"{name}: cannot open shared object file: No such file or directory")


def all_but(*absent: str) -> qt_libraries.Load:
    def load(name: str) -> object:
        return nothing_is_here(name) if name in absent else name

    return load


class Packages:
    """A written-down apt: what it offers before and after its lists are fetched, and what it was told."""

    def __init__(self, offered: set[str], *, has_lists: bool = True) -> None:
        self.offered = offered
        self.has_lists = has_lists
        self.told: list[str] = []

    def run(self, command: Sequence[str]) -> tuple[int, str]:
        line = " ".join(command)
        if "apt-cache" in command:
            is_known = self.has_lists and command[-1] in self.offered
            return 0, f"{command[-1]}:\n  Candidate: {'1.0-1' if is_known else '(none)'}\n"
        self.told.append(line)
        self.has_lists = self.has_lists or "update" in command
        return 0, ""

    @property
    def installed(self) -> list[str]:
        lines = [line for line in self.told if "install" in line]
        return [word for line in lines for word in line.partition("--no-install-recommends ")[2].split()]


def test_nothing_is_missing_where_the_loader_finds_everything() -> None:
    assert missing(ALWAYS + X11, all_but()) == ()
    assert sentence(()) == ""


def test_all_missing_libraries_are_found_in_one_go() -> None:
    found = missing(ALWAYS + X11, all_but("libEGL.so.1", "libxcb-cursor.so.0"))
    assert [library.name for library in found] == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_what_qt_needs_is_here_when_the_tests_run() -> None:
    assert missing(needed({"QT_QPA_PLATFORM": "offscreen"})) == ()


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"DISPLAY": ":0"}, ALWAYS + X11),
        ({}, ALWAYS + X11),
        ({"QT_QPA_PLATFORM": "xcb"}, ALWAYS + X11),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, ALWAYS),
        ({"QT_QPA_PLATFORM": "minimal:enable_fonts"}, ALWAYS),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, ALWAYS + WAYLAND),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ALWAYS + WAYLAND),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, ALWAYS + X11),
    ],
)
def test_only_what_the_chosen_platform_needs_is_asked_for(
    environment: dict[str, str], expected: tuple[qt_libraries.Library, ...]
) -> None:
    assert needed(environment, "linux") == expected


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_bring_what_qt_needs(system: str, tmp_path: Path) -> None:
    assert needed({}, system) == ()
    assert qt_libraries.has_font({"HOME": str(tmp_path)}, system)


@pytest.mark.parametrize(
    ("installer", "command"),
    [
        ("apt-get", "sudo apt-get install libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install libglvnd-egl xcb-util-cursor"),
        ("pacman", "sudo pacman -S libglvnd xcb-util-cursor"),
        ("zypper", "sudo zypper install libglvnd libxcb-cursor0"),
    ],
)
def test_the_sentence_names_the_libraries_and_this_systems_command(installer: str, command: str) -> None:
    libraries = missing(ALWAYS + X11, all_but("libEGL.so.1", "libxcb-cursor.so.0"))
    told = sentence(libraries, lambda name: f"/usr/bin/{name}" if name == installer else None)
    first, second = told.splitlines()
    assert "libEGL.so.1, libxcb-cursor.so.0" in first
    assert second.strip() == command


def test_an_unknown_system_is_given_all_four_commands() -> None:
    told = sentence(missing(ALWAYS, nothing_is_here), lambda _: None)
    assert [line.split()[1] for line in told.splitlines()[1:]] == ["apt-get", "dnf", "pacman", "zypper"]


def test_a_package_is_named_once_although_it_brings_two_libraries() -> None:
    told = sentence(missing(ALWAYS, all_but("libglib-2.0.so.0", "libgthread-2.0.so.0")), lambda _: None)
    assert len(re.findall(r"\blibglib2\.0-0\b", told)) == 1


@pytest.mark.parametrize("name", ["libglib2.0-0t64", "libglib2.0-0"])
def test_a_renamed_package_is_installed_by_the_name_this_release_offers(name: str) -> None:
    apt = Packages({name, "libegl1"})
    libraries = missing(ALWAYS, all_but("libglib-2.0.so.0", "libEGL.so.1"))
    assert set(install(libraries, Apt((), apt.run))) == {"libegl1", name}
    assert apt.installed == sorted({"libegl1", name})


def test_the_lists_are_fetched_only_where_they_are_needed() -> None:
    fresh, used = Packages({"libegl1"}, has_lists=False), Packages({"libegl1"})
    libraries = missing(ALWAYS, all_but("libEGL.so.1"))
    for apt in (fresh, used):
        install(libraries, Apt((), apt.run))
        assert apt.installed == ["libegl1"]
    assert sum("apt-get update" in line for line in fresh.told) == 1
    assert sum("apt-get update" in line for line in used.told) == 0


def test_somebody_who_needs_no_password_installs_through_sudo() -> None:
    apt = Packages({"fonts-dejavu-core"})
    install([FONT], Apt(("sudo", "-n"), apt.run))
    assert apt.told[-1].startswith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install ")


def test_without_the_right_to_install_nothing_is_run() -> None:
    assert install(ALWAYS, None) == ()


def test_no_password_is_ever_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def refuse(command: Sequence[str]) -> tuple[int, str]:
        asked.append(" ".join(command))
        return 1, "sudo: a password is required"

    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert find_apt(refuse) is None
    assert asked == ["sudo -n true"]


def test_a_font_is_found_where_fontconfig_looks(tmp_path: Path) -> None:
    file = tmp_path / "share" / "fonts" / "deep" / "Some.TTF"
    file.parent.mkdir(parents=True)
    file.touch()
    assert qt_libraries.has_font({"HOME": "/nowhere", "XDG_DATA_DIRS": str(tmp_path / "share")}, "linux")


def test_the_table_names_every_library_qt_links_to_here() -> None:
    """Read from the files of PySide6 themselves, so that a new release cannot need one we do not know."""
    import PySide6

    folder = Path(next(iter(PySide6.__path__)))
    parts = [folder / f"Qt{name}.abi3.so" for name in ("Core", "Gui", "Widgets", "Network", "DBus", "Svg")]
    parts += [folder / f"Qt/lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "Network", "DBus", "Svg")]
    parts += [folder / "Qt/lib/libQt6XcbQpa.so.6"]
    parts += [folder / f"Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "offscreen")]
    readable = [part for part in parts if part.is_file()]
    if len(readable) < len(parts):
        pytest.skip("PySide6 is laid out differently on this system")
    names = set().union(*(re.findall(rb"\0(lib[\w.+-]+\.so[.\d]*)(?=\0)", part.read_bytes()) for part in readable))
    linked = {name.decode() for name in names}
    ours = re.compile(r"lib(Qt6|q|pyside6|shiboken6|icu)")
    of_every_system = {"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2"}
    of_every_system |= {"libgcc_s.so.1", "libbrotlicommon.so.1"}  # with the compiler's library, with libbrotlidec
    unknown = {name for name in linked if not ours.match(name)} - of_every_system
    assert unknown - {library.name for library in ALWAYS + X11 + WAYLAND} == set()


def test_the_command_says_by_its_exit_code_whether_qt_can_start() -> None:
    command = [sys.executable, "-m", "timeneye_desktop.app.qt_libraries"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)  # noqa: S603  ours
    assert (done.returncode, done.stderr) == (0, "")
