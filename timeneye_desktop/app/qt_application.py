"""The one QApplication, set up before anything else of Qt is made."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from timeneye_desktop import __version__
from timeneye_desktop.ui.app_icon import app_icon

log = logging.getLogger("qt")

_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.DEBUG,
    QtMsgType.QtCriticalMsg: logging.WARNING,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
"""Qt warns of much that no user can change (a platform that cannot raise windows), so its words count less."""


def make_application() -> QApplication:
    qInstallMessageHandler(_on_message)
    application = QApplication(["timeneye-desktop"])
    application.setQuitOnLastWindowClosed(False)  # the tray, not a window, keeps the program alive
    application.setApplicationName("timeneye-desktop")
    application.setApplicationDisplayName("Timeneye")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("timeneye-desktop")
    application.setWindowIcon(app_icon())
    return application


def _on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt would print goes to the log."""
    log.log(_LEVELS.get(kind, logging.INFO), "%s", text)
