"""Do the recipes for other systems hold together, as far as that can be seen from here?"""

from __future__ import annotations

import json
import plistlib
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from timeneye_desktop import __version__

Script = Callable[[str], ModuleType]


def test_the_version_stands_in_one_place(root: Path) -> None:
    recipes = [path for path in (root / "packaging").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    recipes += [*(root / ".github").rglob("*.yml"), root / "pyproject.toml"]
    written = re.compile(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])")
    assert [path.name for path in recipes if written.search(path.read_text("utf-8", "replace"))] == []


def test_a_recipe_with_a_name_that_nobody_knows_is_not_filled(script: Script, tmp_path: Path) -> None:
    recipe = tmp_path / "recipe"
    recipe.write_text("version @@VERSION@@, @@NOBODY@@", "utf-8")
    with pytest.raises(KeyError):
        script("identity").filled(recipe)
    recipe.write_text("version @@VERSION@@", "utf-8")
    assert script("identity").filled(recipe) == f"version {__version__}"


def test_the_flatpak_may_do_what_the_program_does_and_nothing_more(script: Script, root: Path) -> None:
    """Notifications, background and shortcuts go through portals, which need no word here."""
    recipe = script("identity").filled(root / "packaging/flatpak/manifest.json.in", TARBALL="x.tar.xz", SHA256="0" * 64)
    manifest = json.loads(recipe)
    assert set(manifest["finish-args"]) == {
        "--share=network",
        "--share=ipc",
        "--socket=wayland",
        "--socket=fallback-x11",
        "--device=dri",
        "--talk-name=org.freedesktop.secrets",
        "--talk-name=org.kde.StatusNotifierWatcher",
    }
    assert {"id", "runtime", "runtime-version", "sdk", "command", "modules"} <= manifest.keys()


def test_the_installer_of_windows_is_for_one_person_and_keeps_their_work(script: Script, root: Path) -> None:
    recipe = script("others").windows_recipe(Path("P"), Path("O"), Path("M"))
    sections = dict(re.findall(r"^\[(\w+)\]\n(.*?)(?=^\[|\Z)", recipe, re.MULTILINE | re.DOTALL))
    setup = dict(line.split("=", 1) for line in sections["Setup"].splitlines() if "=" in line)
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["AppVersion"] == __version__
    assert "{localappdata}" in setup["DefaultDirName"]
    assert "Flags: unchecked" in sections["Tasks"]
    assert "MB_DEFBUTTON2" in sections["Code"]  # Enter keeps the work
    assert "UninstallDelete" not in sections
    languages = re.findall(r'Name: "(\w+)"', sections["Languages"])
    told = dict.fromkeys(re.findall(r"^\w+\.(\w+)=", sections["CustomMessages"], re.MULTILINE))
    wanted = {f"{language}.{name}" for language in languages for name in told}
    assert wanted == set(re.findall(r"^(\w+\.\w+)=", sections["CustomMessages"], re.MULTILINE))


def test_the_bundle_of_macos_has_what_apple_asks_for(script: Script, root: Path) -> None:
    entitlements = plistlib.loads((root / "packaging/macos/entitlements.plist").read_bytes())
    assert all(name.startswith("com.apple.security.cs.") and value is True for name, value in entitlements.items())
    facts = script("looks").mac_facts()
    assert facts["version"] == __version__
    assert facts["info_plist"]["LSUIElement"] is False  # without a place in the Dock a hidden window is lost
    plistlib.dumps(facts["info_plist"])


@pytest.mark.skipif(shutil.which("sh") is None, reason="no sh here")
@pytest.mark.parametrize("name", ["macos/image.sh", "macos/notarise.sh", "appimage/make.sh", "find_python.sh"])
def test_the_shell_understands_the_scripts(root: Path, name: str) -> None:
    command = ["sh", "-n", str(root / "packaging" / name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  our own script
    assert (done.returncode, done.stderr) == (0, "")


def test_all_three_systems_make_and_try_their_package(root: Path) -> None:
    flow = (root / ".github/workflows/packages.yml").read_text("utf-8")
    assert all(system in flow for system in ("ubuntu-", "windows-", "macos-"))
    assert "make package" in flow
    assert "\t" not in flow


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no desktop-file-validate here")
def test_menus_understand_the_launcher(root: Path) -> None:
    command = ["desktop-file-validate", str(root / "packaging/linux/timeneye-desktop.desktop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  our own file
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="no appstreamcli here")
def test_software_centres_understand_what_the_program_is(script: Script, root: Path, tmp_path: Path) -> None:
    told = tmp_path / "timeneye-desktop.metainfo.xml"
    told.write_text(script("identity").filled(root / "packaging/linux/metainfo.xml.in", DATE="2026-01-31"), "utf-8")
    command = ["appstreamcli", "validate", "--no-net", str(told)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  our own file
    assert done.returncode == 0, done.stdout
