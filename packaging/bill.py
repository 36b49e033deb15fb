"""Which modules and files does the finished program need, and which come along for nothing?"""

from __future__ import annotations

import re
import sys
from typing import Final

NEEDED_UNSEEN: Final = (
    "keyring.backends.SecretService",
    "keyring.backends.Windows",
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.macOS",
    "uvicorn.lifespan.off",
    "uvicorn.lifespan.on",
    "uvicorn.loops.asyncio",
    "uvicorn.protocols.http.h11_impl",
)
"""Modules that are only named while the program runs."""

LEFT_OUT: Final = (
    "PIL",
    "_pytest",
    "click.testing",
    "coverage",
    "curses",
    "hypothesis",
    "icalendar",
    "lib2to3",
    "lxml",
    "mypy",
    "numpy",
    "pandas",
    "pydoc_data",
    "pytest",
    "pytestqt",
    "readline",
    "setuptools",
    "sqlite3.test",
    "tkinter",
    "unittest.mock",
    "uvloop",
    "yaml",
)
"""Found by the search and not used."""

_PLUGINS: Final = {
    "iconengines": "",
    "imageformats": "qico|qicns",
    "networkinformation": "qnetworkmanager|qglib|qnetworklistmanager|qscnetworkreachability",
    "platforminputcontexts": "composeplatforminputcontextplugin|ibusplatforminputcontextplugin",
    "platforms": "qxcb|qwayland|qoffscreen|qwindows|qcocoa",
    "platformthemes": "qgtk3|qxdgdesktopportal",
    "printsupport": "cupsprintersupport",
    "styles": "qmodernwindowsstyle|qmacstyle|qwindowsvistastyle",
    "wayland-decoration-client": "adwaita|bradient",
    "wayland-graphics-integration-client": "qt-plugin-wayland-egl",
    "wayland-shell-integration": "xdg-shell|fullscreen-shell-v1",
}
"""Of the folders of Qt's plugins; what is not named here is left out."""
_PLUGIN: Final = re.compile(r"PySide6/(?:Qt/)?plugins/(?P<kind>[^/]+)/(?:lib)?(?P<name>[^/]+?)\.(?:so|dll|dylib)$")
_WORDS: Final = re.compile(r"PySide6/(?:Qt/)?translations/(?!qtbase_(?:de|es|fr|it)\.qm$)")
_DEVELOPERS: Final = re.compile(r"\.pyi$|/py\.typed$|PySide6/(?:Qt/)?(?:metatypes|modules|qml|libexec)/")
_OF_QT_UNUSED: Final = re.compile(
    r"Qt6?(?:Quick|Qml|VirtualKeyboard|OpenGLWidgets|Pdf|ShaderTools|EglF[Ss]|WlShell)[A-Za-z]*(?:\.|$)"
)
_LIBRARY: Final = re.compile(r"lib(?!Qt6|icu|py|shiboken)(?P<name>[\w+-]+?)(?:-\d[\d.]*)?\.so(?:\.[\d.]+)?")
_OF_PYTHON: Final = frozenset({"bz2", "crypto", "ffi", "lzma", "mpdec", "sqlite3", "ssl", "uuid"})
"""Libraries that Python's own modules were made for, and that go along on Linux. All others have to be the system's:
fonts, drawing, the display."""


def is_wanted(place: str, system: str = sys.platform) -> bool:
    """Whether a file, by its place in the folder, belongs to the program."""
    place = place.replace("\\", "/")
    plugin = _PLUGIN.search(place)
    if plugin:
        return re.fullmatch(_PLUGINS.get(plugin["kind"], ""), plugin["name"]) is not None
    if ".dist-info/" in place:  # papers.py writes what is needed of them
        return False
    if any(found.search(place) for found in (_WORDS, _DEVELOPERS, _OF_QT_UNUSED)):
        return False
    library = _LIBRARY.fullmatch(place) if system.startswith("linux") else None
    return library is None or library["name"] in _OF_PYTHON
