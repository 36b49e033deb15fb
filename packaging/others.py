"""How does the finished folder become an installer on Windows, or a disk image on macOS?"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from identity import IDENTIFIER, MAKERS, NAME, ROOT, TITLE, VERSION, filled

_INNO: Final = r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"


def write_installer(program: Path, out: Path, made: Path) -> list[Path]:
    """Signed where TIMENEYE_SIGN (Windows) or TIMENEYE_SIGN_AS (macOS) says with what."""
    return _windows(program, out, made) if platform.system() == "Windows" else _mac(out)


def _windows(program: Path, out: Path, made: Path) -> list[Path]:
    compiler = shutil.which("iscc") or _INNO
    if not Path(compiler).exists():
        sys.stdout.write("Inno Setup 6 is not here, so there is a folder and no installer.\n")
        return []
    recipe = made / f"{NAME}.iss"
    recipe.write_text(windows_recipe(program, out, made), "utf-8-sig")
    sign = os.environ.get("TIMENEYE_SIGN", "")
    words = [f"/Ssign={sign}", "/DSIGN"] if sign else []
    if sign:
        for name in (f"{NAME}.exe", "timeneye.exe"):
            subprocess.run(sign.replace("$f", f'"{program / name}"'), check=True)  # noqa: S603  the words of whoever signs
    subprocess.run([compiler, "/Qp", *words, str(recipe)], check=True)  # noqa: S603  our own words
    return [out / f"{NAME}-{VERSION}-setup.exe"]


def windows_recipe(program: Path, out: Path, made: Path) -> str:
    places = {
        "PROGRAM": str(program),
        "OUT": str(out),
        "ICON": str(made / "timeneye.ico"),
        "LICENCE": str(ROOT / "LICENSE"),
    }
    return filled(ROOT / "packaging" / "windows" / "timeneye.iss.in", MAKERS=MAKERS, **places)


def _mac(out: Path) -> list[Path]:
    image = out / f"{NAME}-{VERSION}.dmg"
    script = ROOT / "packaging" / "macos" / "image.sh"
    subprocess.run(["sh", str(script), str(out / f"{TITLE}.app"), str(image), IDENTIFIER], check=True)  # noqa: S603, S607  our own script
    return [image]
