"""The one QApplication, set up before anything else of Qt is made."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from timeneye_desktop import __version__


def make_application() -> QApplication:
    application = QApplication(["timeneye-desktop"])
    application.setQuitOnLastWindowClosed(False)  # the tray, not a window, keeps the program alive
    application.setApplicationName("timeneye-desktop")
    application.setApplicationDisplayName("Timeneye")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("timeneye-desktop")
    return application
